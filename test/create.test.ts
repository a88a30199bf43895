import path from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  createConnection,
  createServer,
  htonl,
  INADDR_LOOPBACK,
  IPPROTO_IPV6,
  IPV6_V6ONLY,
  setDefaultTimeout,
  SO_ACCEPTCONN,
  SO_REUSEADDR,
  SO_REUSEPORT,
  Socket,
  SOCK_STREAM,
  sockaddr_in,
  SOL_SOCKET,
} from '../lib/index.ts'
import { failing, folder, ipv6, unix } from './helpers.ts'
import { closed, listening } from './sockets.ts'

const local = { address: '127.0.0.1', port: 0 }

describe('createServer', () => {
  it('listens on the address, with SO_REUSEADDR', () => {
    const listener = closed(createServer(local))
    expect(listener).toMatchObject({ family: AF_INET, type: SOCK_STREAM })
    expect(listener.getSockOpt(SOL_SOCKET, SO_ACCEPTCONN)).not.toBe(0)
    expect(listener.getSockOpt(SOL_SOCKET, SO_REUSEADDR)).not.toBe(0)
    const client = closed(createConnection(listener.getSockName()))
    const [server] = listener.accept()
    expect(closed(server).getPeerName()).toEqual(client.getSockName())
  })

  it('can have a port again whose connections have just ended', () => {
    const listener = createServer(local)
    const addr = listener.getSockName()
    const client = closed(createConnection(addr))
    const [server] = listener.accept()
    server.close() // the side that closes first keeps the port
    listener.close()
    expect(client.recv(1)).toHaveLength(0)
    client.close()
    expect(closed(createServer(addr)).getSockName()).toEqual(addr)
  })

  it('fails as bind(2) does, and leaves nothing open', () => {
    const addr = closed(createServer(local)).getSockName()
    expect(failing(() => createServer(addr))).toMatchObject({ code: 'EADDRINUSE', ...addr })
    expect(failing(() => createServer({ address: '192.0.2.1', port: 0 })).code).toBe('EADDRNOTAVAIL')
  })

  it('takes a backlog', () => {
    for (const backlog of [-1, 0, 1, 5]) closed(createServer(local, { backlog }))
    expect(() => createServer(local, { backlog: 0.5 })).toThrow(/"backlog" is out of range/)
  })

  it.runIf(ipv6)('of AF_INET6 serves IPv6 alone', () => {
    const listener = closed(createServer({ address: '::', port: 0 }, { family: AF_INET6 }))
    expect(listener.getSockOpt(IPPROTO_IPV6, IPV6_V6ONLY)).not.toBe(0)
    const { port } = listener.getSockName()
    expect(failing(() => createConnection({ address: '127.0.0.1', port })).code).toBe('ECONNREFUSED')
    closed(createConnection({ address: '::1', port }))
    closed(listener.accept()[0])
  })

  it.runIf(ipv6)('of two stacks serves both, IPv4 under a mapped address', () => {
    const listener = closed(createServer({ address: '', port: 0 }, { dualStack: true }))
    expect(listener.getSockOpt(IPPROTO_IPV6, IPV6_V6ONLY)).toBe(0)
    const { port } = listener.getSockName()
    for (const [address, seen] of [
      ['127.0.0.1', '::ffff:127.0.0.1'],
      ['::1', '::1'],
    ]) {
      closed(createConnection({ address: address!, port }))
      const [server, from] = listener.accept()
      closed(server)
      expect(from.address).toBe(seen)
    }
  })

  it('refuses two stacks of another family, and options that it does not have', () => {
    expect(() => createServer(local, { family: AF_INET, dualStack: true })).toThrow(/"options\.dualStack" argument/)
    for (const name of ['reusePort', 'dualStack'])
      expect(() => createServer(local, { [name]: 1 })).toThrow(`"options.${name}" argument`)
    expect(() => createServer(local, { family: '2' } as never)).toThrow(/The "family" argument/)
    expect(() => createServer(local, { reuse: true } as never)).toThrow(/"options\.reuse" argument/)
    expect(() => createServer(local, null as never)).toThrow(/"options" argument/)
  })

  it.runIf(SO_REUSEPORT !== undefined)('shares the port among those that all ask for it', () => {
    const first = closed(createServer(local, { reusePort: true }))
    const second = closed(createServer(first.getSockName(), { reusePort: true }))
    expect(second.getSockName()).toEqual(first.getSockName())
  })

  it.runIf(SO_REUSEPORT === undefined)('fails with ENOPROTOOPT where ports are not shared', () => {
    expect(failing(() => createServer(local, { reusePort: true })).code).toBe('ENOPROTOOPT')
  })

  it.runIf(unix)('takes a path, and a sockaddr', () => {
    const place = path.join(folder(), 'socket')
    const listener = closed(createServer<string>(place))
    expect(listener.family).toBe(AF_UNIX)
    expect(closed(createConnection<string>(place)).getPeerName()).toBe(place)
    closed(listener.accept()[0])
    closed(createServer(new sockaddr_in({ sin_addr: htonl(INADDR_LOOPBACK) })))
  })
})

describe('createConnection', () => {
  afterEach(() => setDefaultTimeout(null))

  it('connects to the first address of the host that answers', () => {
    const listener = listening() // of IPv4 alone: localhost may be ::1 first
    const { port } = listener.getSockName()
    const client = closed(createConnection({ address: 'localhost', port }))
    expect(client.getPeerName()).toEqual({ address: '127.0.0.1', port })
    closed(createConnection({ address: '', port }))
  })

  it('has the timeout that it is given, or the default one', () => {
    const addr = listening().getSockName()
    expect(closed(createConnection(addr)).getTimeout()).toBeNull()
    expect(closed(createConnection(addr, { timeout: 30 })).getTimeout()).toBe(30)
    setDefaultTimeout(42)
    expect(closed(createConnection(addr)).getTimeout()).toBe(42)
    expect(closed(createConnection(addr, { timeout: null })).getTimeout()).toBeNull()
    expect(closed(createConnection(addr, { timeout: 30 })).getTimeout()).toBe(30)
  })

  it('connects from the address that it is given', () => {
    const listener = listening()
    const own = closed(new Socket())
    own.bind(local)
    const sourceAddress = own.getSockName()
    own.close()
    closed(createConnection(listener.getSockName(), { sourceAddress }))
    const [server, from] = listener.accept()
    closed(server)
    expect(from).toEqual(sourceAddress)
  })

  it('fails as the last address did, or with all that failed', () => {
    const listener = listening()
    const { port } = listener.getSockName()
    listener.close()
    const addr = { address: 'localhost', port }
    expect(failing(() => createConnection(addr))).toMatchObject({ code: 'ECONNREFUSED', syscall: 'connect', port })
    let all: unknown
    try {
      createConnection(addr, { allErrors: true })
    } catch (error) {
      all = error
    }
    expect(all).toBeInstanceOf(AggregateError)
    expect((all as AggregateError).errors.length).toBeGreaterThan(0)
    for (const error of (all as AggregateError).errors) expect(error).toMatchObject({ syscall: 'connect', port })
  })

  it('fails when the host has no address', () => {
    expect(failing(() => createConnection({ address: 'no.such.host.invalid', port: 1 }))).toMatchObject({
      code: expect.stringMatching(/^EAI_/),
      syscall: 'getaddrinfo',
    })
  })

  it('refuses wrong arguments', () => {
    for (const wrong of [null, undefined, 80, true])
      expect(() => createConnection(wrong as never)).toThrow(/The "addr" argument/)
    expect(() => createConnection({ address: '', port: 70000 })).toThrow(/"addr\.port" is out of range/)
    const addr = listening().getSockName()
    expect(() => createConnection(addr, { timeout: -1 })).toThrow(/"options\.timeout" is out of range/)
    expect(() => createConnection(addr, { allErrors: 1 } as never)).toThrow(/"options\.allErrors" argument/)
    expect(() => createConnection(addr, { time: 1 } as never)).toThrow(/"options\.time" argument/)
  })
})
