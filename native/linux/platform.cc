// The calls that Linux makes in its own way.
#include "platform.h"

#include <csignal>
#include <cstring>
#include <limits>

#include "kernel.h"

namespace platform {

int64_t Socket(int domain, int type, int protocol) { return Result(socket(domain, type | SOCK_CLOEXEC, protocol)); }

int64_t Socketpair(int domain, int type, int protocol, Fd pair[2]) {
  return Result(socketpair(domain, type | SOCK_CLOEXEC, protocol, pair));
}

int64_t Accept(Fd fd, Address& addr, int flags) {
  if (addr.len == 0) return Result(accept4(fd, nullptr, nullptr, flags | SOCK_CLOEXEC));
  return Result(accept4(fd, addr.data, &addr.len, flags | SOCK_CLOEXEC));
}

int64_t Shutdown(Fd fd, int how) { return Result(shutdown(fd, how)); }

int64_t Connect(Fd fd, const Address& addr) { return Result(connect(fd, addr.data, addr.len)); }

int64_t Getpeername(Fd fd, Address& addr) { return Result(getpeername(fd, addr.data, &addr.len)); }

// send and recv are no system calls of their own: sendto and recvfrom, without an address.
int64_t Send(Fd fd, Bytes buf, int flags) { return Kernel(SYS_sendto, fd, buf.data, buf.size, flags | MSG_NOSIGNAL); }

int64_t Recv(Fd fd, Bytes buf, int flags) { return Kernel(SYS_recvfrom, fd, buf.data, buf.size, flags); }

int64_t Sendto(Fd fd, Bytes buf, int flags, const Address& addr) {
  return Kernel(SYS_sendto, fd, buf.data, buf.size, flags | MSG_NOSIGNAL, addr.data, addr.len);
}

int64_t Recvfrom(Fd fd, Bytes buf, int flags, Address& addr) {
  return Kernel(SYS_recvfrom, fd, buf.data, buf.size, flags, addr.data, &addr.len);
}

// The kernel counts a classic BPF program in instructions, and takes its address: JavaScript says the instructions.
static bool IsFilter(int level, int name) {
  return level == SOL_SOCKET && (name == SO_ATTACH_FILTER || name == SO_ATTACH_REUSEPORT_CBPF);
}

int64_t Getsockopt(Fd fd, int level, int name, Bytes value, uint32_t& length) {
  const size_t unit = level == SOL_SOCKET && name == SO_GET_FILTER ? sizeof(sock_filter) : 1;
  auto optlen = static_cast<socklen_t>(value.size / unit);
  int64_t result = Result(getsockopt(fd, level, name, value.data, &optlen));
  if (result == 0 && level == SOL_SOCKET && name == SO_ERROR && optlen == sizeof kRestart &&
      memcmp(value.data, &kRestart, sizeof kRestart) == 0) {
    memset(value.data, 0, sizeof kRestart);
  }
  length = static_cast<uint32_t>(optlen * unit);
  return result;
}

int64_t Setsockopt(Fd fd, int level, int name, Bytes value) {
  if (IsFilter(level, name)) {
    const size_t count = value.size / sizeof(sock_filter);
    if (value.size % sizeof(sock_filter) != 0 || count > BPF_MAXINSNS) return -EINVAL;
    const sock_fprog program{static_cast<uint16_t>(count), static_cast<sock_filter*>(value.data)};
    return Result(setsockopt(fd, level, name, &program, sizeof program));
  }
  return Result(setsockopt(fd, level, name, value.data, static_cast<socklen_t>(value.size)));
}

int64_t Poll(pollfd* fds, size_t nfds, int timeout) { return Result(poll(fds, static_cast<nfds_t>(nfds), timeout)); }

}  // namespace platform

const int kNoInterface = ENODEV;

const time_t kLongestTime = std::numeric_limits<time_t>::max();

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

// Node has no names for them.
int WakingSignal(int i) { return SIGRTMAX - i >= SIGRTMIN ? SIGRTMAX - i : 0; }
