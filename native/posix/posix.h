// What Linux and macOS have in common.
#pragma once

#include <cerrno>
#include <cstdint>
#include <ctime>

using Fd = int;

inline int64_t Result(int64_t result) { return result == -1 ? -errno : result; }

// The longest tv_sec that select takes.
extern const time_t kLongestTime;

// Whether fcntl(fd, cmd, arg) takes an int; every other command takes a pointer, which no number from JavaScript is.
bool TakesInt(int cmd);

// What if_nametoindex says of a name that no interface has.
extern const int kNoInterface;

// Signals that no program listens to, the first choice first; 0 where there are no more.
int WakingSignal(int i);
