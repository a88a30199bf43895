// An error that no program is to see: ERESTARTSYS. A recvmmsg that a signal interrupts after the first message leaves
// it with the socket, whose next call fails with it, whichever that is.
#pragma once

#include "platform.h"

constexpr int kRestart = 512;

// Makes the call; and again, if it has told that error, which is then gone.
template <typename Call>
int64_t Answer(Call call) {
  const int64_t result = Result(call());
  return result == -kRestart ? Result(call()) : result;
}
