// The workloads in C: what everything else is held against.
//
//   c workloads                              their names
//   c run <workload> [operations] [port]     does that many operations, and prints what they cost
//   c serve <workload>                       the other process of a workload that has two
//
// Compiled with -DTHREADED it has a second thread, which sleeps: from then on the kernel counts the references to every
// descriptor that a call uses, as it does for every JavaScript runtime.
#define _GNU_SOURCE  // sendmmsg, recvmmsg
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <poll.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { SIZE = 64, BATCH = 32, CONNECTIONS = 1000 };

static void fail(const char* what) {
  fprintf(stderr, "%s\n", what);
  exit(1);
}

static long check(const char* call, long result) {
  if (result == -1) {
    perror(call);
    exit(1);
  }
  return result;
}

static void expect(const char* call, long result, long expected) {
  check(call, result);
  if (result != expected) {
    fprintf(stderr, "%s: %ld, and not %ld\n", call, result, expected);
    exit(1);
  }
}

static char buf[1 << 20];
static int a, b;  // the two ends
static int port;  // where the other process listens

static void option(int fd, int level, int name, int value) {
  check("setsockopt", setsockopt(fd, level, name, &value, sizeof value));
}

static struct sockaddr_in loopback(int number) {
  return (struct sockaddr_in){
      .sin_family = AF_INET, .sin_port = htons(number), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

static struct sockaddr_in name_of(int fd) {
  struct sockaddr_in addr;
  socklen_t len = sizeof addr;
  check("getsockname", getsockname(fd, (struct sockaddr*)&addr, &len));
  return addr;
}

static int bound(int type) {
  int fd = check("socket", socket(AF_INET, type, 0));
  struct sockaddr_in addr = loopback(0);
  check("bind", bind(fd, (struct sockaddr*)&addr, sizeof addr));
  return fd;
}

static int listening(void) {
  int fd = bound(SOCK_STREAM);
  check("listen", listen(fd, SOMAXCONN));
  return fd;
}

// Prints where, for the client.
static int serving(void) {
  int fd = listening();
  printf("port %d\n", ntohs(name_of(fd).sin_port));
  fflush(stdout);
  return fd;
}

static int connected(int number) {
  int fd = check("socket", socket(AF_INET, SOCK_STREAM, 0));
  struct sockaddr_in addr = loopback(number);
  check("connect", connect(fd, (struct sockaddr*)&addr, sizeof addr));
  option(fd, IPPROTO_TCP, TCP_NODELAY, 1);
  return fd;
}

static int accepted(int listener) {
  int fd = check("accept", accept(listener, NULL, NULL));
  option(fd, IPPROTO_TCP, TCP_NODELAY, 1);
  return fd;
}

static void recv_all(int fd, char* bytes, size_t size) {
  for (size_t n = 0; n < size;) {
    long r = check("recv", recv(fd, bytes + n, size - n, 0));
    if (r == 0) exit(0);  // the client has finished
    n += r;
  }
}

static void send_all(int fd, const char* bytes, size_t size) {
  for (size_t n = 0; n < size;) n += check("send", send(fd, bytes + n, size - n, 0));
}

// The call alone.

static void no_setup(int size) { (void)size; }

static void failing_send(long n) {
  for (long i = 0; i < n; i++) {
    if (send(-1, buf, SIZE, 0) != -1 || errno != EBADF) fail("send did not fail with EBADF");
  }
}

// TCP

static void tcp_setup(int size) {
  (void)size;
  int listener = listening();
  a = connected(ntohs(name_of(listener).sin_port));
  b = accepted(listener);
}

static void tcp_pingpong(long n) {
  for (long i = 0; i < n; i++) {
    expect("send", send(a, buf, SIZE, 0), SIZE);
    expect("recv", recv(b, buf, SIZE, 0), SIZE);
    expect("send", send(b, buf, SIZE, 0), SIZE);
    expect("recv", recv(a, buf, SIZE, 0), SIZE);
  }
}

// Whatever the listener accepts inherits its option, and is reset when it is closed: no port is kept in TIME_WAIT.
static void connect_setup(int size) {
  (void)size;
  a = listening();
  struct linger now = {.l_onoff = 1, .l_linger = 0};
  check("setsockopt", setsockopt(a, SOL_SOCKET, SO_LINGER, &now, sizeof now));
}

static void connect_accept_close(long n) {
  struct sockaddr_in addr = name_of(a);
  for (long i = 0; i < n; i++) {
    int client = check("socket", socket(AF_INET, SOCK_STREAM, 0));
    check("connect", connect(client, (struct sockaddr*)&addr, sizeof addr));
    int conn = check("accept", accept(a, NULL, NULL));
    check("close", close(conn));
    check("close", close(client));
  }
}

static void client_setup(int size) {
  (void)size;
  a = connected(port);
}

static void tcp_echo(long n) {
  for (long i = 0; i < n; i++) {
    expect("send", send(a, buf, SIZE, 0), SIZE);
    expect("recv", recv(a, buf, SIZE, 0), SIZE);
  }
}

static void serve_echo(int size) {
  (void)size;
  int conn = accepted(serving());
  for (;;) {
    long n = check("recv", recv(conn, buf, SIZE, 0));
    if (n == 0) return;
    expect("send", send(conn, buf, n, 0), n);
  }
}

// Bulk: one process says how many bytes will come, and writes them; the other says when it has read them all.

static int chunk;

static void bulk_setup(int size) {
  chunk = size;
  a = connected(port);
}

static void bulk(long n) {
  uint64_t total = (uint64_t)n * chunk;
  expect("send", send(a, &total, sizeof total, 0), sizeof total);
  for (long i = 0; i < n; i++) send_all(a, buf, chunk);
  expect("recv", recv(a, buf, 1, 0), 1);
}

static void serve_bulk(int size) {
  int conn = accepted(serving());
  for (;;) {
    uint64_t total;
    recv_all(conn, (char*)&total, sizeof total);
    while (total > 0) total -= check("recv", recv(conn, buf, size, 0));
    expect("send", send(conn, buf, 1, 0), 1);
  }
}

// Datagrams

static void udp_setup(int size) {
  (void)size;
  a = bound(SOCK_DGRAM);
  b = bound(SOCK_DGRAM);
  struct sockaddr_in of_a = name_of(a), of_b = name_of(b);
  check("connect", connect(a, (struct sockaddr*)&of_b, sizeof of_b));
  check("connect", connect(b, (struct sockaddr*)&of_a, sizeof of_a));
}

static void unix_setup(int size) {
  (void)size;
  int pair[2];
  check("socketpair", socketpair(AF_UNIX, SOCK_DGRAM, 0, pair));
  a = pair[0];
  b = pair[1];
}

static void datagrams(long n) {
  for (long i = 0; i < n; i++) {
    expect("send", send(a, buf, SIZE, 0), SIZE);
    expect("recv", recv(b, buf, SIZE, 0), SIZE);
  }
}

static void udp_from_setup(int size) {
  (void)size;
  a = bound(SOCK_DGRAM);
  b = bound(SOCK_DGRAM);
}

static void udp_from(long n) {
  struct sockaddr_in of_a = name_of(a), of_b = name_of(b), from;
  for (long i = 0; i < n; i++) {
    socklen_t len = sizeof from;
    expect("sendto", sendto(a, buf, SIZE, 0, (struct sockaddr*)&of_b, sizeof of_b), SIZE);
    expect("recvfrom", recvfrom(b, buf, SIZE, 0, (struct sockaddr*)&from, &len), SIZE);
    if (from.sin_port != of_a.sin_port || from.sin_addr.s_addr != of_a.sin_addr.s_addr)
      fail("a datagram from elsewhere");
  }
}

static void udp_batch(long n) {
  static char in[BATCH][SIZE], out[BATCH][SIZE];
  struct iovec iovs[2 * BATCH];
  struct mmsghdr to_send[BATCH] = {0}, to_recv[BATCH] = {0};
  for (int i = 0; i < BATCH; i++) {
    iovs[i] = (struct iovec){out[i], SIZE};
    iovs[BATCH + i] = (struct iovec){in[i], SIZE};
    to_send[i].msg_hdr = (struct msghdr){.msg_iov = &iovs[i], .msg_iovlen = 1};
    to_recv[i].msg_hdr = (struct msghdr){.msg_iov = &iovs[BATCH + i], .msg_iovlen = 1};
  }
  for (long i = 0; i < n; i += BATCH) {
    expect("sendmmsg", sendmmsg(a, to_send, BATCH, 0), BATCH);
    expect("recvmmsg", recvmmsg(b, to_recv, BATCH, 0, NULL), BATCH);
  }
}

static void gso_setup(int size) {
  udp_setup(size);
  option(a, IPPROTO_UDP, UDP_SEGMENT, SIZE);
  option(b, IPPROTO_UDP, UDP_GRO, 1);
}

static void udp_gso(long n) {
  for (long i = 0; i < n; i += BATCH) {
    expect("send", send(a, buf, BATCH * SIZE, 0), BATCH * SIZE);
    expect("recv", recv(b, buf, BATCH * SIZE, 0), BATCH * SIZE);
  }
}

// Readiness: idle UDP sockets, and behind them one with a datagram, which stays there. Asked without waiting: a call
// that may wait also queues itself at every descriptor before the one that is ready, which costs more than all the
// rest.

static int idle_and_one(int* fds, int idle) {
  for (int i = 0; i < idle; i++) fds[i] = check("socket", socket(AF_INET, SOCK_DGRAM, 0));
  udp_setup(0);
  expect("send", send(a, buf, SIZE, 0), SIZE);
  fds[idle] = b;
  return idle + 1;
}

static int fds[10001];
static struct pollfd pollfds[10001];
static int nfds;

static void poll_setup(int idle) {
  nfds = idle_and_one(fds, idle);
  for (int i = 0; i < nfds; i++) pollfds[i] = (struct pollfd){.fd = fds[i], .events = POLLIN};
}

static void poll_ready(long n) {
  for (long i = 0; i < n; i++) {
    expect("poll", poll(pollfds, nfds, 0), 1);
    if (pollfds[nfds - 1].revents != POLLIN) fail("poll has found another");
  }
}

static fd_set readfds;

static void select_setup(int idle) {
  nfds = idle_and_one(fds, idle);
  for (int i = 0; i < nfds; i++) {
    if (fds[i] >= FD_SETSIZE) fail("a descriptor beyond FD_SETSIZE");
    FD_SET(fds[i], &readfds);
  }
}

static void select_ready(long n) {
  for (long i = 0; i < n; i++) {
    fd_set ready = readfds;
    struct timeval now = {0, 0};
    expect("select", select(b + 1, &ready, NULL, NULL, &now), 1);
    if (!FD_ISSET(b, &ready)) fail("select has found another");
  }
}

// An event-driven server, and what loads it: connections that all wait for their answer, and at once ask again.

static void nonblocking(int fd) { check("fcntl", fcntl(fd, F_SETFL, check("fcntl", fcntl(fd, F_GETFL)) | O_NONBLOCK)); }

// All together in one array, as the man page has it; the listener and stdin, which ends the server, are the first.
static void serve_poll(int size) {
  (void)size;
  int listener = serving();
  nonblocking(listener);
  pollfds[0] = (struct pollfd){.fd = STDIN_FILENO, .events = POLLIN};
  pollfds[1] = (struct pollfd){.fd = listener, .events = POLLIN};
  nfds = 2;
  while (pollfds[0].revents == 0) {
    int ready = check("poll", poll(pollfds, nfds, -1));
    for (int i = 2; i < nfds && ready > 0; i++) {
      if (pollfds[i].revents == 0) continue;
      ready--;
      long n = recv(pollfds[i].fd, buf, SIZE, 0);
      if (n > 0) {
        expect("send", send(pollfds[i].fd, buf, n, 0), n);
      } else if (n == 0) {
        close(pollfds[i].fd);
        pollfds[i--] = pollfds[--nfds];  // the last takes its place
      } else if (errno != EAGAIN) {
        check("recv", n);
      }
    }
    if (pollfds[1].revents == 0) continue;
    for (int conn; (conn = accept(listener, NULL, NULL)) >= 0;) {
      nonblocking(conn);
      option(conn, IPPROTO_TCP, TCP_NODELAY, 1);
      pollfds[nfds++] = (struct pollfd){.fd = conn, .events = POLLIN};
    }
    if (errno != EAGAIN) check("accept", -1);
  }
}

static int epoll;

static void load_setup(int size) {
  (void)size;
  epoll = check("epoll_create1", epoll_create1(0));
  for (int i = 0; i < CONNECTIONS; i++) {
    fds[i] = connected(port);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fds[i]};
    check("epoll_ctl", epoll_ctl(epoll, EPOLL_CTL_ADD, fds[i], &event));
  }
}

static void load(long n) {
  long sent = 0;
  for (int i = 0; i < CONNECTIONS && sent < n; i++, sent++) expect("send", send(fds[i], buf, SIZE, 0), SIZE);
  for (long answered = 0; answered < n;) {
    struct epoll_event events[CONNECTIONS];
    int ready = check("epoll_wait", epoll_wait(epoll, events, CONNECTIONS, -1));
    for (int i = 0; i < ready; i++) {
      int fd = events[i].data.fd;
      expect("recv", recv(fd, buf, SIZE, MSG_WAITALL), SIZE);
      answered++;
      if (sent == n) continue;
      expect("send", send(fd, buf, SIZE, 0), SIZE);
      sent++;
    }
  }
}

// Memory: connections that do nothing, both ends here.

static void memory_setup(int size) {
  connect_setup(size);
  connect_accept_close(5000);
}

static void idle_connections(long n) {
  int* ends = malloc(2 * n * sizeof *ends);
  int number = ntohs(name_of(a).sin_port);
  for (long i = 0; i < n; i++) {
    ends[2 * i] = connected(number);
    ends[2 * i + 1] = accepted(a);
  }
}

static long resident(void) {
  long pages = 0;
  FILE* statm = fopen("/proc/self/statm", "r");
  if (statm == NULL || fscanf(statm, "%*d %ld", &pages) != 1) check("/proc/self/statm", -1);
  fclose(statm);
  return pages * sysconf(_SC_PAGESIZE);
}

static const struct workload {
  const char* name;
  long operations;
  void (*setup)(int size);
  void (*loop)(long n);
  int size;
  void (*serve)(int size);
} workloads[] = {
    {"failing-send", 2500000, no_setup, failing_send, 0, NULL},
    {"failing-send-thrown", 2500000, no_setup, failing_send, 0, NULL},
    {"tcp-pingpong", 40000, tcp_setup, tcp_pingpong, 0, NULL},
    {"tcp-echo-one-core", 24000, client_setup, tcp_echo, 0, serve_echo},
    {"tcp-echo-two-cores", 16000, client_setup, tcp_echo, 0, serve_echo},
    {"udp", 120000, udp_setup, datagrams, 0, NULL},
    {"udp-from", 100000, udp_from_setup, udp_from, 0, NULL},
    {"udp-batch", 128000, udp_setup, udp_batch, 0, NULL},
    {"udp-gso", 3200000, gso_setup, udp_gso, 0, NULL},
    {"unix-dgram", 200000, unix_setup, datagrams, 0, NULL},
    {"connect-accept-close", 12000, connect_setup, connect_accept_close, 0, NULL},
    {"bulk-64k", 20000, bulk_setup, bulk, 64 << 10, serve_bulk},
    {"bulk-1m", 1200, bulk_setup, bulk, 1 << 20, serve_bulk},
    {"select-10", 300000, select_setup, select_ready, 10, NULL},
    {"select-100", 60000, select_setup, select_ready, 100, NULL},
    {"select-900", 8000, select_setup, select_ready, 900, NULL},
    {"poll-10", 400000, poll_setup, poll_ready, 10, NULL},
    {"poll-100", 60000, poll_setup, poll_ready, 100, NULL},
    {"poll-1000", 6000, poll_setup, poll_ready, 1000, NULL},
    {"poll-10000", 400, poll_setup, poll_ready, 10000, NULL},
    {"echo-1000", 60000, load_setup, load, 0, serve_poll},
    {"memory", 5000, memory_setup, idle_connections, 0, NULL},
};

static long nanoseconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec * 1000000000 + time.tv_nsec;
}

static void run(const struct workload* workload, long n) {
  workload->setup(workload->size);
  // Once to warm up: caches, the TCP window, and, in other languages, the compiler.
  const int memory = strcmp(workload->name, "memory") == 0;
  workload->loop(memory ? n / 10 : n);
  if (memory) {
    long before = resident();
    workload->loop(n);
    printf("{\"operations\": %ld, \"bytes\": %ld}\n", n, resident() - before);
    return;
  }
  long wall = nanoseconds(CLOCK_MONOTONIC), cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
  workload->loop(n);
  cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
  wall = nanoseconds(CLOCK_MONOTONIC) - wall;
  printf("{\"operations\": %ld, \"cpu_ns\": %ld, \"wall_ns\": %ld}\n", n, cpu, wall);
}

#ifdef THREADED
static void* idle(void* unused) {
  for (;;) pause();
  return unused;
}
#endif

int main(int argc, char* argv[]) {
  const char* what = argc > 1 ? argv[1] : "";
  const size_t count = sizeof workloads / sizeof *workloads;
#ifdef THREADED
  pthread_t thread;
  pthread_create(&thread, NULL, idle, NULL);
#endif
  struct rlimit files;
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);

  for (size_t i = 0; i < count; i++) {
    const struct workload* workload = &workloads[i];
    if (strcmp(what, "workloads") == 0) {
      printf("%s\n", workload->name);
      continue;
    }
    if (argc < 3 || strcmp(argv[2], workload->name) != 0) continue;
    if (strcmp(what, "serve") == 0 && workload->serve != NULL) {
      workload->serve(workload->size);
      return 0;
    }
    if (strcmp(what, "run") == 0) {
      if (argc > 4) port = atoi(argv[4]);
      run(workload, argc > 3 ? atol(argv[3]) : workload->operations);
      return 0;
    }
  }
  if (strcmp(what, "workloads") == 0) return 0;
  fprintf(stderr, "usage: c workloads | run <workload> [operations] [port] | serve <workload>\n");
  return 2;
}
