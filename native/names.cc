// bind, connect, listen, accept, getsockname, getpeername.
#include "families.h"

static int64_t Bind(Fd fd, const Address& addr) { return Result(bind(fd, addr.data, addr.len)); }

static int64_t Listen(Fd fd, int backlog) { return Result(listen(fd, backlog)); }

static int64_t Getsockname(Fd fd, Address& addr) { return Result(getsockname(fd, addr.data, &addr.len)); }

static const CallRow calls[] = {
    {"bind", Call<Bind>},
    {"connect", Call<platform::Connect>},
    {"listen", Call<Listen>},
    {"accept", Call<platform::Accept>},
    {"getsockname", Call<Getsockname>},
    {"getpeername", Call<platform::Getpeername>},
};
const Table<CallRow> families::names = calls;
