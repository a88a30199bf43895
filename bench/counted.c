// The addon of counted.mjs: the mark, and what cannot be undercut: a call through Node-API that reads nothing of
// JavaScript, with libc's own in it.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <node_api.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <valgrind/callgrind.h>

static int fd;  // sends to itself, and has something to be peeked at
static char buf[64];
static struct sockaddr_in addr;
static struct pollfd fds[10];

// mark(name): what was counted since the last mark has this name. strace sees a write that fails.
static napi_value Mark(napi_env env, napi_callback_info info) {
  size_t argc = 1;
  napi_value value;
  char name[64];
  size_t length = 0;
  napi_get_cb_info(env, info, &argc, &value, NULL, NULL);
  napi_get_value_string_latin1(env, value, name, sizeof name, &length);
  CALLGRIND_START_INSTRUMENTATION;  // the rest before the first mark is not worth the time
  CALLGRIND_DUMP_STATS_AT(name);
  if (write(-1, name, length) != -1) return value;
  return NULL;
}

#define CALL(Name, call)                                          \
  static napi_value Name(napi_env env, napi_callback_info info) { \
    (void)env, (void)info, (void)(call);                          \
    return NULL;                                                  \
  }

CALL(Nothing, 0)
CALL(Failing, send(-1, buf, sizeof buf, MSG_NOSIGNAL))
CALL(Send, send(fd, buf, sizeof buf, MSG_NOSIGNAL))
CALL(Recv, recv(fd, buf, sizeof buf, MSG_PEEK))
CALL(Sendto, sendto(fd, buf, sizeof buf, MSG_NOSIGNAL, (struct sockaddr*)&addr, sizeof addr))
CALL(Recvfrom, recvfrom(fd, buf, sizeof buf, MSG_PEEK, (struct sockaddr*)&addr, &(socklen_t){sizeof addr}))
CALL(Poll, poll(fds, 10, 0))

NAPI_MODULE_INIT() {
  static const struct {
    const char* name;
    napi_callback call;
  } rows[] = {{"mark", Mark}, {"nothing", Nothing}, {"failing", Failing},   {"send", Send},
              {"recv", Recv}, {"sendto", Sendto},   {"recvfrom", Recvfrom}, {"poll", Poll}};
  addr.sin_family = AF_INET;
  addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  bind(fd, (struct sockaddr*)&addr, sizeof addr);
  getsockname(fd, (struct sockaddr*)&addr, &(socklen_t){sizeof addr});
  connect(fd, (struct sockaddr*)&addr, sizeof addr);
  send(fd, buf, sizeof buf, 0);
  for (int i = 0; i < 10; i++) fds[i] = (struct pollfd){.fd = fd, .events = POLLPRI};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    napi_value function;
    napi_create_function(env, rows[i].name, NAPI_AUTO_LENGTH, rows[i].call, NULL, &function);
    napi_set_named_property(env, exports, rows[i].name, function);
  }
  return exports;
}
