// Messages: batches are loops, and descriptors that come with one are looked after.
#include <cstring>

#include "../batch.h"
#include "../control.h"
#include "../iov.h"

namespace {

// Descriptors that do not fit would stay open, known to nobody: the kernel has made them, whatever the room. Those that
// fit are made close-on-exec.
size_t Keep(const cmsghdr& cmsg, const char* data, size_t size, size_t fits) {
  if (cmsg.cmsg_level != SOL_SOCKET || cmsg.cmsg_type != SCM_RIGHTS) return fits;
  fits -= fits % sizeof(Fd);
  for (size_t i = 0; i + sizeof(Fd) <= size; i += sizeof(Fd)) {
    Fd fd = -1;
    memcpy(&fd, data + i, sizeof fd);
    if (i < fits) {
      fcntl(fd, F_SETFD, FD_CLOEXEC);
    } else {
      close(fd);
    }
  }
  return fits;
}

}  // namespace

namespace platform {

// More than INT_MAX bytes are EINVAL.
int64_t Sendmsg(Fd fd, const msghdr& msg, int flags) {
  iov::CutToInt(msg);
  const int64_t result = Result(sendmsg(fd, &msg, flags | MSG_NOSIGNAL));
  return result == -EPROTOTYPE ? -EPIPE : result;
}

int64_t Recvmsg(Fd fd, msghdr& msg, int flags) {
  iov::CutToInt(msg);
  // What is only looked at holds no descriptors yet.
  if ((flags & MSG_PEEK) != 0) return Result(recvmsg(fd, &msg, flags));
  alignas(cmsghdr) char room[control::kMost];
  const auto asked = static_cast<char*>(msg.msg_control);
  const size_t size = msg.msg_controllen;
  msg.msg_control = room;
  msg.msg_controllen = sizeof room;
  const int64_t result = Result(recvmsg(fd, &msg, flags));
  if (result >= 0) control::Deliver(msg, asked, size, Keep);
  return result;
}

int64_t Sendmmsg(Fd fd, mmsghdr* msgs, unsigned vlen, int flags) { return batch::Send(fd, msgs, vlen, flags); }

// To look does not clear the error of a socket here.
int64_t Recvmmsg(Fd fd, mmsghdr* msgs, unsigned vlen, int flags, timespec* timeout) {
  return batch::Receive(fd, msgs, vlen, flags, timeout, [fd](int next) {
    char byte = 0;
    return recv(fd, &byte, sizeof byte, next | MSG_PEEK) == -1;
  });
}

}  // namespace platform
