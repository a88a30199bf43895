// The views of a message, for the systems that count their bytes in an int.
#pragma once

#include <algorithm>
#include <climits>
#include <type_traits>

#include "platform.h"

namespace iov {

inline size_t SizeOf(const msghdr& msg) {
  size_t size = 0;
  for (size_t i = 0; i < static_cast<size_t>(msg.msg_iovlen); i++) size += msg.msg_iov[i].iov_len;
  return size;
}

// Of more than INT_MAX bytes a part is sent, or received, as on Linux.
inline void CutToInt(const msghdr& msg) {
  size_t left = INT_MAX;
  for (size_t i = 0; i < static_cast<size_t>(msg.msg_iovlen); i++) {
    auto& length = msg.msg_iov[i].iov_len;
    length = static_cast<std::remove_reference_t<decltype(length)>>(std::min<size_t>(length, left));
    left -= length;
  }
}

}  // namespace iov
