// siginterrupt, and the ways of calls that wait, once they are woken.
#include <algorithm>
#include <limits>

#include "families.h"

namespace blocking {

std::atomic<bool> timeouts{false};

void Interrupted(napi_env env, const Environment& environment) {
  napi_value callback = nullptr;
  napi_value undefined = nullptr;
  if (environment.interrupted == nullptr) return;
  napi_get_reference_value(env, environment.interrupted, &callback);
  napi_get_undefined(env, &undefined);
  napi_call_function(env, undefined, callback, 0, nullptr, nullptr);
}

// Who can call into JavaScript is told that this is no object; others that they cannot.
bool IsEnding(napi_env env) {
  bool is = false;
  return napi_instanceof(env, nullptr, nullptr, &is) != napi_invalid_arg;
}

int64_t Await(const Frame& frame, Fd fd, const Waiting& waiting, Clock::time_point start) {
  using std::chrono::milliseconds;
  const auto timeout = platform::TimeoutOf(fd, waiting.option);
  for (;;) {
    milliseconds left(-1);
    if (timeout.count() > 0) {
      const auto rest = std::chrono::ceil<milliseconds>(start + timeout - Clock::now());
      left = std::clamp(rest, milliseconds(0), milliseconds(std::numeric_limits<int>::max()));
    }
    pollfd entry{};
    entry.fd = fd;
    entry.events = waiting.events;
    int64_t ready = 0;
    {
      const Inside inside(*frame.environment.thread, platform::Thread::kInside);
      ready = platform::Poll(&entry, 1, static_cast<int>(left.count()));
    }
    if (ready != -EINTR) return ready;
    if (IsEnding(frame.env)) return ready;
  }
}

static int OptionOf(Fd fd, int option) {
  int value = 0;
  uint32_t length = 0;
  platform::Getsockopt(fd, SOL_SOCKET, option, {&value, sizeof value}, length);
  return value;
}

int64_t Connected(const Frame& frame, Fd fd, Clock::time_point start) {
  const int64_t ready = Await(frame, fd, kConnecting, start);
  return ready < 0 ? ready : ready == 0 ? kConnecting.expired : -OptionOf(fd, SO_ERROR);
}

bool Unfinished(Fd fd, const Waiting& waiting, size_t done, Bytes buf, int flags) {
  if (done == 0 || done >= buf.size || (flags & MSG_DONTWAIT) != 0) return false;
  if (&waiting == &kReceiving && ((flags & MSG_WAITALL) == 0 || (flags & (MSG_PEEK | MSG_OOB)) != 0)) return false;
  int status = 0;
  return OptionOf(fd, SO_TYPE) == SOCK_STREAM && platform::Fcntl(fd, F_GETFL, {nullptr, 0}, status) == 0 &&
         (status & O_NONBLOCK) == 0;
}

}  // namespace blocking

static const CallRow calls[] = {
    {"siginterrupt", Call<platform::Siginterrupt>},
};
const Table<CallRow> families::blocking = calls;
