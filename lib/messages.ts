import {
  bytesOf,
  fields,
  int,
  integer,
  invalidType,
  isArray,
  isInstance,
  outOfRange,
  size,
  sizeIn,
} from './arguments.ts'
import { ancillary } from './ancillary.ts'
import { check } from './check.ts'
import { sys_close } from './life.ts'
import { type mmsghdr, msghdr } from './msghdr.ts'
import { call1, call1of6, callAll, native, out } from './native.ts'
import type { timespec } from './optval.ts'
import { sockaddr, sockaddr_storage } from './sockaddr.ts'
import { place } from './structs.ts'

/** The most views that a message has, on every system. */
const IOV_MAX = 1024
/** The most messages that a call takes: Linux's limit. */
const VLEN_MAX = 1024
/** The most views that cross the boundary at once; native/binding.h has the number too. */
const MOST_VIEWS = 4096

const none = new Uint8Array(0)

/** What an error calls a part of a message: of the only one, or of the i-th. */
function called(part: string, i: number | undefined): string {
  return i === undefined ? `msg.${part}` : `msgs[${i}].msg_hdr.${part}`
}

/** What size says, and the name is made only when it is needed. */
function sizeOf(view: ArrayBufferView, part: string, i: number | undefined): number {
  if (!ArrayBuffer.isView(view)) throw invalidType(called(part, i), 'an ArrayBufferView', view)
  const bytes: unknown = view instanceof DataView ? undefined : view.byteLength
  return typeof bytes === 'number' && bytes > 0 ? bytes : size(view, called(part, i))
}

function within(length: number, most: number, part: string, i: number | undefined): number {
  const fits = Number.isInteger(length) && length >= 0 && length <= most
  return fits ? length : integer(length, called(part, i), 0, most)
}

/** A message as it crosses: how many bytes count of its name and of its control data, and how many other views it has. */
interface Crossing {
  readonly msg: msghdr
  readonly addr: sockaddr | null
  readonly control: ArrayBufferView | null
  readonly namelen: number
  readonly controllen: number
  readonly iovlen: number
}

/**
 * Reads a message once: what its getters answer later does not matter. What is to be filled counts with all its room. Its
 * views are added to those that cross: the name and the control data, if there are bytes of them, and its bytes.
 */
function crossing(views: ArrayBufferView[], msg: msghdr, filled: boolean, i?: number): Crossing {
  if (!isInstance(msg, msghdr)) throw invalidType(i === undefined ? 'msg' : `msgs[${i}].msg_hdr`, 'a msghdr', msg)
  const addr = msg.msg_name ?? null
  const control = msg.msg_control ?? null
  let namelen = 0
  let controllen = 0
  if (addr !== null) {
    if (!isInstance(addr, sockaddr)) throw invalidType(called('msg_name', i), 'a sockaddr or null', addr)
    const { bytes } = addr
    const most = sizeOf(bytes, 'msg_name.bytes', i)
    namelen = filled ? most : within(addr.socklen, most, 'msg_name.socklen', i)
    if (namelen > 0) views.push(bytes)
  }
  if (control !== null) {
    const most = sizeOf(control, 'msg_control', i)
    controllen = filled ? most : within(msg.msg_controllen, most, 'msg_controllen', i)
    if (controllen > 0) views.push(control)
  }
  const iov: unknown = msg.msg_iov
  if (!isArray(iov)) throw invalidType(called('msg_iov', i), 'an array of ArrayBufferViews', iov)
  // One more than the system takes, which is for it to refuse.
  const most = Math.min(iov.length, IOV_MAX + 1)
  let iovlen = 0
  for (; iovlen < most; iovlen++) {
    const view = iov[iovlen] as ArrayBufferView
    if (!ArrayBuffer.isView(view) || view instanceof DataView || view.byteLength === 0)
      size(view, called(`msg_iov[${iovlen}]`, i))
    views.push(view)
  }
  return { msg, addr, control, namelen, controllen, iovlen }
}

/** Leaves in a message what came. */
function tell({ msg, addr }: Crossing, namelen: number, controllen: number, flags: number): void {
  addr?.filled(namelen)
  msg.msg_controllen = controllen
  msg.msg_flags = flags
}

/** Closes the descriptors of a message that could not be told, because it is frozen, say: nobody would know of them. */
function abandon(control: ArrayBufferView | null, controllen: number): void {
  if (control === null) return
  const { SCM_RIGHTS = [] } = ancillary(bytesOf(control, 'msg_control').subarray(0, controllen))
  for (const fd of SCM_RIGHTS) sys_close(fd)
}

/** {@link sendmsg}, returning `-errno`. */
export function sys_sendmsg(fd: number, msg: msghdr, flags = 0): number {
  const views: ArrayBufferView[] = []
  const { namelen, controllen, iovlen } = crossing(views, msg, false)
  return callAll(native['sendmsg']!, views, int(fd, 'fd'), namelen, controllen, int(flags, 'flags'), iovlen)
}

/**
 * Sends a message: bytes from many views, to an address, with control data.
 *
 * ```c
 * ssize_t sendmsg(int sockfd, const struct msghdr *msg, int flags);
 * ```
 *
 * @param fd - The socket.
 * @param msg - The message; `msg_flags` is ignored. The bytes are gathered from the views by the kernel, without a copy.
 * @param flags - As for {@link send}.
 * @returns How many bytes the system has taken: all of a datagram; on a stream that may be fewer than there are. Control
 * data go with the first of them, and are not to be sent again with the rest.
 * @throws SocketError those of {@link sendto}; EMSGSIZE (more than 1024 views), EINVAL (control data that the socket does
 * not know), EBADF (SCM_RIGHTS: what is passed is no descriptor), ETOOMANYREFS (Linux: too many descriptors are on their
 * way), EOPNOTSUPP (Windows: control data on a stream).
 * @throws TypeError, RangeError if an argument is not of its type; TypeError if a view is detached.
 * @see sendmsg(2), cmsg(3)
 */
export function sendmsg(fd: number, msg: msghdr, flags = 0): number {
  const r = sys_sendmsg(fd, msg, flags)
  return r < 0 ? check('sendmsg', r, msg.msg_name) : r
}

/** {@link recvmsg}, returning `-errno`. */
export function sys_recvmsg(fd: number, msg: msghdr, flags = 0): number {
  const views: ArrayBufferView[] = []
  const message = crossing(views, msg, true)
  const { control, namelen, controllen, iovlen } = message
  const r = callAll(native['recvmsg']!, views, int(fd, 'fd'), namelen, controllen, int(flags, 'flags'), iovlen)
  if (r < 0) return r
  const came = out(2)
  try {
    tell(message, out(1), came, out(3))
  } catch (error) {
    abandon(control, came)
    throw error
  }
  return r
}

/**
 * Receives a message: bytes into many views, from whom, and control data.
 *
 * ```c
 * ssize_t recvmsg(int sockfd, struct msghdr *msg, int flags);
 * ```
 *
 * Descriptors that come with `SCM_RIGHTS` are close-on-exec. Those that are in `msg_control` afterwards are the
 * program's, and stay open until it closes them; those that there was no room for are closed, and `MSG_CTRUNC` says so.
 *
 * @param fd - The socket. A blocking one waits for a message.
 * @param msg - Where it goes. All of `msg_iov` is room, and all of `msg_control` and of `msg_name`'s bytes, whatever
 * counted of them before; `msg_controllen`, `msg_flags` and the `socklen` of `msg_name` are set.
 * @param flags - As for {@link recv}; `MSG_ERRQUEUE`.
 * @returns How many bytes came, as from {@link recv}; `MSG_TRUNC` in `msg_flags` says that a datagram was longer.
 * @throws SocketError those of {@link recv}; EMSGSIZE (more than 1024 views). The message is unchanged.
 * @throws TypeError, RangeError if an argument is not of its type; TypeError if a view is detached.
 * @see recvmsg(2), cmsg(3)
 */
export function recvmsg(fd: number, msg: msghdr, flags = 0): number {
  return check('recvmsg', sys_recvmsg(fd, msg, flags))
}

/** A message of a batch as native/messages.cc has it: 32-bit numbers, of which each part has three. */
const ENTRY = 12
const OFFSET = 0
const ROOM = 1
const SIZE = 2
const NAME = 0
const CONTROL = 3
const IOV = 6
const IOVLEN = 9
const LEN = 10
const FLAGS = 11

/** The room for any address. */
const STORAGE = place('sockaddr_storage').size

function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8
}

/**
 * An array of messages in one piece of memory, for {@link sendmmsg} and {@link recvmmsg} that are called again and again:
 * a call allocates nothing, and looks at no view. Each message has room of its own for an address, control data and
 * bytes, all in that memory.
 *
 * @example
 * ```ts
 * const msgs = new MmsghdrArray(32, { iov_len: 2048 })
 * msgs.vlen = recvmmsg(fd, msgs, MSG_WAITFORONE)
 * for (let i = 0; i < msgs.vlen; i++) msgs.set(i, msgs.msg_len(i)) // the same bytes, to whom they came from
 * sendmmsg(fd, msgs)
 * msgs.vlen = msgs.length
 * ```
 */
export class MmsghdrArray {
  /** How many messages there is room for. */
  readonly length: number
  /** How many of them the next call takes: the argument of that name in C. At first, all. */
  vlen: number
  /** Its memory. */
  readonly bytes: Uint8Array
  readonly #entries: Uint32Array
  readonly #names: sockaddr_storage[]
  readonly #controls: Uint8Array[]
  readonly #iovs: Uint8Array[]

  /**
   * @param length - How many messages there is room for: at most 1024, as many as a call takes.
   * @param init - How many bytes of room each message has: `iov_len` for its bytes, `msg_controllen` for its control data,
   * `msg_namelen` for its address (by default for any; 0 if nobody asks for it).
   * @throws TypeError, RangeError if an argument is not of its type; RangeError if it is too much memory.
   */
  constructor(length: number, init: { iov_len?: number; msg_controllen?: number; msg_namelen?: number }) {
    this.length = integer(length, 'length', 0, VLEN_MAX)
    this.vlen = length
    const known = ['iov_len', 'msg_controllen', 'msg_namelen']
    const { iov_len = 0, msg_controllen = 0, msg_namelen = STORAGE } = fields(init, known, 'a message')
    const rooms: [number, number][] = [
      [NAME, aligned(integer(msg_namelen, 'init.msg_namelen', 0, 2 ** 31 - 1))],
      [CONTROL, integer(msg_controllen, 'init.msg_controllen', 0, 2 ** 31 - 1)],
      [IOV, integer(iov_len, 'init.iov_len', 0, 2 ** 31 - 1)],
    ]
    const total = rooms.reduce((sum, [, bytes]) => sum + length * aligned(bytes), length * ENTRY * 4)
    if (total >= 2 ** 32) throw outOfRange('length', 'of messages that have less than 2 ** 32 bytes in all', length)
    const buffer = new ArrayBuffer(total)
    this.bytes = new Uint8Array(buffer)
    this.#entries = new Uint32Array(buffer, 0, length * ENTRY)
    let offset = length * ENTRY * 4
    const [names, controls, iovs] = rooms.map(([part, bytes]) =>
      Array.from({ length }, (_, i) => {
        this.#entries[i * ENTRY + part + OFFSET] = offset
        this.#entries[i * ENTRY + part + ROOM] = bytes
        offset += aligned(bytes)
        return new Uint8Array(buffer, offset - aligned(bytes), bytes)
      }),
    )
    this.#names = msg_namelen === 0 ? [] : names!.map(bytes => new sockaddr_storage(bytes))
    for (const name of this.#names) name.socklen = 0
    this.#controls = controls!
    this.#iovs = iovs!
  }

  #at(index: number): number {
    return integer(index, 'index', 0, this.length - 1) * ENTRY
  }

  /** Sets how many bytes of a message's room are sent: of {@link msg_iov}, and of {@link msg_control}. */
  set(index: number, iov_len: number, msg_controllen = 0): void {
    const at = this.#at(index)
    integer(iov_len, 'iov_len', 0, this.#iovs[index]!.length)
    integer(msg_controllen, 'msg_controllen', 0, this.#controls[index]!.length)
    this.#entries[at + IOV + SIZE] = iov_len
    this.#entries[at + CONTROL + SIZE] = msg_controllen
  }

  /** The room for a message's bytes, all of it. */
  msg_iov(index: number): Uint8Array {
    this.#at(index)
    return this.#iovs[index]!
  }

  /**
   * The address of a message: filled by {@link recvmmsg}; {@link sendmmsg} passes on as many bytes as its `socklen` says,
   * at first none.
   */
  msg_name(index: number): sockaddr_storage {
    this.#at(index)
    const name = this.#names[index]
    if (name === undefined) throw outOfRange('index', 'that of a message with a msg_namelen', index)
    return name
  }

  /** The room for a message's control data, all of it. */
  msg_control(index: number): Uint8Array {
    this.#at(index)
    return this.#controls[index]!
  }

  /** How many bytes of a message came, or were sent. */
  msg_len(index: number): number {
    return this.#entries[this.#at(index) + LEN]!
  }

  /** How many bytes of control data came. */
  msg_controllen(index: number): number {
    return this.#entries[this.#at(index) + CONTROL + SIZE]!
  }

  /** What is to be said of a message that came. */
  msg_flags(index: number): number {
    return this.#entries[this.#at(index) + FLAGS]! | 0
  }

  /**
   * How many of the addresses' bytes count, to the kernel and from it.
   * @internal
   */
  namelens(n: number): void {
    for (let i = 0; i < Math.min(n, this.#names.length); i++) {
      const { socklen, bytes } = this.#names[i]!
      if (!Number.isInteger(socklen) || socklen < 0 || socklen > bytes.length)
        integer(socklen, `msgs.msg_name(${i}).socklen`, 0, bytes.length)
      this.#entries[i * ENTRY + NAME + SIZE] = socklen
    }
  }
  /** @internal */
  filled(n: number): void {
    for (let i = 0; i < Math.min(n, this.#names.length); i++) {
      this.#names[i]!.filled(this.#entries[i * ENTRY + NAME + SIZE]!)
    }
  }
}

/** How many messages of a packed array are taken. */
function vlenOf(msgs: MmsghdrArray): number {
  return integer(msgs.vlen, 'msgs.vlen', 0, Math.min(msgs.length, VLEN_MAX))
}

/** What crosses of an array of messages. */
interface Batch {
  readonly list: readonly mmsghdr[]
  readonly messages: readonly Crossing[]
  readonly entries: Uint32Array
  /** The entries, as they cross, and the views of all messages. */
  readonly views: ArrayBufferView[]
}

/** Reads the messages: as many as Linux takes at once, and as cross the boundary at once. */
function batch(msgs: readonly mmsghdr[], filled: boolean): Batch {
  if (!isArray(msgs)) throw invalidType('msgs', 'an array of mmsghdr or a MmsghdrArray', msgs)
  const list: mmsghdr[] = []
  const messages: Crossing[] = []
  const views: ArrayBufferView[] = [none]
  for (let i = 0, n = Math.min(msgs.length, VLEN_MAX); i < n; i++) {
    const msg = msgs[i] as mmsghdr
    if (typeof msg !== 'object' || msg === null) throw invalidType(`msgs[${i}]`, 'a mmsghdr', msg)
    const before = views.length
    const message = crossing(views, msg.msg_hdr, filled, i)
    if (views.length > MOST_VIEWS) {
      views.length = before
      break
    }
    list.push(msg)
    messages.push(message)
  }
  const entries = new Uint32Array(messages.length * ENTRY)
  views[0] = new Uint8Array(entries.buffer)
  for (let i = 0; i < messages.length; i++) {
    const { namelen, controllen, iovlen } = messages[i]!
    entries[i * ENTRY + NAME + SIZE] = namelen
    entries[i * ENTRY + CONTROL + SIZE] = controllen
    entries[i * ENTRY + IOVLEN] = iovlen
  }
  return { list, messages, entries, views }
}

/** {@link sendmmsg}, returning `-errno`. */
export function sys_sendmmsg(fd: number, msgs: readonly mmsghdr[] | MmsghdrArray, flags = 0): number {
  int(fd, 'fd')
  int(flags, 'flags')
  if (isInstance(msgs, MmsghdrArray)) {
    const fn = native['sendmmsg_packed']!
    const { bytes } = msgs
    const room = sizeIn(fn.first, bytes, 'msgs')
    const vlen = vlenOf(msgs)
    msgs.namelens(vlen)
    return call1(fn, bytes, fd, flags, room, vlen)
  }
  const { list, entries, views } = batch(msgs, false)
  const k = callAll(native['sendmmsg']!, views, fd, flags, entries.byteLength, 0)
  for (let i = 0; i < k; i++) list[i]!.msg_len = entries[i * ENTRY + LEN]!
  return k
}

/**
 * Sends several messages with one call.
 *
 * ```c
 * int sendmmsg(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, int flags);
 * ```
 *
 * The system call on Linux; elsewhere a loop over {@link sendmsg} with the same results.
 *
 * @param fd - The socket.
 * @param msgs - The messages; the `msg_len` of those that were sent is set. `vlen` is the length. For a call that is made
 * again and again, a {@link MmsghdrArray}.
 * @param flags - As for {@link send}.
 * @returns How many were sent: at most 1024, and fewer than there are when one has failed; the next call, with the rest,
 * says why. A stream that has taken a part of a message ends the call, too.
 * @throws SocketError those of {@link sendmsg}, if not even the first was sent.
 * @throws TypeError, RangeError if an argument is not of its type; TypeError if a view is detached.
 * @see sendmmsg(2)
 */
export function sendmmsg(fd: number, msgs: readonly mmsghdr[] | MmsghdrArray, flags = 0): number {
  return check('sendmmsg', sys_sendmmsg(fd, msgs, flags))
}

/** A `timespec`, or any object of the two. */
type Time = Pick<timespec, 'tv_sec' | 'tv_nsec'>

/** {@link recvmmsg}, returning `-errno`. */
export function sys_recvmmsg(
  fd: number,
  msgs: readonly mmsghdr[] | MmsghdrArray,
  flags = 0,
  timeout: Time | null = null,
): number {
  int(fd, 'fd')
  int(flags, 'flags')
  if (typeof timeout !== 'object') throw invalidType('timeout', 'a timespec or null', timeout)
  const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number
  const sec =
    timeout === null ? Infinity : integer(timeout.tv_sec, 'timeout.tv_sec', MIN_SAFE_INTEGER, MAX_SAFE_INTEGER)
  const nsec = timeout === null ? 0 : integer(timeout.tv_nsec, 'timeout.tv_nsec', MIN_SAFE_INTEGER, MAX_SAFE_INTEGER)
  if (isInstance(msgs, MmsghdrArray)) {
    const fn = native['recvmmsg_packed']!
    const { bytes } = msgs
    const room = sizeIn(fn.first, bytes, 'msgs')
    const k = call1of6(fn, bytes, fd, flags, room, vlenOf(msgs), sec, nsec)
    try {
      msgs.filled(k)
    } catch (error) {
      for (let i = 0; i < k; i++) abandon(msgs.msg_control(i), msgs.msg_controllen(i))
      throw error
    }
    return k
  }
  const { list, messages, entries, views } = batch(msgs, true)
  const k = callAll(native['recvmmsg']!, views, fd, flags, entries.byteLength, sec, nsec)
  const numberOf = (i: number, part: number) => entries[i * ENTRY + part]!
  try {
    for (let i = 0; i < k; i++) {
      tell(messages[i]!, numberOf(i, NAME + SIZE), numberOf(i, CONTROL + SIZE), numberOf(i, FLAGS) | 0)
      list[i]!.msg_len = numberOf(i, LEN)
    }
  } catch (error) {
    for (let i = 0; i < k; i++) abandon(messages[i]!.control, numberOf(i, CONTROL + SIZE))
    throw error
  }
  return k
}

/**
 * Receives several messages with one call.
 *
 * ```c
 * int recvmmsg(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, int flags, struct timespec *timeout);
 * ```
 *
 * The system call on Linux; elsewhere a loop over {@link recvmsg} with the same results.
 *
 * @param fd - The socket. A blocking one waits for all the messages, unless `MSG_WAITFORONE` lets it wait for the first.
 * @param msgs - Where they go, as for {@link recvmsg}; the `msg_len` of those that came is set. `vlen` is the length. For
 * a call that is made again and again, a {@link MmsghdrArray}.
 * @param flags - As for {@link recvmsg}; `MSG_WAITFORONE`.
 * @param timeout - How long to wait: `{ tv_sec, tv_nsec }`. It is looked at when a message has come, and not before; see
 * recvmmsg(2), BUGS. It is not changed. `null` waits for ever.
 * @returns How many came: at most 1024. An error after the first message is told by the next call.
 * @throws SocketError those of {@link recvmsg}, if not even one came; EINVAL (a time that is none).
 * @throws TypeError, RangeError if an argument is not of its type; TypeError if a view is detached.
 * @see recvmmsg(2)
 */
export function recvmmsg(
  fd: number,
  msgs: readonly mmsghdr[] | MmsghdrArray,
  flags = 0,
  timeout: Time | null = null,
): number {
  return check('recvmmsg', sys_recvmmsg(fd, msgs, flags, timeout))
}
