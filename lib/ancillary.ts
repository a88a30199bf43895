import { integer, invalidType, isArray, isInstance, size } from './arguments.ts'
import { CMSG_FIRSTHDR, CMSG_LEN, CMSG_NXTHDR, cmsghdr, type cmsghdr_fields } from './cmsg.ts'
import {
  EOPNOTSUPP,
  IP_PKTINFO,
  IP_RECVERR,
  IP_RECVTOS,
  IP_RECVTTL,
  IP_TOS,
  IP_TTL,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_UDP,
  IPV6_HOPLIMIT,
  IPV6_PKTINFO,
  IPV6_RECVERR,
  IPV6_TCLASS,
  SCM_CREDENTIALS,
  SCM_RIGHTS,
  SCM_TIMESTAMP,
  SCM_TIMESTAMPING,
  SCM_TIMESTAMPNS,
  SOL_SOCKET,
  UDP_GRO,
  UDP_SEGMENT,
} from './constants.ts'
import { SocketError } from './errors.ts'
import { msghdr } from './msghdr.ts'
import { isAnyArrayBuffer } from './node.ts'
import { in6_pktinfo, in_pktinfo, sock_extended_err, timespec, timeval, ucred } from './optval.ts'
import { read, type Struct, write } from './structs.ts'

/**
 * Control data by their C names, each as what it is: see {@link ancillary} and {@link control}. Those that the running
 * system lacks never come.
 */
export interface Ancillary {
  /** Descriptors: copies of the sender's, the receiver's to close. */
  SCM_RIGHTS?: readonly number[]
  /** Who has sent it, as the kernel vouches: what comes with `SO_PASSCRED`, on Linux. */
  SCM_CREDENTIALS?: ucred
  /** When it came, in microseconds: what comes with `SO_TIMESTAMP`. */
  SCM_TIMESTAMP?: timeval
  /** When it came, in nanoseconds: what comes with `SO_TIMESTAMPNS`, on Linux. */
  SCM_TIMESTAMPNS?: timespec
  /** When it came, or left: by software, nothing, and by the device; what comes with `SO_TIMESTAMPING`, on Linux. */
  SCM_TIMESTAMPING?: readonly timespec[]
  /** Where it was sent to, and over which interface; what it is sent from. It comes with `IP_PKTINFO`. */
  IP_PKTINFO?: in_pktinfo
  /** The time to live of a datagram: what came with `IP_RECVTTL`, what it is sent with. */
  IP_TTL?: number
  /** Its type of service: DSCP, and ECN in the last two bits; what came with `IP_RECVTOS`. */
  IP_TOS?: number
  /** What has become of a datagram that was sent: with `MSG_ERRQUEUE` and the option `IP_RECVERR`, on Linux. */
  IP_RECVERR?: sock_extended_err
  /** As `IP_PKTINFO`, of IPv6: what came with `IPV6_RECVPKTINFO`. */
  IPV6_PKTINFO?: in6_pktinfo
  /** As `IP_TTL`, of IPv6: what came with `IPV6_RECVHOPLIMIT`. */
  IPV6_HOPLIMIT?: number
  /** As `IP_TOS`, of IPv6: what came with `IPV6_RECVTCLASS`. */
  IPV6_TCLASS?: number
  /** As `IP_RECVERR`, of IPv6: with the option `IPV6_RECVERR`. */
  IPV6_RECVERR?: sock_extended_err
  /** Of how many bytes each datagram is to be that is cut from what is sent, on Linux. */
  UDP_SEGMENT?: number
  /** Of how many bytes each datagram was that has come as one with others, on Linux. */
  UDP_GRO?: number
}

/** How a kind of control data is called by the system, and what its data are. */
interface Kind<T> {
  readonly level: number | undefined
  /** What it is sent as; what it comes as may have other names, too. */
  readonly types: readonly (number | undefined)[]
  /** `undefined`, if there are fewer bytes than that. */
  readonly read: (data: Uint8Array) => T | undefined
  readonly write: (value: T, name: string) => Uint8Array
}

function number(length: number): Pick<Kind<number>, 'read' | 'write'> {
  return {
    // As long as it comes: a TTL is an int to Linux, and a byte to macOS.
    read: data => (data.length === 0 ? undefined : read(data, { offset: 0, size: Math.min(data.length, 4) })),
    write: (value, name) => {
      const bytes = new Uint8Array(length)
      write(bytes, { offset: 0, size: length }, integer(value, name, 0, 256 ** length - 1))
      return bytes
    },
  }
}

const descriptors: Pick<Kind<readonly number[]>, 'read' | 'write'> = {
  read: data =>
    Array.from({ length: Math.floor(data.length / 4) }, (_, i) => read(data, { offset: 4 * i, size: 4 }) | 0),
  write: (fds, name) => {
    if (!isArray(fds)) throw invalidType(name, 'an array of descriptors', fds)
    const ints = Array.from<number>(fds)
    return new Uint8Array(Int32Array.from(ints, fd => integer(fd, name, -(2 ** 31), 2 ** 31 - 1)).buffer)
  },
}

type StructOf<T> = new (bytes?: ArrayBufferView) => T

/** A struct; one that the system lacks never comes. */
function struct<T extends Struct>(type: StructOf<T> | undefined): Pick<Kind<T>, 'read' | 'write'> {
  const length = type === undefined ? Infinity : new type().bytes.length
  return {
    // A copy: the memory of control data is used again.
    read: data => (data.length < length ? undefined : new type!(data.slice(0, length))),
    write: (value, name) => {
      if (!isInstance(value, type!)) throw invalidType(name, `a ${type!.name}`, value)
      return value.bytes
    },
  }
}

/** As many structs as there are. */
function several<T extends Struct>(type: StructOf<T>): Pick<Kind<readonly T[]>, 'read' | 'write'> {
  const { bytes } = new type()
  const one = struct(type)
  return {
    read: data =>
      Array.from({ length: Math.floor(data.length / bytes.length) }, (_, i) =>
        one.read(data.subarray(i * bytes.length))!,
      ),
    write: (values, name) => {
      if (!isArray(values)) throw invalidType(name, 'an array', values)
      return Buffer.concat(Array.from(values, value => one.write(value, name)))
    },
  }
}

/** The system's own numbers for each kind. One row, and its line above, is a new kind. */
const kinds: { readonly [name in keyof Ancillary]-?: Kind<NonNullable<Ancillary[name]>> } = {
  SCM_RIGHTS: { level: SOL_SOCKET, types: [SCM_RIGHTS], ...descriptors },
  SCM_CREDENTIALS: { level: SOL_SOCKET, types: [SCM_CREDENTIALS], ...struct(ucred) },
  SCM_TIMESTAMP: { level: SOL_SOCKET, types: [SCM_TIMESTAMP], ...struct(timeval) },
  SCM_TIMESTAMPNS: { level: SOL_SOCKET, types: [SCM_TIMESTAMPNS], ...struct(timespec) },
  SCM_TIMESTAMPING: { level: SOL_SOCKET, types: [SCM_TIMESTAMPING], ...several(timespec) },
  IP_PKTINFO: { level: IPPROTO_IP, types: [IP_PKTINFO], ...struct(in_pktinfo) },
  IP_TTL: { level: IPPROTO_IP, types: [IP_TTL, IP_RECVTTL], ...number(4) },
  IP_TOS: { level: IPPROTO_IP, types: [IP_TOS, IP_RECVTOS], ...number(4) },
  IP_RECVERR: { level: IPPROTO_IP, types: [IP_RECVERR], ...struct(sock_extended_err) },
  IPV6_PKTINFO: { level: IPPROTO_IPV6, types: [IPV6_PKTINFO], ...struct(in6_pktinfo) },
  IPV6_HOPLIMIT: { level: IPPROTO_IPV6, types: [IPV6_HOPLIMIT], ...number(4) },
  IPV6_TCLASS: { level: IPPROTO_IPV6, types: [IPV6_TCLASS], ...number(4) },
  IPV6_RECVERR: { level: IPPROTO_IPV6, types: [IPV6_RECVERR], ...struct(sock_extended_err) },
  UDP_SEGMENT: { level: IPPROTO_UDP, types: [UDP_SEGMENT], ...number(2) },
  UDP_GRO: { level: IPPROTO_UDP, types: [UDP_GRO], ...number(4) },
}

function messageOf(of: msghdr | ArrayBufferView): msghdr {
  const msg_control = isInstance(of, msghdr) ? of.msg_control : of
  if (!isInstance(of, msghdr) || msg_control !== null) size(msg_control!, 'of')
  return isInstance(of, msghdr) ? of : new msghdr({ msg_control })
}

/**
 * The control messages of what came, as a list. Their data are views of the memory that they came into.
 *
 * @example
 * ```ts
 * recvmsg(fd, msg)
 * for (const { cmsg_level, cmsg_type, cmsg_data } of cmsgs(msg)) console.log(cmsg_level, cmsg_type, cmsg_data)
 * ```
 * @param of - A message, or control data.
 * @returns Those whose header is whole. Of one that was cut `cmsg_data` has what is there.
 * @throws TypeError if it is neither.
 */
export function cmsgs(of: msghdr | ArrayBufferView): cmsghdr[] {
  const msg = messageOf(of)
  const list: cmsghdr[] = []
  for (let cmsg = CMSG_FIRSTHDR(msg); cmsg !== null; cmsg = CMSG_NXTHDR(msg, cmsg)) {
    // Read once: the memory may be another thread's too.
    const { bytes, cmsg_len } = cmsg
    if (cmsg_len < CMSG_LEN(0)) break
    list.push(new cmsghdr(bytes.subarray(0, cmsg_len)))
  }
  return list
}

const names = Object.keys(kinds) as (keyof Ancillary)[]

/** A row for any kind of value; which one, the name says. */
function kindOf(name: keyof Ancillary): Kind<unknown> {
  return kinds[name] as Kind<unknown>
}

/**
 * The control data of what came, by their names: those that are known here, and came whole. {@link cmsgs} has all.
 *
 * @example
 * ```ts
 * recvmsg(fd, msg)
 * const { IP_TTL, IP_TOS = 0 } = ancillary(msg)
 * if ((IP_TOS & 3) === 3) console.log('congestion on the way,', IP_TTL, 'hops are left')
 * ```
 * @param of - A message, or control data.
 * @returns An object with the names of the kinds that came. Of one that came twice it has the last, but all descriptors.
 * @throws TypeError if it is neither.
 */
export function ancillary(of: msghdr | ArrayBufferView): Ancillary {
  const found: Record<string, unknown> = {}
  for (const { cmsg_level, cmsg_type, cmsg_data } of cmsgs(of)) {
    const name = names.find(kind => kindOf(kind).level === cmsg_level && kindOf(kind).types.includes(cmsg_type))
    if (name === undefined) continue
    const value = kindOf(name).read(cmsg_data)
    const before = found[name]
    if (value !== undefined) found[name] = isArray(value) && isArray(before) ? [...before, ...value] : value
  }
  return found
}

/** The control messages of an object of names. */
function named(data: Ancillary): cmsghdr_fields[] {
  const list: cmsghdr_fields[] = []
  for (const [name, value] of Object.entries(data) as [keyof Ancillary, unknown][]) {
    if (!names.includes(name)) throw invalidType(`data.${name}`, `a kind of control data: ${names.join(', ')}`, name)
    if (value === undefined) continue
    const { level, types, write: bytesOf } = kindOf(name)
    const [type] = types
    if (level === undefined || type === undefined) throw new SocketError('control', EOPNOTSUPP)
    list.push({ cmsg_level: level, cmsg_type: type, cmsg_data: bytesOf(value, `data.${name}`) })
  }
  return list
}

/**
 * Control data to be sent: the bytes for `msg_control`.
 *
 * @example
 * ```ts
 * sendmsg(fd, new msghdr({ msg_iov: [bytes], msg_control: control({ SCM_RIGHTS: [listener] }) }))
 * control([{ cmsg_level: IPPROTO_IP, cmsg_type: IP_TTL, cmsg_data: 1 }]) // of any kind, known here or not
 * ```
 * @param data - By names, or a list of control messages.
 * @throws SocketError EOPNOTSUPP if the running system lacks one of the names.
 * @throws TypeError, RangeError if a value is not of its type.
 */
export function control(data: Ancillary | readonly (cmsghdr | cmsghdr_fields)[]): Uint8Array {
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data) || isAnyArrayBuffer(data))
    throw invalidType('data', 'an object of control data by their names, or an array of cmsghdr', data)
  const list = isArray(data) ? Array.from(data as readonly cmsghdr[]) : named(data)
  const messages = list.map((message, i) => {
    if (typeof message !== 'object' || message === null) throw invalidType(`data[${i}]`, 'a cmsghdr', message)
    const { cmsg_level = 0, cmsg_type = 0, cmsg_data = [] } = message
    return new cmsghdr({ cmsg_level, cmsg_type, cmsg_data }).bytes
  })
  return new Uint8Array(Buffer.concat(messages))
}
