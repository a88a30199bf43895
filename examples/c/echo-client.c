// The twin of echo-client.ts: the same steps in the same order.
//
//   cc -o echo-client echo-client.c && ./echo-client host port text
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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
  const char* host = argc > 1 ? argv[1] : "127.0.0.1";
  int port = argc > 2 ? atoi(argv[2]) : 0;
  const char* message = argc > 3 ? argv[3] : "Hello, world";

  // Close-on-exec, as every descriptor of sys-socket.
  int fd = check("socket", socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  struct sockaddr_in remote = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = inet_addr(host)};
  check("connect", connect(fd, (struct sockaddr*)&remote, sizeof remote));
  struct sockaddr_in local = {0};
  socklen_t len = sizeof local;
  check("getsockname", getsockname(fd, (struct sockaddr*)&local, &len));
  len = sizeof remote;
  check("getpeername", getpeername(fd, (struct sockaddr*)&remote, &len));
  print("client: local", local);
  print(", remote", remote);
  printf("\n");

  // A piece is received back before the next is sent: whoever only sends fills the buffers of both until nobody moves.
  int length = strlen(message);
  char* echo = malloc(length + 1);
  for (int from = 0; from < length; from += 1024) {
    int to = from + 1024 < length ? from + 1024 : length;
    for (int sent = from; sent < to;) sent += check("send", send(fd, message + sent, to - sent, MSG_NOSIGNAL));
    for (int got = from; got < to;) {
      int n = check("recv", recv(fd, echo + got, to - got, 0));
      if (n == 0) {
        fprintf(stderr, "the server has closed the connection\n");
        exit(1);
      }
      got += n;
    }
  }
  echo[length] = '\0';
  printf("client: sent %s\n", message);
  printf("client: came %s\n", echo);
  free(echo);

  check("shutdown", shutdown(fd, SHUT_WR));
  char end;
  check("recv", recv(fd, &end, 1, 0));  // 0 bytes: the server has finished, too
  close(fd);
}
