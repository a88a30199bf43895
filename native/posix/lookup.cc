// Names looked up on Linux and macOS: as libc does it.
#include <algorithm>
#include <cstring>

#include "platform.h"

// EAI_SYSTEM stands for an errno, unless there is none.
static int64_t Answer(int result, int& eai) {
  if (result == EAI_SYSTEM && errno != 0) return -errno;
  eai = result;
  return 0;
}

namespace platform {

int64_t Getaddrinfo(const char* node, const char* service, const addrinfo* hints, List& found, int& eai) {
  addrinfo* list = nullptr;
  errno = 0;
  if (const int result = getaddrinfo(node, service, hints, &list); result != 0) return Answer(result, eai);
  for (const addrinfo* ai = list; ai != nullptr; ai = ai->ai_next) {
    for (const int number : {ai->ai_flags, ai->ai_family, ai->ai_socktype, ai->ai_protocol}) found.Number(number);
    found.Memory(ai->ai_addr, ai->ai_addrlen);
    found.Text(ai->ai_canonname);
  }
  freeaddrinfo(list);
  return 0;
}

int64_t Getnameinfo(const Address& addr, Bytes host, Bytes serv, int flags, int& eai) {
  errno = 0;
  return Answer(getnameinfo(addr.data, addr.len, static_cast<char*>(host.data), static_cast<socklen_t>(host.size),
                            static_cast<char*>(serv.data), static_cast<socklen_t>(serv.size), flags),
                eai);
}

size_t GaiStrerror(int eai, char* text, size_t size) {
  const char* found = gai_strerror(eai);
  const size_t length = std::min(strlen(found), size);
  std::copy_n(found, length, text);
  return length;
}

int64_t Gethostname(Bytes name) { return Result(gethostname(static_cast<char*>(name.data), name.size)); }

int64_t IfNametoindex(const char* name) {
  // Musl would look for the beginning of a name that is too long.
  if (strlen(name) >= IF_NAMESIZE) return -kNoInterface;
  errno = 0;
  const unsigned index = if_nametoindex(name);
  return index == 0 ? -errno : static_cast<int64_t>(index);
}

int64_t IfIndextoname(uint32_t index, Bytes name) {
  char room[IF_NAMESIZE];
  if (if_indextoname(index, room) == nullptr) return Result(-1);
  memcpy(name.data, room, std::min(sizeof room, name.size));
  return 0;
}

int64_t IfNameindex(List& interfaces) {
  struct if_nameindex* list = if_nameindex();
  if (list == nullptr) return Result(-1);
  for (const struct if_nameindex* i = list; i->if_index != 0; i++) {
    interfaces.Number(static_cast<int>(i->if_index));
    interfaces.Text(i->if_name);
  }
  if_freenameindex(list);
  return 0;
}

}  // namespace platform
