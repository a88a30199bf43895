import { createSocket, type Socket as DgramSocket } from 'node:dgram'
import { EventEmitter, once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect as connectNet, createServer, type Server, Socket } from 'node:net'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { connect as connectTls, createServer as createTlsServer } from 'node:tls'

import { describe, expect, it, onTestFinished } from 'vitest'

import {
  accept,
  AF_INET,
  AF_UNIX,
  bind,
  connect,
  fileno,
  getpeername,
  getsockname,
  getsockopt,
  IPPROTO_TCP,
  listen,
  ntohs,
  recvfrom,
  send,
  sendto,
  setsockopt,
  SHUT_WR,
  shutdown,
  SO_ACCEPTCONN,
  SO_KEEPALIVE,
  SO_RCVBUF,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr_in,
  sockaddr_storage,
  sockaddr_un,
  socket,
  socketpair,
  SOL_SOCKET,
  TCP_NODELAY,
} from '../lib/index.ts'
import { closing, datagram, failing, folder, ipv6, listener, loopback, nameOf, receive } from './helpers.ts'

// Windows: Node tells no handles of its sockets, and takes none.
const told = process.platform !== 'win32'

/** One of Node's own, which is closed when the test ends, unless the test itself has closed it. */
function ending<T extends Server | Socket | DgramSocket>(handle: T): T {
  onTestFinished(() => {
    try {
      if (handle instanceof Socket) handle.destroy()
      else handle.close()
    } catch (error) {
      // Only a dgram.Socket objects to being closed twice.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SOCKET_DGRAM_NOT_RUNNING') throw error
    }
  })
  return handle
}

async function listening<T extends Server>(server: T, options: object): Promise<T> {
  ending(server).listen(options)
  await once(server, 'listening')
  return server
}

/** The two ends of a connection to a server, both of Node. */
async function connected(
  server: Server,
  addr = server.address() as AddressInfo | string,
): Promise<{ client: Socket; accepted: Socket }> {
  const client = ending(connectNet(typeof addr === 'string' ? { path: addr } : { host: addr.address, port: addr.port }))
  const [accepted] = (await once(server, 'connection')) as [Socket]
  if (client.connecting) await once(client, 'connect')
  return { client, accepted: ending(accepted) }
}

async function bound(type: 'udp4' | 'udp6', address: string): Promise<DgramSocket> {
  const dgram = ending(createSocket(type))
  dgram.bind(0, address)
  await once(dgram, 'listening')
  return dgram
}

/** What a call says of a descriptor's address, as text. */
function text(call: typeof getsockname, fd: number): string {
  const addr = new sockaddr_storage()
  call(fd, addr)
  return String(addr)
}

/** A client's socket, that nobody closes. */
function connectedTo(addr: sockaddr_in): number {
  const fd = socket(AF_INET, SOCK_STREAM)
  connect(fd, addr)
  return fd
}

/** Node writes, we answer, both finish. */
async function converse(ours: number, theirs: Socket): Promise<void> {
  await new Promise<unknown>(resolve => {
    theirs.write('ping', resolve)
  })
  expect(receive(ours)).toBe('ping')
  send(ours, Buffer.from('pong'))
  shutdown(ours, SHUT_WR)
  let answer = ''
  theirs.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk))
  await once(theirs, 'end')
  expect(answer).toBe('pong')
  theirs.end()
  await once(theirs, 'close')
  expect(receive(ours)).toBe('')
}

const ipv4 = { host: '127.0.0.1', port: 0 }

describe.runIf(told)('fileno(3)', () => {
  describe('has the address that Node reports, of', () => {
    it('a net.Server', async () => {
      const server = await listening(createServer(), ipv4)
      const { port } = server.address() as AddressInfo
      expect(text(getsockname, fileno(server))).toBe(`127.0.0.1:${port}`)
      expect(getsockopt(fileno(server), SOL_SOCKET, SO_ACCEPTCONN)).not.toBe(0)
    })

    it.runIf(ipv6)('a net.Server of IPv6', async () => {
      const server = await listening(createServer(), { host: '::1', port: 0 })
      const { port } = server.address() as AddressInfo
      expect(text(getsockname, fileno(server))).toBe(`[::1]:${port}`)
    })

    it('an http.Server', async () => {
      const server = await listening(createHttpServer(), ipv4)
      const { port } = server.address() as AddressInfo
      expect(text(getsockname, fileno(server))).toBe(`127.0.0.1:${port}`)
    })

    it('a net.Socket, at both ends', async () => {
      const server = await listening(createServer(), ipv4)
      const { client, accepted } = await connected(server)
      for (const end of [client, accepted]) {
        expect(text(getsockname, fileno(end))).toBe(`127.0.0.1:${end.localPort}`)
        expect(text(getpeername, fileno(end))).toBe(`127.0.0.1:${end.remotePort}`)
      }
      expect(fileno(client)).not.toBe(fileno(accepted))
    })

    it('a server of AF_UNIX, and the two ends of its connection', async () => {
      const name = path.join(folder(), 'socket')
      const server = await listening(createServer(), { path: name })
      const { client, accepted } = await connected(server)
      expect(text(getsockname, fileno(server))).toBe(server.address())
      expect(text(getpeername, fileno(client))).toBe(name)
      expect(text(getsockname, fileno(accepted))).toBe(name)
    })

    it('a dgram.Socket', async () => {
      const dgram = await bound('udp4', '127.0.0.1')
      expect(text(getsockname, fileno(dgram))).toBe(`127.0.0.1:${dgram.address().port}`)
      expect(getsockopt(fileno(dgram), SOL_SOCKET, SO_TYPE)).toBe(SOCK_DGRAM)
    })

    it.runIf(ipv6)('a dgram.Socket of IPv6', async () => {
      const dgram = await bound('udp6', '::1')
      expect(text(getsockname, fileno(dgram))).toBe(`[::1]:${dgram.address().port}`)
    })

    it('a tls.TLSSocket, at both ends', async () => {
      // A shared key instead of certificates.
      const psk = Buffer.from('0123456789abcdef')
      const secured = { ciphers: 'PSK', maxVersion: 'TLSv1.2' } as const
      const server = createTlsServer({ ...secured, pskIdentityHint: 'test', pskCallback: () => psk })
      await listening(server, ipv4)
      const client = connectTls({
        ...(server.address() as AddressInfo),
        ...secured,
        host: '127.0.0.1',
        checkServerIdentity: () => undefined,
        pskCallback: () => ({ psk, identity: 'test' }),
      })
      const [accepted] = (await once(server, 'secureConnection')) as [Socket]
      for (const end of [ending(client as Socket), ending(accepted)]) {
        expect(text(getsockname, fileno(end))).toBe(`127.0.0.1:${end.localPort}`)
        expect(text(getpeername, fileno(end))).toBe(`127.0.0.1:${end.remotePort}`)
      }
    })
  })

  describe('has the options that Node sets, and sets those that Node has, of', () => {
    it('a net.Socket', async () => {
      const server = await listening(createServer(), ipv4)
      const { client } = await connected(server)
      const fd = fileno(client)
      const noDelay = () => getsockopt(fd, IPPROTO_TCP, TCP_NODELAY) !== 0
      client.setNoDelay(true)
      expect(noDelay()).toBe(true)
      client.setNoDelay(false)
      expect(noDelay()).toBe(false)
      setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, true)
      expect(getsockopt(fd, SOL_SOCKET, SO_KEEPALIVE)).not.toBe(0)
    })

    it('a dgram.Socket', async () => {
      const dgram = await bound('udp4', '127.0.0.1')
      setsockopt(fileno(dgram), SOL_SOCKET, SO_RCVBUF, 50_000)
      expect(dgram.getRecvBufferSize()).toBe(getsockopt(fileno(dgram), SOL_SOCKET, SO_RCVBUF))
      dgram.setRecvBufferSize(20_000)
      expect(dgram.getRecvBufferSize()).toBe(getsockopt(fileno(dgram), SOL_SOCKET, SO_RCVBUF))
    })

    it('a server', async () => {
      const server = await listening(createServer(), ipv4)
      setsockopt(fileno(server), IPPROTO_TCP, TCP_NODELAY, true)
      expect(getsockopt(fileno(server), IPPROTO_TCP, TCP_NODELAY)).not.toBe(0)
    })
  })

  it('fails with EBADF for what has no descriptor yet', () => {
    for (const handle of [new Socket(), createServer(), createHttpServer(), ending(createSocket('udp4'))]) {
      expect(
        failing(() => fileno(handle)),
        handle.constructor.name,
      ).toMatchObject({ code: 'EBADF', syscall: 'fileno' })
    }
  })

  it('fails with EBADF for what has been closed', async () => {
    const server = await listening(createServer(), ipv4)
    const { client } = await connected(server)
    const dgram = await bound('udp4', '127.0.0.1')
    client.destroy()
    server.close()
    dgram.close()
    for (const handle of [client, server, dgram]) {
      expect(
        failing(() => fileno(handle)),
        handle.constructor.name,
      ).toMatchObject({ code: 'EBADF', syscall: 'fileno' })
    }
  })
})

describe.runIf(!told)('fileno(3) on Windows', () => {
  it('fails with EBADF: Node does not tell the handle', async () => {
    const server = await listening(createServer(), ipv4)
    expect(failing(() => fileno(server)).code).toBe('EBADF')
  })
})

describe('fileno(3)', () => {
  it.each([
    ['null', null],
    ['a descriptor', 3],
    ['a text', 'socket'],
    ['an empty object', {}],
    ['an object with an fd', { fd: 3 }],
    ['an EventEmitter', new EventEmitter()],
    ['another stream', new PassThrough()],
    ['an address', new sockaddr_in()],
  ])('%s is a mistake', (_, object) => {
    expect(() => fileno(object as object)).toThrow(
      expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' }) as Error,
    )
  })
})

// Who is handed a descriptor closes it: none of these is closed by the test.
describe.runIf(told)('a descriptor handed to Node', () => {
  it('is a net.Socket: one end of a pair', async () => {
    const [ours, theirs] = socketpair(AF_UNIX, SOCK_STREAM)
    closing(ours)
    await converse(ours, ending(new Socket({ fd: theirs, readable: true, writable: true, allowHalfOpen: true })))
  })

  it('is a net.Socket: a connection over TCP, with its addresses', async () => {
    const { fd, addr } = listener()
    const theirs = connectedTo(addr)
    const ours = closing(accept(fd))
    const port = ntohs(nameOf(theirs).sin_port)
    const node = ending(new Socket({ fd: theirs, readable: true, writable: true, allowHalfOpen: true }))
    expect([node.localPort, node.remotePort]).toEqual([port, ntohs(addr.sin_port)])
    expect(fileno(node)).toBe(theirs)
    await converse(ours, node)
  })

  it.each([
    ['that is bound', () => undefined],
    ['that listens', (fd: number) => listen(fd, 5)],
  ])('is a net.Server: a socket of TCP %s', async (_, prepare) => {
    const fd = socket(AF_INET, SOCK_STREAM)
    bind(fd, loopback())
    prepare(fd)
    const addr = nameOf(fd)
    const server = await listening(
      createServer(end => end.pipe(end)),
      { fd },
    )
    expect(server.address()).toMatchObject({ address: '127.0.0.1', port: ntohs(addr.sin_port) })
    expect(fileno(server)).toBe(fd)
    const client = closing(connectedTo(addr))
    send(client, Buffer.from('echo'))
    shutdown(client, SHUT_WR)
    const [end] = (await once(server, 'connection')) as [Socket]
    await once(end, 'close')
    expect(receive(client)).toBe('echo')
    expect(receive(client)).toBe('')
  })

  it('is a net.Server: a socket of AF_UNIX', async () => {
    const name = path.join(folder(), 'socket')
    const fd = socket(AF_UNIX, SOCK_STREAM)
    bind(fd, new sockaddr_un({ sun_path: name }))
    const server = await listening(createServer(), { fd })
    const { client, accepted } = await connected(server, name)
    accepted.end('hello')
    expect((await client.setEncoding('utf8').toArray()).join('')).toBe('hello')
  })

  it('is a dgram.Socket', async () => {
    const fd = socket(AF_INET, SOCK_DGRAM)
    bind(fd, loopback())
    const addr = nameOf(fd)
    const dgram = ending(createSocket('udp4'))
    const taken = once(dgram, 'listening')
    dgram.bind({ fd })
    await taken
    expect(dgram.address()).toMatchObject({ address: '127.0.0.1', port: ntohs(addr.sin_port) })
    expect(fileno(dgram)).toBe(fd)
    const ours = datagram()
    sendto(ours.fd, Buffer.from('ping'), 0, addr)
    const [message, { port }] = (await once(dgram, 'message')) as [Buffer, AddressInfo]
    expect([message.toString(), port]).toEqual(['ping', ntohs(ours.addr.sin_port)])
    await new Promise<unknown>(resolve => {
      dgram.send('pong', port, '127.0.0.1', resolve)
    })
    const from = new sockaddr_in()
    const buf = Buffer.alloc(8)
    expect([recvfrom(ours.fd, buf, 0, from), buf.toString('latin1', 0, 4)]).toEqual([4, 'pong'])
    expect(from.equals(addr)).toBe(true)
  })
})
