/**
 * The families of Linux: netlink, packets, virtual machines, CAN, the kernel's crypto, Bluetooth. Where the kernel lacks
 * one, or forbids it, the test says so, and that the kernel does.
 */
import { networkInterfaces } from 'node:os'
import { inspect } from 'node:util'

import { describe, expect, it } from 'vitest'

import {
  accept,
  AF_ALG,
  AF_BLUETOOTH,
  AF_CAN,
  AF_NETLINK,
  AF_PACKET,
  AF_VSOCK,
  bind,
  BPF_ABS,
  BPF_B,
  BPF_H,
  BPF_JEQ,
  BPF_JMP,
  BPF_K,
  BPF_LD,
  BPF_RET,
  BTPROTO_HCI,
  CAN_RAW,
  connect,
  EADDRINUSE,
  ENOENT,
  ETH_P_ALL,
  getsockname,
  htons,
  if_nameindex,
  if_nametoindex,
  IPPROTO_UDP,
  listen,
  NETLINK_ROUTE,
  NLM_F_DUMP,
  NLM_F_REQUEST,
  NLMSG_DONE,
  NLMSG_ERROR,
  ntohs,
  PACKET_HOST,
  PACKET_OUTGOING,
  POLLIN,
  recv,
  recvfrom,
  send,
  sendto,
  setsockopt,
  SO_ATTACH_FILTER,
  SO_VM_SOCKETS_CONNECT_TIMEOUT,
  sock_fprog,
  SOL_SOCKET,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  sockaddr,
  sockaddr_alg,
  sockaddr_can,
  sockaddr_hci,
  sockaddr_in,
  sockaddr_l2,
  sockaddr_ll,
  sockaddr_nl,
  sockaddr_rc,
  sockaddr_sco,
  sockaddr_storage,
  sockaddr_vm,
  strerror,
  timeval,
} from '../lib/index.ts'
import * as syscall from '../lib/syscall.ts'
import { closing, datagram, failing, loopback, open, ready } from './helpers.ts'

const onLinux = process.platform === 'linux'

/** Whether the kernel has the family, and lets this process have a socket of it. */
function there(domain: number | undefined, type: number, protocol = 0): boolean {
  return domain !== undefined && syscall.close(syscall.socket(domain, type, protocol)) === 0
}

/** What the kernel says of a family that is not there. */
function missing(domain: number, type: number, protocol = 0): void {
  expect(['EAFNOSUPPORT', 'EPROTONOSUPPORT', 'EPERM', 'EACCES', 'ENODEV']).toContain(
    failing(() => open(domain, type, protocol)).code,
  )
}

describe.runIf(onLinux)('an address of Linux', () => {
  const made: [string, () => sockaddr, string][] = [
    [
      'sockaddr_ll',
      () => new sockaddr_ll!({ sll_ifindex: 2, sll_halen: 6, sll_addr: Uint8Array.of(2, 0x42, 0xac, 0x11, 0, 2) }),
      '02:42:ac:11:00:02%2',
    ],
    ['sockaddr_ll', () => new sockaddr_ll!({ sll_protocol: htons(ETH_P_ALL!) }), '*%0'],
    ['sockaddr_nl', () => new sockaddr_nl!(), 'netlink:kernel'],
    ['sockaddr_nl', () => new sockaddr_nl!({ nl_pid: 4711, nl_groups: 1 }), 'netlink:4711'],
    ['sockaddr_vm', () => new sockaddr_vm!({ svm_cid: 2, svm_port: 1234 }), '2:1234'],
    ['sockaddr_vm', () => new sockaddr_vm!({ svm_cid: 2 ** 32 - 1, svm_port: 2 ** 32 - 1 }), '*:*'],
    ['sockaddr_can', () => new sockaddr_can!({ can_ifindex: 3 }), 'can%3'],
    ['sockaddr_alg', () => new sockaddr_alg!({ salg_type: 'hash', salg_name: 'sha256' }), 'hash:sha256'],
  ]

  it.each(made)('%s is written in a notation of its own', (name, make, text) => {
    const addr = make()
    expect(`${addr}`).toBe(text)
    expect(inspect(addr)).toBe(`${name} ${text}`)
    expect(inspect(new sockaddr_storage(Buffer.concat([addr.bytes, Buffer.alloc(128)])))).toBe(
      `sockaddr_storage ${text}`,
    )
    // One that is cut is bytes, unless all that is said is there.
    const short = new sockaddr(addr.bytes.slice(0, 14))
    if (!name.endsWith('alg')) expect(`${short}`).toBe(text.replace('02:42:ac:11:00:02', '02:42:00:00:00:00'))
    expect(`${Object.assign(addr, { socklen: 4 })}`).toMatch(/^sa_family=\d+ <[\da-f]{8}>$/)
  })

  it('has the family of its own', () => {
    expect(new sockaddr_ll!().sll_family).toBe(AF_PACKET)
    expect(new sockaddr_nl!().nl_family).toBe(AF_NETLINK)
    expect(new sockaddr_vm!().svm_family).toBe(AF_VSOCK)
    expect(new sockaddr_can!().can_family).toBe(AF_CAN)
    expect(new sockaddr_alg!().salg_family).toBe(AF_ALG)
    const bluetooth = [new sockaddr_hci!(), new sockaddr_l2!(), new sockaddr_rc!(), new sockaddr_sco!()]
    for (const addr of bluetooth) expect(addr.sa_family).toBe(AF_BLUETOOTH)
    expect(bluetooth.map(({ socklen }) => socklen)).toEqual([6, 14, 10, 8])
  })

  it('has its fields where they are set', () => {
    const addr = new sockaddr_l2!({ l2_psm: 25, l2_bdaddr: Uint8Array.of(1, 2, 3, 4, 5, 6), l2_bdaddr_type: 1 })
    expect([...addr.bytes.subarray(4, 10)]).toEqual([1, 2, 3, 4, 5, 6])
    addr.l2_bdaddr[0] = 9
    expect(addr).toMatchObject({ l2_psm: 25, l2_cid: 0, l2_bdaddr_type: 1 })
    expect([...addr.l2_bdaddr]).toEqual([9, 2, 3, 4, 5, 6])
    const can = new sockaddr_can!({ name: 2n ** 63n, pgn: 0x3ffff, addr: 0xff })
    expect([can.name, can.pgn, can.addr]).toEqual([2n ** 63n, 0x3ffff, 0xff])
    expect(new sockaddr_can!({ rx_id: 1, tx_id: 2 })).toMatchObject({ rx_id: 1, tx_id: 2 })
  })

  it('over a view is the same memory, as C’s cast', () => {
    const storage = new sockaddr_storage()
    storage.ss_family = AF_NETLINK!
    new sockaddr_nl!(storage.bytes).nl_pid = 5
    expect(`${storage}`).toBe('netlink:5')
    expect(() => new sockaddr_nl!(new Uint8Array(11))).toThrow(RangeError)
  })

  it('never cuts a name', () => {
    expect(() => new sockaddr_alg!({ salg_type: 'x'.repeat(14) })).toThrow(/"salg_type"/)
    expect(new sockaddr_alg!({ salg_type: 'x'.repeat(13) }).salg_type).toBe('x'.repeat(13))
    expect(() => new sockaddr_ll!({ sll_addr: new Uint8Array(9) })).toThrow(/"sll_addr"/)
  })
})

describe.runIf(!onLinux)('an address of Linux', () => {
  it('is undefined on other systems', () => {
    const all = [sockaddr_ll, sockaddr_nl, sockaddr_can, sockaddr_alg, sockaddr_hci, sockaddr_l2, sockaddr_rc]
    expect(all.filter(type => type !== undefined)).toEqual([])
    expect(sockaddr_vm === undefined).toBe(process.platform !== 'darwin')
  })
})

/** struct nlmsghdr { len, type, flags, seq, pid } and what follows it, in the byte order of the machine. */
function message(type: number, flags: number, body: Buffer): Buffer {
  const header = Buffer.alloc(16)
  const view = new DataView(header.buffer, header.byteOffset)
  const native = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
  view.setUint32(0, header.length + body.length, native)
  view.setUint16(4, type, native)
  view.setUint16(6, flags, native)
  return Buffer.concat([header, body])
}

describe.runIf(there(AF_NETLINK, SOCK_RAW))('AF_NETLINK', () => {
  it('gives a socket a number of its own', () => {
    const fds = [open(AF_NETLINK!, SOCK_RAW, NETLINK_ROUTE), open(AF_NETLINK!, SOCK_RAW, NETLINK_ROUTE)]
    const names = fds.map(fd => {
      bind(fd, new sockaddr_nl!())
      const name = new sockaddr_nl!()
      getsockname(fd, name)
      expect(name.nl_family).toBe(AF_NETLINK)
      return name.nl_pid
    })
    expect(names).not.toContain(0)
    expect(names[0]).not.toBe(names[1])
  })

  it('asks the kernel for the interfaces: RTM_GETLINK', () => {
    const fd = open(AF_NETLINK!, SOCK_RAW, NETLINK_ROUTE)
    const RTM_NEWLINK = 16
    const RTM_GETLINK = 18
    const request = message(RTM_GETLINK, NLM_F_REQUEST! | NLM_F_DUMP!, Buffer.alloc(16))
    expect(sendto(fd, request, 0, new sockaddr_nl!())).toBe(request.length)
    const buf = new Uint8Array(65_536)
    const indexes: number[] = []
    for (let done = false; !done;) {
      const from = new sockaddr_nl!({ nl_pid: 1 })
      ready(fd, POLLIN)
      const n = recvfrom(fd, buf, 0, from)
      expect(`${from}`).toBe('netlink:kernel')
      for (let at = 0; at < n; at += (new Uint32Array(buf.buffer, at, 1)[0]! + 3) & ~3) {
        const [type] = new Uint16Array(buf.buffer, at + 4, 1)
        expect(type).not.toBe(NLMSG_ERROR)
        if (type === NLMSG_DONE) done = true
        if (type === RTM_NEWLINK) indexes.push(new Int32Array(buf.buffer, at + 20, 1)[0]!)
      }
    }
    expect(indexes).toEqual(if_nameindex().map(({ if_index }) => if_index))
  })

  it('takes an address as plain bytes as well', () => {
    const fd = open(AF_NETLINK!, SOCK_RAW, NETLINK_ROUTE)
    const addr = new sockaddr(new Uint8Array(12))
    addr.sa_family = AF_NETLINK!
    expect(bind(fd, addr)).toBe(0)
    const name = new sockaddr(new Uint8Array(12))
    getsockname(fd, name)
    expect(new sockaddr_nl!(name.bytes).nl_pid).not.toBe(0)
  })

  it('names the address in an error', () => {
    const fd = open(AF_NETLINK!, SOCK_RAW, NETLINK_ROUTE)
    const taken = new sockaddr_nl!()
    bind(fd, taken)
    getsockname(fd, taken)
    const error = failing(() => bind(open(AF_NETLINK!, SOCK_RAW, NETLINK_ROUTE), taken))
    expect(error.message).toBe(`bind EADDRINUSE: ${strerror(EADDRINUSE)} netlink:${taken.nl_pid}`)
  })
})

/** The first frame for which the condition holds, and its address: the interface has other guests. */
function frame(fd: number, fits: (bytes: Buffer, addr: sockaddr) => boolean): { bytes: Buffer; addr: sockaddr } {
  for (;;) {
    ready(fd, POLLIN)
    const buf = Buffer.alloc(65_536)
    const storage = new sockaddr_storage()
    const bytes = buf.subarray(0, recvfrom(fd, buf, 0, storage))
    if (fits(bytes, storage)) return { bytes, addr: storage }
  }
}

describe.runIf(AF_PACKET !== undefined)('AF_PACKET', () => {
  const allowed = there(AF_PACKET, SOCK_RAW)

  it.runIf(!allowed)('is not there, or not allowed', () => missing(AF_PACKET!, SOCK_RAW))

  it.runIf(allowed)('hears the frames of an interface', () => {
    const lo = if_nametoindex('lo')
    const receiver = datagram()
    // Nothing but what is sent to that port over UDP: others' frames would fill the queue.
    const filter = [
      { code: BPF_LD! | BPF_H! | BPF_ABS!, k: 12 },
      { code: BPF_JMP! | BPF_JEQ! | BPF_K!, k: 0x0800, jf: 5 },
      { code: BPF_LD! | BPF_B! | BPF_ABS!, k: 14 + 9 },
      { code: BPF_JMP! | BPF_JEQ! | BPF_K!, k: IPPROTO_UDP, jf: 3 },
      { code: BPF_LD! | BPF_H! | BPF_ABS!, k: 14 + 20 + 2 },
      { code: BPF_JMP! | BPF_JEQ! | BPF_K!, k: ntohs(receiver.addr.sin_port), jf: 1 },
      { code: BPF_RET! | BPF_K!, k: 0xffff },
      { code: BPF_RET! | BPF_K!, k: 0 },
    ]
    const fd = open(AF_PACKET!, SOCK_RAW)
    setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER!, new sock_fprog!({ filter }))
    bind(fd, new sockaddr_ll!({ sll_protocol: htons(ETH_P_ALL!), sll_ifindex: lo }))
    const sender = datagram()
    sendto(sender.fd, Buffer.from('seen on the wire'), 0, receiver.addr)
    const { bytes, addr } = frame(fd, seen => seen.includes('seen on the wire'))
    // Ethernet's header: IPv4; and its protocol: UDP.
    expect(bytes.readUInt16BE(12)).toBe(0x0800)
    expect(bytes[14 + 9]).toBe(IPPROTO_UDP)
    const from = new sockaddr_ll!(addr.bytes)
    expect(from).toMatchObject({ sll_family: AF_PACKET, sll_protocol: htons(0x0800), sll_ifindex: lo, sll_halen: 6 })
    expect([PACKET_HOST, PACKET_OUTGOING]).toContain(from.sll_pkttype)
    expect(`${addr}`).toBe(`00:00:00:00:00:00%${lo}`)
  })

  it.runIf(allowed)('sends a frame of any protocol', () => {
    const lo = if_nametoindex('lo')
    // IEEE 802's number for experiments.
    const protocol = htons(0x88b5)
    const receiver = open(AF_PACKET!, SOCK_DGRAM, protocol)
    bind(receiver, new sockaddr_ll!({ sll_protocol: protocol, sll_ifindex: lo }))
    const to = new sockaddr_ll!({
      sll_protocol: protocol,
      sll_ifindex: lo,
      sll_halen: 6,
      sll_addr: Uint8Array.of(2, 0, 0, 0, 0, 1),
    })
    const text = `frame ${process.pid}`
    expect(sendto(open(AF_PACKET!, SOCK_DGRAM), Buffer.from(text), 0, to)).toBe(text.length)
    const { bytes, addr } = frame(receiver, seen => seen.includes(text))
    expect(bytes.toString()).toBe(text)
    expect(new sockaddr_ll!(addr.bytes).sll_protocol).toBe(protocol)
  })

  it.runIf(allowed)('tells the address of an interface’s hardware', () => {
    const [name, [first] = []] = Object.entries(networkInterfaces())[0]!
    const fd = open(AF_PACKET!, SOCK_RAW)
    bind(fd, new sockaddr_ll!({ sll_protocol: htons(ETH_P_ALL!), sll_ifindex: if_nametoindex(name) }))
    const own = new sockaddr_ll!()
    getsockname(fd, own)
    expect(`${own}`).toBe(`${first!.mac}%${if_nametoindex(name)}`)
  })
})

describe.runIf(AF_VSOCK !== undefined && sockaddr_vm !== undefined)('AF_VSOCK', () => {
  const allowed = there(AF_VSOCK, SOCK_STREAM)
  const any = 2 ** 32 - 1
  const local = 1

  it.runIf(!allowed)('is not there', () => missing(AF_VSOCK!, SOCK_STREAM))

  it.runIf(allowed)('gives a socket a port of the system’s choice', () => {
    const fd = open(AF_VSOCK!, SOCK_STREAM)
    bind(fd, new sockaddr_vm!({ svm_cid: any, svm_port: any }))
    listen(fd)
    const name = new sockaddr_vm!()
    getsockname(fd, name)
    expect(name).toMatchObject({ svm_family: AF_VSOCK, svm_cid: any })
    expect(name.svm_port).not.toBe(any)
    expect(`${name}`).toBe(`*:${name.svm_port}`)
  })

  it.runIf(allowed && onLinux)('connects the machine to itself, where the kernel has the loopback', () => {
    const fd = open(AF_VSOCK!, SOCK_STREAM)
    bind(fd, new sockaddr_vm!({ svm_cid: any, svm_port: any }))
    listen(fd)
    const to = new sockaddr_vm!()
    getsockname(fd, to)
    to.svm_cid = local
    const client = open(AF_VSOCK!, SOCK_STREAM)
    setsockopt(client, AF_VSOCK!, SO_VM_SOCKETS_CONNECT_TIMEOUT!, new timeval({ tv_usec: 100_000 }))
    const result = syscall.connect(client, to)
    if (result < 0) {
      const { code, message: text } = failing(() => connect(client, to))
      expect(['ETIMEDOUT', 'ENODEV', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'EALREADY']).toContain(code)
      expect(text).toContain(`1:${to.svm_port}`)
      return
    }
    const from = new sockaddr_storage()
    const server = closing(accept(fd, from))
    expect(new sockaddr_vm!(from.bytes).svm_cid).toBe(local)
    send(client, Buffer.from('to myself'))
    const buf = Buffer.alloc(16)
    expect(buf.toString('utf8', 0, recv(server, buf))).toBe('to myself')
  })
})

describe.runIf(AF_CAN !== undefined)('AF_CAN', () => {
  const allowed = there(AF_CAN, SOCK_RAW, CAN_RAW)

  it.runIf(!allowed)('is not there', () => missing(AF_CAN!, SOCK_RAW, CAN_RAW))

  it.runIf(allowed)('binds to every interface, and tells so', () => {
    const fd = open(AF_CAN!, SOCK_RAW, CAN_RAW)
    bind(fd, new sockaddr_can!())
    const name = new sockaddr_can!({ can_ifindex: 7 })
    getsockname(fd, name)
    expect(name.can_ifindex).toBe(0)
  })
})

// Of the text "abc", from FIPS 180-2.
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

function sha256(addr: sockaddr): string {
  const fd = open(AF_ALG!, SOCK_SEQPACKET)
  bind(fd, addr)
  const operation = closing(accept(fd))
  send(operation, Buffer.from('abc'))
  const digest = Buffer.alloc(32)
  expect(recv(operation, digest)).toBe(32)
  return digest.toString('hex')
}

describe.runIf(AF_ALG !== undefined)('AF_ALG', () => {
  const allowed = there(AF_ALG, SOCK_SEQPACKET)
  it.runIf(!allowed)('is not there', () => missing(AF_ALG!, SOCK_SEQPACKET))

  it.runIf(allowed)('hashes in the kernel', () => {
    expect(sha256(new sockaddr_alg!({ salg_type: 'hash', salg_name: 'sha256' }))).toBe(abc)
  })

  it.runIf(allowed)('takes its address as plain bytes as well', () => {
    const addr = new sockaddr(new Uint8Array(88))
    addr.sa_family = AF_ALG!
    addr.bytes.set(Buffer.from('hash'), 2)
    addr.bytes.set(Buffer.from('sha256'), 24)
    expect(sha256(addr)).toBe(abc)
  })

  it.runIf(allowed)('fails with ENOENT for an algorithm that is not there', () => {
    const addr = new sockaddr_alg!({ salg_type: 'hash', salg_name: 'no-such' })
    const error = failing(() => bind(open(AF_ALG!, SOCK_SEQPACKET), addr))
    expect(error.message).toBe(`bind ENOENT: ${strerror(ENOENT)} hash:no-such`)
  })
})

describe.runIf(AF_BLUETOOTH !== undefined && sockaddr_hci !== undefined)('AF_BLUETOOTH', () => {
  const allowed = there(AF_BLUETOOTH, SOCK_RAW, BTPROTO_HCI)

  it.runIf(!allowed)('is not there', () => missing(AF_BLUETOOTH!, SOCK_RAW, BTPROTO_HCI))

  it.runIf(allowed)('binds to no controller in particular', () => {
    const fd = open(AF_BLUETOOTH!, SOCK_RAW, BTPROTO_HCI)
    bind(fd, new sockaddr_hci!({ hci_dev: 0xffff }))
    const name = new sockaddr_hci!()
    getsockname(fd, name)
    expect(name.hci_dev).toBe(0xffff)
  })
})

describe('an address of a family that a socket is not of', () => {
  it.runIf(onLinux)('is refused by the kernel with EAFNOSUPPORT or EINVAL', () => {
    const { fd } = datagram()
    const refused = [new sockaddr_nl!(), new sockaddr_ll!(), new sockaddr_vm!(), new sockaddr_alg!()]
    for (const addr of refused) expect(failing(() => connect(fd, addr)).code).toMatch(/^E(AFNOSUPPORT|INVAL)$/)
    expect(failing(() => bind(open(AF_NETLINK!, SOCK_RAW), loopback())).code).toMatch(/^E(AFNOSUPPORT|INVAL)$/)
    expect(new sockaddr_in().sin_family).not.toBe(AF_NETLINK)
  })
})
