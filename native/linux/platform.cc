// The calls that Linux makes in its own way.
#include "platform.h"

namespace platform {

int64_t Socket(int domain, int type, int protocol) { return Result(socket(domain, type | SOCK_CLOEXEC, protocol)); }

int64_t Socketpair(int domain, int type, int protocol, Fd pair[2]) {
  return Result(socketpair(domain, type | SOCK_CLOEXEC, protocol, pair));
}

int64_t Accept(Fd fd, Address& addr, int flags) {
  if (addr.len == 0) return Result(accept4(fd, nullptr, nullptr, flags | SOCK_CLOEXEC));
  return Result(accept4(fd, addr.data, &addr.len, flags | SOCK_CLOEXEC));
}

}  // namespace platform

bool TakesInt(int cmd) {
  switch (cmd) {
    case F_DUPFD:
    case F_DUPFD_CLOEXEC:
    case F_GETFD:
    case F_SETFD:
    case F_GETFL:
    case F_SETFL:
    case F_GETOWN:
    case F_SETOWN:
    case F_GETSIG:
    case F_SETSIG:
    case F_GETLEASE:
    case F_SETLEASE:
    case F_NOTIFY:
    case F_GETPIPE_SZ:
    case F_SETPIPE_SZ:
    case F_GET_SEALS:
    case F_ADD_SEALS:
      return true;
    default:
      return false;
  }
}
