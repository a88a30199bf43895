// The workloads with node:net and node:dgram.
import { once } from 'node:events'

import { BATCH, bursts, now, peer, SIZE } from './peer.mjs'

const began = now()
const { default: net } = await import('node:net')
const first = net.createServer().listen(0, '127.0.0.1')
await once(first, 'listening')
const imported = now() - began
first.close()

const { default: dgram } = await import('node:dgram')

const host = '127.0.0.1'
const message = Buffer.alloc(SIZE)

/** A server that does this with each connection, and its port. */
async function listening(onConnection) {
  const server = net.createServer({ noDelay: true }, onConnection)
  await once(server.listen({ host, port: 0, backlog: 4096 }), 'listening')
  return server.address().port
}

/** A connection whose bytes come into a buffer of its own, which is used again and again. */
async function connected(port, onBytes) {
  const onread = { buffer: Buffer.alloc(SIZE), callback: n => onBytes(n) }
  const a = net.connect({ host, port, noDelay: true, onread })
  await once(a, 'connect')
  return a
}

function echo(conn) {
  conn.on('data', bytes => conn.write(bytes))
}

/** One request after the other. */
async function asking(port) {
  let [left, missing] = [0, 0]
  let done
  const a = await connected(port, n => {
    missing -= n
    if (missing > 0) return
    if (left > 0) ask()
    else done()
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

const serve = async announce => announce(await listening(echo))

/** One process says how many bytes will come, and writes them; the other says when it has read them all. */
function bulk(size) {
  return {
    operations: Math.ceil(1.3e9 / size),
    async setup(port) {
      const block = Buffer.alloc(size)
      let left = 0
      let done
      const a = await connected(port, () => done())
      function fill() {
        while (left > 0) {
          left--
          if (!a.write(block)) return
        }
      }
      a.on('drain', fill)
      return n =>
        new Promise(resolve => {
          ;[left, done] = [n, resolve]
          const total = Buffer.alloc(8)
          total.writeBigUInt64LE(BigInt(n * size))
          a.write(total)
          fill()
        })
    },
    async serve(announce) {
      const port = await listening(conn => {
        let left = 0
        conn.on('data', bytes => {
          if (left === 0) left = Number(bytes.readBigUInt64LE()) + 8
          left -= bytes.length
          if (left === 0) conn.write('.')
        })
      })
      announce(port)
    },
  }
}

async function bound(onMessage) {
  const socket = dgram.createSocket('udp4', onMessage)
  socket.bind(0, host)
  await once(socket, 'listening')
  return socket
}

await peer(
  {
    'tcp-pingpong': { operations: 20_000, setup: async () => asking(await listening(echo)) },
    'tcp-echo-one-core': { operations: 20_000, setup: asking, serve },
    'tcp-echo-two-cores': { operations: 16_000, setup: asking, serve },
    udp: {
      operations: 60_000,
      async setup() {
        const { arrived, loop } = bursts(BATCH, () => a.send(message))
        const [a, b] = [await bound(), await bound(arrived)]
        a.connect(b.address().port, host)
        b.connect(a.address().port, host)
        await Promise.all([once(a, 'connect'), once(b, 'connect')])
        return loop
      },
    },
    'udp-from': {
      operations: 60_000,
      async setup() {
        const { arrived, loop } = bursts(BATCH, () => a.send(message, port, host))
        const a = await bound()
        const sender = a.address().port
        const b = await bound((_, { address, port: from }) => {
          if (from === sender && address === host) arrived()
        })
        const { port } = b.address()
        return loop
      },
    },
    'connect-accept-close': {
      operations: 6000,
      async setup() {
        const { arrived, loop } = bursts(8, () => {
          const client = net.connect(port, host, () => client.destroy())
        })
        const port = await listening(conn => {
          conn.destroy()
          arrived()
        })
        return loop
      },
    },
    'bulk-64k': bulk(64 << 10),
    'bulk-1m': bulk(1 << 20),
    'echo-1000': { operations: 60_000, serve },
    memory: {
      operations: 5000,
      async setup() {
        const ends = []
        const { arrived, loop } = bursts(100, () => ends.push(net.connect(port, host)))
        const port = await listening(conn => {
          ends.push(conn)
          arrived()
        })
        return loop
      },
    },
  },
  imported,
)
