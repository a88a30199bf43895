// Messages: batches are loops, and descriptors that come with one are looked after.
#include <algorithm>
#include <climits>
#include <cstring>

#include "batch.h"
#include "platform.h"

namespace {

// The control data of a message are copied by the kernel into one buffer, when they are sent; it has no more bytes.
constexpr size_t kMostControl = 8192;

bool IsRights(const cmsghdr& cmsg) { return cmsg.cmsg_level == SOL_SOCKET && cmsg.cmsg_type == SCM_RIGHTS; }

// What has come is copied into what the program has room for. Descriptors that do not fit would stay open, known to
// nobody: the kernel has made them, whatever the room. Those that fit are made close-on-exec.
void Deliver(msghdr& msg, char* room, char* asked, size_t size) {
  size_t fitting = 0;
  size_t at = 0;
  while (at + sizeof(cmsghdr) <= msg.msg_controllen) {
    cmsghdr cmsg;
    memcpy(&cmsg, room + at, sizeof cmsg);
    if (cmsg.cmsg_len < CMSG_LEN(0)) break;
    const size_t end = std::min<size_t>(at + cmsg.cmsg_len, msg.msg_controllen);
    size_t until = std::min(end, size);  // how far it fits
    if (until < at + CMSG_LEN(0)) until = at;
    if (IsRights(cmsg)) {
      if (until > at) until -= (until - at - CMSG_LEN(0)) % sizeof(Fd);
      for (size_t i = at + CMSG_LEN(0); i + sizeof(Fd) <= end; i += sizeof(Fd)) {
        Fd fd = -1;
        memcpy(&fd, room + i, sizeof fd);
        if (i + sizeof fd <= until) {
          fcntl(fd, F_SETFD, FD_CLOEXEC);
        } else {
          close(fd);
        }
      }
    }
    if (until < end) {
      msg.msg_flags |= MSG_CTRUNC;
      cmsg.cmsg_len = static_cast<socklen_t>(until - at);
      if (until > at) memcpy(room + at, &cmsg, sizeof cmsg);
    }
    if (until > at) fitting = std::min(at + CMSG_SPACE(until - at - CMSG_LEN(0)), size);
    at += CMSG_SPACE(end - at - CMSG_LEN(0));
  }
  if (fitting > 0) memcpy(asked, room, fitting);
  msg.msg_control = asked;
  msg.msg_controllen = static_cast<socklen_t>(fitting);
}

// More than INT_MAX bytes are EINVAL, where Linux sends and receives a part.
void CutToInt(msghdr& msg) {
  size_t left = INT_MAX;
  for (int i = 0; i < msg.msg_iovlen; i++) {
    msg.msg_iov[i].iov_len = std::min(msg.msg_iov[i].iov_len, left);
    left -= msg.msg_iov[i].iov_len;
  }
}

}  // namespace

namespace platform {

int64_t Sendmsg(Fd fd, const msghdr& msg, int flags) {
  msghdr cut = msg;
  CutToInt(cut);
  const int64_t result = Result(sendmsg(fd, &cut, flags | MSG_NOSIGNAL));
  return result == -EPROTOTYPE ? -EPIPE : result;
}

int64_t Recvmsg(Fd fd, msghdr& msg, int flags) {
  CutToInt(msg);
  // What is only looked at holds no descriptors yet.
  if ((flags & MSG_PEEK) != 0) return Result(recvmsg(fd, &msg, flags));
  alignas(cmsghdr) char room[kMostControl];
  const auto asked = static_cast<char*>(msg.msg_control);
  const size_t size = msg.msg_controllen;
  msg.msg_control = room;
  msg.msg_controllen = sizeof room;
  const int64_t result = Result(recvmsg(fd, &msg, flags));
  if (result >= 0) Deliver(msg, room, asked, size);
  return result;
}

int64_t Sendmmsg(Fd fd, mmsghdr* msgs, unsigned vlen, int flags) { return batch::Send(fd, msgs, vlen, flags); }

// To look does not clear the error of a socket here.
int64_t Recvmmsg(Fd fd, mmsghdr* msgs, unsigned vlen, int flags, timespec* timeout) {
  const auto now = [] { return static_cast<double>(clock_gettime_nsec_np(CLOCK_MONOTONIC)) / 1e9; };
  return batch::Receive(fd, msgs, vlen, flags, timeout, now, [fd](int next) {
    char byte = 0;
    return recv(fd, &byte, sizeof byte, next | MSG_PEEK) == -1;
  });
}

}  // namespace platform
