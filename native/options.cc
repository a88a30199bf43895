// getsockopt, setsockopt, fcntl, ioctl.
#include "families.h"

static const CallRow calls[] = {
    {"getsockopt", Call<platform::Getsockopt>},
    {"setsockopt", Call<platform::Setsockopt>},
    {"fcntl", Call<platform::Fcntl>},
    {"ioctl", Call<platform::Ioctl>},
};
const Table<CallRow> families::options = calls;
