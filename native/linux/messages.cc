// Messages: each is the system call of its name.
#include "platform.h"

namespace platform {

// MSG_CMSG_CLOEXEC comes back in msg_flags, and nobody has asked for it.
static void Forget(msghdr& msg, int flags) { msg.msg_flags &= ~(MSG_CMSG_CLOEXEC & ~flags); }

int64_t Sendmsg(Fd fd, const msghdr& msg, int flags) { return Result(sendmsg(fd, &msg, flags | MSG_NOSIGNAL)); }

int64_t Recvmsg(Fd fd, msghdr& msg, int flags) {
  const int64_t result = Result(recvmsg(fd, &msg, flags | MSG_CMSG_CLOEXEC));
  Forget(msg, flags);
  return result;
}

int64_t Sendmmsg(Fd fd, mmsghdr* msgs, unsigned vlen, int flags) {
  return Result(sendmmsg(fd, msgs, vlen, flags | MSG_NOSIGNAL));
}

int64_t Recvmmsg(Fd fd, mmsghdr* msgs, unsigned vlen, int flags, timespec* timeout) {
  const int64_t result = Result(recvmmsg(fd, msgs, vlen, flags | MSG_CMSG_CLOEXEC, timeout));
  for (int64_t i = 0; i < result; i++) Forget(msgs[i].msg_hdr, flags);
  return result;
}

}  // namespace platform
