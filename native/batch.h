// sendmmsg and recvmmsg as loops, for the systems that lack them: with the results of Linux.
#pragma once

#include <algorithm>
#include <chrono>
#include <limits>

#include "iov.h"

namespace batch {

// As many as Linux takes at once.
constexpr unsigned kMost = 1024;

// Whether it is a socket at all, which a batch of no messages does not ask.
inline int64_t Nothing(Fd fd) {
  int type = 0;
  uint32_t length = 0;
  return platform::Getsockopt(fd, SOL_SOCKET, SO_TYPE, {&type, sizeof type}, length);
}

// Ends with a message that was sent in part, too.
inline int64_t Send(Fd fd, mmsghdr* msgs, unsigned vlen, int flags) {
  vlen = std::min(vlen, kMost);
  if (vlen == 0) return Nothing(fd);
  for (unsigned i = 0; i < vlen; i++) {
    const int64_t n = platform::Sendmsg(fd, msgs[i].msg_hdr, flags);
    if (n < 0) return i == 0 ? n : i;
    msgs[i].msg_len = static_cast<unsigned>(n);
    if (static_cast<size_t>(n) < iov::SizeOf(msgs[i].msg_hdr)) return i + 1;
  }
  return vlen;
}

// The timeout is looked at when a message has come, and no sooner: as on Linux, and its BUGS. fails(flags) says whether
// the next receive fails; what it fails with is then left for the next call to tell.
template <typename Fails>
int64_t Receive(Fd fd, mmsghdr* msgs, unsigned vlen, int flags, const timespec* timeout, Fails fails) {
  using platform::Clock;
  using Seconds = std::chrono::duration<double>;
  vlen = std::min(vlen, kMost);
  if (timeout != nullptr && (timeout->tv_sec < 0 || timeout->tv_nsec < 0)) return -EINVAL;
  if (vlen == 0) return Nothing(fd);
  const Seconds wait(timeout == nullptr
                         ? std::numeric_limits<double>::infinity()
                         : static_cast<double>(timeout->tv_sec) + static_cast<double>(timeout->tv_nsec) / 1e9);
  const Clock::time_point begin = Clock::now();
  const bool for_one = (flags & MSG_WAITFORONE) != 0;
  flags &= ~MSG_WAITFORONE;
  for (unsigned i = 0; i < vlen; i++) {
    if (i > 0 && fails(flags)) return i;
    const int64_t n = platform::Recvmsg(fd, msgs[i].msg_hdr, flags);
    if (n < 0) return i == 0 ? n : i;
    msgs[i].msg_len = static_cast<unsigned>(n);
    if (for_one) flags |= MSG_DONTWAIT;
    if (Clock::now() - begin >= wait) return i + 1;
    if ((msgs[i].msg_hdr.msg_flags & MSG_OOB) != 0) return i + 1;
  }
  return vlen;
}

}  // namespace batch
