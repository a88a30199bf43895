// getsockopt, setsockopt, fcntl, ioctl.
#include "families.h"

static int64_t Setsockopt(Fd fd, int level, int name, Bytes value) {
  if (level == SOL_SOCKET && (name == SO_RCVTIMEO || name == SO_SNDTIMEO)) blocking::timeouts = true;
  return platform::Setsockopt(fd, level, name, value);
}

static const CallRow calls[] = {
    {"getsockopt", Call<platform::Getsockopt>},
    {"setsockopt", Call<Setsockopt>},
    {"fcntl", Call<platform::Fcntl>},
    {"ioctl", Call<platform::Ioctl>},
};
const Table<CallRow> families::options = calls;
