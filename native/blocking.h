// Calls that may wait in the kernel. A row says so by one word: Receives<call>, Sends<call>, Connects<call>, or, of a
// call with a timeout of its own, Waits<call>.
//
// In the main thread a signal with a listener makes such a call fail with EINTR. In a worker, which has no listeners, a
// call is woken when the worker's event loop has something to do. If that is the thread's end, the call returns, and
// JavaScript with it; else it goes on as if nothing had happened.
#pragma once

#include <chrono>

#include "binding.h"

namespace blocking {

using platform::Clock;

// How a call waits on its descriptor: for which event, no longer than which option says, and what it fails with then.
struct Waiting {
  decltype(pollfd::events) events;
  int option;
  int64_t expired;
};

inline constexpr Waiting kReceiving{POLLIN, SO_RCVTIMEO, -EAGAIN};
inline constexpr Waiting kSending{POLLOUT, SO_SNDTIMEO, -EAGAIN};
inline constexpr Waiting kConnecting{POLLOUT, SO_SNDTIMEO, -EINPROGRESS};

// Whether a socket was ever given a timeout. Only then is the clock read at each call.
extern std::atomic<bool> timeouts;

// The loop gets a turn, or a program with nothing else to do would end before its listener has run.
void Interrupted(napi_env env, const Environment& environment);

// The way of any call in the main thread.
struct InMain {
  template <typename Attempt, typename... A>
  int64_t operator()(const Frame& frame, Attempt attempt, A&...) const {
    const int64_t result = attempt();
    if (result == -EINTR) Interrupted(frame.env, frame.environment);
    return result;
  }
};

// Whether the thread is to end, and no JavaScript can run any more.
bool IsEnding(napi_env env);

// Waits as a blocked call does, until it can go on: 1; 0 once its time has passed; -errno, which is -EINTR at the end.
// An error of the socket itself is left for the next call to tell.
int64_t Await(const Frame& frame, Fd fd, const Waiting& waiting, Clock::time_point start);

// The answer of a connect that was interrupted, and is being made in the background.
int64_t Connected(const Frame& frame, Fd fd, Clock::time_point start);

// Whether bytes are still to be sent or received, after a call that blocks has done a part.
bool Unfinished(Fd fd, const Waiting& waiting, size_t done, Bytes buf, int flags);

// The memory of a call that can be done in parts.
template <typename... A>
Bytes* BufferOf(A&...) {
  return nullptr;
}
template <typename... A>
Bytes* BufferOf(Arg<Fd>&, Arg<Bytes>& buf, Arg<int>&, A&...) {
  return &buf.value;
}

template <typename First, typename Second, typename Third, typename... A>
int FlagsOf(First&, Second&, Third& flags, A&...) {
  if constexpr (std::is_same_v<Third, Arg<int>>) return flags.value;
  return 0;
}
template <typename... A>
int FlagsOf(A&...) {
  return 0;
}

// While it exists, the thread is in a call. It does not end in the midst of a waking, whose signal would come into what
// the thread does next.
class Inside {
 public:
  Inside(platform::Thread& thread, int64_t call) : thread_(thread), call_(call) {
    thread.call.store(call, std::memory_order_relaxed);
  }
  ~Inside() {
    for (int64_t inside = call_; !thread_.call.compare_exchange_weak(inside, platform::Thread::kOutside);) {
      inside = call_;
    }
  }
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;

 private:
  platform::Thread& thread_;
  int64_t call_;
};

// The way, in a worker, of a call on a descriptor, which is the first of its arguments.
template <const Waiting& waiting>
struct OnDescriptor {
  template <typename Attempt, typename... A>
  int64_t operator()(const Frame& frame, Attempt attempt, Arg<Fd>& fd, A&... args) const {
    platform::Thread& thread = *frame.environment.thread;
    Clock::time_point start;
    if (timeouts.load(std::memory_order_relaxed)) start = Clock::now();
    int64_t result = 0;
    {
      const Inside inside(thread, static_cast<int64_t>(fd.value));
      result = attempt();
    }
    if (result != -EINTR && !thread.woken.load(std::memory_order_relaxed)) return result;
    return GoOn(frame, attempt, result, start, fd, args...);
  }

 private:
  template <typename Attempt, typename... A>
  static int64_t GoOn(const Frame& frame, Attempt attempt, int64_t result, Clock::time_point start, Arg<Fd>& fd,
                      A&... args) {
    platform::Thread& thread = *frame.environment.thread;
    if (start == Clock::time_point()) start = Clock::now();
    Bytes* buf = BufferOf(fd, args...);
    int64_t done = 0;
    for (;;) {
      thread.woken = false;
      if (result == -EINTR) {
        if (IsEnding(frame.env)) break;
        if (platform::TimeoutOf(fd.value, waiting.option).count() > 0) {
          const int64_t ready = Await(frame, fd.value, waiting, start);
          if (ready <= 0) {
            result = ready == 0 ? waiting.expired : ready;
            break;
          }
        }
      } else {
        const size_t part = result > 0 ? static_cast<size_t>(result) : 0;
        if (buf == nullptr || !Unfinished(fd.value, waiting, part, *buf, FlagsOf(fd, args...))) break;
        done += result;
        *buf = {static_cast<char*>(buf->data) + part, buf->size - part};
        result = 0;
        if (Await(frame, fd.value, waiting, start) <= 0) break;
      }
      {
        const Inside inside(thread, static_cast<int64_t>(fd.value));
        result = attempt();
      }
      if (&waiting == &kConnecting && result == -EALREADY) return Connected(frame, fd.value, start);
      if (&waiting == &kConnecting && result == -EISCONN) return 0;
      if (result != -EINTR && !thread.woken.load(std::memory_order_relaxed)) break;
    }
    return done == 0 ? result : done + (result > 0 ? result : 0);
  }
};

// The way, in a worker, of a call with a timeout of its own: what is left of it, its Timer tells.
struct ByItself {
  template <typename Attempt, typename... A>
  int64_t operator()(const Frame& frame, Attempt attempt, A&...) const {
    for (;;) {
      int64_t result = 0;
      {
        const Inside inside(*frame.environment.thread, platform::Thread::kInside);
        result = attempt();
      }
      if (result != -EINTR) return result;
      if (IsEnding(frame.env)) return result;
    }
  }
};

}  // namespace blocking

// What is left of a timeout when a call goes on. The clock is read where a call may go on, and no sooner than asked
// for.
class Timer {
 public:
  explicit Timer(bool running) : running_(running) {}

  std::chrono::microseconds Left(std::chrono::microseconds timeout) {
    if (!running_ || timeout.count() <= 0) return timeout;
    const auto now = blocking::Clock::now();
    if (end_ == blocking::Clock::time_point()) {
      end_ = now + timeout;
      return timeout;
    }
    const auto left = std::chrono::ceil<std::chrono::microseconds>(end_ - now);
    return left.count() > 0 ? left : std::chrono::microseconds(0);
  }

 private:
  bool running_;
  blocking::Clock::time_point end_;
};

template <>
struct Arg<Timer&> {
  static constexpr size_t kViews = 0;
  Timer value;
  Arg(const Frame& frame, size_t, size_t) : value(frame.environment.thread != nullptr) {}
  Timer& Get() { return value; }
};

template <auto call>
napi_value Receives(napi_env env, napi_callback_info info) {
  return Invoke<blocking::InMain, blocking::OnDescriptor<blocking::kReceiving>>(call, env, info);
}

template <auto call>
napi_value Sends(napi_env env, napi_callback_info info) {
  return Invoke<blocking::InMain, blocking::OnDescriptor<blocking::kSending>>(call, env, info);
}

template <auto call>
napi_value Connects(napi_env env, napi_callback_info info) {
  return Invoke<blocking::InMain, blocking::OnDescriptor<blocking::kConnecting>>(call, env, info);
}

template <auto call>
napi_value Waits(napi_env env, napi_callback_info info) {
  return Invoke<blocking::InMain, blocking::ByItself>(call, env, info);
}
