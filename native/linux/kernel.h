// System calls that the kernel is asked for without the C library, whose send and recv are points at which a thread may
// be cancelled: in a process with threads, as all of JavaScript's are, that takes two atomic operations a call, and
// nobody cancels these threads.
#pragma once

#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>
#include <type_traits>

#include "platform.h"

namespace kernel {

// An argument as it is passed.
template <typename T>
long Word(T argument) {
  if constexpr (std::is_pointer_v<T>)
    return reinterpret_cast<long>(argument);
  else
    return static_cast<long>(argument);
}

inline int64_t Call(long number, long a, long b, long c, long d, long e = 0, long f = 0) {
#if defined(__x86_64__) && defined(__LP64__)
  long result = number;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  register long r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "+a"(result)
                   : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
#elif defined(__aarch64__) && defined(__LP64__)
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = b;
  register long x2 __asm__("x2") = c;
  register long x3 __asm__("x3") = d;
  register long x4 __asm__("x4") = e;
  register long x5 __asm__("x5") = f;
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory", "cc");
  return x0;
#else
  return Result(syscall(number, a, b, c, d, e, f));
#endif
}

}  // namespace kernel

// The call of that number, SYS_*: a result >= 0, or -errno.
template <typename... A>
int64_t Kernel(long number, A... arguments) {
  return kernel::Call(number, kernel::Word(arguments)...);
}
