import { fstatSync, readdirSync, readSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import {
  AF_INET6,
  AF_UNIX,
  ancillary,
  bind,
  close,
  CMSG_ALIGN,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_NXTHDR,
  CMSG_SPACE,
  cmsghdr,
  cmsgs,
  control,
  F_GETFD,
  fcntl,
  FD_CLOEXEC,
  getsockname,
  IP_RECVTOS,
  IP_RECVTTL,
  IP_TTL,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_UDP,
  IPV6_HOPLIMIT,
  IPV6_RECVHOPLIMIT,
  IPV6_RECVTCLASS,
  IPV6_UNICAST_HOPS,
  mmsghdr,
  MmsghdrArray,
  MSG_CTRUNC,
  MSG_DONTWAIT,
  MSG_PEEK,
  msghdr,
  recv,
  recvmmsg,
  recvmsg,
  SCM_RIGHTS,
  sendmmsg,
  sendmsg,
  sendto,
  setsockopt,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr_in6,
  sockaddr_storage,
  SOL_SOCKET,
  UDP_GRO,
  htonl,
  INADDR_LOOPBACK,
  in_pktinfo,
  in6_pktinfo,
  inet_addr,
  inet_ntoa,
  IP_PKTINFO,
  IPV6_PKTINFO,
  IPV6_RECVPKTINFO,
  recvfrom,
  sockaddr_in,
  SO_PASSCRED,
  ucred,
  SO_TIMESTAMP,
  SO_TIMESTAMPNS,
  SO_TIMESTAMPING,
  SOF_TIMESTAMPING_RX_SOFTWARE,
  SOF_TIMESTAMPING_SOFTWARE,
  IP_RECVERR,
  POLLERR,
  MSG_ERRQUEUE,
  ECONNREFUSED,
  SO_EE_ORIGIN_ICMP,
  AF_INET,
} from '../lib/index.ts'
import type { Ancillary } from '../lib/ancillary.ts'
import { place, write } from '../lib/structs.ts'
import * as sys from '../lib/syscall.ts'
import {
  closing,
  connection,
  datagram,
  failing,
  folder,
  ipv6,
  nameOf,
  open,
  openFile,
  openPair,
  ready,
  receive,
} from './helpers.ts'

const linux = process.platform === 'linux'
const windows = process.platform === 'win32'

const hello = Buffer.from('hello')

/** How many descriptors the process has. */
function descriptors(): number {
  return readdirSync(linux ? '/proc/self/fd' : '/dev/fd').length
}

/** A file, and its text. */
function file(text: string): number {
  const name = path.join(folder(), 'file')
  writeFileSync(name, text)
  return openFile(name, 'r')
}

/** A message of one piece, with room for so many bytes of control data. */
function room(controllen: number): msghdr {
  return new msghdr({ msg_iov: [new Uint8Array(64)], msg_control: new Uint8Array(controllen) })
}

/** Control data that say of their length whatever they like. */
function lying(bytes: Uint8Array, cmsg_len: number): Uint8Array {
  write(bytes, place('cmsghdr', 'cmsg_len'), cmsg_len)
  return bytes
}

/** The address of this machine in IPv6, and the port that the socket gets. */
function listening6(fd: number): sockaddr_in6 {
  const addr = new sockaddr_in6()
  addr.sin6_addr[15] = 1
  bind(fd, addr)
  getsockname(fd, addr)
  return addr
}

/** Sends descriptors beside a byte. */
function pass(fd: number, ...fds: number[]): void {
  sendmsg(fd, new msghdr({ msg_iov: [Buffer.from('.')], msg_control: control({ SCM_RIGHTS: fds }) }))
}

/** The descriptors that came, which are closed when the test ends. */
function taken(msg: msghdr): readonly number[] {
  const { SCM_RIGHTS: fds = [] } = ancillary(msg)
  return fds.map(fd => closing(fd))
}

describe('CMSG_*(3)', () => {
  it('have room for a header, data and padding', () => {
    for (const length of [0, 1, 3, 4, 7, 8, 9, 100]) {
      expect(CMSG_LEN(length)).toBe(CMSG_LEN(0) + length)
      expect(CMSG_SPACE(length)).toBe(CMSG_LEN(0) + CMSG_ALIGN(length))
      expect(CMSG_ALIGN(length)).toBeGreaterThanOrEqual(length)
      expect(CMSG_ALIGN(CMSG_ALIGN(length))).toBe(CMSG_ALIGN(length))
    }
  })

  it('fill control data as a C program does', () => {
    const msg = new msghdr({ msg_control: new Uint8Array(CMSG_SPACE(1) + CMSG_SPACE(8)) })
    const first = CMSG_FIRSTHDR(msg)!
    first.cmsg_len = CMSG_LEN(1)
    first.cmsg_level = 41
    first.cmsg_type = -7
    CMSG_DATA(first).set([9])
    const second = CMSG_NXTHDR(msg, first)!
    second.cmsg_len = CMSG_LEN(8)
    second.cmsg_level = 2 ** 31 - 1
    CMSG_DATA(second).fill(255)
    expect(CMSG_NXTHDR(msg, second)).toBe(null)

    const [a, b] = cmsgs(msg)
    expect(a).toMatchObject({ cmsg_len: CMSG_LEN(1), cmsg_level: 41, cmsg_type: -7, cmsg_data: new Uint8Array([9]) })
    expect(b).toMatchObject({ cmsg_level: 2 ** 31 - 1, cmsg_type: 0, cmsg_data: new Uint8Array(8).fill(255) })
    expect(msg.msg_control).toEqual(control([a!, b!]))
  })

  it('find nothing where there is no room for a header', () => {
    expect(CMSG_FIRSTHDR(new msghdr())).toBe(null)
    expect(CMSG_FIRSTHDR(room(CMSG_LEN(0) - 1))).toBe(null)
    expect(CMSG_FIRSTHDR(Object.assign(room(100), { msg_controllen: 4 }))).toBe(null)
    expect(cmsgs(new msghdr())).toEqual([])
    expect(cmsgs(new Uint8Array(0))).toEqual([])
  })

  it('refuse a control message of another message', () => {
    expect(() => CMSG_NXTHDR(room(64), new cmsghdr())).toThrow(TypeError)
  })

  it('read no byte beyond control data whose lengths are lies, and come to an end', () => {
    for (const short of [0, 1, CMSG_LEN(0) - 1]) expect(cmsgs(lying(new Uint8Array(64), short))).toEqual([])
    for (const long of [65, 1000, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
      const memory = new Uint8Array(100).fill(7)
      const [only, ...more] = cmsgs(lying(memory.subarray(0, 64).fill(0), long))
      expect(more).toEqual([])
      expect(only!.cmsg_data).toEqual(new Uint8Array(64 - CMSG_LEN(0)))
      expect(CMSG_NXTHDR(new msghdr({ msg_control: only!.bytes }), only!)).toBe(null)
    }
  })

  it('and the table of names take any bytes', () => {
    // A generator of Park and Miller's: the same numbers every time.
    let seed = 1
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
    for (let round = 0; round < 20_000; round++) {
      const bytes = Uint8Array.from({ length: random(100) }, () => (random(3) === 0 ? random(64) : 0))
      const list = cmsgs(bytes)
      let data = 0
      for (const { cmsg_data } of list) data += cmsg_data.length
      expect(data + list.length * CMSG_LEN(0)).toBeLessThanOrEqual(bytes.length)
      ancillary(bytes)
      sys.CMSG_FIRSTHDR(new msghdr({ msg_control: bytes }))
    }
  })
})

describe('control', () => {
  it('makes control messages of numbers, arrays of numbers and views', () => {
    const bytes = control([
      { cmsg_level: 1, cmsg_type: 2, cmsg_data: 3 },
      { cmsg_level: 4, cmsg_type: 5, cmsg_data: [6, -7] },
      new cmsghdr({ cmsg_level: 8, cmsg_type: 9, cmsg_data: Buffer.from('abc') }),
      {},
    ])
    expect(bytes.length).toBe(CMSG_SPACE(4) + CMSG_SPACE(8) + CMSG_SPACE(3) + CMSG_SPACE(0))
    expect(
      cmsgs(bytes).map(({ cmsg_level, cmsg_type, cmsg_data }) => [cmsg_level, cmsg_type, Buffer.from(cmsg_data)]),
    ).toEqual([
      [1, 2, Buffer.from(new Int32Array([3]).buffer)],
      [4, 5, Buffer.from(new Int32Array([6, -7]).buffer)],
      [8, 9, Buffer.from('abc')],
      [0, 0, Buffer.alloc(0)],
    ])
  })

  it('makes of names what ancillary reads of it', () => {
    const data = { IP_TTL: 7, IP_TOS: 3, IPV6_HOPLIMIT: 255, IPV6_TCLASS: 2 }
    expect(ancillary(control(data))).toEqual(data)
    expect(control({})).toEqual(new Uint8Array(0))
  })

  it('refuses values that are not of the kind, and names that are not known', () => {
    const wrong: [object, string][] = [
      [{ IP_TTL: -1 }, 'data.IP_TTL'],
      [{ IP_TTL: 'x' }, 'data.IP_TTL'],
      [{ SCM_RIGHTS: 3 }, 'data.SCM_RIGHTS'],
      [{ SCM_RIGHTS: [0.5] }, 'data.SCM_RIGHTS'],
      [{ IP_NOTHING: 1 }, 'data.IP_NOTHING'],
      [[{ cmsg_level: 0.5 }], 'cmsg_level'],
      [[{ cmsg_data: 'text' }], 'cmsg_data'],
      [[{ cmsg_data: [2 ** 32] }], 'cmsg_data'],
    ]
    for (const [data, name] of wrong) {
      if (windows && 'SCM_RIGHTS' in data) continue
      expect(() => control(data)).toThrow(expect.objectContaining({ message: expect.stringContaining(`"${name}"`) }))
    }
  })

  it.runIf(windows)('fails with EOPNOTSUPP for what the system lacks: descriptors (Windows alone)', () => {
    expect(failing(() => control({ SCM_RIGHTS: [1] })).code).toBe('EOPNOTSUPP')
  })
})

describe.runIf(!windows)('SCM_RIGHTS', () => {
  it('passes descriptors, which refer to the same open files', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
    const fd = file('the text of a file')
    pass(a, fd, b)
    const msg = room(64)
    expect(recvmsg(b, msg)).toBe(1)
    const [copy, socket] = taken(msg)
    expect(msg.msg_flags).toBe(0)
    expect(fstatSync(copy!).ino).toBe(fstatSync(fd).ino)
    const buf = Buffer.alloc(8)
    readSync(copy!, buf)
    expect(`${buf}`).toBe('the text')
    readSync(fd, buf)
    expect(`${buf}`).toBe(' of a fi')
    sendmsg(a, new msghdr({ msg_iov: [hello] }))
    expect(recv(socket!, buf)).toBe(5)
  })

  it('are close-on-exec when they arrive', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
    pass(a, a, b)
    const msg = room(64)
    recvmsg(b, msg)
    const fds = taken(msg)
    expect(fds).toHaveLength(2)
    for (const fd of fds) expect(fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC)
  })

  it.each([
    ['no room', 0, 0],
    ['room for half a header', 8, 0],
    ['room for a header', CMSG_LEN(0), 0],
    ['room for one', CMSG_LEN(4), 1],
    ['room for one and a half', CMSG_LEN(6), 1],
    ['room for two', CMSG_LEN(8), 2],
  ])('that there is no room for are closed, and MSG_CTRUNC says so: %s', (_, controllen, n) => {
    const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
    const before = descriptors()
    for (let i = 0; i < 10; i++) {
      pass(a, a, b, a)
      const msg = room(controllen)
      expect(recvmsg(b, msg)).toBe(1)
      expect(msg.msg_flags & MSG_CTRUNC).toBe(MSG_CTRUNC)
      const { SCM_RIGHTS: fds = [] } = ancillary(msg)
      expect(fds).toHaveLength(n)
      expect(descriptors()).toBe(before + n)
      fds.forEach(fd => close(fd))
    }
  })

  it('that come to a message without control data are closed', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
    const before = descriptors()
    pass(a, a)
    const msg = new msghdr({ msg_iov: [new Uint8Array(1)] })
    expect(recvmsg(b, msg)).toBe(1)
    expect(msg.msg_flags & MSG_CTRUNC).toBe(MSG_CTRUNC)
    expect(descriptors()).toBe(before)
  })

  it.runIf(linux)('that come to recv are closed (Linux alone)', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
    const before = descriptors()
    pass(a, a)
    expect(recv(b, new Uint8Array(1))).toBe(1)
    expect(descriptors()).toBe(before)
  })

  it('that nobody looks at stay open: they are the program’s, as in C', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
    const before = descriptors()
    pass(a, a)
    const msg = room(64)
    recvmsg(b, msg)
    expect(descriptors()).toBe(before + 1)
    taken(msg)
  })

  it('come with every message of a batch', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
    const before = descriptors()
    const msg_control = control({ SCM_RIGHTS: [a, b] })
    const msgs = [1, 2, 3].map(() => new mmsghdr({ msg_hdr: new msghdr({ msg_iov: [hello], msg_control }) }))
    expect(sendmmsg(a, msgs)).toBe(3)
    const came = new MmsghdrArray(3, { iov_len: 8, msg_controllen: CMSG_SPACE(8) })
    expect(recvmmsg(b, came)).toBe(3)
    expect(descriptors()).toBe(before + 6)
    for (let i = 0; i < 3; i++) {
      const { SCM_RIGHTS: fds } = ancillary(came.msg_control(i).subarray(0, came.msg_controllen(i)))
      expect(fds).toHaveLength(2)
      fds!.forEach(fd => close(fd))
    }
    expect(descriptors()).toBe(before)
  })

  it('are closed if the message is frozen, and cannot tell of them', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
    const before = descriptors()
    const frozen = room(64)
    Object.freeze(frozen)
    const anonymous = room(64)
    anonymous.msg_name = Object.freeze(new sockaddr_storage())
    const packed = new MmsghdrArray(2, { iov_len: 8, msg_controllen: 64 })
    Object.freeze(packed.msg_name(1))
    const calls = [
      () => recvmsg(b, frozen),
      () => recvmsg(b, anonymous),
      () => recvmmsg(b, [new mmsghdr({ msg_hdr: room(64) }), new mmsghdr({ msg_hdr: frozen })]),
      () => recvmmsg(b, [new mmsghdr({ msg_hdr: room(64) }), Object.freeze(new mmsghdr({ msg_hdr: room(64) }))]),
      () => recvmmsg(b, packed),
    ]
    for (const call of calls) {
      pass(a, a, b)
      pass(a, a, b)
      expect(call).toThrow(TypeError)
      expect(descriptors()).toBe(before)
      while (sys.recv(b, new Uint8Array(1), MSG_DONTWAIT) >= 0);
    }
  })

  it.runIf(linux)('are new ones at every MSG_PEEK (Linux alone)', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
    pass(a, a)
    const msg = room(64)
    const fds = [MSG_PEEK, MSG_PEEK, 0].flatMap(flags => (recvmsg(b, msg, flags), taken(msg)))
    expect(new Set(fds).size).toBe(3)
  })

  it('fail with EBADF when one is none, and pass nothing', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
    expect(failing(() => pass(a, a, -1)).code).toBe('EBADF')
    expect(sys.recv(b, new Uint8Array(1), MSG_DONTWAIT)).toBe(-sys.EAGAIN)
  })

  it('fail with EINVAL when their length is a lie', () => {
    const [a] = openPair(AF_UNIX, SOCK_STREAM)
    const bytes = control({ SCM_RIGHTS: [a] })
    for (const cmsg_len of [1, 1000]) {
      new cmsghdr(bytes).cmsg_len = cmsg_len
      expect(failing(() => sendmsg(a, new msghdr({ msg_iov: [hello], msg_control: bytes }))).code).toBe('EINVAL')
    }
  })

  it.runIf(linux)('fail with EINVAL for more than 253 (Linux alone)', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
    expect(failing(() => pass(a, ...Array.from({ length: 254 }, () => a))).code).toBe('EINVAL')
    pass(a, ...Array.from({ length: 253 }, () => a))
    const before = descriptors()
    const msg = room(CMSG_SPACE(4 * 253))
    recvmsg(b, msg)
    expect(descriptors()).toBe(before + 253)
    for (const fd of ancillary(msg).SCM_RIGHTS!) close(fd)
  })

  it('can be written by number, too', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_STREAM)
    const cmsg = new cmsghdr({ cmsg_level: SOL_SOCKET, cmsg_type: SCM_RIGHTS!, cmsg_data: [a] })
    expect(cmsg.bytes).toEqual(control({ SCM_RIGHTS: [a] }))
    sendmsg(b, new msghdr({ msg_iov: [hello], msg_control: cmsg.bytes }))
    const msg = room(64)
    recvmsg(a, msg)
    const [{ cmsg_level, cmsg_type, cmsg_data }] = cmsgs(msg) as [cmsghdr]
    expect([cmsg_level, cmsg_type, cmsg_data.length]).toEqual([SOL_SOCKET, SCM_RIGHTS, 4])
    taken(msg)
  })
})

describe('control data of a stream', () => {
  it.runIf(windows)('fail with EOPNOTSUPP (Windows alone)', () => {
    const { client } = connection()
    const msg = new msghdr({ msg_iov: [hello], msg_control: control({ IP_TTL: 3 }) })
    expect(failing(() => sendmsg(client, msg)).code).toBe('EOPNOTSUPP')
  })
})

describe('what comes with a datagram', () => {
  it('IP_TTL is the time to live that it has left', () => {
    const [a, b] = [datagram(), datagram()]
    setsockopt(b.fd, IPPROTO_IP, IP_RECVTTL, 1)
    setsockopt(a.fd, IPPROTO_IP, IP_TTL, 17)
    sendto(a.fd, hello, 0, b.addr)
    const msg = room(64)
    expect(recvmsg(b.fd, msg)).toBe(5)
    expect(msg.msg_flags & MSG_CTRUNC).toBe(0)
    expect(ancillary(msg)).toEqual({ IP_TTL: 17 })
  })

  it.runIf(!windows)(
    'IP_TOS is its type of service, with ECN, and can be sent with each datagram (Linux, macOS)',
    () => {
      const [a, b] = [datagram(), datagram()]
      setsockopt(b.fd, IPPROTO_IP, IP_RECVTOS, 1)
      const msg = room(64)
      for (const tos of [0x28 | 1, 3]) {
        sendmsg(a.fd, new msghdr({ msg_name: b.addr, msg_iov: [hello], msg_control: control({ IP_TOS: tos }) }))
        recvmsg(b.fd, msg)
        expect(ancillary(msg)).toEqual({ IP_TOS: tos })
      }
    },
  )

  it.runIf(ipv6)('IPV6_HOPLIMIT is the same for IPv6', () => {
    const [a, b] = [open(AF_INET6, SOCK_DGRAM), open(AF_INET6, SOCK_DGRAM)]
    const addr = listening6(b)
    setsockopt(b, IPPROTO_IPV6, IPV6_RECVHOPLIMIT ?? IPV6_HOPLIMIT, 1)
    setsockopt(a, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 9)
    sendto(a, hello, 0, addr)
    const msg = room(128)
    recvmsg(b, msg)
    expect(ancillary(msg)).toEqual({ IPV6_HOPLIMIT: 9 })
  })

  it.runIf(ipv6 && !windows)('IPV6_HOPLIMIT and IPV6_TCLASS can be sent with each datagram (Linux, macOS)', () => {
    const [a, b] = [open(AF_INET6, SOCK_DGRAM), open(AF_INET6, SOCK_DGRAM)]
    const addr = listening6(b)
    setsockopt(b, IPPROTO_IPV6, IPV6_RECVHOPLIMIT!, 1)
    setsockopt(b, IPPROTO_IPV6, IPV6_RECVTCLASS, 1)
    const sent = { IPV6_HOPLIMIT: 9, IPV6_TCLASS: 0x22 }
    sendmsg(a, new msghdr({ msg_name: addr, msg_iov: [hello], msg_control: control(sent) }))
    const msg = room(128)
    recvmsg(b, msg)
    expect(ancillary(msg)).toEqual(sent)
  })

  it('is cut to the room, and MSG_CTRUNC says so', () => {
    const [a, b] = [datagram(), datagram()]
    setsockopt(b.fd, IPPROTO_IP, IP_RECVTTL, 1)
    for (const controllen of [0, 1, CMSG_LEN(0), CMSG_LEN(2)]) {
      sendto(a.fd, hello, 0, b.addr)
      const msg = room(controllen)
      expect(recvmsg(b.fd, msg)).toBe(5)
      expect(msg.msg_flags & MSG_CTRUNC).toBe(MSG_CTRUNC)
      expect(msg.msg_controllen).toBeLessThanOrEqual(controllen)
    }
  })

  it('comes with each of a batch', () => {
    const [a, b] = [datagram(), datagram()]
    setsockopt(b.fd, IPPROTO_IP, IP_RECVTTL, 1)
    for (let i = 0; i < 3; i++) {
      setsockopt(a.fd, IPPROTO_IP, IP_TTL, 10 + i)
      sendto(a.fd, hello, 0, b.addr)
    }
    const msgs = new MmsghdrArray(3, { iov_len: 8, msg_controllen: CMSG_SPACE(4) })
    expect(recvmmsg(b.fd, msgs)).toBe(3)
    for (let i = 0; i < 3; i++) {
      expect(ancillary(msgs.msg_control(i).subarray(0, msgs.msg_controllen(i)))).toEqual({ IP_TTL: 10 + i })
    }
  })

  it.runIf(linux)('IP_TTL can be sent with each datagram of a batch (Linux)', () => {
    const [a, b] = [datagram(), datagram()]
    setsockopt(b.fd, IPPROTO_IP, IP_RECVTTL, 1)
    const msgs = new MmsghdrArray(3, { iov_len: 8, msg_controllen: CMSG_SPACE(4) })
    for (let i = 0; i < 3; i++) {
      msgs.msg_name(i).bytes.set(b.addr.bytes)
      msgs.msg_name(i).socklen = b.addr.socklen
      msgs.msg_control(i).set(control({ IP_TTL: 10 + i }))
      msgs.set(i, 5, CMSG_SPACE(4))
    }
    expect(sendmmsg(a.fd, msgs)).toBe(3)
    const msg = room(64)
    for (let i = 0; i < 3; i++) {
      recvmsg(b.fd, msg)
      expect(ancillary(msg)).toEqual({ IP_TTL: 10 + i })
    }
  })

  it.runIf(linux)(
    'UDP_SEGMENT cuts what is sent into datagrams, and UDP_GRO tells of what length they were (Linux)',
    () => {
      const [a, b, c] = [datagram(), datagram(), datagram()]
      const bytes = Buffer.from('aaaabbbbcc')
      const cut = (to: typeof b) =>
        sendmsg(a.fd, new msghdr({ msg_name: to.addr, msg_iov: [bytes], msg_control: control({ UDP_SEGMENT: 4 }) }))
      expect(cut(b)).toBe(10)
      expect([receive(b.fd), receive(b.fd), receive(b.fd)]).toEqual(['aaaa', 'bbbb', 'cc'])
      setsockopt(c.fd, IPPROTO_UDP, UDP_GRO!, 1)
      expect(cut(c)).toBe(10)
      const msg = room(64)
      expect(recvmsg(c.fd, msg)).toBe(10)
      expect(ancillary(msg)).toEqual({ UDP_GRO: 4 })
    },
  )

  it('IP_PKTINFO is where it was sent to; sent back, it is where the answer comes from', () => {
    const [a, b] = [datagram(), open(AF_INET, SOCK_DGRAM)]
    bind(b, new sockaddr_in())
    setsockopt(b, IPPROTO_IP, IP_PKTINFO, 1)
    const to = Object.assign(nameOf(b), { sin_addr: htonl(INADDR_LOOPBACK) })
    sendto(a.fd, hello, 0, to)
    const msg = new msghdr({ msg_name: new sockaddr_in(), msg_iov: [Buffer.alloc(8)], msg_control: Buffer.alloc(64) })
    expect(recvmsg(b, msg)).toBe(5)
    const { IP_PKTINFO: info } = ancillary(msg)
    expect(info).toBeInstanceOf(in_pktinfo)
    expect(info!.ipi_addr).toBe(htonl(INADDR_LOOPBACK))
    expect(info!.ipi_ifindex).toBeGreaterThan(0)

    expect(
      sendmsg(b, new msghdr({ msg_name: msg.msg_name, msg_iov: [hello], msg_control: control({ IP_PKTINFO: info! }) })),
    ).toBe(5)
    const from = new sockaddr_in()
    recvfrom(a.fd, Buffer.alloc(8), 0, from)
    expect(from).toEqual(to)
  })

  it.runIf(ipv6)('IPV6_PKTINFO is the same for IPv6', () => {
    const [a, b] = [open(AF_INET6, SOCK_DGRAM), open(AF_INET6, SOCK_DGRAM)]
    const addr = new sockaddr_in6()
    bind(b, addr)
    getsockname(b, addr)
    addr.sin6_addr[15] = 1
    setsockopt(b, IPPROTO_IPV6, IPV6_RECVPKTINFO ?? IPV6_PKTINFO, 1)
    sendto(a, hello, 0, addr)
    const msg = room(64)
    recvmsg(b, msg)
    const { IPV6_PKTINFO: info } = ancillary(msg)
    expect(info!.ipi6_addr).toEqual(addr.sin6_addr)
    expect(info!.ipi6_ifindex).toBeGreaterThan(0)
    const answer = control({ IPV6_PKTINFO: new in6_pktinfo({ ipi6_addr: addr.sin6_addr }) })
    expect(sendmsg(b, new msghdr({ msg_name: addr, msg_iov: [hello], msg_control: answer }))).toBe(5)
  })

  it.runIf(linux)('IP_PKTINFO chooses among the addresses of the machine (Linux)', () => {
    const [a, b] = [datagram(), open(AF_INET, SOCK_DGRAM)]
    const msg_control = control({ IP_PKTINFO: new in_pktinfo({ ipi_spec_dst: inet_addr('127.7.8.9') }) })
    sendmsg(b, new msghdr({ msg_name: a.addr, msg_iov: [hello], msg_control }))
    const from = new sockaddr_in()
    recvfrom(a.fd, Buffer.alloc(8), 0, from)
    expect(inet_ntoa(from.sin_addr)).toBe('127.7.8.9')
  })

  it.runIf(linux)('SCM_CREDENTIALS are those of the sender, as the kernel vouches (Linux)', () => {
    const [a, b] = openPair(AF_UNIX, SOCK_DGRAM)
    setsockopt(b, SOL_SOCKET, SO_PASSCRED!, 1)
    sendmsg(a, new msghdr({ msg_iov: [hello] }))
    const msg = room(64)
    recvmsg(b, msg)
    const own = { pid: process.pid, uid: process.getuid!(), gid: process.getgid!() }
    const { SCM_CREDENTIALS: came } = ancillary(msg)
    expect({ pid: came!.pid, uid: came!.uid, gid: came!.gid }).toEqual(own)
    const msg_control = control({ SCM_CREDENTIALS: new ucred!(own) })
    expect(sendmsg(a, new msghdr({ msg_iov: [hello], msg_control }))).toBe(5)
    // A process that is none is refused, also to root.
    const forged = control({ SCM_CREDENTIALS: new ucred!({ ...own, pid: 2 ** 30 }) })
    expect(['EPERM', 'ESRCH']).toContain(
      failing(() => sendmsg(a, new msghdr({ msg_iov: [hello], msg_control: forged }))).code,
    )
  })

  it.runIf(SO_TIMESTAMP !== undefined)('SCM_TIMESTAMP and SCM_TIMESTAMPNS are when it came', () => {
    const options = [SO_TIMESTAMP, SO_TIMESTAMPNS].filter(option => option !== undefined)
    for (const option of options) {
      const [a, b] = [datagram(), datagram()]
      setsockopt(b.fd, SOL_SOCKET, option, 1)
      const before = Date.now()
      sendto(a.fd, hello, 0, b.addr)
      const msg = room(64)
      recvmsg(b.fd, msg)
      const { SCM_TIMESTAMP: micro, SCM_TIMESTAMPNS: nano } = ancillary(msg)
      const at = micro ? micro.tv_sec * 1e3 + micro.tv_usec / 1e3 : nano!.tv_sec * 1e3 + nano!.tv_nsec / 1e6
      expect(at).toBeGreaterThanOrEqual(before - 10)
      expect(at).toBeLessThanOrEqual(Date.now() + 10)
    }
  })

  it.runIf(linux)('SCM_TIMESTAMPING are three times, of which software tells the first (Linux)', () => {
    const [a, b] = [datagram(), datagram()]
    setsockopt(b.fd, SOL_SOCKET, SO_TIMESTAMPING!, SOF_TIMESTAMPING_RX_SOFTWARE! | SOF_TIMESTAMPING_SOFTWARE!)
    const msg = room(128)
    // The kernel begins to take times a little later than it is asked to.
    let times: Ancillary['SCM_TIMESTAMPING']
    while (times === undefined) {
      sendto(a.fd, hello, 0, b.addr)
      recvmsg(b.fd, msg)
      times = ancillary(msg).SCM_TIMESTAMPING
    }
    expect(times.map(({ tv_sec }) => tv_sec > 0)).toEqual([true, false, false])
  })

  it.runIf(linux)('IP_RECVERR is what became of a datagram, from the error queue (Linux)', () => {
    const [a, dead] = [datagram(), datagram()]
    close(dead.fd)
    setsockopt(a.fd, IPPROTO_IP, IP_RECVERR!, 1)
    sendto(a.fd, hello, 0, dead.addr)
    expect(ready(a.fd, 0) & POLLERR).toBe(POLLERR)
    const msg = new msghdr({ msg_name: new sockaddr_in(), msg_iov: [Buffer.alloc(8)], msg_control: Buffer.alloc(128) })
    expect(recvmsg(a.fd, msg, MSG_ERRQUEUE)).toBe(5)
    expect(msg.msg_flags & MSG_ERRQUEUE!).toBe(MSG_ERRQUEUE)
    expect(msg.msg_name!.equals(dead.addr)).toBe(true)
    const { IP_RECVERR: error } = ancillary(msg)
    expect(error).toMatchObject({ ee_errno: ECONNREFUSED, ee_origin: SO_EE_ORIGIN_ICMP, ee_type: 3, ee_code: 3 })
  })

  it('is no struct when it is too short for one', () => {
    const short = new Uint8Array(new in_pktinfo().bytes.length - 1)
    expect(ancillary(control([{ cmsg_level: IPPROTO_IP, cmsg_type: IP_PKTINFO, cmsg_data: short }]))).toEqual({})
    expect(() => control({ IP_PKTINFO: {} as in_pktinfo })).toThrow(TypeError)
  })

  it('keeps its value when the memory is used again', () => {
    const bytes = control({ IP_PKTINFO: new in_pktinfo({ ipi_ifindex: 7 }) })
    const { IP_PKTINFO: info } = ancillary(bytes)
    bytes.fill(0)
    expect(info!.ipi_ifindex).toBe(7)
  })

  it('is refused with EINVAL when its length is a lie', () => {
    const [a, b] = [datagram(), datagram()]
    const msg_control = control({ IP_TTL: 3 })
    for (const cmsg_len of [1, CMSG_LEN(5), 1000]) {
      new cmsghdr(msg_control).cmsg_len = cmsg_len
      const msg = new msghdr({ msg_name: b.addr, msg_iov: [hello], msg_control: msg_control.subarray(0, CMSG_LEN(4)) })
      expect(failing(() => sendmsg(a.fd, msg)).code).toBe('EINVAL')
    }
  })
})
