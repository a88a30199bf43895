// Control data, for the systems that do not cut them as Linux does: they are received into room of our own, and copied.
#pragma once

#include <algorithm>
#include <cstring>

#include "platform.h"

namespace control {

// Room for all that comes with a message: what can be sent with one is less.
constexpr size_t kMost = 8192;

// Copies as much of what has come, in msg, as the program has room for, and says MSG_CTRUNC if that is not all.
// keep(cmsg, data, size, fits) looks at the data of each message, of which so many bytes fit, and answers how many of
// these are kept.
template <typename Keep>
void Deliver(msghdr& msg, char* asked, size_t size, Keep keep) {
  auto room = static_cast<char*>(msg.msg_control);
  const auto came = static_cast<size_t>(msg.msg_controllen);
  size_t copied = 0;
  for (size_t at = 0; at + sizeof(cmsghdr) <= came;) {
    cmsghdr cmsg;
    memcpy(&cmsg, room + at, sizeof cmsg);
    if (cmsg.cmsg_len < CMSG_LEN(0)) break;
    const size_t length = std::min(static_cast<size_t>(cmsg.cmsg_len), came - at) - CMSG_LEN(0);
    const size_t left = size > at ? size - at : 0;
    const bool begins = left >= CMSG_LEN(0);
    const size_t kept = keep(cmsg, room + at + CMSG_LEN(0), length, begins ? std::min(length, left - CMSG_LEN(0)) : 0);
    if (begins) {
      cmsg.cmsg_len = static_cast<decltype(cmsg.cmsg_len)>(CMSG_LEN(kept));
      memcpy(room + at, &cmsg, sizeof cmsg);
      copied = std::min(at + CMSG_SPACE(kept), size);
    }
    if (!begins || kept < length) msg.msg_flags |= MSG_CTRUNC;
    at += CMSG_SPACE(length);
  }
  if (copied > 0) memcpy(asked, room, copied);
  msg.msg_control = asked;
  msg.msg_controllen = static_cast<decltype(msg.msg_controllen)>(copied);
}

}  // namespace control
