// The twin of pass-listener.ts: the same steps in the same order.
//
//   cc -o pass-listener pass-listener.c && ./pass-listener path [port]
#define _GNU_SOURCE  // accept4
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static int check(const char* call, ssize_t result) {
  if (result == -1) {
    perror(call);
    exit(1);
  }
  return result;
}

int main(int argc, char* argv[]) {
  const char* path = argc > 1 ? argv[1] : "/tmp/pass-listener";
  int port = argc > 2 ? atoi(argv[2]) : 0;
  setvbuf(stdout, NULL, _IOLBF, 0);

  // Close-on-exec, as every descriptor of sys-socket.
  int listener = check("socket", socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  struct sockaddr_in addr = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = inet_addr("127.0.0.1")};
  socklen_t len = sizeof addr;
  check("bind", bind(listener, (struct sockaddr*)&addr, len));
  check("listen", listen(listener, 5));
  check("getsockname", getsockname(listener, (struct sockaddr*)&addr, &len));

  int door = check("socket", socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  struct sockaddr_un un = {.sun_family = AF_UNIX};
  strncpy(un.sun_path, path, sizeof un.sun_path - 1);
  check("bind", bind(door, (struct sockaddr*)&un, sizeof un.sun_family + strlen(path) + 1));
  check("listen", listen(door, 1));
  printf("passer: listening on %s:%d\n", inet_ntoa(addr.sin_addr), ntohs(addr.sin_port));

  int conn = check("accept", accept4(door, NULL, NULL, SOCK_CLOEXEC));
  union {
    char bytes[CMSG_SPACE(sizeof listener)];
    struct cmsghdr align;
  } control = {0};
  struct iovec iov = {.iov_base = "a listener", .iov_len = strlen("a listener")};
  struct msghdr msg = {
      .msg_iov = &iov, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
  struct cmsghdr* cmsg = CMSG_FIRSTHDR(&msg);
  cmsg->cmsg_level = SOL_SOCKET;
  cmsg->cmsg_type = SCM_RIGHTS;
  cmsg->cmsg_len = CMSG_LEN(sizeof listener);
  memcpy(CMSG_DATA(cmsg), &listener, sizeof listener);
  check("sendmsg", sendmsg(conn, &msg, MSG_NOSIGNAL));
  printf("passer: passed it on\n");

  // The other process has it now: connections that come find it, and none is refused in between.
  close(conn);
  close(listener);
  close(door);
  unlink(path);
}
