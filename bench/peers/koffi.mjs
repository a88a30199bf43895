// The workloads with libc through koffi, call for call as in c.c; the numbers and the layouts are those of Linux.
import { BATCH, now, peer, SIZE } from './peer.mjs'

const began = now()
const { default: koffi } = await import('koffi')
const libc = koffi.load('libc.so.6')
const socket = libc.func('int socket(int domain, int type, int protocol)')
socket(2, 1, 0)
const imported = now() - began

const accept4 = libc.func('int accept4(int fd, void *addr, void *len, int flags)')
const bind = libc.func('int bind(int fd, const void *addr, unsigned int len)')
const close = libc.func('int close(int fd)')
const connect = libc.func('int connect(int fd, const void *addr, unsigned int len)')
const getsockname = libc.func('int getsockname(int fd, void *addr, void *len)')
const listen = libc.func('int listen(int fd, int backlog)')
const poll = libc.func('int poll(void *fds, unsigned long nfds, int timeout)')
const recv = libc.func('intptr_t recv(int fd, void *buf, size_t size, int flags)')
const recvfrom = libc.func('intptr_t recvfrom(int fd, void *buf, size_t size, int flags, void *addr, void *len)')
const recvmmsg = libc.func('int recvmmsg(int fd, void *msgs, unsigned int n, int flags, void *timeout)')
const select = libc.func('int select(int nfds, void *readfds, void *writefds, void *exceptfds, void *timeout)')
const send = libc.func('intptr_t send(int fd, const void *buf, size_t size, int flags)')
const sendmmsg = libc.func('int sendmmsg(int fd, void *msgs, unsigned int n, int flags)')
const sendto = libc.func(
  'intptr_t sendto(int fd, const void *buf, size_t size, int flags, void *addr, unsigned int len)',
)
const setsockopt = libc.func('int setsockopt(int fd, int level, int name, const void *value, unsigned int len)')
const socketpair = libc.func('int socketpair(int domain, int type, int protocol, void *fds)')

const [AF_UNIX, AF_INET] = [1, 2]
const [SOCK_STREAM, SOCK_DGRAM, SOCK_NONBLOCK] = [1, 2, 0o4000]
const [SOL_SOCKET, IPPROTO_TCP, IPPROTO_UDP] = [1, 6, 17]
const [SO_LINGER, TCP_NODELAY, UDP_SEGMENT, UDP_GRO] = [13, 1, 103, 104]
const [SOMAXCONN, MSG_NOSIGNAL, POLLIN, EAGAIN] = [4096, 0x4000, 1, 11]

const buf = Buffer.alloc(1 << 20)
const message = buf.subarray(0, SIZE)

function check(result) {
  if (result === -1) throw new Error(`errno ${koffi.errno()}`)
  return result
}

function expect(result, expected) {
  if (result !== expected) throw new Error(`${check(result)}, and not ${expected}`)
}

function option(fd, level, name, ...value) {
  check(setsockopt(fd, level, name, Int32Array.from(value), 4 * value.length))
}

/** A struct sockaddr_in. */
function loopback(port) {
  const addr = Buffer.alloc(16)
  addr.writeUInt16LE(AF_INET, 0)
  addr.writeUInt16BE(port, 2)
  addr.writeUInt32BE(0x7f000001, 4)
  return addr
}

function nameOf(fd) {
  const addr = Buffer.alloc(16)
  check(getsockname(fd, addr, Uint32Array.of(16)))
  return addr
}

function bound(type) {
  const fd = check(socket(AF_INET, type, 0))
  check(bind(fd, loopback(0), 16))
  return fd
}

function listening(flags = 0) {
  const fd = bound(SOCK_STREAM | flags)
  check(listen(fd, SOMAXCONN))
  return fd
}

function connected(addr) {
  const fd = check(socket(AF_INET, SOCK_STREAM, 0))
  check(connect(fd, addr, 16))
  option(fd, IPPROTO_TCP, TCP_NODELAY, 1)
  return fd
}

function accepted(listener, flags = 0) {
  const fd = check(accept4(listener, null, null, flags))
  option(fd, IPPROTO_TCP, TCP_NODELAY, 1)
  return fd
}

/** Announces where, for the client. */
function serving(announce, flags = 0) {
  const fd = listening(flags)
  announce(nameOf(fd).readUInt16BE(2))
  return fd
}

function udp() {
  const [a, b] = [bound(SOCK_DGRAM), bound(SOCK_DGRAM)]
  check(connect(a, nameOf(b), 16))
  check(connect(b, nameOf(a), 16))
  return [a, b]
}

function unixPair() {
  const fds = new Int32Array(2)
  check(socketpair(AF_UNIX, SOCK_DGRAM, 0, fds))
  return fds
}

function datagrams([a, b]) {
  return n => {
    for (let i = 0; i < n; i++) {
      expect(send(a, message, SIZE, 0), SIZE)
      expect(recv(b, message, SIZE, 0), SIZE)
    }
  }
}

const echo = {
  setup(port) {
    const a = connected(loopback(port))
    return n => {
      for (let i = 0; i < n; i++) {
        expect(send(a, message, SIZE, 0), SIZE)
        expect(recv(a, message, SIZE, 0), SIZE)
      }
    }
  },
  serve(announce) {
    const conn = accepted(serving(announce))
    for (let n; (n = check(recv(conn, message, SIZE, 0))) > 0;) expect(send(conn, message, n, 0), n)
    process.exit()
  },
}

/** One process says how many bytes will come, and writes them; the other says when it has read them all. */
function bulk(size) {
  return {
    operations: Math.ceil(1.3e9 / size),
    setup(port) {
      const a = connected(loopback(port))
      const block = Buffer.alloc(size)
      return n => {
        expect(send(a, BigUint64Array.of(BigInt(n * size)), 8, 0), 8)
        for (let i = 0; i < n; i++) {
          let sent = check(send(a, block, size, 0))
          while (sent < size) sent += check(send(a, block.subarray(sent), size - sent, 0))
        }
        expect(recv(a, buf, 1, 0), 1)
      }
    },
    serve(announce) {
      const conn = accepted(serving(announce))
      const block = Buffer.alloc(size)
      const total = new BigUint64Array(1)
      while (check(recv(conn, total, 8, 0)) === 8) {
        for (let left = Number(total[0]); left > 0;) left -= check(recv(conn, block, size, 0))
        expect(send(conn, block, 1, 0), 1)
      }
      process.exit()
    },
  }
}

/** As many struct mmsghdr, each with one struct iovec, which points at a message of its own. */
function messages(buffers) {
  const msgs = Buffer.alloc(64 * buffers.length)
  const iovs = Buffer.alloc(16 * buffers.length)
  for (const [i, buffer] of buffers.entries()) {
    iovs.writeBigUInt64LE(koffi.address(buffer), 16 * i)
    iovs.writeBigUInt64LE(BigInt(buffer.length), 16 * i + 8)
    msgs.writeBigUInt64LE(koffi.address(iovs) + BigInt(16 * i), 64 * i + 16)
    msgs.writeBigUInt64LE(1n, 64 * i + 24)
  }
  return { msgs, iovs, buffers }
}

function batch() {
  return messages(Array.from({ length: BATCH }, () => Buffer.alloc(SIZE)))
}

/** Idle UDP sockets, and behind them one with a datagram, which stays there. */
function idleAndOne(idle) {
  const fds = Array.from({ length: idle }, () => check(socket(AF_INET, SOCK_DGRAM, 0)))
  const [a, b] = udp()
  expect(send(a, message, SIZE, 0), SIZE)
  return [...fds, b]
}

function polling(idle, operations) {
  return {
    operations,
    setup() {
      // A struct pollfd is two words: the descriptor, and events in front of revents.
      const fds = Int32Array.from(idleAndOne(idle).flatMap(fd => [fd, POLLIN]))
      return n => {
        for (let i = 0; i < n; i++) {
          expect(poll(fds, idle + 1, 0), 1)
          expect(fds[2 * idle + 1] >> 16, POLLIN)
        }
      }
    },
  }
}

function selecting(idle, operations) {
  return {
    operations,
    setup() {
      const fds = idleAndOne(idle)
      const last = fds.at(-1)
      const [readfds, ready] = [new Int32Array(32), new Int32Array(32)]
      for (const fd of fds) readfds[fd >> 5] |= 1 << fd
      const zero = new BigInt64Array(2)
      return n => {
        for (let i = 0; i < n; i++) {
          ready.set(readfds)
          expect(select(last + 1, ready, null, null, zero), 1)
          if ((ready[last >> 5] & (1 << last)) === 0) throw new Error('it is not ready')
        }
      }
    },
  }
}

function servePoll(announce) {
  const listener = serving(announce, SOCK_NONBLOCK)
  const fds = new Int32Array(2 * 1100)
  fds.set([0, POLLIN, listener, POLLIN])
  let nfds = 2
  while (fds[1] >> 16 === 0) {
    let ready = check(poll(fds, nfds, -1))
    for (let i = 2; i < nfds && ready > 0; i++) {
      if (fds[2 * i + 1] >> 16 === 0) continue
      ready--
      const fd = fds[2 * i]
      const n = recv(fd, message, SIZE, 0)
      if (n > 0) {
        expect(send(fd, message, n, MSG_NOSIGNAL), n)
      } else if (n === 0) {
        close(fd)
        fds[2 * i] = -1
      } else if (koffi.errno() !== EAGAIN) {
        check(n)
      }
    }
    if (fds[3] >> 16 === 0) continue
    for (let conn; (conn = accept4(listener, null, null, SOCK_NONBLOCK)) !== -1; nfds++) {
      option(conn, IPPROTO_TCP, TCP_NODELAY, 1)
      fds.set([conn, POLLIN], 2 * nfds)
    }
    if (koffi.errno() !== EAGAIN) check(-1)
  }
  process.exit()
}

await peer(
  {
    'failing-send': {
      operations: 1_500_000,
      setup: () => n => {
        for (let i = 0; i < n; i++) expect(send(-1, message, SIZE, 0), -1)
      },
    },
    'tcp-pingpong': {
      operations: 40_000,
      setup() {
        const listener = listening()
        const [a, b] = [connected(nameOf(listener)), accepted(listener)]
        return n => {
          for (let i = 0; i < n; i++) {
            expect(send(a, message, SIZE, 0), SIZE)
            expect(recv(b, message, SIZE, 0), SIZE)
            expect(send(b, message, SIZE, 0), SIZE)
            expect(recv(a, message, SIZE, 0), SIZE)
          }
        }
      },
    },
    'tcp-echo-one-core': { operations: 24_000, ...echo },
    'tcp-echo-two-cores': { operations: 16_000, ...echo },
    udp: { operations: 120_000, setup: () => datagrams(udp()) },
    'udp-from': {
      operations: 80_000,
      setup() {
        const [a, b] = [bound(SOCK_DGRAM), bound(SOCK_DGRAM)]
        const [ofA, ofB, from, len] = [nameOf(a), nameOf(b), Buffer.alloc(16), Uint32Array.of(16)]
        const [port, address] = [ofA.readUInt16BE(2), ofA.readUInt32BE(4)]
        return n => {
          for (let i = 0; i < n; i++) {
            expect(sendto(a, message, SIZE, 0, ofB, 16), SIZE)
            expect(recvfrom(b, message, SIZE, 0, from, len), SIZE)
            expect(from.readUInt16BE(2), port)
            expect(from.readUInt32BE(4), address)
          }
        }
      },
    },
    'udp-batch': {
      operations: 128_000,
      setup() {
        const [a, b] = udp()
        const [out, into] = [batch(), batch()]
        return n => {
          for (let i = 0; i < n; i += BATCH) {
            expect(sendmmsg(a, out.msgs, BATCH, 0), BATCH)
            expect(recvmmsg(b, into.msgs, BATCH, 0, null), BATCH)
          }
        }
      },
    },
    'udp-gso': {
      operations: 3_200_000,
      setup() {
        const [a, b] = udp()
        option(a, IPPROTO_UDP, UDP_SEGMENT, SIZE)
        option(b, IPPROTO_UDP, UDP_GRO, 1)
        return n => {
          for (let i = 0; i < n; i += BATCH) {
            expect(send(a, buf, BATCH * SIZE, 0), BATCH * SIZE)
            expect(recv(b, buf, BATCH * SIZE, 0), BATCH * SIZE)
          }
        }
      },
    },
    'unix-dgram': { operations: 200_000, setup: () => datagrams(unixPair()) },
    'connect-accept-close': {
      operations: 12_000,
      setup() {
        const listener = listening()
        option(listener, SOL_SOCKET, SO_LINGER, 1, 0)
        const addr = nameOf(listener)
        return n => {
          for (let i = 0; i < n; i++) {
            const client = check(socket(AF_INET, SOCK_STREAM, 0))
            check(connect(client, addr, 16))
            const conn = check(accept4(listener, null, null, 0))
            check(close(conn))
            check(close(client))
          }
        }
      },
    },
    'bulk-64k': bulk(64 << 10),
    'bulk-1m': bulk(1 << 20),
    'select-10': selecting(10, 200_000),
    'select-100': selecting(100, 60_000),
    'select-900': selecting(900, 8000),
    'poll-10': polling(10, 250_000),
    'poll-100': polling(100, 60_000),
    'poll-1000': polling(1000, 6000),
    'poll-10000': polling(10_000, 400),
    'echo-1000': { operations: 60_000, serve: servePoll },
    memory: {
      operations: 5000,
      setup() {
        const listener = listening()
        option(listener, SOL_SOCKET, SO_LINGER, 1, 0)
        const addr = nameOf(listener)
        // The code that connects is compiled before, which takes megabytes.
        for (let i = 0; i < 5000; i++) {
          const client = connected(addr)
          check(close(accepted(listener)))
          check(close(client))
        }
        const ends = []
        return n => {
          for (let i = 0; i < n; i++) ends.push(connected(addr), accepted(listener))
        }
      },
    },
  },
  imported,
)
