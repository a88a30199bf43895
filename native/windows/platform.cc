// The life of a socket: socket, accept, close, shutdown.
#include "sockets.h"

namespace platform {

int64_t Socket(int domain, int type, int protocol) { return windows::Open(domain, type, protocol); }

// It has inherited the listener's mode; and, unless Windows is told, children inherit it.
int64_t Accept(Fd fd, Address& addr, int flags) {
  if ((flags & ~(SOCK_CLOEXEC | SOCK_NONBLOCK)) != 0) return -EINVAL;
  windows::Filling peer;
  const windows::Interruptible here(windows::Call::kConnects, fd);
  Fd accepted = INVALID_SOCKET;
  // Under Wine another thread's accept may have been broken off (watcher.cc), and this one with it.
  do {
    accepted = accept(fd, peer.Data(), peer.Length());
  } while (accepted == INVALID_SOCKET && WSAGetLastError() == WSA_OPERATION_ABORTED && !here.Interrupted());
  if (accepted == INVALID_SOCKET) {
    if (here.Interrupted()) return -EINTR;
    const int64_t result = windows::Failure(fd);
    if (result != -EINVAL) return result;
    const auto kind = windows::KindOf(fd);
    return kind && !kind->Stream() ? -EOPNOTSUPP : result;
  }
  SetHandleInformation(reinterpret_cast<HANDLE>(accepted), HANDLE_FLAG_INHERIT, 0);
  windows::Remember(accepted);
  windows::SetNonblocking(accepted, (flags & SOCK_NONBLOCK) != 0);
  if (addr.len != 0) peer.CopyTo(addr);
  return static_cast<int64_t>(accepted);
}

int64_t Close(Fd fd) {
  if (closesocket(fd) == 0) return 0;
  if (WSAGetLastError() != WSAEWOULDBLOCK) return windows::Failure(fd);
  // SO_LINGER on a socket that does not block: POSIX waits all the same, Winsock leaves it open.
  windows::SetNonblocking(fd, false);
  return closesocket(fd) == 0 ? 0 : windows::Failure(fd);
}

int64_t Shutdown(Fd fd, int how) {
  const auto kind = windows::KindOf(fd);
  if (!kind) return windows::Failure(fd);
  const auto state = windows::StateOf(fd);
  {
    const std::lock_guard<std::mutex> lock(state->mode);
    if (shutdown(fd, how) != 0) return windows::Failure(fd);
    if (how != SHUT_WR) state->shut = true;
    if (how != SHUT_RD) state->finished = true;
  }
  if (how != SHUT_WR) windows::WakeReaders(fd);
  return !kind->Stream() && !windows::HasPeer(fd) ? -ENOTCONN : 0;
}

}  // namespace platform
