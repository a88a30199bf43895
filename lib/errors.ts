import { int } from './arguments.ts'
import type { SocketErrorCode } from './constants.ts'
import { call1, native } from './native.ts'
import type { sockaddr } from './sockaddr.ts'

const room = Buffer.alloc(256)

/**
 * The text of an error.
 *
 * ```c
 * char *strerror(int errnum);
 * ```
 *
 * @param errnum - The number of an error, positive: one of the `E*` constants, a {@link SocketError}'s `errno`, or what
 * a call of `sys-socket/syscall` returned with its sign changed.
 * @returns The system's own words, in the C locale; `Unknown error 9999` (glibc's) for a number that is no error.
 * @throws TypeError, RangeError if `errnum` is not an int.
 * @see strerror(3)
 */
export function strerror(errnum: number): string {
  return room.toString('utf8', 0, call1(native['strerror']!, room, int(errnum, 'errnum'), room.length))
}

function errname(errnum: number): SocketErrorCode {
  const name = room.toString('latin1', 0, call1(native['errname']!, room, errnum, room.length))
  return (name === '' ? 'UNKNOWN' : name) as SocketErrorCode
}

/** The address as text and as fields; one that can no longer be read must not hide what the kernel said. */
function legible(addr: sockaddr | string | null | undefined): { text: string; presentation: object } | undefined {
  if (addr === null || addr === undefined) return undefined
  if (typeof addr === 'string') return { text: addr, presentation: { hostname: addr } }
  try {
    return { text: `${addr}`, presentation: addr.presentation() }
  } catch {
    return undefined
  }
}

/** The name of an error, and its text. */
interface Words {
  code: SocketErrorCode
  text: string
}

/** Of the errors that have been told: an error that has a name is one of few. */
const told = new Map<number, Words>()

function wordsOf(errnum: number): Words {
  let words = told.get(errnum)
  if (words === undefined) {
    words = { code: errname(errnum), text: strerror(errnum) }
    if (words.code !== 'UNKNOWN') told.set(errnum, words)
  }
  return words
}

/**
 * What the kernel said, as an exception: a system error in the shape of Node's own.
 *
 * @example
 * ```ts
 * try {
 *   connect(fd, addr)
 * } catch (error) {
 *   if (!(error instanceof SocketError) || error.code !== 'ECONNREFUSED') throw error
 * }
 * ```
 */
export class SocketError extends Error {
  /**
   * The POSIX name of the error, on every system; of names looked up, that of an `EAI_*`. EWOULDBLOCK is `'EAGAIN'`; an
   * error without a name is `'UNKNOWN'`.
   */
  declare readonly code: SocketErrorCode
  /** The system's own number, as in C: comparable with the `E*` constants, which are positive, or the `EAI_*`. */
  declare readonly errno: number
  /** The call that failed. */
  declare readonly syscall: string
  /** The address that the call was given, if any: an IP address or a path. */
  declare readonly address?: string
  /** The port that the call was given, if any, in host byte order. */
  declare readonly port?: number
  /** Of `Socket.sendAll`: how many bytes were sent before. */
  declare readonly sent?: number
  /** Of `Socket.recvExactly`: the bytes that came before. */
  declare readonly received?: Buffer
  /** The host name that `getaddrinfo` was asked for, if any. */
  declare readonly hostname?: string

  static {
    this.prototype.name = 'SocketError'
  }

  constructor(syscall: string, errno: number, addr?: sockaddr | string | null, { code, text }: Words = wordsOf(errno)) {
    const where = legible(addr)
    super(`${syscall} ${code}: ${text}${where?.text ? ` ${where.text}` : ''}`)
    this.code = code
    this.errno = errno
    this.syscall = syscall
    if (where !== undefined) Object.assign(this, where.presentation)
  }
}
