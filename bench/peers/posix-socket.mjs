// The workloads with posix-socket, whose functions throw. It tells no address of a socket, nor whom a datagram is from
// (recvfrom leaves the object that it is given empty), sets no option but an int, and has no poll and no select.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { now, peer, SIZE } from './peer.mjs'

const began = now()
const { default: sys } = await import('posix-socket')
sys.socket(sys.AF_INET, sys.SOCK_STREAM, 0)
const imported = now() - began

const { accept, close, connect, recv, send, socket } = sys
const { AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_STREAM } = sys
const [EBADF, EADDRINUSE] = [9, 98]

const message = new ArrayBuffer(SIZE)

function expect(result, expected) {
  if (result !== expected) throw new Error(`${result}, and not ${expected}`)
}

function loopback(port) {
  return { sin_family: AF_INET, sin_port: port, sin_addr: '127.0.0.1' }
}

/** On a port of our choice, since there is no getsockname. */
function bound(type) {
  const fd = socket(AF_INET, type, 0)
  for (;;) {
    const addr = loopback(10_000 + Math.floor(Math.random() * 20_000))
    try {
      sys.bind(fd, addr)
      return [fd, addr]
    } catch (error) {
      if (error.errno !== EADDRINUSE) throw error
    }
  }
}

function listening() {
  const [fd, addr] = bound(SOCK_STREAM)
  sys.listen(fd, 4096)
  return [fd, addr]
}

function noDelay(fd) {
  sys.setsockopt(fd, sys.IPPROTO_TCP, sys.TCP_NODELAY, 1)
  return fd
}

function connected(addr) {
  const fd = socket(AF_INET, SOCK_STREAM, 0)
  connect(fd, addr)
  return noDelay(fd)
}

function accepted(listener) {
  return noDelay(accept(listener, {}))
}

/** Announces where, and waits for the client. */
function served(announce) {
  const [fd, addr] = listening()
  announce(addr.sin_port)
  return accepted(fd)
}

function udp() {
  const [[a, ofA], [b, ofB]] = [bound(SOCK_DGRAM), bound(SOCK_DGRAM)]
  connect(a, ofB)
  connect(b, ofA)
  return [a, b]
}

/** What has a socketpair elsewhere. */
function unixPair() {
  const folder = mkdtempSync(join(tmpdir(), 'posix-socket-'))
  const [a, b] = [socket(AF_UNIX, SOCK_DGRAM, 0), socket(AF_UNIX, SOCK_DGRAM, 0)]
  const addr = { sun_family: AF_UNIX, sun_path: join(folder, 'b') }
  sys.bind(b, addr)
  connect(a, addr)
  rmSync(folder, { recursive: true })
  return [a, b]
}

function datagrams([a, b]) {
  return n => {
    for (let i = 0; i < n; i++) {
      expect(send(a, message, SIZE, 0), SIZE)
      expect(recv(b, message, SIZE, 0), SIZE)
    }
  }
}

function failsToSend() {
  try {
    send(-1, message, SIZE, 0)
    return false
  } catch (error) {
    return error.errno === EBADF
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
    const conn = served(announce)
    for (let n; (n = recv(conn, message, SIZE, 0)) > 0;) expect(send(conn, message, n, 0), n)
    process.exit()
  },
}

/** One process says how many bytes will come, and writes them; the other says when it has read them all. */
function bulk(size) {
  return {
    operations: Math.ceil(1.3e9 / size),
    setup(port) {
      const a = connected(loopback(port))
      const block = new ArrayBuffer(size)
      return n => {
        expect(send(a, BigUint64Array.of(BigInt(n * size)).buffer, 8, 0), 8)
        for (let i = 0; i < n; i++) expect(send(a, block, size, 0), size) // which blocks until all is sent
        expect(recv(a, message, 1, 0), 1)
      }
    },
    serve(announce) {
      const conn = served(announce)
      const block = new ArrayBuffer(size)
      const total = new BigUint64Array(1)
      while (recv(conn, total.buffer, 8, 0) === 8) {
        for (let left = Number(total[0]); left > 0;) left -= recv(conn, block, size, 0)
        expect(send(conn, block, 1, 0), 1)
      }
      process.exit()
    },
  }
}

await peer(
  {
    'failing-send-thrown': {
      operations: 60_000,
      setup: () => n => {
        for (let i = 0; i < n; i++) expect(failsToSend(), true)
      },
    },
    'tcp-pingpong': {
      operations: 40_000,
      setup() {
        const [listener, addr] = listening()
        const [a, b] = [connected(addr), accepted(listener)]
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
    'unix-dgram': { operations: 200_000, setup: () => datagrams(unixPair()) },
    'connect-accept-close': {
      operations: 10_000,
      setup() {
        const [listener, addr] = listening()
        return n => {
          for (let i = 0; i < n; i++) {
            const client = socket(AF_INET, SOCK_STREAM, 0)
            connect(client, addr)
            const conn = accept(listener, {})
            close(conn)
            close(client)
          }
        }
      },
    },
    'bulk-64k': bulk(64 << 10),
    'bulk-1m': bulk(1 << 20),
    memory: {
      operations: 5000,
      setup() {
        const [listener, addr] = listening()
        // The code that connects is compiled before, which takes megabytes.
        for (let i = 0; i < 5000; i++) {
          const client = connected(addr)
          close(accepted(listener))
          close(client)
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
