// The twin of take-listener.ts: the same steps in the same order.
//
//   cc -o take-listener take-listener.c && ./take-listener path
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
  setvbuf(stdout, NULL, _IOLBF, 0);

  int door = check("socket", socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  struct sockaddr_un un = {.sun_family = AF_UNIX};
  strncpy(un.sun_path, path, sizeof un.sun_path - 1);
  check("connect", connect(door, (struct sockaddr*)&un, sizeof un.sun_family + strlen(path) + 1));
  int listener = -1;
  union {
    char bytes[CMSG_SPACE(sizeof listener)];
    struct cmsghdr align;
  } control;
  char text[64];
  struct iovec iov = {.iov_base = text, .iov_len = sizeof text};
  struct msghdr msg = {
      .msg_iov = &iov, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
  int length = check("recvmsg", recvmsg(door, &msg, MSG_CMSG_CLOEXEC));
  struct cmsghdr* cmsg = CMSG_FIRSTHDR(&msg);
  if (cmsg == NULL || cmsg->cmsg_type != SCM_RIGHTS) {
    fprintf(stderr, "no descriptor has come\n");
    return 1;
  }
  memcpy(&listener, CMSG_DATA(cmsg), sizeof listener);
  close(door);

  struct sockaddr_in addr = {0};
  socklen_t len = sizeof addr;
  check("getsockname", getsockname(listener, (struct sockaddr*)&addr, &len));
  printf("taker: came %.*s on %s:%d\n", length, text, inet_ntoa(addr.sin_addr), ntohs(addr.sin_port));

  len = sizeof addr;
  int conn = check("accept", accept4(listener, (struct sockaddr*)&addr, &len, SOCK_CLOEXEC));
  char buf[1024];
  for (;;) {
    int n = check("recv", recv(conn, buf, sizeof buf, 0));
    if (n == 0) break;  // the client has finished
    for (int sent = 0; sent < n;) sent += check("send", send(conn, buf + sent, n - sent, MSG_NOSIGNAL));
  }
  close(conn);
  close(listener);
}
