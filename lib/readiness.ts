import { fields, int, integer, invalidType, isArray, isInstance, size, sizeIn } from './arguments.ts'
import { check } from './check.ts'
import { call1, call3, native } from './native.ts'
import { inspect } from './node.ts'
import type { timeval } from './optval.ts'
import { littleEndian, place } from './structs.ts'

/** A set is an array of 64-bit words, and grows by whole ones. */
const WORD = 8

/** Where the byte of a descriptor's bit stands in its word, from the byte that it would be in a little-endian one. */
const FLIP = littleEndian ? 0 : WORD - 1

/**
 * A set of descriptors for {@link select}. It has no `FD_SETSIZE`: it grows with what is set in it.
 *
 * @example
 * ```ts
 * const readfds = new fd_set()
 * FD_SET(fd, readfds)
 * if (select(fd + 1, readfds, null, null, { tv_sec: 5, tv_usec: 0 }) > 0 && FD_ISSET(fd, readfds)) recv(fd, buf)
 * ```
 * @see select(2)
 */
export class fd_set {
  /** Its bits, as the kernel takes them. Another view when the set has grown. */
  bytes: Uint8Array

  /** @param other - The set to copy, as `copy = other` does in C; by default, none: an empty set. */
  constructor(other?: fd_set) {
    if (other !== undefined && !isInstance(other, fd_set)) throw invalidType('other', 'an fd_set', other)
    this.bytes = other === undefined ? new Uint8Array(128) : other.bytes.slice()
  }

  /** @internal */
  grow(bytes: number): void {
    if (bytes <= this.bytes.length) return
    const longer = new Uint8Array(bytes)
    longer.set(this.bytes)
    this.bytes = longer
  }

  /** @internal */
  [inspect.custom](): string {
    const fds: number[] = []
    this.bytes.forEach((byte, i) => {
      for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) fds.push((i ^ FLIP) * 8 + bit)
    })
    return fds.length === 0 ? 'fd_set {}' : `fd_set { ${fds.toSorted((a, b) => a - b).join(', ')} }`
  }
}

function member(fd: number, set: fd_set): number {
  if (!isSet(set)) throw invalidType('set', 'an fd_set', set)
  integer(fd, 'fd', 0, 2 ** 31 - 1)
  return (fd >> 3) ^ FLIP
}

/**
 * Empties a set.
 *
 * ```c
 * void FD_ZERO(fd_set *set);
 * ```
 *
 * @throws TypeError if it is not an fd_set.
 * @see select(2)
 */
export function FD_ZERO(set: fd_set): void {
  if (!isSet(set)) throw invalidType('set', 'an fd_set', set)
  set.bytes.fill(0)
}

/**
 * Puts a descriptor into a set.
 *
 * ```c
 * void FD_SET(int fd, fd_set *set);
 * ```
 *
 * @param fd - A descriptor, however large.
 * @throws TypeError, RangeError if `fd` is not a number that a descriptor can have, or `set` not an fd_set.
 * @see select(2)
 */
export function FD_SET(fd: number, set: fd_set): void {
  const i = member(fd, set)
  if (i >= set.bytes.length) set.grow(Math.max(2 * set.bytes.length, ((i >> 3) + 1) * WORD))
  set.bytes[i]! |= 1 << (fd & 7)
}

/**
 * Takes a descriptor out of a set.
 *
 * ```c
 * void FD_CLR(int fd, fd_set *set);
 * ```
 *
 * @throws TypeError, RangeError if `fd` is not a number that a descriptor can have, or `set` not an fd_set.
 * @see select(2)
 */
export function FD_CLR(fd: number, set: fd_set): void {
  const i = member(fd, set)
  if (i < set.bytes.length) set.bytes[i]! &= ~(1 << (fd & 7))
}

/**
 * Whether a descriptor is in a set.
 *
 * ```c
 * int FD_ISSET(int fd, fd_set *set);
 * ```
 *
 * @throws TypeError, RangeError if `fd` is not a number that a descriptor can have, or `set` not an fd_set.
 * @see select(2)
 */
export function FD_ISSET(fd: number, set: fd_set): boolean {
  const i = member(fd, set)
  return ((set.bytes[i] ?? 0) & (1 << (fd & 7))) !== 0
}

/** A length of time, as {@link select} takes it: a {@link timeval}, or any object with its two numbers. */
type Time = Pick<timeval, 'tv_sec' | 'tv_usec'>

function seconds(value: number, name: string): number {
  return integer(value, name, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
}

const none = new Uint8Array(0)

/** {@link isInstance} with a class of its own, as arguments.ts has for addresses. */
function isSet(value: unknown): value is fd_set {
  try {
    return value instanceof fd_set
  } catch {
    return false
  }
}

/** How many bytes a set has; none is the same as empty. */
function sizeOf(set: fd_set | null | undefined, name: string): number {
  if (set === null || set === undefined) return 0
  if (!isSet(set)) throw invalidType(name, 'an fd_set or null', set)
  return size(set.bytes, name)
}

function grown(set: fd_set | null | undefined, bytes: number): Uint8Array {
  if (set === null || set === undefined) return none
  set.grow(bytes)
  return set.bytes
}

/** {@link select}, returning `-errno`. */
export function sys_select(
  nfds: number,
  readfds: fd_set | null | undefined,
  writefds: fd_set | null | undefined,
  exceptfds: fd_set | null | undefined,
  timeout: Time | null,
): number {
  int(nfds, 'nfds')
  if (typeof timeout !== 'object') throw invalidType('timeout', 'a timeval or null', timeout)
  const sec = timeout === null ? Infinity : seconds(timeout.tv_sec, 'timeout.tv_sec')
  const usec = timeout === null ? 0 : seconds(timeout.tv_usec, 'timeout.tv_usec')
  // The kernel reads and writes nfds bits of each set. Beyond the longest none is set, so none is looked at.
  const longest = Math.max(sizeOf(readfds, 'readfds'), sizeOf(writefds, 'writefds'), sizeOf(exceptfds, 'exceptfds'))
  const needed = Math.min(Math.ceil(nfds / (8 * WORD)) * WORD, longest)
  const r = grown(readfds, needed)
  const w = grown(writefds, needed)
  const e = grown(exceptfds, needed)
  return call3(native['select']!, r, w, e, nfds, r.length, w.length, e.length, sec, usec)
}

/**
 * Waits until a descriptor of the three sets is ready, and leaves in the sets those that are.
 *
 * ```c
 * int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout);
 * ```
 *
 * @param nfds - The highest descriptor in the sets, plus 1. Those from `nfds` on are not looked at, but may be taken out
 * (Linux: those in the same word of memory).
 * @param readfds - Those to be read: ready when a `recv`, or an `accept`, would not block. `null` for none.
 * @param writefds - Those to be written: ready when a `send` would not block, or a `connect` is done, well or not.
 * @param exceptfds - Those with something exceptional: urgent data.
 * @param timeout - How long to wait at most. `null` waits for ever, zeros not at all. It is not changed.
 * @returns How many are ready, in all sets together; 0 when the time has passed.
 * @throws SocketError EBADF (one of them is not open; Linux passes over numbers beyond all that were ever open), EINVAL (a negative `nfds` or time), EINTR. The sets are unchanged.
 * @throws TypeError, RangeError if an argument is not of its type.
 * @see select(2)
 */
export function select(
  nfds: number,
  readfds: fd_set | null | undefined,
  writefds: fd_set | null | undefined,
  exceptfds: fd_set | null | undefined,
  timeout: Time | null,
): number {
  return check('select', sys_select(nfds, readfds, writefds, exceptfds, timeout))
}

/**
 * A descriptor for {@link poll}.
 *
 * ```c
 * struct pollfd { int fd; short events; short revents; };
 * ```
 *
 * @see poll(2)
 */
export class pollfd {
  /** The descriptor; a negative one is passed over. */
  fd: number
  /** What to wait for: `POLLIN`, `POLLOUT` … or-ed together. */
  events: number
  /** What came: of those, and of `POLLERR`, `POLLHUP`, `POLLNVAL`. */
  revents: number

  /** @param init - The fields; one that is left out is zero. */
  constructor(init: { fd?: number; events?: number; revents?: number } = {}) {
    const { fd = 0, events = 0, revents = 0 } = fields(init, ['fd', 'events', 'revents'], 'pollfd')
    this.fd = int(fd, 'fd')
    this.events = short(events, 'events')
    this.revents = short(revents, 'revents')
  }
}

function short(value: number, name: string): number {
  return integer(value, name, -(2 ** 15), 2 ** 15 - 1)
}

const POLLFD = place('pollfd').size
const FD = place('pollfd', 'fd').offset
const EVENTS = place('pollfd', 'events').offset
const REVENTS = place('pollfd', 'revents').offset

/**
 * An array of `struct pollfd` as C has it, in one piece of memory: {@link poll} takes it as it is, so that a call costs
 * nothing per descriptor on the way. An entry that has not been set has the descriptor −1, which poll passes over.
 *
 * @example
 * ```ts
 * const fds = new PollfdArray(2)
 * fds.set(0, listener, POLLIN)
 * fds.set(1, conn, POLLIN | POLLOUT)
 * poll(fds, -1)
 * if (fds.revents(0) & POLLIN) accept(listener)
 * ```
 */
export class PollfdArray {
  /** How many entries it has. */
  readonly length: number
  /** Its memory. */
  readonly bytes: Uint8Array
  readonly #ints: Int32Array
  readonly #shorts: Int16Array

  /** @param length - How many entries it has. */
  constructor(length: number) {
    this.length = integer(length, 'length', 0, 2 ** 31 - 1)
    const buffer = new ArrayBuffer(length * POLLFD)
    this.bytes = new Uint8Array(buffer)
    this.#ints = new Int32Array(buffer)
    this.#shorts = new Int16Array(buffer)
    for (let i = 0; i < length; i++) this.#ints[(i * POLLFD + FD) / 4] = -1
  }

  #at(index: number): number {
    return integer(index, 'index', 0, this.length - 1) * POLLFD
  }

  /** Sets an entry, and what came for it to 0. */
  set(index: number, fd: number, events: number): void {
    const at = this.#at(index)
    int(fd, 'fd')
    short(events, 'events')
    this.#ints[(at + FD) / 4] = fd
    this.#shorts[(at + EVENTS) / 2] = events
    this.#shorts[(at + REVENTS) / 2] = 0
  }

  /** The descriptor of an entry. */
  fd(index: number): number {
    return this.#ints[(this.#at(index) + FD) / 4]!
  }

  /** What the entry waits for. */
  events(index: number): number {
    return this.#shorts[(this.#at(index) + EVENTS) / 2]!
  }

  /** What came, at the last {@link poll}. */
  revents(index: number): number {
    return this.#shorts[(this.#at(index) + REVENTS) / 2]!
  }
}

/** Where the entries of an array are packed; while a call uses it, a call from a getter of an entry makes another. */
let packed: PollfdArray | undefined

function isPacked(value: unknown): value is PollfdArray {
  try {
    return value instanceof PollfdArray
  } catch {
    return false
  }
}

/** {@link poll}, returning `-errno`. */
export function sys_poll(fds: readonly pollfd[] | PollfdArray, timeout: number): number {
  int(timeout, 'timeout')
  const fn = native['poll']!
  if (isPacked(fds)) {
    const { bytes } = fds
    return call1(fn, bytes, sizeIn(fn.first, bytes, 'fds'), timeout)
  }
  if (!isArray(fds)) throw invalidType('fds', 'an array of pollfd or a PollfdArray', fds)
  const list: readonly pollfd[] = fds
  const n = list.length
  const room = packed !== undefined && packed.length >= n ? packed : new PollfdArray(2 * n)
  packed = undefined
  for (let i = 0; i < n; i++) {
    const entry = list[i]
    if (typeof entry !== 'object' || entry === null) throw invalidType(`fds[${i}]`, 'a pollfd', entry)
    const { fd, events } = entry
    // The names are made only when they are needed.
    if (typeof fd !== 'number' || (fd | 0) !== fd) int(fd, `fds[${i}].fd`)
    if (typeof events !== 'number' || (events << 16) >> 16 !== events) short(events, `fds[${i}].events`)
    room.set(i, fd, events)
  }
  const r = call1(fn, room.bytes, n * POLLFD, timeout)
  if (r >= 0) for (let i = 0; i < n; i++) list[i]!.revents = room.revents(i)
  packed = room
  return r
}

/**
 * Waits until one of the descriptors is ready, and says in each entry's `revents` what came.
 *
 * ```c
 * int poll(struct pollfd *fds, nfds_t nfds, int timeout);
 * ```
 *
 * @param fds - The descriptors, each with the events to wait for; `nfds` is the length. For thousands of them, a
 * {@link PollfdArray}.
 * @param timeout - How long to wait at most, in milliseconds. Negative waits for ever, 0 not at all.
 * @returns How many entries have events; 0 when the time has passed.
 * @throws SocketError EINTR, EINVAL (more entries than the process may have descriptors). A closed descriptor is no
 * error of the call, but POLLNVAL in its entry.
 * @throws TypeError, RangeError if an argument is not of its type.
 * @see poll(2)
 */
export function poll(fds: readonly pollfd[] | PollfdArray, timeout: number): number {
  return check('poll', sys_poll(fds, timeout))
}
