// The calls that are the same on Linux and macOS.
#include "platform.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstring>

namespace {

// Memory for a struct whose size only the kernel knows. What it writes beyond the view stays here: the largest struct
// that the number of an ioctl can announce has 16383 bytes. A longer view is itself the room.
class Room {
 public:
  explicit Room(Bytes view) : view_(view) {
    if (view_.size < sizeof room_) {
      memset(room_, 0, sizeof room_);
      if (view_.size > 0) memcpy(room_, view_.data, view_.size);
    }
  }
  ~Room() {
    if (view_.size > 0 && view_.size < sizeof room_) memcpy(view_.data, room_, view_.size);
  }
  Room(const Room&) = delete;
  Room& operator=(const Room&) = delete;

  void* Data() { return view_.size < sizeof room_ ? room_ : view_.data; }

 private:
  Bytes view_;
  alignas(max_align_t) char room_[16384];
};

// strerror_r answers the text itself in glibc, and whether it has written it elsewhere.
[[maybe_unused]] const char* TextOf(const char* text, const char*) { return text; }
[[maybe_unused]] const char* TextOf(int, const char* written) { return written; }

}  // namespace

namespace platform {

// EINTR is the kernel's answer like any other, but the descriptor is gone then too: never close twice.
int64_t Close(Fd fd) { return Result(close(fd)); }

int64_t Bind(Fd fd, const Address& addr) { return Result(bind(fd, addr.data, addr.len)); }

int64_t Listen(Fd fd, int backlog) { return Result(listen(fd, backlog)); }

int64_t Getsockname(Fd fd, Address& addr) { return Result(getsockname(fd, addr.data, &addr.len)); }

int64_t Fcntl(Fd fd, int cmd, Bytes arg, int& result) {
  // A process group is a negative F_GETOWN: -1 alone does not say that the call failed.
  errno = 0;
  if (TakesInt(cmd)) {
    int value = 0;
    if (arg.size > 0) memcpy(&value, arg.data, std::min(arg.size, sizeof value));
    result = fcntl(fd, cmd == F_DUPFD ? F_DUPFD_CLOEXEC : cmd, value);
  } else {
    Room room(arg);
    result = fcntl(fd, cmd, room.Data());
  }
  return result == -1 ? -errno : 0;
}

int64_t Ioctl(Fd fd, uint32_t request, Bytes arg) {
  Room room(arg);
  return Result(ioctl(fd, request, room.Data()));
}

// libc's FD_SETSIZE is the length of its type, not a limit of the call.
int64_t Select(int nfds, Bytes readfds, Bytes writefds, Bytes exceptfds, timeval* timeout) {
  auto set = [](Bytes bits) { return static_cast<fd_set*>(bits.size == 0 ? nullptr : bits.data); };
  if (timeout != nullptr) timeout->tv_sec = std::min(timeout->tv_sec, kLongestTime);
  return Result(select(nfds, set(readfds), set(writefds), set(exceptfds), timeout));
}

Clock::time_point Clock::now() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time_point(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

int64_t Siginterrupt(int sig) {
  struct sigaction action{};
  if (sigaction(sig, nullptr, &action) != 0) return Result(-1);
  action.sa_flags &= ~SA_RESTART;
  return Result(sigaction(sig, &action, nullptr));
}

std::chrono::microseconds TimeoutOf(Fd fd, int option) {
  timeval time{};
  socklen_t length = sizeof time;
  if (getsockopt(fd, SOL_SOCKET, option, &time, &length) != 0) return std::chrono::microseconds(0);
  return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

int64_t InetPton(int af, const char* src, void* dst) { return Result(inet_pton(af, src, dst)); }

const char* InetNtop(int af, const void* src, char* dst, socklen_t size) { return inet_ntop(af, src, dst, size); }

uint32_t InetAddr(const char* cp) { return inet_addr(cp); }

int InetAton(const char* cp, in_addr& address) { return inet_aton(cp, &address); }

size_t Strerror(int error, char* text, size_t size) {
  char room[256] = "";
  const char* found = TextOf(strerror_r(error, room, sizeof room), room);
  size_t length = std::min(strlen(found), size);
  std::copy_n(found, length, text);
  return length;
}

}  // namespace platform
