// send, recv, sendto, recvfrom.
#include "families.h"

static const CallRow calls[] = {
    {"send", Sends<platform::Send>},
    {"recv", Receives<platform::Recv>},
    {"sendto", Sends<platform::Sendto>},
    {"recvfrom", Receives<platform::Recvfrom>},
};
const Table<CallRow> families::data = calls;
