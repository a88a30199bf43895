// @ts-nocheck Deno's types are not installed.
// The workloads with Deno's own sockets. Its UDP sockets are never connected: every datagram has an address.
import { BATCH, now, peer, SIZE } from './peer.mjs'

const began = now()
const hostname = '127.0.0.1'
Deno.listen({ hostname, port: 0 }).close()
const imported = now() - began

const message = new Uint8Array(SIZE)

function listening() {
  return Deno.listen({ hostname, port: 0, tcpBacklog: 4096 })
}

async function connected(port) {
  const a = await Deno.connect({ hostname, port })
  a.setNoDelay()
  return a
}

async function echo(conn) {
  conn.setNoDelay()
  const buf = new Uint8Array(SIZE)
  for (let n; (n = await conn.read(buf)) !== null;) await conn.write(n === SIZE ? buf : buf.subarray(0, n))
  conn.close()
}

/** Echoes on every connection that comes. */
async function echoing(listener) {
  for await (const conn of listener) void echo(conn)
}

/** One request after the other. */
async function asking(port) {
  const a = await connected(port)
  const buf = new Uint8Array(SIZE)
  return async n => {
    for (let i = 0; i < n; i++) {
      await a.write(message)
      for (let missing = SIZE; missing > 0;) missing -= await a.read(buf)
    }
  }
}

async function serve(announce) {
  const listener = listening()
  announce(listener.addr.port)
  await echoing(listener)
}

/** One process says how many bytes will come, and writes them; the other says when it has read them all. */
function bulk(size) {
  return {
    operations: Math.ceil(1.3e9 / size),
    async setup(port) {
      const a = await connected(port)
      const [block, answer] = [new Uint8Array(size), new Uint8Array(1)]
      return async n => {
        await a.write(new Uint8Array(BigUint64Array.of(BigInt(n * size)).buffer))
        for (let i = 0; i < n; i++) {
          let sent = await a.write(block)
          while (sent < size) sent += await a.write(block.subarray(sent))
        }
        await a.read(answer)
      }
    },
    async serve(announce) {
      const listener = listening()
      announce(listener.addr.port)
      const conn = await listener.accept()
      conn.setNoDelay()
      const [block, total] = [new Uint8Array(size), new BigUint64Array(1)]
      while ((await conn.read(new Uint8Array(total.buffer))) !== null) {
        for (let left = Number(total[0]); left > 0;) left -= await conn.read(block)
        await conn.write(block.subarray(0, 1))
      }
    },
  }
}

/** So many datagrams are sent together, and then as many received. */
function datagrams(a, b, together, check) {
  const [buf, to] = [new Uint8Array(SIZE), b.addr]
  return async n => {
    for (let i = 0; i < n; i += together) {
      for (let j = 0; j < together; j++) await a.send(message, to)
      for (let j = 0; j < together; j++) check(await b.receive(buf))
    }
  }
}

function udp() {
  return Deno.listenDatagram({ transport: 'udp', hostname, port: 0 })
}

await peer(
  {
    'tcp-pingpong': {
      operations: 20_000,
      setup() {
        const listener = listening()
        void echoing(listener)
        return asking(listener.addr.port)
      },
    },
    'tcp-echo-one-core': { operations: 24_000, setup: asking, serve },
    'tcp-echo-two-cores': { operations: 16_000, setup: asking, serve },
    udp: { operations: 64_000, setup: () => datagrams(udp(), udp(), BATCH, () => {}) },
    'udp-from': {
      operations: 64_000,
      setup() {
        const [a, b] = [udp(), udp()]
        const sender = a.addr.port
        return datagrams(a, b, BATCH, ([, { hostname: address, port }]) => {
          if (port !== sender || address !== hostname) throw new Error(`it came from ${address}:${port}`)
        })
      },
    },
    'unix-dgram': {
      operations: 60_000,
      setup() {
        const folder = Deno.makeTempDirSync()
        const [a, b] = ['a', 'b'].map(name =>
          Deno.listenDatagram({ transport: 'unixpacket', path: `${folder}/${name}` }),
        )
        addEventListener('unload', () => Deno.removeSync(folder, { recursive: true }))
        return datagrams(a, b, 8, () => {}) // the kernel queues 10 (net.unix.max_dgram_qlen)
      },
    },
    'connect-accept-close': {
      operations: 6000,
      setup() {
        const listener = listening()
        const address = { hostname, port: listener.addr.port }
        return async n => {
          for (let i = 0; i < n; i += 8) {
            const clients = Array.from({ length: 8 }, () => Deno.connect(address))
            for (let j = 0; j < 8; j++) (await listener.accept()).close()
            for (const client of clients) (await client).close()
          }
        }
      },
    },
    'bulk-64k': bulk(64 << 10),
    'bulk-1m': bulk(1 << 20),
    'echo-1000': { operations: 60_000, serve },
    memory: {
      operations: 5000,
      setup() {
        const listener = listening()
        const address = { hostname, port: listener.addr.port }
        const ends = []
        return async n => {
          for (let i = 0; i < n; i++) ends.push(...(await Promise.all([Deno.connect(address), listener.accept()])))
        }
      },
    },
  },
  imported,
)
