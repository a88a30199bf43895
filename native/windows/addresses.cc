// bind, connect, listen, getsockname, getpeername, and the texts of IPv4 addresses.
#include <cstdlib>
#include <cstring>

#include "sockets.h"

namespace platform {

int64_t Bind(Fd fd, const Address& addr) {
  if (windows::Short(addr)) return -windows::AddressError(fd, addr, EINVAL);
  const int64_t result = Result(bind(fd, addr.data, addr.len));
  return result == 0 ? 0 : -windows::AddressError(fd, addr, static_cast<int>(-result));
}

// What a connected datagram socket has sent may be refused, and then it hears of it; an unconnected one never does.
static void ReportUnreached(Fd fd, bool report) {
  BOOL on = report ? TRUE : FALSE;
  DWORD returned = 0;
  WSAIoctl(fd, SIO_UDP_CONNRESET, &on, sizeof on, nullptr, 0, &returned, nullptr, nullptr);
}

// Of a socket that blocks, whose connect is under way: Wine goes on with one that was broken off.
static int64_t Connected(Fd fd, windows::State& state) {
  state.connecting = true;
  state.unconnected = false;
  state.told = 0;
  pollfd entry{fd, POLLOUT, 0};
  const int64_t result = platform::Poll(&entry, 1, -1);
  state.connecting = false;
  return result < 0 ? result : -windows::ErrnoOf(windows::OptionOf(fd, SOL_SOCKET, SO_ERROR));
}

static int64_t ConnectFailure(Fd fd, const Address& addr, const windows::Destination& to, windows::State& state) {
  int error = static_cast<int>(-Result(-1));
  if (error == EWOULDBLOCK) {
    if (state.connecting.exchange(true)) return -EALREADY;
    state.unconnected = false;
    state.told = 0;
    return -EINPROGRESS;
  }
  if (error == EISCONN && state.connecting.exchange(false)) return 0;  // once, that it is done
  if (error == EALREADY && !state.nonblocking) return Connected(fd, state);
  if (error == EALREADY || error == ENOTSOCK) return -error;
  const auto kind = windows::KindOf(fd);
  if (kind && kind->Stream() && windows::OptionOf(fd, SOL_SOCKET, SO_ACCEPTCONN) != 0) return -EISCONN;
  if (error == EINVAL && state.connecting) return -EALREADY;
  error = windows::AddressError(fd, addr, error);
  return error == EADDRNOTAVAIL && to.PortZero() ? -ECONNREFUSED : -error;
}

int64_t Connect(Fd fd, const Address& addr) {
  if (windows::Short(addr)) return -windows::AddressError(fd, addr, EINVAL);
  const auto state = windows::StateOf(fd);
  if (state->connecting) {
    // The connect before this one has failed: POSIX says so now, if nobody has asked.
    bool told = false;
    if (const int error = windows::ConnectError(fd, *state, told); error != 0) {
      state->connecting = false;
      return told ? -ECONNABORTED : -error;
    }
  }
  if (addr.data->sa_family == AF_UNSPEC) {
    // POSIX looks at the family alone.
    sockaddr_in6 nobody{};
    if (connect(fd, reinterpret_cast<sockaddr*>(&nobody), sizeof nobody) != 0) return Result(-1);
    ReportUnreached(fd, false);
    return 0;
  }
  const windows::Destination to(addr);
  const windows::Interruptible here(windows::Call::kConnects, fd);
  if (connect(fd, to.Data(), to.Length()) != 0) {
    return here.Interrupted() ? -EINTR : ConnectFailure(fd, addr, to, *state);
  }
  state->told = 0;
  state->reset = false;
  if (!state->unconnected.exchange(false)) ReportUnreached(fd, true);
  return 0;
}

int64_t Listen(Fd fd, int backlog) {
  // A negative backlog is a hint to Winsock, and a long queue to POSIX.
  const int length = backlog < 0 ? SOMAXCONN : backlog;
  if (listen(fd, length) == 0) return 0;
  const int64_t result = windows::Failure(fd);
  const auto kind = windows::KindOf(fd);
  if (kind && !kind->Stream()) return -EOPNOTSUPP;
  if (result == -EISCONN) return -EINVAL;
  if (result != -EINVAL || windows::HasPeer(fd)) return result;
  return windows::BindAnywhere(fd) ? Result(listen(fd, length)) : result;
}

int64_t Getsockname(Fd fd, Address& addr) {
  windows::Filling name;
  if (getsockname(fd, name.Data(), name.Length()) != 0) {
    const int64_t result = windows::Failure(fd);
    const auto kind = result == -EINVAL ? windows::KindOf(fd) : std::nullopt;
    if (!kind) return result;
    // It has no name yet: to POSIX, the address of its family that is all zeros.
    name.Data()->sa_family = static_cast<ADDRESS_FAMILY>(kind->family);
    *name.Length() = static_cast<int>(kind->family == AF_INET    ? sizeof(sockaddr_in)
                                      : kind->family == AF_INET6 ? sizeof(sockaddr_in6)
                                                                 : sizeof(ADDRESS_FAMILY));
  }
  name.CopyTo(addr);
  return 0;
}

int64_t Getpeername(Fd fd, Address& addr) {
  windows::Filling name;
  if (getpeername(fd, name.Data(), name.Length()) != 0) return windows::Failure(fd);
  name.CopyTo(addr);
  return 0;
}

// Windows takes leading zeros in the last part of an IPv6 address, where it is written as an IPv4 one.
int64_t InetPton(int af, const char* src, void* dst) {
  const int64_t result = Result(inet_pton(af, src, dst));
  if (result != 1 || af != AF_INET6 || strchr(src, '.') == nullptr) return result;
  in_addr last{};
  return Result(inet_pton(AF_INET, strrchr(src, ':') + 1, &last));
}

// RFC 5952 writes all of ::ffff:0:0/96 with dots, Windows not those that begin with zeros.
const char* InetNtop(int af, const void* src, char* dst, socklen_t size) {
  in6_addr address{};
  if (af == AF_INET6) memcpy(&address, src, sizeof address);
  constexpr char kMapped[] = "::ffff:";
  constexpr size_t kPrefix = sizeof kMapped - 1;
  if (af != AF_INET6 || !IN6_IS_ADDR_V4MAPPED(&address) || static_cast<size_t>(size) <= kPrefix) {
    return inet_ntop(af, src, dst, size);
  }
  memcpy(dst, kMapped, kPrefix);
  return inet_ntop(AF_INET, &address.s6_addr[12], dst + kPrefix, size - kPrefix) == nullptr ? nullptr : dst;
}

// BSD's forms: one to four numbers, decimal, octal or hexadecimal, the last filling the bytes that are left. The end of
// the address, null if it is none.
static const char* ParseInet(const char* cp, in_addr& address) {
  uint32_t parts[4];
  size_t n = 0;
  for (;;) {
    if (*cp < '0' || *cp > '9') return nullptr;
    char* end = nullptr;
    const unsigned long long part = strtoull(cp, &end, 0);
    if (part > UINT32_MAX) return nullptr;
    parts[n++] = static_cast<uint32_t>(part);
    cp = end;
    if (*cp != '.') break;
    if (n == 4 || parts[n - 1] > 0xff) return nullptr;
    cp++;
  }
  const unsigned filled = 8 * static_cast<unsigned>(n - 1);
  if (filled > 0 && parts[n - 1] >> (32 - filled) != 0) return nullptr;
  uint32_t host = parts[n - 1];
  for (size_t i = 0; i + 1 < n; i++) host |= parts[i] << (24 - 8 * i);
  address.s_addr = htonl(host);
  return cp;
}

int InetAton(const char* cp, in_addr& address) {
  const char* end = ParseInet(cp, address);
  return end != nullptr && (*end == '\0' || strchr(" \t\n\v\f\r", *end) != nullptr) ? 1 : 0;
}

uint32_t InetAddr(const char* cp) {
  in_addr address{};
  const char* end = ParseInet(cp, address);
  return end != nullptr && *end == '\0' ? address.s_addr : INADDR_NONE;
}

}  // namespace platform
