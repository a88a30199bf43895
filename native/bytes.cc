// inet_pton, inet_ntop, inet_addr, inet_aton. Texts are views too, and end in a NUL.
#include <cstring>

#include "families.h"

// sizeof(struct in_addr) or sizeof(struct in6_addr). For any other family libc says EAFNOSUPPORT and touches nothing.
static size_t SizeOf(int af) { return af == AF_INET ? sizeof(in_addr) : af == AF_INET6 ? sizeof(in6_addr) : 0; }

static int64_t InetPton(int af, Bytes src, Bytes dst) {
  if (dst.size < SizeOf(af)) return -EINVAL;
  // Windows and musl write what they have read of a text that turns out to be no address.
  in6_addr address{};
  const int64_t result = platform::InetPton(af, static_cast<const char*>(src.data), &address);
  if (result == 1) memcpy(dst.data, &address, SizeOf(af));
  return result;
}

static int64_t InetNtop(int af, Bytes src, Bytes dst) {
  if (src.size < SizeOf(af)) return -EINVAL;
  auto text = static_cast<char*>(dst.data);
  if (platform::InetNtop(af, src.data, text, static_cast<socklen_t>(dst.size)) == nullptr) return Result(-1);
  return static_cast<int64_t>(strlen(text));
}

static int64_t InetAddr(Bytes cp) { return platform::InetAddr(static_cast<const char*>(cp.data)); }

static int64_t InetAton(Bytes cp, Bytes inp) {
  if (inp.size < sizeof(in_addr)) return -EINVAL;
  in_addr address{};
  const int valid = platform::InetAton(static_cast<const char*>(cp.data), address);
  if (valid != 0) memcpy(inp.data, &address, sizeof address);  // a view need not be aligned
  return valid;
}

static const CallRow calls[] = {
    {"inet_pton", Call<InetPton>},
    {"inet_ntop", Call<InetNtop>},
    {"inet_addr", Call<InetAddr>},
    {"inet_aton", Call<InetAton>},
};
const Table<CallRow> families::bytes = calls;
