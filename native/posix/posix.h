// What Linux and macOS have in common. The data calls are inline: nothing stands between them and the system call.
#pragma once

#include <cerrno>
#include <cstdint>

#include "../pointers.h"

using Fd = int;

inline int64_t Result(int64_t result) { return result == -1 ? -errno : result; }

namespace platform {

inline int64_t Send(Fd fd, Bytes buf, int flags) { return Result(send(fd, buf.data, buf.size, flags | MSG_NOSIGNAL)); }

inline int64_t Recv(Fd fd, Bytes buf, int flags) { return Result(recv(fd, buf.data, buf.size, flags)); }

inline int64_t Sendto(Fd fd, Bytes buf, int flags, const Address& addr) {
  return Result(sendto(fd, buf.data, buf.size, flags | MSG_NOSIGNAL, addr.data, addr.len));
}

inline int64_t Recvfrom(Fd fd, Bytes buf, int flags, Address& addr) {
  return Result(recvfrom(fd, buf.data, buf.size, flags, addr.data, addr.data == nullptr ? nullptr : &addr.len));
}

}  // namespace platform

// Whether fcntl(fd, cmd, arg) takes an int; every other command takes a pointer, which no number from JavaScript is.
bool TakesInt(int cmd);
