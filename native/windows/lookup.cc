// Names looked up by Winsock, in Windows' own UTF-16, with the errors and the texts of POSIX.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

#include "sockets.h"

namespace {

// A text for Windows; null for a null one.
class Wide {
 public:
  explicit Wide(const char* text) {
    if (text == nullptr) return;
    const int length = MultiByteToWideChar(CP_UTF8, 0, text, -1, nullptr, 0);
    text_.reset(new wchar_t[static_cast<size_t>(length) + 1]());
    MultiByteToWideChar(CP_UTF8, 0, text, -1, text_.get(), length);
  }
  const wchar_t* Get() const { return text_.get(); }

 private:
  std::unique_ptr<wchar_t[]> text_;
};

// A text of Windows, in UTF-8; null for a null one.
class Narrow {
 public:
  explicit Narrow(const wchar_t* text) {
    if (text == nullptr) return;
    const int length = WideCharToMultiByte(CP_UTF8, 0, text, -1, nullptr, 0, nullptr, nullptr);
    text_.reset(new char[static_cast<size_t>(length) + 1]());
    WideCharToMultiByte(CP_UTF8, 0, text, -1, text_.get(), length, nullptr, nullptr);
  }
  const char* Get() const { return text_.get(); }
  bool CopyTo(Bytes room) const {
    const size_t size = strlen(text_.get()) + 1;
    if (size <= room.size) memcpy(room.data, text_.get(), size);
    return size <= room.size;
  }

 private:
  std::unique_ptr<char[]> text_;
};

struct Text {
  int number;
  const char* text;
};

// eai.def once more, with the second column.
#undef EVERYWHERE
#undef WINDOWS
#define EVERYWHERE(name, meaning) {name, meaning},
#define WINDOWS(name, meaning) {name, meaning},
const Text texts[] = {
#include "eai.def"
};

constexpr size_t kLongestName = 256;

// All errors of Winsock are positive; Wine hands on others of the system that it runs on.
int Error(int error) { return error < 0 ? EAI_FAIL : error; }

}  // namespace

namespace platform {

int64_t Getaddrinfo(const char* node, const char* service, const addrinfo* hints, List& found, int& eai) {
  ADDRINFOW wanted{};
  if (hints != nullptr) {
    wanted.ai_flags = hints->ai_flags;
    wanted.ai_family = hints->ai_family;
    wanted.ai_socktype = hints->ai_socktype;
    wanted.ai_protocol = hints->ai_protocol;
  }
  ADDRINFOW* list = nullptr;
  eai = Error(GetAddrInfoW(Wide(node).Get(), Wide(service).Get(), hints == nullptr ? nullptr : &wanted, &list));
  if (eai != 0) return 0;
  for (const ADDRINFOW* ai = list; ai != nullptr; ai = ai->ai_next) {
    for (const int number : {ai->ai_flags, ai->ai_family, ai->ai_socktype, ai->ai_protocol}) found.Number(number);
    found.Memory(ai->ai_addr, ai->ai_addrlen);
    found.Text(Narrow(ai->ai_canonname).Get());
  }
  FreeAddrInfoW(list);
  return 0;
}

int64_t Getnameinfo(const Address& addr, Bytes host, Bytes serv, int flags, int& eai) {
  wchar_t wide_host[NI_MAXHOST] = L"";
  wchar_t wide_serv[NI_MAXSERV] = L"";
  eai = Error(GetNameInfoW(addr.data, addr.len, wide_host, NI_MAXHOST, wide_serv, NI_MAXSERV, flags));
  if (eai == WSAEFAULT) eai = EAI_FAMILY;  // an address that is too short for its family
  if (eai == 0 && !(Narrow(wide_host).CopyTo(host) && Narrow(wide_serv).CopyTo(serv))) eai = EAI_MEMORY;
  return 0;
}

size_t GaiStrerror(int eai, char* text, size_t size) {
  const Text* row = std::find_if(std::begin(texts), std::end(texts), [=](const Text& t) { return t.number == eai; });
  const char* found = row == std::end(texts) ? "Unknown error" : row->text;
  const size_t length = std::min(strlen(found), size);
  std::copy_n(found, length, text);
  return length;
}

int64_t Gethostname(Bytes name) {
  wchar_t wide[kLongestName] = L"";
  if (GetHostNameW(wide, kLongestName) != 0) return Result(-1);
  return Narrow(wide).CopyTo(name) ? 0 : -ENAMETOOLONG;
}

int64_t IfNametoindex(const char* name) {
  // What follows the number in a name is not looked at, so the name of the answer must be the same.
  const NET_IFINDEX index = if_nametoindex(name);
  char room[kLongestName + 1] = "";
  const bool same = index != 0 && if_indextoname(index, room) != nullptr && strcmp(room, name) == 0;
  return same ? static_cast<int64_t>(index) : -ENODEV;
}

int64_t IfIndextoname(uint32_t index, Bytes name) {
  char room[kLongestName + 1] = "";
  if (if_indextoname(index, room) == nullptr) return -ENXIO;
  memcpy(name.data, room, std::min(strlen(room) + 1, name.size));
  return 0;
}

int64_t IfNameindex(List& interfaces) {
  MIB_IF_TABLE2* table = nullptr;
  if (GetIfTable2(&table) != NO_ERROR) return -ENOBUFS;
  for (ULONG i = 0; i < table->NumEntries; i++) {
    char name[kLongestName + 1] = "";
    if (if_indextoname(table->Table[i].InterfaceIndex, name) == nullptr) continue;
    interfaces.Number(static_cast<int>(table->Table[i].InterfaceIndex));
    interfaces.Text(name);
  }
  FreeMibTable(table);
  return 0;
}

}  // namespace platform
