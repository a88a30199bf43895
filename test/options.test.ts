import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readlinkSync, readSync, writeSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import path from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import * as sys from '../lib/index.ts'
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bind,
  close,
  connect,
  EBADF,
  ECONNREFUSED,
  ENOPROTOOPT,
  F_DUPFD,
  F_DUPFD_CLOEXEC,
  F_GETFD,
  F_GETFL,
  F_GETLK,
  F_GETOWN,
  F_OFD_SETLK,
  F_RDLCK,
  F_SETFD,
  F_SETFL,
  F_SETLK,
  F_SETOWN,
  F_UNLCK,
  F_WRLCK,
  fcntl,
  FD_CLOEXEC,
  FIONBIO,
  FIONREAD,
  getsockopt,
  inet_addr,
  ioctl,
  IP_MULTICAST_IF,
  IP_MULTICAST_LOOP,
  IP_MULTICAST_TTL,
  IP_TTL,
  IPPROTO_IP,
  IPPROTO_TCP,
  IPPROTO_UDP,
  listen,
  MSG_OOB,
  O_NONBLOCK,
  POLLERR,
  POLLIN,
  POLLOUT,
  POLLPRI,
  recv,
  send,
  setsockopt,
  SIOCATMARK,
  SIOCGIFADDR,
  SIOCGIFINDEX,
  SIOCOUTQ,
  SO_ACCEPTCONN,
  SO_BINDTODEVICE,
  SO_DOMAIN,
  SO_ERROR,
  SO_INCOMING_CPU,
  SO_KEEPALIVE,
  SO_LINGER,
  SO_MAX_PACING_RATE,
  SO_PEEK_OFF,
  SO_PROTOCOL,
  SO_RCVBUF,
  SO_RCVTIMEO,
  SO_REUSEADDR,
  SO_SNDBUF,
  SO_SNDBUFFORCE,
  SO_SNDTIMEO,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  TCP_CONGESTION,
  TCP_KEEPIDLE,
} from '../lib/index.ts'
import * as syscall from '../lib/syscall.ts'
import {
  closing,
  connection,
  datagram,
  expired,
  failing,
  folder,
  ipv6,
  loopback,
  nameOf,
  nonblocking,
  open,
  openFile,
  openPair,
  ready,
  receive,
  refusesWhatIsNoSocket,
  system,
  unprivileged,
  wine,
} from './helpers.ts'

const windows = process.platform === 'win32'
const linux = process.platform === 'linux'

const tcp = () => open(AF_INET, SOCK_STREAM)
const udp = () => open(AF_INET, SOCK_DGRAM)
const tcp6 = () => open(AF_INET6, SOCK_STREAM)
const udp6 = () => open(AF_INET6, SOCK_DGRAM)
const unix = () => openPair(AF_UNIX, SOCK_STREAM)[0]

type Name = keyof typeof sys

/** The value of a constant, undefined where the system lacks it. */
function valueOf(name: Name): number | undefined {
  return sys[name] as number | undefined
}

/** Wine 8 fails with ENOPROTOOPT for these, and says of SO_DONTROUTE that it is always on. */
const missing = new Set<Name>([
  'SO_DONTROUTE',
  'TCP_KEEPCNT',
  'IP_RECVERR',
  'IP_MTU_DISCOVER',
  'IPV6_RECVERR',
  'IPV6_MTU_DISCOVER',
  'IPV6_TCLASS',
])

/** Skips by feature: an option that the system lacks, an address family that the machine lacks. */
function possible(option: Name, socket: () => number): boolean {
  if (wine && missing.has(option)) return false
  return valueOf(option) !== undefined && (ipv6 || (socket !== tcp6 && socket !== udp6))
}

/** A file of the test's, open, and its name. */
function file(): { fd: number; name: string } {
  const name = path.join(folder(), 'file')
  return { fd: openFile(name, 'a+'), name }
}

/** A view into the middle of memory that is full of 0xee. */
function guarded(size: number): { view: Uint8Array; untouched: () => boolean } {
  const all = new Uint8Array(size + 64).fill(0xee)
  const view = all.subarray(32, 32 + size).fill(0)
  return { view, untouched: () => [...all.subarray(0, 32), ...all.subarray(32 + size)].every(byte => byte === 0xee) }
}

/** A struct linger, also on Windows, whose own has two shorts. */
function linger(l_onoff: number, l_linger: number): Int32Array {
  return Int32Array.of(l_onoff, l_linger)
}

/** A struct ifreq: 16 bytes of name, and the answer. */
function ifreq(name: string, size = 40): Uint8Array {
  const bytes = new Uint8Array(size)
  bytes.set(Buffer.from(name))
  return bytes
}

describe('getsockopt(2) and setsockopt(2)', () => {
  describe('turn a switch on and off', () => {
    const switches: [option: Name, level: Name, socket: () => number, first: boolean][] = [
      ['SO_REUSEADDR', 'SOL_SOCKET', tcp, false],
      ['SO_REUSEPORT', 'SOL_SOCKET', tcp, false],
      ['SO_EXCLUSIVEADDRUSE', 'SOL_SOCKET', tcp, false],
      ['SO_KEEPALIVE', 'SOL_SOCKET', tcp, false],
      ['SO_OOBINLINE', 'SOL_SOCKET', tcp, false],
      ['SO_BROADCAST', 'SOL_SOCKET', udp, false],
      ['SO_DONTROUTE', 'SOL_SOCKET', udp, false],
      ['SO_PASSCRED', 'SOL_SOCKET', unix, false],
      ['SO_TIMESTAMP', 'SOL_SOCKET', udp, false],
      ['SO_TIMESTAMPNS', 'SOL_SOCKET', udp, false],
      ['SO_RXQ_OVFL', 'SOL_SOCKET', udp, false],
      ['SO_NO_CHECK', 'SOL_SOCKET', udp, false],
      ['SO_ZEROCOPY', 'SOL_SOCKET', tcp, false],
      ['TCP_NODELAY', 'IPPROTO_TCP', tcp, false],
      ['TCP_CORK', 'IPPROTO_TCP', tcp, false],
      ['TCP_FASTOPEN_CONNECT', 'IPPROTO_TCP', tcp, false],
      ['UDP_CORK', 'IPPROTO_UDP', udp, false],
      ['IP_PKTINFO', 'IPPROTO_IP', udp, false],
      ['IP_RECVTTL', 'IPPROTO_IP', udp, false],
      ['IP_RECVTOS', 'IPPROTO_IP', udp, false],
      ['IP_RECVERR', 'IPPROTO_IP', udp, false],
      ['IP_FREEBIND', 'IPPROTO_IP', tcp, false],
      ['IP_BIND_ADDRESS_NO_PORT', 'IPPROTO_IP', tcp, false],
      ['IP_MULTICAST_LOOP', 'IPPROTO_IP', udp, true],
      ['IP_MULTICAST_ALL', 'IPPROTO_IP', udp, true],
      ['IPV6_V6ONLY', 'IPPROTO_IPV6', tcp6, windows],
      ['IPV6_RECVPKTINFO', 'IPPROTO_IPV6', udp6, false],
      ['IPV6_RECVHOPLIMIT', 'IPPROTO_IPV6', udp6, false],
      ['IPV6_RECVTCLASS', 'IPPROTO_IPV6', udp6, false],
      ['IPV6_RECVERR', 'IPPROTO_IPV6', udp6, false],
      ['IPV6_MULTICAST_LOOP', 'IPPROTO_IPV6', udp6, true],
    ]
    for (const [option, level, socket, first] of switches) {
      it.runIf(possible(option, socket))(option, () => {
        const fd = socket()
        const [at, name] = [valueOf(level)!, valueOf(option)!]
        const on = () => getsockopt(fd, at, name)
        expect(on(), 'at first').toBe(Number(first))
        expect(setsockopt(fd, at, name, !first)).toBe(0)
        expect(on(), 'after the change').toBe(Number(!first))
        expect(setsockopt(fd, at, name, first ? 1 : 0)).toBe(0)
        expect(on(), 'after the change back').toBe(Number(first))
      })
    }
  })

  describe('set a number', () => {
    const numbers: [option: Name, level: Name, socket: () => number, value: number][] = [
      ['SO_PRIORITY', 'SOL_SOCKET', tcp, 5],
      ['SO_PEEK_OFF', 'SOL_SOCKET', unix, 7],
      ['SO_INCOMING_CPU', 'SOL_SOCKET', tcp, 0],
      ['SO_MAX_PACING_RATE', 'SOL_SOCKET', tcp, 1_000_000],
      ['TCP_KEEPIDLE', 'IPPROTO_TCP', tcp, 61],
      ['TCP_KEEPINTVL', 'IPPROTO_TCP', tcp, 11],
      ['TCP_KEEPCNT', 'IPPROTO_TCP', tcp, 3],
      ['TCP_USER_TIMEOUT', 'IPPROTO_TCP', tcp, 30_000],
      ['TCP_SYNCNT', 'IPPROTO_TCP', tcp, 3],
      ['TCP_LINGER2', 'IPPROTO_TCP', tcp, 17],
      ['TCP_NOTSENT_LOWAT', 'IPPROTO_TCP', tcp, 16_384],
      ['UDP_SEGMENT', 'IPPROTO_UDP', udp, 1200],
      ['IP_TTL', 'IPPROTO_IP', udp, 17],
      ['IP_TOS', 'IPPROTO_IP', udp, 0x28],
      ['IP_MTU_DISCOVER', 'IPPROTO_IP', udp, 2],
      ['IP_MULTICAST_TTL', 'IPPROTO_IP', udp, 255],
      ['IPV6_UNICAST_HOPS', 'IPPROTO_IPV6', udp6, 17],
      ['IPV6_MULTICAST_HOPS', 'IPPROTO_IPV6', udp6, 255],
      ['IPV6_MTU_DISCOVER', 'IPPROTO_IPV6', udp6, 2],
      ['IPV6_TCLASS', 'IPPROTO_IPV6', udp6, 0x28],
    ]
    for (const [option, level, socket, value] of numbers) {
      it.runIf(possible(option, socket))(option, () => {
        const fd = socket()
        const [at, name] = [valueOf(level)!, valueOf(option)!]
        expect(getsockopt(fd, at, name), 'at first').not.toBe(value)
        expect(setsockopt(fd, at, name, value)).toBe(0)
        expect(getsockopt(fd, at, name)).toBe(value)
        expect(setsockopt(fd, at, name, Int32Array.of(value)), 'by a pointer').toBe(0)
        const out = new Int32Array(1)
        expect(getsockopt(fd, at, name, out), 'the length').toBe(4)
        expect(out[0], 'by a pointer').toBe(value)
      })
    }
  })

  describe('know negative numbers from failures', () => {
    it.runIf(SO_PEEK_OFF !== undefined)('SO_PEEK_OFF is −1 at first, and can be so again', () => {
      const fd = unix()
      expect(getsockopt(fd, SOL_SOCKET, SO_PEEK_OFF!)).toBe(-1)
      setsockopt(fd, SOL_SOCKET, SO_PEEK_OFF!, 3)
      setsockopt(fd, SOL_SOCKET, SO_PEEK_OFF!, -1)
      expect(getsockopt(fd, SOL_SOCKET, SO_PEEK_OFF!)).toBe(-1)
      const out = Int32Array.of(5)
      expect(syscall.getsockopt(fd, SOL_SOCKET, SO_PEEK_OFF!, out)).toBe(4)
      expect(out[0]).toBe(-1)
    })

    it.runIf(SO_INCOMING_CPU !== undefined)('SO_INCOMING_CPU is −1 before anything has come', () => {
      expect(getsockopt(tcp(), SOL_SOCKET, SO_INCOMING_CPU!)).toBe(-1)
    })

    it.runIf(SO_MAX_PACING_RATE !== undefined)('SO_MAX_PACING_RATE takes an unsigned number and gives an int', () => {
      const fd = tcp()
      setsockopt(fd, SOL_SOCKET, SO_MAX_PACING_RATE!, 4_000_000_000)
      const rate = getsockopt(fd, SOL_SOCKET, SO_MAX_PACING_RATE!)
      expect(rate).toBe(4_000_000_000 - 2 ** 32)
      expect(rate >>> 0).toBe(4_000_000_000)
    })
  })

  it('IP_MULTICAST_TTL and IP_MULTICAST_LOOP are bytes, too', () => {
    const fd = udp()
    const byte = new Uint8Array(1)
    for (const [option, value] of [
      [IP_MULTICAST_TTL, 200],
      [IP_MULTICAST_LOOP, 0],
    ] as const) {
      setsockopt(fd, IPPROTO_IP, option, Uint8Array.of(value))
      expect(getsockopt(fd, IPPROTO_IP, option, byte)).toBe(1)
      expect(byte[0]).toBe(value)
      expect(getsockopt(fd, IPPROTO_IP, option)).toBe(value)
    }
  })

  it('IP_MULTICAST_IF takes an address as inet_addr gives it', () => {
    const fd = udp()
    for (const address of ['127.0.0.1', ...(linux ? ['127.0.0.200'] : [])]) {
      setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, inet_addr(address))
      const out = new Uint8Array(4)
      expect(getsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, out)).toBe(4)
      expect(out.join('.')).toBe(address)
      expect(getsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF) >>> 0).toBe(inet_addr(address))
    }
  })

  it('SO_LINGER is a struct linger', () => {
    const fd = tcp()
    const out = linger(9, 9)
    expect(getsockopt(fd, SOL_SOCKET, SO_LINGER, out)).toBe(out.byteLength)
    expect(out).toEqual(linger(0, 0))
    setsockopt(fd, SOL_SOCKET, SO_LINGER, linger(1, 5))
    expect(getsockopt(fd, SOL_SOCKET, SO_LINGER, out)).toBe(out.byteLength)
    expect([out[0] !== 0, out[1]]).toEqual([true, 5])
  })

  // Also on Windows, where Winsock has a DWORD of milliseconds.
  it.each([
    ['SO_RCVTIMEO', SO_RCVTIMEO],
    ['SO_SNDTIMEO', SO_SNDTIMEO],
  ])('%s is a struct timeval', (_, option) => {
    const fd = tcp()
    const out = BigInt64Array.of(9n, 9n)
    expect(getsockopt(fd, SOL_SOCKET, option, out)).toBe(16)
    expect(out).toEqual(BigInt64Array.of(0n, 0n))
    setsockopt(fd, SOL_SOCKET, option, BigInt64Array.of(2n, 500_000n))
    getsockopt(fd, SOL_SOCKET, option, out)
    expect(out).toEqual(BigInt64Array.of(2n, 500_000n))
  })

  it('SO_RCVTIMEO makes a recv for what never comes fail with EAGAIN', () => {
    const fd = unix()
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, BigInt64Array.of(0n, 1000n))
    expect(expired(fd)).toBe('EAGAIN')
  })

  it.runIf(TCP_CONGESTION !== undefined)('TCP_CONGESTION is a text', () => {
    const fd = tcp()
    setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION!, Buffer.from('reno'))
    const out = Buffer.alloc(16, '?')
    expect(getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION!, out)).toBe(16)
    expect(out.toString('latin1', 0, 5)).toBe('reno\0')
    expect(failing(() => setsockopt(fd, IPPROTO_TCP, TCP_CONGESTION!, Buffer.from('none such'))).code).toBe('ENOENT')
  })

  it.runIf(linux)('SO_BINDTODEVICE is a text (on macOS it is an index)', ({ skip }) => {
    const fd = udp()
    const out = Buffer.alloc(16)
    expect(getsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE!, out)).toBe(0)
    const result = syscall.setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE!, Buffer.from('lo'))
    skip(result === -sys.EPERM, 'an older kernel wants the privilege CAP_NET_RAW')
    skip(result === -sys.ENODEV, 'the loopback interface has another name')
    expect(result).toBe(0)
    expect(getsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE!, out)).toBe(3)
    expect(out.toString('latin1', 0, 3)).toBe('lo\0')
  })

  it('SO_ERROR tells once why a connect has failed', () => {
    const taken = tcp()
    bind(taken, loopback())
    const fd = nonblocking(tcp())
    expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(0)
    expect(failing(() => connect(fd, nameOf(taken))).code).toBe('EINPROGRESS')
    ready(fd, POLLOUT)
    expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(ECONNREFUSED)
    expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(0)
  })

  // Windows tells the next recv alone.
  it.runIf(!windows)('SO_ERROR tells once that a datagram has found no one', () => {
    const { fd } = datagram()
    const other = datagram()
    connect(fd, other.addr)
    close(other.fd)
    send(fd, Buffer.from('x'))
    ready(fd, POLLERR)
    expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(ECONNREFUSED)
    expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(0)
  })

  it('SO_TYPE, SO_DOMAIN and SO_PROTOCOL are what socket was given', () => {
    expect(getsockopt(tcp(), SOL_SOCKET, SO_TYPE)).toBe(SOCK_STREAM)
    expect(getsockopt(udp(), SOL_SOCKET, SO_TYPE)).toBe(SOCK_DGRAM)
    if (SO_DOMAIN !== undefined) expect(getsockopt(unix(), SOL_SOCKET, SO_DOMAIN)).toBe(AF_UNIX)
    if (SO_PROTOCOL !== undefined) expect(getsockopt(udp(), SOL_SOCKET, SO_PROTOCOL)).toBe(IPPROTO_UDP)
  })

  it('SO_ACCEPTCONN tells whether a socket listens', () => {
    const fd = tcp()
    expect(getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN)).toBe(0)
    listen(fd)
    expect(getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN)).not.toBe(0)
  })

  it.each([
    ['SO_SNDBUF', SO_SNDBUF],
    ['SO_RCVBUF', SO_RCVBUF],
  ])('%s becomes what was asked, at least', (_, option) => {
    const fd = udp()
    setsockopt(fd, SOL_SOCKET, option, 20_000)
    const small = getsockopt(fd, SOL_SOCKET, option)
    expect(small).toBeGreaterThanOrEqual(20_000)
    setsockopt(fd, SOL_SOCKET, option, 50_000)
    expect(getsockopt(fd, SOL_SOCKET, option)).toBeGreaterThan(small)
  })

  it('a buffer shorter than the option gets the first of its bytes, and the length says so', () => {
    const fd = udp()
    const whole = new Uint8Array(4)
    getsockopt(fd, SOL_SOCKET, SO_RCVBUF, whole)
    for (const size of [0, 1, 2, 3]) {
      const { view, untouched } = guarded(size)
      expect(getsockopt(fd, SOL_SOCKET, SO_RCVBUF, view)).toBe(size)
      expect(view).toEqual(whole.subarray(0, size))
      expect(untouched()).toBe(true)
    }
  })

  it('a buffer longer than the option keeps the rest of its bytes', () => {
    const bytes = new Uint8Array(64).fill(0xee)
    expect(getsockopt(udp(), SOL_SOCKET, SO_TYPE, bytes)).toBe(4)
    expect(new Int32Array(bytes.buffer, 0, 1)[0]).toBe(SOCK_DGRAM)
    expect(bytes.subarray(4).every(byte => byte === 0xee)).toBe(true)
  })

  it('null is no buffer', () => {
    expect(getsockopt(udp(), SOL_SOCKET, SO_TYPE, null)).toBe(SOCK_DGRAM)
  })

  it('any view will do', () => {
    const fd = tcp()
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, new DataView(Int32Array.of(0, 1, 0).buffer, 4, 4))
    const shared = new Int32Array(new SharedArrayBuffer(8), 4, 1)
    expect(getsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, shared)).toBe(4)
    expect(shared[0]).not.toBe(0)
  })

  it('fail with ENOPROTOOPT when there is no such option', () => {
    const fd = tcp()
    expect(failing(() => getsockopt(fd, SOL_SOCKET, 9999))).toMatchObject({
      code: 'ENOPROTOOPT',
      syscall: 'getsockopt',
    })
    expect(failing(() => setsockopt(fd, SOL_SOCKET, 9999, 1))).toMatchObject({
      code: 'ENOPROTOOPT',
      syscall: 'setsockopt',
    })
    expect(syscall.getsockopt(fd, SOL_SOCKET, 9999)).toBe(-ENOPROTOOPT)
    expect(syscall.setsockopt(fd, SOL_SOCKET, 9999, 1)).toBe(-ENOPROTOOPT)
  })

  it('fail with EOPNOTSUPP or ENOPROTOOPT when there is no such level', () => {
    const fd = tcp()
    const codes = system({
      linux: ['EOPNOTSUPP', 'ENOPROTOOPT'],
      darwin: ['EINVAL', 'EINVAL'],
      win32: ['EINVAL', 'EINVAL'],
    })
    expect(failing(() => getsockopt(fd, 9999, 1)).code).toBe(codes[0])
    expect(failing(() => setsockopt(fd, 9999, 1, 1)).code).toBe(codes[1])
  })

  it('fail with ENOPROTOOPT when the option is only to be read', () => {
    expect(failing(() => setsockopt(tcp(), SOL_SOCKET, SO_TYPE, SOCK_DGRAM)).code).toBe('ENOPROTOOPT')
  })

  it('fail with EINVAL when the option has no such value', () => {
    expect(failing(() => setsockopt(tcp(), IPPROTO_TCP, TCP_KEEPIDLE, 0)).code).toBe('EINVAL')
    expect(failing(() => setsockopt(udp(), IPPROTO_IP, IP_TTL, 256)).code).toBe('EINVAL')
  })

  it('fail with EINVAL when the value is too short', () => {
    const fd = tcp()
    for (const size of [0, 1, 3]) {
      expect(failing(() => setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, new Uint8Array(size).fill(1))).code).toBe('EINVAL')
    }
    expect(getsockopt(fd, SOL_SOCKET, SO_REUSEADDR)).toBe(0)
    expect(failing(() => setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, 5)).code).toBe('EINVAL')
  })

  it('fail with EDOM when a time has a million microseconds', () => {
    const timeout = BigInt64Array.of(0n, 1_000_000n)
    expect(failing(() => setsockopt(tcp(), SOL_SOCKET, SO_RCVTIMEO, timeout)).code).toBe('EDOM')
  })

  it.runIf(SO_SNDBUFFORCE !== undefined)('fail with EPERM without the privilege', () => {
    const fd = tcp()
    expect(failing(() => unprivileged(() => setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE!, 50_000))).code).toBe('EPERM')
  })

  it('fail with EBADF or ENOTSOCK for what is no socket', () => {
    refusesWhatIsNoSocket('getsockopt', fd => getsockopt(fd, SOL_SOCKET, SO_TYPE))
    refusesWhatIsNoSocket('getsockopt', fd => getsockopt(fd, SOL_SOCKET, SO_TYPE, new Uint8Array(4)))
    refusesWhatIsNoSocket('setsockopt', fd => setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, true))
  })
})

describe('fcntl(2)', () => {
  it('makes a socket non-blocking, and blocking again, with F_SETFL', () => {
    const [fd, peer] = openPair(AF_UNIX, SOCK_STREAM)
    const flags = fcntl(fd, F_GETFL)
    expect(flags & O_NONBLOCK).toBe(0)
    expect(fcntl(fd, F_SETFL, flags | O_NONBLOCK)).toBe(0)
    expect(fcntl(fd, F_GETFL)).toBe(flags | O_NONBLOCK)
    expect(failing(() => recv(fd, Buffer.alloc(1))).code).toBe('EAGAIN')
    expect(fcntl(fd, F_SETFL, flags)).toBe(0)
    expect(fcntl(fd, F_GETFL)).toBe(flags)
    send(peer, Buffer.from('x'))
    expect(receive(fd)).toBe('x')
  })

  it('gives close-on-exec up, and sets it again, with F_SETFD', () => {
    const fd = tcp()
    expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC)
    expect(fcntl(fd, F_SETFD, 0)).toBe(0)
    expect(fcntl(fd, F_GETFD)).toBe(0)
    expect(fcntl(fd, F_SETFD, FD_CLOEXEC)).toBe(0)
    expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC)
  })

  it.each([
    ['F_DUPFD', F_DUPFD],
    ['F_DUPFD_CLOEXEC', F_DUPFD_CLOEXEC],
  ])('%s makes another descriptor of the same socket, close-on-exec', (_, cmd) => {
    const [fd, peer] = openPair(AF_UNIX, SOCK_STREAM)
    const twin = closing(fcntl(fd, cmd))
    expect(twin).not.toBe(fd)
    expect(fcntl(twin, F_GETFD)).toBe(FD_CLOEXEC)
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK)
    expect(fcntl(twin, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK)
    send(peer, Buffer.from('both'))
    ready(fd, POLLIN)
    const two = Buffer.alloc(2)
    expect([recv(fd, two), two.toString()]).toEqual([2, 'bo'])
    expect([recv(twin, two), two.toString()]).toEqual([2, 'th'])
    close(fd)
    send(twin, Buffer.from('alive'))
    expect(receive(peer)).toBe('alive')
    close(twin)
    expect(receive(peer)).toBe('')
  })

  // On Windows the number is a handle, which nobody chooses.
  it.runIf(!windows)('F_DUPFD takes the lowest free descriptor from its argument on', () => {
    const fd = tcp()
    const first = closing(fcntl(fd, F_DUPFD, 700))
    const second = closing(fcntl(fd, F_DUPFD, 700))
    expect([first, second]).toEqual([700, 701])
  })

  describe.runIf(F_SETOWN !== undefined)('F_SETOWN says who is told of events', () => {
    it('a process', () => {
      const fd = tcp()
      expect(fcntl(fd, F_GETOWN!)).toBe(0)
      expect(fcntl(fd, F_SETOWN!, process.pid)).toBe(0)
      expect(fcntl(fd, F_GETOWN!)).toBe(process.pid)
    })

    it('a process group, whose number is negative and no failure', async () => {
      // The leader of a group of its own.
      const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { detached: true, stdio: 'pipe' })
      onTestFinished(async () => {
        const gone = once(child, 'close')
        child.kill('SIGKILL')
        await gone
      })
      await once(child, 'spawn')
      const fd = tcp()
      expect(fcntl(fd, F_SETOWN!, -child.pid!)).toBe(0)
      expect(fcntl(fd, F_GETOWN!)).toBe(-child.pid!)
      expect(syscall.fcntl(fd, F_GETOWN!)).toBe(-child.pid!)
    })

    it('the process group 1, whose number is −1', ({ skip }) => {
      const fd = tcp()
      const result = syscall.fcntl(fd, F_SETOWN!, -1)
      skip(result === -sys.ESRCH || syscall.fcntl(fd, F_GETOWN!) === 0, 'there is no such group here')
      expect(fcntl(fd, F_GETOWN!)).toBe(-1)
    })
  })

  // struct flock: two shorts, two offsets, a pid.
  describe.runIf(F_GETLK !== undefined)('with the struct of a command', () => {
    const at = system({
      linux: { l_type: 0, l_whence: 2, l_start: 8, l_len: 16, l_pid: 24 },
      darwin: { l_start: 0, l_len: 8, l_pid: 16, l_type: 20, l_whence: 22 },
      win32: { l_type: 0, l_whence: 2, l_start: 8, l_len: 16, l_pid: 24 },
    })

    function flock(l_type: number, l_start: number, l_len: number): Uint8Array {
      const bytes = new Uint8Array(32)
      new Int16Array(bytes.buffer)[at.l_type / 2] = l_type
      new BigInt64Array(bytes.buffer)[at.l_start / 8] = BigInt(l_start)
      new BigInt64Array(bytes.buffer)[at.l_len / 8] = BigInt(l_len)
      return bytes
    }

    function read({ buffer }: Uint8Array) {
      const offsets = new BigInt64Array(buffer)
      return {
        l_type: new Int16Array(buffer)[at.l_type / 2],
        l_start: Number(offsets[at.l_start / 8]),
        l_len: Number(offsets[at.l_len / 8]),
        l_pid: new Int32Array(buffer)[at.l_pid / 4],
      }
    }

    it('F_GETLK fills it with the lock that is in the way, F_SETLK fails with EAGAIN', () => {
      const { fd, name } = file()
      const holder = openFile(name, 'a+')
      expect(fcntl(holder, F_OFD_SETLK!, flock(F_WRLCK!, 10, 5))).toBe(0)
      const lock = flock(F_WRLCK!, 0, 100)
      expect(fcntl(fd, F_GETLK!, lock)).toBe(0)
      // Such a lock belongs to the open file: the process is −1.
      expect(read(lock)).toEqual({ l_type: F_WRLCK, l_start: 10, l_len: 5, l_pid: -1 })
      expect(failing(() => fcntl(fd, F_SETLK!, flock(F_WRLCK!, 12, 1))).code).toMatch(/^(EAGAIN|EACCES)$/)
      expect(fcntl(fd, F_SETLK!, flock(F_WRLCK!, 15, 1))).toBe(0)
      expect(fcntl(holder, F_OFD_SETLK!, flock(F_UNLCK!, 10, 5))).toBe(0)
      const free = flock(F_WRLCK!, 12, 1)
      fcntl(fd, F_GETLK!, free)
      expect(read(free).l_type).toBe(F_UNLCK)
      expect(fcntl(fd, F_SETLK!, free.fill(0).fill(F_RDLCK!, at.l_type, at.l_type + 1))).toBe(0)
    })

    it('a view shorter than it gets only its own bytes', () => {
      const { fd, name } = file()
      const holder = openFile(name, 'a+')
      fcntl(holder, F_OFD_SETLK!, flock(F_WRLCK!, 0x0102030405, 1))
      const { view, untouched } = guarded(at.l_start + 4)
      view.set(flock(F_WRLCK!, 0, 0).subarray(0, view.length))
      expect(fcntl(fd, F_GETLK!, view)).toBe(0)
      expect(view).toEqual(flock(F_WRLCK!, 0x0102030405, 1).subarray(0, view.length))
      expect(untouched()).toBe(true)
    })

    it('a number in its place is never taken for an address', () => {
      const { fd } = file()
      // As the struct's first bytes they are no lock: EINVAL. As an address they would be EFAULT, or worse.
      for (const number of [1 << 20, 0x7fff7fff, -1]) {
        expect(failing(() => fcntl(fd, F_GETLK!, number)).code).toBe('EINVAL')
        expect(failing(() => fcntl(fd, F_SETLK!, number)).code).toBe('EINVAL')
      }
    })
  })

  it('fails with EINVAL when there is no such command, or not such a value', () => {
    const fd = tcp()
    expect(failing(() => fcntl(fd, 9999))).toMatchObject({ code: 'EINVAL', syscall: 'fcntl' })
    expect(failing(() => fcntl(fd, F_DUPFD, -1)).code).toBe('EINVAL')
    // On Windows the number is a handle, which nobody chooses.
    if (!windows) {
      expect(failing(() => fcntl(fd, F_DUPFD, 2 ** 31 - 1)).code).toBe('EINVAL')
    }
  })

  it('fails with EBADF when the descriptor is closed', () => {
    const fd = tcp()
    close(fd)
    for (const bad of [fd, -1]) {
      expect(failing(() => fcntl(bad, F_GETFD))).toMatchObject({ code: 'EBADF', syscall: 'fcntl' })
      expect(failing(() => fcntl(bad, F_DUPFD, 700)).code).toBe('EBADF')
      expect(syscall.fcntl(bad, F_GETFL)).toBe(-EBADF)
    }
  })
})

describe('ioctl(2)', () => {
  it('FIONREAD tells how many bytes can be received', () => {
    const [fd, peer] = openPair(AF_UNIX, SOCK_STREAM)
    expect(ioctl(fd, FIONREAD)).toBe(0)
    send(peer, Buffer.from('hello'))
    expect(ioctl(fd, FIONREAD)).toBe(5)
    const out = new Int32Array(1)
    expect(ioctl(fd, FIONREAD, out)).toBe(0)
    expect(out[0]).toBe(5)
    recv(fd, Buffer.alloc(3))
    expect(ioctl(fd, FIONREAD)).toBe(2)
    expect(syscall.ioctl(fd, FIONREAD)).toBe(2)
  })

  it.runIf(sys.SIOCGSKNS !== undefined)('SIOCGSKNS answers a descriptor: of the network namespace', () => {
    const r = syscall.ioctl(udp(), sys.SIOCGSKNS!)
    if (r !== -sys.EPERM) expect(readlinkSync(`/proc/self/fd/${closing(r)}`)).toMatch(/^net:/)
  })

  it.runIf(!windows)('FIONREAD tells how many bytes of a file are left', () => {
    const { fd, name } = file()
    const reader = openFile(name, 'a+')
    writeSync(fd, 'hello')
    expect(ioctl(reader, FIONREAD)).toBe(5)
    readSync(reader, Buffer.alloc(2))
    expect(ioctl(reader, FIONREAD)).toBe(3)
  })

  it.each([
    ['numbers', 1, 0],
    ['booleans', true, false],
    ['views', Int32Array.of(1), Int32Array.of(0)],
  ])('FIONBIO makes a socket non-blocking, and blocking again, by %s', (_, on, off) => {
    const fd = unix()
    expect(ioctl(fd, FIONBIO, on)).toBe(0)
    expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK)
    expect(failing(() => recv(fd, Buffer.alloc(1))).code).toBe('EAGAIN')
    expect(ioctl(fd, FIONBIO, off)).toBe(0)
    expect(fcntl(fd, F_GETFL) & O_NONBLOCK).toBe(0)
  })

  it('SIOCATMARK tells whether the urgent data are next', () => {
    const { client, server } = connection()
    send(client, Buffer.from('ab'))
    send(client, Buffer.from('!'), MSG_OOB)
    ready(server, POLLPRI)
    expect(ioctl(server, SIOCATMARK)).toBe(0)
    // A recv stops at the mark.
    expect(receive(server)).toBe('ab')
    expect(ioctl(server, SIOCATMARK)).toBe(1)
    const byte = Buffer.alloc(1)
    expect(recv(server, byte, MSG_OOB)).toBe(1)
    expect(byte.toString()).toBe('!')
  })

  it.runIf(SIOCOUTQ !== undefined)('SIOCOUTQ tells that something is still to be received', () => {
    const [fd, peer] = openPair(AF_UNIX, SOCK_STREAM)
    expect(ioctl(fd, SIOCOUTQ!)).toBe(0)
    send(fd, Buffer.from('hello'))
    expect(ioctl(fd, SIOCOUTQ!)).toBeGreaterThanOrEqual(5)
    expect(receive(peer)).toBe('hello')
    expect(ioctl(fd, SIOCOUTQ!)).toBe(0)
  })

  describe.runIf(linux && networkInterfaces()['lo'] !== undefined)('with a struct ifreq', () => {
    it('SIOCGIFINDEX fills it with the number of an interface', () => {
      const lo = ifreq('lo')
      expect(ioctl(udp(), SIOCGIFINDEX!, lo)).toBe(0)
      expect(new Int32Array(lo.buffer)[4]).toBeGreaterThan(0)
      expect(Buffer.from(lo).toString('latin1', 0, 3)).toBe('lo\0')
    })

    it('SIOCGIFADDR fills it with the address of an interface', () => {
      const lo = ifreq('lo')
      expect(ioctl(udp(), SIOCGIFADDR!, lo)).toBe(0)
      const addr = new sys.sockaddr_in(lo.subarray(16))
      expect([addr.sin_family, addr.sin_addr]).toEqual([AF_INET, inet_addr('127.0.0.1')])
    })

    it.each([2, 16, 17, 20, 39])('a view of %i bytes gets only its own', size => {
      const fd = udp()
      const whole = ifreq('lo')
      ioctl(fd, SIOCGIFADDR!, whole)
      const { view, untouched } = guarded(size)
      view.set(Buffer.from('lo'))
      expect(ioctl(fd, SIOCGIFADDR!, view)).toBe(0)
      expect(view).toEqual(whole.subarray(0, size))
      expect(untouched()).toBe(true)
    })

    it('a view longer than the largest struct keeps the rest of its bytes', () => {
      const lo = ifreq('lo', 100_000).fill(0xee, 40)
      expect(ioctl(udp(), SIOCGIFADDR!, lo)).toBe(0)
      expect(new sys.sockaddr_in(lo.subarray(16)).sin_addr).toBe(inet_addr('127.0.0.1'))
      expect(lo.subarray(40).every(byte => byte === 0xee)).toBe(true)
    })

    it('a number in its place is never taken for an address', () => {
      const fd = udp()
      // As a name it is nobody's: ENODEV. As an address it would be EFAULT, or worse.
      for (const number of [1, 1 << 20, 2 ** 31 - 1, -1]) {
        expect(failing(() => ioctl(fd, SIOCGIFINDEX!, number)).code).toBe('ENODEV')
      }
      expect(failing(() => ioctl(fd, SIOCGIFINDEX!)).code).toBe('ENODEV')
    })

    it('fails with ENODEV when there is no such interface', () => {
      expect(failing(() => ioctl(udp(), SIOCGIFADDR!, ifreq('none such')))).toMatchObject({
        code: 'ENODEV',
        syscall: 'ioctl',
      })
    })
  })

  it('fails with ENOTTY when the descriptor knows no such request', () => {
    const code = system({ linux: 'ENOTTY', darwin: 'ENOTTY', win32: 'EOPNOTSUPP' })
    expect(failing(() => ioctl(tcp(), 0x7fff))).toMatchObject({ code, syscall: 'ioctl' })
    expect(failing(() => ioctl(tcp(), 0xfffffffe)).code).toBe(code)
    if (!windows) expect(failing(() => ioctl(file().fd, SIOCATMARK)).code).toBe('ENOTTY')
  })

  it('fails with EBADF when the descriptor is closed', () => {
    const fd = tcp()
    close(fd)
    const code = system({ linux: 'EBADF', darwin: 'EBADF', win32: 'ENOTSOCK' })
    expect(failing(() => ioctl(fd, FIONREAD))).toMatchObject({ code, syscall: 'ioctl' })
    expect(failing(() => ioctl(-1, FIONBIO, true)).code).toBe(code)
    expect(syscall.ioctl(-1, FIONREAD, new Int32Array(1))).toBeLessThan(0)
  })
})
