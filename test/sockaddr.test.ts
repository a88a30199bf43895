/**
 * The addresses: bytes as C lays them out, and their fields, their text and their equality.
 */
import assert from 'node:assert'
import { endianness } from 'node:os'
import { inspect } from 'node:util'

import { describe, expect, it, onTestFinished, vi } from 'vitest'

import {
  accept,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  AF_UNSPEC,
  bind,
  connect,
  getpeername,
  getsockname,
  htonl,
  htons,
  inet_addr,
  inet_pton,
  listen,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  sockaddr_un,
  type SocketErrorCode,
} from '../lib/index.ts'
import { place } from '../lib/structs.ts'
import {
  closing,
  datagram,
  failing,
  folder,
  ipv6,
  listener,
  loopback,
  nameOf,
  open,
  openPair,
  unix as local,
} from './helpers.ts' // Wine 8 has no local sockets

const big = endianness() === 'BE'
const PATH = place('sockaddr_un', 'sun_path')

/** BSD's sockaddr begins with its length, in one byte, and the family takes one byte too. */
const saLen = place('sockaddr', 'sa_family').offset === 1

/** The two bytes at the beginning of every address. */
function head(family: number, length: number): number[] {
  if (saLen) return [length, family]
  return big ? [0, family] : [family, 0]
}

/** A number of 32 bits as the host has it. */
function host32(...bytes: [number, number, number, number]): number[] {
  return big ? bytes : bytes.toReversed()
}

function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0)
}

/** ::1 */
function v6(...last: number[]): Uint8Array {
  return Uint8Array.from([...zeros(16 - last.length), ...last])
}

describe('sockaddr(3type)', () => {
  it('is 16 bytes of zeros, all of which count', () => {
    const addr = new sockaddr()
    expect(addr.bytes).toEqual(new Uint8Array(16))
    expect(addr.socklen).toBe(16)
    expect(addr.sa_family).toBe(AF_UNSPEC)
  })

  it('has the family, and what follows it as a view of the same bytes', () => {
    const addr = new sockaddr()
    addr.sa_family = AF_INET6
    addr.sa_data[0] = 0xab
    expect([...addr.bytes.subarray(2)]).toEqual([0xab, ...zeros(13)])
    expect(addr.sa_family).toBe(AF_INET6)
    expect(addr.sa_data).toHaveLength(14)
  })

  it('is made over a view of any kind, whose memory it shares', () => {
    const buffer = new ArrayBuffer(32)
    for (const view of [new DataView(buffer, 8, 16), new Float32Array(buffer, 8, 4), Buffer.from(buffer, 8, 16)]) {
      const addr = new sockaddr(view)
      addr.sa_family = AF_INET
      expect([...new Uint8Array(buffer)]).toEqual([...zeros(8), ...head(AF_INET, 0), ...zeros(22)])
      expect(addr.socklen).toBe(16)
      new Uint8Array(buffer).fill(0)
      expect(addr.sa_family).toBe(AF_UNSPEC)
    }
  })
})

describe('sockaddr_in(3type)', () => {
  const wanted = [...head(AF_INET, 16), 0x12, 0x34, 1, 2, 3, 4, ...zeros(8)]

  it('has its port at 2 and its address at 4, in network byte order', () => {
    const addr = new sockaddr_in({ sin_port: htons(0x1234), sin_addr: inet_addr('1.2.3.4') })
    expect([...addr.bytes]).toEqual(wanted)
    expect(addr.socklen).toBe(16)
  })

  it('is written field by field as it is made of them', () => {
    const addr = new sockaddr_in()
    addr.sin_port = htons(0x1234)
    addr.sin_addr = htonl(0x01020304)
    expect([...addr.bytes]).toEqual(wanted)
    expect(addr).toMatchObject({ sin_family: AF_INET, sin_port: htons(0x1234), sin_addr: htonl(0x01020304) })
  })

  it('takes the largest values', () => {
    const addr = new sockaddr_in({ sin_port: 0xffff, sin_addr: 0xffffffff })
    expect([addr.sin_port, addr.sin_addr]).toEqual([0xffff, 0xffffffff])
    expect([...addr.bytes.subarray(2)]).toEqual([...Array.from({ length: 6 }, () => 255), ...zeros(8)])
  })

  it('without fields is zeros, but for the family', () => {
    expect([...new sockaddr_in().bytes]).toEqual([...head(AF_INET, 16), ...zeros(14)])
    expect(new sockaddr_in({})).toEqual(new sockaddr_in())
  })

  it('takes another family if it is given', () => {
    expect(new sockaddr_in({ sin_family: AF_UNSPEC }).sin_family).toBe(AF_UNSPEC)
  })
})

describe('sockaddr_in6(3type)', () => {
  const fields = {
    sin6_port: htons(0x1234),
    sin6_flowinfo: htonl(0x00012345),
    sin6_addr: Uint8Array.from([0x20, 1, 0xd, 0xb8, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
    sin6_scope_id: 0x01020304,
  }
  const wanted = [...head(AF_INET6, 28), 0x12, 0x34, 0, 1, 0x23, 0x45, ...fields.sin6_addr, ...host32(1, 2, 3, 4)]

  it('has port, flow and address in network byte order, and the scope in the host’s', () => {
    const addr = new sockaddr_in6(fields)
    expect([...addr.bytes]).toEqual(wanted)
    expect(addr.socklen).toBe(28)
  })

  it('is written field by field as it is made of them', () => {
    const addr = Object.assign(new sockaddr_in6(), fields)
    expect([...addr.bytes]).toEqual(wanted)
    expect(addr).toMatchObject({ sin6_family: AF_INET6, ...fields })
  })

  it('has its address as a view of its own bytes, and copies what is assigned', () => {
    const addr = new sockaddr_in6()
    const given = v6(1)
    addr.sin6_addr = given
    given.fill(0xff)
    expect(addr.sin6_addr).toEqual(v6(1))
    inet_pton(AF_INET6, '2001:db8::', addr.sin6_addr)
    expect([...addr.bytes.subarray(8, 12)]).toEqual([0x20, 1, 0xd, 0xb8])
    expect(addr.sin6_addr).toHaveLength(16)
  })

  it('takes the first 16 bytes of a longer view, of any kind, also of its own', () => {
    const long = new Uint8Array(32).fill(7, 0, 16).fill(9, 16)
    expect(new sockaddr_in6({ sin6_addr: new BigUint64Array(long.buffer) }).sin6_addr).toEqual(long.subarray(0, 16))
    const addr = new sockaddr_in6({ sin6_addr: new DataView(long.buffer, 8), sin6_port: 5 })
    addr.sin6_addr = addr.bytes.subarray(12)
    expect([...addr.sin6_addr]).toEqual([7, 7, 7, 7, ...Array.from({ length: 8 }, () => 9), 0, 0, 0, 0])
    expect(addr.sin6_port).toBe(5)
  })

  it('without fields is zeros, but for the family', () => {
    expect([...new sockaddr_in6().bytes]).toEqual([...head(AF_INET6, 28), ...zeros(26)])
  })
})

describe('sockaddr_un(3type)', () => {
  it('has its path at 2, and counts it with its NUL', () => {
    const addr = new sockaddr_un({ sun_path: '/tmp/x' })
    const wanted = [...head(AF_UNIX, 9), ...Buffer.from('/tmp/x\0')]
    expect(addr.socklen).toBe(wanted.length)
    expect([...addr.bytes.subarray(0, addr.socklen)]).toEqual(wanted)
    expect([...addr.bytes.subarray(addr.socklen)].every(byte => byte === 0)).toBe(true)
    expect(addr.sun_path).toBe('/tmp/x')
  })

  it('without a path is unnamed: the family is all that counts', () => {
    for (const addr of [new sockaddr_un(), new sockaddr_un({ sun_path: '' })]) {
      expect(addr).toMatchObject({ sun_family: AF_UNIX, sun_path: '', socklen: PATH.offset })
    }
  })

  it('keeps the NULs of an abstract name, and counts them all', () => {
    for (const name of ['\0', '\0name', '\0a\0b', '\0\0', '\0a\0']) {
      const addr = new sockaddr_un({ sun_path: name })
      expect(addr).toMatchObject({ sun_path: name, socklen: PATH.offset + name.length })
    }
  })

  it('takes a path of exactly sizeof(sun_path), which has no NUL then', () => {
    for (const first of ['/', '\0']) {
      const name = first + 'x'.repeat(PATH.size - 1)
      expect(new sockaddr_un({ sun_path: name })).toMatchObject({ sun_path: name, socklen: PATH.offset + PATH.size })
    }
  })

  it('counts the NUL of a path one byte shorter', () => {
    const name = '/'.padEnd(PATH.size - 1, 'x')
    expect(new sockaddr_un({ sun_path: name }).socklen).toBe(PATH.offset + PATH.size)
  })

  it.each([
    ['a path', '/'],
    ['an abstract name', '\0'],
  ])('fails with ENAMETOOLONG when %s is one byte longer, and is as it was', (_, first) => {
    const long = first + 'x'.repeat(PATH.size)
    const addr = new sockaddr_un({ sun_path: '/before' })
    for (const name of [long, Buffer.from(long)]) {
      expect(failing(() => new sockaddr_un({ sun_path: name })).code).toBe('ENAMETOOLONG')
      expect(failing(() => Reflect.set(addr, 'sun_path', name)).code).toBe('ENAMETOOLONG')
    }
    expect(addr).toEqual(new sockaddr_un({ sun_path: '/before' }))
  })

  it('counts bytes and not characters', () => {
    const name = '/' + 'é'.repeat((PATH.size - 2) / 2)
    expect(new sockaddr_un({ sun_path: name })).toMatchObject({ sun_path: name, socklen: PATH.offset + PATH.size })
    expect(failing(() => new sockaddr_un({ sun_path: `${name}é` })).code).toBe('ENAMETOOLONG')
  })

  it.each(['a\0', 'a\0b', '/tmp/x\0'])('refuses the path %j: C would cut it', name => {
    for (const given of [name, Buffer.from(name)]) {
      expect(() => new sockaddr_un({ sun_path: given })).toThrow(TypeError)
      expect(() => new sockaddr_un({ sun_path: given })).toThrow(/"sun_path"/)
    }
  })

  it('is UTF-8, and refuses half a surrogate pair', () => {
    const addr = new sockaddr_un({ sun_path: '/ü/€/😀' })
    expect([...addr.bytes.subarray(2, addr.socklen)]).toEqual([...Buffer.from('/ü/€/😀\0')])
    expect(addr.sun_path).toBe('/ü/€/😀')
    expect(() => new sockaddr_un({ sun_path: '/\ud83d' })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' }),
    )
  })

  it('takes the bytes of a view as they are', () => {
    const bytes = Uint8Array.of(0x2f, 0xff, 0xfe, 0x80)
    for (const view of [bytes, new DataView(bytes.buffer), new Uint16Array(bytes.buffer)]) {
      const addr = new sockaddr_un({ sun_path: view })
      expect([...addr.bytes.subarray(2, addr.socklen)]).toEqual([...bytes, 0])
    }
    expect(new sockaddr_un({ sun_path: Uint8Array.of(0, 0xff) }).socklen).toBe(PATH.offset + 2)
  })

  it('forgets a longer path when a shorter one is assigned', () => {
    const addr = new sockaddr_un({ sun_path: '/a/long/path' })
    addr.sun_path = '/x'
    expect(addr).toEqual(new sockaddr_un({ sun_path: '/x' }))
    addr.sun_path = ''
    expect(addr).toEqual(new sockaddr_un())
  })

  it('over a shorter view has room for a shorter path', () => {
    const addr = new sockaddr_un(new Uint8Array(PATH.offset + 4))
    addr.sun_path = '/abc'
    expect([addr.sun_path, addr.socklen]).toEqual(['/abc', PATH.offset + 4])
    expect(failing(() => (addr.sun_path = '/abcd')).code).toBe('ENAMETOOLONG')
  })
})

describe('the fields', () => {
  it.each([
    ['sockaddr_in', () => new sockaddr_in({ sin_prot: 80 } as object), 'sin_prot'],
    ['sockaddr_in', () => new sockaddr_in({ sin6_port: 80 } as object), 'sin6_port'],
    ['sockaddr_in', () => new sockaddr_in({ socklen: 8 } as object), 'socklen'],
    ['sockaddr_in', () => new sockaddr_in({ toString: () => '' } as object), 'toString'],
    ['sockaddr_in', () => new sockaddr_in(JSON.parse('{"__proto__": {"sin_port": 80}}') as object), '__proto__'],
    ['sockaddr_in6', () => new sockaddr_in6({ sin_port: 80 } as object), 'sin_port'],
    ['sockaddr_in6', () => new sockaddr_in6(new sockaddr_in6()), 'bytes'],
    ['sockaddr_un', () => new sockaddr_un({ path: '/tmp/x' } as object), 'path'],
  ])('of a struct are its own: %s refuses others, by name', (struct, make, field) => {
    expect(make).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' }))
    expect(make).toThrow(`"init.${field}"`)
    expect(make).toThrow(` ${struct}: `)
  })

  it('of undefined are no fields', () => {
    expect(() => new sockaddr_in({ sin_port: undefined } as object)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' }),
    )
  })
})

describe('a cast', () => {
  it.each([
    ['sockaddr_in', sockaddr_in, 16],
    ['sockaddr_in6', sockaddr_in6, 28],
  ])('to %s shares the memory, changes nothing, and counts the struct', (_, struct, size) => {
    const storage = new sockaddr_storage()
    storage.bytes.fill(0x11)
    const addr = new struct(storage.bytes)
    expect(addr.socklen).toBe(size)
    expect(storage.bytes.every(byte => byte === 0x11)).toBe(true)
    addr.sa_family = AF_UNSPEC
    expect(storage.ss_family).toBe(AF_UNSPEC)
    expect(addr.bytes.buffer).toBe(storage.bytes.buffer)
  })

  it('begins where the view begins, and ends with it', () => {
    const memory = new Uint8Array(64)
    const addr = new sockaddr_in(memory.subarray(10, 30))
    addr.sin_port = htons(0x1234)
    expect([...memory.subarray(10, 16)]).toEqual([0, 0, 0x12, 0x34, 0, 0])
    expect(addr.bytes).toHaveLength(20)
  })

  it('works over shared memory', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(28))
    new sockaddr_in6(shared).sin6_addr = v6(1)
    expect(shared[23]).toBe(1)
  })
})

describe('sockaddr_storage(3type)', () => {
  const names = [
    'sin_port',
    'sin_addr',
    'sin6_port',
    'sin6_flowinfo',
    'sin6_addr',
    'sin6_scope_id',
    'sun_path',
  ] as const

  /** The fields that it shows. */
  function shown(addr: sockaddr): object {
    const storage = new sockaddr_storage()
    storage.bytes.set(addr.bytes)
    storage.socklen = addr.socklen
    expect(storage.ss_family).toBe(addr.sa_family)
    return Object.fromEntries(names.map(name => [name, storage[name]]).filter(([, value]) => value !== undefined))
  }

  it('is 128 bytes of zeros, of no family, and shows no fields', () => {
    expect(new sockaddr_storage().bytes).toEqual(new Uint8Array(128))
    expect(new sockaddr_storage().socklen).toBe(128)
    expect(shown(new sockaddr())).toEqual({})
  })

  it('shows the fields of the family that came, and no others', () => {
    expect(shown(new sockaddr_in({ sin_port: 80, sin_addr: 7 }))).toEqual({ sin_port: 80, sin_addr: 7 })
    expect(shown(new sockaddr_in6({ sin6_addr: v6(1), sin6_scope_id: 3 }))).toEqual({
      sin6_port: 0,
      sin6_flowinfo: 0,
      sin6_addr: v6(1),
      sin6_scope_id: 3,
    })
    expect(shown(new sockaddr_un({ sun_path: '/tmp/x' }))).toEqual({ sun_path: '/tmp/x' })
    expect(shown(new sockaddr_un({ sun_path: '\0a\0' }))).toEqual({ sun_path: '\0a\0' })
    expect(shown(Object.assign(new sockaddr(), { sa_family: 77 }))).toEqual({})
  })

  it.skipIf(!local)('is filled by the kernel, whatever the family', () => {
    const inet = datagram()
    const storage = new sockaddr_storage()
    getsockname(inet.fd, storage)
    expect(storage).toMatchObject({ ss_family: AF_INET, sin_port: inet.addr.sin_port, socklen: 16 })
    expect(storage.equals(inet.addr)).toBe(true)
    const unix = open(AF_UNIX, SOCK_STREAM)
    const name = `${folder()}/socket`
    bind(unix, new sockaddr_un({ sun_path: name }))
    getsockname(unix, storage)
    expect(storage).toMatchObject({ ss_family: AF_UNIX, sun_path: name, sin_port: undefined })
  })

  it('has a family that can be set', () => {
    const storage = new sockaddr_storage()
    storage.ss_family = AF_INET
    expect(storage.sin_port).toBe(0)
  })
})

describe('an address that the kernel fills', () => {
  it.runIf(ipv6)('is cut when it does not fit, and says how long it was', () => {
    const fd = open(AF_INET6, SOCK_STREAM)
    bind(fd, new sockaddr_in6({ sin6_addr: v6(1) }))
    listen(fd)
    const name = new sockaddr_in6()
    getsockname(fd, name)
    const client = open(AF_INET6, SOCK_STREAM)
    connect(client, name)
    const peer = new sockaddr_in()
    closing(accept(fd, peer))
    expect(peer.socklen).toBe(28)
    expect(peer.bytes).toHaveLength(16)
    getsockname(client, name)
    expect(peer.bytes).toEqual(name.bytes.subarray(0, 16))
    expect(peer.sin_port).toBe(name.sin6_port)
    // What was cut is no address: it is not shown as one, and not taken for one.
    expect(String(peer)).toBe(`sa_family=${AF_INET6} <${Buffer.from(peer.bytes).toString('hex')}>`)
    expect(() => connect(client, peer)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE' }))
    getsockname(datagram().fd, peer)
    expect(peer.socklen).toBe(16)
  })

  it('is cut to the view that it has', () => {
    const { fd, addr } = datagram()
    const short = new sockaddr(new Uint8Array(4))
    getsockname(fd, short)
    expect(short.bytes).toEqual(addr.bytes.subarray(0, 4))
    expect(short.socklen).toBe(16)
  })

  it.skipIf(!local)('keeps nothing of a longer one that was there before', () => {
    const storage = new sockaddr_storage()
    const name = `${folder()}/a-rather-long-name`
    const unix = open(AF_UNIX, SOCK_STREAM)
    bind(unix, new sockaddr_un({ sun_path: name }))
    getsockname(unix, storage)
    const { fd, addr } = datagram()
    getsockname(fd, storage)
    const fresh = new sockaddr_storage()
    getsockname(fd, fresh)
    expect(storage).toEqual(fresh)
    expect([...storage.bytes.subarray(16)]).toEqual(zeros(112))
    expect(storage.equals(addr)).toBe(true)
  })

  it('is unchanged when the call fails', () => {
    const addr = loopback()
    addr.sin_port = htons(9)
    expect(failing(() => getpeername(open(AF_INET, SOCK_STREAM), addr)).code).toBe('ENOTCONN')
    expect(addr).toEqual(new sockaddr_in({ sin_port: htons(9), sin_addr: loopback().sin_addr }))
  })

  // Elsewhere the end of a pair has an address of zeros.
  it.runIf(process.platform === 'linux')('of AF_UNIX without a name is unnamed', () => {
    const addr = new sockaddr_un({ sun_path: '/before' })
    getpeername(openPair(AF_UNIX, SOCK_STREAM)[0], addr)
    expect(addr).toEqual(new sockaddr_un())
  })

  // A path without its NUL is Linux's own, and so are abstract names.
  it.runIf(process.platform === 'linux')('has the name that was bound, also of sizeof(sun_path)', () => {
    const dir = folder()
    for (const name of [
      `${dir}/ü`,
      `${dir}/`.padEnd(PATH.size, 'x'),
      `\0${dir}\0`,
      `\0${dir}`.padEnd(PATH.size, 'x'),
    ]) {
      const fd = open(AF_UNIX, SOCK_STREAM)
      bind(fd, new sockaddr_un({ sun_path: name }))
      const addr = new sockaddr_un()
      getsockname(fd, addr)
      expect(addr.sun_path).toBe(name)
    }
  })

  // bind(2) of an unnamed address makes Linux choose five hexadecimal digits: autobind, unix(7).
  it.runIf(process.platform === 'linux')('has the abstract name that the kernel chose', () => {
    const fd = open(AF_UNIX, SOCK_STREAM)
    bind(fd, new sockaddr_un())
    const addr = new sockaddr_un()
    getsockname(fd, addr)
    expect(addr.sun_path).toMatch(/^\0[0-9a-f]{5}$/)
  })
})

describe('equality', () => {
  const rows: [string, () => sockaddr, sockaddr[]][] = [
    [
      'sockaddr_in',
      () => new sockaddr_in({ sin_port: 80, sin_addr: 7 }),
      [new sockaddr_in({ sin_port: 80 }), new sockaddr_in({ sin_port: 80, sin_addr: 7, sin_family: 0 })],
    ],
    [
      'sockaddr_in6',
      () => new sockaddr_in6({ sin6_port: 80, sin6_addr: v6(1) }),
      [new sockaddr_in6({ sin6_port: 80, sin6_addr: v6(1), sin6_scope_id: 1 }), new sockaddr_in6()],
    ],
    [
      'sockaddr_un',
      () => new sockaddr_un({ sun_path: '/tmp/x' }),
      [new sockaddr_un({ sun_path: '/tmp/xy' }), new sockaddr_un({ sun_path: '\0tmp/x' }), new sockaddr_un()],
    ],
  ]

  it.each(rows)('of %s is that of the bytes', (_, make, others) => {
    expect(make().equals(make())).toBe(true)
    expect(make()).toEqual(make())
    expect(make()).toStrictEqual(make())
    assert.deepStrictEqual(make(), make())
    for (const other of others) {
      expect(make().equals(other)).toBe(false)
      expect(make()).not.toEqual(other)
      assert.notDeepStrictEqual(make(), other)
    }
  })

  it('is of the bytes that count', () => {
    const short = new sockaddr(Uint8Array.of(1, 2, 3, 4))
    const long = new sockaddr(Uint8Array.of(1, 2, 3, 4, 5, 6))
    expect(short.equals(long)).toBe(false)
    long.socklen = 4
    expect(short.equals(long)).toBe(true)
  })

  it('of two classes is that of the bytes too', () => {
    const addr = new sockaddr_in({ sin_port: 80 })
    expect(new sockaddr(addr.bytes).equals(addr)).toBe(true)
  })

  it.skipIf(!local)('holds between what was made and what the kernel answers', () => {
    const { fd, addr } = datagram()
    const made = new sockaddr_in({ sin_port: addr.sin_port, sin_addr: addr.sin_addr })
    expect(nameOf(fd)).toEqual(made)
    assert.deepStrictEqual(nameOf(fd), made)
    const unix = open(AF_UNIX, SOCK_STREAM)
    const path = new sockaddr_un({ sun_path: `${folder()}/socket` })
    bind(unix, path)
    const name = new sockaddr_un()
    getsockname(unix, name)
    expect(name).toEqual(path)
  })

  it('is asked of addresses only', () => {
    const addr = new sockaddr_in()
    expect(() => addr.equals(addr.bytes as unknown as sockaddr)).toThrow(/"other"/)
  })
})

describe('the text', () => {
  const rows: [string, string, () => sockaddr][] = [
    ['sockaddr_in', '127.0.0.1:80', () => new sockaddr_in({ sin_port: htons(80), sin_addr: inet_addr('127.0.0.1') })],
    ['sockaddr_in', '0.0.0.0:0', () => new sockaddr_in()],
    ['sockaddr_in', '255.255.255.255:65535', () => new sockaddr_in({ sin_port: 0xffff, sin_addr: 0xffffffff })],
    ['sockaddr_in6', '[::1]:80', () => new sockaddr_in6({ sin6_port: htons(80), sin6_addr: v6(1) })],
    ['sockaddr_in6', '[::]:0', () => new sockaddr_in6()],
    ['sockaddr_in6', '[::ffff:1.2.3.4]:0', () => new sockaddr_in6({ sin6_addr: v6(255, 255, 1, 2, 3, 4) })],
    [
      'sockaddr_in6',
      '[fe80::1%2]:80',
      () =>
        new sockaddr_in6({
          sin6_port: htons(80),
          sin6_addr: Uint8Array.from([0xfe, 0x80, ...zeros(13), 1]),
          sin6_scope_id: 2,
        }),
    ],
    ['sockaddr_un', '/tmp/x', () => new sockaddr_un({ sun_path: '/tmp/x' })],
    ['sockaddr_un', '@abstract', () => new sockaddr_un({ sun_path: '\0abstract' })],
    ['sockaddr_un', '@a\\0b\\0', () => new sockaddr_un({ sun_path: '\0a\0b\0' })],
    ['sockaddr_un', '(unnamed)', () => new sockaddr_un()],
    ['sockaddr', '1.2.3.4:5', () => new sockaddr(Uint8Array.of(...head(AF_INET, 16), 0, 5, 1, 2, 3, 4, ...zeros(8)))],
    [
      'sockaddr',
      `sa_family=77 <${Buffer.from([...head(77, 4), 1, 2]).toString('hex')}>`,
      () => new sockaddr(Uint8Array.of(...head(77, 4), 1, 2)),
    ],
    [
      'sockaddr_in',
      `sa_family=${AF_INET} <${Buffer.from([...head(AF_INET, 16), 0, 80]).toString('hex')}>`,
      () => Object.assign(new sockaddr_in({ sin_port: htons(80) }), { socklen: 4 }),
    ],
  ]

  it.each(rows)('of a %s is %s', (struct, text, make) => {
    expect(String(make())).toBe(text)
    expect(inspect(make())).toBe(`${struct} ${text}`)
    expect(inspect({ addr: make() })).toContain(`${struct} ${text}`)
  })

  it('is the same of a sockaddr_storage', () => {
    for (const [, text, make] of rows) {
      const storage = new sockaddr_storage()
      storage.bytes.set(make().bytes)
      storage.socklen = make().socklen
      expect(inspect(storage)).toBe(`sockaddr_storage ${text}`)
    }
  })

  it('has the name of a class that derives from it', () => {
    class sockaddr_mine extends sockaddr_in {}
    expect(inspect(new sockaddr_mine())).toBe('sockaddr_mine 0.0.0.0:0')
  })
})

describe('an address in an error', () => {
  const taken: [string, () => sockaddr, object][] = [
    ['sockaddr_in', () => listener().addr, { address: '127.0.0.1', port: expect.any(Number) }],
    ['sockaddr_un', () => new sockaddr_un({ sun_path: '/no/such/file' }), { address: '/no/such/file' }],
  ]
  if (!local) taken.pop()

  it.each(taken)('is that of the %s', (_, make, fields) => {
    const addr = make()
    const codes: SocketErrorCode[] = ['EADDRINUSE', 'ENOENT', 'ENOTDIR', 'EACCES']
    const error = failing(() => bind(open(addr.sa_family, SOCK_STREAM), addr))
    expect(codes).toContain(error.code)
    expect(error).toMatchObject(fields)
    expect(error.message.endsWith(` ${addr}`)).toBe(true)
    expect('port' in error).toBe('port' in fields)
  })
})

/** The structs as they are where an address begins with its length, whatever the running system. */
async function measured(): Promise<typeof import('../lib/sockaddr.ts')> {
  vi.resetModules()
  vi.doMock('../lib/native.ts', async original => {
    const native = await original<typeof import('../lib/native.ts')>()
    const [sa_len, sa_family] = [0, 1].map(offset => ({ offset, size: 1 }))
    return { ...native, structs: { ...native.structs, sockaddr: { ...native.structs['sockaddr'], sa_len, sa_family } } }
  })
  onTestFinished(() => {
    vi.doUnmock('../lib/native.ts')
    vi.resetModules()
  })
  return await import('../lib/sockaddr.ts')
}

function start({ bytes }: sockaddr): number[] {
  return [...bytes.subarray(0, 2)]
}

describe('where sockaddr has sa_len, as on macOS', () => {
  it('an address of each family has it from the beginning', async () => {
    const structs = await measured()
    expect(start(new structs.sockaddr_in({ sin_port: htons(80) }))).toEqual([16, AF_INET])
    expect(start(new structs.sockaddr_in6())).toEqual([28, AF_INET6])
    expect(start(new structs.sockaddr_un())).toEqual([PATH.offset, AF_UNIX])
  })

  it('that of a path is as long as the path, with its NUL', async () => {
    const addr = new (await measured()).sockaddr_un({ sun_path: '/tmp/x' })
    expect([addr.bytes[0], addr.socklen]).toEqual([PATH.offset + 7, PATH.offset + 7])
    addr.sun_path = '/tmp/longer'
    expect([addr.bytes[0], addr.socklen]).toEqual([PATH.offset + 12, PATH.offset + 12])
  })

  it('bytes that are given are left as they are', async () => {
    const { sockaddr_in: In, sockaddr_storage: Storage } = await measured()
    expect(new In(new Uint8Array(16)).bytes).toEqual(new Uint8Array(16))
    expect(new Storage().bytes[0]).toBe(0)
  })
})
