// send, recv, sendto, recvfrom. Sends carry MSG_NOSIGNAL: SIGPIPE would end the process.
#include "families.h"

static int64_t Send(Fd fd, Bytes buf, int flags) { return Result(send(fd, buf.data, buf.size, flags | MSG_NOSIGNAL)); }

static int64_t Recv(Fd fd, Bytes buf, int flags) { return Result(recv(fd, buf.data, buf.size, flags)); }

static int64_t Sendto(Fd fd, Bytes buf, int flags, const Address& addr) {
  return Result(sendto(fd, buf.data, buf.size, flags | MSG_NOSIGNAL, addr.data, addr.len));
}

static int64_t Recvfrom(Fd fd, Bytes buf, int flags, Address& addr) {
  return Result(recvfrom(fd, buf.data, buf.size, flags, addr.data, &addr.len));
}

static const CallRow calls[] = {
    {"send", Call<Send>},
    {"recv", Call<Recv>},
    {"sendto", Call<Sendto>},
    {"recvfrom", Call<Recvfrom>},
};
const Table<CallRow> families::data = calls;
