/**
 * Byte order, and IP addresses as text.
 */
import { isIPv4, isIPv6 } from 'node:net'
import { endianness } from 'node:os'

import { describe, expect, it } from 'vitest'

import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  AF_UNSPEC,
  htonl,
  htons,
  INADDR_ANY,
  INADDR_BROADCAST,
  INADDR_LOOPBACK,
  INADDR_NONE,
  inet_addr,
  inet_aton,
  inet_ntoa,
  inet_ntop,
  inet_pton,
  ntohl,
  ntohs,
} from '../lib/index.ts'
import * as syscall from '../lib/syscall.ts'
import { failing } from './helpers.ts'

const big = endianness() === 'BE'

function swapped(value: number, size: 2 | 4): number {
  const bytes = Buffer.alloc(size)
  bytes.writeUIntBE(value, 0, size)
  return bytes.readUIntLE(0, size)
}

/** Numbers of 32 bits: the edges, each bit, and a long walk over the others. */
function* numbers32(): Generator<number> {
  yield* [0, 1, 0xff, 0xffff, 0x01020304, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]
  for (let bit = 0; bit < 32; bit++) yield 2 ** bit
  for (let i = 0, x = 1; i < 100_000; i++) yield (x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0)
}

describe('htons(3), ntohs(3)', () => {
  it('exchange the two bytes where the host is little-endian, and do nothing elsewhere', () => {
    expect([htons(80), ntohs(80)]).toEqual(big ? [80, 80] : [0x5000, 0x5000])
    expect(htons(0x1234)).toBe(big ? 0x1234 : 0x3412)
  })

  it('lay a number out in network byte order', () => {
    expect([...new Uint8Array(Uint16Array.of(htons(0x1234)).buffer)]).toEqual([0x12, 0x34])
    expect(ntohs(new Uint16Array(Uint8Array.of(0x12, 0x34).buffer)[0]!)).toBe(0x1234)
  })

  it('undo each other, and themselves, for every number', () => {
    for (let value = 0; value < 2 ** 16; value++) {
      const net = htons(value)
      if (net === (big ? value : swapped(value, 2)) && ntohs(net) === value && htons(net) === value) continue
      expect.fail(`htons(${value}) is ${net}, and back ${ntohs(net)}`)
    }
  })
})

describe('htonl(3), ntohl(3)', () => {
  it('reverse the four bytes where the host is little-endian, and do nothing elsewhere', () => {
    expect([htonl(0x01020304), ntohl(0x01020304)]).toEqual(big ? [0x01020304, 0x01020304] : [0x04030201, 0x04030201])
  })

  it('are never negative', () => {
    expect(htonl(0x000000ff)).toBe(big ? 0xff : 0xff000000)
    expect(ntohl(0xffffffff)).toBe(0xffffffff)
  })

  it('lay a number out in network byte order', () => {
    expect([...new Uint8Array(Uint32Array.of(htonl(INADDR_LOOPBACK)).buffer)]).toEqual([127, 0, 0, 1])
  })

  it('undo each other, and themselves, for every number', () => {
    for (const value of numbers32()) {
      const net = htonl(value)
      if (net === (big ? value : swapped(value, 4)) && ntohl(net) === value && htonl(net) === value) continue
      expect.fail(`htonl(${value}) is ${net}, and back ${ntohl(net)}`)
    }
  })
})

/** What inet_pton makes of a text: the bytes, or nothing. */
function pton(af: number, text: string): number[] | undefined {
  const dst = new Uint8Array(24).fill(0xaa)
  const result = inet_pton(af, text, dst)
  const size = af === AF_INET ? 4 : 16
  expect(syscall.inet_pton(af, text, new Uint8Array(16))).toBe(result)
  // It writes the address, and nothing else; or nothing at all.
  expect(dst.subarray(result === 1 ? size : 0).every(byte => byte === 0xaa)).toBe(true)
  if (result !== 1) expect(result).toBe(0)
  return result === 1 ? [...dst.subarray(0, size)] : undefined
}

const v4: Record<string, number[]> = {
  '0.0.0.0': [0, 0, 0, 0],
  '1.2.3.4': [1, 2, 3, 4],
  '127.0.0.1': [127, 0, 0, 1],
  '192.168.10.250': [192, 168, 10, 250],
  '255.255.255.255': [255, 255, 255, 255],
}

const notV4 = [
  ['', ' ', '.', '...', '1', '127.1', '1.2.3', '1.2.3.4.5', '1.2.3.4.', '.1.2.3.4', '1..2.3', '256.0.0.1', '1.2.3.256'],
  ['1.2.3.999', '1.2.3.4294967297', '127.0.0.01', '01.2.3.4', '0177.0.0.1', '127.0.0.001', '0x7f.0.0.1', '0x7f.1'],
  ['0x7f000001', '2130706433', '-1.2.3.4', '+1.2.3.4', '1.2.3.-4', '1e0.2.3.4', '1.2.3.4e0', ' 1.2.3.4', '1.2.3.4 '],
  ['1.2.3.4\n', '1.2.3.4\t', '1 .2.3.4', '1,2,3,4', '1.2.3.4/8', '1.2.3.4:80', '1.2.3.4%lo', '[1.2.3.4]', 'localhost'],
  ['a.b.c.d', '١.٢.٣.٤', '１.２.３.４', '1。2。3。4', '::1', '::1.2.3.4'],
].flat()

/** Each with its bytes, as runs: [where, ...bytes], and how it is written back, if not as it stands. */
const v6: [text: string, at: number, bytes: number[], canonical?: string][] = [
  ['::', 0, []],
  ['::1', 15, [1]],
  ['1::', 1, [1]],
  ['2001:db8::', 0, [0x20, 1, 0xd, 0xb8]],
  ['fe80::1:2', 0, [0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2]],
  ['::ffff:1.2.3.4', 10, [255, 255, 1, 2, 3, 4]],
  ['::ffff:0:0', 10, [255, 255], '::ffff:0.0.0.0'],
  ['::FFFF:102:304', 10, [255, 255, 1, 2, 3, 4], '::ffff:1.2.3.4'],
  ['1:2:3:4:5:6:7:8', 0, [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]],
  ['1:2:3:4:5:6:1.2.3.4', 0, [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 1, 2, 3, 4], '1:2:3:4:5:6:102:304'],
  // RFC 5952: no leading zeros; the longest run of zeros is left out, the first of equals; lower case.
  [
    '2001:0DB8:0000:0001:0000:0000:0000:0001',
    0,
    [32, 1, 13, 184, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
    '2001:db8:0:1::1',
  ],
  ['2001:db8:0:0:1:0:0:1', 0, [32, 1, 13, 184, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1], '2001:db8::1:0:0:1'],
  ['0:0:0:0:0:0:0:0', 0, [], '::'],
  ['ABCD:EF01::', 0, [0xab, 0xcd, 0xef, 1], 'abcd:ef01::'],
  ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 0, Array.from({ length: 16 }, () => 255)],
]

const notV6 = [
  [
    '',
    ' ',
    ':',
    ':::',
    '1',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:',
    ':1:2:3:4:5:6:7',
    '::1::',
    '1::2::3',
  ],
  [
    '12345::',
    '::12345',
    '::00001',
    'g::',
    '::g',
    '0x1::',
    '::-1',
    '::+1',
    ' ::1',
    '::1 ',
    '::1\n',
    '[::1]',
    '[::1]:80',
  ],
  ['::1%lo', '::1%1', 'fe80::1%eth0', 'fe80::1%', '::1/128', '1.2.3.4', '::1.2.3', '::1.2.3.4.5', '::256.0.0.1'],
  ['::1.2.3.04', '::01.2.3.4', '::0x1.2.3.4', '::1.2.3.4:5', '1.2.3.4::', '1:2:3:4:5:6:7:1.2.3.4', '::ﬀ', 'localhost'],
].flat()

function bytesOf(at: number, bytes: number[]): number[] {
  const all = Array.from({ length: 16 }, () => 0)
  all.splice(at, bytes.length, ...bytes)
  return all
}

describe('inet_pton(3)', () => {
  it.each(Object.entries(v4))('AF_INET takes %j', (text, bytes) => {
    expect(pton(AF_INET, text)).toEqual(bytes)
  })

  it.each(v6)('AF_INET6 takes %j', (text, at, bytes) => {
    expect(pton(AF_INET6, text)).toEqual(bytesOf(at, bytes))
  })

  it.each(notV4)('AF_INET returns 0 for %j', text => {
    expect(pton(AF_INET, text)).toBeUndefined()
  })

  it.each(notV6)('AF_INET6 returns 0 for %j', text => {
    expect(pton(AF_INET6, text)).toBeUndefined()
  })

  it.each(['127.0.0.1\0', '127.0.0.1\0.example', '\x00127.0.0.1', '127.0.0.1\0\0'])(
    'returns 0 for %j, whose end C would not see',
    text => {
      expect(pton(AF_INET, text)).toBeUndefined()
      expect(pton(AF_INET6, text.replace('127.0.0.1', '::1'))).toBeUndefined()
    },
  )

  it('returns 0 for a text of any length', () => {
    expect(pton(AF_INET, '1'.repeat(1e6))).toBeUndefined()
    expect(pton(AF_INET6, ':'.repeat(1e6))).toBeUndefined()
  })

  // net.isIPv6 takes a zone, which inet_pton never does.
  it('agrees with node:net on what is an address', () => {
    const odd = [...Object.keys(v4), ...notV4, ...v6.map(([text]) => text), ...notV6]
    for (const text of odd) {
      expect(inet_pton(AF_INET, text, new Uint8Array(4)) === 1, text).toBe(isIPv4(text))
      if (!text.includes('%')) expect(inet_pton(AF_INET6, text, new Uint8Array(16)) === 1, text).toBe(isIPv6(text))
    }
  })

  it('fills a view of any kind, from its beginning', () => {
    const buffer = new ArrayBuffer(24)
    inet_pton(AF_INET6, '::1', new DataView(buffer, 4, 16))
    inet_pton(AF_INET, '1.2.3.4', new Int32Array(buffer, 20, 1))
    expect([...new Uint8Array(buffer)]).toEqual([...Array.from({ length: 19 }, () => 0), 1, 1, 2, 3, 4])
    const shared = new Uint8Array(new SharedArrayBuffer(4))
    inet_pton(AF_INET, '1.2.3.4', shared)
    expect([...shared]).toEqual([1, 2, 3, 4])
  })

  it.each([AF_UNSPEC, AF_UNIX, -1, 9999])('fails with EAFNOSUPPORT for the family %i', af => {
    const dst = new Uint8Array(16)
    const error = failing(() => inet_pton(af, '::1', dst))
    expect(error).toMatchObject({ code: 'EAFNOSUPPORT', syscall: 'inet_pton' })
    expect(syscall.inet_pton(af, '::1', dst)).toBe(-error.errno)
    expect(dst).toEqual(new Uint8Array(16))
  })
})

describe('inet_ntop(3)', () => {
  it.each(Object.entries(v4))('writes %s', (text, bytes) => {
    expect(inet_ntop(AF_INET, Uint8Array.from(bytes))).toBe(text)
    expect(syscall.inet_ntop(AF_INET, Uint8Array.from(bytes))).toBe(text)
  })

  it.each(v6)('writes %s as RFC 5952 has it', (text, at, bytes, canonical = text) => {
    expect(inet_ntop(AF_INET6, Uint8Array.from(bytesOf(at, bytes)))).toBe(canonical)
  })

  // An address that only embeds IPv4, and is not mapped, is no longer written with dots everywhere.
  it('writes what inet_pton reads back', () => {
    const bytes = new Uint8Array(16)
    const back = new Uint8Array(16)
    let at = 0
    for (const value of numbers32()) {
      // One word at a time, so that there are runs of zeros, and mapped addresses.
      new DataView(bytes.buffer).setUint32((at++ % 4) * 4, value % 3 === 0 ? 0 : value)
      const text = inet_ntop(AF_INET6, bytes)
      if (inet_pton(AF_INET6, text, back) !== 1 || !Buffer.from(bytes).equals(back)) expect.fail(text)
      if (!isIPv6(text)) expect.fail(text)
    }
  })

  it('reads the first 4, or 16, bytes of a view of any kind', () => {
    const bytes = Uint8Array.of(9, 9, 9, 9, 1, 2, 3, 4, 5, 6, 7, 8)
    expect(inet_ntop(AF_INET, bytes.subarray(4))).toBe('1.2.3.4')
    expect(inet_ntop(AF_INET, new DataView(bytes.buffer, 4))).toBe('1.2.3.4')
    expect(inet_ntop(AF_INET, new Int32Array(bytes.buffer, 8))).toBe('5.6.7.8')
    expect(inet_ntop(AF_INET6, new Float64Array(3))).toBe('::')
  })

  it.each([AF_UNSPEC, AF_UNIX, -1, 9999])('fails with EAFNOSUPPORT for the family %i', af => {
    const error = failing(() => inet_ntop(af, new Uint8Array(16)))
    expect(error).toMatchObject({ code: 'EAFNOSUPPORT', syscall: 'inet_ntop' })
    expect(syscall.inet_ntop(af, new Uint8Array(16))).toBe(-error.errno)
  })
})

/** What inet_aton writes, or nothing; inet_addr has to say the same. */
function aton(text: string): number[] | undefined {
  const inp = new Uint8Array(8).fill(0xaa)
  const result = inet_aton(text, inp)
  expect(inp.subarray(result === 1 ? 4 : 0).every(byte => byte === 0xaa)).toBe(true)
  const bytes = result === 1 ? inp.slice(0, 4) : Uint8Array.of(255, 255, 255, 255)
  expect(inet_addr(text)).toBe(new Uint32Array(bytes.buffer)[0])
  return result === 1 ? [...bytes] : undefined
}

describe('the memory of an address', () => {
  it.each([
    ['AF_INET', AF_INET, 4],
    ['AF_INET6', AF_INET6, 16],
  ])('has the size that %s needs', (_, af, size) => {
    for (const short of [new Uint8Array(size - 1), new DataView(new ArrayBuffer(size), 1), new Uint8Array(0)]) {
      const wrong = expect.objectContaining({ code: 'ERR_OUT_OF_RANGE' })
      expect(() => inet_pton(af, '::', short)).toThrow(wrong)
      expect(() => inet_ntop(af, short)).toThrow(wrong)
    }
    expect(inet_ntop(af, new Uint8Array(size))).toMatch(/^(::|0\.0\.0\.0)$/)
  })
})

describe('inet_aton(3), inet_addr(3)', () => {
  it.each<[string, number[]]>([
    ...Object.entries(v4),
    ['127.1', [127, 0, 0, 1]],
    ['1.2.3', [1, 2, 0, 3]],
    ['1.2.65535', [1, 2, 255, 255]],
    ['1.16777215', [1, 255, 255, 255]],
    ['0', [0, 0, 0, 0]],
    ['1', [0, 0, 0, 1]],
    ['2130706433', [127, 0, 0, 1]],
    ['4294967295', [255, 255, 255, 255]],
    ['0177.0.0.1', [127, 0, 0, 1]],
    ['0x7f.0.0.1', [127, 0, 0, 1]],
    ['0X7F.1', [127, 0, 0, 1]],
    ['0x7f000001', [127, 0, 0, 1]],
    ['017700000001', [127, 0, 0, 1]],
    ['010.010.010.010', [8, 8, 8, 8]],
    ['127.0.0.01', [127, 0, 0, 1]],
  ])('take %j, as BSD has ever since', (text, bytes) => {
    expect(aton(text)).toEqual(bytes)
  })

  it.each(
    [
      ['', '.', '1.', '.1', '1..2', '1.2.3.4.5', '1.2.3.4.', '256.1.1.1', '1.2.3.256', '1.2.65536', '1.16777216'],
      ['4294967296', '08', '1.2.3.09', 'g', '0xg', 'localhost', '::1', '-1', '+1', '1.2.3.4x', '1,2', '١', '1.2.3.4/8'],
    ].flat(),
  )('do not take %j', text => {
    expect(aton(text)).toBeUndefined()
  })

  it.each(['127.0.0.1\0', '127.0.0.1\0.example', '\0', '1\x002'])('do not take %j, whose end C would not see', text => {
    expect(aton(text)).toBeUndefined()
  })

  it('have one answer for no address and 255.255.255.255, which only inet_aton tells apart', () => {
    expect(inet_addr('255.255.255.255')).toBe(INADDR_NONE)
    expect(inet_addr('no address')).toBe(INADDR_NONE)
    expect(inet_aton('255.255.255.255', new Uint8Array(4))).toBe(1)
    expect(inet_aton('no address', new Uint8Array(4))).toBe(0)
  })

  it('are in network byte order', () => {
    expect(inet_addr('127.0.0.1')).toBe(htonl(INADDR_LOOPBACK))
    expect(inet_addr('0.0.0.0')).toBe(INADDR_ANY)
    expect(inet_addr('255.255.255.255')).toBe(INADDR_BROADCAST)
  })
})

describe('inet_ntoa(3)', () => {
  it.each(Object.entries(v4))('writes %s', text => {
    expect(inet_ntoa(inet_addr(text))).toBe(text)
  })

  it('is undone by inet_addr, for every number', () => {
    for (const value of numbers32()) {
      const text = inet_ntoa(value)
      if (inet_addr(text) !== value || !isIPv4(text)) expect.fail(`inet_ntoa(${value}) is ${text}`)
    }
  })
})
