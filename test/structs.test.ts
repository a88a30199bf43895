/**
 * The structs: where their fields stand, which C's own compiler is asked; how they are made, read and written; and what
 * the kernel makes of them.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inspect } from 'node:util'

import { describe, expect, it } from 'vitest'

import {
  accept,
  AF_INET,
  AF_INET6,
  AF_PACKET,
  AF_UNIX,
  bind,
  BPF_ABS,
  BPF_B,
  BPF_JEQ,
  BPF_JMP,
  BPF_K,
  BPF_LD,
  BPF_RET,
  can_filter,
  getsockname,
  getsockopt,
  group_req,
  group_source_req,
  htonl,
  htons,
  if_nametoindex,
  if_nameindex,
  in6_pktinfo,
  in_pktinfo,
  INADDR_LOOPBACK,
  inet_addr,
  inet_ntop,
  inet_pton,
  IP_ADD_MEMBERSHIP,
  IP_ADD_SOURCE_MEMBERSHIP,
  IP_DROP_MEMBERSHIP,
  IP_MULTICAST_IF,
  ip_mreq,
  ip_mreq_source,
  ip_mreqn,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_TCP,
  IPV6_JOIN_GROUP,
  IPV6_LEAVE_GROUP,
  IPV6_PKTINFO,
  ipv6_mreq,
  ioctl,
  linger,
  LOCAL_PEERCRED,
  listen,
  MCAST_JOIN_GROUP,
  MCAST_JOIN_SOURCE_GROUP,
  ntohs,
  PACKET_ADD_MEMBERSHIP,
  PACKET_DROP_MEMBERSHIP,
  PACKET_MR_PROMISC,
  packet_mreq,
  recv,
  send,
  sendto,
  setsockopt,
  SIOCGSTAMP,
  SO_ATTACH_FILTER,
  SO_BINDTODEVICE,
  SO_DETACH_FILTER,
  SO_GET_FILTER,
  SO_LINGER,
  SO_PEERCRED,
  SO_RCVTIMEO,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  sock_extended_err,
  sock_filter,
  sock_fprog,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  sockaddr_un,
  SOL_LOCAL,
  SOL_PACKET,
  SOL_SOCKET,
  TCP_CONGESTION,
  TCP_CONNECTION_INFO,
  TCP_ESTABLISHED,
  TCP_INFO,
  TCPS_ESTABLISHED,
  tcp_connection_info,
  tcp_info,
  timespec,
  timeval,
  ucred,
  xucred,
} from '../lib/index.ts'
import { structs } from '../lib/native.ts'
import * as syscall from '../lib/syscall.ts'
import { bits, chars, littleEndian, type Place, uint64, uints } from '../lib/structs.ts'
import {
  closing,
  connection,
  datagram,
  failing,
  folder,
  ipv6,
  nameOf,
  open,
  openPair,
  receive,
  wine,
} from './helpers.ts'

const onLinux = process.platform === 'linux'
const loopbackName = onLinux ? 'lo' : process.platform === 'darwin' ? 'lo0' : if_nameindex()[0]!.if_name

/** What C's compiler says of each struct: "name field offset size" in lines; a field that its headers lack is not there. */
function compiled(headers: string[], names: string[]): string[] {
  const binary = path.join(folder(), 'offsets')
  const rows = names.flatMap(name =>
    Object.keys(structs[name]!)
      .filter(field => field !== 'offset' && field !== 'size' && !(name in parts && parts[name]!.test(field)))
      .map(field => `  SHOW(${name}, ${field})`),
  )
  const source = `
    #define _GNU_SOURCE
    ${headers.map(header => `#include <${header}>`).join('\n')}
    #include <stddef.h>
    #include <stdio.h>
    #define SHOW(type, field) \\
      printf(#type " " #field " %zu %zu\\n", offsetof(struct type, field), sizeof ((struct type *)0)->field);
    #define rx_id can_addr.tp.rx_id
    #define tx_id can_addr.tp.tx_id
    ${names.includes('sockaddr_can') ? '#define name can_addr.j1939.name\n#define pgn can_addr.j1939.pgn\n#define addr can_addr.j1939.addr' : ''}
    int main(void) {
    ${names.map(name => `  printf("${name}  0 %zu\\n", sizeof(struct ${name}));`).join('\n')}
    ${rows.join('\n')}
    }`
  execFileSync('cc', ['-o', binary, '-x', 'c', '-'], { input: source })
  return execFileSync(binary, { encoding: 'utf8' }).trim().split('\n')
}

/** Bit fields, which have no offset in C, and fields that are younger than most headers. */
const parts: Record<string, RegExp> = {
  tcp_info: /wscale|app_limited|fastopen|rcv_wnd|rehash|total_rto/,
}

function ours(names: string[]): string[] {
  return names.flatMap(name => {
    const { size, ...fields } = structs[name]!
    const rows = Object.entries(fields as Record<string, unknown>).filter(
      (row): row is [string, Place] => typeof row[1] === 'object' && !(name in parts && parts[name]!.test(row[0])),
    )
    return [`${name}  0 ${size}`, ...rows.map(([field, at]) => `${name} ${field} ${at.offset} ${at.size}`)]
  })
}

describe.runIf(onLinux)('the layout', () => {
  const groups: [string[], string[]][] = [
    [
      ['sys/socket.h', 'netinet/in.h', 'sys/un.h', 'poll.h', 'sys/time.h'],
      ['sockaddr', 'sockaddr_storage', 'sockaddr_in', 'sockaddr_in6', 'sockaddr_un', 'pollfd', 'linger', 'timeval']
        .concat(['timespec', 'ip_mreq', 'ip_mreqn', 'ip_mreq_source', 'ipv6_mreq', 'group_req', 'group_source_req'])
        .concat(['in_pktinfo', 'in6_pktinfo', 'ucred']),
    ],
    [['linux/filter.h'], ['sock_filter']],
    [['linux/if_packet.h'], ['packet_mreq', 'sockaddr_ll']],
    [
      ['sys/socket.h', 'linux/can.h'],
      ['can_filter', 'sockaddr_can'],
    ],
    [['time.h', 'linux/errqueue.h'], ['sock_extended_err']],
    [['sys/socket.h', 'linux/netlink.h'], ['sockaddr_nl']],
    [['sys/socket.h', 'linux/vm_sockets.h'], ['sockaddr_vm']],
  ]

  it.each(groups)('is that of %j', (headers, names) => {
    const said = compiled(headers, names).map(line => line.replace(/(can_addr\.\w+\.)+/, ''))
    expect(said.toSorted()).toEqual(ours(names).toSorted())
  })

  it('of tcp_info is that of linux/tcp.h, which may be older and shorter', () => {
    const [size, ...fields] = ours(['tcp_info'])
    const [headers, ...said] = compiled(['linux/tcp.h'], ['tcp_info'])
    expect(said).toEqual(fields)
    expect(Number(headers!.split(' ').at(-1))).toBeLessThanOrEqual(Number(size!.split(' ').at(-1)))
  })

  it('of Bluetooth is that of BlueZ, where its headers are', ({ skip }) => {
    const headers = [
      'sys/socket.h',
      'bluetooth/bluetooth.h',
      'bluetooth/hci.h',
      'bluetooth/l2cap.h',
      'bluetooth/rfcomm.h',
    ]
    if (spawnSync('cc', ['-E', '-x', 'c', '-'], { input: '#include <bluetooth/bluetooth.h>' }).status !== 0) skip()
    const names = ['sockaddr_hci', 'sockaddr_l2', 'sockaddr_rc', 'sockaddr_sco']
    const said = compiled([...headers, 'bluetooth/sco.h'], names)
    expect(said.toSorted()).toEqual(ours(names).toSorted())
  })

  it('of sockaddr_alg is the kernel’s, with the longer name that it takes', () => {
    expect(ours(['sockaddr_alg'])).toEqual([
      'sockaddr_alg  0 88',
      'sockaddr_alg salg_family 0 2',
      'sockaddr_alg salg_type 2 14',
      'sockaddr_alg salg_feat 16 4',
      'sockaddr_alg salg_mask 20 4',
      'sockaddr_alg salg_name 24 64',
    ])
  })
})

describe('a struct', () => {
  it('is zeros, but for the fields that are given', () => {
    expect([...new linger().bytes]).toEqual(Array.from({ length: 8 }, () => 0))
    const time = new linger({ l_linger: 5 })
    expect([time.l_onoff, time.l_linger]).toEqual([0, 5])
    expect([...new Int32Array(time.bytes.buffer)]).toEqual([0, 5])
  })

  it('is written in place', () => {
    const time = new linger()
    const { bytes } = time
    time.l_onoff = 1
    time.l_linger = -2
    expect(time.bytes).toBe(bytes)
    expect([...new Int32Array(bytes.buffer)]).toEqual([1, -2])
    expect(time.l_linger).toBe(-2)
  })

  it('over a view is the same memory, as C’s cast', () => {
    const memory = new DataView(new ArrayBuffer(16), 4)
    const time = new linger(memory)
    time.l_onoff = 0x01020304
    expect(memory.getInt32(0, littleEndian)).toBe(0x01020304)
    expect(time.bytes.length).toBe(8)
    expect(() => new linger(new Uint8Array(7))).toThrow(RangeError)
  })

  it('has the name that it has in C', () => {
    expect(linger.name).toBe('linger')
    expect(inspect(new linger({ l_onoff: 1, l_linger: 5 }))).toBe('linger { l_onoff: 1, l_linger: 5 }')
    expect(new linger()).toBeInstanceOf(linger)
    expect(new linger()).not.toBeInstanceOf(timeval)
  })

  it('is equal to another of the same bytes', () => {
    expect(new linger({ l_linger: 5 })).toStrictEqual(new linger({ l_linger: 5 }))
    expect(new linger({ l_linger: 5 })).not.toStrictEqual(new linger({ l_linger: 6 }))
    expect(new ip_mreq()).not.toStrictEqual(new linger())
  })

  it('has no other fields', () => {
    expect(() => new linger({ l_onof: 1 } as object)).toThrow(/"init\.l_onof"/)
    if (process.platform === 'win32') expect(() => new in_pktinfo({ ipi_spec_dst: 1 })).toThrow(/"init\.ipi_spec_dst"/)
  })

  it('holds each number that its type holds, and no other', () => {
    for (const value of [-(2 ** 31), -1, 0, 1, 2 ** 31 - 1])
      expect(new linger({ l_linger: value }).l_linger).toBe(value)
    for (const value of [0, 1, 2 ** 31, 2 ** 32 - 1])
      expect(new ip_mreq({ imr_multiaddr: value }).imr_multiaddr).toBe(value)
    for (const value of [Number.MIN_SAFE_INTEGER, -1, 0, 2 ** 32, Number.MAX_SAFE_INTEGER])
      expect(new timeval({ tv_sec: value }).tv_sec).toBe(value)
  })

  it('has an array of bytes as a view of its own', () => {
    const group = new ipv6_mreq()
    expect(inet_pton(AF_INET6, 'ff02::1', group.ipv6mr_multiaddr)).toBe(1)
    expect(inet_ntop(AF_INET6, group.bytes)).toBe('ff02::1')
    group.ipv6mr_multiaddr = Uint8Array.from({ length: 20 }, (_, i) => i)
    expect([...group.bytes.subarray(0, 16)]).toEqual(Array.from({ length: 16 }, (_, i) => i))
    group.ipv6mr_multiaddr = group.bytes.subarray(1, 17)
    expect([...group.bytes.subarray(0, 3)]).toEqual([1, 2, 3])
  })

  it('has an address as one of its own', () => {
    const group = new group_req({ gr_interface: 7, gr_group: new sockaddr_in({ sin_port: htons(80), sin_addr: 5 }) })
    expect(group.gr_group).toBeInstanceOf(sockaddr_storage)
    expect([group.gr_group.ss_family, group.gr_group.sin_addr]).toEqual([AF_INET, 5])
    group.gr_group.sa_family = AF_INET6
    expect(group.gr_group.sin6_port).toBe(htons(80))
    Object.assign(group, { gr_group: new sockaddr_in() })
    expect(group.gr_group.sin_addr).toBe(0)
  })

  it('is undefined where the system lacks it', () => {
    expect([ucred, tcp_info, sock_fprog, packet_mreq].map(type => type === undefined)).toEqual(
      Array.from({ length: 4 }, () => !onLinux),
    )
    const macos = [xucred, tcp_connection_info].map(type => type === undefined)
    expect(macos).toEqual(Array.from({ length: 2 }, () => process.platform !== 'darwin'))
    expect(ip_mreqn === undefined).toBe(process.platform === 'win32')
  })
})

describe('a field of', () => {
  it('bits stands where the compiler begins, and leaves the others alone', () => {
    const byte = new Uint8Array(8)
    const at = { offset: 1, size: 1 }
    bits(0, 4).set(byte, at, 0xa, 'low')
    bits(4, 4).set(byte, at, 0x3, 'high')
    expect(byte[1]).toBe(littleEndian ? 0x3a : 0xa3)
    expect([bits(0, 4).get(byte, at), bits(4, 4).get(byte, at)]).toEqual([0xa, 0x3])
    expect(() => bits(0, 4).set(byte, at, 16, 'low')).toThrow(RangeError)
  })

  it('64 bits is a bigint', () => {
    const memory = new Uint8Array(8)
    const at = { offset: 0, size: 8 }
    for (const value of [0n, 1n, 2n ** 53n + 1n, 2n ** 64n - 1n]) {
      uint64.set(memory, at, value, 'u64')
      expect(uint64.get(memory, at)).toBe(value)
      expect(new BigUint64Array(memory.buffer)[0]).toBe(value)
    }
    for (const value of [-1n, 2n ** 64n]) expect(() => uint64.set(memory, at, value, 'u64')).toThrow(/"u64"/)
    expect(() => uint64.set(memory, at, 1 as never, 'u64')).toThrow(TypeError)
  })

  it('text ends in a NUL, and is never cut', () => {
    const memory = new Uint8Array(8)
    const at = { offset: 0, size: 6 }
    chars.set(memory, at, 'sha', 'text')
    chars.set(memory, at, 'ü', 'text')
    expect([...memory]).toEqual([0xc3, 0xbc, 0, 0, 0, 0, 0, 0])
    expect(chars.get(memory, at)).toBe('ü')
    expect(() => chars.set(memory, at, 'sha256', 'text')).toThrow(/"text"/)
    for (const text of ['a\0b', '\ud800', 5 as never])
      expect(() => chars.set(memory, at, text, 'text')).toThrow(TypeError)
    expect(chars.get(Uint8Array.from([97, 98]), { offset: 0, size: 2 })).toBe('ab')
  })

  it('numbers is an array of them', () => {
    const memory = new Uint8Array(8)
    const at = { offset: 0, size: 8 }
    uints(2).set(memory, at, [7], 'ids')
    expect(uints(2).get(memory, at)).toEqual([7, 0])
    expect([...new Uint32Array(memory.buffer)]).toEqual([7, 0])
    expect(() => uints(2).set(memory, at, [1, 2, 3], 'ids')).toThrow(/"ids"/)
    expect(() => uints(2).set(memory, at, [1, -1], 'ids')).toThrow(/"ids\[1\]"/)
  })
})

const hasPython = spawnSync('python3', ['--version']).status === 0

/** What Python answers, given the socket as its descriptor 3. */
function python(fd: number, expression: string): string {
  const script = `import socket, struct\ns = socket.socket(fileno=3)\nprint(${expression})\ns.detach()`
  const { stdout, stderr, status } = spawnSync('python3', ['-c', script], {
    stdio: ['ignore', 'pipe', 'pipe', fd],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

/** The values, packed in the byte order of the machine that the test runs on: qemu's is not Python's. */
function packed(values: string): string {
  return `struct.pack('${littleEndian ? '<' : '>'}${values}).hex()`
}

describe.runIf(hasPython)('Python’s struct module', () => {
  it.each<[string, () => { bytes: Uint8Array }, string]>([
    ['linger', () => new linger({ l_onoff: 1, l_linger: 5 }), "ii', 1, 5"],
    ['timeval', () => new timeval({ tv_sec: 5, tv_usec: 7 }), "qq', 5, 7"],
    ['timespec', () => new timespec({ tv_sec: -5, tv_nsec: 999_999_999 }), "qq', -5, 999999999"],
    ['ip_mreq', () => new ip_mreq({ imr_multiaddr: inet_addr('239.1.2.3') }), "4s4s', bytes([239, 1, 2, 3]), bytes(4)"],
    [
      'in6_pktinfo',
      () => new in6_pktinfo({ ipi6_addr: Buffer.from('abcdefghijklmnop'), ipi6_ifindex: 2 }),
      "16sI', b'abcdefghijklmnop', 2",
    ],
  ])('packs a %s into the same bytes', (_, made, values) => {
    expect(Buffer.from(made().bytes).toString('hex')).toBe(python(open(AF_INET, SOCK_DGRAM), packed(values)))
  })

  it.runIf(onLinux)('packs the structs of Linux into the same bytes', () => {
    const fd = open(AF_INET, SOCK_DGRAM)
    const error = {
      ee_errno: 111,
      ee_origin: 2,
      ee_type: 3,
      ee_code: 4,
      ee_pad: 0,
      ee_info: 1400,
      ee_data: 2 ** 32 - 1,
    }
    const pktinfo = { ipi_ifindex: 3, ipi_spec_dst: inet_addr('10.0.0.1'), ipi_addr: inet_addr('10.0.0.255') }
    const made: [{ bytes: Uint8Array }, string][] = [
      [new sock_extended_err!(error), "IBBBBII', 111, 2, 3, 4, 0, 1400, 2 ** 32 - 1"],
      [new in_pktinfo(pktinfo), "I4s4s', 3, bytes([10, 0, 0, 1]), bytes([10, 0, 0, 255])"],
      [new ucred!({ pid: 1, uid: 2 ** 32 - 1, gid: 3 }), "iII', 1, 2 ** 32 - 1, 3"],
      [new can_filter!({ can_id: 0x123, can_mask: 0x7ff }), "II', 0x123, 0x7ff"],
      [new sock_filter!({ code: 0x15, jt: 1, jf: 2, k: 7 }), "HBBI', 0x15, 1, 2, 7"],
      [
        new packet_mreq!({ mr_ifindex: 1, mr_type: 1, mr_alen: 2, mr_address: Buffer.from('ab') }),
        "iHH8s', 1, 1, 2, b'ab'",
      ],
    ]
    for (const [{ bytes }, values] of made) expect(Buffer.from(bytes).toString('hex')).toBe(python(fd, packed(values)))
  })

  it.runIf(process.platform !== 'win32')('reads what a struct has set, of the same socket', () => {
    const fd = open(AF_INET, SOCK_STREAM)
    setsockopt(fd, SOL_SOCKET, SO_LINGER, new linger({ l_onoff: 1, l_linger: 5 }))
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, new timeval({ tv_sec: 7 }))
    const option = (name: string, format: string, size: number) =>
      python(fd, `struct.unpack('${format}', s.getsockopt(socket.SOL_SOCKET, socket.${name}, ${size}))`)
    expect(option('SO_LINGER', '@ii', 8)).toBe('(1, 5)')
    expect(option('SO_RCVTIMEO', '@ll', 16)).toBe('(7, 0)')
  })
})

describe('setsockopt(2), getsockopt(2)', () => {
  it('take a struct, as C takes its address', () => {
    const fd = open(AF_INET, SOCK_STREAM)
    const set = new linger({ l_onoff: 1, l_linger: 5 })
    expect(setsockopt(fd, SOL_SOCKET, SO_LINGER, set)).toBe(0)
    const got = new linger()
    expect(getsockopt(fd, SOL_SOCKET, SO_LINGER, got)).toBe(8)
    expect(got).toEqual(set)
    expect(syscall.setsockopt(fd, SOL_SOCKET, SO_LINGER, set)).toBe(0)
    expect(syscall.getsockopt(fd, SOL_SOCKET, SO_LINGER, got)).toBe(8)
  })

  it('take a struct’s bytes as well', () => {
    const fd = open(AF_INET, SOCK_STREAM)
    setsockopt(fd, SOL_SOCKET, SO_LINGER, new linger({ l_onoff: 1, l_linger: 9 }).bytes)
    const got = new linger()
    getsockopt(fd, SOL_SOCKET, SO_LINGER, got.bytes)
    expect(got.l_linger).toBe(9)
  })

  it('refuse what only looks like a struct', () => {
    const fd = open(AF_INET, SOCK_STREAM)
    const alike = [{ bytes: new Uint8Array(8) }, Object.create(linger.prototype as object), { l_onoff: 1, l_linger: 5 }]
    for (const value of alike as linger[]) {
      expect(() => setsockopt(fd, SOL_SOCKET, SO_LINGER, value)).toThrow(/"value"/)
      expect(() => getsockopt(fd, SOL_SOCKET, SO_LINGER, value)).toThrow(/"buf"/)
    }
  })

  it.runIf(onLinux)('and ioctl(2) fills one', () => {
    const { fd, addr } = datagram()
    sendto(fd, Buffer.from('stamped'), 0, addr)
    recv(fd, new Uint8Array(8))
    const time = new timeval()
    expect(ioctl(fd, SIOCGSTAMP!, time)).toBe(0)
    expect(Math.abs(time.tv_sec - Date.now() / 1000)).toBeLessThan(60)
  })

  it('set a length of time with a timeval', () => {
    const { fd } = datagram()
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, new timeval({ tv_usec: 20_000 }))
    const got = new timeval()
    expect(getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, got)).toBe(got.bytes.length)
    expect(got.tv_usec).toBeGreaterThanOrEqual(20_000)
    // A child of the test before that ends is a signal, which interrupts.
    let code: string
    do code = failing(() => recv(fd, new Uint8Array(1))).code
    while (code === 'EINTR')
    expect(code).toBe('EAGAIN')
  })
})

/** The groups that the kernel says are joined on an interface. */
function joined(file: string): string {
  return readFileSync(`/proc/net/${file}`, 'latin1')
}

/** A group's address as /proc/net/igmp writes it: the number, as the machine has it. */
function inProc(group: string): string {
  return inet_addr(group).toString(16).toUpperCase().padStart(8, '0')
}

describe('a multicast group', () => {
  const here = htonl(INADDR_LOOPBACK)

  /** A socket that has joined by the option is sent a datagram over the loopback interface, and hears it. */
  function hears(group: string, join: (fd: number) => void): string {
    const fd = open(AF_INET, SOCK_DGRAM)
    bind(fd, new sockaddr_in())
    join(fd)
    const sender = open(AF_INET, SOCK_DGRAM)
    setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, Uint32Array.of(here))
    bind(sender, new sockaddr_in({ sin_addr: here }))
    sendto(
      sender,
      Buffer.from('to all'),
      0,
      new sockaddr_in({ sin_port: nameOf(fd).sin_port, sin_addr: inet_addr(group) }),
    )
    return receive(fd)
  }

  it('is joined with an ip_mreq', () => {
    const group = new ip_mreq({ imr_multiaddr: inet_addr('239.1.2.3'), imr_interface: here })
    expect(hears('239.1.2.3', fd => setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, group))).toBe('to all')
  })

  it.runIf(ip_mreqn !== undefined)('is joined with an ip_mreqn, by the number of the interface', () => {
    const group = new ip_mreqn!({ imr_multiaddr: inet_addr('239.1.2.4'), imr_ifindex: if_nametoindex(loopbackName) })
    expect(hears('239.1.2.4', fd => setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, group))).toBe('to all')
  })

  it('is joined for one sender with an ip_mreq_source', () => {
    const group = new ip_mreq_source({
      imr_multiaddr: inet_addr('239.1.2.5'),
      imr_interface: here,
      imr_sourceaddr: here,
    })
    expect(hears('239.1.2.5', fd => setsockopt(fd, IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, group))).toBe('to all')
  })

  it.runIf(!wine)('is joined with a group_req', () => {
    const gr_group = new sockaddr_in({ sin_addr: inet_addr('239.1.2.6') })
    const group = new group_req({ gr_interface: if_nametoindex(loopbackName), gr_group })
    expect(hears('239.1.2.6', fd => setsockopt(fd, IPPROTO_IP, MCAST_JOIN_GROUP, group))).toBe('to all')
  })

  it.runIf(!wine)('is joined for one sender with a group_source_req', () => {
    const group = new group_source_req({
      gsr_interface: if_nametoindex(loopbackName),
      gsr_group: new sockaddr_in({ sin_addr: inet_addr('239.1.2.7') }),
      gsr_source: new sockaddr_in({ sin_addr: here }),
    })
    expect(hears('239.1.2.7', fd => setsockopt(fd, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, group))).toBe('to all')
  })

  it.runIf(onLinux)('is in /proc/net/igmp as long as it is joined', () => {
    const fd = open(AF_INET, SOCK_DGRAM)
    const group = new ip_mreq({ imr_multiaddr: inet_addr('239.77.1.2'), imr_interface: here })
    setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, group)
    expect(joined('igmp')).toContain(inProc('239.77.1.2'))
    setsockopt(fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, group)
    expect(joined('igmp')).not.toContain(inProc('239.77.1.2'))
  })

  it.runIf(ipv6)('of IPv6 is joined with an ipv6_mreq', () => {
    const fd = open(AF_INET6, SOCK_DGRAM)
    const group = new ipv6_mreq({ ipv6mr_interface: if_nametoindex(loopbackName) })
    inet_pton(AF_INET6, 'ff02::77:1', group.ipv6mr_multiaddr)
    expect(setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, group)).toBe(0)
    if (onLinux) expect(joined('igmp6')).toContain('ff020000000000000000000000770001')
    expect(setsockopt(fd, IPPROTO_IPV6, IPV6_LEAVE_GROUP, group)).toBe(0)
    expect(failing(() => setsockopt(fd, IPPROTO_IPV6, IPV6_LEAVE_GROUP, group)).code).toMatch(/^E(ADDRNOTAVAIL|INVAL)$/)
  })
})

describe.runIf(onLinux && ipv6)('in6_pktinfo', () => {
  it('says where a datagram is sent from', () => {
    const fd = open(AF_INET6, SOCK_DGRAM)
    const receiver = open(AF_INET6, SOCK_DGRAM)
    const to = new sockaddr_in6()
    inet_pton(AF_INET6, '::1', to.sin6_addr)
    bind(receiver, to)
    getsockname(receiver, to)
    const from = new in6_pktinfo({ ipi6_addr: to.sin6_addr, ipi6_ifindex: if_nametoindex('lo') })
    setsockopt(fd, IPPROTO_IPV6, IPV6_PKTINFO, from)
    sendto(fd, Buffer.from('from ::1'), 0, to)
    expect(receive(receiver)).toBe('from ::1')
  })
})

describe.runIf(onLinux)('ucred', () => {
  it('says who the other side of a pair is: this process', () => {
    const [fd] = openPair(AF_UNIX, SOCK_STREAM)
    const peer = new ucred!()
    expect(getsockopt(fd, SOL_SOCKET, SO_PEERCRED!, peer)).toBe(12)
    expect(peer).toMatchObject({ pid: process.pid, uid: process.getuid!(), gid: process.getgid!() })
  })

  it.runIf(hasPython)('says who has connected: another process', () => {
    const fd = open(AF_UNIX, SOCK_STREAM)
    const addr = new sockaddr_un({ sun_path: path.join(folder(), 'socket') })
    bind(fd, addr)
    listen(fd)
    const script =
      'import os, socket, sys; s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); print(os.getpid())'
    const { stdout } = spawnSync('python3', ['-c', script, addr.sun_path], { encoding: 'utf8' })
    const peer = new ucred!()
    getsockopt(closing(accept(fd)), SOL_SOCKET, SO_PEERCRED!, peer)
    expect(peer.pid).toBe(Number(stdout))
  })
})

describe.runIf(onLinux)('tcp_info', () => {
  it('tells what a connection has done', () => {
    const { client, server } = connection()
    send(client, Buffer.alloc(5000))
    for (let came = 0; came < 5000;) came += recv(server, Buffer.alloc(5000))
    const info = new tcp_info!()
    const length = getsockopt(server, IPPROTO_TCP, TCP_INFO!, info)
    expect(length).toBeGreaterThan(100)
    expect(info.tcpi_state).toBe(TCP_ESTABLISHED)
    expect(info.tcpi_bytes_received).toBe(5000n)
    expect(info.tcpi_data_segs_in).toBeGreaterThan(0)
    getsockopt(client, IPPROTO_TCP, TCP_INFO!, info)
    expect(info.tcpi_bytes_acked).toBeGreaterThanOrEqual(5000n)
    expect(info.tcpi_max_pacing_rate).toBe(2n ** 64n - 1n)
    expect(info.tcpi_snd_mss).toBeGreaterThan(500)
    expect(info.tcpi_rtt).toBeGreaterThan(0)
  })

  it('agrees with what ss says', ({ skip }) => {
    const { client } = connection()
    const port = ntohs(nameOf(client).sin_port)
    const { status, stdout } = spawnSync('ss', ['-tinH', `sport = :${port}`], { encoding: 'utf8' })
    if (status !== 0) skip()
    const info = new tcp_info!()
    getsockopt(client, IPPROTO_TCP, TCP_INFO!, info)
    const said = (name: string) => new RegExp(`${name}:(\\S+)`).exec(stdout)![1]
    expect(said('wscale')).toBe(`${info.tcpi_snd_wscale},${info.tcpi_rcv_wscale}`)
    expect(said('mss')).toBe(`${info.tcpi_snd_mss}`)
    expect(said('cwnd')).toBe(`${info.tcpi_snd_cwnd}`)
    expect(said('advmss')).toBe(`${info.tcpi_advmss}`)
    expect(said('rto')).toBe(`${info.tcpi_rto / 1000}`)
  })
})

/** Keeps four bytes of what begins with a k, and drops the rest. */
function onlyK() {
  const filter = [
    { code: BPF_LD! | BPF_B! | BPF_ABS!, k: 0 },
    { code: BPF_JMP! | BPF_JEQ! | BPF_K!, jt: 0, jf: 1, k: 'k'.charCodeAt(0) },
    { code: BPF_RET! | BPF_K!, k: 4 },
    { code: BPF_RET! | BPF_K!, k: 0 },
  ]
  return new sock_fprog!({ filter })
}

describe.runIf(process.platform === 'darwin')('xucred, tcp_connection_info', () => {
  it('say who the other side is, and what a connection has done', () => {
    const [fd] = openPair(AF_UNIX, SOCK_STREAM)
    const peer = new xucred!()
    getsockopt(fd, SOL_LOCAL!, LOCAL_PEERCRED!, peer)
    expect(peer.cr_uid).toBe(process.geteuid!())
    expect(peer.cr_groups[0]).toBe(process.getegid!())
    const { client } = connection()
    send(client, Buffer.alloc(5000))
    const info = new tcp_connection_info!()
    expect(getsockopt(client, IPPROTO_TCP, TCP_CONNECTION_INFO!, info)).toBe(info.bytes.length)
    expect(info).toMatchObject({ tcpi_state: TCPS_ESTABLISHED, tcpi_txbytes: 5000n })
  })
})

describe.runIf(onLinux)('sock_fprog', () => {
  it('is run by the kernel on each packet', () => {
    const [sender, fd] = openPair(AF_UNIX, SOCK_DGRAM)
    setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER!, onlyK())
    syscall.send(sender, Buffer.from('dropped'))
    send(sender, Buffer.from('kept in part'))
    expect(receive(fd)).toBe('kept')
    setsockopt(fd, SOL_SOCKET, SO_DETACH_FILTER!, 0)
    send(sender, Buffer.from('all of it'))
    expect(receive(fd)).toBe('all of it')
  })

  it('is read back with SO_GET_FILTER', () => {
    const fd = open(AF_INET, SOCK_DGRAM)
    setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER!, onlyK())
    const room = Buffer.alloc(64)
    const length = getsockopt(fd, SOL_SOCKET, SO_GET_FILTER!, room)
    expect(length).toBe(32)
    expect(new sock_fprog!(room.subarray(0, length))).toEqual(onlyK())
  })

  it('is never written beyond the view that is to be filled', () => {
    const fd = open(AF_INET, SOCK_DGRAM)
    setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER!, onlyK())
    const memory = Buffer.alloc(64, 0xaa)
    for (const size of [1, 8, 31]) {
      // The kernel counts in instructions: 31 bytes are room for three.
      const code = size < 8 ? [4 * 8] : [-22]
      expect(code).toContain(syscall.getsockopt(fd, SOL_SOCKET, SO_GET_FILTER!, memory.subarray(8, 8 + size)))
      expect(memory.every(byte => byte === 0xaa)).toBe(true)
    }
  })

  it('has its instructions in memory of its own', () => {
    const program = onlyK()
    expect([program.len, program.bytes.length]).toEqual([4, 32])
    program.filter[2]!.k = 2
    expect(program.filter.map(({ k }) => k)).toEqual([0, 107, 2, 0])
    expect(() => new sock_fprog!(new Uint8Array(12))).toThrow(RangeError)
    expect(() => new sock_fprog!({ filter: [{ code: 2 ** 16 }] })).toThrow(/"code"/)
    expect(() => new sock_fprog!({ filter: 5 as never })).toThrow(/"filter"/)
  })

  it('is refused by the kernel with EINVAL when it is none', () => {
    const fd = open(AF_INET, SOCK_DGRAM)
    const attach = (program: ArrayBufferView) =>
      failing(() => setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER!, program)).code
    expect(attach(new Uint8Array(0))).toBe('EINVAL')
    expect(attach(new Uint8Array(12))).toBe('EINVAL')
    expect(attach(new Uint8Array(8 * 5000))).toBe('EINVAL')
    expect(attach(new Uint8Array(8 * 70_000))).toBe('EINVAL')
  })

  it('is never an address: what C has there is read as instructions', () => {
    const fd = open(AF_INET, SOCK_DGRAM)
    const forged = new BigUint64Array([1n, 0xdeadbeefdeadbeefn])
    expect(failing(() => setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER!, forged)).code).toBe('EINVAL')
  })
})

/** Whether packet sockets are there, and allowed. */
const packets = AF_PACKET !== undefined && syscall.close(syscall.socket(AF_PACKET, SOCK_RAW)) === 0

function promiscuous(): number {
  return Number(readFileSync('/sys/class/net/lo/flags', 'latin1')) & 0x100
}

describe.runIf(packets)('packet_mreq', () => {
  it('makes an interface promiscuous, as long as it is joined', () => {
    const fd = open(AF_PACKET!, SOCK_RAW)
    const all = new packet_mreq!({ mr_ifindex: if_nametoindex('lo'), mr_type: PACKET_MR_PROMISC! })
    setsockopt(fd, SOL_PACKET!, PACKET_ADD_MEMBERSHIP!, all)
    expect(promiscuous()).toBe(0x100)
    setsockopt(fd, SOL_PACKET!, PACKET_DROP_MEMBERSHIP!, all)
    expect(promiscuous()).toBe(0)
  })
})

describe.runIf(onLinux)('an option that is a text', () => {
  it('is set with its bytes, and read into a view', () => {
    const fd = open(AF_INET, SOCK_STREAM)
    const name = Buffer.alloc(16)
    expect(setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION!, Buffer.from('reno'))).toBe(0)
    expect(getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION!, name)).toBe(16)
    expect(name.toString('latin1').replace(/\0.*/, '')).toBe('reno')
    expect(failing(() => setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION!, Buffer.from('no such'))).code).toBe('ENOENT')
  })

  it.runIf(process.geteuid?.() === 0)('binds to an interface by its name: SO_BINDTODEVICE', () => {
    const fd = open(AF_INET, SOCK_DGRAM)
    setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE!, Buffer.from('lo'))
    const name = Buffer.alloc(16)
    const length = getsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE!, name)
    expect(name.toString('latin1', 0, length)).toBe('lo\0')
    expect(failing(() => setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE!, Buffer.from('no-such'))).code).toBe('ENODEV')
    setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE!, Buffer.from(''))
    expect(getsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE!, name)).toBe(0)
  })
})
