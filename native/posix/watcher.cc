// Wakes the worker threads whose event loops have something to do, by a signal: one thread for all, which the first
// worker starts. What becomes ready in a loop makes the loop's own descriptor readable.
#include <dlfcn.h>
#include <pthread.h>
#include <sys/select.h>

#include <algorithm>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>

#include "platform.h"

namespace {

using platform::Clock;
using std::chrono::milliseconds;

// A loop that turns is often ready: it is looked at again after a pause, which doubles until it has been quiet. So is
// one whose thread cannot turn it: the signal may have come just before the thread was blocked.
constexpr milliseconds kShortest(1);
constexpr milliseconds kLongest(100);

struct Worker : platform::Thread {
  Worker* next = nullptr;
  pthread_t id = pthread_self();
  int loop = -1;
  milliseconds pause = kShortest;
  Clock::time_point due;  // when it is looked at again
};

struct Watcher {
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  Worker* workers = nullptr;
  bool running = false;
  pthread_t id{};
  int signal = 0;
};

// Never destroyed: it goes on until the process has ended.
Watcher& watcher = *new Watcher;

class Lock {
 public:
  Lock() { pthread_mutex_lock(&watcher.mutex); }
  ~Lock() { pthread_mutex_unlock(&watcher.mutex); }
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;
};

// Descriptors as select has them, of any number. It keeps its memory. No std::vector: what libc++ needs for it differs
// between the versions of macOS.
class Set {
 public:
  void Clear() { memset(bits_, 0, words_ * sizeof *bits_); }
  void Add(int fd) {
    const size_t word = fd / kBits;
    if (word >= words_) {
      auto longer = static_cast<Word*>(realloc(bits_, (word + 1) * sizeof *bits_));
      if (longer == nullptr) return;
      memset(longer + words_, 0, (word + 1 - words_) * sizeof *bits_);
      bits_ = longer;
      words_ = word + 1;
    }
    bits_[word] |= Word{1} << fd % kBits;
  }
  bool Has(int fd) const { return fd / kBits < words_ && (bits_[fd / kBits] >> fd % kBits & 1) != 0; }
  int Size() const { return static_cast<int>(words_ * kBits); }
  fd_set* Data() { return reinterpret_cast<fd_set*>(bits_); }

 private:
  using Word = unsigned long;  // NOLINT(google-runtime-int): fd_set's own
  static constexpr size_t kBits = sizeof(Word) * CHAR_BIT;
  Word* bits_ = static_cast<Word*>(calloc(1, sizeof *bits_));
  size_t words_ = bits_ == nullptr ? 0 : 1;
};

// The loops that are due, and the time until the others are; none if there are no others.
void Due(Set& due, Clock::time_point now, std::optional<Clock::duration>& rest) {
  const Lock lock;
  if (due.Size() > 0) due.Clear();
  for (const Worker* worker = watcher.workers; worker != nullptr; worker = worker->next) {
    if (worker->due <= now) {
      due.Add(worker->loop);
    } else {
      rest = std::min(rest.value_or(Clock::duration::max()), worker->due - now);
    }
  }
}

void Wake(const Set& ready, Clock::time_point now) {
  const Lock lock;
  for (Worker* worker = watcher.workers; worker != nullptr; worker = worker->next) {
    if (worker->due > now || !ready.Has(worker->loop)) continue;
    worker->pause = now - worker->due > worker->pause ? kShortest : std::min(2 * worker->pause, kLongest);
    worker->due = now + worker->pause;
    int64_t call = worker->call;
    if (call == platform::Thread::kOutside) continue;
    if (!worker->call.compare_exchange_strong(call, platform::Thread::kWaking)) continue;
    worker->woken = true;
    pthread_kill(worker->id, watcher.signal);
    worker->call = call;
  }
}

void* Run(void*) {
  // Only while it waits can it be told that the workers have changed.
  sigset_t others;
  sigfillset(&others);
  sigdelset(&others, watcher.signal);
  Set ready;
  for (;;) {
    std::optional<Clock::duration> rest;
    Due(ready, Clock::now(), rest);
    timespec time{};
    if (rest) time.tv_nsec = std::chrono::ceil<std::chrono::nanoseconds>(*rest).count();
    if (pselect(ready.Size(), ready.Data(), nullptr, nullptr, rest ? &time : nullptr, &others) > 0) {
      Wake(ready, Clock::now());
    }
  }
  return nullptr;
}

// A signal that nobody else has taken.
int TakeSignal() {
  struct sigaction ours{};
  ours.sa_handler = [](int) {};
  for (int i = 0, sig = 0; (sig = WakingSignal(i)) > 0; i++) {
    struct sigaction theirs{};
    if (sigaction(sig, nullptr, &theirs) != 0 || theirs.sa_handler != SIG_DFL) continue;
    if (sigaction(sig, &ours, nullptr) == 0) return sig;
  }
  return 0;
}

// Node unloads the addon with the last thread that has loaded it. The watcher stays.
bool Pin() {
  Dl_info info{};
  return dladdr(reinterpret_cast<void*>(&Run), &info) != 0 &&
         dlopen(info.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE) != nullptr;
}

bool Start() {
  if (watcher.running) return true;
  if (watcher.signal == 0 && (!Pin() || (watcher.signal = TakeSignal()) == 0)) return false;
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  watcher.running = pthread_create(&watcher.id, nullptr, Run, nullptr) == 0;
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  if (watcher.running) pthread_detach(watcher.id);
  return watcher.running;
}

// A function of libuv, on which not every runtime is built: null in those.
template <typename Function>
Function Libuv(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

}  // namespace

namespace platform {

bool IsMain(const uv_loop_s* loop) {
  const auto main = Libuv<uv_loop_s* (*)()>("uv_default_loop");
  return main == nullptr || main() == loop;
}

Thread* Watch(uv_loop_s* loop, napi_env__*, bool (*)(napi_env__*)) {
  const auto backend = Libuv<int (*)(const uv_loop_s*)>("uv_backend_fd");
  const int fd = backend == nullptr ? -1 : backend(loop);
  const Lock lock;
  if (fd < 0 || !Start()) return nullptr;
  sigset_t signal;
  sigemptyset(&signal);
  sigaddset(&signal, watcher.signal);
  pthread_sigmask(SIG_UNBLOCK, &signal, nullptr);
  auto worker = new Worker;
  worker->loop = fd;
  worker->next = watcher.workers;
  watcher.workers = worker;
  pthread_kill(watcher.id, watcher.signal);
  return worker;
}

void Unwatch(Thread* thread) {
  const Lock lock;
  Worker** place = &watcher.workers;
  while (*place != thread) place = &(*place)->next;
  *place = (*place)->next;
  // At the end of the process Node tells one worker after the other to end: the next is looked at soon.
  for (Worker* worker = watcher.workers; worker != nullptr; worker = worker->next) {
    worker->pause = kShortest;
    worker->due = Clock::time_point();
  }
  pthread_kill(watcher.id, watcher.signal);
  delete static_cast<Worker*>(thread);
}

}  // namespace platform
