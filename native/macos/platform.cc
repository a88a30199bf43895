// The calls that macOS makes in its own way. ../../docs/platforms.md has the differences that are made up for here.
#include "platform.h"

#include <algorithm>
#include <climits>
#include <csignal>
#include <cstring>

namespace {

constexpr int kTypeFlags = SOCK_CLOEXEC | SOCK_NONBLOCK;

// What Linux does at birth. SO_NOSIGPIPE is for the systems before MSG_NOSIGNAL, and for writes that are not ours; it
// fails on a connection that has died in the queue, and there it does not matter.
void Adopt(Fd fd) {
  const int on = 1;
  fcntl(fd, F_SETFD, FD_CLOEXEC);
  setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
}

void SetNonblocking(Fd fd, bool nonblocking) {
  int on = nonblocking ? 1 : 0;
  ioctl(fd, FIONBIO, &on);
}

// Longer ones are EINVAL, where Linux sends and receives a part.
size_t Length(Bytes buf) { return std::min<size_t>(buf.size, INT_MAX); }

// The options that are read as their bit in the kernel, and not as 0 or 1.
bool IsSwitch(int level, int name) {
  switch (level) {
    case SOL_SOCKET:
      switch (name) {
        case SO_ACCEPTCONN:
        case SO_BROADCAST:
        case SO_DEBUG:
        case SO_DONTROUTE:
        case SO_DONTTRUNC:
        case SO_KEEPALIVE:
        case SO_OOBINLINE:
        case SO_REUSEADDR:
        case SO_REUSEPORT:
        case SO_REUSESHAREUID:
        case SO_TIMESTAMP:
        case SO_TIMESTAMP_MONOTONIC:
        case SO_USELOOPBACK:
        case SO_WANTMORE:
        case SO_WANTOOBFLAG:
          return true;
        default:
          return false;
      }
    case IPPROTO_TCP:
      return name == TCP_NODELAY || name == TCP_NOOPT || name == TCP_NOPUSH;
    default:
      return false;
  }
}

bool IsLinger(int level, int name) { return level == SOL_SOCKET && (name == SO_LINGER || name == SO_LINGER_SEC); }

// A struct linger in seconds; that of SO_LINGER has ticks of the clock.
int LingerInSeconds(int level, int name) { return IsLinger(level, name) ? SO_LINGER_SEC : name; }

}  // namespace

namespace platform {

int64_t Socket(int domain, int type, int protocol) {
  const Fd fd = socket(domain, type & ~kTypeFlags, protocol);
  if (fd == -1) return Result(-1);
  Adopt(fd);
  if ((type & SOCK_NONBLOCK) != 0) SetNonblocking(fd, true);
  return fd;
}

int64_t Socketpair(int domain, int type, int protocol, Fd pair[2]) {
  if (socketpair(domain, type & ~kTypeFlags, protocol, pair) == -1) return Result(-1);
  for (Fd fd : {pair[0], pair[1]}) {
    Adopt(fd);
    if ((type & SOCK_NONBLOCK) != 0) SetNonblocking(fd, true);
  }
  return 0;
}

int64_t Accept(Fd fd, Address& addr, int flags) {
  if ((flags & ~kTypeFlags) != 0) return -EINVAL;
  const socklen_t room = addr.len;
  const Fd accepted = room == 0 ? accept(fd, nullptr, nullptr) : accept(fd, addr.data, &addr.len);
  if (accepted == -1) return Result(-1);
  Adopt(accepted);
  // It has inherited the listener's O_NONBLOCK.
  SetNonblocking(accepted, (flags & SOCK_NONBLOCK) != 0);
  // The peer has gone already, and its address with it: what is left is an address of zeros, of the listener's family.
  constexpr size_t kData = offsetof(sockaddr, sa_data);
  if (addr.len == 0 && room >= kData) {
    addr.len = room;
    if (getsockname(fd, addr.data, &addr.len) == -1) addr.len = 0;
    const size_t filled = std::min(addr.len, room);
    if (filled > kData) memset(reinterpret_cast<char*>(addr.data) + kData, 0, filled - kData);
  }
  return accepted;
}

// A direction that is shut already, by either side, is ENOTCONN here, and the other then stays open.
int64_t Shutdown(Fd fd, int how) {
  if (shutdown(fd, how) == 0) return 0;
  if (errno != ENOTCONN) return Result(-1);
  sockaddr_storage peer;
  socklen_t len = sizeof peer;
  // EINVAL: both directions are shut.
  const bool connected = getpeername(fd, reinterpret_cast<sockaddr*>(&peer), &len) == 0 || errno == EINVAL;
  if (!connected) return -ENOTCONN;
  if (how == SHUT_RDWR) shutdown(fd, SHUT_WR);
  return 0;
}

// An address of AF_UNSPEC disconnects, and is refused nevertheless: by its family or, in IPv6, by its length.
int64_t Connect(Fd fd, const Address& addr) {
  if (connect(fd, addr.data, addr.len) == 0) return 0;
  const int error = errno;
  const bool disconnects = addr.len >= offsetof(sockaddr, sa_data) && addr.data->sa_family == AF_UNSPEC;
  return disconnects && (error == EAFNOSUPPORT || error == EINVAL) ? 0 : -error;
}

// EINVAL: both directions are shut.
int64_t Getpeername(Fd fd, Address& addr) {
  const int64_t result = Result(getpeername(fd, addr.data, &addr.len));
  return result == -EINVAL ? -ENOTCONN : result;
}

// EPROTOTYPE: the peer went away that very moment.
int64_t Send(Fd fd, Bytes buf, int flags) {
  const int64_t result = Result(send(fd, buf.data, Length(buf), flags | MSG_NOSIGNAL));
  return result == -EPROTOTYPE ? -EPIPE : result;
}

int64_t Recv(Fd fd, Bytes buf, int flags) { return Result(recv(fd, buf.data, Length(buf), flags)); }

int64_t Sendto(Fd fd, Bytes buf, int flags, const Address& addr) {
  return Result(sendto(fd, buf.data, Length(buf), flags | MSG_NOSIGNAL, addr.data, addr.len));
}

int64_t Recvfrom(Fd fd, Bytes buf, int flags, Address& addr) {
  return Result(recvfrom(fd, buf.data, Length(buf), flags, addr.data, &addr.len));
}

int64_t Getsockopt(Fd fd, int level, int name, Bytes value, uint32_t& length) {
  if (IsSwitch(level, name)) {
    int on = 0;
    socklen_t size = sizeof on;
    if (getsockopt(fd, level, name, &on, &size) == -1) return Result(-1);
    on = on == 0 ? 0 : 1;
    length = static_cast<uint32_t>(std::min(value.size, sizeof on));
    if (length > 0) memcpy(value.data, &on, length);
    return 0;
  }
  auto optlen = static_cast<socklen_t>(value.size);
  const int64_t result = Result(getsockopt(fd, level, LingerInSeconds(level, name), value.data, &optlen));
  length = optlen;
  if (result == 0 && IsLinger(level, name) && optlen >= sizeof(int)) {
    int l_onoff = 0;
    memcpy(&l_onoff, value.data, sizeof l_onoff);
    l_onoff = l_onoff == 0 ? 0 : 1;
    memcpy(value.data, &l_onoff, sizeof l_onoff);
  }
  return result;
}

int64_t Setsockopt(Fd fd, int level, int name, Bytes value) {
  const auto optlen = static_cast<socklen_t>(value.size);
  return Result(setsockopt(fd, level, LingerInSeconds(level, name), value.data, optlen));
}

// Of the negative timeouts only -1 is taken.
int64_t Poll(pollfd* fds, size_t nfds, int timeout) {
  return Result(poll(fds, static_cast<nfds_t>(nfds), std::max(timeout, -1)));
}

}  // namespace platform

const int kNoInterface = ENXIO;

const time_t kLongestTime = 100000000;

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
    case F_RDAHEAD:
    case F_NOCACHE:
    case F_GLOBAL_NOCACHE:
    case F_NODIRECT:
    case F_FULLFSYNC:
    case F_BARRIERFSYNC:
    case F_FREEZE_FS:
    case F_THAW_FS:
    case F_SETBACKINGSTORE:
    case F_SINGLE_WRITER:
    case F_TRANSFEREXTENTS:
    case F_GETPROTECTIONCLASS:
    case F_SETPROTECTIONCLASS:
    case F_GETNOSIGPIPE:
    case F_SETNOSIGPIPE:
    case F_GETLEASE:
    case F_SETLEASE:
      return true;
    default:
      return false;
  }
}

// Node has no name for the first, and Go takes the second for the same end.
int WakingSignal(int i) { return i == 0 ? SIGEMT : i == 1 ? SIGURG : 0; }
