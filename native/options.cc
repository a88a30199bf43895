// getsockopt, setsockopt, fcntl, ioctl.
#include "families.h"

static int64_t Getsockopt(Fd fd, int level, int name, Bytes value, uint32_t& length) {
  auto optlen = static_cast<socklen_t>(value.size);
  int64_t result = Result(getsockopt(fd, level, name, value.data, &optlen));
  length = optlen;
  return result;
}

static int64_t Setsockopt(Fd fd, int level, int name, Bytes value) {
  return Result(setsockopt(fd, level, name, value.data, static_cast<socklen_t>(value.size)));
}

static const CallRow calls[] = {
    {"getsockopt", Call<Getsockopt>},
    {"setsockopt", Call<Setsockopt>},
    {"fcntl", Call<platform::Fcntl>},
    {"ioctl", Call<platform::Ioctl>},
};
const Table<CallRow> families::options = calls;
