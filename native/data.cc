// send, recv, sendto, recvfrom.
#include "families.h"

static const CallRow calls[] = {
    {"send", Call<platform::Send>},
    {"recv", Call<platform::Recv>},
    {"sendto", Call<platform::Sendto>},
    {"recvfrom", Call<platform::Recvfrom>},
};
const Table<CallRow> families::data = calls;
