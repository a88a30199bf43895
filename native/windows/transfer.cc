// send, recv, sendto, recvfrom. Each is Winsock's one call; what POSIX would have said is worked out once it has
// failed.
#include <algorithm>

#include "sockets.h"

namespace {

using windows::Cut;
using windows::kEmulated;

// Winsock would say so itself, but Wine 8 waits.
bool NeverConnected(const windows::State* state) { return state != nullptr && state->unconnected; }

bool TimesOut(Fd fd, int option) { return windows::OptionOf(fd, SOL_SOCKET, option) != 0; }

// A socket that blocks would not have, because another thread's MSG_DONTWAIT was under way: waits as it should have.
bool Waited(Fd fd, int flags, int error, short events) {
  if (error != WSAEWOULDBLOCK || (flags & MSG_DONTWAIT) != 0) return false;
  const auto state = windows::Find(fd);
  if (state == nullptr || state->nonblocking) return false;
  pollfd entry{fd, events, 0};
  return platform::Poll(&entry, 1, -1) == 1;
}

// Of a stream that is not connected: because it never was, or not yet, or no more.
int64_t NotConnected(Fd fd, int64_t never, int64_t ended) {
  const auto state = windows::Find(fd);
  if (state == nullptr || !state->connecting) return never;
  bool told = false;
  const int error = windows::ConnectError(fd, *state, told);
  return error == 0 ? -EAGAIN : told ? ended : -error;
}

// Whether this end was shut for reading while a call waited, which has failed so. To POSIX that is the end.
bool IsShut(Fd fd, int error) {
  if (error != WSA_OPERATION_ABORTED && error != WSAEINTR && error != WSAECONNABORTED) return false;
  const auto state = windows::Find(fd);
  if (state == nullptr) return false;
  const std::lock_guard<std::mutex> lock(state->mode);
  return state->shut;
}

int64_t ReceiveFailure(Fd fd, int error, size_t room) {
  switch (error) {
    case WSAEMSGSIZE:  // a datagram that was longer
      return static_cast<int64_t>(room);
    case WSAESHUTDOWN:
    case WSAEDISCON:
      return 0;
    case WSAETIMEDOUT:
      return TimesOut(fd, SO_RCVTIMEO) ? -EAGAIN : -ETIMEDOUT;
    case WSAECONNRESET:
    case WSAENETRESET: {
      const auto kind = windows::KindOf(fd);
      if (kind && !kind->Stream()) return -ECONNREFUSED;
      return windows::StateOf(fd)->reset.exchange(true) ? 0 : -ECONNRESET;
    }
    case WSAENOTCONN:
      return NotConnected(fd, -ENOTCONN, 0);
    default:
      WSASetLastError(error);
      return windows::Failure(fd);
  }
}

// Calls until what POSIX would wait for has come.
template <typename Call>
int64_t Receive(Fd fd, int flags, size_t room, Call call) {
  const auto state = windows::Find(fd);
  if (NeverConnected(state.get())) return -ENOTCONN;
  if (const int pending = state != nullptr ? state->pending.exchange(0) : 0; pending != 0) return -pending;
  const bool open = state == nullptr || !state->shut;
  std::optional<windows::Borrowed> borrowed;
  if ((flags & MSG_DONTWAIT) != 0) borrowed.emplace(fd);
  const windows::Interruptible here(windows::Call::kReceives, fd);
  for (bool bound = false;;) {
    const int n = call();
    if (n >= 0) return n;
    const int error = WSAGetLastError();
    if (Waited(fd, flags, error, POLLIN)) continue;
    if (here.Interrupted()) return -EINTR;
    if (open && IsShut(fd, error)) return 0;
    // A datagram socket without a name: to POSIX it has one, which nobody knows yet.
    const bool nameless = error == WSAEINVAL && !bound;
    if (nameless && (bound = windows::BindAnywhere(fd))) continue;
    return ReceiveFailure(fd, error, room);
  }
}

// Winsock waits for urgent data, POSIX says that there are none.
bool LacksUrgent(Fd fd, int flags) {
  if ((flags & MSG_OOB) == 0) return false;
  const auto kind = windows::KindOf(fd);
  if (!kind || !kind->Stream()) return false;
  fd_set urgent{1, {fd}};
  timeval now{};
  return select(0, nullptr, nullptr, &urgent, &now) == 0;
}

int64_t ReceiveAll(Fd fd, Bytes buf, int flags) {
  const auto kind = windows::KindOf(fd);
  const bool once = !kind || !kind->Stream() || (flags & (MSG_PEEK | MSG_OOB)) != 0;
  flags &= ~MSG_WAITALL;
  int64_t total = 0;
  for (;;) {
    auto to = static_cast<char*>(buf.data) + total;
    const size_t rest = buf.size - total;
    const int64_t n = Receive(fd, flags, rest, [=] { return recv(fd, to, Cut(rest), flags & ~kEmulated); });
    if (once || (n < 0 && total == 0)) return n;
    total += std::max<int64_t>(n, 0);
    if (n <= 0 || static_cast<size_t>(total) == buf.size) return total;
  }
}

int64_t SendFailure(Fd fd, int error, bool port_zero) {
  const auto kind = windows::KindOf(fd);
  if (!kind) return -ENOTSOCK;
  const bool stream = kind->Stream();
  switch (error) {
    case WSAESHUTDOWN:
      return -EPIPE;
    case WSAECONNABORTED:
      return stream ? -EPIPE : -ECONNABORTED;
    case WSAECONNRESET:
    case WSAENETRESET:
      if (!stream) return -ECONNREFUSED;
      if (windows::StateOf(fd)->connecting && !windows::HasPeer(fd)) return NotConnected(fd, -EPIPE, -EPIPE);
      return windows::StateOf(fd)->reset.exchange(true) ? -EPIPE : -ECONNRESET;
    case WSAENOTCONN:
      return stream ? NotConnected(fd, -EPIPE, -EPIPE) : -EDESTADDRREQ;
    case WSAETIMEDOUT:
      return TimesOut(fd, SO_SNDTIMEO) ? -EAGAIN : -ETIMEDOUT;
    case WSAEADDRNOTAVAIL:
      return port_zero ? -EINVAL : -EADDRNOTAVAIL;
    case WSAEINVAL:
      return !stream && !port_zero && !windows::HasPeer(fd) ? -EDESTADDRREQ : -EINVAL;
    default:
      return -windows::ErrnoOf(error);
  }
}

// The same for what is sent.
template <typename Call>
int64_t Transmit(Fd fd, int flags, bool port_zero, Call call) {
  if (NeverConnected(windows::Find(fd).get())) return -EPIPE;
  std::optional<windows::Borrowed> borrowed;
  if ((flags & MSG_DONTWAIT) != 0) borrowed.emplace(fd);
  const windows::Interruptible here(windows::Call::kSends, fd);
  for (;;) {
    const int n = call();
    if (n >= 0) return n;
    const int error = WSAGetLastError();
    if (Waited(fd, flags, error, POLLOUT)) continue;
    return here.Interrupted() ? -EINTR : SendFailure(fd, error, port_zero);
  }
}

}  // namespace

namespace windows {

int64_t Received(Fd fd, int flags, size_t room, const Transfer& call) {
  return LacksUrgent(fd, flags) ? -EINVAL : Receive(fd, flags, room, call);
}

int64_t Sent(Fd fd, int flags, const Transfer& call) { return Transmit(fd, flags, false, call); }

int64_t SentTo(Fd fd, int flags, const Address& addr, const std::function<int(const Destination&)>& call) {
  const Destination to(addr);
  const int64_t result = Transmit(fd, flags, to.PortZero(), [&] { return call(to); });
  switch (-result) {
    case EFAULT:
    case EAFNOSUPPORT:
    case EADDRNOTAVAIL:
    case EOPNOTSUPP:
      return (flags & MSG_OOB) != 0 ? result : -AddressError(fd, addr, static_cast<int>(-result));
    default:
      return result;
  }
}

}  // namespace windows

namespace platform {

int64_t Recv(Fd fd, Bytes buf, int flags) {
  if (LacksUrgent(fd, flags)) return -EINVAL;
  if ((flags & MSG_WAITALL) != 0) return ReceiveAll(fd, buf, flags);
  return Receive(fd, flags, buf.size,
                 [=] { return recv(fd, static_cast<char*>(buf.data), Cut(buf.size), flags & ~kEmulated); });
}

int64_t Recvfrom(Fd fd, Bytes buf, int flags, Address& addr) {
  if (LacksUrgent(fd, flags)) return -EINVAL;
  windows::Filling from;
  const auto kind = (flags & MSG_WAITALL) != 0 ? windows::KindOf(fd) : std::nullopt;
  const int64_t result = kind && kind->Stream() ? ReceiveAll(fd, buf, flags) : Receive(fd, flags, buf.size, [&] {
    return recvfrom(fd, static_cast<char*>(buf.data), Cut(buf.size), flags & ~kEmulated, from.Data(), from.Length());
  });
  if (result >= 0) from.CopyTo(addr);
  return result;
}

int64_t Send(Fd fd, Bytes buf, int flags) {
  WSABUF buffer{static_cast<ULONG>(Cut(buf.size)), static_cast<char*>(buf.data)};
  const auto own = static_cast<DWORD>(flags & ~kEmulated);
  return Transmit(fd, flags, false, [&] { return windows::Write(fd, &buffer, 1, own); });
}

int64_t Sendto(Fd fd, Bytes buf, int flags, const Address& addr) {
  if (windows::Short(addr)) {
    const auto kind = windows::KindOf(fd);
    return kind && kind->Stream() ? Send(fd, buf, flags) : -windows::AddressError(fd, addr, EINVAL);
  }
  return windows::SentTo(fd, flags, addr, [=](const windows::Destination& to) {
    return sendto(fd, static_cast<const char*>(buf.data), Cut(buf.size), flags & ~kEmulated, to.Data(), to.Length());
  });
}

}  // namespace platform
