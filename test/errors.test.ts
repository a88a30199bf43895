/**
 * What the kernel said, as an exception and as text.
 */
import { inspect } from 'node:util'

import { describe, expect, it } from 'vitest'

import * as root from '../lib/index.ts'
import {
  AF_INET,
  AF_UNIX,
  bind,
  close,
  connect,
  EAGAIN,
  ECONNREFUSED,
  ENOENT,
  EWOULDBLOCK,
  getsockname,
  htons,
  inet_addr,
  MSG_DONTWAIT,
  ntohs,
  recv,
  sendto,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_un,
  SocketError,
  strerror,
} from '../lib/index.ts'
import * as syscall from '../lib/syscall.ts'
import { datagram, failing, folder, loopback, nameOf, open, system, unix } from './helpers.ts'

/** Every E* constant of this system. */
const errnos = Object.entries(root as Record<string, unknown>).filter(
  (entry): entry is [string, number] => /^E[A-Z0-9]+$/.test(entry[0]) && typeof entry[1] === 'number',
)

/** A connection is refused where a port is taken, but nobody listens. */
function refused(): { error: SocketError; port: number; addr: sockaddr_in } {
  const taken = open(AF_INET, SOCK_STREAM)
  bind(taken, loopback())
  const addr = nameOf(taken)
  const error = failing(() => connect(open(AF_INET, SOCK_STREAM), addr))
  return { error, addr, port: ntohs(addr.sin_port) }
}

describe('SocketError', () => {
  it('has the shape of the system errors of Node', () => {
    const { error, port } = refused()
    expect(Object.fromEntries(Object.entries(error))).toEqual({
      code: 'ECONNREFUSED',
      errno: ECONNREFUSED,
      syscall: 'connect',
      address: '127.0.0.1',
      port,
    })
    expect(error.errno).toBeGreaterThan(0)
    expect(error.name).toBe('SocketError')
    expect(error).toBeInstanceOf(SocketError)
    expect(error).toBeInstanceOf(Error)
  })

  it('says what happened, in one line', () => {
    const { error, port } = refused()
    expect(error.message).toBe(`connect ECONNREFUSED: Connection refused 127.0.0.1:${port}`)
    expect(String(error)).toBe(`SocketError: connect ECONNREFUSED: Connection refused 127.0.0.1:${port}`)
  })

  it('has a stack that begins with the message and leads to the caller', () => {
    const { error } = refused()
    expect(error.stack!.startsWith(`${String(error)}\n    at `)).toBe(true)
    expect(error.stack).toContain('errors.test.ts')
  })

  it('shows its code when it is printed', () => {
    const { error, port } = refused()
    expect(JSON.parse(JSON.stringify(error))).toEqual(Object.fromEntries(Object.entries(error)))
    expect(inspect(error)).toContain("code: 'ECONNREFUSED'")
    expect(inspect(error)).toContain(`port: ${port}`)
    expect(inspect(error).startsWith(error.stack!)).toBe(true)
  })

  it('has no address where the call was given none', () => {
    for (const call of [() => close(-1), () => recv(-1, new Uint8Array(1)), () => getsockname(-1, loopback())]) {
      const error = failing(call)
      expect(Object.keys(error)).toEqual(['code', 'errno', 'syscall'])
      expect(error.message).toBe(`${error.syscall} ${error.code}: ${strerror(error.errno)}`)
    }
  })

  it.each<[string, () => sockaddr, { address?: string; port?: number }]>([
    [
      '127.0.0.1:80',
      () => new sockaddr_in({ sin_port: htons(80), sin_addr: loopback().sin_addr }),
      { address: '127.0.0.1', port: 80 },
    ],
    ['[::]:0', () => new sockaddr_in6(), { address: '::', port: 0 }],
    ['[::%7]:9', () => new sockaddr_in6({ sin6_port: htons(9), sin6_scope_id: 7 }), { address: '::%7', port: 9 }],
    ['/tmp/x', () => new sockaddr_un({ sun_path: '/tmp/x' }), { address: '/tmp/x' }],
    ['@name', () => new sockaddr_un({ sun_path: '\0name' }), { address: '\0name' }],
    ['(unnamed)', () => new sockaddr_un(), { address: '' }],
    ['(unspecified)', () => new sockaddr(new Uint8Array(4)), {}],
  ])('has the address %s', (text, make, fields) => {
    const error = new SocketError('connect', ECONNREFUSED, make())
    expect(error.message).toBe(`connect ECONNREFUSED: Connection refused ${text}`)
    const { address, port } = error
    expect(Object.fromEntries(Object.entries({ address, port }).filter(([, value]) => value !== undefined))).toEqual(
      fields,
    )
    expect([Object.hasOwn(error, 'address'), Object.hasOwn(error, 'port')]).toEqual([
      'address' in fields,
      'port' in fields,
    ])
  })

  it('names the call and its address, of each call that takes one', ({ skip }) => {
    skip(!unix, 'Wine 8 has no local sockets')
    const name = `${folder()}/no/such/file`
    const addr = new sockaddr_un({ sun_path: name })
    // What Winsock says of a path is its own; the call and the address are not.
    for (const call of ['bind', 'connect'] as const) {
      const error = failing(() => root[call](open(AF_UNIX, SOCK_STREAM), addr))
      expect(error).toMatchObject({ syscall: call, address: name })
      expect(error.message.endsWith(` ${name}`)).toBe(true)
    }
    const sent = failing(() => sendto(-1, new Uint8Array(1), 0, loopback()))
    expect(sent).toMatchObject({ syscall: 'sendto', address: '127.0.0.1', port: 0 })
  })

  it('is EAGAIN for EWOULDBLOCK', () => {
    expect(failing(() => recv(datagram().fd, new Uint8Array(1), MSG_DONTWAIT))).toMatchObject({
      code: 'EAGAIN',
      errno: EAGAIN,
    })
    expect(EWOULDBLOCK).toBe(EAGAIN)
    expect(new SocketError('recv', EWOULDBLOCK).code).toBe('EAGAIN')
  })

  it.each(errnos)('of %s has a code of that number', (name, errno) => {
    const { code, message } = new SocketError('call', errno)
    expect(Reflect.get(root, code)).toBe(errno)
    // Two names of one number are one code.
    if (!errnos.some(([other, number]) => number === errno && other !== name)) expect(code).toBe(name)
    expect(message).toBe(`call ${code}: ${strerror(errno)}`)
  })

  it.each([9999, 0, -1, 2 ** 31 - 1])('has the code UNKNOWN where there is no name: %i', errno => {
    const error = new SocketError('call', errno)
    expect(error).toMatchObject({ code: 'UNKNOWN', errno })
    expect(error.message).toBe(`call UNKNOWN: ${strerror(errno)}`)
  })

  it('is what the other layer returns with its sign changed', () => {
    const fd = open(AF_INET, SOCK_STREAM)
    const error = failing(() => bind(fd, new sockaddr_in({ sin_addr: inet_addr('192.0.2.1') })))
    expect(syscall.bind(fd, new sockaddr_in({ sin_addr: inet_addr('192.0.2.1') }))).toBe(-error.errno)
    expect(syscall.strerror(error.errno)).toBe(strerror(error.errno))
    expect(syscall.SocketError).toBe(SocketError)
  })
})

describe('strerror(3)', () => {
  it.each([
    ['EACCES', 'Permission denied'],
    ['EADDRINUSE', 'Address already in use'],
    ['EBADF', 'Bad file descriptor'],
    ['ECONNREFUSED', 'Connection refused'],
    ['EINVAL', 'Invalid argument'],
    ['ENOENT', 'No such file or directory'],
    ['EPIPE', 'Broken pipe'],
  ])('of %s is %j', (name, text) => {
    expect(strerror(Reflect.get(root, name) as number)).toBe(text)
  })

  it('has a text of its own for each error', () => {
    const texts = new Map<string, number>()
    for (const [name, errno] of errnos) {
      const text = strerror(errno)
      expect(text, name).toMatch(/^\S.*[^\s\0]$/)
      expect(text, name).not.toMatch(/unknown error/i)
      expect(texts.get(text) ?? errno, `${name}: ${text}`).toBe(errno)
      texts.set(text, errno)
    }
    expect(texts.size).toBeGreaterThan(50)
  })

  it.each([9999, -1, -(2 ** 31), 2 ** 31 - 1])('has a text for %i, which is no error', errno => {
    const text = system({ linux: 'Unknown error ', darwin: 'Unknown error: ', win32: 'Unknown error ' })
    expect(strerror(errno)).toBe(`${text}${errno}`)
  })

  it('keeps no rest of a longer text', () => {
    const text = strerror(ENOENT)
    for (const [, errno] of errnos) strerror(errno)
    expect(strerror(ENOENT)).toBe(text)
  })
})
