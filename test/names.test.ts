import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import {
  accept,
  accept4,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  AF_UNSPEC,
  bind,
  close,
  connect,
  EADDRINUSE,
  EAGAIN,
  EALREADY,
  ECONNREFUSED,
  EINPROGRESS,
  EINVAL,
  EISCONN,
  ENOENT,
  ENOTCONN,
  F_GETFL,
  fcntl,
  FD_ISSET,
  FD_SET,
  fd_set,
  getpeername,
  getsockname,
  getsockopt,
  htonl,
  htons,
  INADDR_ANY,
  INADDR_LOOPBACK,
  inet_addr,
  inet_ntop,
  inet_pton,
  IPPROTO_IPV6,
  IPV6_V6ONLY,
  listen,
  MSG_DONTWAIT,
  O_NONBLOCK,
  POLLERR,
  POLLHUP,
  POLLIN,
  POLLOUT,
  recv,
  recvfrom,
  select,
  send,
  sendto,
  setsockopt,
  SHUT_RDWR,
  shutdown,
  SO_ACCEPTCONN,
  SO_ERROR,
  SO_LINGER,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  sockaddr_un,
  SOL_SOCKET,
  SOMAXCONN,
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
  nonblocking,
  open,
  ready,
  receive,
  refusesWhatIsNoSocket,
  unix,
  unprivileged,
  wine,
} from './helpers.ts'

const linux = process.platform === 'linux'
const macos = process.platform === 'darwin'
const windows = process.platform === 'win32'

const hello = Buffer.from('hello')

/** An address of this machine where nobody listens: the port is taken by a socket that does not. */
function refusing(): sockaddr_in {
  const fd = open(AF_INET, SOCK_STREAM)
  bind(fd, loopback())
  return nameOf(fd)
}

/** The address ::1, with a port of the system's choice. */
function loopback6(): sockaddr_in6 {
  const addr = new sockaddr_in6()
  inet_pton(AF_INET6, '::1', addr.sin6_addr)
  return addr
}

/** Has an IPv6 socket, which leaves it the IPv4 addresses, and an IPv4 one share a port: what the second bind says. */
function shared(): number {
  const six = open(AF_INET6, SOCK_STREAM)
  setsockopt(six, IPPROTO_IPV6, IPV6_V6ONLY, true)
  bind(six, new sockaddr_in6())
  const name = new sockaddr_in6()
  getsockname(six, name)
  return sys.bind(open(AF_INET, SOCK_STREAM), new sockaddr_in({ sin_port: name.sin6_port }))
}

/** The address that a socket of AF_UNIX has. */
function pathOf(fd: number): string {
  const addr = new sockaddr_un()
  getsockname(fd, addr)
  return addr.sun_path
}

/** The address of a path in a folder of the test's. */
function local(name = 'socket'): sockaddr_un {
  return new sockaddr_un({ sun_path: path.join(folder(), name) })
}

/** A local socket that listens there. */
function localListener(addr: sockaddr_un, type = SOCK_STREAM): number {
  const fd = open(AF_UNIX, type)
  bind(fd, addr)
  listen(fd)
  return fd
}

let abstracts = 0

/** An abstract name that nobody else has. */
function abstract(end = ''): sockaddr_un {
  return new sockaddr_un({ sun_path: `\0sys-socket ${process.pid} ${abstracts++}${end}` })
}

/** An address that does not fill its memory: what a call that has failed must leave as it is. */
function somewhere(): sockaddr_un {
  return new sockaddr_un({ sun_path: '/somewhere' })
}

/** The two ends of a conversation over these: what one sends, the other receives. */
function expectConversation(a: number, b: number): void {
  send(a, hello)
  expect(receive(b)).toBe('hello')
  send(b, Buffer.from('and back'))
  expect(receive(a)).toBe('and back')
}

/** Closes the socket with a reset. */
function reset(fd: number): void {
  // struct linger { l_onoff, l_linger }
  setsockopt(fd, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0]))
  close(fd)
}

describe('bind(2)', () => {
  describe('DESCRIPTION', () => {
    it('gives the socket its address', () => {
      const { fd: before, addr: free } = datagram()
      close(before)
      const fd = open(AF_INET, SOCK_DGRAM)
      expect(bind(fd, free)).toBe(0)
      expect(nameOf(fd).equals(free)).toBe(true)
    })

    it('lets the system choose a free port for port 0', () => {
      const [a, b] = [datagram().addr, datagram().addr]
      expect(a.sin_addr).toBe(htonl(INADDR_LOOPBACK))
      expect(a.sin_port).not.toBe(0)
      expect(a.sin_port).not.toBe(b.sin_port)
    })

    it('takes every interface for INADDR_ANY', () => {
      const fd = open(AF_INET, SOCK_STREAM)
      bind(fd, new sockaddr_in({ sin_addr: INADDR_ANY }))
      listen(fd)
      const { sin_addr, sin_port } = nameOf(fd)
      expect(sin_addr).toBe(0)
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, new sockaddr_in({ sin_addr: htonl(INADDR_LOOPBACK), sin_port }))
      expectConversation(client, closing(accept(fd)))
    })

    it.runIf(ipv6)('takes an IPv6 address for a socket of AF_INET6', () => {
      const fd = open(AF_INET6, SOCK_DGRAM)
      bind(fd, loopback6())
      const addr = new sockaddr_in6()
      getsockname(fd, addr)
      expect(inet_ntop(AF_INET6, addr.sin6_addr)).toBe('::1')
      expect(addr.sin6_port).not.toBe(0)
      expect(addr.sin6_scope_id).toBe(0)
    })

    it.runIf(ipv6)('takes the IPv4 addresses too for in6addr_any, without IPV6_V6ONLY', () => {
      const mapped = open(AF_INET6, SOCK_STREAM)
      setsockopt(mapped, IPPROTO_IPV6, IPV6_V6ONLY, false)
      bind(mapped, new sockaddr_in6())
      listen(mapped)
      const name = new sockaddr_in6()
      getsockname(mapped, name)
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, new sockaddr_in({ sin_port: name.sin6_port, sin_addr: htonl(INADDR_LOOPBACK) }))
      const peer = new sockaddr_in6()
      closing(accept(mapped, peer))
      expect(inet_ntop(AF_INET6, peer.sin6_addr)).toBe('::ffff:127.0.0.1')
      expect(peer.sin6_port).toBe(nameOf(client).sin_port)
    })

    it.runIf(ipv6)('leaves the IPv4 addresses of the port to others with IPV6_V6ONLY', () => {
      // Now and then somebody else has it.
      const attempts = Array.from({ length: 5 }, shared)
      expect(attempts).toContain(0)
    })

    it.runIf(SO_REUSEPORT !== undefined)('lets sockets share a port that all have SO_REUSEPORT', () => {
      const addr = loopback()
      const fds = [1, 2, 3].map(() => {
        const fd = open(AF_INET, SOCK_DGRAM)
        setsockopt(fd, SOL_SOCKET, SO_REUSEPORT!, true)
        bind(fd, addr)
        addr.sin_port = nameOf(fd).sin_port
        return fd
      })
      expect(new Set(fds.map(fd => nameOf(fd).sin_port)).size).toBe(1)
      const without = open(AF_INET, SOCK_DGRAM)
      expect(failing(() => bind(without, addr)).code).toBe('EADDRINUSE')
    })

    // On Windows nothing is in the way of it, with or without the option.
    it.runIf(!windows)('can have a port again at once, with SO_REUSEADDR, whose connections have just ended', () => {
      const first = open(AF_INET, SOCK_STREAM)
      setsockopt(first, SOL_SOCKET, SO_REUSEADDR, true)
      bind(first, loopback())
      listen(first)
      const addr = nameOf(first)
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      const server = accept(first)
      // The side that ends the connection keeps the port in TIME_WAIT.
      close(server)
      expect(receive(client)).toBe('')
      close(client)
      close(first)

      const second = open(AF_INET, SOCK_STREAM)
      expect(failing(() => bind(second, addr)).code).toBe('EADDRINUSE')
      setsockopt(second, SOL_SOCKET, SO_REUSEADDR, true)
      expect(bind(second, addr)).toBe(0)
    })
  })

  describe('DESCRIPTION, AF_UNIX', () => {
    it.runIf(unix)('makes the path, which close leaves', () => {
      const addr = local()
      const fd = open(AF_UNIX, SOCK_STREAM)
      bind(fd, addr)
      expect(pathOf(fd)).toBe(addr.sun_path)
      if (!windows) expect(lstatSync(addr.sun_path).isSocket()).toBe(true)
      close(fd)
      expect(failing(() => bind(open(AF_UNIX, SOCK_STREAM), addr)).code).toBe('EADDRINUSE')
      unlinkSync(addr.sun_path)
      expect(bind(open(AF_UNIX, SOCK_STREAM), addr)).toBe(0)
    })

    it.runIf(unix)('takes a path of any language', () => {
      const addr = local('Grüße, 世界 🧦')
      const fd = open(AF_UNIX, SOCK_STREAM)
      bind(fd, addr)
      expect(pathOf(fd)).toBe(addr.sun_path)
      expect(readdirSync(path.dirname(addr.sun_path))).toEqual([path.basename(addr.sun_path)])
    })

    it.runIf(linux)('takes a path that fills sun_path to the last byte, and so has no NUL (Linux alone)', () => {
      const parent = folder()
      const name = path.join(parent, 'x'.repeat(108 - parent.length - 1))
      const addr = new sockaddr_un({ sun_path: name })
      const fd = localListener(addr)
      expect(pathOf(fd)).toBe(name)
      const client = open(AF_UNIX, SOCK_STREAM)
      connect(client, addr)
      const peer = new sockaddr_un()
      getpeername(client, peer)
      expect(peer.sun_path).toBe(name)
    })

    it.runIf(linux)('takes an abstract name, which is no file and ends with its socket (Linux alone)', () => {
      const addr = abstract()
      const fd = localListener(addr)
      expect(pathOf(fd)).toBe(addr.sun_path)
      connect(open(AF_UNIX, SOCK_STREAM), addr)
      close(fd)
      expect(failing(() => connect(open(AF_UNIX, SOCK_STREAM), addr)).code).toBe('ECONNREFUSED')
      expect(bind(open(AF_UNIX, SOCK_STREAM), addr)).toBe(0)
    })

    it.runIf(linux)('counts every byte of an abstract name, NULs too (Linux alone)', () => {
      const name = abstract().sun_path
      const names = ['', '\0', '\0\0', '\0x'].map(end => name + end)
      const fds = names.map(sun_path => {
        const fd = open(AF_UNIX, SOCK_DGRAM)
        bind(fd, new sockaddr_un({ sun_path }))
        return fd
      })
      expect(fds.map(pathOf)).toEqual(names)
    })

    it.runIf(linux)('chooses an abstract name for an unnamed address (Linux alone)', () => {
      const fd = open(AF_UNIX, SOCK_DGRAM)
      expect(bind(fd, new sockaddr_un())).toBe(0)
      expect(pathOf(fd)).toMatch(/^\0[0-9a-f]{5}$/)
    })
  })

  describe('ERRORS', () => {
    it('fails with EADDRINUSE when the port is taken, and says which', () => {
      const { addr } = listener()
      const fd = open(AF_INET, SOCK_STREAM)
      const port = htons(addr.sin_port)
      const error = failing(() => bind(fd, addr))
      expect(error).toMatchObject({
        code: 'EADDRINUSE',
        errno: EADDRINUSE,
        syscall: 'bind',
        address: '127.0.0.1',
        port,
      })
      expect(error.message).toContain(`127.0.0.1:${port}`)
      expect(sys.bind(fd, addr)).toBe(-EADDRINUSE)
    })

    it('fails with EINVAL when the socket has an address', () => {
      const { fd, addr } = datagram()
      expect(failing(() => bind(fd, loopback()))).toMatchObject({ code: 'EINVAL', errno: EINVAL, syscall: 'bind' })
      expect(nameOf(fd).equals(addr), 'which it keeps').toBe(true)
    })

    it('fails with EADDRNOTAVAIL for an address that is not of this machine', () => {
      const foreign = new sockaddr_in({ sin_addr: inet_addr('192.0.2.1') })
      const error = failing(() => bind(open(AF_INET, SOCK_STREAM), foreign))
      expect(error).toMatchObject({ code: 'EADDRNOTAVAIL', address: '192.0.2.1', port: 0 })
    })

    it('fails with EAFNOSUPPORT for an address of another family', () => {
      expect(failing(() => bind(open(AF_INET, SOCK_STREAM), loopback6())).code).toBe('EAFNOSUPPORT')
    })

    it('fails with EINVAL for an address that is cut short', () => {
      const addr = loopback()
      addr.socklen = 8
      expect(failing(() => bind(open(AF_INET, SOCK_STREAM), addr)).code).toBe('EINVAL')
    })

    it.runIf(!windows)('fails with ENOENT, ENOTDIR or ELOOP for a path that leads nowhere', () => {
      const parent = folder()
      writeFileSync(path.join(parent, 'file'), '')
      symlinkSync('loop', path.join(parent, 'loop'))
      const bound = (...names: string[]) => {
        const addr = new sockaddr_un({ sun_path: path.join(parent, ...names) })
        return failing(() => bind(open(AF_UNIX, SOCK_STREAM), addr))
      }
      const nowhere = path.join(parent, 'none', 'socket')
      expect(bound('none', 'socket')).toMatchObject({
        code: 'ENOENT',
        errno: ENOENT,
        syscall: 'bind',
        address: nowhere,
      })
      expect(bound('file', 'socket').code).toBe('ENOTDIR')
      expect(bound('loop', 'socket').code).toBe('ELOOP')
    })

    it.runIf(unix)('fails with EADDRINUSE for a path that is there, whatever it is', () => {
      const addr = local()
      writeFileSync(addr.sun_path, 'text')
      expect(failing(() => bind(open(AF_UNIX, SOCK_STREAM), addr)).code).toBe('EADDRINUSE')
      expect(readFileSync(addr.sun_path, 'utf8')).toBe('text')
      const dir = local('directory')
      mkdirSync(dir.sun_path)
      expect(failing(() => bind(open(AF_UNIX, SOCK_STREAM), dir)).code).toBe('EADDRINUSE')
    })

    it.runIf(!windows)('fails with EACCES in a directory that may not be written to', () => {
      const addr = local()
      chmodSync(path.dirname(addr.sun_path), 0o555)
      const fd = open(AF_UNIX, SOCK_STREAM)
      expect(unprivileged(() => failing(() => bind(fd, addr)))).toMatchObject({ code: 'EACCES', syscall: 'bind' })
    })

    // A container may let everybody have them.
    const start = '/proc/sys/net/ipv4/ip_unprivileged_port_start'
    it.runIf(linux && Number(readFileSync(start, 'utf8')) > 7)(
      'fails with EACCES for a privileged port (Linux alone)',
      () => {
        const fd = open(AF_INET, SOCK_STREAM)
        const echo = new sockaddr_in({ sin_addr: htonl(INADDR_LOOPBACK), sin_port: htons(7) })
        expect(unprivileged(() => failing(() => bind(fd, echo)))).toMatchObject({ code: 'EACCES', port: 7 })
      },
    )

    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      refusesWhatIsNoSocket('bind', fd => bind(fd, loopback()))
    })
  })
})

describe('listen(2)', () => {
  describe('DESCRIPTION', () => {
    it('lets connections arrive, which wait with what they have sent', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      send(client, hello)
      ready(fd, POLLIN)
      expect(receive(closing(accept(fd)))).toBe('hello')
    })

    it('shows in SO_ACCEPTCONN', () => {
      const fd = open(AF_INET, SOCK_STREAM)
      expect(getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN)).toBe(0)
      listen(fd)
      expect(getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN)).not.toBe(0)
    })

    it('gives a socket without an address a free port of every interface', () => {
      const fd = open(AF_INET, SOCK_STREAM)
      listen(fd)
      const { sin_addr, sin_port } = nameOf(fd)
      expect(sin_addr).toBe(INADDR_ANY)
      expect(sin_port).not.toBe(0)
    })

    it.each([undefined, 5, SOMAXCONN, 2 ** 31 - 1, -1])('lets several wait with a backlog of %s', backlog => {
      const { fd, addr } = listener(backlog)
      const clients = [1, 2, 3, 4].map(() => nonblocking(open(AF_INET, SOCK_STREAM)))
      for (const client of clients) {
        expect(sys.connect(client, addr)).toBe(-EINPROGRESS)
        ready(client, POLLOUT)
        expect(getsockopt(client, SOL_SOCKET, SO_ERROR)).toBe(0)
      }
      for (const client of clients) expectConversation(client, closing(accept(fd)))
    })

    it('lets one wait with a backlog of 0', () => {
      const { fd, addr } = listener(0)
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      expectConversation(client, closing(accept(fd)))
    })

    it('can be called again, to change the backlog', () => {
      const { fd, addr } = listener(0)
      expect(listen(fd, 5)).toBe(0)
      const clients = [1, 2, 3, 4].map(() => nonblocking(open(AF_INET, SOCK_STREAM)))
      for (const client of clients) {
        expect(sys.connect(client, addr)).toBe(-EINPROGRESS)
        ready(client, POLLOUT)
      }
      for (const client of clients) expectConversation(client, closing(accept(fd)))
    })

    it.runIf(linux)('puts off whoever finds the queue full: EAGAIN on local sockets (Linux alone)', () => {
      const addr = local()
      const fd = open(AF_UNIX, SOCK_STREAM)
      bind(fd, addr)
      listen(fd, 0)
      connect(open(AF_UNIX, SOCK_STREAM), addr)
      const late = nonblocking(open(AF_UNIX, SOCK_STREAM))
      expect(failing(() => connect(late, addr))).toMatchObject({ code: 'EAGAIN', errno: EAGAIN, syscall: 'connect' })
      closing(accept(fd))
      expect(connect(late, addr)).toBe(0)
    })
  })

  describe('ERRORS', () => {
    it('fails with EOPNOTSUPP for a datagram socket', () => {
      expect(failing(() => listen(datagram().fd))).toMatchObject({ code: 'EOPNOTSUPP', syscall: 'listen' })
    })

    it('fails with EINVAL for a connected socket', () => {
      expect(failing(() => listen(connection().client)).code).toBe('EINVAL')
    })

    it.runIf(linux)('fails with EINVAL for a local socket without a name (Linux alone)', () => {
      const fd = open(AF_UNIX, SOCK_STREAM)
      expect(failing(() => listen(fd)).code).toBe('EINVAL')
      expect(sys.listen(fd)).toBe(-EINVAL)
    })

    it.runIf(linux)('fails with EADDRINUSE when another with SO_REUSEADDR listens there (Linux alone)', () => {
      const addr = loopback()
      const [first, second] = [1, 2].map(() => {
        const fd = open(AF_INET, SOCK_STREAM)
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, true)
        bind(fd, addr)
        addr.sin_port = nameOf(fd).sin_port
        return fd
      })
      listen(first!)
      expect(failing(() => listen(second!))).toMatchObject({ code: 'EADDRINUSE', syscall: 'listen' })
    })

    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      refusesWhatIsNoSocket('listen', fd => listen(fd))
    })
  })
})

describe('accept(2)', () => {
  describe('DESCRIPTION', () => {
    it('takes connections in the order in which they came, each with the address of its other side', () => {
      const { fd, addr } = listener()
      const clients = [1, 2, 3].map(() => {
        const client = open(AF_INET, SOCK_STREAM)
        connect(client, addr)
        return client
      })
      for (const client of clients) {
        const peer = new sockaddr_in()
        const server = closing(accept(fd, peer))
        expect(peer.equals(nameOf(client))).toBe(true)
        expect(nameOf(server).equals(addr)).toBe(true)
        expectConversation(client, server)
      }
    })

    it('needs no address to fill', () => {
      for (const take of [accept, (fd: number) => accept(fd, null), (fd: number) => accept4(fd, undefined, 0)]) {
        const { fd, addr } = listener()
        const client = open(AF_INET, SOCK_STREAM)
        connect(client, addr)
        expectConversation(client, closing(take(fd)))
      }
    })

    it('fills a sockaddr_storage with whatever family comes', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      const peer = new sockaddr_storage()
      closing(accept(fd, peer))
      expect(peer.ss_family).toBe(AF_INET)
      expect(peer.sin_port).toBe(nameOf(client).sin_port)
      expect(peer.sin6_port).toBeUndefined()
      expect(peer.socklen).toBe(nameOf(client).socklen)
    })

    it('cuts the address to the bytes there are, and tells its true length', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      const memory = new Uint8Array(8).fill(0xaa)
      const peer = new sockaddr(memory.subarray(0, 4))
      closing(accept(fd, peer))
      expect(peer.socklen).toBe(addr.socklen)
      expect([...memory]).toEqual([...nameOf(client).bytes.subarray(0, 4), 0xaa, 0xaa, 0xaa, 0xaa])
    })

    it.runIf(!windows)('tells the path of a local socket, and leaves nothing of it when the next has none', () => {
      const addr = local()
      const fd = localListener(addr)
      const named = open(AF_UNIX, SOCK_STREAM)
      const name = local('client')
      bind(named, name)
      connect(named, addr)
      connect(open(AF_UNIX, SOCK_STREAM), addr)
      const peer = new sockaddr_un()
      closing(accept(fd, peer))
      expect(peer.sun_path).toBe(name.sun_path)
      closing(accept(fd, peer))
      expect(peer.sun_family).toBe(AF_UNIX)
      expect(peer.sun_path).toBe('')
      expect(peer.sa_data.every(byte => byte === 0)).toBe(true)
    })

    it('makes a socket that blocks, though its listener does not', () => {
      const { fd, addr } = listener()
      nonblocking(fd)
      connect(open(AF_INET, SOCK_STREAM), addr)
      ready(fd, POLLIN)
      const server = closing(accept(fd))
      expect(fcntl(server, F_GETFL) & O_NONBLOCK).toBe(0)
      expect(fcntl(fd, F_GETFL) & O_NONBLOCK, 'the listener stays as it was').toBe(O_NONBLOCK)
    })

    it('makes a connection that outlives its listener', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      const server = closing(accept(fd))
      close(fd)
      expectConversation(client, server)
    })

    it('takes a connection that is already over: what was sent is there to be read, then the end', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      send(client, hello)
      close(client)
      const server = closing(accept(fd))
      expect(receive(server)).toBe('hello')
      expect(receive(server)).toBe('')
    })

    it.runIf(linux)('takes a connection that was reset: recv tells (Linux alone)', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      reset(client)
      const server = closing(accept(fd))
      ready(server, POLLIN)
      expect(failing(() => recv(server, Buffer.alloc(1))).code).toBe('ECONNRESET')
    })

    it.runIf(linux)('takes connections of packets too (Linux alone)', () => {
      const addr = local()
      const fd = localListener(addr, SOCK_SEQPACKET)
      const client = open(AF_UNIX, SOCK_SEQPACKET)
      connect(client, addr)
      const server = closing(accept(fd))
      send(client, Buffer.from('one'))
      send(client, Buffer.from('two'))
      expect([receive(server), receive(server)]).toEqual(['one', 'two'])
    })
  })

  describe('ERRORS', () => {
    it('fails with EAGAIN when nobody is waiting and the listener does not block', () => {
      const { fd } = listener()
      nonblocking(fd)
      const peer = somewhere()
      expect(failing(() => accept(fd, peer))).toMatchObject({ code: 'EAGAIN', errno: EAGAIN, syscall: 'accept' })
      expect(sys.accept(fd, peer)).toBe(-EAGAIN)
      expect(peer, 'the address is untouched').toEqual(somewhere())
    })

    it('fails with EINVAL for a socket that does not listen', () => {
      expect(failing(() => accept(open(AF_INET, SOCK_STREAM))).code).toBe('EINVAL')
      expect(failing(() => accept(connection().client)).code).toBe('EINVAL')
    })

    it('fails with EOPNOTSUPP for a datagram socket', () => {
      expect(failing(() => accept(datagram().fd))).toMatchObject({ code: 'EOPNOTSUPP', syscall: 'accept' })
    })

    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      refusesWhatIsNoSocket('accept', fd => accept(fd))
    })
  })
})

describe('accept4(2)', () => {
  describe('DESCRIPTION', () => {
    it('makes a socket that does not block with SOCK_NONBLOCK', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      const peer = new sockaddr_in()
      const server = closing(accept4(fd, peer, SOCK_NONBLOCK))
      expect(peer.equals(nameOf(client))).toBe(true)
      expect(fcntl(server, F_GETFL) & O_NONBLOCK).toBe(O_NONBLOCK)
      expect(sys.recv(server, Buffer.alloc(1))).toBe(-EAGAIN)
    })

    it('makes one that blocks without; SOCK_CLOEXEC changes nothing', () => {
      const { fd, addr } = listener()
      nonblocking(fd)
      for (const flags of [0, SOCK_CLOEXEC]) {
        connect(open(AF_INET, SOCK_STREAM), addr)
        ready(fd, POLLIN)
        expect(fcntl(closing(accept4(fd, null, flags)), F_GETFL) & O_NONBLOCK).toBe(0)
      }
    })
  })

  describe('ERRORS', () => {
    it('fails with EINVAL for another flag, and leaves the connection in the queue', () => {
      const { fd, addr } = listener()
      connect(open(AF_INET, SOCK_STREAM), addr)
      expect(failing(() => accept4(fd, null, 1))).toMatchObject({ code: 'EINVAL', syscall: 'accept4' })
      expect(closing(accept4(fd, null, 0))).toBeGreaterThan(0)
    })

    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      refusesWhatIsNoSocket('accept4', fd => accept4(fd, null, 0))
    })
  })
})

describe('connect(2)', () => {
  describe('DESCRIPTION', () => {
    it('connects two sockets, each of which names the other', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      expect(connect(client, addr)).toBe(0)
      const server = closing(accept(fd))
      expectConversation(client, server)
      const peer = new sockaddr_in()
      getpeername(client, peer)
      expect(peer.equals(addr)).toBe(true)
      getpeername(server, peer)
      expect(peer.equals(nameOf(client))).toBe(true)
    })

    it('goes out from the address that the socket was bound to', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      bind(client, loopback())
      const name = nameOf(client)
      connect(client, addr)
      const peer = new sockaddr_in()
      closing(accept(fd, peer))
      expect(peer.equals(name)).toBe(true)
    })

    it('takes the address 0.0.0.0 for this machine', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, new sockaddr_in({ sin_port: addr.sin_port, sin_addr: INADDR_ANY }))
      expectConversation(client, closing(accept(fd)))
    })

    it.runIf(ipv6)('connects over IPv6', () => {
      const fd = open(AF_INET6, SOCK_STREAM)
      bind(fd, loopback6())
      listen(fd)
      const addr = new sockaddr_in6()
      getsockname(fd, addr)
      const client = open(AF_INET6, SOCK_STREAM)
      connect(client, addr)
      const peer = new sockaddr_in6()
      const server = closing(accept(fd, peer))
      expect(inet_ntop(AF_INET6, peer.sin6_addr)).toBe('::1')
      expectConversation(client, server)
    })

    it.runIf(unix)('connects local sockets by their path', () => {
      const addr = local()
      const fd = localListener(addr)
      const client = open(AF_UNIX, SOCK_STREAM)
      connect(client, addr)
      const peer = new sockaddr_un()
      getpeername(client, peer)
      expect(peer.sun_path).toBe(addr.sun_path)
      expectConversation(client, closing(accept(fd)))
    })

    it('sets where a datagram socket sends to and whom it hears', () => {
      const [me, friend, stranger] = [datagram(), datagram(), datagram()]
      connect(me.fd, friend.addr)
      send(me.fd, hello)
      expect(receive(friend.fd)).toBe('hello')
      sendto(stranger.fd, Buffer.from('from a stranger'), 0, me.addr)
      sendto(friend.fd, Buffer.from('from the friend'), 0, me.addr)
      expect(receive(me.fd)).toBe('from the friend')
      expect(sys.recv(me.fd, Buffer.alloc(1), MSG_DONTWAIT)).toBe(-EAGAIN)
    })

    it('connects a datagram socket again, to another', () => {
      const [me, first, second] = [datagram(), datagram(), datagram()]
      connect(me.fd, first.addr)
      connect(me.fd, second.addr)
      send(me.fd, hello)
      expect(receive(second.fd)).toBe('hello')
      expect(sys.recv(first.fd, Buffer.alloc(1), MSG_DONTWAIT)).toBe(-EAGAIN)
    })

    it('disconnects a datagram socket by an address of AF_UNSPEC', () => {
      const [me, friend, stranger] = [open(AF_INET, SOCK_DGRAM), datagram(), datagram()]
      connect(me, friend.addr)
      expect(connect(me, new sockaddr_in({ sin_family: AF_UNSPEC }))).toBe(0)
      expect(failing(() => getpeername(me, new sockaddr_in())).code).toBe('ENOTCONN')
      const name = new sockaddr_in()
      sendto(me, hello, 0, stranger.addr)
      recvfrom(stranger.fd, Buffer.alloc(8), 0, name)
      sendto(stranger.fd, hello, 0, name)
      expect(receive(me)).toBe('hello')
    })

    it.runIf(linux)('keeps others from sending to a connected local datagram socket: EPERM (Linux alone)', () => {
      const [me, friend] = [local('me'), local('friend')].map(addr => {
        const fd = open(AF_UNIX, SOCK_DGRAM)
        bind(fd, addr)
        return { fd, addr }
      }) as [{ fd: number; addr: sockaddr_un }, { fd: number; addr: sockaddr_un }]
      connect(me.fd, friend.addr)
      const stranger = open(AF_UNIX, SOCK_DGRAM)
      expect(failing(() => sendto(stranger, hello, 0, me.addr))).toMatchObject({
        code: 'EPERM',
        syscall: 'sendto',
        address: me.addr.sun_path,
      })
      sendto(friend.fd, hello, 0, me.addr)
      expect(receive(me.fd)).toBe('hello')
    })
  })

  describe('DESCRIPTION, non-blocking', () => {
    it('fails with EINPROGRESS; the connection stands when the socket is writable and SO_ERROR is 0', () => {
      const { fd, addr } = listener()
      const client = nonblocking(open(AF_INET, SOCK_STREAM))
      expect(failing(() => connect(client, addr))).toMatchObject({
        code: 'EINPROGRESS',
        errno: EINPROGRESS,
        syscall: 'connect',
      })
      const writefds = new fd_set()
      FD_SET(client, writefds)
      expect(select(client + 1, null, writefds, null, { tv_sec: 10, tv_usec: 0 })).toBe(1)
      expect(FD_ISSET(client, writefds)).toBe(true)
      expect(getsockopt(client, SOL_SOCKET, SO_ERROR)).toBe(0)
      expectConversation(client, closing(accept(fd)))
    })

    it('leaves ECONNREFUSED in SO_ERROR, when nobody listens', () => {
      const client = nonblocking(open(AF_INET, SOCK_STREAM))
      expect(sys.connect(client, refusing())).toBe(-EINPROGRESS)
      const revents = ready(client, POLLOUT)
      expect(revents & (POLLERR | POLLHUP)).not.toBe(0)
      expect(getsockopt(client, SOL_SOCKET, SO_ERROR)).toBe(ECONNREFUSED)
      expect(getsockopt(client, SOL_SOCKET, SO_ERROR), 'told once').toBe(0)
    })

    it.runIf(!macos)('tells the same by connecting again: ECONNREFUSED', () => {
      const client = nonblocking(open(AF_INET, SOCK_STREAM))
      const addr = refusing()
      expect(sys.connect(client, addr)).toBe(-EINPROGRESS)
      ready(client, POLLOUT)
      expect(sys.connect(client, addr)).toBe(-ECONNREFUSED)
    })

    it.runIf(!macos)('returns 0 once and then fails with EISCONN, when it has come about', () => {
      const { addr } = listener()
      const client = nonblocking(open(AF_INET, SOCK_STREAM))
      expect(sys.connect(client, addr)).toBe(-EINPROGRESS)
      ready(client, POLLOUT)
      expect([sys.connect(client, addr), sys.connect(client, addr)]).toEqual([0, -EISCONN])
    })

    // With its queue full a listener of Linux does not answer, where that of Windows refuses.
    it.runIf(linux)(
      'fails with EALREADY while it is under way; until then there is no peer and nothing to send to',
      () => {
        const { addr } = listener(0)
        connect(open(AF_INET, SOCK_STREAM), addr)
        const client = nonblocking(open(AF_INET, SOCK_STREAM))
        expect(sys.connect(client, addr)).toBe(-EINPROGRESS)
        expect(failing(() => connect(client, addr))).toMatchObject({ code: 'EALREADY', errno: EALREADY })
        expect(sys.getpeername(client, new sockaddr_in())).toBe(-ENOTCONN)
        expect(sys.send(client, hello)).toBe(-EAGAIN)
        expect(sys.recv(client, Buffer.alloc(1))).toBe(-EAGAIN)
        expect(getsockopt(client, SOL_SOCKET, SO_ERROR)).toBe(0)
      },
    )
  })

  describe('ERRORS', () => {
    it('fails with ECONNREFUSED where nobody listens, and says where', () => {
      const addr = refusing()
      const port = htons(addr.sin_port)
      const error = failing(() => connect(open(AF_INET, SOCK_STREAM), addr))
      expect(error).toMatchObject({
        code: 'ECONNREFUSED',
        errno: ECONNREFUSED,
        syscall: 'connect',
        address: '127.0.0.1',
        port,
      })
      expect(error.message).toMatch(/^connect ECONNREFUSED: .+ 127\.0\.0\.1:\d+$/)
    })

    // On macOS a socket that was refused once is of no more use.
    // Wine 8: the second connect of a socket fails with ECONNABORTED.
    it.runIf(!macos && !wine)('can be called again after it was refused', () => {
      const fd = open(AF_INET, SOCK_STREAM)
      bind(fd, loopback())
      const client = open(AF_INET, SOCK_STREAM)
      expect(failing(() => connect(client, nameOf(fd))).code).toBe('ECONNREFUSED')
      listen(fd)
      connect(client, nameOf(fd))
      expectConversation(client, closing(accept(fd)))
    })

    it('fails with EISCONN for a connected socket', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      expect(failing(() => connect(client, addr))).toMatchObject({ code: 'EISCONN', errno: EISCONN })
      if (linux) expect(sys.connect(fd, addr), 'a listener').toBe(-EISCONN)
    })

    it('fails with EAFNOSUPPORT for an address of another family', () => {
      const error = failing(() => connect(open(AF_INET, SOCK_STREAM), loopback6()))
      expect(error).toMatchObject({ code: 'EAFNOSUPPORT', address: '::1' })
    })

    it('fails with EINVAL for an address that is cut short', () => {
      const { addr } = listener()
      addr.socklen = 4
      expect(failing(() => connect(open(AF_INET, SOCK_STREAM), addr)).code).toBe('EINVAL')
    })

    it.runIf(linux)('fails with EACCES or ENETUNREACH for a broadcast address (Linux alone)', () => {
      const everybody = new sockaddr_in({ sin_addr: inet_addr('127.255.255.255'), sin_port: htons(9) })
      expect(failing(() => connect(open(AF_INET, SOCK_DGRAM), everybody)).code).toBe('EACCES')
      expect(failing(() => connect(open(AF_INET, SOCK_STREAM), everybody)).code).toBe('ENETUNREACH')
    })

    it.runIf(unix)(
      'fails with ENOENT for a path that is not there, ECONNREFUSED for one that nobody serves any more',
      () => {
        const addr = local()
        expect(failing(() => connect(open(AF_UNIX, SOCK_STREAM), addr))).toMatchObject({
          code: 'ENOENT',
          syscall: 'connect',
          address: addr.sun_path,
        })
        close(localListener(addr))
        expect(failing(() => connect(open(AF_UNIX, SOCK_STREAM), addr)).code).toBe('ECONNREFUSED')
      },
    )

    it.runIf(!windows)('fails with ECONNREFUSED for a local socket that does not listen', () => {
      const addr = local()
      bind(open(AF_UNIX, SOCK_STREAM), addr)
      expect(failing(() => connect(open(AF_UNIX, SOCK_STREAM), addr)).code).toBe('ECONNREFUSED')
    })

    it.runIf(!windows)('fails with EPROTOTYPE for a local socket of another type', () => {
      const addr = local()
      localListener(addr)
      expect(failing(() => connect(open(AF_UNIX, SOCK_DGRAM), addr)).code).toBe('EPROTOTYPE')
    })

    it.runIf(!windows)('fails with EACCES for a path that one may not write to', () => {
      const addr = local()
      localListener(addr)
      chmodSync(path.dirname(addr.sun_path), 0o755)
      chmodSync(addr.sun_path, 0o500)
      const fd = open(AF_UNIX, SOCK_STREAM)
      expect(unprivileged(() => failing(() => connect(fd, addr)))).toMatchObject({
        code: 'EACCES',
        syscall: 'connect',
        address: addr.sun_path,
      })
    })

    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      refusesWhatIsNoSocket('connect', fd => connect(fd, loopback()))
    })
  })
})

describe('getsockname(2)', () => {
  describe('DESCRIPTION', () => {
    it('gives an unbound socket the zeros of its family', () => {
      const name = new sockaddr_in({ sin_port: 1, sin_addr: 1 })
      expect(getsockname(open(AF_INET, SOCK_STREAM), name)).toBe(0)
      expect(name.equals(new sockaddr_in())).toBe(true)
    })

    it.runIf(!windows)('gives a local socket without a name the family alone', () => {
      const name = somewhere()
      getsockname(open(AF_UNIX, SOCK_STREAM), name)
      expect(name.sun_family).toBe(AF_UNIX)
      expect(name.sun_path).toBe('')
      if (linux) expect(name.socklen).toBe(2)
    })

    it('tells what connect, and the first sendto, have chosen', () => {
      const { fd, addr } = listener()
      const client = open(AF_INET, SOCK_STREAM)
      connect(client, addr)
      const name = nameOf(client)
      expect(name.sin_addr).toBe(htonl(INADDR_LOOPBACK))
      const peer = new sockaddr_in()
      closing(accept(fd, peer))
      expect(name.equals(peer)).toBe(true)

      const sender = open(AF_INET, SOCK_DGRAM)
      sendto(sender, hello, 0, datagram().addr)
      expect(nameOf(sender).sin_port).not.toBe(0)
    })

    it('fills a sockaddr_storage with whatever family the socket has', () => {
      const { fd, addr } = datagram()
      const name = new sockaddr_storage()
      getsockname(fd, name)
      expect(name.ss_family).toBe(AF_INET)
      expect(name.sin_port).toBe(addr.sin_port)
      expect(name.sun_path).toBeUndefined()
      expect(name.equals(addr)).toBe(true)
    })

    it('cuts the address to the bytes there are, and tells its true length', () => {
      const { fd, addr } = datagram()
      const memory = new Uint8Array(16).fill(0xaa)
      const name = new sockaddr(memory.subarray(4, 12))
      getsockname(fd, name)
      expect(name.socklen).toBe(addr.socklen)
      expect([...memory.subarray(4, 12)]).toEqual([...addr.bytes.subarray(0, 8)])
      expect([...memory.subarray(0, 4), ...memory.subarray(12)]).toEqual(Array(8).fill(0xaa))
    })
  })

  describe('ERRORS', () => {
    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      const name = somewhere()
      refusesWhatIsNoSocket('getsockname', fd => getsockname(fd, name))
      expect(name, 'the address is untouched').toEqual(somewhere())
    })
  })
})

describe('getpeername(2)', () => {
  describe('DESCRIPTION', () => {
    it('tells whom a datagram socket is connected to', () => {
      const [me, friend] = [datagram(), datagram()]
      connect(me.fd, friend.addr)
      const peer = new sockaddr_in()
      expect(getpeername(me.fd, peer)).toBe(0)
      expect(peer.equals(friend.addr)).toBe(true)
    })

    it('tells it still when the other side has finished', () => {
      const { client, server } = connection()
      const name = nameOf(server)
      close(server)
      expect(receive(client)).toBe('')
      const peer = new sockaddr_in()
      getpeername(client, peer)
      expect(peer.equals(name)).toBe(true)
    })
  })

  describe('ERRORS', () => {
    it('fails with ENOTCONN for a socket without a connection', () => {
      const peer = somewhere()
      const fds = [open(AF_INET, SOCK_STREAM), listener().fd, datagram().fd]
      if (unix) fds.push(open(AF_UNIX, SOCK_STREAM))
      for (const fd of fds) {
        expect(failing(() => getpeername(fd, peer))).toMatchObject({
          code: 'ENOTCONN',
          errno: ENOTCONN,
          syscall: 'getpeername',
        })
      }
      expect(sys.getpeername(fds[0]!, peer)).toBe(-ENOTCONN)
      expect(peer, 'the address is untouched').toEqual(somewhere())
    })

    it.runIf(!windows)('fails with ENOTCONN when the connection was reset, or both have finished', () => {
      const first = connection()
      reset(first.server)
      ready(first.client, POLLHUP)
      expect(sys.getpeername(first.client, new sockaddr_in())).toBe(-ENOTCONN)

      const second = connection()
      shutdown(second.client, SHUT_RDWR)
      expect(receive(second.server)).toBe('')
      close(second.server)
      ready(second.client, POLLHUP)
      expect(sys.getpeername(second.client, new sockaddr_in())).toBe(-ENOTCONN)
    })

    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      refusesWhatIsNoSocket('getpeername', fd => getpeername(fd, new sockaddr_in()))
    })
  })
})
