import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bind,
  close,
  connect,
  EAGAIN,
  ECONNREFUSED,
  ECONNRESET,
  EDESTADDRREQ,
  EMSGSIZE,
  ENOTCONN,
  EPIPE,
  FD_ISSET,
  FD_SET,
  fd_set,
  FIONREAD,
  getsockname,
  htonl,
  htons,
  inet_addr,
  inet_ntop,
  inet_pton,
  INADDR_LOOPBACK,
  ioctl,
  MSG_DONTWAIT,
  MSG_MORE,
  MSG_OOB,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
  POLLERR,
  POLLIN,
  POLLOUT,
  POLLPRI,
  recv,
  recvfrom,
  select,
  send,
  sendto,
  setsockopt,
  SHUT_WR,
  shutdown,
  SIOCATMARK,
  SO_BROADCAST,
  SO_LINGER,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  sockaddr_un,
  SOL_SOCKET,
} from '../lib/index.ts'
import * as sys from '../lib/syscall.ts'
import {
  connection,
  datagram,
  eventually,
  failing,
  fill,
  folder,
  ipv6,
  listener,
  nameOf,
  nonblocking,
  open,
  openPair,
  ready,
  receive,
  refusesWhatIsNoSocket,
  wine,
} from './helpers.ts'
import { thread } from './workers.ts'

const linux = process.platform === 'linux'
const windows = process.platform === 'win32'

const hello = Buffer.from('hello')

/** Bytes that no two neighbours are alike in, and no two pages. */
function pattern(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let i = 0; i < length; i++) bytes[i] = (i * 167 + (i >> 8) * 13) & 0xff
  return bytes
}

/** Exactly so many bytes, in as many pieces as they come in. */
function receiveAll(fd: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let got = 0; got < length;) {
    ready(fd, POLLIN)
    const n = recv(fd, bytes.subarray(got))
    if (n === 0) throw new Error(`the end, after ${got} bytes of ${length}`)
    got += n
  }
  return bytes
}

/** A datagram socket of the family AF_UNIX, with a path. */
function localDatagram(name = 'socket'): { fd: number; addr: sockaddr_un } {
  const addr = new sockaddr_un({ sun_path: path.join(folder(), name) })
  const fd = open(AF_UNIX, SOCK_DGRAM)
  bind(fd, addr)
  return { fd, addr }
}

/** A UDP address that answers with "port unreachable": whoever has it hears only another. */
function deaf(): sockaddr_in {
  const { fd, addr } = datagram()
  connect(fd, datagram().addr)
  return addr
}

/** A connection whose other end has gone, and has said so with a reset. */
function broken(): number {
  const { client, server } = connection()
  // struct linger { l_onoff, l_linger }
  setsockopt(server, SOL_SOCKET, SO_LINGER, new Int32Array([1, 0]))
  close(server)
  ready(client, POLLIN)
  return client
}

const shared = new SharedArrayBuffer(40)

/** Views of 24 bytes, which begin at the eighth of 40. */
const views: [string, () => ArrayBufferView][] = [
  ['a Uint8Array', () => new Uint8Array(new ArrayBuffer(40), 8, 24)],
  ['a Buffer', () => Buffer.from(new ArrayBuffer(40), 8, 24)],
  ['a Uint8ClampedArray', () => new Uint8ClampedArray(new ArrayBuffer(40), 8, 24)],
  ['an Int16Array', () => new Int16Array(new ArrayBuffer(40), 8, 12)],
  ['a Uint32Array', () => new Uint32Array(new ArrayBuffer(40), 8, 6)],
  ['a Float32Array', () => new Float32Array(new ArrayBuffer(40), 8, 6)],
  ['a Float64Array', () => new Float64Array(new ArrayBuffer(40), 8, 3)],
  ['a BigInt64Array', () => new BigInt64Array(new ArrayBuffer(40), 8, 3)],
  ['a DataView', () => new DataView(new ArrayBuffer(40), 8, 24)],
  ['a Uint8Array over shared memory', () => new Uint8Array(shared, 8, 24)],
  ['a Float64Array over shared memory', () => new Float64Array(shared, 8, 3)],
  ['a DataView over shared memory', () => new DataView(shared, 8, 24)],
  ['a Uint8Array over memory that can grow', () => new Uint8Array(new ArrayBuffer(40, { maxByteLength: 80 }), 8, 24)],
]
// From Node 24 on.
const { Float16Array } = globalThis as { Float16Array?: new (buffer: ArrayBuffer, at: number, n: number) => DataView }
if (Float16Array) views.push(['a Float16Array', () => new Float16Array(new ArrayBuffer(40), 8, 12)])

/** All the memory that the view is a part of. */
function around(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer)
}

const outside = Array<number>(8).fill(0xee)

describe('send(2)', () => {
  describe('DESCRIPTION', () => {
    it.each(views)('sends the bytes of %s, and no others', (_view, make) => {
      const bytes = pattern(24)
      const view = make()
      around(view).fill(0xee).set(bytes, 8)
      const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
      expect(send(a, view)).toBe(24)
      expect(receive(b)).toBe(bytes.toString('latin1'))
      expect([...around(view)], 'which it leaves as they were').toEqual([...outside, ...bytes, ...outside])
    })

    it('sends of a view that has grown what it is at the time of the call', () => {
      const memory = new ArrayBuffer(4, { maxByteLength: 8 })
      const view = new Uint8Array(memory)
      memory.resize(8)
      view.set(Buffer.from('grown up'))
      const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
      expect(send(a, view)).toBe(8)
      expect(receive(b)).toBe('grown up')
    })

    it('adds to the stream: what is sent in two calls can be received in one', () => {
      const { client, server } = connection()
      send(client, Buffer.from('one '))
      send(client, Buffer.from('two'))
      expect(receiveAll(server, 7).toString()).toBe('one two')
    })

    it('sends nothing at all of an empty view on a stream: that is not the end', () => {
      const { client, server } = connection()
      expect(send(client, new Uint8Array(0))).toBe(0)
      expect(sys.recv(server, Buffer.alloc(1), MSG_DONTWAIT)).toBe(-EAGAIN)
      send(client, hello)
      expect(receive(server)).toBe('hello')
    })

    it('sends an empty datagram of an empty view', () => {
      const [me, friend] = [datagram(), datagram()]
      connect(me.fd, friend.addr)
      expect(send(me.fd, new Uint8Array(0))).toBe(0)
      send(me.fd, hello)
      expect([receive(friend.fd), receive(friend.fd)]).toEqual(['', 'hello'])
    })

    it('sends a byte past all others with MSG_OOB', () => {
      const { client, server } = connection()
      send(client, Buffer.from('ab'))
      send(client, Buffer.from('c'), MSG_OOB)
      send(client, Buffer.from('d'))
      const exceptfds = new fd_set()
      FD_SET(server, exceptfds)
      expect(select(server + 1, null, null, exceptfds, { tv_sec: 10, tv_usec: 0 })).toBe(1)
      expect(FD_ISSET(server, exceptfds)).toBe(true)
      expect(ready(server, POLLPRI)).toBe(POLLPRI)

      expect(receive(server), 'recv stops at the mark').toBe('ab')
      expect(ioctl(server, SIOCATMARK)).not.toBe(0)
      const urgent = Buffer.alloc(4)
      expect(recv(server, urgent, MSG_OOB)).toBe(1)
      expect(urgent.toString('latin1', 0, 1)).toBe('c')
      expect(receive(server)).toBe('d')
      expect(ioctl(server, SIOCATMARK)).toBe(0)
    })

    it.runIf(linux)('makes one datagram of what is sent with MSG_MORE and what follows (Linux alone)', () => {
      const [me, friend] = [datagram(), datagram()]
      connect(me.fd, friend.addr)
      send(me.fd, Buffer.from('one '), MSG_MORE)
      send(me.fd, Buffer.from('two '), MSG_MORE)
      expect(sys.recv(friend.fd, Buffer.alloc(1), MSG_DONTWAIT)).toBe(-EAGAIN)
      send(me.fd, Buffer.from('three'))
      expect(receive(friend.fd)).toBe('one two three')
    })
  })

  describe('RETURN VALUE', () => {
    it.runIf(!windows)('is fewer than there are bytes, on a non-blocking stream without room for more', () => {
      const { client, server } = connection()
      nonblocking(client)
      const bytes = pattern(16 << 20)
      const sent = send(client, bytes)
      expect(sent).toBeGreaterThan(0)
      expect(sent).toBeLessThan(bytes.length)
      expect(receiveAll(server, sent).equals(bytes.subarray(0, sent))).toBe(true)
      ready(client, POLLOUT)
      expect(send(client, hello)).toBe(5)
      expect(receive(server)).toBe('hello')
    })
  })

  describe('ERRORS', () => {
    it('fails with EAGAIN when a non-blocking socket has no room; reading makes some', () => {
      const { client, server } = connection()
      nonblocking(client)
      const sent = fill(client)
      expect(sent).toBeGreaterThan(0)
      expect(sys.send(client, hello)).toBe(-EAGAIN)
      expect(failing(() => send(client, hello))).toMatchObject({ code: 'EAGAIN', errno: EAGAIN, syscall: 'send' })
      receiveAll(server, sent)
      ready(client, POLLOUT)
      expect(send(client, hello)).toBe(5)
      expect(receive(server), 'nothing came of the calls that failed').toBe('hello')
    })

    it('fails with EAGAIN for MSG_DONTWAIT on a socket that blocks (not so local datagrams)', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
      const sent = fill(a)
      expect(failing(() => send(a, hello, MSG_DONTWAIT)).code).toBe('EAGAIN')
      receiveAll(b, sent)
      expect(send(a, hello, MSG_DONTWAIT)).toBe(5)
    })

    it('fails with EPIPE after SHUT_WR', () => {
      const { client } = connection()
      shutdown(client, SHUT_WR)
      expect(failing(() => send(client, hello))).toMatchObject({ code: 'EPIPE', errno: EPIPE, syscall: 'send' })
      expect(sys.send(client, hello)).toBe(-EPIPE)
    })

    it.runIf(!windows)('fails with EPIPE when a local socket has been left alone', () => {
      for (const type of linux ? [SOCK_STREAM, SOCK_SEQPACKET] : [SOCK_STREAM]) {
        const [a, b] = openPair(AF_UNIX, type)
        close(b)
        expect(failing(() => send(a, hello)).code).toBe('EPIPE')
      }
    })

    it.runIf(!windows)('succeeds once when the other side has gone, and then fails with EPIPE', () => {
      const { client, server } = connection()
      close(server)
      expect(receive(client)).toBe('')
      expect(send(client, hello), 'which tells this side').toBe(5)
      ready(client, POLLERR)
      expect(failing(() => send(client, hello)).code).toBe('EPIPE')
      expect(failing(() => send(client, hello)).code).toBe('EPIPE')
    })

    it('fails with ECONNRESET when the connection was reset, and then with EPIPE', () => {
      const client = broken()
      expect(failing(() => send(client, hello))).toMatchObject({ code: 'ECONNRESET', errno: ECONNRESET })
      expect(failing(() => send(client, hello)).code).toBe('EPIPE')
    })

    it('fails with EDESTADDRREQ for a datagram socket that is connected to nothing', () => {
      const { fd } = datagram()
      expect(failing(() => send(fd, hello))).toMatchObject({ code: 'EDESTADDRREQ' })
      expect(sys.send(fd, hello)).toBe(-EDESTADDRREQ)
    })

    it('fails with ENOTCONN for a stream socket without a connection (Linux, Windows: EPIPE over TCP)', () => {
      expect(failing(() => send(open(AF_INET, SOCK_STREAM), hello)).code).toBe(
        process.platform === 'darwin' ? 'ENOTCONN' : 'EPIPE',
      )
      if (!windows) expect(sys.send(open(AF_UNIX, SOCK_STREAM), hello)).toBe(-ENOTCONN)
    })

    it('fails with EMSGSIZE when a datagram is too long, and sends nothing of it', () => {
      const [me, friend] = [datagram(), datagram()]
      connect(me.fd, friend.addr)
      expect(failing(() => send(me.fd, Buffer.alloc(65508)))).toMatchObject({ code: 'EMSGSIZE', errno: EMSGSIZE })
      if (!windows) {
        const [a] = openPair(AF_UNIX, SOCK_DGRAM)
        expect(failing(() => send(a, Buffer.alloc(1 << 24))).code).toBe('EMSGSIZE')
      }
      send(me.fd, hello)
      expect(receive(friend.fd)).toBe('hello')
    })

    it.runIf(!windows)('fails with ECONNREFUSED, once, after a datagram that found nobody', () => {
      const fd = open(AF_INET, SOCK_DGRAM)
      connect(fd, deaf())
      expect(send(fd, hello)).toBe(5)
      ready(fd, POLLERR)
      expect(failing(() => send(fd, hello))).toMatchObject({ code: 'ECONNREFUSED', errno: ECONNREFUSED })
      expect(send(fd, hello)).toBe(5)
    })

    it.runIf(linux)('fails with EOPNOTSUPP for MSG_OOB where there is no such thing (Linux alone)', () => {
      const { fd, addr } = datagram()
      connect(fd, addr)
      expect(failing(() => send(fd, hello, MSG_OOB)).code).toBe('EOPNOTSUPP')
    })

    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      refusesWhatIsNoSocket('send', fd => send(fd, hello))
    })
  })
})

describe('recv(2)', () => {
  describe('DESCRIPTION', () => {
    it.each(views)('fills %s, and nothing around it', (_view, make) => {
      const bytes = pattern(32)
      const view = make()
      around(view).fill(0xee)
      const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
      send(a, bytes)
      expect(recv(b, view)).toBe(24)
      expect([...around(view)]).toEqual([...outside, ...bytes.subarray(0, 24), ...outside])
      expect(receive(b), 'what did not fit is next').toBe(bytes.toString('latin1', 24))
    })

    it('does not touch the bytes that nothing came for', () => {
      const { client, server } = connection()
      send(client, hello)
      ready(server, POLLIN)
      const buf = Buffer.alloc(8, '.')
      expect(recv(server, buf)).toBe(5)
      expect(buf.toString()).toBe('hello...')
      expect(sys.recv(server, buf, MSG_DONTWAIT)).toBe(-EAGAIN)
      expect(buf.toString()).toBe('hello...')
    })

    it('returns as soon as something is there, and does not wait for the buffer to be full', () => {
      const { client, server } = connection()
      send(client, hello)
      expect(recv(server, Buffer.alloc(1024))).toBe(5)
    })

    it('gives one datagram at a time; what does not fit is lost', () => {
      const [me, friend] = [datagram(), datagram()]
      sendto(friend.fd, Buffer.from('too long'), 0, me.addr)
      sendto(friend.fd, Buffer.from('next'), 0, me.addr)
      const memory = Buffer.alloc(8, '.')
      ready(me.fd, POLLIN)
      expect(recv(me.fd, memory.subarray(0, 4))).toBe(4)
      expect(memory.toString()).toBe('too ....')
      expect(receive(me.fd)).toBe('next')
    })

    it('takes a datagram away with an empty view too', () => {
      const [me, friend] = [datagram(), datagram()]
      sendto(friend.fd, Buffer.from('lost'), 0, me.addr)
      sendto(friend.fd, Buffer.from('next'), 0, me.addr)
      ready(me.fd, POLLIN)
      expect(recv(me.fd, new Uint8Array(0))).toBe(0)
      expect(receive(me.fd)).toBe('next')
    })

    it('looks without taking with MSG_PEEK', () => {
      const { client, server } = connection()
      send(client, hello)
      const buf = Buffer.alloc(4)
      ready(server, POLLIN)
      expect(recv(server, buf, MSG_PEEK)).toBe(4)
      expect(buf.toString()).toBe('hell')
      expect(ioctl(server, FIONREAD)).toBe(5)
      expect(receive(server)).toBe('hello')
    })

    it('waits for all the bytes with MSG_WAITALL', async () => {
      const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
      // More than there is room for on the way: they cannot be there at once.
      const size = 8 << 20
      const sent = thread({ fd: a, size }, (library, data) => {
        const buf = Buffer.alloc(data.size, 'x')
        let n = 0
        while (n < data.size) n += library.send(data.fd, buf.subarray(n))
        return n
      })
      await eventually(() => ioctl(b, FIONREAD)).toBeGreaterThan(0)
      const buf = Buffer.alloc(size)
      expect(recv(b, buf, MSG_WAITALL)).toBe(size)
      expect(buf.equals(Buffer.alloc(size, 'x'))).toBe(true)
      expect(await sent).toBe(size)
    }, 60_000)

    it('returns fewer with MSG_WAITALL at the end', () => {
      const { client, server } = connection()
      send(client, hello)
      shutdown(client, SHUT_WR)
      expect(recv(server, Buffer.alloc(8), MSG_WAITALL)).toBe(5)
      expect(recv(server, Buffer.alloc(8), MSG_WAITALL)).toBe(0)
    })

    it.runIf(linux)('tells the whole length of a datagram with MSG_TRUNC (Linux alone)', () => {
      const [me, friend] = [datagram(), datagram()]
      sendto(friend.fd, pattern(1000), 0, me.addr)
      ready(me.fd, POLLIN)
      expect(recv(me.fd, new Uint8Array(0), MSG_PEEK | MSG_TRUNC), 'how much room it needs').toBe(1000)
      const memory = Buffer.alloc(16, 0xee)
      expect(recv(me.fd, memory.subarray(0, 8), MSG_TRUNC)).toBe(1000)
      expect([...memory]).toEqual([...pattern(8), ...outside])
    })

    it.runIf(linux)('drops bytes of a TCP stream with MSG_TRUNC (Linux alone)', () => {
      const { client, server } = connection()
      send(client, Buffer.from('hello world'))
      ready(server, POLLIN)
      const buf = Buffer.alloc(6, '.')
      expect(recv(server, buf, MSG_TRUNC)).toBe(6)
      expect(buf.toString(), 'which are not written').toBe('......')
      expect(receive(server)).toBe('world')
    })

    it.runIf(linux)('cuts a packet to the buffer, as it does a datagram (Linux alone)', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_SEQPACKET)
      send(a, Buffer.from('too long'))
      send(a, Buffer.from('next'))
      expect(recv(b, Buffer.alloc(3))).toBe(3)
      expect(receive(b)).toBe('next')
    })
  })

  describe('RETURN VALUE', () => {
    it('is 0 at the end, each time', () => {
      const { client, server } = connection()
      send(client, hello)
      shutdown(client, SHUT_WR)
      expect(receive(server)).toBe('hello')
      expect([recv(server, hello), recv(server, hello), sys.recv(server, hello)]).toEqual([0, 0, 0])
      expect(hello.toString(), 'and nothing is written').toBe('hello')
    })

    it('is 0 for an empty datagram too, and more can follow', () => {
      const [me, friend] = [datagram(), datagram()]
      for (const text of ['', 'more', '']) sendto(friend.fd, Buffer.from(text), 0, me.addr)
      expect([receive(me.fd), receive(me.fd), receive(me.fd)]).toEqual(['', 'more', ''])
      expect(sys.recv(me.fd, Buffer.alloc(1), MSG_DONTWAIT)).toBe(-EAGAIN)
    })
  })

  describe('ERRORS', () => {
    it('fails with EAGAIN when nothing is there and the socket does not block', () => {
      const { client } = connection()
      nonblocking(client)
      expect(failing(() => recv(client, Buffer.alloc(1)))).toMatchObject({
        code: 'EAGAIN',
        errno: EAGAIN,
        syscall: 'recv',
      })
      expect(sys.recv(client, Buffer.alloc(1))).toBe(-EAGAIN)
    })

    it('fails with EAGAIN for MSG_DONTWAIT on a socket that blocks', () => {
      const { client, server } = connection()
      expect(failing(() => recv(client, Buffer.alloc(1), MSG_DONTWAIT)).code).toBe('EAGAIN')
      expect(failing(() => recv(datagram().fd, Buffer.alloc(1), MSG_DONTWAIT)).code).toBe('EAGAIN')
      send(server, hello)
      ready(client, POLLIN)
      expect(recv(client, Buffer.alloc(8), MSG_DONTWAIT)).toBe(5)
    })

    // Wine 8: a reset connection has ended as if it had been closed, recv returns 0.
    it.skipIf(wine)('fails with ECONNRESET when the connection was reset: once, then it is the end', () => {
      const client = broken()
      const error = failing(() => recv(client, Buffer.alloc(1)))
      expect(error).toMatchObject({ code: 'ECONNRESET', errno: ECONNRESET, syscall: 'recv' })
      expect(sys.recv(client, Buffer.alloc(1))).toBe(0)
    })

    // Wine 8: a reset connection has ended as if it had been closed, recv returns 0.
    it.skipIf(wine)('fails with ECONNRESET when the other side has closed without reading all', () => {
      const { client, server } = connection()
      send(client, hello)
      ready(server, POLLIN)
      close(server)
      ready(client, POLLIN)
      expect(failing(() => recv(client, Buffer.alloc(1))).code).toBe('ECONNRESET')
      expect(recv(client, Buffer.alloc(1))).toBe(0)
    })

    it.runIf(linux)('fails with ECONNRESET when a local socket was closed so (Linux alone)', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
      send(a, hello)
      close(b)
      expect(failing(() => recv(a, Buffer.alloc(1))).code).toBe('ECONNRESET')
      expect(recv(a, Buffer.alloc(1))).toBe(0)
    })

    it('fails with ENOTCONN for a stream socket without a connection', () => {
      const error = failing(() => recv(open(AF_INET, SOCK_STREAM), Buffer.alloc(1)))
      expect(error).toMatchObject({ code: 'ENOTCONN', errno: ENOTCONN, syscall: 'recv' })
      expect(sys.recv(listener().fd, Buffer.alloc(1))).toBe(-ENOTCONN)
    })

    it.runIf(!windows)('fails with ECONNREFUSED, once, after a datagram that found nobody', () => {
      const fd = nonblocking(open(AF_INET, SOCK_DGRAM))
      connect(fd, deaf())
      send(fd, hello)
      ready(fd, POLLERR)
      expect(failing(() => recv(fd, Buffer.alloc(1)))).toMatchObject({ code: 'ECONNREFUSED', syscall: 'recv' })
      expect(failing(() => recv(fd, Buffer.alloc(1))).code).toBe('EAGAIN')
    })

    it('fails with EINVAL for MSG_OOB when nothing urgent has come', () => {
      const { server } = connection()
      expect(failing(() => recv(server, Buffer.alloc(1), MSG_OOB)).code).toBe('EINVAL')
    })

    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      refusesWhatIsNoSocket('recv', fd => recv(fd, Buffer.alloc(1)))
    })
  })
})

describe('sendto(2)', () => {
  describe('DESCRIPTION', () => {
    it('sends each datagram where it is told', () => {
      const [me, one, two] = [open(AF_INET, SOCK_DGRAM), datagram(), datagram()]
      expect(sendto(me, Buffer.from('to one'), 0, one.addr)).toBe(6)
      expect(sendto(me, Buffer.from('to two'), 0, two.addr)).toBe(6)
      expect(receive(one.fd)).toBe('to one')
      expect(receive(two.fd)).toBe('to two')
    })

    it('sends the bytes of any view, and no others', () => {
      const [me, friend] = [datagram(), datagram()]
      const bytes = pattern(24)
      for (const [name, make] of views) {
        const view = make()
        around(view).fill(0xee).set(bytes, 8)
        expect(sendto(me.fd, view, 0, friend.addr), name).toBe(24)
        expect(receive(friend.fd), name).toBe(bytes.toString('latin1'))
      }
    })

    it('sends without an address where the socket is connected to', () => {
      const [me, friend] = [datagram(), datagram()]
      connect(me.fd, friend.addr)
      sendto(me.fd, Buffer.from('null'), 0, null)
      sendto(me.fd, Buffer.from('undefined'), 0, undefined)
      expect([receive(friend.fd), receive(friend.fd)]).toEqual(['null', 'undefined'])
    })

    it('takes the flags of send', () => {
      const { client, server } = connection()
      sendto(client, Buffer.from('c'), MSG_OOB, null)
      ready(server, POLLPRI)
      expect(recv(server, Buffer.alloc(1), MSG_OOB)).toBe(1)
    })

    it.runIf(linux)('makes one datagram of two with MSG_MORE (Linux alone)', () => {
      const [me, friend] = [datagram(), datagram()]
      sendto(me.fd, Buffer.from('one '), MSG_MORE!, friend.addr)
      sendto(me.fd, Buffer.from('two'), 0, friend.addr)
      expect(receive(friend.fd)).toBe('one two')
    })

    // On macOS it is EISCONN.
    it.runIf(process.platform !== 'darwin')('sends elsewhere from a connected datagram socket', () => {
      const [me, friend, other] = [datagram(), datagram(), datagram()]
      connect(me.fd, friend.addr)
      sendto(me.fd, hello, 0, other.addr)
      expect(receive(other.fd)).toBe('hello')
      expect(sys.recv(friend.fd, Buffer.alloc(1), MSG_DONTWAIT)).toBe(-EAGAIN)
    })

    it.runIf(process.platform !== 'darwin')('does not look at the address on a connected TCP socket', () => {
      const { client, server } = connection()
      expect(sendto(client, hello, 0, datagram().addr)).toBe(5)
      expect(receive(server)).toBe('hello')
    })

    it('sends as much as a UDP datagram can hold', () => {
      const [me, friend] = [datagram(), datagram()]
      // macOS allows 9216 by default.
      const bytes = pattern(process.platform === 'darwin' ? 9216 : 65507)
      expect(sendto(me.fd, bytes, 0, friend.addr)).toBe(bytes.length)
      expect(receive(friend.fd)).toBe(bytes.toString('latin1'))
    })
  })

  describe('ERRORS', () => {
    it('fails with EDESTADDRREQ without an address and a connection', () => {
      const error = failing(() => sendto(datagram().fd, hello, 0, null))
      expect(error).toMatchObject({ code: 'EDESTADDRREQ', syscall: 'sendto' })
    })

    it('fails with EMSGSIZE when the datagram is too long', () => {
      const [me, friend] = [datagram(), datagram()]
      const error = failing(() => sendto(me.fd, Buffer.alloc(65508), 0, friend.addr))
      expect(error).toMatchObject({ code: 'EMSGSIZE', address: '127.0.0.1', port: htons(friend.addr.sin_port) })
      expect(sys.sendto(me.fd, Buffer.alloc(65508), 0, friend.addr)).toBe(-EMSGSIZE)
    })

    it('fails with EACCES for a broadcast address, unless SO_BROADCAST is set', () => {
      const everybody = new sockaddr_in({ sin_addr: inet_addr('255.255.255.255'), sin_port: htons(9) })
      if (linux) everybody.sin_addr = inet_addr('127.255.255.255')
      const { fd } = datagram()
      expect(failing(() => sendto(fd, hello, 0, everybody)).code).toBe('EACCES')
      setsockopt(fd, SOL_SOCKET, SO_BROADCAST, true)
      if (linux) expect(sendto(fd, hello, 0, everybody)).toBe(5)
    })

    it.runIf(process.platform !== 'darwin')(
      'fails with EINVAL for port 0, and for an address that is cut short',
      () => {
        const nowhere = new sockaddr_in({ sin_addr: htonl(INADDR_LOOPBACK) })
        expect(failing(() => sendto(datagram().fd, hello, 0, nowhere))).toMatchObject({ code: 'EINVAL', port: 0 })
        const { addr } = datagram()
        addr.socklen = 8
        expect(failing(() => sendto(datagram().fd, hello, 0, addr)).code).toBe('EINVAL')
        // One of no bytes is not the same as none, which is where the socket is connected to.
        const { fd } = datagram()
        connect(fd, datagram().addr)
        addr.socklen = 0
        expect(failing(() => sendto(fd, hello, 0, addr)).code).toBe('EINVAL')
      },
    )

    it('fails with EAFNOSUPPORT for an address of another family', () => {
      const addr = new sockaddr_in6({ sin6_port: htons(9) })
      expect(failing(() => sendto(datagram().fd, hello, 0, addr)).code).toBe('EAFNOSUPPORT')
    })

    it.runIf(!windows)(
      'fails with ENOENT for a path that is not there, ECONNREFUSED for one that nobody has any more',
      () => {
        const { fd, addr } = localDatagram()
        const nowhere = new sockaddr_un({ sun_path: `${addr.sun_path}.none` })
        const me = open(AF_UNIX, SOCK_DGRAM)
        expect(failing(() => sendto(me, hello, 0, nowhere))).toMatchObject({
          code: 'ENOENT',
          syscall: 'sendto',
          address: nowhere.sun_path,
        })
        close(fd)
        expect(failing(() => sendto(me, hello, 0, addr)).code).toBe('ECONNREFUSED')
      },
    )

    it.runIf(linux)('fails with EISCONN or EOPNOTSUPP for a local stream socket with an address (Linux alone)', () => {
      const { addr } = localDatagram()
      const [a] = openPair(AF_UNIX, SOCK_STREAM)
      expect(failing(() => sendto(a, hello, 0, addr)).code).toBe('EISCONN')
      expect(failing(() => sendto(open(AF_UNIX, SOCK_STREAM), hello, 0, addr)).code).toBe('EOPNOTSUPP')
    })

    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      const { addr } = datagram()
      refusesWhatIsNoSocket('sendto', fd => sendto(fd, hello, 0, addr))
    })
  })
})

describe('recvfrom(2)', () => {
  describe('DESCRIPTION', () => {
    it('tells who has sent the datagram, who can then be answered', () => {
      const [me, one, two] = [datagram(), datagram(), datagram()]
      sendto(one.fd, Buffer.from('from one'), 0, me.addr)
      sendto(two.fd, Buffer.from('from two'), 0, me.addr)
      const from = new sockaddr_in()
      const buf = Buffer.alloc(8)
      for (const sender of [one, two]) {
        ready(me.fd, POLLIN)
        expect(recvfrom(me.fd, buf, 0, from)).toBe(8)
        expect(buf.toString()).toBe(sender === one ? 'from one' : 'from two')
        expect(from.equals(sender.addr)).toBe(true)
        sendto(me.fd, hello, 0, from)
        expect(receive(sender.fd)).toBe('hello')
      }
    })

    it('fills any view, and nothing around it', () => {
      const [me, friend] = [datagram(), datagram()]
      const bytes = pattern(24)
      for (const [name, make] of views) {
        const view = make()
        around(view).fill(0xee)
        sendto(friend.fd, bytes, 0, me.addr)
        ready(me.fd, POLLIN)
        const from = new sockaddr_in()
        expect(recvfrom(me.fd, view, 0, from), name).toBe(24)
        expect([...around(view)], name).toEqual([...outside, ...bytes, ...outside])
        expect(from.equals(friend.addr), name).toBe(true)
      }
    })

    it('needs neither flags nor an address to fill', () => {
      const [me, friend] = [datagram(), datagram()]
      for (let i = 0; i < 3; i++) sendto(friend.fd, hello, 0, me.addr)
      ready(me.fd, POLLIN)
      expect(recvfrom(me.fd, Buffer.alloc(8))).toBe(5)
      expect(recvfrom(me.fd, Buffer.alloc(8), 0)).toBe(5)
      expect(recvfrom(me.fd, Buffer.alloc(8), 0, null)).toBe(5)
    })

    it('tells the sender of an empty datagram too', () => {
      const [me, friend] = [datagram(), datagram()]
      sendto(friend.fd, new Uint8Array(0), 0, me.addr)
      ready(me.fd, POLLIN)
      const from = new sockaddr_in()
      expect(recvfrom(me.fd, new Uint8Array(0), 0, from)).toBe(0)
      expect(from.equals(friend.addr)).toBe(true)
    })

    it.runIf(ipv6)('tells an IPv6 address, whatever struct it is given', () => {
      const [me, friend] = [1, 2].map(() => {
        const fd = open(AF_INET6, SOCK_DGRAM)
        const addr = new sockaddr_in6()
        inet_pton(AF_INET6, '::1', addr.sin6_addr)
        bind(fd, addr)
        getsockname(fd, addr)
        return { fd, addr }
      }) as [{ fd: number; addr: sockaddr_in6 }, { fd: number; addr: sockaddr_in6 }]
      for (const from of [new sockaddr_in6(), new sockaddr_storage()]) {
        sendto(friend.fd, hello, 0, me.addr)
        ready(me.fd, POLLIN)
        recvfrom(me.fd, Buffer.alloc(8), 0, from)
        expect(from.sa_family).toBe(AF_INET6)
        expect(from.sin6_port).toBe(friend.addr.sin6_port)
        expect(inet_ntop(AF_INET6, from.sin6_addr!)).toBe('::1')
        expect(from.socklen).toBe(friend.addr.socklen)
      }
    })

    it.runIf(!windows)('tells the path of a local socket, and leaves nothing of it when the next has none', () => {
      const [me, friend] = [localDatagram('me'), localDatagram('friend')]
      sendto(friend.fd, hello, 0, me.addr)
      sendto(open(AF_UNIX, SOCK_DGRAM), hello, 0, me.addr)
      const from = new sockaddr_un()
      recvfrom(me.fd, Buffer.alloc(8), 0, from)
      expect(from.sun_path).toBe(friend.addr.sun_path)
      recvfrom(me.fd, Buffer.alloc(8), 0, from)
      expect(from.sun_path).toBe('')
      expect(from.sa_data.every(byte => byte === 0)).toBe(true)
    })

    it('cuts the address to the bytes there are, and tells its true length', () => {
      const [me, friend] = [datagram(), datagram()]
      sendto(friend.fd, hello, 0, me.addr)
      ready(me.fd, POLLIN)
      const memory = new Uint8Array(16).fill(0xee)
      const from = new sockaddr(memory.subarray(0, 8))
      recvfrom(me.fd, Buffer.alloc(8), 0, from)
      expect(from.socklen).toBe(friend.addr.socklen)
      expect([...memory]).toEqual([...friend.addr.bytes.subarray(0, 8), ...outside])
    })

    it('tells the sender once more after MSG_PEEK', () => {
      const [me, friend] = [datagram(), datagram()]
      sendto(friend.fd, hello, 0, me.addr)
      ready(me.fd, POLLIN)
      for (const flags of [MSG_PEEK, 0]) {
        const from = new sockaddr_in()
        expect(recvfrom(me.fd, Buffer.alloc(8), flags, from)).toBe(5)
        expect(from.equals(friend.addr)).toBe(true)
      }
    })

    it('leaves the address empty on a connected TCP socket', () => {
      const { client, server } = connection()
      send(client, hello)
      ready(server, POLLIN)
      const from = nameOf(client)
      expect(recvfrom(server, Buffer.alloc(8), 0, from)).toBe(5)
      expect(from.socklen).toBe(0)
      expect(from.sin_port).toBe(0)
    })
  })

  describe('ERRORS', () => {
    it('fails with EAGAIN when nothing is there, and leaves the address as it was', () => {
      const { fd } = datagram()
      // Of one that does not fill its memory the length is its own.
      const from = new sockaddr_un({ sun_path: '/somewhere' })
      const error = failing(() => recvfrom(fd, Buffer.alloc(1), MSG_DONTWAIT, from))
      expect(error).toMatchObject({ code: 'EAGAIN', errno: EAGAIN, syscall: 'recvfrom' })
      expect(sys.recvfrom(nonblocking(fd), Buffer.alloc(1), 0, from)).toBe(-EAGAIN)
      expect(from).toEqual(new sockaddr_un({ sun_path: '/somewhere' }))
    })

    it('fails with ENOTCONN for a stream socket without a connection', () => {
      const error = failing(() => recvfrom(open(AF_INET, SOCK_STREAM), Buffer.alloc(1), 0, new sockaddr_in()))
      expect(error).toMatchObject({ code: 'ENOTCONN', syscall: 'recvfrom' })
    })

    it('fails with EBADF where there is no descriptor, with ENOTSOCK for a file', () => {
      refusesWhatIsNoSocket('recvfrom', fd => recvfrom(fd, Buffer.alloc(1), 0, new sockaddr_in()))
      refusesWhatIsNoSocket('recvfrom', fd => recvfrom(fd, Buffer.alloc(1)))
    })
  })
})

const ignore = () => {}

/** Whether the process is ended by the signal: it neither ignores nor catches it. */
function deadly(): boolean {
  const status = readFileSync('/proc/self/status', 'utf8')
  const masks = ['SigBlk', 'SigIgn', 'SigCgt'].map(name =>
    BigInt(`0x${new RegExp(`^${name}:\\s*(\\w+)`, 'm').exec(status)![1]}`),
  )
  return masks.every(mask => (mask & (1n << 12n)) === 0n)
}

/** Sends, in each way there is, on a connection that is gone. */
function sendInVain(): void {
  const { client } = connection()
  const { addr } = datagram()
  shutdown(client, SHUT_WR)
  const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
  close(b)
  for (const fd of [client, a]) {
    expect(failing(() => send(fd, hello)).code).toBe('EPIPE')
    expect(failing(() => send(fd, hello, MSG_DONTWAIT)).code).toBe('EPIPE')
    expect(failing(() => sendto(fd, hello, 0, null)).code).toBe('EPIPE')
    expect(sys.send(fd, hello)).toBe(-EPIPE)
  }
  expect(sys.sendto(client, hello, 0, addr)).toBe(-EPIPE)
}

describe.runIf(!windows)('SIGPIPE', () => {
  it('does not end the process, where it would', () => {
    // Node ignores the signal, until a listener for it has come and gone.
    process.on('SIGPIPE', ignore)
    process.off('SIGPIPE', ignore)
    onTestFinished(() => void process.on('SIGPIPE', ignore))
    if (linux) expect(deadly()).toBe(true)
    sendInVain()
  })

  it('is not raised at all', async () => {
    let raised = 0
    const count = () => raised++
    process.on('SIGPIPE', count)
    onTestFinished(() => void process.off('SIGPIPE', count))
    sendInVain()
    // Signals come in their order: after this one there is none to wait for.
    const next = once(process, 'SIGUSR2')
    process.kill(process.pid, 'SIGUSR2')
    await next
    expect(raised).toBe(0)
  })
})
