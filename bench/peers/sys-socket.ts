// The workloads with sys-socket, call for call as in c.c.
//
//   node sys-socket.js <entry> workloads
//   node sys-socket.js <entry> run <workload> [operations] [port]
//   node sys-socket.js <entry> serve <workload>
//
// The entry is sys-socket, whose calls throw, or sys-socket/syscall, whose calls return -errno.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import type * as api from 'sys-socket'

const [entry = '', what = '', name = '', ...numbers] = process.argv.slice(2)

const beforeImport = process.hrtime.bigint()
const sys = (await import(entry)) as typeof api
const imported = process.hrtime.bigint() - beforeImport

// Those that are called again and again.
const { accept, close, connect, FD_ISSET, poll, recv, recvfrom, recvmmsg, select } = sys
const { send, sendmmsg, sendto, socket } = sys

const SIZE = 64
const BATCH = 32

const buf = Buffer.alloc(1 << 20)
const message = buf.subarray(0, SIZE)
const port = Number(numbers[1])

/** What is less than 0 is an errno of sys-socket/syscall. */
function check(result: number): number {
  if (result < 0) throw new Error(sys.strerror(-result))
  return result
}

function expect(result: number, expected: number): void {
  if (result !== expected) throw new Error(`${check(result)}, and not ${expected}`)
}

function loopback(number: number): api.sockaddr_in {
  return new sys.sockaddr_in({ sin_port: sys.htons(number), sin_addr: sys.htonl(sys.INADDR_LOOPBACK) })
}

function nameOf(fd: number): api.sockaddr_in {
  const addr = new sys.sockaddr_in()
  check(sys.getsockname(fd, addr))
  return addr
}

function bound(type: number): number {
  const fd = check(socket(sys.AF_INET, type))
  check(sys.bind(fd, loopback(0)))
  return fd
}

function listening(): number {
  const fd = bound(sys.SOCK_STREAM)
  check(sys.listen(fd))
  return fd
}

/** Whatever it accepts inherits its option, and is reset when it is closed: no port is kept in TIME_WAIT. */
function resetting(): number {
  const fd = listening()
  check(sys.setsockopt(fd, sys.SOL_SOCKET, sys.SO_LINGER, new sys.linger({ l_onoff: 1, l_linger: 0 })))
  return fd
}

/** Prints where, for the client. */
function serving(): number {
  const fd = listening()
  console.log(`port ${sys.ntohs(nameOf(fd).sin_port)}`)
  return fd
}

function connected(addr: api.sockaddr): number {
  const fd = check(socket(sys.AF_INET, sys.SOCK_STREAM))
  check(connect(fd, addr))
  check(sys.setsockopt(fd, sys.IPPROTO_TCP, sys.TCP_NODELAY, 1))
  return fd
}

function accepted(listener: number): number {
  const fd = check(accept(listener))
  check(sys.setsockopt(fd, sys.IPPROTO_TCP, sys.TCP_NODELAY, 1))
  return fd
}

function sendAll(fd: number, bytes: Uint8Array): void {
  for (let n = 0; n < bytes.length;) n += check(send(fd, n === 0 ? bytes : bytes.subarray(n)))
}

function udp(): [number, number] {
  const a = bound(sys.SOCK_DGRAM)
  const b = bound(sys.SOCK_DGRAM)
  check(connect(a, nameOf(b)))
  check(connect(b, nameOf(a)))
  return [a, b]
}

/** Idle UDP sockets, and behind them one with a datagram, which stays there. */
function idleAndOne(idle: number): number[] {
  const fds = Array.from({ length: idle }, () => check(socket(sys.AF_INET, sys.SOCK_DGRAM)))
  const [a, b] = udp()
  expect(send(a, message), SIZE)
  return [...fds, b]
}

function nonblocking(fd: number): void {
  check(sys.fcntl(fd, sys.F_SETFL, check(sys.fcntl(fd, sys.F_GETFL)) | sys.O_NONBLOCK))
}

/** Does n operations. */
type Loop = (n: number) => void

interface Workload {
  /** By default that many operations. */
  readonly operations: number
  readonly setup: () => Loop
  /** The other process. */
  readonly serve?: () => void
}

function datagrams([a, b]: readonly [number, number]): Loop {
  return n => {
    for (let i = 0; i < n; i++) {
      expect(send(a, message), SIZE)
      expect(recv(b, message), SIZE)
    }
  }
}

const failing: Workload = {
  operations: 2_500_000,
  setup() {
    const { EBADF } = sys
    return n => {
      for (let i = 0; i < n; i++) expect(send(-1, message), -EBADF)
    }
  },
}

const failingThrown: Workload = {
  operations: 60_000,
  setup() {
    const { EBADF } = sys
    function fails(): boolean {
      try {
        send(-1, message)
        return false
      } catch (error) {
        return (error as api.SocketError).errno === EBADF
      }
    }
    return n => {
      for (let i = 0; i < n; i++) if (!fails()) throw new Error('it did not fail with EBADF')
    }
  },
}

function echo(operations: number): Workload {
  return {
    operations,
    setup() {
      const fd = connected(loopback(port))
      return n => {
        for (let i = 0; i < n; i++) {
          expect(send(fd, message), SIZE)
          expect(recv(fd, message), SIZE)
        }
      }
    },
    serve() {
      const conn = accepted(serving())
      for (;;) {
        const n = check(recv(conn, message))
        if (n === 0) return
        expect(send(conn, n === SIZE ? message : message.subarray(0, n)), n)
      }
    },
  }
}

/** One process says how many bytes will come, and writes them; the other says when it has read them all. */
function bulk(size: number, operations: number): Workload {
  const bytes = buf.subarray(0, size)
  const total = new BigUint64Array(1)
  const done = new Uint8Array(1)
  return {
    operations,
    setup() {
      const fd = connected(loopback(port))
      return n => {
        total[0] = BigInt(n * size)
        expect(send(fd, total), 8)
        for (let i = 0; i < n; i++) sendAll(fd, bytes)
        expect(recv(fd, done), 1)
      }
    },
    serve() {
      const conn = accepted(serving())
      while (check(recv(conn, total, sys.MSG_WAITALL)) > 0) {
        for (let left = Number(total[0]); left > 0;) left -= check(recv(conn, bytes))
        expect(send(conn, done), 1)
      }
    },
  }
}

function polling(idle: number, operations: number): Workload {
  return {
    operations,
    setup() {
      const fds = idleAndOne(idle)
      const list = new sys.PollfdArray(fds.length)
      fds.forEach((fd, i) => list.set(i, fd, sys.POLLIN))
      const { POLLIN } = sys
      return n => {
        for (let i = 0; i < n; i++) {
          expect(poll(list, 0), 1)
          expect(list.revents(idle), POLLIN)
        }
      }
    },
  }
}

function selecting(idle: number, operations: number): Workload {
  return {
    operations,
    setup() {
      const fds = idleAndOne(idle)
      const b = fds[idle]!
      const readfds = new sys.fd_set()
      for (const fd of fds) sys.FD_SET(fd, readfds)
      const ready = new sys.fd_set(readfds)
      const now = { tv_sec: 0, tv_usec: 0 }
      return n => {
        for (let i = 0; i < n; i++) {
          ready.bytes.set(readfds.bytes)
          expect(select(b + 1, ready, null, null, now), 1)
          if (!FD_ISSET(b, ready)) throw new Error('the descriptor is not ready')
        }
      }
    },
  }
}

/** All together in one array; stdin, which ends the server, and the listener are the first. */
function serveEventDriven(): void {
  const { POLLIN } = sys
  const listener = serving()
  nonblocking(listener)
  const fds = new sys.PollfdArray(1002)
  fds.set(0, 0, POLLIN)
  fds.set(1, listener, POLLIN)
  let nfds = 2
  while (fds.revents(0) === 0) {
    let ready = check(poll(fds, -1))
    for (let i = 2; i < nfds && ready > 0; i++) {
      if (fds.revents(i) === 0) continue
      ready--
      const fd = fds.fd(i)
      const n = check(recv(fd, message))
      if (n > 0) {
        expect(send(fd, n === SIZE ? message : message.subarray(0, n)), n)
      } else {
        close(fd)
        // The last takes its place, and is asked again the next time.
        fds.set(i--, fds.fd(--nfds), POLLIN)
        fds.set(nfds, -1, 0)
      }
    }
    // One at a time: the others are there the next time.
    if (fds.revents(1) === 0) continue
    const conn = accepted(listener)
    nonblocking(conn)
    fds.set(nfds++, conn, POLLIN)
  }
}

const workloads: Readonly<Record<string, Workload>> = {
  ...(entry === 'sys-socket' ? { 'failing-send-thrown': failingThrown } : { 'failing-send': failing }),
  'tcp-pingpong': {
    operations: 40_000,
    setup() {
      const listener = listening()
      const a = connected(nameOf(listener))
      const b = accepted(listener)
      return n => {
        for (let i = 0; i < n; i++) {
          expect(send(a, message), SIZE)
          expect(recv(b, message), SIZE)
          expect(send(b, message), SIZE)
          expect(recv(a, message), SIZE)
        }
      }
    },
  },
  'tcp-echo-one-core': echo(24_000),
  'tcp-echo-two-cores': echo(16_000),
  udp: { operations: 120_000, setup: () => datagrams(udp()) },
  'udp-from': {
    operations: 100_000,
    setup() {
      const a = bound(sys.SOCK_DGRAM)
      const b = bound(sys.SOCK_DGRAM)
      const ofA = nameOf(a)
      const ofB = nameOf(b)
      const from = new sys.sockaddr_in()
      const { sin_port, sin_addr } = ofA
      return n => {
        for (let i = 0; i < n; i++) {
          expect(sendto(a, message, 0, ofB), SIZE)
          expect(recvfrom(b, message, 0, from), SIZE)
          if (from.sin_port !== sin_port || from.sin_addr !== sin_addr) throw new Error(`from ${from}`)
        }
      }
    },
  },
  'udp-batch': {
    operations: 128_000,
    setup() {
      const [a, b] = udp()
      const toSend = new sys.MmsghdrArray(BATCH, { iov_len: SIZE, msg_namelen: 0 })
      const toRecv = new sys.MmsghdrArray(BATCH, { iov_len: SIZE, msg_namelen: 0 })
      for (let i = 0; i < BATCH; i++) toSend.set(i, SIZE)
      return n => {
        for (let i = 0; i < n; i += BATCH) {
          expect(sendmmsg(a, toSend), BATCH)
          expect(recvmmsg(b, toRecv), BATCH)
        }
      }
    },
  },
  'udp-gso': {
    operations: 3_200_000,
    setup() {
      const [a, b] = udp()
      check(sys.setsockopt(a, sys.IPPROTO_UDP, sys.UDP_SEGMENT!, SIZE))
      check(sys.setsockopt(b, sys.IPPROTO_UDP, sys.UDP_GRO!, 1))
      const batch = buf.subarray(0, BATCH * SIZE)
      return n => {
        for (let i = 0; i < n; i += BATCH) {
          expect(send(a, batch), BATCH * SIZE)
          expect(recv(b, batch), BATCH * SIZE)
        }
      }
    },
  },
  'unix-dgram': {
    operations: 200_000,
    setup: () => datagrams(sys.socketpair(sys.AF_UNIX, sys.SOCK_DGRAM)),
  },
  'connect-accept-close': {
    operations: 12_000,
    setup() {
      const listener = resetting()
      const addr = nameOf(listener)
      const { AF_INET, SOCK_STREAM } = sys
      return n => {
        for (let i = 0; i < n; i++) {
          const client = check(socket(AF_INET, SOCK_STREAM))
          check(connect(client, addr))
          const conn = check(accept(listener))
          check(close(conn))
          check(close(client))
        }
      }
    },
  },
  'bulk-64k': bulk(64 << 10, 20_000),
  'bulk-1m': bulk(1 << 20, 1200),
  'select-10': selecting(10, 300_000),
  'select-100': selecting(100, 60_000),
  'select-900': selecting(900, 8000),
  'poll-10': polling(10, 400_000),
  'poll-100': polling(100, 60_000),
  'poll-1000': polling(1000, 6000),
  'poll-10000': polling(10_000, 400),
  'echo-1000': {
    operations: 60_000,
    setup: () => () => {
      throw new Error('the load is that of c.c')
    },
    serve: serveEventDriven,
  },
  memory: {
    operations: 5000,
    setup() {
      const listener = resetting()
      const addr = nameOf(listener)
      // The code that connects is compiled before, which takes megabytes.
      for (let i = 0; i < 5000; i++) {
        const client = connected(addr)
        check(close(accepted(listener)))
        check(close(client))
      }
      const ends: number[] = []
      return n => {
        for (let i = 0; i < n; i++) ends.push(connected(addr), accepted(listener))
      }
    },
  },
}

/** Both ends of idle connections are descriptors here: numbers in an array. Garbage is none of theirs. */
function memoryOf(loop: Loop, operations: number): object {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const before = process.memoryUsage.rss()
  loop(operations)
  collect()
  return { operations, bytes: process.memoryUsage.rss() - before }
}

function costOf(loop: Loop, operations: number): object {
  const wall = process.hrtime.bigint()
  const cpu = process.cpuUsage()
  loop(operations)
  const { user, system } = process.cpuUsage(cpu)
  return { operations, cpu_ns: (user + system) * 1000, wall_ns: Number(process.hrtime.bigint() - wall) }
}

function run({ operations: usual, setup }: Workload): object {
  const operations = Number(numbers[0] ?? usual)
  const loop = setup()
  // Once to warm up.
  loop(name === 'memory' ? operations / 10 : operations)
  return name === 'memory' ? memoryOf(loop, operations) : costOf(loop, operations)
}

if (what === 'workloads') {
  console.log([...Object.keys(workloads), 'import', 'import-names'].join('\n'))
} else if (what === 'run' && name === 'import') {
  console.log(JSON.stringify({ operations: 1, wall_ns: Number(imported) }))
} else if (what === 'run' && name === 'import-names') {
  const module = `data:text/javascript,export let ${Object.keys(sys).join()}`
  const beforeNames = process.hrtime.bigint()
  await import(module)
  console.log(JSON.stringify({ operations: 1, wall_ns: Number(process.hrtime.bigint() - beforeNames) }))
} else if (what === 'serve') {
  workloads[name]!.serve!()
} else {
  console.log(JSON.stringify(run(workloads[name]!)))
}
