import { inspect } from 'node:util'

import { describe, expect, it } from 'vitest'

import {
  AF_UNIX,
  connect,
  EAGAIN,
  mmsghdr,
  MmsghdrArray,
  MSG_DONTWAIT,
  MSG_OOB,
  MSG_PEEK,
  MSG_TRUNC,
  MSG_WAITALL,
  MSG_WAITFORONE,
  msghdr,
  POLLIN,
  recvmmsg,
  recvmsg,
  send,
  sendmmsg,
  sendmsg,
  sendto,
  SHUT_WR,
  shutdown,
  SOCK_DGRAM,
  sockaddr_in,
  sockaddr_storage,
} from '../lib/index.ts'
import * as sys from '../lib/syscall.ts'
import {
  connection,
  datagram,
  failing,
  loopback,
  nonblocking,
  openPair,
  ready,
  receive,
  refusesWhatIsNoSocket,
} from './helpers.ts'

const linux = process.platform === 'linux'

function text(...views: ArrayBufferView[]): string {
  return views
    .map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString())
    .join('')
}

/** Messages of a batch. */
function batch(...list: ConstructorParameters<typeof msghdr>[0][]): mmsghdr[] {
  return list.map(fields => new mmsghdr({ msg_hdr: new msghdr(fields) }))
}

/** So many messages to be filled, each with room for 16 bytes and an address. */
function rooms(n: number): mmsghdr[] {
  return batch(...Array.from({ length: n }, () => ({ msg_name: new sockaddr_in(), msg_iov: [new Uint8Array(16)] })))
}

/** What has come, as text. */
function texts(msgs: readonly mmsghdr[], k: number): string[] {
  return msgs.slice(0, k).map(({ msg_hdr, msg_len }) => text(...msg_hdr.msg_iov).slice(0, msg_len))
}

/** A socket with so many datagrams in its queue, 'a', 'bb', 'ccc' … */
function queued(n: number): { fd: number; from: sockaddr_in } {
  const [to, from] = [datagram(), datagram()]
  for (let i = 0; i < n; i++) {
    sendto(from.fd, Buffer.alloc((i % 26) + 1, 97 + (i % 26)), 0, to.addr)
    ready(to.fd, POLLIN)
  }
  return { fd: nonblocking(to.fd), from: from.addr }
}

describe('sendmsg(2) and recvmsg(2)', () => {
  describe('DESCRIPTION', () => {
    it('gathers a datagram from views of every kind, and scatters it into others', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
      const iov = [
        Buffer.from('a Buffer, '),
        new Uint16Array(Uint8Array.from(Buffer.from('a Uint16Array, ..')).slice(0, 16).buffer),
        new DataView(Uint8Array.from(Buffer.from('..a DataView, ')).buffer, 2),
        new Uint8Array(0),
        new Uint8Array(new SharedArrayBuffer(4)).fill(33),
      ]
      const sent = text(...iov)
      expect(sendmsg(a, new msghdr({ msg_iov: iov }))).toBe(sent.length)
      const into = [new Uint8Array(5), new Float64Array(1), new Uint8Array(new SharedArrayBuffer(100))]
      const msg = new msghdr({ msg_iov: into })
      expect(recvmsg(b, msg)).toBe(sent.length)
      expect(text(...into).slice(0, sent.length)).toBe(sent)
      expect(msg).toMatchObject({ msg_iov: into, msg_controllen: 0, msg_flags: 0 })
    })

    it('keep the order of the bytes of a stream, over many views', () => {
      const { client, server } = connection()
      const pieces = Array.from({ length: 100 }, (_, i) => Buffer.from(`piece ${i}, `))
      expect(sendmsg(client, new msghdr({ msg_iov: pieces }))).toBe(text(...pieces).length)
      const into = Array.from({ length: 5 }, () => new Uint8Array(150))
      const msg = new msghdr({ msg_name: new sockaddr_storage(), msg_iov: into })
      expect(recvmsg(server, msg, MSG_WAITALL)).toBe(750)
      expect(text(...into)).toBe(text(...pieces).slice(0, 750))
      expect(msg.msg_name!.socklen).toBe(0)
    })

    it('say where to, and from whom', () => {
      const [a, b] = [datagram(), datagram()]
      expect(sendmsg(a.fd, new msghdr({ msg_name: b.addr, msg_iov: [Buffer.from('hello')] }))).toBe(5)
      const msg = new msghdr({ msg_name: new sockaddr_storage(), msg_iov: [new Uint8Array(5)] })
      expect(recvmsg(b.fd, msg)).toBe(5)
      expect(msg.msg_name!.equals(a.addr)).toBe(true)
      // The message as it came, to whom it came from.
      expect(sendmsg(b.fd, msg)).toBe(5)
      expect(receive(a.fd)).toBe('hello')
    })

    it('need no address on a connected socket', () => {
      const [a, b] = [datagram(), datagram()]
      connect(a.fd, b.addr)
      expect(sendmsg(a.fd, new msghdr({ msg_iov: [Buffer.from('hello')] }))).toBe(5)
      expect(receive(b.fd)).toBe('hello')
    })

    it('send and receive a datagram of no views, which is empty', () => {
      const [a, b] = [datagram(), datagram()]
      expect(sendmsg(a.fd, new msghdr({ msg_name: b.addr }))).toBe(0)
      expect(sendmsg(a.fd, new msghdr({ msg_name: b.addr, msg_iov: [Buffer.from('lost')] }))).toBe(4)
      ready(b.fd, POLLIN)
      const msg = new msghdr({ msg_iov: [new Uint8Array(9)] })
      expect(recvmsg(b.fd, msg)).toBe(0)
      ready(b.fd, POLLIN)
      msg.msg_iov = []
      expect(recvmsg(b.fd, msg)).toBe(0)
      expect(msg.msg_flags & MSG_TRUNC).toBe(MSG_TRUNC)
    })

    it('fill views that overlap one after the other', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
      const memory = Buffer.from('........')
      const iov = [memory.subarray(0, 4), memory.subarray(2, 6)]
      expect(send(a, Buffer.from('abcdefgh'))).toBe(8)
      expect(recvmsg(b, new msghdr({ msg_iov: iov }))).toBe(8)
      expect(`${memory}`).toBe('abefgh..')
      expect(sendmsg(a, new msghdr({ msg_iov: iov }))).toBe(8)
      expect(receive(b)).toBe('abefefgh')
    })

    it('take as many as 1024 views', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
      const iov = Array.from({ length: 1024 }, (_, i) => Buffer.from([i & 0xff]))
      expect(sendmsg(a, new msghdr({ msg_iov: iov }))).toBe(1024)
      const into = iov.map(() => new Uint8Array(1))
      expect(recvmsg(b, new msghdr({ msg_iov: into }))).toBe(1024)
      expect(Buffer.concat(into)).toEqual(Buffer.concat(iov))
    })

    it('leave a datagram in the queue with MSG_PEEK', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
      send(a, Buffer.from('hello'))
      const msg = new msghdr({ msg_iov: [new Uint8Array(8)] })
      expect(recvmsg(b, msg, MSG_PEEK)).toBe(5)
      expect(recvmsg(b, msg)).toBe(5)
    })
  })

  describe('RETURN VALUE', () => {
    it('is what there was room for of a longer datagram, and MSG_TRUNC says so', () => {
      const { fd, from } = queued(26)
      const msg = new msghdr({ msg_name: new sockaddr_in(), msg_iov: [new Uint8Array(2), new Uint8Array(3)] })
      for (let i = 1; i <= 26; i++) {
        expect(recvmsg(fd, msg)).toBe(Math.min(i, 5))
        expect(msg.msg_flags & MSG_TRUNC).toBe(i > 5 ? MSG_TRUNC : 0)
        expect(msg.msg_name).toEqual(from)
      }
    })

    it('is 0 when the other side of a stream has finished', () => {
      const { client, server } = connection()
      shutdown(client, SHUT_WR)
      expect(recvmsg(server, new msghdr({ msg_iov: [new Uint8Array(8)] }))).toBe(0)
    })

    it('is -errno in sys-socket/syscall', () => {
      const { fd } = queued(0)
      expect(sys.recvmsg(fd, new msghdr({ msg_iov: [new Uint8Array(8)] }))).toBe(-EAGAIN)
    })
  })

  describe('ERRORS', () => {
    it('of what is no socket', () => {
      const msg = new msghdr({ msg_iov: [new Uint8Array(8)] })
      refusesWhatIsNoSocket('sendmsg', fd => sendmsg(fd, msg))
      refusesWhatIsNoSocket('recvmsg', fd => recvmsg(fd, msg))
    })

    it('fail with EAGAIN for MSG_DONTWAIT when nothing is there, and leave the message as it was', () => {
      const { fd } = datagram()
      const name = Object.assign(loopback(), { sin_port: 7 })
      const msg = new msghdr({
        msg_name: name,
        msg_iov: [new Uint8Array(8)],
        msg_control: Buffer.alloc(64),
        msg_flags: 5,
      })
      expect(failing(() => recvmsg(fd, msg, MSG_DONTWAIT)).code).toBe('EAGAIN')
      expect(msg).toMatchObject({ msg_controllen: 64, msg_flags: 5 })
      expect(name).toEqual(Object.assign(loopback(), { sin_port: 7 }))
    })

    it('fail with EMSGSIZE for more than 1024 views', () => {
      const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
      for (const length of [1025, 5000, 300_000]) {
        const msg = new msghdr({ msg_iov: Array.from({ length }, () => Buffer.from('.')) })
        expect(failing(() => sendmsg(a, msg)).code).toBe('EMSGSIZE')
        expect(failing(() => recvmsg(b, msg)).code).toBe('EMSGSIZE')
      }
      expect(sys.recv(b, new Uint8Array(8), MSG_DONTWAIT)).toBe(-EAGAIN)
    })

    it('sendmsg fails with EMSGSIZE for what no datagram can hold', () => {
      const { fd, addr } = datagram()
      const msg = new msghdr({ msg_name: addr, msg_iov: [new Uint8Array(40_000), new Uint8Array(40_000)] })
      expect(failing(() => sendmsg(fd, msg))).toMatchObject({ code: 'EMSGSIZE', address: '127.0.0.1' })
    })

    it('sendmsg fails with EPIPE, and without a signal, after SHUT_WR', () => {
      const { client } = connection()
      shutdown(client, SHUT_WR)
      expect(failing(() => sendmsg(client, new msghdr({ msg_iov: [Buffer.from('.')] }))).code).toBe('EPIPE')
    })

    it('sendmsg fails with EINVAL for an address that is cut short', () => {
      const { fd, addr } = datagram()
      for (const socklen of [1, 2, 8]) {
        const msg = new msghdr({ msg_name: Object.assign(addr, { socklen }), msg_iov: [Buffer.from('.')] })
        expect(failing(() => sendmsg(fd, msg)).code).toBe('EINVAL')
      }
    })

    it('sendmsg fails with EDESTADDRREQ without an address', () => {
      const { fd } = datagram()
      expect(failing(() => sendmsg(fd, new msghdr({ msg_iov: [Buffer.from('.')] }))).code).toBe('EDESTADDRREQ')
    })

    it('sendmsg fails with EOPNOTSUPP for MSG_OOB on a datagram socket', () => {
      const { fd, addr } = datagram()
      const msg = new msghdr({ msg_name: addr, msg_iov: [Buffer.from('.')] })
      expect(failing(() => sendmsg(fd, msg, MSG_OOB)).code).toBe('EOPNOTSUPP')
    })
  })
})

describe('a msghdr', () => {
  it('prints its fields by their names', () => {
    const msg = new msghdr({ msg_iov: [Buffer.from('a')], msg_control: new Uint8Array(2) })
    expect(inspect(msg, { breakLength: Infinity })).toBe(
      'msghdr { msg_name: null, msg_iov: [ <Buffer 61> ], msg_control: Uint8Array(2) [ 0, 0 ], msg_controllen: 2, msg_flags: 0 }',
    )
  })
})

describe('sendmmsg(2) and recvmmsg(2)', () => {
  it('send and receive many messages, with the length and the address of each', () => {
    const [a, b] = [datagram(), datagram()]
    const msgs = batch(
      ...Array.from({ length: 10 }, (_, i) => ({
        msg_name: b.addr,
        msg_iov: [Buffer.from('no. '), Buffer.from(`${i}`)],
      })),
    )
    expect(sendmmsg(a.fd, msgs)).toBe(10)
    expect(msgs.map(({ msg_len }) => msg_len)).toEqual(msgs.map(() => 5))
    const came = rooms(10)
    expect(recvmmsg(b.fd, came)).toBe(10)
    expect(texts(came, 10)).toEqual(Array.from({ length: 10 }, (_, i) => `no. ${i}`))
    for (const { msg_hdr } of came) expect(msg_hdr.msg_name).toEqual(a.addr)
  })

  it('return as many as are there, on a socket that does not block', () => {
    const { fd } = queued(3)
    const msgs = rooms(5)
    msgs[3]!.msg_len = 77
    expect(recvmmsg(fd, msgs)).toBe(3)
    expect(texts(msgs, 3)).toEqual(['a', 'bb', 'ccc'])
    expect(msgs[3]!.msg_len).toBe(77)
    expect(failing(() => recvmmsg(fd, msgs)).code).toBe('EAGAIN')
    expect(sys.recvmmsg(fd, msgs)).toBe(-EAGAIN)
  })

  it('wait for the first only, with MSG_WAITFORONE', () => {
    const [a, b] = [datagram(), datagram()]
    sendto(a.fd, Buffer.from('one'), 0, b.addr)
    expect(recvmmsg(b.fd, rooms(5), MSG_WAITFORONE)).toBe(1)
  })

  it('look at the timeout when a message has come', () => {
    const { fd } = queued(3)
    expect(recvmmsg(fd, rooms(3), 0, { tv_sec: 0, tv_nsec: 0 })).toBe(1)
    const timeout = { tv_sec: 60, tv_nsec: 0 }
    expect(recvmmsg(fd, rooms(2), 0, timeout)).toBe(2)
    expect(timeout).toEqual({ tv_sec: 60, tv_nsec: 0 })
  })

  it.each([
    [-1, 0],
    [0, -1],
    [0, 1e9],
  ])('fail with EINVAL for a time of %d seconds and %d nanoseconds', (tv_sec, tv_nsec) => {
    const { fd } = queued(1)
    expect(failing(() => recvmmsg(fd, rooms(1), 0, { tv_sec, tv_nsec })).code).toBe('EINVAL')
    expect(recvmmsg(fd, rooms(2))).toBe(1)
  })

  it('take no messages at all, and 1024 of more', () => {
    const { fd, addr } = datagram()
    expect(sendmmsg(fd, [])).toBe(0)
    expect(recvmmsg(fd, [])).toBe(0)
    connect(fd, addr)
    const empty = batch(...Array.from({ length: 1500 }, () => ({})))
    expect(sendmmsg(fd, empty, MSG_DONTWAIT)).toBe(1024)
    for (const msgs of [new MmsghdrArray(1024, {}), rooms(1500)]) {
      const k = recvmmsg(fd, msgs, MSG_DONTWAIT)
      expect(k).toBeGreaterThan(0)
      expect(k).toBeLessThanOrEqual(1024)
      sendmmsg(fd, empty, MSG_DONTWAIT)
    }
  })

  it('send to the first that is refused, and tell why at the next call', () => {
    const [a, b] = [datagram(), datagram()]
    const too = Array.from({ length: 1025 }, () => Buffer.from('.'))
    const msgs = batch(
      { msg_name: b.addr, msg_iov: [Buffer.from('one')] },
      { msg_name: b.addr, msg_iov: [Buffer.from('two')] },
      { msg_name: b.addr, msg_iov: too },
      { msg_name: b.addr, msg_iov: [Buffer.from('four')] },
    )
    expect(sendmmsg(a.fd, msgs)).toBe(2)
    expect(failing(() => sendmmsg(a.fd, msgs.slice(2))).code).toBe('EMSGSIZE')
    expect([receive(b.fd), receive(b.fd)]).toEqual(['one', 'two'])
    expect(sys.recv(b.fd, new Uint8Array(8), MSG_DONTWAIT)).toBe(-EAGAIN)
  })

  it.runIf(linux)('receive up to the first that is refused, and tell why at the next call (Linux alone)', () => {
    const { fd } = queued(3)
    const msgs = rooms(3)
    msgs[1]!.msg_hdr.msg_iov = Array.from({ length: 1025 }, () => new Uint8Array(1))
    expect(recvmmsg(fd, msgs)).toBe(1)
    expect(failing(() => recvmmsg(fd, rooms(3))).code).toBe('EMSGSIZE')
    expect(recvmmsg(fd, rooms(3))).toBe(2)
  })

  it('may have one address, or one message, in several places', () => {
    const { fd, from } = queued(4)
    const name = new sockaddr_in()
    const msgs = batch({ msg_name: name, msg_iov: [Buffer.alloc(4)] }, { msg_name: name, msg_iov: [Buffer.alloc(4)] })
    expect(recvmmsg(fd, msgs)).toBe(2)
    expect(texts(msgs, 2)).toEqual(['a', 'bb'])
    expect(name).toEqual(from)
    expect(recvmmsg(fd, [msgs[0]!, msgs[0]!])).toBe(2)
    expect(texts(msgs, 1)).toEqual(['dddd'])
  })

  it('of what is no socket, even without messages', () => {
    for (const msgs of [[], rooms(1), new MmsghdrArray(0, {}), new MmsghdrArray(1, {})]) {
      refusesWhatIsNoSocket('sendmmsg', fd => sendmmsg(fd, msgs))
      refusesWhatIsNoSocket('recvmmsg', fd => recvmmsg(fd, msgs))
    }
  })

  it('have results on a stream, too', () => {
    const { client, server } = connection()
    expect(sendmmsg(client, batch({ msg_iov: [Buffer.from('abc')] }, { msg_iov: [Buffer.from('def')] }))).toBe(2)
    shutdown(client, SHUT_WR)
    let came = ''
    while (came.length < 6) {
      const msgs = rooms(2)
      const k = recvmmsg(server, msgs, MSG_WAITFORONE)
      came += texts(msgs, k).join('')
    }
    expect(came).toBe('abcdef')
  })
})

describe('a MmsghdrArray', () => {
  it('sends back what it has received, to whom it came from', () => {
    const [server, ...clients] = [datagram(), datagram(), datagram(), datagram()] as const
    clients.forEach(({ fd }, i) => sendto(fd, Buffer.from(`client ${i}`), 0, server.addr))
    const msgs = new MmsghdrArray(8, { iov_len: 32 })
    let echoed = 0
    while (echoed < clients.length) {
      msgs.vlen = recvmmsg(server.fd, msgs, MSG_WAITFORONE)
      for (let i = 0; i < msgs.vlen; i++) msgs.set(i, msgs.msg_len(i))
      expect(sendmmsg(server.fd, msgs)).toBe(msgs.vlen)
      echoed += msgs.vlen
      msgs.vlen = msgs.length
    }
    expect(clients.map(({ fd }) => receive(fd))).toEqual(['client 0', 'client 1', 'client 2'])
  })

  it('tells of each message the length, the address and the flags', () => {
    const { fd, from } = queued(5)
    const msgs = new MmsghdrArray(8, { iov_len: 3 })
    expect(recvmmsg(fd, msgs)).toBe(5)
    for (let i = 0; i < 5; i++) {
      expect(msgs.msg_len(i)).toBe(Math.min(i + 1, 3))
      expect(text(msgs.msg_iov(i)).slice(0, msgs.msg_len(i))).toBe('abcde'[i]!.repeat(msgs.msg_len(i)))
      expect(msgs.msg_name(i).equals(from)).toBe(true)
      expect(msgs.msg_flags(i) & MSG_TRUNC).toBe(i >= 3 ? MSG_TRUNC : 0)
      expect(msgs.msg_controllen(i)).toBe(0)
    }
    expect(msgs.msg_name(5).socklen).toBe(0)
  })

  it('takes as many messages as its vlen says', () => {
    const { fd } = queued(5)
    const msgs = new MmsghdrArray(8, { iov_len: 8, msg_namelen: 0 })
    msgs.vlen = 2
    expect(recvmmsg(fd, msgs)).toBe(2)
    msgs.vlen = 0
    expect(recvmmsg(fd, msgs)).toBe(0)
    msgs.vlen = 8
    expect(recvmmsg(fd, msgs)).toBe(3)
    expect(() => msgs.msg_name(0)).toThrow(RangeError)
    for (const vlen of [-1, 9, 0.5, Number.NaN]) {
      expect(() => recvmmsg(fd, Object.assign(msgs, { vlen }))).toThrow(RangeError)
      expect(() => sendmmsg(fd, Object.assign(msgs, { vlen }))).toThrow(RangeError)
    }
  })

  it('sends to the address that is put into its memory', () => {
    const [a, b] = [datagram(), datagram()]
    const msgs = new MmsghdrArray(2, { iov_len: 8 })
    for (let i = 0; i < 2; i++) {
      msgs.msg_iov(i).set(Buffer.from(`no. ${i}`))
      msgs.set(i, 5)
      msgs.msg_name(i).bytes.set(b.addr.bytes)
      msgs.msg_name(i).socklen = b.addr.socklen
    }
    expect(sendmmsg(a.fd, msgs)).toBe(2)
    expect([msgs.msg_len(0), msgs.msg_len(1)]).toEqual([5, 5])
    expect([receive(b.fd), receive(b.fd)]).toEqual(['no. 0', 'no. 1'])
    msgs.msg_name(1).socklen = 129
    expect(() => sendmmsg(a.fd, msgs)).toThrow(RangeError)
  })

  it('refuses what is outside it', () => {
    const msgs = new MmsghdrArray(2, { iov_len: 8, msg_controllen: 4 })
    for (const index of [-1, 2, 0.5]) {
      for (const name of ['msg_iov', 'msg_name', 'msg_control', 'msg_len', 'msg_controllen', 'msg_flags'] as const) {
        expect(() => msgs[name](index)).toThrow(RangeError)
      }
      expect(() => msgs.set(index, 0)).toThrow(RangeError)
    }
    expect(() => msgs.set(0, 9)).toThrow(RangeError)
    expect(() => msgs.set(0, 8, 5)).toThrow(RangeError)
    expect(() => new MmsghdrArray(2 ** 10, { iov_len: 2 ** 24 })).toThrow(RangeError)
  })

  it('has room for at most 1024 messages, as many as a call takes', () => {
    expect(new MmsghdrArray(1024, {})).toHaveLength(1024)
    // These would be more objects than the process has memory for.
    for (const length of [1025, 2 ** 26]) expect(() => new MmsghdrArray(length, { msg_namelen: 0 })).toThrow(RangeError)
    const forged = Object.defineProperty(new MmsghdrArray(8, {}), 'length', { value: 2 ** 31 })
    forged.vlen = 2 ** 30
    expect(() => sendmmsg(datagram().fd, forged)).toThrow(RangeError)
  })

  it('has no memory any more when that is transferred: the call is refused', () => {
    const { fd } = queued(1)
    const msgs = new MmsghdrArray(4, { iov_len: 8 })
    structuredClone(msgs.bytes.buffer, { transfer: [msgs.bytes.buffer as ArrayBuffer] })
    expect(() => recvmmsg(fd, msgs)).toThrow(TypeError)
    expect(() => sendmmsg(fd, msgs)).toThrow(TypeError)
    expect(receive(fd)).toBe('a')
  })

  it('makes the kernel touch nothing outside, whatever stands in its memory', () => {
    const { fd, addr } = datagram()
    connect(fd, addr)
    nonblocking(fd)
    // A generator of Park and Miller's: the same numbers every time.
    let seed = 1
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
    const before = Buffer.alloc(4096, 0xaa)
    const memory = Buffer.alloc(3 * 4096, 0xaa)
    for (let round = 0; round < 2000; round++) {
      const size = random(4096)
      const bytes = new Uint8Array(memory.buffer, memory.byteOffset + 4096 + random(8), size)
      const msgs = Object.defineProperty(new MmsghdrArray(8, { iov_len: 8 }), 'bytes', { value: bytes })
      for (let i = 0; i < size; i++) bytes[i] = random(4) === 0 ? random(256) : 0
      msgs.vlen = random(9)
      const sent = sys.sendmmsg(fd, msgs)
      const came = sys.recvmmsg(fd, msgs)
      expect(Math.max(sent, came)).toBeLessThanOrEqual(8)
      memory.fill(0xaa, 4096 + 8 + size)
      expect(memory.subarray(0, 4096).equals(before)).toBe(true)
    }
  })
})

describe('messages that are hostile', () => {
  it.each<[string, unknown]>([
    ['-1', -1],
    ['NaN', Number.NaN],
    ['half of one', 0.5],
    ['2 ** 32 + 1', 2 ** 32 + 1],
    ["'2'", '2'],
    ['nothing', undefined],
  ])('an array of views with a length of %s harms nothing', (_, length) => {
    const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
    const lying = <T extends object>(list: T): T =>
      new Proxy(list, { get: (target, key) => (key === 'length' ? length : (Reflect.get(target, key) as unknown)) })
    const msg = new msghdr({ msg_iov: [Buffer.from('hello')] })
    msg.msg_iov = lying(msg.msg_iov)
    for (const call of [
      () => sendmsg(a, msg),
      () => sendmmsg(a, lying(batch({}))),
      () => recvmsg(b, msg, MSG_DONTWAIT),
    ]) {
      try {
        expect(call()).toBeLessThanOrEqual(5)
      } catch (error) {
        expect(error).toBeInstanceOf(Error)
      }
    }
  })

  it('getters that shrink, grow, detach or send while they are read harm nothing', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
    nonblocking(a)
    const acts: ((iov: ArrayBufferView[], victim: Uint8Array<ArrayBuffer>) => void)[] = [
      iov => (iov.length = 0),
      iov => iov.push(...Array.from({ length: 3000 }, () => new Uint8Array(1))),
      (_, victim) => structuredClone(victim.buffer, { transfer: [victim.buffer] }),
      (_, victim) => victim.buffer.resize(0),
      () => sendmsg(a, new msghdr({ msg_iov: [Buffer.from('inner')] })),
      () => sendmmsg(a, batch({ msg_iov: [Buffer.from('inner')] })),
      () => expect.fail('mine'),
    ]
    for (const act of acts) {
      for (const key of ['msg_name', 'msg_iov', 'msg_control', 'msg_controllen', 1] as const) {
        for (const call of ['sendmsg', 'recvmsg', 'sendmmsg', 'recvmmsg'] as const) {
          const victim = new Uint8Array(new ArrayBuffer(8, { maxByteLength: 16 }))
          const iov: ArrayBufferView[] = [victim, new Uint8Array(4), new Uint8Array(4)]
          const msg = new msghdr({ msg_iov: iov, msg_control: new Uint8Array(0) })
          const values = { msg_name: null, msg_iov: iov, msg_control: null, msg_controllen: 0, 1: new Uint8Array(4) }
          Object.defineProperty(key === 1 ? iov : msg, key, {
            configurable: true,
            get: () => {
              act(iov, victim)
              return values[key]
            },
          })
          const msgs = [new mmsghdr({ msg_hdr: msg }), ...batch({ msg_iov: [new Uint8Array(4)] })]
          try {
            if (call === 'sendmsg') sys.sendmsg(a, msg, MSG_DONTWAIT)
            if (call === 'recvmsg') sys.recvmsg(b, msg, MSG_DONTWAIT)
            if (call === 'sendmmsg') sys.sendmmsg(a, msgs, MSG_DONTWAIT)
            if (call === 'recvmmsg') sys.recvmmsg(b, msgs, MSG_DONTWAIT)
          } catch (error) {
            expect(error).toBeInstanceOf(Error)
          }
          for (const buf = new Uint8Array(64); sys.recv(b, buf, MSG_DONTWAIT) >= 0;);
        }
      }
    }
    expect(sendmsg(a, new msghdr({ msg_iov: [Buffer.from('sane')] }))).toBe(4)
    expect(receive(b)).toBe('sane')
  })
})
