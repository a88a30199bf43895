// socketpair, which Windows lacks: two sockets of the loopback interface, of which each has made sure of the other.
#include <cstring>

#include "sockets.h"

namespace {

// Closes what it still has.
class Owner {
 public:
  explicit Owner(int64_t result) : result_(result) {}
  ~Owner() {
    if (result_ >= 0) platform::Close(Get());
  }
  Owner(const Owner&) = delete;
  Owner& operator=(const Owner&) = delete;

  Fd Get() const { return static_cast<Fd>(result_); }
  int64_t Failure() const { return result_ < 0 ? result_ : 0; }
  Fd Release() {
    const Fd fd = Get();
    result_ = -1;
    return fd;
  }

 private:
  int64_t result_;
};

using Name = int WSAAPI (*)(SOCKET, sockaddr*, int*);

bool NameOf(Fd fd, Name name, sockaddr_in& addr) {
  int length = sizeof addr;
  return name(fd, reinterpret_cast<sockaddr*>(&addr), &length) == 0;
}

bool IsPeer(Fd fd, Fd other) {
  sockaddr_in peer{};
  sockaddr_in own{};
  return NameOf(fd, getpeername, peer) && NameOf(other, getsockname, own) && peer.sin_port == own.sin_port &&
         peer.sin_addr.s_addr == own.sin_addr.s_addr;
}

// A port of the loopback interface that nobody else can share.
bool BindAlone(Fd fd) {
  const int on = 1;
  sockaddr_in any{};
  any.sin_family = AF_INET;
  any.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return setsockopt(fd, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char*>(&on), sizeof on) == 0 &&
         bind(fd, reinterpret_cast<sockaddr*>(&any), sizeof any) == 0;
}

bool ConnectTo(Fd fd, Fd other) {
  sockaddr_in addr{};
  return NameOf(other, getsockname, addr) && connect(fd, reinterpret_cast<sockaddr*>(&addr), sizeof addr) == 0;
}

int64_t Streams(Fd pair[2]) {
  const Owner listener(windows::Open(AF_INET, SOCK_STREAM, 0));
  if (listener.Failure() != 0) return listener.Failure();
  if (!BindAlone(listener.Get()) || listen(listener.Get(), SOMAXCONN) != 0) return Result(-1);
  Owner first(windows::Open(AF_INET, SOCK_STREAM, 0));
  if (first.Failure() != 0) return first.Failure();
  if (!BindAlone(first.Get()) || !ConnectTo(first.Get(), listener.Get())) return Result(-1);
  // A stranger may have been before us in the queue.
  for (;;) {
    Address nobody({nullptr, 0});
    Owner second(platform::Accept(listener.Get(), nobody, 0));
    if (second.Failure() != 0) return second.Failure();
    if (!IsPeer(second.Get(), first.Get()) || !IsPeer(first.Get(), second.Get())) continue;
    pair[0] = first.Release();
    pair[1] = second.Release();
    windows::StateOf(pair[0])->unconnected = false;
    // Small writes arrive at once, as they do in a pair of POSIX.
    const int on = 1;
    for (int i = 0; i < 2; i++)
      setsockopt(pair[i], IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char*>(&on), sizeof on);
    return 0;
  }
}

int64_t Datagrams(Fd pair[2]) {
  Owner first(windows::Open(AF_INET, SOCK_DGRAM, 0));
  if (first.Failure() != 0) return first.Failure();
  Owner second(windows::Open(AF_INET, SOCK_DGRAM, 0));
  if (second.Failure() != 0) return second.Failure();
  if (!BindAlone(first.Get()) || !BindAlone(second.Get()) || !ConnectTo(first.Get(), second.Get()) ||
      !ConnectTo(second.Get(), first.Get())) {
    return Result(-1);
  }
  // What a stranger has sent before they were connected is in the way of what they say.
  for (const Fd fd : {first.Get(), second.Get()}) {
    char byte;
    windows::Borrowed borrowed(fd);
    while (recv(fd, &byte, sizeof byte, 0) >= 0 || WSAGetLastError() == WSAEMSGSIZE) continue;
  }
  pair[0] = first.Release();
  pair[1] = second.Release();
  return 0;
}

}  // namespace

int64_t platform::Socketpair(int domain, int type, int protocol, Fd pair[2]) {
  const int kind = type & ~(SOCK_CLOEXEC | SOCK_NONBLOCK);
  if (domain == AF_INET || domain == AF_INET6) return -EOPNOTSUPP;
  if (domain != AF_UNIX) return -EAFNOSUPPORT;
  if (protocol != 0) return -EPROTONOSUPPORT;
  if (kind != SOCK_STREAM && kind != SOCK_DGRAM) return -ESOCKTNOSUPPORT;
  const int64_t result = kind == SOCK_STREAM ? Streams(pair) : Datagrams(pair);
  if (result != 0) return result;
  for (int i = 0; i < 2; i++) {
    if ((type & SOCK_NONBLOCK) != 0) windows::SetNonblocking(pair[i], true);
  }
  return 0;
}
