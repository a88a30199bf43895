// socket, socketpair, close, shutdown.
#include "families.h"

static int64_t Socketpair(int domain, int type, int protocol, int& first, int& second) {
  Fd pair[2]{};
  int64_t result = platform::Socketpair(domain, type, protocol, pair);
  first = static_cast<int>(pair[0]);
  second = static_cast<int>(pair[1]);
  return result;
}

static const CallRow calls[] = {
    {"socket", Call<platform::Socket>},
    {"socketpair", Call<Socketpair>},
    {"close", Call<platform::Close>},
    {"shutdown", Call<platform::Shutdown>},
};
const Table<CallRow> families::life = calls;
