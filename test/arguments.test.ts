/**
 * Bad input. A wrong argument throws before any system call; what the kernel refuses is a SocketError, or -errno; and
 * hostile objects harm nothing. A call has one line in the table below, from which all its wrong arguments derive.
 */
import { closeSync, openSync, readdirSync, readlinkSync } from 'node:fs'
import { inspect } from 'node:util'

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import * as root from '../lib/index.ts'
import {
  accept,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bind,
  close,
  CMSG_SPACE,
  cmsghdr,
  connect,
  FD_ISSET,
  FD_SET,
  fd_set,
  fcntl,
  F_DUPFD,
  F_GETFD,
  F_GETFL,
  getsockname,
  getsockopt,
  mmsghdr,
  MmsghdrArray,
  MSG_DONTWAIT,
  msghdr,
  poll,
  POLLIN,
  POLLNVAL,
  POLLOUT,
  pollfd,
  PollfdArray,
  recv,
  recvfrom,
  send,
  sendto,
  SO_ERROR,
  SO_KEEPALIVE,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  sockaddr_un,
  SOL_SOCKET,
} from '../lib/index.ts'
import { place, Struct } from '../lib/structs.ts'
import * as syscall from '../lib/syscall.ts'
import { datagram, failing, listener, loopback, nameOf, open, openPair } from './helpers.ts'

/** Every call, as its man page has it: `?` may be left out, `|null` may be null. */
const signatures = `
  socket(int domain, int type, int protocol?)
  socketpair(int domain, int type, int protocol?)
  close(int fd)
  shutdown(int fd, int how)
  bind(int fd, sockaddr addr)
  connect(int fd, sockaddr addr)
  listen(int fd, int backlog?)
  accept(int fd, room|null addr?)
  accept4(int fd, room|null addr?, int flags)
  getsockname(int fd, room addr)
  getpeername(int fd, room addr)
  send(int fd, view buf, int flags?)
  recv(int fd, view buf, int flags?)
  sendto(int fd, view buf, int flags, sockaddr|null addr?)
  recvfrom(int fd, view buf, int flags?, room|null addr?)
  sendmsg(int fd, msg msg, int flags?)
  recvmsg(int fd, msgroom msg, int flags?)
  sendmmsg(int fd, msgs msgs, int flags?)
  recvmmsg(int fd, msgs msgs, int flags?, timespec|null timeout?)
  getsockopt(int fd, int level, int name, view|struct|null buf?)
  setsockopt(int fd, int level, int name, int32|boolean|view|struct value)
  fcntl(int fd, int cmd, int|view arg?)
  ioctl(int fd, uint32 request, int|boolean|view|struct arg?)
  select(int nfds, set|null readfds?, set|null writefds?, set|null exceptfds?, timeval|null timeout)
  poll(pollfds fds, int timeout)
  FD_ZERO(set set)
  FD_SET(natural fd, set set)
  FD_CLR(natural fd, set set)
  FD_ISSET(natural fd, set set)
  htons(uint16 hostshort)
  htonl(uint32 hostlong)
  ntohs(uint16 netshort)
  ntohl(uint32 netlong)
  inet_pton(int af, text src, view4 dst)
  inet_ntop(int af, view4 src)
  inet_addr(text cp)
  inet_ntoa(uint32 addr)
  inet_aton(text cp, view4 inp)
  strerror(int errnum)
  fileno(handle handle)
  CMSG_ALIGN(natural length)
  CMSG_SPACE(natural length)
  CMSG_LEN(natural length)
  CMSG_FIRSTHDR(header msg)
  CMSG_NXTHDR(header msg, cmsg cmsg)
  CMSG_DATA(cmsg cmsg)
  cmsgs(header|view of)
  control(fields|cmsgs data)
  ancillary(header|view of)
  new msghdr(fields init?)
  new mmsghdr(fields init?)
  new MmsghdrArray(vlen length, fields init)
  new cmsghdr(fields|view16 init?)
  getaddrinfo(text|null node, text|null service, fields|null hints?)
  getnameinfo(sockaddr addr, int flags?)
  gai_strerror(int errcode)
  gethostname()
  if_nametoindex(text ifname)
  if_indextoname(uint32 ifindex)
  if_nameindex()
  new sockaddr(view2 bytes?)
  new sockaddr_storage(view2 bytes?)
  new sockaddr_in(fields|view16 init?)
  new sockaddr_in6(fields|view28 init?)
  new sockaddr_un(fields|view2 init?)
  new sockaddr_ll(fields|view20 init?)
  new sockaddr_nl(fields|view12 init?)
  new sockaddr_vm(fields|vm init?)
  new sockaddr_can(fields|view24 init?)
  new sockaddr_alg(fields|view88 init?)
  new sockaddr_hci(fields|view6 init?)
  new sockaddr_l2(fields|view14 init?)
  new sockaddr_rc(fields|view10 init?)
  new sockaddr_sco(fields|view8 init?)
  new fd_set(set other?)
  new timeval(fields|view16 init?)
  new timespec(fields|view16 init?)
  new linger(fields|view8 init?)
  new ip_mreq(fields|view8 init?)
  new ip_mreqn(fields|view12 init?)
  new ip_mreq_source(fields|view12 init?)
  new ipv6_mreq(fields|view20 init?)
  new group_req(fields|view136 init?)
  new group_source_req(fields|view264 init?)
  new in_pktinfo(fields|pktinfo init?)
  new in6_pktinfo(fields|view20 init?)
  new ucred(fields|view12 init?)
  new xucred(fields|view76 init?)
  new packet_mreq(fields|view16 init?)
  new can_filter(fields|view8 init?)
  new sock_extended_err(fields|view16 init?)
  new sock_filter(fields|view8 init?)
  new sock_fprog(fields|program init?)
  new tcp_info(fields|tcp_info init?)
  new tcp_connection_info(fields|view112 init?)
  new pollfd(fields init?)
  new addrinfo(fields init?)
  new PollfdArray(natural length)
`

/** Every field of the structs, by the same kinds. */
const structs = `
  new sockaddr_in(family sin_family, uint16 sin_port, uint32 sin_addr)
  new sockaddr_in6(family sin6_family, uint16 sin6_port, uint32 sin6_flowinfo, view16 sin6_addr, uint32 sin6_scope_id)
  new sockaddr_un(family sun_family, path|view0 sun_path)
  new sockaddr_ll(family sll_family, uint16 sll_protocol, int sll_ifindex, uint16 sll_hatype, uint8 sll_pkttype, uint8 sll_halen, atMost8 sll_addr)
  new sockaddr_nl(family nl_family, uint32 nl_pid, uint32 nl_groups)
  new sockaddr_vm(family svm_family, uint32 svm_port, uint32 svm_cid)
  new sockaddr_can(family can_family, int can_ifindex, uint32 rx_id, uint32 tx_id, bigint name, uint32 pgn, uint8 addr)
  new sockaddr_alg(family salg_family, short salg_type, uint32 salg_feat, uint32 salg_mask, short salg_name)
  new sockaddr_hci(family hci_family, uint16 hci_dev, uint16 hci_channel)
  new sockaddr_l2(family l2_family, uint16 l2_psm, view6 l2_bdaddr, uint16 l2_cid, uint8 l2_bdaddr_type)
  new sockaddr_rc(family rc_family, view6 rc_bdaddr, uint8 rc_channel)
  new sockaddr_sco(family sco_family, view6 sco_bdaddr)
  new timeval(safe tv_sec, safe tv_usec)
  new timespec(safe tv_sec, nsec tv_nsec)
  new linger(int l_onoff, int l_linger)
  new ip_mreq(uint32 imr_multiaddr, uint32 imr_interface)
  new ip_mreqn(uint32 imr_multiaddr, uint32 imr_address, int imr_ifindex)
  new ip_mreq_source(uint32 imr_multiaddr, uint32 imr_interface, uint32 imr_sourceaddr)
  new ipv6_mreq(view16 ipv6mr_multiaddr, uint32 ipv6mr_interface)
  new group_req(uint32 gr_interface, room gr_group)
  new group_source_req(uint32 gsr_interface, room gsr_group, room gsr_source)
  new in_pktinfo(uint32 ipi_ifindex, uint32 ipi_addr)
  new in6_pktinfo(view16 ipi6_addr, uint32 ipi6_ifindex)
  new ucred(int pid, uint32 uid, uint32 gid)
  new xucred(uint32 cr_version, uint32 cr_uid, int16 cr_ngroups)
  new packet_mreq(int mr_ifindex, uint16 mr_type, uint16 mr_alen, atMost8 mr_address)
  new can_filter(uint32 can_id, uint32 can_mask)
  new sock_extended_err(uint32 ee_errno, uint8 ee_origin, uint8 ee_type, uint8 ee_code, uint8 ee_pad, uint32 ee_info, uint32 ee_data)
  new sock_filter(uint16 code, uint8 jt, uint8 jf, uint32 k)
  new tcp_info(uint8 tcpi_state, uint4 tcpi_snd_wscale, uint32 tcpi_rtt, bigint tcpi_bytes_acked, uint16 tcpi_total_rto)
  new pollfd(int fd?, int16 events?, int16 revents?)
  new msghdr(addr|null msg_name?, views msg_iov?, view|null msg_control?, first msg_controllen?, int msg_flags?)
  new mmsghdr(message msg_hdr?, uint32 msg_len?)
  new cmsghdr(int cmsg_level?, int cmsg_type?, int32|ints|view cmsg_data?)
  new addrinfo(int ai_flags?, int ai_family?, int ai_socktype?, int ai_protocol?, instance|null ai_addr?, text|null ai_canonname?)
`

/** The methods of a PollfdArray of one entry. */
const methods = `
  set(first index, int fd, int16 events)
  fd(first index)
  events(first index)
  revents(first index)
`

type Verdict = 'ok' | 'type' | 'range'

function integer(min: number, max: number) {
  return (value: unknown): Verdict => {
    if (typeof value !== 'number') return 'type'
    return Number.isInteger(value) && value >= min && value <= max ? 'ok' : 'range'
  }
}

/** Views without memory, which nothing else tells from empty ones. */
const broken = new WeakSet<object>()

function viewOf(least: number) {
  return (value: unknown): Verdict => {
    if (!ArrayBuffer.isView(value) || broken.has(value)) return 'type'
    return value.byteLength < least ? 'range' : 'ok'
  }
}

/** A view of a fitting length. */
function sized(fits: (bytes: number) => boolean) {
  return (value: unknown): Verdict => {
    const verdict = viewOf(0)(value)
    return verdict !== 'ok' || fits((value as ArrayBufferView).byteLength) ? verdict : 'range'
  }
}

function is(fits: (value: unknown) => boolean) {
  return (value: unknown): Verdict => (fits(value) ? 'ok' : 'type')
}

function address(value: unknown): Verdict {
  if (!(value instanceof sockaddr)) return 'type'
  return viewOf(0)(value.bytes)
}

function orNull<T>(value: T | null, verdict: (value: T) => Verdict): Verdict {
  return value === null ? 'ok' : verdict(value)
}

/** What a message is refused for: its first part that is wrong. */
function judgeMessage(value: unknown, sent: boolean): Verdict {
  if (!(value instanceof msghdr)) return 'type'
  const { msg_name, msg_iov, msg_control, msg_controllen } = value
  const name = orNull(msg_name, address)
  if (name !== 'ok') return name
  const socklen = msg_name === null || !sent ? 'ok' : integer(0, msg_name.bytes.length)(msg_name.socklen)
  const data = orNull(msg_control, viewOf(0))
  const controllen = msg_control === null || !sent ? 'ok' : integer(0, msg_control.byteLength)(msg_controllen)
  const iov = Array.isArray(msg_iov) ? worst('ok', ...msg_iov.map(viewOf(0))) : 'type'
  return [socklen, data, controllen, iov].find(verdict => verdict !== 'ok') ?? 'ok'
}

function worst(...verdicts: Verdict[]): Verdict {
  return verdicts.find(verdict => verdict === 'type') ?? verdicts.find(verdict => verdict === 'range') ?? 'ok'
}

const safe = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
const int = integer(-(2 ** 31), 2 ** 31 - 1)

/** What each kind says of a value, and a value that it takes. */
const kinds: Record<string, { judge: (value: unknown) => Verdict; good: () => unknown }> = {
  int: { judge: int, good: () => 0 },
  int32: { judge: integer(-(2 ** 31), 2 ** 32 - 1), good: () => 0 },
  int16: { judge: integer(-(2 ** 15), 2 ** 15 - 1), good: () => 0 },
  first: { judge: integer(0, 0), good: () => 0 },
  safe: { judge: safe, good: () => 0 },
  uint16: { judge: integer(0, 2 ** 16 - 1), good: () => 0 },
  uint32: { judge: integer(0, 2 ** 32 - 1), good: () => 0 },
  natural: { judge: integer(0, 2 ** 31 - 1), good: () => 0 },
  vlen: { judge: integer(0, 1024), good: () => 0 },
  family: { judge: integer(0, 256 ** place('sockaddr', 'sa_family').size - 1), good: () => 0 },
  boolean: { judge: is(value => typeof value === 'boolean'), good: () => true },
  null: { judge: is(value => value === null), good: () => null },
  text: { judge: is(value => typeof value === 'string'), good: () => '' },
  path: { judge: is(value => typeof value === 'string'), good: () => '' },
  view: { judge: viewOf(0), good: () => new Uint8Array(16) },
  struct: { judge: is(value => value instanceof Struct || value instanceof sockaddr), good: () => new root.linger() },
  ...Object.fromEntries(
    [0, 2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 28, 76, 88, 112, 136, 264].map(least => [
      `view${least}`,
      { judge: viewOf(least), good: () => new DataView(new ArrayBuffer(32)) },
    ]),
  ),
  vm: { judge: viewOf(process.platform === 'darwin' ? 12 : 16), good: () => new Uint8Array(16) },
  short: { judge: is(value => typeof value === 'string'), good: () => '' },
  pktinfo: { judge: viewOf(place('in_pktinfo').size), good: () => new Uint8Array(12) },
  tcp_info: { judge: viewOf(280), good: () => new Uint8Array(280) },
  // Instructions of 8 bytes.
  program: { judge: sized(bytes => bytes % 8 === 0), good: () => new Uint8Array(16) },
  atMost8: { judge: sized(bytes => bytes <= 8), good: () => new Uint8Array(8) },
  bigint: { judge: is(value => typeof value === 'bigint'), good: () => 0n },
  uint8: { judge: integer(0, 2 ** 8 - 1), good: () => 0 },
  uint4: { judge: integer(0, 2 ** 4 - 1), good: () => 0 },
  nsec: { judge: process.platform === 'win32' ? int : safe, good: () => 0 },
  room: { judge: address, good: () => new sockaddr_storage() },
  sockaddr: {
    judge: value => worst(address(value), integer(0, 16)((value as sockaddr_in | undefined)?.socklen)),
    good: () => new sockaddr_in(),
  },
  // What is sent of a message counts; all of what is received is room.
  msg: { judge: value => judgeMessage(value, true), good: () => new msghdr({ msg_iov: [new Uint8Array(8)] }) },
  msgroom: { judge: value => judgeMessage(value, false), good: () => new msghdr({ msg_iov: [new Uint8Array(8)] }) },
  msgs: {
    judge: value => {
      if (value instanceof MmsghdrArray) return viewOf(0)(value.bytes)
      if (!Array.isArray(value)) return 'type'
      if (value.length === 0) return 'ok'
      const entry = value[0] as mmsghdr | null
      return typeof entry === 'object' && entry !== null ? judgeMessage(entry.msg_hdr, false) : 'type'
    },
    good: () => [new mmsghdr({ msg_hdr: new msghdr({ msg_iov: [new Uint8Array(8)] }) })],
  },
  header: {
    judge: value => (value instanceof msghdr ? orNull(value.msg_control, viewOf(0)) : 'type'),
    good: () => new msghdr({ msg_control: new Uint8Array(CMSG_SPACE(4)) }),
  },
  message: { judge: is(value => value instanceof msghdr), good: () => new msghdr() },
  cmsg: {
    judge: is(value => value instanceof cmsghdr),
    good: () => new cmsghdr(),
  },
  cmsgs: {
    judge: is(value => Array.isArray(value) && value.every(item => typeof item === 'object' && item !== null)),
    good: () => [{ cmsg_level: 0, cmsg_type: 0, cmsg_data: 0 }],
  },
  ints: {
    judge: value =>
      Array.isArray(value) ? worst('ok', ...value.map(item => integer(-(2 ** 31), 2 ** 32 - 1)(item))) : 'type',
    good: () => [0],
  },
  views: {
    judge: value => (Array.isArray(value) ? 'ok' : 'type'),
    good: () => [new Uint8Array(8)],
  },
  addr: { judge: is(value => value instanceof sockaddr), good: () => new sockaddr_in() },
  timespec: {
    judge: value => {
      if (typeof value !== 'object' || value === null) return 'type'
      const sec = safe(Reflect.get(value, 'tv_sec'))
      return sec === 'ok' ? safe(Reflect.get(value, 'tv_nsec')) : sec
    },
    good: () => ({ tv_sec: 0, tv_nsec: 0 }),
  },
  instance: { judge: is(value => value instanceof sockaddr), good: () => new sockaddr() },
  set: { judge: is(value => value instanceof fd_set), good: () => new fd_set() },
  timeval: {
    judge: value => {
      if (typeof value !== 'object' || value === null) return 'type'
      return worst(safe(Reflect.get(value, 'tv_sec')), safe(Reflect.get(value, 'tv_usec')))
    },
    good: () => ({ tv_sec: 0, tv_usec: 0 }),
  },
  pollfds: {
    judge: value => {
      if (value instanceof PollfdArray) return viewOf(0)(value.bytes)
      if (!Array.isArray(value)) return 'type'
      const entry = value[0] as unknown
      if (value.length === 0) return 'ok'
      if (typeof entry !== 'object' || entry === null) return 'type'
      return worst(int(Reflect.get(entry, 'fd')), integer(-32768, 32767)(Reflect.get(entry, 'events')))
    },
    good: () => [new pollfd()],
  },
  // A plain object of fields, each of which has a line of its own below.
  fields: {
    judge: is(value => {
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false
      return !Array.isArray(value) && !(value instanceof ArrayBuffer || value instanceof SharedArrayBuffer)
    }),
    good: () => ({}),
  },
  handle: { judge: is(() => false), good: () => undefined },
}

interface Parameter {
  name: string
  kinds: string[]
  optional: boolean
}

interface Signature {
  text: string
  name: string
  isClass: boolean
  parameters: Parameter[]
}

function parse(table: string): Signature[] {
  return table
    .trim()
    .split('\n')
    .map(line => {
      const [, isNew, name, list] = /^\s*(new )?(\w+)\((.*)\)$/.exec(line)!
      const parameters = list!.split(', ').flatMap(parameter => {
        if (parameter === '') return []
        const [, union, own, optional] = /^([\w|]+) (\w+)(\?)?$/.exec(parameter)!
        return { name: own!, kinds: union!.split('|'), optional: optional !== undefined }
      })
      return { text: line.trim(), name: name!, isClass: isNew !== undefined, parameters }
    })
}

/** A struct that the system lacks is undefined. */
const there = ({ name }: Signature) => !(name in root) || Reflect.get(root, name) !== undefined

const calls = parse(signatures).filter(there)
const ofDescriptors = calls.filter(({ parameters: [first] }) => first?.name === 'fd' && first.kinds[0] === 'int')

/** A value fits if it fits one of the kinds; a number out of range is told as such where any number fits. */
function judge(parameter: Parameter, value: unknown): Verdict {
  if (value === undefined && parameter.optional) return 'ok'
  const verdicts = parameter.kinds.map(kind => kinds[kind]!.judge(value))
  return verdicts.find(verdict => verdict === 'ok') ?? verdicts.find(verdict => verdict === 'range') ?? 'type'
}

function detached<T extends ArrayBufferView<ArrayBuffer>>(view: T): T {
  structuredClone(view.buffer, { transfer: [view.buffer] })
  broken.add(view)
  return view
}

/** A view whose buffer has shrunk behind it. */
function outOfBounds(make: (buffer: ArrayBuffer) => ArrayBufferView): ArrayBufferView {
  const buffer = new ArrayBuffer(64, { maxByteLength: 64 })
  const made = make(buffer)
  buffer.resize(8)
  broken.add(made)
  return made
}

function over(bytes: Uint8Array): sockaddr_in {
  return Object.defineProperty(new sockaddr_in(), 'bytes', { value: bytes })
}

function counting(socklen: unknown): sockaddr_in {
  return Object.assign(new sockaddr_in(), { socklen })
}

/** All that was ever passed by mistake. Whether one is wrong, the parameter's kind says. */
const pool: Record<string, () => unknown> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  "''": () => '',
  "'3'": () => '3',
  "'127.0.0.1'": () => '127.0.0.1',
  '3n': () => 3n,
  'Symbol(3)': () => Symbol('3'),
  '{}': () => ({}),
  '[]': () => [],
  '[3]': () => [3],
  'a function': () => () => 3,
  'a class': () => sockaddr_in,
  'new Number(3)': () => Object(3) as unknown,
  'new String(3)': () => Object('3') as unknown,
  valueOf: () => ({ valueOf: () => 3 }),
  toString: () => ({ toString: () => '127.0.0.1' }),
  toPrimitive: () => ({ [Symbol.toPrimitive]: () => 3 }),
  'Object.create(null)': () => Object.create(null) as unknown,
  'a Promise': () => Promise.resolve(3),
  ...Object.fromEntries(
    [
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MIN_VALUE, Number.MAX_VALUE],
      [0.5, -0.5, 2 ** 31 - 0.5, 2 ** 32 + 0.5, -1, 2 ** 15, 2 ** 16, 2 ** 31, -(2 ** 31) - 1],
      [2 ** 32, 2 ** 32 + 3, -(2 ** 32) - 3, 2 ** 53, -(2 ** 53)],
    ]
      .flat()
      .map(value => [String(value), () => value]),
  ),
  'an ArrayBuffer': () => new ArrayBuffer(32),
  'a SharedArrayBuffer': () => new SharedArrayBuffer(32),
  'a look-alike of a view': () => ({ buffer: new ArrayBuffer(32), byteLength: 32, byteOffset: 0, length: 32 }),
  'an heir of a view': () => Object.create(new Uint8Array(32)) as unknown,
  'a Proxy of a view': () => new Proxy(new Uint8Array(32), {}),
  'a view of 0 bytes': () => new Uint8Array(0),
  'a view of 1 byte': () => new DataView(new ArrayBuffer(32), 31),
  'a view of 3 bytes': () => new Uint8Array(3),
  'a view of 15 bytes': () => new Uint8ClampedArray(15),
  'a view of 24 bytes': () => new Float64Array(3),
  'a detached Uint8Array': () => detached(new Uint8Array(32)),
  'a detached Uint8Array, not at the beginning': () => detached(new Uint8Array(new ArrayBuffer(32), 8)),
  'a detached BigInt64Array': () => detached(new BigInt64Array(4)),
  'a detached DataView': () => detached(new DataView(new ArrayBuffer(32))),
  'a detached empty view': () => detached(new Float32Array(0)),
  'a Uint8Array out of bounds': () => outOfBounds(buffer => new Uint8Array(buffer, 0, 32)),
  'a Float64Array out of bounds': () => outOfBounds(buffer => new Float64Array(buffer, 16, 2)),
  'a length-tracking view out of bounds': () => outOfBounds(buffer => new Uint8Array(buffer, 16)),
  'a DataView out of bounds': () => outOfBounds(buffer => new DataView(buffer, 0, 32)),
  'a length-tracking DataView out of bounds': () => outOfBounds(buffer => new DataView(buffer, 16)),
  'a look-alike of a sockaddr': () => ({ bytes: new Uint8Array(16), socklen: 16 }),
  'a sockaddr without bytes': () => Object.create(sockaddr_in.prototype) as unknown,
  'a sockaddr with an ArrayBuffer': () => over(new ArrayBuffer(16) as unknown as Uint8Array),
  'a sockaddr with a detached view': () => over(detached(new Uint8Array(16))),
  'a sockaddr with a view out of bounds': () =>
    over(outOfBounds(buffer => new Uint8Array(buffer, 0, 16)) as Uint8Array),
  ...Object.fromEntries(
    [17, -1, 0.5, Number.NaN, 2 ** 32 + 16, '16', 16n, undefined, Object(16)].map((socklen: unknown) => [
      `a sockaddr with a socklen of ${typeof socklen} ${String(socklen)}`,
      () => counting(socklen),
    ]),
  ),
  'a msghdr without fields': () => Object.create(msghdr.prototype) as unknown,
  'a look-alike of a msghdr': () => ({
    msg_name: null,
    msg_iov: [],
    msg_control: null,
    msg_controllen: 0,
    msg_flags: 0,
  }),
  ...Object.fromEntries(
    [
      { msg_iov: [3] },
      { msg_iov: [null] },
      { msg_iov: [new ArrayBuffer(8)] },
      { msg_iov: [new Uint8Array(8), detached(new Uint8Array(8))] },
      { msg_iov: [outOfBounds(buffer => new DataView(buffer, 0, 32))] },
      { msg_iov: {} },
      { msg_name: {} },
      { msg_name: over(detached(new Uint8Array(16))) },
      { msg_name: counting(17) },
      { msg_control: new Uint8Array(16), msg_controllen: 17 },
      { msg_control: new Uint8Array(16), msg_controllen: 0.5 },
      { msg_control: new Uint8Array(16), msg_controllen: '16' },
      { control: 'text' },
      { control: detached(new Uint8Array(16)) },
    ].flatMap((fields, i) => [
      [`a msghdr with ${Object.keys(fields).join(' and ')}, ${i}`, () => Object.assign(new msghdr(), fields)],
      [`an array of it, ${i}`, () => [Object.assign(new mmsghdr(), { msg_hdr: Object.assign(new msghdr(), fields) })]],
    ]),
  ),
  'a MmsghdrArray without bytes': () => Object.create(MmsghdrArray.prototype) as unknown,
  'a MmsghdrArray with a detached view': () =>
    Object.defineProperty(new MmsghdrArray(1, {}), 'bytes', { value: detached(new Uint8Array(256)) }),
  'a timespec of bigints': () => ({ tv_sec: 0, tv_nsec: 0n }),
  'a Set': () => new Set([3]),
  'a look-alike of an fd_set': () => ({ bytes: new Uint8Array(128) }),
  'a timeval without tv_usec': () => ({ tv_sec: 0 }),
  'a timeval of text': () => ({ tv_sec: '0', tv_usec: 0 }),
  'a timeval of bigints': () => ({ tv_sec: 0, tv_usec: 0n }),
  'a timeval of half a second': () => ({ tv_sec: 0.5, tv_usec: 0 }),
  'a timeval of NaN': () => ({ tv_sec: 0, tv_usec: Number.NaN }),
  'a timeval of Infinity': () => ({ tv_sec: Number.POSITIVE_INFINITY, tv_usec: 0 }),
  'a timeval of 2 ** 53': () => ({ tv_sec: 2 ** 53, tv_usec: 0 }),
  '[null]': () => [null],
  '[undefined]': () => Array.from({ length: 1 }),
  '[,]': () => Array(1),
  '[[]]': () => [[]],
  '[{}]': () => [{}],
  'a pollfd of text': () => [{ fd: '3', events: 0, revents: 0 }],
  'a pollfd of 2 ** 32 + 3': () => [{ fd: 2 ** 32 + 3, events: 0, revents: 0 }],
  'a pollfd of NaN': () => [{ fd: 0, events: Number.NaN, revents: 0 }],
  'a pollfd of 2 ** 15': () => [{ fd: 0, events: 2 ** 15, revents: 0 }],
  'a PollfdArray without bytes': () => Object.create(PollfdArray.prototype) as unknown,
  'a PollfdArray with a detached view': () =>
    Object.defineProperty(new PollfdArray(1), 'bytes', { value: detached(new Uint8Array(8)) }),
  'a Set of pollfd': () => new Set([new pollfd()]),
  'a single pollfd': () => new pollfd(),
}

type Call = (...values: unknown[]) => unknown

function callOf(exports: object, { name, isClass }: Signature): Call {
  const found = Reflect.get(exports, name) as Call & (new (...values: unknown[]) => unknown)
  return isClass ? (...values) => new found(...values) : found
}

const codes = { type: 'ERR_INVALID_ARG_TYPE', range: 'ERR_OUT_OF_RANGE', ok: '' }

/** The argument's own error: of the right class, with its code, naming the parameter. No SocketError is. */
function refusal(run: () => unknown, label: string, names: string, verdict: Verdict): void {
  let error: unknown
  let result: unknown
  try {
    result = run()
  } catch (thrown) {
    error = thrown
  }
  if (error === undefined) expect.fail(`${label} was taken, with the result ${String(result)}`)
  expect(error, label).toBeInstanceOf(verdict === 'range' ? RangeError : TypeError)
  expect(error, label).toHaveProperty('code', codes[verdict])
  expect((error as Error).message, label).toMatch(new RegExp(`"(${names})\\b[^"]*"`))
}

/** Good arguments: as many as there can be, or as few. The descriptor is the one that is given. */
function goodFor({ parameters }: Signature, fd: number, few: boolean): unknown[] {
  return parameters.map(({ name, kinds: [first, ...more], optional }) => {
    if (name === 'fd' && first === 'int') return fd
    if (name === 'nfds') return fd
    if (name === 'af') return AF_INET
    if (few && (optional || more.includes('null'))) return more.includes('null') ? null : undefined
    return kinds[first!]!.good()
  })
}

/** How the error may call the parameter: that of a struct's constructor may be meant as its bytes. */
function namesOf({ parameters }: Signature, position: number): string {
  const { name } = parameters[position]!
  return name === 'init' ? 'init|bytes' : name
}

interface Wrong {
  label: string
  values: unknown[]
  verdict: Verdict
  names: string
}

function* wrongFor(signature: Signature, position: number, fd: number): Generator<Wrong> {
  const parameter = signature.parameters[position]!
  const names = namesOf(signature, position)
  for (const few of [false, true]) {
    const good = goodFor(signature, fd, few)
    for (const [label, make] of Object.entries(pool)) {
      const value = make()
      const verdict = judge(parameter, value)
      if (verdict !== 'ok') yield { label, values: good.with(position, value), verdict, names }
    }
    if (judge(parameter, undefined) === 'ok') continue
    // Any of those that are missing may be the one that is named.
    const missing = signature.parameters.slice(position).map(({ name }) => name)
    yield { label: 'nothing', values: good.slice(0, position), verdict: 'type', names: missing.join('|') }
  }
}

/** The descriptors of the process's sockets, where the system shows them. */
function sockets(): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter(fd => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).startsWith('socket:')
      } catch {
        // The directory's own descriptor, which is closed by now.
        return false
      }
    })
}

/** The sockets that are left open by what is run; they are closed. */
function strays(run: () => void): number[] {
  const held = sockets()
  run()
  const left = sockets().filter(fd => !held.includes(fd))
  left.forEach(fd => close(fd))
  return left
}

/** What is run may do anything but end the process, or throw what is no Error. */
function survive(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
  }
}

let before: number[]
beforeAll(() => {
  before = sockets()
})
afterAll(() => {
  expect(sockets(), 'the sockets that the tests have left open').toEqual(before)
})

describe('the table', () => {
  it('has a line for every call', () => {
    // SocketError is made by the calls, from what the kernel says; Socket and what makes Sockets are in Socket.test.ts.
    const exported = Object.keys(syscall).filter(name => typeof Reflect.get(root, name) === 'function')
    expect(['SocketError', ...calls.map(call => call.name)].toSorted()).toEqual(exported.toSorted())
  })

  it('has the parameters in the order of the call', () => {
    for (const { name, isClass, parameters } of calls) {
      const source = String(Reflect.get(root, name))
      if (isClass) continue
      const list = /\(([^)]*)\)/
        .exec(source)![1]!
        .split(',')
        .map(parameter => parameter.trim().split(' ')[0])
      expect(
        list.filter(parameter => parameter !== ''),
        name,
      ).toEqual(parameters.map(parameter => parameter.name))
    }
  })
})

describe.each([
  ['sys-socket', root],
  ['sys-socket/syscall', syscall],
])('a wrong argument of %s throws before any system call', (_, exports) => {
  const withArguments = calls.filter(({ parameters }) => parameters.length > 0)
  describe.each(withArguments.map(call => [call.text, call] as const))('%s', (_text, signature) => {
    for (const [position, { name }] of signature.parameters.entries()) {
      it(`refuses what is no ${name}`, () => {
        const call = callOf(exports, signature)
        let tried = 0
        // A system call would say EBADF of the one descriptor, and change the other.
        for (const fd of [-1, open(AF_INET, SOCK_DGRAM)]) {
          for (const { label, values, verdict, names } of wrongFor(signature, position, fd)) {
            refusal(() => call(...values), label, names, verdict)
            tried++
          }
          if (fd < 0) continue
          expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(0)
          expect(nameOf(fd)).toEqual(new sockaddr_in())
          expect(fcntl(fd, F_GETFL)).toBe(fcntl(open(AF_INET, SOCK_DGRAM), F_GETFL))
        }
        expect(tried).toBeGreaterThan(20)
      })
    }
  })

  it('never cuts a number down to a descriptor', () => {
    const fd = open(AF_INET, SOCK_STREAM)
    for (const signature of ofDescriptors) {
      for (const wrong of [fd + 2 ** 32, fd - 2 ** 32, fd + 2 ** 53, fd + 0.5]) {
        const values = goodFor(signature, wrong, false)
        refusal(() => callOf(exports, signature)(...values), `${signature.name} of ${wrong}`, 'fd', 'range')
      }
    }
    expect(fcntl(fd, F_GETFD)).toBeGreaterThanOrEqual(0)
  })
})

describe.each(
  parse(structs)
    .filter(there)
    .map(struct => [struct.text, struct] as const),
)('%s', (_, struct) => {
  const make = callOf(root, struct)
  // A field that is memory is checked when it is set; others when the struct is passed.
  const isMemory = make() instanceof sockaddr || make() instanceof Struct
  for (const parameter of struct.parameters) {
    const { name } = parameter
    it(`refuses what is no ${name}`, () => {
      for (const [label, value] of Object.entries(pool)) {
        const verdict = judge(parameter, value())
        if (verdict === 'ok') continue
        // The family is sa_family's, under each of its names.
        const names = name.replace(/^\w+_family$/, '\\w+_family')
        refusal(() => make({ [name]: value() }), label, names, verdict)
        const made = make()
        if (isMemory) refusal(() => Reflect.set(made as object, name, value()), label, names, verdict)
        expect(made).toEqual(make())
      }
    })
  }
})

describe.each(parse(methods).map(method => [method.text, method] as const))('PollfdArray.%s', (_, method) => {
  for (const [position, { name }] of method.parameters.entries()) {
    it(`refuses what is no ${name}`, () => {
      const fds = new PollfdArray(1)
      for (const { label, values, verdict, names } of wrongFor(method, position, 0)) {
        refusal(() => (Reflect.get(fds, method.name) as Call).apply(fds, values), label, names, verdict)
      }
      expect(fds.bytes).toEqual(new PollfdArray(1).bytes)
    })
  }
})

describe('the error of a wrong argument', () => {
  const type = 'The "backlog" argument must be of type number. Received '
  const range = 'The value of "backlog" is out of range. It must be '

  it.each<[string, unknown]>([
    [`${type}null`, null],
    [`${type}type string ('3')`, '3'],
    [`${type}type bigint (3n)`, 3n],
    [`${type}type boolean (true)`, true],
    [`${type}an instance of Array`, [3]],
    [`${type}an instance of sockaddr_in`, new sockaddr_in()],
    [`${type}an instance of Object`, Object.create(null)],
    [`${type}function nameOf`, nameOf],
    [`${range}an integer. Received 0.5`, 0.5],
    [`${range}an integer. Received NaN`, Number.NaN],
    [`${range}>= -2147483648 && <= 2147483647. Received 2147483648`, 2 ** 31],
  ])('is worded as Node words its own: %s', (message, value) => {
    expect(() => root.listen(-1, value as number)).toThrow(expect.objectContaining({ message }))
  })
})

/** A number that no descriptor has: a high one, which nothing else in the process will get in the meantime. */
function closedFd(): number {
  const fd = open(AF_INET, SOCK_DGRAM)
  const high = F_DUPFD === undefined ? fd : fcntl(fd, F_DUPFD, 200)
  close(high)
  return high
}

/** Winsock does not tell a descriptor that is closed from one that is no socket. */
const GONE = process.platform === 'win32' ? 'ENOTSOCK' : 'EBADF'

/** Both layers answer with the same error of the kernel. */
function refusedByKernel(name: string, values: unknown[], code: string): void {
  const error = failing(() => (Reflect.get(root, name) as Call)(...values))
  expect(error, name).toMatchObject({ code, syscall: name, errno: Reflect.get(root, code) as number })
  expect((Reflect.get(syscall, name) as Call)(...values), name).toBe(-error.errno)
}

describe('what only the kernel can know is its own error', () => {
  it.each(ofDescriptors.map(call => [call.name, call] as const))(
    '%s fails with EBADF when the descriptor is closed, or −1',
    (_, signature) => {
      for (const fd of [closedFd(), -1, -(2 ** 31), 2 ** 31 - 1]) {
        // fcntl is not Winsock's.
        const code = signature.name === 'fcntl' ? 'EBADF' : GONE
        for (const few of [false, true]) refusedByKernel(signature.name, goodFor(signature, fd, few), code)
      }
    },
  )

  it('select(2) fails with EBADF when a descriptor of a set is closed', () => {
    const fd = closedFd()
    const set = new fd_set()
    FD_SET(fd, set)
    refusedByKernel('select', [fd + 1, set, null, null, { tv_sec: 0, tv_usec: 0 }], GONE)
    expect(FD_ISSET(fd, set)).toBe(true)
  })

  it('poll(2) says POLLNVAL of a descriptor that is closed', () => {
    const closed = new pollfd({ fd: closedFd(), events: POLLIN })
    const idle = new pollfd({ fd: open(AF_INET, SOCK_DGRAM), events: POLLIN })
    expect(poll([closed, idle], 0)).toBe(1)
    expect([closed.revents, idle.revents]).toEqual([POLLNVAL, 0])
  })

  // A file's descriptor is the C runtime's on Windows, and no SOCKET. The calls left out are for any descriptor.
  it
    .runIf(process.platform !== 'win32')
    .each(
      ofDescriptors
        .filter(({ name }) => !['close', 'fcntl', 'ioctl'].includes(name))
        .map(call => [call.name, call] as const),
    )("%s fails with ENOTSOCK when the descriptor is a file's", (_, signature) => {
    const fd = openSync(import.meta.filename, 'r')
    onTestFinished(() => closeSync(fd))
    for (const few of [false, true]) refusedByKernel(signature.name, goodFor(signature, fd, few), 'ENOTSOCK')
  })

  it.each(['bind', 'connect'])('%s(2) fails with EAFNOSUPPORT when the address is of another family', name => {
    for (const type of [SOCK_STREAM, SOCK_DGRAM]) {
      refusedByKernel(name, [open(AF_INET, type), new sockaddr_in6({ sin6_port: 9 })], 'EAFNOSUPPORT')
    }
  })

  it('sendto(2) fails with EAFNOSUPPORT when the address is of another family', () => {
    const values = [open(AF_INET, SOCK_DGRAM), new Uint8Array(1), 0, new sockaddr_in6({ sin6_port: 9 })]
    refusedByKernel('sendto', values, 'EAFNOSUPPORT')
  })

  // Winsock calls both a bad pointer, EFAULT.
  it.each(['bind', 'connect'])('%s(2) fails with EINVAL when the address is too short, or nothing', name => {
    for (const socklen of [0, 2, 8]) {
      const addr = Object.assign(loopback(), { socklen })
      refusedByKernel(name, [open(AF_INET, SOCK_STREAM), addr], 'EINVAL')
    }
  })

  it('setsockopt(2) fails with EINVAL when the view is empty', () => {
    refusedByKernel('setsockopt', [open(AF_INET, SOCK_STREAM), SOL_SOCKET, SO_KEEPALIVE, new Uint8Array(0)], 'EINVAL')
  })

  it('getsockopt(2) fills nothing of an empty view', () => {
    expect(getsockopt(open(AF_INET, SOCK_STREAM), SOL_SOCKET, SO_TYPE, new DataView(new ArrayBuffer(0)))).toBe(0)
  })

  it('send(2) of an empty view is nothing on a stream, and a datagram of its own', () => {
    for (const [type, empty] of [
      [SOCK_STREAM, new Uint8Array(0)],
      [SOCK_DGRAM, new DataView(new ArrayBuffer(8), 8)],
    ] as const) {
      const [a, b] = openPair(AF_UNIX, type)
      expect(send(a, empty)).toBe(0)
      expect(syscall.recv(b, new Uint8Array(8), MSG_DONTWAIT)).toBe(type === SOCK_DGRAM ? 0 : -root.EAGAIN)
    }
  })
})

function untouched(byte: number): boolean {
  return byte === 0xaa
}

/** Answers differently at each question. */
function alternately(...answers: unknown[]): () => unknown {
  let asked = 0
  return () => answers[asked++ % answers.length]
}

describe('hostile objects', () => {
  /** What is never written to: the bytes around the view that a call is given. */
  const guards = 256

  interface Target {
    buffer: ArrayBuffer
    view: ArrayBufferView<ArrayBuffer>
    /** Where the bytes after the view begin. */
    end: number
  }

  const resizable = { maxByteLength: 4096 }

  type Shape = (buffer: ArrayBuffer, from: number, size: number) => Target['view']

  const shapes: Record<string, Shape> = {
    Uint8Array: (buffer, from, size) => new Uint8Array(buffer, from, size),
    Int32Array: (buffer, from, size) => new Int32Array(buffer, from, size / 4),
    DataView: (buffer, from, size) => new DataView(buffer, from, size),
    'length-tracking Uint8Array': (buffer, from) => new Uint8Array(buffer, from),
    'length-tracking DataView': (buffer, from) => new DataView(buffer, from),
  }

  function guarded(size: number, make: Shape = shapes['Uint8Array']!, options?: { maxByteLength: number }): Target {
    const buffer = new ArrayBuffer(guards + size + guards, options)
    new Uint8Array(buffer).fill(0xaa)
    const view = make(buffer, guards, size)
    return { buffer, view, end: view.byteLength === size ? guards + size : Infinity }
  }

  function intact({ buffer, end }: Target, label: string): void {
    const bytes = new Uint8Array(buffer)
    expect(bytes.subarray(0, guards).every(untouched), `${label}: before the view`).toBe(true)
    expect(bytes.subarray(end).every(untouched), `${label}: after the view`).toBe(true)
  }

  function lie(property: string, get: () => unknown) {
    return ({ view }: Target) => Object.defineProperty(view, property, { get, configurable: true })
  }

  function onByteLength(act: (target: Target) => void, answer = 1000) {
    return (target: Target) =>
      Object.defineProperty(target.view, 'byteLength', {
        get: () => {
          act(target)
          return answer
        },
      })
  }

  function detach(target: Target): void {
    // The memory, which lives on under another name, is still watched.
    if (target.buffer === target.view.buffer)
      target.buffer = structuredClone(target.buffer, { transfer: [target.buffer] })
  }

  const forgeries: Record<string, (target: Target) => unknown> = {
    'nothing forged': () => undefined,
    ...Object.fromEntries(
      [17, 1000, 1e9, 2 ** 32 + 16, 2 ** 53, Number.MAX_VALUE, Infinity, -1, -Infinity, NaN, 0, 0.5, '1000', 1000n].map(
        (value: unknown) => [`a byteLength of ${typeof value} ${String(value)}`, lie('byteLength', () => value)],
      ),
    ),
    'a byteLength with valueOf': lie('byteLength', () => ({ valueOf: () => 1000 })),
    'a byteLength that is a Symbol': lie('byteLength', () => Symbol('1000')),
    'a byteLength that is undefined': lie('byteLength', () => undefined),
    'a byteLength that changes': lie('byteLength', alternately(16, 1e9, 0, 64)),
    'a byteLength that throws': lie('byteLength', () => {
      throw new Error('no')
    }),
    'a length': lie('length', () => 1e9),
    'a byteOffset': lie('byteOffset', () => 0),
    'a buffer': lie('buffer', () => new ArrayBuffer(4096)),
    'a BYTES_PER_ELEMENT': lie('BYTES_PER_ELEMENT', () => 1000),
    'a constructor': lie('constructor', () => Float64Array),
    'no prototype': ({ view }) => Object.setPrototypeOf(view, null),
    'the prototype of a DataView': ({ view }) => Object.setPrototypeOf(view, DataView.prototype),
    'the prototype of a Float64Array': ({ view }) => Object.setPrototypeOf(view, Float64Array.prototype),
    'the prototype of an Array': ({ view }) => Object.setPrototypeOf(view, Array.prototype),
    'a larger view as its prototype': ({ view }) => Object.setPrototypeOf(view, new Uint8Array(4096)),
    'a Proxy as its prototype': ({ view }) => Object.setPrototypeOf(view, new Proxy({}, { get: () => 1000 })),
    'a heavy heir as its class': ({ view }) =>
      Object.setPrototypeOf(
        view,
        class extends Uint8Array {
          override get byteLength() {
            return 1e9
          }
          override get length() {
            return 1e9
          }
        }.prototype,
      ),
    'a byteLength that detaches': onByteLength(detach),
    'a byteLength that shrinks the buffer': onByteLength(({ buffer }) => buffer.resize(guards + 4)),
    'a byteLength that empties the buffer': onByteLength(({ buffer }) => buffer.resize(0)),
    'a byteLength that grows the buffer': onByteLength(({ buffer }) => {
      buffer.resize(4096)
      new Uint8Array(buffer).fill(0xaa, guards + 16)
    }),
    'a byteLength that calls': onByteLength(() => {
      poll([new pollfd({ fd: -1 })], 0)
      root.inet_pton(AF_INET6, '::1', new Uint8Array(16))
    }),
  }

  /** Calls into which a view goes, each of which would write, or read, more than its 16 bytes. */
  const uses: Record<string, (view: Uint8Array, fds: [number, number]) => unknown> = {
    recv: (view, [, b]) => recv(b, view, MSG_DONTWAIT),
    recvfrom: (view, [, b]) => recvfrom(b, view, MSG_DONTWAIT, new sockaddr_storage()),
    'recvfrom, the address': (view, [, b]) => recvfrom(b, new Uint8Array(1), MSG_DONTWAIT, over(view)),
    send: (view, [a]) => send(a, view, MSG_DONTWAIT),
    sendto: (view, [a]) => sendto(a, view, MSG_DONTWAIT, null),
    'sendto, the address': (view, [a]) => sendto(a, new Uint8Array(1), MSG_DONTWAIT, over(view)),
    getsockopt: (view, [a]) => getsockopt(a, SOL_SOCKET, SO_TYPE, view),
    setsockopt: (view, [a]) => root.setsockopt(a, SOL_SOCKET, SO_KEEPALIVE, view),
    ioctl: (view, [, b]) => root.ioctl(b, root.FIONREAD, view),
    fcntl: (view, [a]) => fcntl(a, F_GETFD, view),
    'fcntl with a struct': (view, [a]) => fcntl(a, root.F_GETLK ?? F_GETFD, view),
    bind: view => bind(open(AF_INET, SOCK_DGRAM), over(view)),
    connect: view => connect(open(AF_INET, SOCK_DGRAM), over(view)),
    accept: view => {
      const { fd, addr } = listener()
      connect(open(AF_INET, SOCK_STREAM), addr)
      strays(() => survive(() => close(accept(fd, over(view)))))
    },
    getsockname: (view, [a]) => getsockname(a, over(view)),
    getpeername: (view, [a]) => root.getpeername(a, over(view)),
    inet_pton: view => root.inet_pton(AF_INET6, '::1', view),
    inet_aton: view => root.inet_aton('127.0.0.1', view),
    inet_ntop: view => root.inet_ntop(AF_INET6, view),
    'setsockopt with a struct': (view, [a]) => root.setsockopt(a, SOL_SOCKET, root.SO_LINGER, new root.linger(view)),
    'getsockopt with a struct': (view, [a]) => getsockopt(a, SOL_SOCKET, root.SO_LINGER, new root.linger(view)),
    'a field of a struct': view => (new root.linger(view).l_linger = -1),
    'an array in a struct': view => (new root.ipv6_mreq().ipv6mr_multiaddr = view),
    'an address in a struct': view => new root.group_req({ gr_group: over(view) }),
    getnameinfo: view => root.getnameinfo(over(view), root.NI_NUMERICHOST | root.NI_NUMERICSERV),
    sockaddr: view => String(new sockaddr(view)),
    sockaddr_in6: view => String(new sockaddr_in6(view)),
    sockaddr_un: view => String(Object.assign(new sockaddr_un(view), { sun_path: '/tmp' })),
    sin6_addr: view => (new sockaddr_in6().sin6_addr = view),
    sun_path: view => (new sockaddr_un().sun_path = view as unknown as string),
    equals: view => over(view).equals(new sockaddr_in()),
  }

  describe.each(Object.entries(forgeries))('a view with %s', (_, forge) => {
    for (const [name, use] of Object.entries(uses)) {
      it(`harms nothing in ${name}`, () => {
        const sender = datagram()
        const receiver = datagram()
        connect(sender.fd, receiver.addr)
        for (const [shape, make] of Object.entries(shapes)) {
          const target = guarded(16, make, resizable)
          sendto(sender.fd, new Uint8Array(1000), 0, null)
          forge(target)
          survive(() => use(target.view as Uint8Array, [sender.fd, receiver.fd]))
          intact(target, `${shape} in ${name}`)
        }
        // The calls are as good as before.
        expect(nameOf(receiver.fd)).toEqual(receiver.addr)
      })
    }

    it.each(['recv', 'recvfrom', 'recvfrom, the address', 'send', 'sendto', 'sendto, the address'])(
      'harms nothing in %s, which was given the view again and again before',
      name => {
        const sender = datagram()
        const receiver = datagram()
        connect(sender.fd, receiver.addr)
        const use = (target: Target) => survive(() => uses[name]!(target.view as Uint8Array, [sender.fd, receiver.fd]))
        for (const [shape, make] of Object.entries(shapes)) {
          const target = guarded(16, make)
          for (let i = 0; i < 40; i++) use(target)
          while (syscall.recv(receiver.fd, new Uint8Array(1), MSG_DONTWAIT) >= 0);
          sendto(sender.fd, new Uint8Array(1000), 0, null)
          forge(target)
          use(target)
          intact(target, `${shape} in ${name}`)
        }
      },
    )
  })

  it('a Proxy of a sockaddr is that sockaddr', () => {
    const { fd, addr } = datagram()
    const filled = new sockaddr_in()
    getsockname(fd, new Proxy(filled, {}))
    expect(filled).toEqual(addr)
    connect(open(AF_INET, SOCK_DGRAM), new Proxy(addr, {}))
  })

  it('a Proxy of a sockaddr whose bytes change at each question fills none but those', () => {
    for (const size of [0, 2, 4, 16]) {
      const small = guarded(size)
      const bytes = alternately(small.view, new Uint8Array(128))
      const addr = new Proxy(new sockaddr_storage(), {
        get: (struct, key) => (key === 'bytes' ? bytes() : (Reflect.get(struct, key) as unknown)),
      })
      for (const call of [syscall.getsockname, syscall.bind, syscall.connect]) {
        survive(() => call(datagram().fd, addr))
        intact(small, call.name)
      }
    }
  })

  it('a socklen that calls does not disturb the call', () => {
    const other = datagram()
    const addr = Object.defineProperty(loopback(), 'socklen', {
      get: () => {
        // Each of these leaves results of its own where the outer call's arguments go.
        send(openPair(AF_UNIX, SOCK_STREAM)[0], new Uint8Array(100))
        getsockname(other.fd, new sockaddr_storage())
        expect(syscall.bind(-1, new sockaddr_un({ sun_path: 'x' }))).toBeLessThan(0)
        return 16
      },
    })
    const fd = open(AF_INET, SOCK_DGRAM)
    expect(bind(fd, addr)).toBe(0)
    expect(nameOf(fd).sin_addr).toBe(loopback().sin_addr)
    expect(sendto(fd, new Uint8Array(3), 0, Object.defineProperty(other.addr, 'socklen', { get: () => 16 }))).toBe(3)
    expect(recv(other.fd, new Uint8Array(8))).toBe(3)
  })

  it('a socklen that closes the descriptor makes the call fail with EBADF', () => {
    const fd = open(AF_INET, SOCK_DGRAM)
    const closer = Object.defineProperty(loopback(), 'socklen', { get: () => close(fd) || 16 })
    expect(failing(() => bind(fd, closer)).code).toBe(GONE)
  })

  it('a socklen that detaches the bytes leaves the call without an address', () => {
    const buffer = new ArrayBuffer(16)
    const addr = over(new Uint8Array(buffer))
    Object.defineProperty(addr, 'socklen', { get: () => structuredClone(buffer, { transfer: [buffer] }).byteLength })
    expect([-root.EINVAL, -root.EFAULT]).toContain(syscall.bind(open(AF_INET, SOCK_DGRAM), addr))
  })

  // Elsewhere the system does not show the descriptors.
  it.runIf(process.platform === 'linux').each<[string, (peer: sockaddr_in) => unknown]>([
    ['is frozen', peer => Object.freeze(peer)],
    ['throws when it is filled', peer => (peer.filled = () => expect.fail('mine'))],
    [
      'is detached meanwhile',
      ({ bytes }) =>
        Object.defineProperty(bytes, 'byteLength', {
          get: () => structuredClone(bytes.buffer, { transfer: [bytes.buffer as ArrayBuffer] }).byteLength,
        }),
    ],
  ])('a sockaddr that %s costs accept no descriptor', (_, act) => {
    const { fd, addr } = listener()
    const peer = new sockaddr_in()
    act(peer)
    connect(open(AF_INET, SOCK_STREAM), addr)
    expect(strays(() => survive(() => close(accept(fd, peer))))).toEqual([])
  })

  /** What may stand where an fd_set has its bytes. */
  const impostors: Record<string, (target: Target) => unknown> = {
    'a shorter view': ({ view }) => view,
    'a misaligned view': ({ view }) =>
      new Uint8Array(view.buffer, view.byteOffset + 1, Math.max(0, view.byteLength - 1)),
    'a view of wider elements': ({ view }) => new Int32Array(view.buffer, view.byteOffset, 1),
    'a DataView': ({ view }) => new DataView(view.buffer, view.byteOffset, view.byteLength),
    'a detached view': () => detached(new Uint8Array(8)),
    'an array': () => [255, 255],
    nothing: () => undefined,
    null: () => null,
    'a number': () => 5,
    'a look-alike': () => ({ length: 1e9 }),
    'a forged length': ({ view }) => Object.defineProperty(view, 'length', { get: alternately(1, 1e9, 64) }),
    'a forged byteLength': ({ view }) => Object.defineProperty(view, 'byteLength', { value: 1e9 }),
  }

  it.each(Object.entries(impostors))('an fd_set whose bytes are %s harms nothing in select', (_, make) => {
    for (const size of [0, 1, 3, 4, 7, 8, 9, 12, 16]) {
      for (const nfds of [0, 1, 3, 8, 24, 64, 65, 1024, 2 ** 20]) {
        for (const position of [0, 1, 2]) {
          for (const others of [null, new fd_set()]) {
            const target = guarded(size)
            const set = new fd_set()
            Reflect.set(set, 'bytes', make(target))
            const [r, w, e] = [others, others, others].with(position, set)
            survive(() => syscall.select(nfds, r, w, e, { tv_sec: 0, tv_usec: 0 }))
            intact(target, `${size} bytes, nfds ${nfds}, set ${position}`)
          }
        }
      }
    }
  })

  it('a timeval that changes the sets is no harm to select', () => {
    const { fd } = datagram()
    const target = guarded(8)
    const set = new fd_set()
    FD_SET(fd, set)
    const timeout = {
      get tv_sec() {
        set.bytes = target.view as Uint8Array
        return 0
      },
      get tv_usec() {
        detach(target)
        return 0
      },
    }
    survive(() => syscall.select(fd + 1, set, set, set, timeout))
    intact(target, 'select')
  })

  it.each<[string, (entries: pollfd[]) => void]>([
    ['shrinks the array', entries => (entries.length = 1)],
    ['empties the array', entries => (entries.length = 0)],
    ['grows the array', entries => entries.push(...Array.from({ length: 1000 }, () => new pollfd({ fd: -1 })))],
    ['replaces an entry', entries => Reflect.set(entries, 1, 3)],
    ['polls', () => poll([new pollfd({ fd: -1 }), new pollfd({ fd: -1 }), new pollfd({ fd: -1 })], 0)],
    [
      'polls many',
      () =>
        poll(
          Array.from({ length: 100 }, () => new pollfd({ fd: -1 })),
          0,
        ),
    ],
    ['throws', () => expect.fail('mine')],
  ])('an entry of poll that %s harms nothing', (_, act) => {
    for (const key of ['fd', 'events', 'revents'] as const) {
      const idle = open(AF_INET, SOCK_DGRAM)
      const entries = [0, 1, 2].map(() => new pollfd({ fd: idle, events: POLLOUT }))
      Object.defineProperty(entries[1], key, {
        get: () => {
          act(entries)
          return key === 'fd' ? idle : POLLOUT
        },
        set: () => {
          act(entries)
        },
      })
      survive(() => poll(entries, 0))
      const sane = [new pollfd({ fd: idle, events: POLLOUT })]
      expect(poll(sane, 0)).toBe(1)
      expect(sane[0]!.revents).toBe(POLLOUT)
    }
  })

  it.each([-1, 0.5, Number.NaN, 2 ** 32 + 1, '2', undefined])(
    'an array of poll with a length of %s harms nothing',
    length => {
      const entries = new Proxy([new pollfd({ fd: -1 })], {
        get: (target, key, self) => (key === 'length' ? length : (Reflect.get(target, key, self) as unknown)),
      })
      try {
        expect(poll(entries, 0)).toBe(0)
      } catch (error) {
        expect(error).toBeInstanceOf(Error)
      }
    },
  )

  it('a PollfdArray whose bytes were replaced fills none but those', () => {
    for (const size of [0, 1, 7, 8, 9, 12, 16, 23]) {
      const target = guarded(size)
      const fds = Object.defineProperty(new PollfdArray(8), 'bytes', { value: target.view })
      expect(syscall.poll(fds, 0)).toBeLessThanOrEqual(2)
      intact(target, `${size} bytes`)
      lie('byteLength', () => 1e9)(target)
      expect(syscall.poll(fds, 0)).toBeLessThanOrEqual(2)
      intact(target, `${size} bytes, forged`)
    }
  })

  const indescribable: Record<string, () => unknown> = {
    'a revoked Proxy': () => {
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      return proxy
    },
    'a throwing constructor': () => Object.defineProperty({}, 'constructor', { get: () => expect.fail('mine') }),
    'a class whose name is a Symbol': () => ({ constructor: { name: Symbol('name') } }),
    'a function whose name is a Symbol': () => Object.defineProperty(() => 3, 'name', { value: Symbol('name') }),
    'an object that cannot be inspected': () => ({ [inspect.custom]: () => expect.fail('mine') }),
  }

  it.each(Object.entries(indescribable))('%s is refused like any other wrong argument', (label, make) => {
    refusal(() => root.listen(-1, make() as number), label, 'backlog', 'type')
    refusal(() => send(-1, make() as Uint8Array), label, 'buf', 'type')
    refusal(() => bind(-1, make() as sockaddr), label, 'addr', 'type')
    refusal(() => poll(make() as pollfd[], 0), label, 'fds', 'type')
    refusal(() => root.inet_addr(make() as string), label, 'cp', 'type')
    refusal(() => root.FD_ZERO(make() as fd_set), label, 'set', 'type')
  })
})
