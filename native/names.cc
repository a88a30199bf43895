// bind, connect, listen, accept, getsockname, getpeername.
#include "families.h"

static const CallRow calls[] = {
    {"bind", Call<platform::Bind>},
    {"connect", Connects<platform::Connect>},
    {"listen", Call<platform::Listen>},
    {"accept", Receives<platform::Accept>},
    {"getsockname", Call<platform::Getsockname>},
    {"getpeername", Call<platform::Getpeername>},
};
const Table<CallRow> families::names = calls;
