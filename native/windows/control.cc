// fcntl and ioctl. Of fcntl's commands Windows has none: those of a socket are made of what it has.
#include <algorithm>
#include <cstring>

#include "sockets.h"

namespace {

// O_RDWR of fcntl.h: a socket is read and written.
constexpr int kReadWrite = 2;

int64_t Duplicate(Fd fd, int& result) {
  WSAPROTOCOL_INFOW info{};
  if (WSADuplicateSocketW(fd, GetCurrentProcessId(), &info) != 0) return Result(-1);
  const Fd twin = WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0,
                             WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
  if (twin == INVALID_SOCKET) return Result(-1);
  SetHandleInformation(reinterpret_cast<HANDLE>(twin), HANDLE_FLAG_INHERIT, 0);
  windows::Remember(twin, windows::StateOf(fd));
  result = static_cast<int>(twin);
  return 0;
}

int64_t Command(Fd fd, int cmd, int arg, int& result) {
  const auto handle = reinterpret_cast<HANDLE>(fd);
  switch (cmd) {
    case F_DUPFD:
    case F_DUPFD_CLOEXEC:
      return arg < 0 ? -EINVAL : Duplicate(fd, result);
    case F_GETFD: {
      DWORD flags = 0;
      if (!GetHandleInformation(handle, &flags)) return -EBADF;
      result = (flags & HANDLE_FLAG_INHERIT) != 0 ? 0 : FD_CLOEXEC;
      return 0;
    }
    case F_SETFD:
      if (!SetHandleInformation(handle, HANDLE_FLAG_INHERIT, (arg & FD_CLOEXEC) != 0 ? 0 : HANDLE_FLAG_INHERIT)) {
        return -EBADF;
      }
      return 0;
    case F_GETFL: {
      const auto state = windows::StateOf(fd);
      const std::lock_guard<std::mutex> lock(state->mode);
      result = kReadWrite | (state->nonblocking ? O_NONBLOCK : 0);
      return 0;
    }
    case F_SETFL:
      return windows::SetNonblocking(fd, (arg & O_NONBLOCK) != 0);
    default:
      return -EINVAL;
  }
}

}  // namespace

namespace platform {

int64_t Fcntl(Fd fd, int cmd, Bytes arg, int& result) {
  int value = 0;
  if (arg.size > 0) memcpy(&value, arg.data, std::min(arg.size, sizeof value));
  result = 0;
  // A file is a descriptor to fcntl, but not to Winsock: nothing here is for it.
  if (!windows::KindOf(fd)) return -EBADF;
  return Command(fd, cmd, value, result);
}

int64_t Ioctl(Fd fd, uint32_t request, Bytes arg) {
  u_long number = 0;
  if (arg.size > 0) memcpy(&number, arg.data, std::min(arg.size, sizeof number));
  if (request == static_cast<uint32_t>(FIONBIO)) {
    return windows::KindOf(fd) ? windows::SetNonblocking(fd, number != 0) : -ENOTSOCK;
  }
  // As POSIX has it, with room for more than the view.
  char room[1024]{};
  const bool fits = arg.size >= sizeof room;
  char* data = fits ? static_cast<char*>(arg.data) : room;
  if (!fits && arg.size > 0) memcpy(room, arg.data, arg.size);
  DWORD returned = 0;
  const int64_t result = Result(WSAIoctl(fd, request, data, windows::Cut(arg.size), data,
                                         windows::Cut(std::max(arg.size, sizeof room)), &returned, nullptr, nullptr));
  if (result != 0) return windows::KindOf(fd) ? result : -ENOTSOCK;
  if (request == static_cast<uint32_t>(SIOCATMARK)) {
    // Winsock asks the opposite: whether no urgent data are left.
    memcpy(&number, data, sizeof number);
    number = number == 0 ? 1 : 0;
    memcpy(data, &number, sizeof number);
  }
  if (!fits && arg.size > 0) memcpy(arg.data, room, arg.size);
  return 0;
}

}  // namespace platform
