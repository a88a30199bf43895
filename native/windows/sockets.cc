// What is remembered of the sockets, and what can be asked of them.
#include "sockets.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace windows {

namespace {

struct Table {
  std::mutex mutex;
  std::unordered_map<Fd, std::shared_ptr<State>> states;
};

// Never destroyed: threads may be in a call when the process ends.
Table& Sockets() {
  static auto& table = *new Table;
  return table;
}

// Counted by Windows, and never cleaned up: libuv uses Winsock until the end.
bool Started() {
  static const int failure = [] {
    WSADATA data;
    return WSAStartup(MAKEWORD(2, 2), &data);
  }();
  if (failure != 0) WSASetLastError(failure);
  return failure == 0;
}

}  // namespace

std::shared_ptr<State> Find(Fd fd) {
  Table& table = Sockets();
  const std::lock_guard<std::mutex> lock(table.mutex);
  const auto found = table.states.find(fd);
  return found == table.states.end() ? nullptr : found->second;
}

std::shared_ptr<State> Remember(Fd fd, std::shared_ptr<State> state) {
  Table& table = Sockets();
  const std::lock_guard<std::mutex> lock(table.mutex);
  return table.states[fd] = std::move(state);
}

std::shared_ptr<State> StateOf(Fd fd) {
  auto state = Find(fd);
  return state != nullptr ? state : Remember(fd);
}

static int SetMode(Fd fd, bool nonblocking) {
  u_long mode = nonblocking ? 1 : 0;
  return ioctlsocket(fd, FIONBIO, &mode);
}

int64_t SetNonblocking(Fd fd, bool nonblocking) {
  const auto state = StateOf(fd);
  const std::lock_guard<std::mutex> lock(state->mode);
  // The last borrower sets the mode that it finds.
  const int result = state->borrowers > 0 ? 0 : SetMode(fd, nonblocking);
  if (result == 0) state->nonblocking = nonblocking;
  return Result(result);
}

Borrowed::Borrowed(Fd fd) : fd_(fd), state_(StateOf(fd)) {
  const std::lock_guard<std::mutex> lock(state_->mode);
  if (state_->borrowers++ == 0 && !state_->nonblocking) SetMode(fd_, true);
}

Borrowed::~Borrowed() {
  const int error = WSAGetLastError();
  {
    const std::lock_guard<std::mutex> lock(state_->mode);
    if (--state_->borrowers == 0 && !state_->nonblocking) SetMode(fd_, false);
  }
  WSASetLastError(error);
}

int64_t Open(int domain, int type, int protocol) {
  if (!Started()) return Result(-1);
  const int kind = type & ~(SOCK_CLOEXEC | SOCK_NONBLOCK);
  // AF_UNSPEC is a family to WSASocket: whichever the type suggests.
  if (domain == AF_UNSPEC || domain < 0) return -EAFNOSUPPORT;
  // Timeouts work on overlapped sockets only.
  const Fd fd = WSASocketW(domain, kind, protocol, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
  if (fd == INVALID_SOCKET) {
    const int64_t result = Result(-1);
    return result == -EPROTOTYPE ? -EPROTONOSUPPORT : result;
  }
  const auto state = Remember(fd);
  state->unconnected = kind == SOCK_STREAM;
  if (kind == SOCK_DGRAM) {
    // A datagram that found no one would fail the next recv, whoever it is from.
    BOOL report = FALSE;
    DWORD returned = 0;
    WSAIoctl(fd, SIO_UDP_CONNRESET, &report, sizeof report, nullptr, 0, &returned, nullptr, nullptr);
  }
  if ((type & SOCK_NONBLOCK) != 0) SetNonblocking(fd, true);
  return static_cast<int64_t>(fd);
}

std::optional<Kind> KindOf(Fd fd) {
  WSAPROTOCOL_INFOW info{};
  int length = sizeof info;
  if (getsockopt(fd, SOL_SOCKET, SO_PROTOCOL_INFOW, reinterpret_cast<char*>(&info), &length) != 0) return std::nullopt;
  return Kind{info.iAddressFamily, info.iSocketType};
}

int64_t Failure(Fd fd) {
  const int64_t result = Result(-1);
  switch (-result) {
    case EINTR:  // Winsock's word for a socket that another thread has closed; its number may be another's by now
      return -ENOTSOCK;
    case EINVAL:
    case EFAULT:
    case EOPNOTSUPP:
    case ENOPROTOOPT:
    case ECANCELED:
    case ECONNABORTED:
      return KindOf(fd) ? result : -ENOTSOCK;
    default:
      return result;
  }
}

bool HasPeer(Fd fd) {
  Filling peer;
  return getpeername(fd, peer.Data(), peer.Length()) == 0;
}

int OptionOf(Fd fd, int level, int name) {
  int value = 0;
  int length = sizeof value;
  return getsockopt(fd, level, name, reinterpret_cast<char*>(&value), &length) == 0 ? value : 0;
}

bool BindAnywhere(Fd fd) {
  const auto kind = KindOf(fd);
  if (!kind || (kind->family != AF_INET && kind->family != AF_INET6)) return false;
  sockaddr_storage any{};
  any.ss_family = static_cast<ADDRESS_FAMILY>(kind->family);
  const size_t length = kind->family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
  return bind(fd, reinterpret_cast<sockaddr*>(&any), static_cast<int>(length)) == 0;
}

void Filling::CopyTo(Address& addr) const {
  // From a connected stream nothing is filled in: it has no sender but one.
  const int length = storage_.ss_family == AF_UNSPEC ? 0 : length_;
  if (addr.data != nullptr) memcpy(addr.data, &storage_, std::min<size_t>(addr.len, length));
  addr.len = length;
}

bool Short(const Address& addr) {
  if (addr.data == nullptr || addr.len < static_cast<socklen_t>(sizeof addr.data->sa_family)) return true;
  const auto family = addr.data->sa_family;
  const size_t least = family == AF_INET ? sizeof(sockaddr_in) : family == AF_INET6 ? sizeof(sockaddr_in6) : 0;
  return static_cast<size_t>(addr.len) < least;
}

Destination::Destination(const Address& addr) : data_(addr.data), length_(addr.len) {
  const auto family = addr.data->sa_family;
  if (family == AF_INET) {
    auto& in = reinterpret_cast<sockaddr_in&>(local_);
    memcpy(&in, addr.data, sizeof in);
    port_zero_ = in.sin_port == 0;
    if (in.sin_addr.s_addr != htonl(INADDR_ANY)) return;
    in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  } else if (family == AF_INET6) {
    auto& in6 = reinterpret_cast<sockaddr_in6&>(local_);
    memcpy(&in6, addr.data, sizeof in6);
    port_zero_ = in6.sin6_port == 0;
    if (memcmp(&in6.sin6_addr, &in6addr_any, sizeof in6addr_any) != 0) return;
    in6.sin6_addr = in6addr_loopback;
  } else {
    return;
  }
  data_ = reinterpret_cast<const sockaddr*>(&local_);
}

int AddressError(Fd fd, const Address& addr, int error) {
  if (error == ENOTSOCK) return error;
  const auto kind = KindOf(fd);
  if (!kind) return ENOTSOCK;
  if (kind->family != AF_INET && kind->family != AF_INET6) return error;
  const size_t least = kind->family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
  if (addr.data == nullptr || static_cast<size_t>(addr.len) < least) return EINVAL;
  return addr.data->sa_family == kind->family ? error : EAFNOSUPPORT;
}

int ConnectError(Fd fd, State& state, bool& told) {
  const int error = ErrnoOf(OptionOf(fd, SOL_SOCKET, SO_ERROR));
  told = error != 0 && state.told.exchange(error) == error;
  return error;
}

}  // namespace windows
