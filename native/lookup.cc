// getaddrinfo, getnameinfo, gai_strerror, gethostname, if_nametoindex, if_indextoname, if_nameindex.
#include <algorithm>
#include <cstring>

#include "families.h"

// Everything begins where an int may stand.
void List::Put(const void* data, size_t size) {
  constexpr size_t kAlign = sizeof(int);
  const size_t end = size_ + (size + kAlign - 1) / kAlign * kAlign;
  if (size > 0 && end <= room_.size) memcpy(static_cast<char*>(room_.data) + size_, data, size);
  size_ = end;
}

void List::Number(int number) { Put(&number, sizeof number); }

void List::Memory(const void* data, size_t size) {
  Number(static_cast<int>(size));
  Put(data, size);
}

void List::Text(const char* text) { text == nullptr ? Number(-1) : Memory(text, strlen(text)); }

// Where C takes a null pointer, an empty view: a text has at least its NUL.
static const char* TextOf(Bytes view) { return view.size == 0 ? nullptr : static_cast<const char*>(view.data); }

// The list begins as the four numbers of the hints, if there are any, and ends as the results: how many bytes those
// have.
static int64_t Getaddrinfo(Bytes node, Bytes service, Bytes list, int hinted, int& eai) {
  addrinfo hints{};
  int numbers[4] = {};
  if (hinted != 0) {
    if (list.size < sizeof numbers) return -EINVAL;
    memcpy(numbers, list.data, sizeof numbers);
  }
  hints.ai_flags = numbers[0];
  hints.ai_family = numbers[1];
  hints.ai_socktype = numbers[2];
  hints.ai_protocol = numbers[3];
  List found(list);
  eai = 0;
  const int64_t result =
      platform::Getaddrinfo(TextOf(node), TextOf(service), hinted != 0 ? &hints : nullptr, found, eai);
  return result < 0 ? result : static_cast<int64_t>(found.Size());
}

static int64_t Getnameinfo(const Address& addr, Bytes host, Bytes serv, int flags, int& eai) {
  // A copy that ends in a NUL: glibc reads a path up to its NUL, wherever that is.
  union {
    sockaddr_storage storage;
    char bytes[sizeof(sockaddr_storage) + 1];
  } copy{};
  const size_t length = std::min(static_cast<size_t>(addr.len), sizeof copy.storage);
  if (length > 0) memcpy(copy.bytes, addr.data, length);
  eai = 0;
  return platform::Getnameinfo(Bytes{copy.bytes, length}, host, serv, flags, eai);
}

static int64_t GaiStrerror(int eai, Bytes text) {
  return static_cast<int64_t>(platform::GaiStrerror(eai, static_cast<char*>(text.data), text.size));
}

static int64_t IfNametoindex(Bytes name) { return platform::IfNametoindex(static_cast<const char*>(name.data)); }

static int64_t IfNameindex(Bytes list) {
  List interfaces(list);
  const int64_t result = platform::IfNameindex(interfaces);
  return result < 0 ? result : static_cast<int64_t>(interfaces.Size());
}

static const CallRow calls[] = {
    {"getaddrinfo", Call<Getaddrinfo>},      {"getnameinfo", Call<Getnameinfo>},
    {"gai_strerror", Call<GaiStrerror>},     {"gethostname", Call<platform::Gethostname>},
    {"if_nametoindex", Call<IfNametoindex>}, {"if_indextoname", Call<platform::IfIndextoname>},
    {"if_nameindex", Call<IfNameindex>},
};
const Table<CallRow> families::lookup = calls;
