/** Socket: its life, its names, its bytes. The modes are in deadline.test.ts. */
import path from 'node:path'
import { inspect } from 'node:util'

import { describe, expect, it } from 'vitest'

import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  close,
  fcntl,
  F_GETFD,
  FD_CLOEXEC,
  getsockopt,
  htons,
  type InternetAddress,
  inet_addr,
  IPPROTO_TCP,
  IPPROTO_UDP,
  MSG_PEEK,
  msghdr,
  SHUT_WR,
  SO_BROADCAST,
  SO_KEEPALIVE,
  SO_RCVBUF,
  SO_TYPE,
  Socket,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_un,
  socket,
  socketpair,
  SocketError,
  SOL_SOCKET,
} from '../lib/index.ts'
import { closing, failing, folder, gone, ipv6, unix } from './helpers.ts'
import { closed, conversation, datagrams, listening } from './sockets.ts'
import { thread } from './workers.ts'

const hello = Buffer.from('hello')

describe('new Socket', () => {
  it('is a TCP socket over IPv4 when nothing else is said', () => {
    const made = closed(new Socket())
    expect(made).toMatchObject({ family: AF_INET, type: SOCK_STREAM, protocol: 0 })
    expect(getsockopt(made.fileno(), SOL_SOCKET, SO_TYPE)).toBe(SOCK_STREAM)
    expect(fcntl(made.fileno(), F_GETFD) & FD_CLOEXEC).toBe(FD_CLOEXEC)
  })

  it('takes the flags of a type for what they are', () => {
    const made = closed(new Socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC))
    expect(made.type).toBe(SOCK_DGRAM)
    expect(made.getTimeout()).toBe(0)
  })

  it('refuses what is no int, by its name', () => {
    for (const wrong of ['2', 2n, null, {}]) {
      expect(() => new Socket(wrong as never)).toThrow(/The "family" argument/)
      expect(() => new Socket(AF_INET, wrong as never)).toThrow(/The "type" argument/)
      expect(() => new Socket(AF_INET, SOCK_STREAM, wrong as never)).toThrow(/The "protocol" argument/)
    }
    expect(() => new Socket(AF_INET, 1.5)).toThrow(/"type" is out of range/)
  })

  it('fails as socket(2) does', () => {
    expect(failing(() => new Socket(9999))).toMatchObject({ code: 'EAFNOSUPPORT', syscall: 'socket' })
  })
})

describe('close', () => {
  it('ends the connection', () => {
    const { client, server } = conversation()
    client.close()
    expect(client.fileno()).toBe(-1)
    expect(server.recv(1)).toHaveLength(0)
  })

  it('does no harm the second time: the number may be another’s by then', () => {
    const made = new Socket()
    const fd = made.fileno()
    made.close()
    const other = closing(socket(AF_INET, SOCK_STREAM)) // Unix: the same number
    if (process.platform !== 'win32') expect(other).toBe(fd)
    made.close()
    made[Symbol.dispose]()
    expect(getsockopt(other, SOL_SOCKET, SO_TYPE)).toBe(SOCK_STREAM)
  })

  it('is what using does at the end of its block', () => {
    let fd
    {
      using made = new Socket()
      fd = made.fileno()
    }
    expect(failing(() => getsockopt(fd, SOL_SOCKET, SO_TYPE)).code).toBe(gone)
  })

  it.each<[string, (made: Socket) => unknown]>([
    ['bind', made => made.bind({ address: '', port: 0 })],
    ['listen', made => made.listen()],
    ['accept', made => made.accept()],
    ['connect', made => made.connect({ address: '127.0.0.1', port: 1 })],
    ['send', made => made.send(hello)],
    ['send', made => made.sendAll(hello)],
    ['sendto', made => made.sendTo(hello, { address: '127.0.0.1', port: 1 })],
    ['recv', made => made.recv(1)],
    ['recv', made => made.recvInto(Buffer.alloc(1))],
    ['recv', made => made.recvExactly(1)],
    ['recvfrom', made => made.recvFrom(1)],
    ['shutdown', made => made.shutdown(SHUT_WR)],
    ['getsockopt', made => made.getSockOpt(SOL_SOCKET, SO_TYPE)],
    ['setsockopt', made => made.setSockOpt(SOL_SOCKET, SO_KEEPALIVE, true)],
    ['getsockname', made => made.getSockName()],
    ['getpeername', made => made.getPeerName()],
    ['ioctl', made => made.setTimeout(1)],
    ['ioctl', made => made.setBlocking(true)],
    ['getsockopt', made => made.toStream()],
  ])('leaves nothing to %s', (syscall, call) => {
    const made = new Socket()
    made.close()
    expect(failing(() => call(made))).toMatchObject({ code: gone, syscall })
    expect(made.connectEx({ address: '127.0.0.1', port: 1 })).toBe(gone)
    expect(made.getTimeout()).toBeNull()
  })

  it('leaves nothing to duplicate', () => {
    const made = new Socket()
    made.close()
    expect(failing(() => made.dup()).code).toBe('EBADF')
  })
})

describe('detach', () => {
  it('gives the descriptor away, open', () => {
    const { client, server } = conversation()
    const fd = client.detach()
    client.close()
    expect(client.fileno()).toBe(-1)
    expect(client.detach()).toBe(-1)
    const again = closed(Socket.from(fd))
    again.sendAll(hello)
    expect(server.recv(9)).toEqual(hello)
  })

  it('moves a Socket to a worker thread', async () => {
    const { client, server } = conversation()
    const answered = thread({ fd: server.detach() }, (sys, { fd }) => {
      const conn = sys.Socket.from(fd)
      const question = conn.recv(99)
      conn.sendAll(Buffer.from(question.toString().toUpperCase()))
      conn.close()
      return conn.fileno()
    })
    client.sendAll(hello)
    expect(client.recvExactly(5).toString()).toBe('HELLO')
    expect(client.recv(1)).toHaveLength(0)
    expect(await answered).toBe(-1)
  })
})

describe('Socket.from', () => {
  it.each([
    ['TCP', AF_INET, SOCK_STREAM, IPPROTO_TCP],
    ['UDP', AF_INET, SOCK_DGRAM, IPPROTO_UDP],
    ...(ipv6 ? [['UDP over IPv6', AF_INET6, SOCK_DGRAM, IPPROTO_UDP] as const] : []),
  ] as const)('asks the system what the descriptor is: %s', (_, family, type, protocol) => {
    const made = closed(Socket.from(socket(family, type)))
    expect(made).toMatchObject({ family, type })
    // Only Linux tells the protocol.
    expect([0, protocol]).toContain(made.protocol)
    expect(made.getTimeout()).toBeNull()
  })

  it('is non-blocking if the descriptor is', () => {
    expect(closed(Socket.from(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK))).getTimeout()).toBe(0)
  })

  it('fails for what is no socket, which stays open', () => {
    expect(failing(() => Socket.from(-1)).code).toBe(gone)
    expect(() => Socket.from('3' as never)).toThrow(/"fd" argument/)
  })
})

describe('dup', () => {
  it('is a second descriptor: the connection ends with the last', () => {
    const { client, server } = conversation()
    client.setTimeout(7)
    const second = closed(client.dup())
    expect(second.fileno()).not.toBe(client.fileno())
    expect(second).toMatchObject({ family: client.family, type: client.type, protocol: client.protocol })
    expect(second.getTimeout()).toBe(7)
    client.close()
    second.sendAll(hello)
    expect(server.recv(9)).toEqual(hello)
    second.close()
    expect(server.recv(9)).toHaveLength(0)
  })
})

describe('inspect', () => {
  it('prints family, type, descriptor and both addresses, each the mirror of the other', () => {
    const { client, server } = conversation()
    const [local, remote] = [client.getSockName(), client.getPeerName()].map(
      ({ address, port }) => `${address}:${port}`,
    )
    expect(inspect(client)).toBe(`<Socket fd=${client.fileno()} AF_INET SOCK_STREAM ${local} → ${remote}>`)
    expect(inspect(server)).toBe(`<Socket fd=${server.fileno()} AF_INET SOCK_STREAM ${remote} → ${local}>`)
  })

  it('prints one address of a Socket without a connection, and none of a closed one', () => {
    const listener = listening()
    const { port } = listener.getSockName()
    expect(inspect(listener)).toBe(`<Socket fd=${listener.fileno()} AF_INET SOCK_STREAM 127.0.0.1:${port}>`)
    listener.close()
    expect(inspect(listener)).toBe('<Socket closed AF_INET SOCK_STREAM>')
  })

  it.runIf(unix)('calls AF_UNIX by that name', () => {
    const made = closed(new Socket<string>(AF_UNIX))
    expect(inspect(made)).toMatch(/^<Socket fd=\d+ AF_UNIX SOCK_STREAM \(unnamed\)>$/)
  })
})

describe('addresses', () => {
  it('are { address, port }, mirrored at the two ends', () => {
    const listener = listening()
    const client = closed(new Socket())
    client.bind({ address: '127.0.0.1', port: 0 }) // a client may have an address of its own
    const own = client.getSockName()
    client.connect(listener.getSockName())
    const [server, from] = listener.accept()
    closed(server)
    expect(from).toEqual(own)
    expect(server.getPeerName()).toEqual(client.getSockName())
    expect(client.getPeerName()).toEqual(server.getSockName())
    expect(client.getPeerName()).toEqual({ address: '127.0.0.1', port: listener.getSockName().port })
  })

  it('have a name looked up', () => {
    const made = closed(new Socket())
    made.bind({ address: 'localhost', port: 0 })
    expect(made.getSockName().address).toBe('127.0.0.1')
    expect(failing(() => made.connect({ address: 'no.such.host.invalid', port: 1 })).code).toMatch(/^EAI_/)
  })

  it("are every interface for ''", () => {
    const made = closed(new Socket())
    made.bind({ address: '', port: 0 })
    expect(made.getSockName()).toMatchObject({ address: '0.0.0.0' })
  })

  it.runIf(ipv6)("are every interface for '' of IPv6, with flow and scope", () => {
    const made = closed(new Socket(AF_INET6))
    made.bind({ address: '', port: 0 })
    expect(made.getSockName()).toEqual({ address: '::', port: expect.any(Number), flowinfo: 0, scopeid: 0 })
  })

  it.runIf(ipv6)('take the flow label and the scope', () => {
    const made = closed(new Socket(AF_INET6, SOCK_DGRAM))
    made.bind({ address: '::1', port: 0, flowinfo: 0, scopeid: 0 })
    const other = closed(new Socket(AF_INET6, SOCK_DGRAM))
    other.sendTo(hello, made.getSockName())
    const [bytes, from] = made.recvFrom(9)
    expect(bytes).toEqual(hello)
    expect(from).toMatchObject({ address: '::1', port: other.getSockName().port })
  })

  it("are the broadcast address for '<broadcast>', which wants SO_BROADCAST", () => {
    const made = datagrams()
    const to = { address: '<broadcast>', port: 9 }
    expect(failing(() => made.sendTo(hello, to))).toMatchObject({ code: 'EACCES', address: '255.255.255.255' })
    made.setSockOpt(SOL_SOCKET, SO_BROADCAST, true)
    expect(made.getSockOpt(SOL_SOCKET, SO_BROADCAST)).not.toBe(0)
  })

  it('may be a sockaddr', () => {
    const made = closed(new Socket())
    made.bind(new sockaddr_in({ sin_port: htons(0), sin_addr: inet_addr('127.0.0.1') }))
    expect(made.getSockName().address).toBe('127.0.0.1')
  })

  it.runIf(unix)('are paths of AF_UNIX', () => {
    const place = path.join(folder(), 'socket')
    const listener = closed(new Socket<string>(AF_UNIX))
    listener.bind(place)
    listener.listen()
    expect(listener.getSockName()).toBe(place)
    const client = closed(new Socket<string>(AF_UNIX))
    client.connect(new sockaddr_un({ sun_path: place }))
    const [server, from] = listener.accept()
    closed(server)
    expect(from).toBe('')
    expect(client.getPeerName()).toBe(place)
    const long = '/'.padEnd(200, 'x')
    expect(failing(() => closed(new Socket(AF_UNIX)).bind(long)).code).toBe('ENAMETOOLONG')
  })

  const internet = { address: '127.0.0.1', port: 1 }
  it.each<[string, number, unknown, RegExp]>([
    ['a path', AF_INET, '/tmp/socket', /The "addr" argument/],
    ['null', AF_INET, null, /The "addr" argument/],
    ['a number', AF_INET, 80, /The "addr" argument/],
    ['no port', AF_INET, { address: '' }, /The "addr\.port" argument/],
    ['a text for a port', AF_INET, { address: '', port: '80' }, /The "addr\.port" argument/],
    ['a port of 65536', AF_INET, { address: '', port: 65536 }, /"addr\.port" is out of range/],
    ['a port of -1', AF_INET, { address: '', port: -1 }, /"addr\.port" is out of range/],
    ['a port of 0.5', AF_INET, { address: '', port: 0.5 }, /"addr\.port" is out of range/],
    ['no address', AF_INET, { port: 80 }, /The "addr\.address" argument/],
    ['a number for an address', AF_INET, { address: 1, port: 80 }, /The "addr\.address" argument/],
    ['a NUL in the address', AF_INET, { address: '127.0.0.1\0.example', port: 80 }, /The "node" argument/],
    ...(ipv6
      ? ([
          ['a flow label of 2²⁰', AF_INET6, { address: '::1', port: 1, flowinfo: 2 ** 20 }, /"addr\.flowinfo" is out/],
          ['a scope of -1', AF_INET6, { address: '::1', port: 1, scopeid: -1 }, /"addr\.scopeid" is out/],
        ] as [string, number, unknown, RegExp][])
      : []),
    ...(unix ? ([['no path', AF_UNIX, internet, /The "addr" argument/]] as [string, number, unknown, RegExp][]) : []),
  ])('refuse %s', (_, family, addr, message) => {
    const made = closed(new Socket(family, SOCK_STREAM))
    for (const call of [
      () => made.bind(addr as never),
      () => made.connect(addr as never),
      () => made.connectEx(addr as never),
      () => made.sendTo(hello, addr as never),
    ]) {
      expect(call).toThrow(message)
      expect(call).not.toThrow(SocketError)
    }
  })
})

/** An address where nobody listens, any more. */
function nobody(): InternetAddress {
  const listener = listening()
  const addr = listener.getSockName()
  listener.close()
  return addr
}

describe('connect and connectEx', () => {
  it('tell that nobody listens: by a SocketError, by its code', () => {
    const addr = nobody()
    expect(failing(() => closed(new Socket()).connect(addr))).toMatchObject({ code: 'ECONNREFUSED', ...addr })
    expect(closed(new Socket()).connectEx(addr)).toBe('ECONNREFUSED')
  })

  it('tell that it is done: by nothing, by 0', () => {
    const listener = listening()
    expect(closed(new Socket()).connectEx(listener.getSockName())).toBe(0)
    closed(new Socket()).connect(listener.getSockName())
    for (let i = 0; i < 2; i++) closed(listener.accept()[0])
  })
})

describe('send and recv', () => {
  it('send and receive what there is', () => {
    const { client, server } = conversation()
    expect(client.send(hello)).toBe(5)
    expect(server.recv(3).toString()).toBe('hel')
    expect(server.recv(3).toString()).toBe('lo')
    client.shutdown(SHUT_WR)
    expect(server.recv(3)).toHaveLength(0)
    expect(server.recv(0)).toHaveLength(0)
  })

  it('give bytes in memory of their own, with nothing else in it', () => {
    const { client, server } = conversation()
    for (const most of [1, 5, 64 * 1024, 1 << 20]) {
      client.sendAll(hello)
      let text = ''
      while (text.length < 5) {
        const bytes = server.recv(most)
        expect(bytes.buffer.byteLength).toBe(bytes.length)
        text += bytes.toString()
      }
      expect(text).toBe('hello')
    }
    client.sendAll(Buffer.from('datagram'))
    const first = server.recv(4)
    expect(server.recv(4).toString()).toBe('gram')
    expect(first.toString()).toBe('data')
  })

  it('take flags', () => {
    const { client, server } = conversation()
    client.sendAll(hello)
    expect(server.recv(9, MSG_PEEK)).toEqual(hello)
    expect(server.recv(9)).toEqual(hello)
  })

  it('recvInto fills the view', () => {
    const { client, server } = conversation()
    client.sendAll(hello)
    const room = new Uint8Array(9)
    expect(server.recvInto(room.subarray(2, 5))).toBe(3)
    expect(Buffer.from(room).toString()).toBe('\0\0hel\0\0\0\0')
    expect(server.recvInto(new Uint8Array(0))).toBe(0)
    expect(server.recvInto(new DataView(new ArrayBuffer(9)))).toBe(2)
  })

  it('recvExactly puts the pieces together', () => {
    const { client, server } = conversation()
    for (const byte of hello) client.sendAll(Uint8Array.of(byte))
    expect(server.recvExactly(5)).toEqual(hello)
    expect(server.recvExactly(0)).toHaveLength(0)
  })

  it('recvExactly keeps what came when the other side finishes before', () => {
    const { client, server } = conversation()
    client.sendAll(hello)
    client.close()
    expect(() => server.recvExactly(9)).toThrow(
      expect.objectContaining({
        code: 'ERR_SOCKET_ENDED',
        received: hello,
        message: expect.stringContaining('5 of 9'),
      }),
    )
  })

  it('sendAll sends more than any buffer holds', async () => {
    const { client, server } = conversation()
    const total = 32 << 20
    const counted = thread({ fd: server.detach() }, (sys, { fd }) => {
      const conn = sys.Socket.from(fd)
      let n = 0
      for (let bytes; (bytes = conn.recv(65536)).length > 0;) n += bytes.length
      conn.close()
      return n
    })
    client.sendAll(new DataView(new ArrayBuffer(total)))
    client.close()
    expect(await counted).toBe(total)
  })

  it('sendAll tells how much was sent before it failed', () => {
    const { client } = conversation()
    client.setTimeout(0)
    const { code, sent } = failing(() => client.sendAll(Buffer.alloc(64 << 20)))
    expect(code).toBe('EAGAIN')
    expect(sent).toBeGreaterThan(0)
  })

  it('refuse what is no view, no size, no flags', () => {
    const { client } = conversation()
    expect(() => client.send('hello' as never)).toThrow(/The "buf" argument/)
    expect(() => client.sendAll('hello' as never)).toThrow(/The "buf" argument/)
    expect(() => client.recvInto(9 as never)).toThrow(/The "buf" argument/)
    expect(() => client.send(hello, 0.5)).toThrow(/"flags" is out of range/)
    for (const call of [
      (size: never) => client.recv(size),
      (size: never) => client.recvExactly(size),
      (size: never) => client.recvFrom(size),
    ]) {
      for (const wrong of [-1, 0.5, 2 ** 31, Number.NaN]) expect(() => call(wrong as never)).toThrow(/"size" is out of/)
      expect(() => call('9' as never)).toThrow(/The "size" argument/)
    }
  })
})

describe('sendTo and recvFrom', () => {
  it('carry datagrams, and tell who sent them', () => {
    const [a, b] = [datagrams(), datagrams()]
    expect(a.sendTo(hello, b.getSockName())).toBe(5)
    expect(b.recvFrom(9)).toEqual([hello, a.getSockName()])
    a.sendTo(hello, b.getSockName())
    expect(b.recvFrom(2)[0].toString()).toBe('he') // the rest is lost
    a.connect(b.getSockName())
    a.send(Buffer.alloc(0))
    expect(b.recvFrom(9)[0]).toHaveLength(0)
  })

  it('tell no sender of a stream', () => {
    const { client, server } = conversation()
    client.sendAll(hello)
    const [bytes, { address }] = server.recvFrom(9)
    expect(bytes).toEqual(hello)
    expect(['', '127.0.0.1', '0.0.0.0']).toContain(address)
  })
})

describe('a Socket of a family that is not known here', () => {
  it('receives also where the system tells no address', () => {
    const [a, b] = socketpair(AF_UNIX, SOCK_STREAM)
    const [ours, theirs] = [a, b].map(fd => closed(new Socket<sockaddr>(99, SOCK_STREAM, 0, fd)))
    ours!.send(hello)
    const [bytes, from] = theirs!.recvFrom(9)
    expect(bytes).toEqual(hello)
    expect(from).toBeInstanceOf(sockaddr)
  })
})

describe('sendMsg and recvMsg', () => {
  it('gather and scatter bytes, and know the addresses', () => {
    const [a, b] = [datagrams(), datagrams()]
    const msg_name = new sockaddr_in({ sin_addr: inet_addr('127.0.0.1'), sin_port: htons(b.getSockName().port) })
    expect(a.sendMsg(new msghdr({ msg_name, msg_iov: [Buffer.from('hel'), Buffer.from('lo')] }))).toBe(5)
    const rooms = [Buffer.alloc(1), Buffer.alloc(9)]
    const msg = new msghdr({ msg_name: new sockaddr_in(), msg_iov: rooms })
    expect(b.recvMsg(msg)).toBe(5)
    expect(Buffer.concat(rooms).toString('latin1', 0, 5)).toBe('hello')
    expect(`${msg.msg_name}`).toBe(`127.0.0.1:${a.getSockName().port}`)
    b.setTimeout(0.01)
    expect(failing(() => b.recvMsg(msg))).toMatchObject({ code: 'ETIMEDOUT', syscall: 'recvmsg' })
    b.close()
    expect(failing(() => b.recvMsg(msg))).toMatchObject({ code: gone, syscall: 'recvmsg' })
    expect(failing(() => b.sendMsg(msg))).toMatchObject({ code: gone, syscall: 'sendmsg' })
  })
})

describe('options', () => {
  it('are set and asked for', () => {
    const made = closed(new Socket())
    made.setSockOpt(SOL_SOCKET, SO_KEEPALIVE, true)
    expect(made.getSockOpt(SOL_SOCKET, SO_KEEPALIVE)).not.toBe(0)
    const room = new Int32Array(1)
    expect(made.getSockOpt(SOL_SOCKET, SO_RCVBUF, room)).toBe(4)
    expect(room[0]).toBe(made.getSockOpt(SOL_SOCKET, SO_RCVBUF))
  })
})

describe('shutdown', () => {
  it('SHUT_WR ends the request and leaves the answer: an exchange as in HTTP', () => {
    const { client, server } = conversation()
    client.sendAll(hello)
    client.shutdown(SHUT_WR)
    const request: Buffer[] = []
    for (let bytes; (bytes = server.recv(2)).length > 0;) request.push(bytes)
    server.sendAll(Buffer.from(Buffer.concat(request).toString().toUpperCase()))
    server.close()
    expect(client.recvExactly(5).toString()).toBe('HELLO')
    expect(client.recv(1)).toHaveLength(0)
  })
})

describe('a socketpair', () => {
  it('is two Sockets that know each other alone', () => {
    const [a, b] = socketpair(AF_UNIX, SOCK_STREAM).map(fd => closed(Socket.from(fd)))
    a!.sendAll(hello)
    expect(b!.recv(9)).toEqual(hello)
    b!.sendAll(hello)
    expect(a!.recv(9)).toEqual(hello)
    expect(a!.family).toBe(b!.family)
  })
})

describe('a descriptor that somebody else has closed', () => {
  it('is an error of close, once', () => {
    const made = new Socket()
    close(made.fileno())
    expect(failing(() => made.close())).toMatchObject({ code: gone, syscall: 'close' })
    made.close()
  })
})
