// The twin of echo-server.ts: the same steps in the same order.
//
//   cc -o echo-server echo-server.c && ./echo-server [port]
#define _GNU_SOURCE  // accept4
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static int check(const char* call, ssize_t result) {
  if (result == -1) {
    perror(call);
    exit(1);
  }
  return result;
}

static void print(const char* name, struct sockaddr_in addr) {
  printf("%s %s:%d", name, inet_ntoa(addr.sin_addr), ntohs(addr.sin_port));
}

int main(int argc, char* argv[]) {
  int port = argc > 1 ? atoi(argv[1]) : 0;
  setvbuf(stdout, NULL, _IOLBF, 0);

  // Close-on-exec, as every descriptor of sys-socket.
  int listener = check("socket", socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  int one = 1;
  check("setsockopt", setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one));
  struct sockaddr_in local = {
      .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = inet_addr("127.0.0.1")};
  socklen_t len = sizeof local;
  check("bind", bind(listener, (struct sockaddr*)&local, len));
  check("listen", listen(listener, 5));
  check("getsockname", getsockname(listener, (struct sockaddr*)&local, &len));
  print("server: listening on", local);
  printf("\n");

  struct sockaddr_in remote = {0};
  len = sizeof remote;
  int conn = check("accept", accept4(listener, (struct sockaddr*)&remote, &len, SOCK_CLOEXEC));
  len = sizeof local;
  check("getsockname", getsockname(conn, (struct sockaddr*)&local, &len));
  print("server: local", local);
  print(", remote", remote);
  printf("\n");

  char buf[1024];
  for (;;) {
    int n = check("recv", recv(conn, buf, sizeof buf, 0));
    if (n == 0) break;  // the client has finished
    for (int sent = 0; sent < n;) sent += check("send", send(conn, buf + sent, n - sent, MSG_NOSIGNAL));
  }

  close(conn);
  close(listener);
}
