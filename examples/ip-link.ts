// Lists the network interfaces as `ip link` does: it asks the kernel over netlink (Linux alone). See rtnetlink(7).
//
//   node examples/dist/ip-link.js
import { AF_NETLINK, close, NETLINK_ROUTE, NLM_F_DUMP, NLM_F_REQUEST, NLMSG_DONE, NLMSG_ERROR, recv } from 'sys-socket'
import { sendto, SOCK_CLOEXEC, SOCK_RAW, sockaddr_nl, socket, strerror } from 'sys-socket'
import { endianness } from 'node:os'

if (AF_NETLINK === undefined || sockaddr_nl === undefined) throw new Error('netlink is there on Linux alone')

// linux/rtnetlink.h, linux/if_link.h, linux/if.h
const RTM_NEWLINK = 16
const RTM_GETLINK = 18
const IFLA = { ADDRESS: 1, BROADCAST: 2, IFNAME: 3, MTU: 4, QDISC: 6, TXQLEN: 13, OPERSTATE: 16 }
const types: Record<number, string> = { 1: 'ether', 772: 'loopback', 512: 'ppp', 65534: 'none' }
const states = ['UNKNOWN', 'NOTPRESENT', 'DOWN', 'LOWERLAYERDOWN', 'TESTING', 'DORMANT', 'UP']
const flagNames: [number, string][] = [
  [0x8, 'LOOPBACK'],
  [0x2, 'BROADCAST'],
  [0x10, 'POINTOPOINT'],
  [0x1000, 'MULTICAST'],
  [0x80, 'NOARP'],
  [0x200, 'ALLMULTI'],
  [0x100, 'PROMISC'],
  [0x400, 'MASTER'],
  [0x800, 'SLAVE'],
  [0x4000, 'DEBUG'],
  [0x8000, 'DYNAMIC'],
  [0x2000, 'AUTOMEDIA'],
  [0x1, 'UP'],
  [0x10000, 'LOWER_UP'],
  [0x20000, 'DORMANT'],
]

// Netlink's numbers are in the byte order of the machine.
const little = endianness() === 'LE'
const u16 = (bytes: Buffer, at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
const u32 = (bytes: Buffer, at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
const aligned = (length: number) => (length + 3) & ~3

/** struct nlmsghdr { u32 len; u16 type; u16 flags; u32 seq; u32 pid; }, then an empty struct ifinfomsg. */
function request(type: number, flags: number): Uint8Array {
  const bytes = new Uint8Array(16 + 16)
  new Uint32Array(bytes.buffer, 0, 1)[0] = bytes.length
  new Uint16Array(bytes.buffer, 4, 2).set([type, flags])
  return bytes
}

/** struct ifinfomsg { u8 family; u8 pad; u16 type; s32 index; u32 flags; u32 change; }, then attributes. */
function print(message: Buffer): void {
  const attributes = new Map<number, Buffer>()
  for (let at = 16; at < message.length; at += aligned(u16(message, at)))
    attributes.set(u16(message, at + 2), message.subarray(at + 4, at + u16(message, at)))
  const text = (type: number) => attributes.get(type)?.toString('latin1').replace(/\0.*/s, '')
  const hardware = (type: number) =>
    attributes
      .get(type)
      ?.toString('hex')
      .replace(/..(?=.)/g, '$&:') ?? ''
  const number = (type: number) => u32(attributes.get(type)!, 0)
  const bits = u32(message, 8)
  const flags = flagNames.filter(([bit]) => bits & bit).map(([, name]) => name)
  if (bits & 1 && !(bits & 0x40)) flags.unshift('NO-CARRIER') // up, and not running
  const state = states[attributes.get(IFLA.OPERSTATE)![0]!]
  console.log(
    `${u32(message, 4)}: ${text(IFLA.IFNAME)}: <${flags.join(',')}> mtu ${number(IFLA.MTU)} qdisc ${text(IFLA.QDISC)}` +
      ` state ${state} qlen ${number(IFLA.TXQLEN)}`,
  )
  const type = types[u16(message, 2)] ?? u16(message, 2)
  console.log(`    link/${type} ${hardware(IFLA.ADDRESS)} brd ${hardware(IFLA.BROADCAST)}`)
}

const fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE)
sendto(fd, request(RTM_GETLINK, NLM_F_REQUEST! | NLM_F_DUMP!), 0, new sockaddr_nl())
const buf = Buffer.alloc(1 << 16)
for (let done = false; !done;) {
  const n = recv(fd, buf)
  for (let at = 0; at < n; at += aligned(u32(buf, at))) {
    const type = u16(buf, at + 4)
    const message = buf.subarray(at + 16, at + u32(buf, at))
    if (type === RTM_NEWLINK) print(message)
    if (type === NLMSG_ERROR) throw new Error(strerror(-u32(message, 0) >>> 0))
    if (type === NLMSG_DONE) done = true
  }
}
close(fd)
