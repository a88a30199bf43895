import { isAnyArrayBuffer } from 'node:util/types'

import { integer, invalidType, isArray } from './arguments.ts'
import { cmsghdr, type cmsghdr_fields, cmsgs } from './cmsg.ts'
import {
  EOPNOTSUPP,
  IP_RECVTOS,
  IP_RECVTTL,
  IP_TOS,
  IP_TTL,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_UDP,
  IPV6_HOPLIMIT,
  IPV6_TCLASS,
  SCM_RIGHTS,
  SOL_SOCKET,
  UDP_GRO,
  UDP_SEGMENT,
} from './constants.ts'
import { SocketError } from './errors.ts'
import type { msghdr } from './messages.ts'
import { read, write } from './structs.ts'

/**
 * Control data by their C names, each as what it is: see {@link ancillary} and {@link control}. Those that the running
 * system lacks never come.
 */
export interface Ancillary {
  /** Descriptors: copies of the sender's, the receiver's to close. */
  SCM_RIGHTS?: readonly number[]
  /** The time to live of a datagram: what came with `IP_RECVTTL`, what it is sent with. */
  IP_TTL?: number
  /** Its type of service: DSCP, and ECN in the last two bits; what came with `IP_RECVTOS`. */
  IP_TOS?: number
  /** As `IP_TTL`, of IPv6: what came with `IPV6_RECVHOPLIMIT`. */
  IPV6_HOPLIMIT?: number
  /** As `IP_TOS`, of IPv6: what came with `IPV6_RECVTCLASS`. */
  IPV6_TCLASS?: number
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

function number(size: number): Pick<Kind<number>, 'read' | 'write'> {
  return {
    // As long as it comes: a TTL is an int to Linux, and a byte to macOS.
    read: data => (data.length === 0 ? undefined : read(data, { offset: 0, size: Math.min(data.length, 4) })),
    write: (value, name) => {
      const bytes = new Uint8Array(size)
      write(bytes, { offset: 0, size }, integer(value, name, 0, 256 ** size - 1))
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

/** The system's own numbers for each kind. One row, and its line above, is a new kind. */
const kinds: { readonly [name in keyof Ancillary]-?: Kind<NonNullable<Ancillary[name]>> } = {
  SCM_RIGHTS: { level: SOL_SOCKET, types: [SCM_RIGHTS], ...descriptors },
  IP_TTL: { level: IPPROTO_IP, types: [IP_TTL, IP_RECVTTL], ...number(4) },
  IP_TOS: { level: IPPROTO_IP, types: [IP_TOS, IP_RECVTOS], ...number(4) },
  IPV6_HOPLIMIT: { level: IPPROTO_IPV6, types: [IPV6_HOPLIMIT], ...number(4) },
  IPV6_TCLASS: { level: IPPROTO_IPV6, types: [IPV6_TCLASS], ...number(4) },
  UDP_SEGMENT: { level: IPPROTO_UDP, types: [UDP_SEGMENT], ...number(2) },
  UDP_GRO: { level: IPPROTO_UDP, types: [UDP_GRO], ...number(4) },
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
  const list = isArray(data) ? Array.from(data as readonly cmsghdr[]) : named(data as Ancillary)
  const messages = list.map((message, i) => {
    if (typeof message !== 'object' || message === null) throw invalidType(`data[${i}]`, 'a cmsghdr', message)
    const { cmsg_level = 0, cmsg_type = 0, cmsg_data = [] } = message
    return new cmsghdr({ cmsg_level, cmsg_type, cmsg_data }).bytes
  })
  return new Uint8Array(Buffer.concat(messages))
}
