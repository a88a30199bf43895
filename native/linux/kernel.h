// System calls that the kernel is asked for without the C library, whose send and recv are points at which a thread may
// be cancelled: in a process with threads, as all of JavaScript's are, that takes glibc two atomic operations a call,
// and nobody cancels these threads.
#pragma once

#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>
#include <type_traits>

#include "platform.h"

namespace kernel {

// An argument as it is passed: in a register.
template <typename T>
intptr_t Word(T argument) {
  if constexpr (std::is_pointer_v<T>) {
    return reinterpret_cast<intptr_t>(argument);
  } else {
    return static_cast<intptr_t>(argument);
  }
}

inline int64_t Call(intptr_t number, intptr_t a, intptr_t b, intptr_t c, intptr_t d, intptr_t e = 0, intptr_t f = 0) {
#if defined(__x86_64__) && defined(__LP64__)
  intptr_t result = number;
  register intptr_t r10 __asm__("r10") = d;
  register intptr_t r8 __asm__("r8") = e;
  register intptr_t r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "+a"(result)
                   : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
#elif defined(__aarch64__) && defined(__LP64__)
  register intptr_t x8 __asm__("x8") = number;
  register intptr_t x0 __asm__("x0") = a;
  register intptr_t x1 __asm__("x1") = b;
  register intptr_t x2 __asm__("x2") = c;
  register intptr_t x3 __asm__("x3") = d;
  register intptr_t x4 __asm__("x4") = e;
  register intptr_t x5 __asm__("x5") = f;
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory", "cc");
  return x0;
#else
  return Result(syscall(number, a, b, c, d, e, f));
#endif
}

}  // namespace kernel

// The call of that number, SYS_*: a result >= 0, or -errno.
template <typename... A>
int64_t Kernel(intptr_t number, A... arguments) {
  return kernel::Call(number, kernel::Word(arguments)...);
}
