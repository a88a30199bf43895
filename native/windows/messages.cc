// Messages. Of datagrams they are WSASendMsg and WSARecvMsg, which Winsock has behind WSAIoctl; of streams, which carry
// no control data, WSASend and WSARecv. Batches are loops.
#include <algorithm>
#include <cstring>

#include "../batch.h"
#include "../control.h"
#include "../iov.h"
#include "sockets.h"

namespace {

// As many views as Linux and macOS take in one message.
constexpr size_t kMostViews = 1024;

static_assert(sizeof(iovec) == sizeof(WSABUF) && offsetof(iovec, iov_len) == offsetof(WSABUF, len) &&
              offsetof(iovec, iov_base) == offsetof(WSABUF, buf));

WSABUF* Buffers(const msghdr& msg) {
  static WSABUF none{};
  return msg.msg_iovlen == 0 ? &none : reinterpret_cast<WSABUF*>(msg.msg_iov);
}

// One at least: of none Winsock says that they are invalid.
DWORD BufferCount(const msghdr& msg) { return std::max(static_cast<DWORD>(msg.msg_iovlen), DWORD{1}); }

Address NameOf(const msghdr& msg) { return Bytes{msg.msg_name, static_cast<size_t>(msg.msg_namelen)}; }

WSAMSG MessageOf(const msghdr& msg, const sockaddr* name, int namelen) {
  WSAMSG message{};
  message.name = const_cast<sockaddr*>(name);
  message.namelen = namelen;
  message.lpBuffers = Buffers(msg);
  message.dwBufferCount = BufferCount(msg);
  message.Control.buf = static_cast<char*>(msg.msg_control);
  message.Control.len = static_cast<ULONG>(msg.msg_controllen);
  return message;
}

// The function, or null and the reason in WSAGetLastError.
template <typename Function>
Function Extension(Fd fd, GUID name) {
  static std::atomic<Function> known{nullptr};
  Function function = known;
  if (function != nullptr) return function;
  DWORD returned = 0;
  WSAIoctl(fd, SIO_GET_EXTENSION_FUNCTION_POINTER, &name, sizeof name, &function, sizeof function, &returned, nullptr,
           nullptr);
  known = function;
  return function;
}

// Whether all the lengths in control data are true: as Linux asks, and before providers in this process read them.
// Other threads must not have the data.
bool Wellformed(const msghdr& msg) {
  const auto data = static_cast<const char*>(msg.msg_control);
  for (size_t at = 0; at + sizeof(cmsghdr) <= msg.msg_controllen;) {
    cmsghdr cmsg;
    memcpy(&cmsg, data + at, sizeof cmsg);
    if (cmsg.cmsg_len < CMSG_LEN(0) || cmsg.cmsg_len > msg.msg_controllen - at) return false;
    at += CMSG_ALIGN(cmsg.cmsg_len);
  }
  return true;
}

int64_t SendStream(Fd fd, const msghdr& msg, int flags) {
  if (msg.msg_controllen > 0) return -EOPNOTSUPP;
  const auto own = static_cast<DWORD>(flags & ~windows::kEmulated);
  return windows::Sent(fd, flags, [&] { return windows::Write(fd, Buffers(msg), BufferCount(msg), own); });
}

int SendDatagram(Fd fd, const msghdr& msg, int flags, const sockaddr* name, int namelen) {
  DWORD count = 0;
  const auto own = static_cast<DWORD>(flags & ~windows::kEmulated);
  if (msg.msg_controllen == 0) {
    const int result =
        name == nullptr ? WSASend(fd, Buffers(msg), BufferCount(msg), &count, own, nullptr, nullptr)
                        : WSASendTo(fd, Buffers(msg), BufferCount(msg), &count, own, name, namelen, nullptr, nullptr);
    return result == 0 ? static_cast<int>(count) : -1;
  }
  const auto function = Extension<LPFN_WSASENDMSG>(fd, WSAID_WSASENDMSG);
  if (function == nullptr) return -1;
  WSAMSG message = MessageOf(msg, name, namelen);
  return function(fd, &message, own, &count, nullptr, nullptr) == 0 ? static_cast<int>(count) : -1;
}

// All of it, a view at a time.
int64_t ReceiveAll(Fd fd, msghdr& msg, int flags) {
  int64_t total = 0;
  for (size_t i = 0; i < msg.msg_iovlen; i++) {
    const Bytes bytes{msg.msg_iov[i].iov_base, msg.msg_iov[i].iov_len};
    if (bytes.size == 0) continue;
    const int64_t n = platform::Recv(fd, bytes, flags);
    if (n < 0 && total == 0) return n;
    total += std::max<int64_t>(n, 0);
    if (n < static_cast<int64_t>(bytes.size)) break;
  }
  return total;
}

int64_t ReceiveStream(Fd fd, msghdr& msg, int flags) {
  msg.msg_namelen = 0;
  msg.msg_controllen = 0;
  msg.msg_flags = flags & MSG_OOB;
  const bool all = (flags & MSG_WAITALL) != 0 && (flags & (MSG_PEEK | MSG_OOB)) == 0;
  if (all && iov::SizeOf(msg) > 0) return ReceiveAll(fd, msg, flags);
  return windows::Received(fd, flags, iov::SizeOf(msg), [&] {
    DWORD count = 0;
    auto own = static_cast<DWORD>(flags & ~windows::kEmulated);
    return WSARecv(fd, Buffers(msg), BufferCount(msg), &count, &own, nullptr, nullptr) == 0 ? static_cast<int>(count)
                                                                                            : -1;
  });
}

int64_t ReceiveDatagram(Fd fd, msghdr& msg, int flags) {
  const auto function = Extension<LPFN_WSARECVMSG>(fd, WSAID_WSARECVMSG);
  if (function == nullptr) return Result(-1);
  // With too little room for control data the call fails, and does not say how many bytes came.
  alignas(cmsghdr) char room[control::kMost];
  const auto asked = static_cast<char*>(msg.msg_control);
  const size_t size = msg.msg_controllen;
  windows::Filling from;
  WSAMSG message{};
  int truncated = 0;
  const int64_t result = windows::Received(fd, flags, iov::SizeOf(msg), [&] {
    message = MessageOf(msg, from.Data(), *from.Length());
    message.Control = {sizeof room, room};
    message.dwFlags = static_cast<DWORD>(flags & ~windows::kEmulated);
    DWORD count = 0;
    if (function(fd, &message, &count, nullptr, nullptr) == 0) return static_cast<int>(count);
    // Wine 8 says nothing of it in the flags.
    if (WSAGetLastError() == WSAEMSGSIZE) truncated = MSG_TRUNC;
    return -1;
  });
  if (result < 0) return result;
  *from.Length() = message.namelen;
  Address name = NameOf(msg);
  from.CopyTo(name);
  msg.msg_namelen = name.len;
  msg.msg_flags = static_cast<int>(message.dwFlags) | truncated;
  msg.msg_control = room;
  msg.msg_controllen = message.Control.len;
  control::Deliver(msg, asked, size, [](const cmsghdr&, const char*, size_t, size_t fits) { return fits; });
  return result;
}

}  // namespace

namespace platform {

int64_t Sendmsg(Fd fd, const msghdr& given, int flags) {
  const auto kind = windows::KindOf(fd);
  if (!kind) return -ENOTSOCK;
  if (given.msg_iovlen > kMostViews) return -EMSGSIZE;
  // The sum is told as an int.
  iov::CutToInt(given);
  if (kind->Stream()) return SendStream(fd, given, flags);
  alignas(cmsghdr) char room[control::kMost];
  msghdr msg = given;
  if (msg.msg_controllen > sizeof room) return -ENOBUFS;
  if (msg.msg_controllen > 0) {
    memcpy(room, msg.msg_control, msg.msg_controllen);
    msg.msg_control = room;
  }
  if (!Wellformed(msg)) return -EINVAL;
  if (msg.msg_name == nullptr) {
    return windows::Sent(fd, flags, [&] { return SendDatagram(fd, msg, flags, nullptr, 0); });
  }
  const Address name = NameOf(msg);
  if (windows::Short(name)) return -windows::AddressError(fd, name, EINVAL);
  return windows::SentTo(fd, flags, name, [&](const windows::Destination& to) {
    return SendDatagram(fd, msg, flags, to.Data(), to.Length());
  });
}

int64_t Recvmsg(Fd fd, msghdr& msg, int flags) {
  const auto kind = windows::KindOf(fd);
  if (!kind) return -ENOTSOCK;
  if (msg.msg_iovlen > kMostViews) return -EMSGSIZE;
  iov::CutToInt(msg);
  return kind->Stream() ? ReceiveStream(fd, msg, flags) : ReceiveDatagram(fd, msg, flags);
}

int64_t Sendmmsg(Fd fd, mmsghdr* msgs, unsigned vlen, int flags) { return batch::Send(fd, msgs, vlen, flags); }

// Winsock has told an error once it is looked at: it is kept for the next call.
int64_t Recvmmsg(Fd fd, mmsghdr* msgs, unsigned vlen, int flags, timespec* timeout) {
  return batch::Receive(fd, msgs, vlen, flags, timeout, [fd](int next) {
    char byte = 0;
    const int64_t n = Recv(fd, {&byte, sizeof byte}, (next | MSG_PEEK) & ~MSG_WAITALL);
    if (n < 0 && n != -EAGAIN) windows::StateOf(fd)->pending = static_cast<int>(-n);
    return n < 0;
  });
}

}  // namespace platform
