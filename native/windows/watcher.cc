// Workers that are to end, and the main thread when there is a signal, that sit in a call.
//
// Node tells a worker to end by an event of its loop, a packet in the loop's completion port, and then waits for it.
// One thread for all watches the ports of those that are in a call; as long as there are packets that a thread does not
// come to, it interrupts the call, at longer and longer intervals.
//
// A call of Winsock's waits alertably, says Microsoft's documentation of each of them: a procedure that is queued to
// the thread (an APC) runs in the midst of the call. There it is known what the event is about: a posted message lets
// the call go on, undisturbed; the end cancels the thread's own I/O, so that the call fails. One that is queued too
// early runs as soon as the call waits. A select has a socket of ours in its set, to which a datagram is sent.
//
// In the same way a thread is woken whose socket is shut for reading, which Winsock does not do.
#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "sockets.h"

namespace windows {

namespace {

// In milliseconds: how often it is looked.
constexpr DWORD kSoon = 1;
constexpr DWORD kLater = 32;

// Wine 8's accept and connect do not wait alertably: after so many times the I/O on the socket is cancelled from
// outside, whatever the event is and whoever else is in a call on it, and they go on. A send could not: nobody knows
// how much was sent.
constexpr int kPatience = 3;

// How many packets there are. Waiting for a port is not documented, and may take packets away.
bool Depth(HANDLE port, ULONG& depth) {
  using Query = LONG(NTAPI*)(HANDLE, int, void*, ULONG, ULONG*);
  static const auto query = reinterpret_cast<Query>(
      reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "NtQueryIoCompletion")));
  constexpr int kBasicInformation = 0;
  return query != nullptr && query(port, kBasicInformation, &depth, sizeof depth, nullptr) == 0;
}

}  // namespace

class Thread : public platform::Thread {
 public:
  // A worker, which may be to end; without an environment the main thread, in which there are signals.
  explicit Thread(HANDLE port, napi_env__* env = nullptr, bool (*ending)(napi_env__*) = nullptr)
      : port_(port), env_(env), ending_(ending) {
    const HANDLE process = GetCurrentProcess();
    DuplicateHandle(process, GetCurrentThread(), process, &thread_, 0, FALSE, DUPLICATE_SAME_ACCESS);
    current = this;
  }

  ~Thread() {
    current = nullptr;
    if (alarm_ != INVALID_SOCKET) closesocket(alarm_);
    if (done_ != nullptr) CloseHandle(done_);
    CloseHandle(thread_);
  }

  // Null in a thread that nobody interrupts.
  static thread_local Thread* current;

  // The call that the thread is in; before that, and after, it may be in another one, or in none.
  Call Change(Call call) {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (call_.how == Call::kNone) {
      disturbed_ = false;
      signalled_ = false;
    }
    patience_ = 0;
    std::swap(call, call_);
    return call;
  }

  bool Interrupted() const { return disturbed_; }

  bool IsWorker() const { return ending_ != nullptr; }

  // Set when what the thread has begun is done.
  HANDLE Done() {
    if (done_ == nullptr) done_ = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    return done_;
  }

  // The thread's own socket that can be read when its call is to be looked at.
  Fd Alarm() {
    if (alarm_ == INVALID_SOCKET) alarm_ = OpenAlarm();
    return alarm_;
  }

  // Whether the call is to end.
  bool Answer() {
    char byte = 0;
    while (recv(alarm_, &byte, sizeof byte, 0) >= 0) continue;
    if (IsDue()) disturbed_ = true;
    return disturbed_;
  }

  // A call of the main thread fails only if it was there when the signal came.
  void Signal() {
    const std::lock_guard<std::mutex> lock(mutex_);
    signalled_ = call_.how != Call::kNone;
  }

  // Whether there is anything to look for.
  bool Watched() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return IsWatched();
  }

  // Whether the thread has begun to need it.
  bool Disturb() {
    const std::lock_guard<std::mutex> lock(mutex_);
    ULONG depth = 0;
    const bool before = std::exchange(needs_, IsWatched() && Depth(port_, depth) && depth > 0);
    if (needs_ && !Knock() && call_.how == Call::kConnects && ++patience_ > kPatience) {
      disturbed_ = true;
      CancelIoEx(reinterpret_cast<HANDLE>(call_.fd), nullptr);
    }
    return needs_ && !before;
  }

  // Another thread has shut the socket for reading, and said so in its state.
  void Shut(Fd fd) {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (call_.how == Call::kSelects || (call_.how == Call::kReceives && call_.fd == fd)) Knock();
  }

 private:
  // Makes the thread look after its call. False if it still is to come to that.
  bool Knock() {
    if (call_.how == Call::kSelects) {
      send(call_.fd, "", 1, 0);
    } else if (queued_.exchange(true)) {
      return false;
    } else {
      QueueUserAPC(Interrupt, thread_, 0);
    }
    return true;
  }

  // On the thread, which may since be in another call, or in none; or it is no longer this one.
  static void CALLBACK Interrupt(ULONG_PTR) {
    Thread* thread = current;
    if (thread == nullptr) return;
    thread->queued_ = false;
    const Call& call = thread->call_;
    if (call.how == Call::kNone || call.how == Call::kSelects) return;
    const bool due = thread->IsDue();
    if (due) thread->disturbed_ = true;
    if (due || (call.how == Call::kReceives && IsShut(call.fd))) CancelIo(reinterpret_cast<HANDLE>(call.fd));
  }

  static bool IsShut(Fd fd) {
    const auto state = Find(fd);
    return state != nullptr && state->shut;
  }

  bool IsDue() const { return IsWorker() ? ending_(env_) : signalled_.load(); }

  // A stream whose send is cancelled is broken: a signal waits until it is over.
  bool IsWatched() const {
    return call_.how != Call::kNone && (IsWorker() || (signalled_ && call_.how != Call::kSends));
  }

  static Fd OpenAlarm() {
    const Fd fd = WSASocketW(AF_INET, SOCK_DGRAM, 0, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (fd == INVALID_SOCKET) return fd;
    sockaddr_in self{};
    self.sin_family = AF_INET;
    self.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof self;
    u_long nonblocking = 1;
    const auto addr = reinterpret_cast<sockaddr*>(&self);
    if (bind(fd, addr, length) == 0 && getsockname(fd, addr, &length) == 0 && connect(fd, addr, length) == 0 &&
        ioctlsocket(fd, FIONBIO, &nonblocking) == 0) {
      return fd;
    }
    closesocket(fd);
    return INVALID_SOCKET;
  }

  HANDLE port_;
  napi_env__* env_;
  bool (*ending_)(napi_env__*);
  HANDLE thread_ = nullptr;
  HANDLE done_ = nullptr;
  Fd alarm_ = INVALID_SOCKET;
  std::atomic<bool> signalled_{false};
  std::atomic<bool> queued_{false};
  std::mutex mutex_;
  Call call_;  // changed by the thread itself
  std::atomic<bool> disturbed_{false};
  bool needs_ = false;
  int patience_ = 0;
};

thread_local Thread* Thread::current = nullptr;

namespace {

// Lives as long as the process, and so does its thread: nothing of them is ever destroyed.
class Watcher {
 public:
  // Null if it cannot be.
  static Watcher* Get() {
    static Watcher* watcher = Start();
    return watcher;
  }

  // Null as long as nobody has got it.
  static inline std::atomic<Watcher*> running{nullptr};

  void Add(Thread* thread) {
    const std::lock_guard<std::mutex> lock(mutex_);
    threads_.push_back(thread);
  }

  // Node tells one worker after the other to end: the next is to be looked at soon.
  void Remove(Thread* thread) {
    const std::lock_guard<std::mutex> lock(mutex_);
    threads_.erase(std::find(threads_.begin(), threads_.end(), thread));
    LookSoon();
  }

  void Shut(Fd fd) {
    const std::lock_guard<std::mutex> lock(mutex_);
    for (Thread* thread : threads_) thread->Shut(fd);
  }

  // There may be somebody to watch.
  void Look() {
    if (asleep_) SetEvent(look_);
  }

  void LookSoon() { SetEvent(look_); }

 private:
  static Watcher* Start() {
    // The code of a thread that does not end must not be unloaded with the last environment.
    HMODULE self = nullptr;
    if (!GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_PIN | GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS,
                            reinterpret_cast<LPCWSTR>(&Start), &self)) {
      return nullptr;
    }
    auto watcher = std::make_unique<Watcher>();
    watcher->look_ = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    if (watcher->look_ == nullptr) return nullptr;
    const HANDLE thread = CreateThread(nullptr, 0, Run, watcher.get(), 0, nullptr);
    if (thread == nullptr) {
      CloseHandle(watcher->look_);
      return nullptr;
    }
    CloseHandle(thread);
    running = watcher.get();
    return watcher.release();
  }

  static DWORD WINAPI Run(void* watcher) {
    static_cast<Watcher*>(watcher)->Watch();
    return 0;
  }

  [[noreturn]] void Watch() {
    DWORD interval = kSoon;
    for (;;) {
      asleep_ = true;
      const bool watched = Any([](Thread* thread) { return thread->Watched(); });
      asleep_ = !watched;
      const bool look = WaitForSingleObject(look_, watched ? interval : INFINITE) == WAIT_OBJECT_0;
      asleep_ = false;
      const bool disturbed = Any([](Thread* thread) { return thread->Disturb(); });
      interval = look || disturbed ? kSoon : std::min(2 * interval, kLater);
    }
  }

  // Whether it is true of one; all are asked.
  template <typename Ask>
  bool Any(Ask ask) {
    const std::lock_guard<std::mutex> lock(mutex_);
    return std::count_if(threads_.begin(), threads_.end(), ask) > 0;
  }

  HANDLE look_ = nullptr;
  std::atomic<bool> asleep_{false};
  std::mutex mutex_;
  std::vector<Thread*> threads_;
};

// A function of libuv, which the program has; null in runtimes that have none.
template <typename Function>
Function Libuv(const char* name) {
  return reinterpret_cast<Function>(reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(nullptr), name)));
}

// The beginning of libuv's struct uv_loop_s, whose layout libuv 1 keeps; on Windows no function tells the port.
struct Loop {
  void* data;
  unsigned active_handles;
  void* handle_queue[2];
  void* active_reqs;
  void* internal_fields;
  unsigned stop_flag;
  HANDLE iocp;
};

// Null if it is none.
HANDLE PortOf(const uv_loop_s* loop) {
  const auto version = Libuv<unsigned (*)()>("uv_version");
  if (version == nullptr || version() >> 16 != 1 || loop == nullptr) return nullptr;
  const HANDLE port = reinterpret_cast<const Loop*>(loop)->iocp;
  ULONG depth = 0;
  return Depth(port, depth) ? port : nullptr;
}

// What libuv makes of an event of the console, as a bit; 0 for a signal that Windows does not have.
unsigned EventsOf(int signum) {
  constexpr int kSighup = 1;
  constexpr int kSigint = 2;
  constexpr int kSigbreak = 21;
  switch (signum) {
    case kSighup:
      return 1U << CTRL_CLOSE_EVENT;
    case kSigint:
      return 1U << CTRL_C_EVENT;
    case kSigbreak:
      return 1U << CTRL_BREAK_EVENT;
    default:
      return 0;
  }
}

// The main thread, once there has been a listener; and what is listened to.
std::atomic<Thread*> listener{nullptr};
std::atomic<unsigned> listened{0};

// Called before libuv's own handler, which came first: its packet comes after this, and is waited for.
BOOL WINAPI Signalled(DWORD event) {
  if ((listened >> event & 1) != 0) {
    listener.load()->Signal();
    Watcher::Get()->LookSoon();
  }
  return FALSE;
}

}  // namespace

Interruptible::Interruptible(Call::How how, Fd fd) : thread_(Thread::current) {
  if (thread_ == nullptr) return;
  before_ = thread_->Change({how, how == Call::kSelects ? thread_->Alarm() : fd});
  Watcher::Get()->Look();
}

Interruptible::~Interruptible() {
  if (thread_ == nullptr) return;
  const int error = WSAGetLastError();
  thread_->Change(before_);
  WSASetLastError(error);
}

bool Interruptible::Interrupted() const { return thread_ != nullptr && thread_->Interrupted(); }

Fd Interruptible::Alarm() const { return thread_ == nullptr ? INVALID_SOCKET : thread_->Alarm(); }

bool Interruptible::Answer() const { return thread_->Answer(); }

void WakeReaders(Fd fd) {
  if (Watcher* watcher = Watcher::running) watcher->Shut(fd);
}

// Whether it is known to.
static bool Blocks(Fd fd) {
  const auto state = Find(fd);
  if (state == nullptr) return false;
  const std::lock_guard<std::mutex> lock(state->mode);
  return !state->nonblocking && state->borrowers == 0;
}

// Winsock's own wait in send is not to be broken off: Wine 8's cannot be, and how much was sent would be lost. So a
// worker waits for itself, as Winsock does inside.
int Write(Fd fd, WSABUF* buffers, DWORD count, DWORD flags) {
  DWORD sent = 0;
  const auto plain = [&] {
    return WSASend(fd, buffers, count, &sent, flags, nullptr, nullptr) == 0 ? static_cast<int>(sent) : -1;
  };
  Thread* thread = Thread::current;
  if (thread == nullptr || !thread->IsWorker()) return plain();
  const HANDLE done = thread->Done();
  if (done == nullptr || !Blocks(fd)) return plain();

  WSAOVERLAPPED overlapped{};
  // With the lowest bit nothing is posted to a completion port, should the socket have one.
  overlapped.hEvent = reinterpret_cast<HANDLE>(reinterpret_cast<uintptr_t>(done) | 1);
  if (WSASend(fd, buffers, count, &sent, flags, &overlapped, nullptr) == 0) return static_cast<int>(sent);
  if (WSAGetLastError() != WSA_IO_PENDING) return -1;
  const auto timeout = static_cast<DWORD>(OptionOf(fd, SOL_SOCKET, SO_SNDTIMEO));
  const ULONGLONG begin = GetTickCount64();
  DWORD waited = WAIT_IO_COMPLETION;
  while (waited == WAIT_IO_COMPLETION) {
    const ULONGLONG passed = GetTickCount64() - begin;
    const DWORD left = timeout == 0 ? INFINITE : passed < timeout ? timeout - static_cast<DWORD>(passed) : 0;
    waited = WaitForSingleObjectEx(done, left, TRUE);
  }
  if (waited != WAIT_OBJECT_0) CancelIoEx(reinterpret_cast<HANDLE>(fd), &overlapped);
  DWORD ignored = 0;
  if (WSAGetOverlappedResult(fd, &overlapped, &sent, TRUE, &ignored)) return static_cast<int>(sent);
  if (overlapped.InternalHigh > 0) return static_cast<int>(overlapped.InternalHigh);
  if (waited != WAIT_OBJECT_0) WSASetLastError(WSAETIMEDOUT);
  return -1;
}

}  // namespace windows

namespace platform {

bool IsMain(const uv_loop_s* loop) {
  const auto main = windows::Libuv<uv_loop_s* (*)()>("uv_default_loop");
  return main == nullptr || main() == loop;
}

Thread* Watch(uv_loop_s* loop, napi_env__* env, bool (*ending)(napi_env__*)) {
  const HANDLE port = windows::PortOf(loop);
  windows::Watcher* watcher = port == nullptr ? nullptr : windows::Watcher::Get();
  if (watcher == nullptr) return nullptr;
  auto thread = std::make_unique<windows::Thread>(port, env, ending);
  watcher->Add(thread.get());
  return thread.release();
}

void Unwatch(Thread* thread) {
  auto* own = static_cast<windows::Thread*>(thread);
  windows::Watcher::Get()->Remove(own);
  delete own;
}

Clock::time_point Clock::now() { return time_point(std::chrono::steady_clock::now().time_since_epoch()); }

std::chrono::microseconds TimeoutOf(Fd fd, int option) {
  return std::chrono::milliseconds(static_cast<DWORD>(windows::OptionOf(fd, SOL_SOCKET, option)));
}

int64_t Siginterrupt(int signum) {
  const unsigned events = windows::EventsOf(signum);
  if (events == 0) return 0;
  if (windows::listener == nullptr) {
    const auto default_loop = windows::Libuv<uv_loop_s* (*)()>("uv_default_loop");
    const HANDLE port = default_loop == nullptr ? nullptr : windows::PortOf(default_loop());
    windows::Watcher* watcher = port == nullptr ? nullptr : windows::Watcher::Get();
    if (watcher == nullptr) return 0;
    // For ever: the console may call at any time.
    windows::listener = new windows::Thread(port);
    watcher->Add(windows::listener);
    if (!SetConsoleCtrlHandler(windows::Signalled, TRUE)) return Result(-1);
  }
  windows::listened |= events;
  return 0;
}

}  // namespace platform
