import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readlinkSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import {
  accept,
  accept4,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bind,
  close,
  connect,
  EAFNOSUPPORT,
  EAGAIN,
  EBADF,
  EMFILE,
  ENOTCONN,
  EOPNOTSUPP,
  F_DUPFD,
  F_GETFD,
  F_GETFL,
  F_SETFD,
  fcntl,
  FD_CLOEXEC,
  getpeername,
  getsockname,
  getsockopt,
  IPPROTO_ICMP,
  IPPROTO_TCP,
  IPPROTO_UDP,
  MSG_DONTWAIT,
  O_NONBLOCK,
  POLLIN,
  recv,
  send,
  setsockopt,
  SHUT_RD,
  SHUT_RDWR,
  SHUT_WR,
  shutdown,
  SO_ACCEPTCONN,
  SO_DOMAIN,
  SO_LINGER,
  SO_PROTOCOL,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_RAW,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  sockaddr_in,
  sockaddr_un,
  socket,
  socketpair,
  SOL_SOCKET,
} from '../lib/index.ts'
import * as sys from '../lib/syscall.ts'
import {
  closing,
  connection,
  datagram,
  failing,
  folder,
  ipv6,
  listener,
  loopback,
  nameOf,
  open,
  openPair,
  ready,
  receive,
  refusesWhatIsNoSocket,
  system,
  unix,
  unprivileged,
  wine,
} from './helpers.ts'

const linux = process.platform === 'linux'
const windows = process.platform === 'win32'

const hello = Buffer.from('hello')

/** Whether the descriptor is non-blocking. */
function isNonblocking(fd: number): boolean {
  return (fcntl(fd, F_GETFL) & O_NONBLOCK) !== 0
}

/** Which of the sockets a child process has. On Windows it asks for their type; elsewhere /proc says what it has. */
function inherited(fds: readonly number[]): number[] {
  if (!windows) {
    const { stdout } = spawnSync('ls', ['-l', '/proc/self/fd'], { encoding: 'utf8' })
    return fds.filter(fd => stdout.includes(readlinkSync(`/proc/self/fd/${fd}`)))
  }
  const script = `
    import { getsockopt, SO_TYPE, SOL_SOCKET } from ${JSON.stringify(new URL('../dist/syscall.js', import.meta.url))}
    console.log(JSON.stringify(${JSON.stringify(fds)}.filter(fd => getsockopt(fd, SOL_SOCKET, SO_TYPE) > 0)))
  `
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  return JSON.parse(child.stdout)
}

/** Reads or sets how many descriptors the process may have. */
function prlimit(...options: string[]): string {
  return execFileSync('prlimit', [`--pid=${process.pid}`, ...options], { encoding: 'utf8' }).trim()
}

describe('socket(2)', () => {
  describe('DESCRIPTION', () => {
    it.for([
      { name: 'TCP over IPv4', domain: AF_INET, type: SOCK_STREAM, protocol: IPPROTO_TCP },
      { name: 'UDP over IPv4', domain: AF_INET, type: SOCK_DGRAM, protocol: IPPROTO_UDP },
      { name: 'TCP over IPv6', domain: AF_INET6, type: SOCK_STREAM, protocol: IPPROTO_TCP, exists: ipv6 },
      { name: 'UDP over IPv6', domain: AF_INET6, type: SOCK_DGRAM, protocol: IPPROTO_UDP, exists: ipv6 },
      { name: 'a local stream', domain: AF_UNIX, type: SOCK_STREAM, protocol: 0, exists: unix },
      { name: 'local datagrams', domain: AF_UNIX, type: SOCK_DGRAM, protocol: 0, exists: !windows },
      { name: 'local packets', domain: AF_UNIX, type: SOCK_SEQPACKET, protocol: 0, exists: linux },
    ])('creates an endpoint for $name', ({ domain, type, protocol, exists }, { skip }) => {
      skip(exists === false, 'not on this machine')
      const fd = open(domain, type)
      expect(getsockopt(fd, SOL_SOCKET, SO_TYPE)).toBe(type)
      if (SO_DOMAIN !== undefined) expect(getsockopt(fd, SOL_SOCKET, SO_DOMAIN)).toBe(domain)
      if (SO_PROTOCOL !== undefined) expect(getsockopt(fd, SOL_SOCKET, SO_PROTOCOL)).toBe(protocol)
      expect(getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN)).toBe(0)
    })

    it('takes the protocol by its number as well', () => {
      expect(getsockopt(open(AF_INET, SOCK_STREAM, IPPROTO_TCP), SOL_SOCKET, SO_TYPE)).toBe(SOCK_STREAM)
      expect(getsockopt(open(AF_INET, SOCK_DGRAM, IPPROTO_UDP), SOL_SOCKET, SO_TYPE)).toBe(SOCK_DGRAM)
    })

    it('makes a socket that blocks', () => {
      expect(isNonblocking(open(AF_INET, SOCK_DGRAM))).toBe(false)
    })

    it('makes one that does not block with SOCK_NONBLOCK in the type', () => {
      const fd = open(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK)
      bind(fd, loopback())
      expect(isNonblocking(fd)).toBe(true)
      expect(getsockopt(fd, SOL_SOCKET, SO_TYPE)).toBe(SOCK_DGRAM)
      expect(sys.recv(fd, Buffer.alloc(1))).toBe(-EAGAIN)
    })
  })

  describe('RETURN VALUE', () => {
    it('is a descriptor like any other', () => {
      const fd = open(AF_INET, SOCK_STREAM)
      expect(fd).toBeGreaterThan(2)
      expect(open(AF_INET, SOCK_STREAM)).not.toBe(fd)
      if (!windows) expect(fstatSync(fd).isSocket()).toBe(true)
    })
  })

  describe('ERRORS', () => {
    it('fails with EAFNOSUPPORT for a family that is not there', () => {
      expect(failing(() => socket(255, SOCK_STREAM))).toMatchObject({
        code: 'EAFNOSUPPORT',
        errno: EAFNOSUPPORT,
        syscall: 'socket',
      })
      expect(failing(() => socket(-1, SOCK_STREAM)).code).toBe('EAFNOSUPPORT')
      expect(sys.socket(255, SOCK_STREAM)).toBe(-EAFNOSUPPORT)
    })

    it('fails with EINVAL for a type that is not there (macOS: EPROTONOSUPPORT, Windows: ESOCKTNOSUPPORT)', () => {
      const code = system({ linux: 'EINVAL', darwin: 'EPROTONOSUPPORT', win32: 'ESOCKTNOSUPPORT' })
      expect(failing(() => socket(AF_INET, 15))).toMatchObject({ code, syscall: 'socket' })
    })

    it('fails with EPROTONOSUPPORT for a protocol of another type (macOS: EPROTOTYPE)', () => {
      const code = system({ linux: 'EPROTONOSUPPORT', darwin: 'EPROTOTYPE', win32: 'EPROTONOSUPPORT' })
      expect(failing(() => socket(AF_INET, SOCK_STREAM, IPPROTO_UDP)).code).toBe(code)
      expect(failing(() => socket(AF_INET, SOCK_DGRAM, IPPROTO_TCP)).code).toBe(code)
    })

    it('fails with EPERM for a raw socket without the privilege (Windows: EACCES)', ({ skip }) => {
      skip(windows && sys.socket(AF_INET, SOCK_RAW, IPPROTO_ICMP) >= 0, 'the user has the privilege')
      const code = system({ linux: 'EPERM', darwin: 'EPERM', win32: 'EACCES' })
      const error = unprivileged(() => failing(() => socket(AF_INET, SOCK_RAW, IPPROTO_ICMP)))
      expect(error).toMatchObject({ code, syscall: 'socket' })
    })
  })
})

describe('socketpair(2)', () => {
  describe('DESCRIPTION', () => {
    it('makes two sockets that are connected to each other', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
      expect(send(a, hello)).toBe(5)
      expect(receive(b)).toBe('hello')
      send(b, Buffer.from('and back'))
      expect(receive(a)).toBe('and back')
    })

    it('keeps datagrams apart with SOCK_DGRAM', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
      for (const text of ['one', '', 'three']) send(a, Buffer.from(text))
      expect([receive(b), receive(b), receive(b)]).toEqual(['one', '', 'three'])
    })

    it.runIf(linux)('keeps packets apart with SOCK_SEQPACKET, and tells of the end (Linux alone)', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_SEQPACKET)
      send(a, Buffer.from('one'))
      send(a, Buffer.from('two'))
      close(a)
      expect([receive(b), receive(b), receive(b)]).toEqual(['one', 'two', ''])
    })

    it('makes both non-blocking with SOCK_NONBLOCK in the type', () => {
      for (const fd of openPair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK)) {
        expect(isNonblocking(fd)).toBe(true)
        expect(sys.recv(fd, Buffer.alloc(1))).toBe(-EAGAIN)
      }
      for (const fd of openPair(AF_UNIX, SOCK_STREAM)) expect(isNonblocking(fd)).toBe(false)
    })

    it.runIf(windows)(
      'makes of them two sockets of the loopback interface that know each other alone (Windows alone)',
      () => {
        for (const type of [SOCK_STREAM, SOCK_DGRAM]) {
          const [a, b] = openPair(AF_UNIX, type)
          const names = [a, b].map(fd => nameOf(fd).toString())
          const peers = [a, b].map(fd => {
            const addr = new sockaddr_in()
            getpeername(fd, addr)
            return addr.toString()
          })
          expect(peers).toEqual(names.toReversed())
          expect(names.every(name => name.startsWith('127.0.0.1:'))).toBe(true)
        }
      },
    )

    it.runIf(!windows)('gives neither of them a name', () => {
      for (const fd of openPair(AF_UNIX, SOCK_STREAM)) {
        for (const call of [getsockname, getpeername]) {
          const addr = new sockaddr_un({ sun_path: '/somewhere' })
          call(fd, addr)
          expect(addr.sun_family).toBe(AF_UNIX)
          expect(addr.sun_path).toBe('')
        }
      }
    })
  })

  describe('RETURN VALUE', () => {
    it('is an array of two descriptors, also in sys-socket/syscall', () => {
      for (const pair of [socketpair(AF_UNIX, SOCK_STREAM), sys.socketpair(AF_UNIX, SOCK_STREAM)]) {
        expect(pair).toEqual([expect.any(Number), expect.any(Number)])
        const [a, b] = (pair as [number, number]).map(closing)
        expect(a).not.toBe(b)
      }
    })
  })

  describe('ERRORS', () => {
    it('fails with EOPNOTSUPP where the family has no pairs', () => {
      expect(failing(() => socketpair(AF_INET, SOCK_STREAM))).toMatchObject({
        code: 'EOPNOTSUPP',
        errno: EOPNOTSUPP,
        syscall: 'socketpair',
      })
      expect(sys.socketpair(AF_INET, SOCK_STREAM)).toBe(-EOPNOTSUPP)
    })

    it('fails with EAFNOSUPPORT for a family that is not there', () => {
      expect(failing(() => socketpair(255, SOCK_STREAM))).toMatchObject({ code: 'EAFNOSUPPORT', syscall: 'socketpair' })
    })

    it.runIf(linux)('fails with EINVAL for a type that is not there, with EPROTONOSUPPORT for such a protocol', () => {
      expect(failing(() => socketpair(AF_UNIX, 15)).code).toBe('EINVAL')
      expect(failing(() => socketpair(AF_UNIX, SOCK_STREAM, IPPROTO_TCP)).code).toBe('EPROTONOSUPPORT')
    })
  })
})

describe('close(2)', () => {
  describe('DESCRIPTION', () => {
    it('ends the connection: the other side reads 0, and 0 again', () => {
      const { client, server } = connection()
      close(client)
      expect(receive(server)).toBe('')
      expect(receive(server)).toBe('')
    })

    it('still delivers what was sent before', () => {
      const { client, server } = connection()
      send(client, hello)
      close(client)
      expect(receive(server)).toBe('hello')
      expect(receive(server)).toBe('')
    })

    // Wine 8: a reset connection has ended as if it had been closed, recv returns 0.
    it.skipIf(wine)('resets the connection when something was never read', () => {
      const { client, server } = connection()
      send(client, hello)
      ready(server, POLLIN)
      close(server)
      ready(client, POLLIN)
      expect(failing(() => recv(client, Buffer.alloc(1)))).toMatchObject({ code: 'ECONNRESET', syscall: 'recv' })
    })

    // Wine 8: a reset connection has ended as if it had been closed, recv returns 0.
    it.skipIf(wine)('resets the connection after SO_LINGER with a time of 0', () => {
      const { client, server } = connection()
      send(client, hello)
      expect(receive(server)).toBe('hello')
      // struct linger { l_onoff, l_linger }
      setsockopt(client, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0]))
      close(client)
      ready(server, POLLIN)
      expect(failing(() => recv(server, Buffer.alloc(1))).code).toBe('ECONNRESET')
    })

    it('leaves the connection to the duplicates of the descriptor', () => {
      const { client, server } = connection()
      const duplicate = closing(fcntl(client, F_DUPFD, 0))
      close(client)
      send(duplicate, hello)
      expect(receive(server)).toBe('hello')
      expect(sys.recv(server, Buffer.alloc(1), MSG_DONTWAIT)).toBe(-EAGAIN)
      close(duplicate)
      expect(receive(server)).toBe('')
    })

    it('refuses those who still wait in the queue of a listener', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      // It has its port already, and so cannot get the listener's: it would connect to itself.
      const late = open(AF_INET, SOCK_STREAM)
      bind(late, loopback())
      close(fd)
      ready(client, POLLIN)
      // Wine 8: a reset connection has ended as if it had been closed, recv returns 0.
      if (!wine) expect(failing(() => recv(client, Buffer.alloc(1))).code).toBe('ECONNRESET')
      expect(failing(() => connect(late, addr)).code).toBe('ECONNREFUSED')
    })

    it.runIf(!windows)('closes any descriptor, not only those of sockets', () => {
      const fd = openSync(path.join(folder(), 'file'), 'w')
      expect(close(fd)).toBe(0)
      expect(() => closeSync(fd)).toThrow('EBADF')
    })
  })

  describe('RETURN VALUE', () => {
    it('is 0', () => {
      expect(close(socket(AF_INET, SOCK_STREAM))).toBe(0)
      expect(sys.close(socket(AF_INET, SOCK_STREAM))).toBe(0)
    })
  })

  describe('ERRORS', () => {
    const code = system({ linux: 'EBADF', darwin: 'EBADF', win32: 'ENOTSOCK' })

    it('fails with EBADF the second time (Windows: ENOTSOCK)', () => {
      const fd = socket(AF_INET, SOCK_STREAM)
      close(fd)
      expect(failing(() => close(fd))).toMatchObject({ code, syscall: 'close' })
    })

    it('fails with EBADF for what was never a descriptor (Windows: ENOTSOCK)', () => {
      for (const fd of [-1, 2 ** 30]) expect(failing(() => close(fd)).code).toBe(code)
      if (!windows) expect(sys.close(-1)).toBe(-EBADF)
    })
  })
})

describe('shutdown(2)', () => {
  describe('DESCRIPTION', () => {
    it('SHUT_WR ends what is sent: the other side reads all of it, then 0, and can still answer', () => {
      const { client, server } = connection()
      send(client, hello)
      expect(shutdown(client, SHUT_WR)).toBe(0)
      expect(receive(server)).toBe('hello')
      expect(receive(server)).toBe('')
      send(server, Buffer.from('the answer'))
      expect(receive(client)).toBe('the answer')
      expect(failing(() => send(client, hello))).toMatchObject({ code: 'EPIPE', syscall: 'send' })
    })

    it('SHUT_RD ends what is received: recv returns 0 at once, and sending goes on', () => {
      const { client, server } = connection()
      shutdown(client, SHUT_RD)
      expect(receive(client)).toBe('')
      send(client, hello)
      expect(receive(server)).toBe('hello')
    })

    it.runIf(linux)('SHUT_RD leaves what has already arrived to be received (Linux alone)', () => {
      const { client, server } = connection()
      send(server, hello)
      ready(client, POLLIN)
      shutdown(client, SHUT_RD)
      expect(receive(client)).toBe('hello')
      expect(receive(client)).toBe('')
    })

    it('SHUT_RDWR ends both', () => {
      const { client, server } = connection()
      shutdown(client, SHUT_RDWR)
      expect(receive(server)).toBe('')
      expect(receive(client)).toBe('')
      expect(failing(() => send(client, hello)).code).toBe('EPIPE')
    })

    it('SHUT_RDWR ends what is sent also when the other side has finished', () => {
      const { client, server } = connection()
      shutdown(server, SHUT_WR)
      expect(receive(client)).toBe('')
      expect(shutdown(client, SHUT_RDWR)).toBe(0)
      expect(receive(server)).toBe('')
    })

    it('acts on the connection, and so on every duplicate of the descriptor', () => {
      const { client, server } = connection()
      const duplicate = closing(fcntl(client, F_DUPFD, 0))
      shutdown(duplicate, SHUT_WR)
      expect(receive(server)).toBe('')
      expect(failing(() => send(client, hello)).code).toBe('EPIPE')
    })

    it.runIf(!windows)('SHUT_RD of a local socket is told to the other side: its send fails with EPIPE', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
      shutdown(a, SHUT_RD)
      expect(failing(() => send(b, hello)).code).toBe('EPIPE')
      send(a, hello)
      expect(receive(b)).toBe('hello')
    })

    it('SHUT_WR stops a connected datagram socket from sending, not from receiving', () => {
      const one = datagram()
      const two = datagram()
      connect(one.fd, two.addr)
      connect(two.fd, one.addr)
      shutdown(one.fd, SHUT_WR)
      expect(failing(() => send(one.fd, hello)).code).toBe('EPIPE')
      send(two.fd, hello)
      expect(receive(one.fd)).toBe('hello')
    })

    it.runIf(linux)('SHUT_RD of a listener ends the listening (Linux alone): accept then fails with EINVAL', () => {
      const { fd } = listener()
      shutdown(fd, SHUT_RD)
      expect(failing(() => accept(fd))).toMatchObject({ code: 'EINVAL', syscall: 'accept' })
    })

    it('can be repeated while the other direction is open', () => {
      const { client } = connection()
      shutdown(client, SHUT_WR)
      expect(shutdown(client, SHUT_WR)).toBe(0)
    })
  })

  describe('ERRORS', () => {
    it('fails with ENOTCONN for a socket without a connection', () => {
      const fd = open(AF_INET, SOCK_STREAM)
      expect(failing(() => shutdown(fd, SHUT_WR))).toMatchObject({
        code: 'ENOTCONN',
        errno: ENOTCONN,
        syscall: 'shutdown',
      })
      expect(sys.shutdown(fd, SHUT_RDWR)).toBe(-ENOTCONN)
    })

    it('fails with EINVAL for another direction', () => {
      const { client } = connection()
      for (const how of [-1, 3]) expect(failing(() => shutdown(client, how)).code).toBe('EINVAL')
    })

    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      refusesWhatIsNoSocket('shutdown', fd => shutdown(fd, SHUT_RDWR))
    })
  })
})

describe('a new descriptor', () => {
  const births: [string, () => number][] = [
    ['socket', () => open(AF_INET, SOCK_STREAM)],
    ['socketpair, the first', () => openPair(AF_UNIX, SOCK_STREAM)[0]],
    ['socketpair, the second', () => openPair(AF_UNIX, SOCK_STREAM)[1]],
    ['accept', () => connection().server],
    [
      'accept4',
      () => {
        const { fd, addr } = listener()
        connect(open(AF_INET, SOCK_STREAM), addr)
        return closing(accept4(fd, null, 0))
      },
    ],
    ['fcntl(F_DUPFD)', () => closing(fcntl(open(AF_INET, SOCK_STREAM), F_DUPFD, 0))],
  ]

  it.each(births)('of %s is close-on-exec', (_call, born) => {
    expect(fcntl(born(), F_GETFD)).toBe(FD_CLOEXEC)
  })

  // /proc says what a process has inherited; macOS has none.
  const told = windows || existsSync('/proc/self/fd')

  it.runIf(told)('is not seen by child processes', () => {
    const fds = births.map(([, born]) => born())
    expect(inherited(fds)).toEqual([])
  })

  it.runIf(told && !windows)('is inherited once F_SETFD has taken that away', () => {
    const fd = open(AF_INET, SOCK_STREAM)
    fcntl(fd, F_SETFD, 0)
    expect(inherited([fd])).toEqual([fd])
  })

  it.runIf(linux)('is refused with EMFILE when the process has as many as it may', () => {
    const { fd: listening, addr } = listener()
    connect(open(AF_INET, SOCK_STREAM), addr)

    const soft = prlimit('--nofile', '--output=SOFT', '--noheadings', '--raw')
    const highest = Math.max(...readdirSync('/proc/self/fd').map(Number))
    onTestFinished(() => void prlimit(`--nofile=${soft}:`))
    // Room enough to call prlimit once more.
    prlimit(`--nofile=${highest + 64}:`)

    const fds: number[] = []
    const fill = () => {
      for (;;) fds.push(socket(AF_INET, SOCK_STREAM))
    }
    const full = failing(fill)
    const noPair = failing(() => socketpair(AF_UNIX, SOCK_STREAM))
    const noConnection = failing(() => accept(listening))
    close(fds.pop()!)
    const halfPair = failing(() => socketpair(AF_UNIX, SOCK_STREAM))
    const connected = sys.accept(listening)
    for (const fd of [...fds, connected]) close(fd)

    expect(full).toMatchObject({ code: 'EMFILE', errno: EMFILE, syscall: 'socket' })
    expect(noPair).toMatchObject({ code: 'EMFILE', syscall: 'socketpair' })
    expect(noConnection).toMatchObject({ code: 'EMFILE', syscall: 'accept' })
    expect(halfPair, 'one descriptor is no pair').toMatchObject({ code: 'EMFILE', syscall: 'socketpair' })
    expect(connected, 'which is then not lost, and the connection neither').toBeGreaterThan(2)
  })
})
