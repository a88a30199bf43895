// How arguments and results cross between TypeScript and C++: numbers in registers, memory in views.
//
// Each environment (the main thread, each worker) has an array of doubles, its registers. Register i belongs to
// parameter i of the C++ function; TypeScript stores the arguments there, passes only the views as arguments of the
// call, and finds the result, >= 0 or -errno, in register 0. So a call allocates nothing and looks nothing up. A call
// is declared by its row, {"listen", Call<Listen>}: the types of the function's parameters say how each is read.
//
//   int, Fd, uint32_t, double ...   the register's number, which TypeScript has checked to be one of that type
//   Bytes                           the next view; its register holds the size that is asked for. Or the ArrayBuffer of
//                                   the view, and the register kOffsets further than the view's place among the views
//                                   says where in it the view begins; of a view it says -1
//   const Address&                  the next view, a struct sockaddr; its register holds the socklen
//   Address&, Bytes&, int&          the same as an out-parameter: the socklen, the size or the int goes back to the
//                                   register
//   Views                           all the views that are left, each with all its bytes; the last parameter
//
// A call that may wait in the kernel says so in its row, {"recv", Receives<platform::Recv>}: see blocking.h.
#pragma once

#include <node_api.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

#include "platform.h"

constexpr size_t kRegisters = 16;
constexpr size_t kOffsets = 8;  // the registers behind those of the parameters; lib/native.ts has the number too

// How many views a call takes: 1024 messages, each of a name, control data and bytes; lib/messages.ts has the number
// too.
constexpr size_t kMostViews = 4096;

// What the calls of an environment have in common: the data pointer of each.
struct Environment {
  double* registers = nullptr;
  platform::Thread* thread = nullptr;  // of a worker, whose blocked calls are woken
  napi_ref interrupted = nullptr;      // of the main thread: a function, called when a call has failed with EINTR

  Environment() = default;
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;
  ~Environment() {
    if (thread != nullptr) platform::Unwatch(thread);
  }
};

struct Frame {
  napi_env env;
  napi_value* views;
  double* registers;
  size_t count;
  Environment& environment;
};

// The memory of a view. V8 says where it is and how long, at every call, since a view may have been detached or resized
// since the last: what TypeScript asks for can only make it shorter. Cold: views whose elements are not bytes.
Bytes ViewOf(napi_env env, napi_value view, double asked);

// What V8 tells of an ArrayBuffer is cheaper.
inline Bytes ReadView(const Frame& frame, size_t view, double asked) {
  void* data = nullptr;
  const double offset = frame.registers[kOffsets + view];
  if (offset >= 0) {
    size_t size = 0;
    napi_status status = napi_get_arraybuffer_info(frame.env, frame.views[view], &data, &size);
    if (status == napi_ok && asked >= 0 && offset + asked <= static_cast<double>(static_cast<int64_t>(size))) {
      return {static_cast<char*>(data) + static_cast<int64_t>(offset),
              static_cast<size_t>(static_cast<int64_t>(asked))};
    }
    return {nullptr, 0};
  }
  size_t elements = 0;
  // Asking for the type as well would cost more than all the rest; no view has fewer bytes than elements.
  napi_status status =
      napi_get_typedarray_info(frame.env, frame.views[view], nullptr, &elements, &data, nullptr, nullptr);
  // A signed number, which processors have an instruction for.
  if (status == napi_ok && asked >= 0 && asked <= static_cast<double>(static_cast<int64_t>(elements))) {
    return {data, static_cast<size_t>(static_cast<int64_t>(asked))};
  }
  return ViewOf(frame.env, frame.views[view], asked);
}

struct Views {
  napi_env env;
  napi_value* views;
  size_t size;

  Bytes operator[](size_t i) const { return ViewOf(env, views[i], std::numeric_limits<double>::infinity()); }
};

// Through a signed number: an unsigned one, as Windows' descriptors are, has no value for -1.
template <typename T>
T NumberOf(double value) {
  if constexpr (std::is_unsigned_v<T>) return static_cast<T>(static_cast<int64_t>(value));
  return static_cast<T>(value);
}

template <typename T>
struct Arg {
  static constexpr size_t kViews = 0;
  T value;
  Arg(const Frame& frame, size_t i, size_t) : value(NumberOf<T>(frame.registers[i])) {}
  T Get() { return value; }
};

template <typename T>
struct Arg<T&> {
  static constexpr size_t kViews = 0;
  T value;
  double& out;
  Arg(const Frame& frame, size_t i, size_t) : value(NumberOf<T>(frame.registers[i])), out(frame.registers[i]) {}
  ~Arg() { out = static_cast<double>(value); }
  T& Get() { return value; }
};

template <>
struct Arg<Bytes> {
  static constexpr size_t kViews = 1;
  Bytes value;
  Arg(const Frame& frame, size_t i, size_t view) : value(ReadView(frame, view, frame.registers[i])) {}
  Bytes Get() { return value; }
};

template <>
struct Arg<const Address&> {
  static constexpr size_t kViews = 1;
  Address value;
  Arg(const Frame& frame, size_t i, size_t view) : value(ReadView(frame, view, frame.registers[i])) {}
  const Address& Get() { return value; }
};

template <>
struct Arg<Address&> : Arg<const Address&> {
  double& out;
  Arg(const Frame& frame, size_t i, size_t view) : Arg<const Address&>(frame, i, view), out(frame.registers[i]) {}
  ~Arg() { out = static_cast<double>(value.len); }
  Address& Get() { return value; }
};

template <>
struct Arg<Views> {
  static constexpr size_t kViews = 0;
  Views value;
  Arg(const Frame& frame, size_t, size_t view)
      : value{frame.env, frame.views + view, std::min(frame.count, kMostViews) - view} {}
  Views Get() { return value; }
};

template <typename... P>
struct Parameters {
  static constexpr bool kRest = (false || ... || std::is_same_v<P, Views>);
  static constexpr size_t kViews = kRest ? kMostViews : (0 + ... + Arg<P>::kViews);

  // How many of the parameters before the i-th are views.
  static constexpr size_t ViewsBefore(size_t i) {
    constexpr size_t views[] = {0, Arg<P>::kViews...};
    size_t sum = 0;
    for (size_t k = 0; k <= i; k++) sum += views[k];
    return sum;
  }

  // The way is how the call is made: as often as it likes, all with the same arguments.
  template <typename Way, size_t... I>
  static int64_t Apply(int64_t (*call)(P...), const Frame& frame, Way way, std::index_sequence<I...>) {
    return [&](Arg<P>&&... args) {
      return way(frame, [&] { return call(args.Get()...); }, args...);
    }(Arg<P>(frame, I, ViewsBefore(I))...);
  }

  // Out of the code of a shorter way, which is longer for every variable that another needs.
  template <typename Way>
  [[gnu::noinline]] static int64_t Apart(int64_t (*call)(P...), napi_env env, napi_value* views, size_t count,
                                         Environment& environment) {
    const Frame frame{env, views, environment.registers, count, environment};
    return Apply(call, frame, Way(), std::index_sequence_for<P...>{});
  }
};

// The shortest way: once.
struct Once {
  template <typename Attempt, typename... A>
  int64_t operator()(const Frame&, Attempt attempt, A&...) const {
    return attempt();
  }
};

// The way is taken in the main thread, the other in a worker.
template <typename Way, typename InWorker, typename... P>
napi_value Invoke(int64_t (*call)(P...), napi_env env, napi_callback_info info) {
  static_assert(sizeof...(P) <= kOffsets, "a register a parameter");
  constexpr size_t kViews = Parameters<P...>::kViews;
  napi_value views[kViews + 1];
  size_t argc = kViews;
  void* data = nullptr;
  napi_get_cb_info(env, info, &argc, views, nullptr, &data);
  auto& environment = *static_cast<Environment*>(data);
  const bool main = std::is_same_v<Way, InWorker> || environment.thread == nullptr;
  int64_t result = 0;
  if (main) {
    const Frame frame{env, views, environment.registers, argc, environment};
    result = Parameters<P...>::Apply(call, frame, Way(), std::index_sequence_for<P...>{});
  }
  const auto apart = main ? Parameters<P...>::template Apart<Way> : Parameters<P...>::template Apart<InWorker>;
  if (!main) result = apart(call, env, views, argc, environment);
  // With the same arguments: the registers are as they were.
  if (platform::MustRestart(result)) result = apart(call, env, views, argc, environment);
  environment.registers[0] = static_cast<double>(result);
  return nullptr;
}

template <auto call>
napi_value Call(napi_env env, napi_callback_info info) {
  return Invoke<Once, Once>(call, env, info);
}

struct CallRow {
  const char* name;
  napi_callback call;
};
