// What a blocked call is woken by. Windows has no signals that interrupt one.
#include "sockets.h"

namespace platform {

Clock::time_point Clock::now() { return time_point(std::chrono::steady_clock::now().time_since_epoch()); }

int64_t Siginterrupt(int) { return 0; }

// A loop of libuv has no descriptor here.
Thread* Watch(uv_loop_s*) { return nullptr; }

void Unwatch(Thread*) {}

std::chrono::microseconds TimeoutOf(Fd fd, int option) {
  return std::chrono::milliseconds(windows::OptionOf(fd, SOL_SOCKET, option));
}

}  // namespace platform
