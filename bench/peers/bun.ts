// @ts-nocheck Bun's types are not installed.
// The workloads with Bun's own sockets, which set TCP_NODELAY unasked.
import { BATCH, bursts, now, peer, SIZE } from './peer.mjs'

const began = now()
const hostname = '127.0.0.1'
Bun.listen({ hostname, port: 0, socket: { data() {} } }).stop()
const imported = now() - began

const message = Buffer.alloc(SIZE)

/** A server with these handlers, and its port. */
function listening(socket) {
  return Bun.listen({ hostname, port: 0, socket }).port
}

function connected(port, socket) {
  return Bun.connect({ hostname, port, socket })
}

const echo = {
  data(socket, bytes) {
    socket.write(bytes)
  },
}

/** One request after the other. */
async function asking(port) {
  let [left, missing] = [0, 0]
  let done
  const a = await connected(port, {
    data(_, bytes) {
      missing -= bytes.length
      if (missing > 0) return
      if (left > 0) ask()
      else done()
    },
  })
  function ask() {
    left--
    missing = SIZE
    a.write(message)
  }
  return n =>
    new Promise(resolve => {
      ;[left, done] = [n, resolve]
      ask()
    })
}

const serve = announce => announce(listening(echo))

/** One process says how many bytes will come, and writes them; the other says when it has read them all. */
function bulk(size) {
  return {
    operations: Math.ceil(1.3e9 / size),
    async setup(port) {
      const block = Buffer.alloc(size)
      let [left, sent] = [0, 0]
      let done
      function fill(socket) {
        while (left > 0) {
          sent += socket.write(sent === 0 ? block : block.subarray(sent))
          if (sent < size) return
          left--
          sent = 0
        }
      }
      const a = await connected(port, { data: () => done(), drain: fill })
      return n =>
        new Promise(resolve => {
          ;[left, done] = [n, resolve]
          a.write(BigUint64Array.of(BigInt(n * size)))
          fill(a)
        })
    },
    serve(announce) {
      let left = 0
      const port = listening({
        data(socket, bytes) {
          if (left === 0) left = Number(bytes.readBigUInt64LE()) + 8
          left -= bytes.length
          if (left === 0) socket.write('.')
        },
      })
      announce(port)
    },
  }
}

/** Connections, so many together, which go on when this has been done with both of their ends. */
function connecting(together, use) {
  let opened = 0
  const socket = {
    data() {},
    open(end) {
      use(end)
      opened++
      if (opened % 2 === 0) arrived()
    },
  }
  const port = listening(socket)
  const { arrived, loop } = bursts(together, () => connected(port, socket))
  return loop
}

await peer(
  {
    'tcp-pingpong': { operations: 30_000, setup: () => asking(listening(echo)) },
    'tcp-echo-one-core': { operations: 24_000, setup: asking, serve },
    'tcp-echo-two-cores': { operations: 16_000, setup: asking, serve },
    udp: {
      operations: 100_000,
      async setup() {
        const { arrived, loop } = bursts(BATCH, () => a.send(message))
        const b = await Bun.udpSocket({ hostname, socket: { data: arrived } })
        const a = await Bun.udpSocket({ hostname, connect: { hostname, port: b.port } })
        return loop
      },
    },
    'udp-from': {
      operations: 80_000,
      async setup() {
        const { arrived, loop } = bursts(BATCH, () => a.send(message, b.port, hostname))
        const a = await Bun.udpSocket({ hostname })
        const sender = a.port
        const b = await Bun.udpSocket({
          hostname,
          socket: {
            data(_, bytes, port, address) {
              if (port === sender && address === hostname) arrived()
            },
          },
        })
        return loop
      },
    },
    'udp-batch': {
      operations: 128_000,
      async setup() {
        const messages = Array.from({ length: BATCH }, () => message)
        const { arrived, loop } = bursts(1, () => a.sendMany(messages))
        let came = 0
        const b = await Bun.udpSocket({
          hostname,
          socket: {
            data() {
              came++
              if (came % BATCH === 0) arrived()
            },
          },
        })
        const a = await Bun.udpSocket({ hostname, connect: { hostname, port: b.port } })
        return n => loop(n / BATCH)
      },
    },
    'connect-accept-close': {
      operations: 8000,
      setup: () => connecting(8, end => end.end()),
    },
    'bulk-64k': bulk(64 << 10),
    'bulk-1m': bulk(1 << 20),
    'echo-1000': { operations: 60_000, serve },
    memory: {
      operations: 5000,
      setup() {
        const ends = []
        return connecting(100, end => ends.push(end))
      },
    },
  },
  imported,
)
