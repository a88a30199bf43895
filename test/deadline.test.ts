/** The three modes of a Socket: blocking, with a timeout, non-blocking. */
import path from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import {
  AF_INET,
  AF_UNIX,
  createConnection,
  fcntl,
  F_GETFL,
  getDefaultTimeout,
  MSG_DONTWAIT,
  O_NONBLOCK,
  setDefaultTimeout,
  SO_ERROR,
  SO_RCVTIMEO,
  Socket,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
} from '../lib/index.ts'
import { failing, folder, unix } from './helpers.ts'
import { Running, written } from './processes.ts'
import { closed, conversation, datagrams, duration, fill, listening } from './sockets.ts'
import { thread } from './workers.ts'

const hello = Buffer.from('hello')

/** What programs of their own import: see threads.test.ts. */
const library = new URL('../dist/index.js', import.meta.url).href

function isNonblocking(made: Socket): boolean {
  return (fcntl(made.fileno(), F_GETFL) & O_NONBLOCK) !== 0
}

describe('setTimeout and setBlocking', () => {
  it('choose the mode, and say so', () => {
    const made = closed(new Socket())
    expect([made.getTimeout(), isNonblocking(made)]).toEqual([null, false])
    made.setTimeout(1.5)
    expect([made.getTimeout(), isNonblocking(made)]).toEqual([1.5, true])
    made.setTimeout(0)
    expect([made.getTimeout(), isNonblocking(made)]).toEqual([0, true])
    made.setTimeout(null)
    expect([made.getTimeout(), isNonblocking(made)]).toEqual([null, false])
    made.setBlocking(false)
    expect([made.getTimeout(), isNonblocking(made)]).toEqual([0, true])
    made.setBlocking(true)
    expect([made.getTimeout(), isNonblocking(made)]).toEqual([null, false])
  })

  it('refuse what is no time', () => {
    const made = closed(new Socket())
    for (const wrong of [-1, -Number.MIN_VALUE, Number.NaN, Infinity, -Infinity]) {
      expect(() => made.setTimeout(wrong)).toThrow(RangeError)
      expect(() => setDefaultTimeout(wrong)).toThrow(/"seconds" is out of range/)
    }
    for (const wrong of ['1', 1n, {}, [], true, undefined]) {
      expect(() => made.setTimeout(wrong as never)).toThrow(TypeError)
      expect(() => setDefaultTimeout(wrong as never)).toThrow(/The "seconds" argument/)
    }
    for (const wrong of [0, 1, null, 'true', undefined]) {
      expect(() => made.setBlocking(wrong as never)).toThrow(/The "flag" argument/)
    }
    expect(made.getTimeout()).toBeNull()
    expect(getDefaultTimeout()).toBeNull()
  })
})

describe('setDefaultTimeout', () => {
  afterEach(() => setDefaultTimeout(null))

  it('is the timeout of new Sockets, those that are accepted and those of a descriptor too', () => {
    const before = listening()
    setDefaultTimeout(3)
    expect(getDefaultTimeout()).toBe(3)
    const made = closed(new Socket())
    made.connect(before.getSockName())
    const [accepted] = before.accept()
    const from = closed(Socket.from(closed(accepted).dup().detach()))
    expect([made, accepted].map(one => [one.getTimeout(), isNonblocking(one)])).toEqual([
      [3, true],
      [3, true],
    ])
    expect(isNonblocking(from)).toBe(true)
    expect(before.getTimeout()).toBeNull()
    expect(closed(new Socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK)).getTimeout()).toBe(0)
  })

  it('of 0 makes new Sockets non-blocking', () => {
    setDefaultTimeout(0)
    const made = closed(new Socket())
    expect([made.getTimeout(), isNonblocking(made)]).toEqual([0, true])
  })
})

describe('an accepted Socket', () => {
  it.each([0, 5, null])('blocks, whatever its listener does: %s', timeout => {
    const listener = listening()
    const client = closed(new Socket())
    client.connect(listener.getSockName())
    Socket.select([listener], [], [], null)
    listener.setTimeout(timeout)
    const [server] = listener.accept()
    expect([closed(server).getTimeout(), isNonblocking(server)]).toEqual([null, false])
  })
})

describe('a timeout', () => {
  const tenth = 0.1

  it.each<[string, string, () => () => unknown]>([
    [
      'accept',
      'accept',
      () => {
        const listener = listening()
        listener.setTimeout(tenth)
        return () => listener.accept()
      },
    ],
    ...(['recv', 'recvExactly'] as const).map(
      name =>
        [
          name,
          'recv',
          () => {
            const { client } = conversation()
            client.setTimeout(tenth)
            return () => client[name](1)
          },
        ] as [string, string, () => () => unknown],
    ),
    [
      'recvInto',
      'recv',
      () => {
        const { client } = conversation()
        client.setTimeout(tenth)
        return () => client.recvInto(Buffer.alloc(1))
      },
    ],
    [
      'recvFrom',
      'recvfrom',
      () => {
        const made = datagrams()
        made.setTimeout(tenth)
        return () => made.recvFrom(1)
      },
    ],
    ...(['send', 'sendAll'] as const).map(
      name =>
        [
          name,
          'send',
          () => {
            const { client } = conversation()
            fill(client)
            client.setTimeout(tenth)
            return () => client[name](Buffer.alloc(4 << 20))
          },
        ] as [string, string, () => () => unknown],
    ),
  ])('ends %s, not before its time', (_, syscall, prepare) => {
    const call = prepare()
    const took = duration(() => expect(failing(call)).toMatchObject({ code: 'ETIMEDOUT', syscall }))
    expect(took).toBeGreaterThanOrEqual(99)
    expect(took).toBeLessThan(5000)
  })

  it('is of the operation as a whole: of recvExactly, which keeps what came', async () => {
    const { client, server } = conversation()
    client.setTimeout(0.3)
    server.sendAll(Buffer.from('.'))
    const dripped = thread({ fd: server.detach() }, (sys, { fd }) => {
      const conn = sys.Socket.from(fd)
      let n = 0
      try {
        for (; n < 100; n++) {
          conn.sendAll(Buffer.from('.'))
          sys.Socket.select([], [], [], 0.05)
        }
      } catch {}
      conn.close()
      return n
    })
    const { code, received } = failing(() => client.recvExactly(100))
    client.close()
    expect(code).toBe('ETIMEDOUT')
    expect(received!.toString()).toMatch(/^\.+$/)
    expect(received!.length).toBeLessThan(50)
    await dripped
  })

  it('is of the operation as a whole: of sendAll, which tells how much it has sent', async () => {
    const { client, server } = conversation()
    fill(client)
    client.setTimeout(0.3)
    const sipped = thread({ fd: server.detach() }, (sys, { fd }) => {
      const conn = sys.Socket.from(fd)
      let n = 0
      while (conn.recv(65536).length > 0 && n++ < 400) sys.Socket.select([], [], [], 0.01)
      conn.close()
      return n
    })
    const took = duration(() => {
      const { code, sent } = failing(() => client.sendAll(Buffer.alloc(1 << 30)))
      expect(code).toBe('ETIMEDOUT')
      expect(sent).toBeGreaterThanOrEqual(0)
    })
    expect(took).toBeGreaterThanOrEqual(299)
    expect(took).toBeLessThan(3000)
    client.close()
    await sipped
  })

  it('does not end what is done in time', () => {
    const { client, server } = conversation()
    for (const one of [client, server]) one.setTimeout(10)
    client.sendAll(hello)
    expect(server.recvExactly(5)).toEqual(hello)
    client.close()
    expect(server.recv(1)).toHaveLength(0)
  })

  // Linux says of a local datagram socket that it can be written, whatever the one has room for that it writes to.
  it.runIf(process.platform === 'linux')(
    'does not keep the processor busy, though poll says ready and send EAGAIN',
    async () => {
      const text = `
        import { AF_UNIX, Socket, SOCK_DGRAM } from '${library}'
        const [place] = process.argv.slice(2)
        const receiver = new Socket(AF_UNIX, SOCK_DGRAM)
        receiver.bind(place)
        const sender = new Socket(AF_UNIX, SOCK_DGRAM)
        sender.setTimeout(0.5)
        const before = process.cpuUsage()
        try {
          for (;;) sender.sendTo(Buffer.from('hello'), place)
        } catch ({ code, syscall }) {
          const { user, system } = process.cpuUsage(before)
          console.log(code, syscall, user + system < 300_000)
        }
        for (const one of [receiver, sender]) one.close()
      `
      const place = path.join(folder(), 'socket')
      const running = new Running([...written(text), place])
      expect(await running.ends()).toBe('ETIMEDOUT sendto true\n')
    },
  )

  it('leaves MSG_DONTWAIT alone', () => {
    const { client } = conversation()
    client.setTimeout(10)
    expect(failing(() => client.recv(1, MSG_DONTWAIT)).code).toBe('EAGAIN')
  })

  it('waits for a connection, and tells why there is none', () => {
    const listener = listening()
    const client = closed(new Socket())
    client.setTimeout(10)
    client.connect(listener.getSockName())
    const [server] = listener.accept()
    closed(server).sendAll(hello)
    expect(client.recvExactly(5)).toEqual(hello)
    const addr = listener.getSockName()
    listener.close()
    const late = closed(new Socket())
    late.setTimeout(10)
    expect(failing(() => late.connect(addr))).toMatchObject({ code: 'ECONNREFUSED', syscall: 'connect', ...addr })
    const again = closed(new Socket())
    again.setTimeout(10)
    expect(again.connectEx(addr)).toBe('ECONNREFUSED')
  })

  it.runIf(process.platform === 'linux')('ends a connect that nobody answers', () => {
    const listener = closed(new Socket())
    listener.bind({ address: '127.0.0.1', port: 0 })
    listener.listen(0)
    closed(createConnection(listener.getSockName())) // the queue is full: who comes now is not answered
    const addr = listener.getSockName()
    const late = closed(new Socket())
    late.setTimeout(0.1)
    const took = duration(() => expect(failing(() => late.connect(addr))).toMatchObject({ code: 'ETIMEDOUT', ...addr }))
    expect(took).toBeGreaterThanOrEqual(99)
    expect(failing(() => createConnection(addr, { timeout: 0.1 })).code).toBe('ETIMEDOUT')
    expect(failing(() => createConnection(addr, { timeout: 0 })).code).toBe('EINPROGRESS')
  })

  // Linux alone makes the caller wait for room in the queue, and only of a local socket.
  it.runIf(process.platform === 'linux')('ends a connect to a local listener whose queue is full', () => {
    const place = path.join(folder(), 'socket')
    const listener = closed(new Socket<string>(AF_UNIX))
    listener.bind(place)
    listener.listen(0)
    const first = closed(new Socket<string>(AF_UNIX))
    first.connect(place)
    const second = closed(new Socket<string>(AF_UNIX))
    second.setTimeout(0.1)
    const took = duration(() => expect(second.connectEx(place)).toBe('ETIMEDOUT'))
    expect(took).toBeGreaterThanOrEqual(99)
    closed(listener.accept()[0])
    expect(second.connectEx(place)).toBe(0)
  })
})

describe('a non-blocking Socket', () => {
  it('fails with EAGAIN where another would wait', () => {
    const listener = listening()
    listener.setTimeout(0)
    expect(failing(() => listener.accept())).toMatchObject({ code: 'EAGAIN', syscall: 'accept' })
    const { client } = conversation()
    client.setTimeout(0)
    expect(failing(() => client.recv(1))).toMatchObject({ code: 'EAGAIN', syscall: 'recv' })
    expect(failing(() => client.recvExactly(1))).toMatchObject({ code: 'EAGAIN', syscall: 'recv' })
    fill(client)
    expect(failing(() => client.sendAll(Buffer.alloc(4 << 20)))).toMatchObject({ code: 'EAGAIN', syscall: 'send' })
    const datagram = datagrams()
    datagram.setTimeout(0)
    expect(failing(() => datagram.recvFrom(1))).toMatchObject({ code: 'EAGAIN', syscall: 'recvfrom' })
  })

  it('connects in the background: EINPROGRESS, writable, and SO_ERROR 0', () => {
    const listener = listening()
    const client = closed(new Socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK))
    expect(client.connectEx(listener.getSockName())).toBe('EINPROGRESS')
    expect(Socket.select([], [client], [], 10)).toEqual([[], [client], []])
    expect(client.getSockOpt(SOL_SOCKET, SO_ERROR)).toBe(0)
    closed(listener.accept()[0])
  })
})

describe('a blocking Socket', () => {
  it('blocks though somebody else has made the descriptor non-blocking', async () => {
    const { client, server } = conversation()
    const other = closed(server.dup())
    other.setTimeout(0)
    expect(isNonblocking(server)).toBe(true)
    const sent = thread({ fd: client.detach() }, (sys, { fd }) => {
      const conn = sys.Socket.from(fd)
      sys.Socket.select([], [], [], 0.1)
      conn.sendAll(Buffer.from('hello'))
      conn.close()
    })
    expect(server.recv(9)).toEqual(hello)
    await sent
  })

  it('ends with EAGAIN when SO_RCVTIMEO has passed, as in C', () => {
    const { client } = conversation()
    client.setSockOpt(SOL_SOCKET, SO_RCVTIMEO, BigInt64Array.of(0n, 100_000n))
    expect(failing(() => client.recv(1)).code).toBe('EAGAIN')
  })

  it.runIf(unix)('waits for room in the queue of a local listener', () => {
    const place = path.join(folder(), 'socket')
    const listener = closed(new Socket<string>(AF_UNIX))
    listener.bind(place)
    listener.listen(5)
    const client = closed(new Socket<string>(AF_UNIX))
    client.connect(place)
    closed(listener.accept()[0])
  })
})

// Windows has no signals that interrupt.
describe.runIf(process.platform !== 'win32')('a signal with a listener', () => {
  it.each([
    ['recv', 'ETIMEDOUT'],
    ['accept', 'ETIMEDOUT'],
    ['select', '[[],[],[]]'],
    ['blocking', '"x"'],
  ])('does not end %s, which goes on with what remains of its time', async (name, said) => {
    const text = `
      import { Worker } from 'node:worker_threads'
      import { createConnection, createServer, Socket } from '${library}'
      let heard = 0
      process.on('SIGUSR1', () => heard++)
      const listener = createServer({ address: '127.0.0.1', port: 0 })
      const client = createConnection(listener.getSockName(), { timeout: 0.5 })
      const [server] = listener.accept()
      listener.setTimeout(0.5)
      const raised = new Int32Array(new SharedArrayBuffer(4))
      const raise = \`
        const { workerData } = require('node:worker_threads')
        setInterval(() => { process.kill(process.pid, 'SIGUSR1'); Atomics.add(workerData.raised, 0, 1) }, 20)
        setTimeout(() => import(workerData.library).then(sys => sys.send(workerData.fd, Buffer.from('x'))), 1500)
      \`
      const worker = new Worker(raise, { eval: true, execArgv: [], workerData: { raised, library: '${library}', fd: server.fileno() } })
      while (heard === 0) await new Promise(setImmediate)
      const calls = {
        recv: () => client.recv(1),
        accept: () => listener.accept(),
        select: () => Socket.select([client], [], [], 0.5),
        blocking: () => (client.setTimeout(null), client.recv(1).toString()),
      }
      const [before, start] = [Atomics.load(raised, 0), performance.now()]
      let said
      try {
        said = JSON.stringify(calls.${name}())
      } catch (error) {
        said = error.code
      }
      const took = performance.now() - start
      const meanwhile = Atomics.load(raised, 0) - before
      await worker.terminate()
      console.log(said, took >= 499, meanwhile > 3)
      for (const one of [client, server, listener]) one.close()
    `
    const running = new Running(written(text))
    expect(await running.ends()).toBe(`${said} true true\n`)
  })
})
