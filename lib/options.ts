import { int, integer, invalidType, isInstance, size, uint32 } from './arguments.ts'
import { check } from './check.ts'
import { call1, native, out } from './native.ts'
import { sockaddr } from './sockaddr.ts'
import { Struct } from './structs.ts'

/** The C int whose address is passed where a number stands for memory; its bytes are the view that crosses fastest. */
const cInt = new Int32Array(1)
const cChar = new Uint8Array(cInt.buffer)

function pointerTo(value: number): Uint8Array {
  cInt[0] = value
  return cChar
}

/** What getsockopt has left in the int: some options are one byte long. */
function intOption(optlen: number): number {
  return optlen === 1 ? cChar[0]! : cInt[0]!
}

/** The memory of what C takes the address of: a view, or a struct. */
function viewOf(value: ArrayBufferView | Struct | sockaddr, name: string, expected: string): ArrayBufferView {
  if (ArrayBuffer.isView(value)) return value
  if (isInstance(value, Struct) || isInstance(value, sockaddr)) return value.bytes
  throw invalidType(name, expected, value)
}

function getsockoptInt(fd: number, level: number, name: number): number {
  return call1(native['getsockopt']!, pointerTo(0), int(fd, 'fd'), int(level, 'level'), int(name, 'name'), 4)
}

function getsockoptView(fd: number, level: number, name: number, buf: ArrayBufferView | Struct | sockaddr): number {
  const view = viewOf(buf, 'buf', 'an ArrayBufferView or a struct')
  const room = size(view, 'buf')
  const r = call1(native['getsockopt']!, view, int(fd, 'fd'), int(level, 'level'), int(name, 'name'), room)
  return r < 0 ? r : out(4)
}

/**
 * {@link getsockopt}, returning `-errno`; of an option whose number may be negative, the form with a view tells the two
 * apart.
 */
export function sys_getsockopt(
  fd: number,
  level: number,
  name: number,
  buf?: ArrayBufferView | Struct | sockaddr | null,
): number {
  if (buf !== undefined && buf !== null) return getsockoptView(fd, level, name, buf)
  const r = getsockoptInt(fd, level, name)
  return r < 0 ? r : intOption(out(4))
}

/**
 * The value of a socket option.
 *
 * ```c
 * int getsockopt(int sockfd, int level, int optname, void *optval, socklen_t *optlen);
 * ```
 *
 * @param fd - The socket.
 * @param level - `SOL_SOCKET`, or the protocol: `IPPROTO_TCP`, `IPPROTO_IPV6` …
 * @param name - The option: `SO_ERROR`, `TCP_NODELAY` …
 * @param buf - Where the value goes, for an option that is not an int: a struct, or a view, for a text or any bytes.
 * @returns Without `buf` the option, a C int. With `buf` how many of its bytes were filled.
 * @throws SocketError ENOPROTOOPT (no such option), EOPNOTSUPP (Linux: no such level), EINVAL, EBADF, ENOTSOCK.
 * @throws TypeError, RangeError if an argument is not of its type.
 * @see getsockopt(2), socket(7), ip(7), ipv6(7), tcp(7), udp(7), unix(7)
 */
export function getsockopt(
  fd: number,
  level: number,
  name: number,
  buf?: ArrayBufferView | Struct | sockaddr | null,
): number {
  if (buf !== undefined && buf !== null) return check('getsockopt', getsockoptView(fd, level, name, buf))
  check('getsockopt', getsockoptInt(fd, level, name))
  return intOption(out(4))
}

/** {@link setsockopt}, returning `-errno`. */
export function sys_setsockopt(
  fd: number,
  level: number,
  name: number,
  value: number | boolean | ArrayBufferView | Struct | sockaddr,
): number {
  int(fd, 'fd')
  int(level, 'level')
  int(name, 'name')
  if (typeof value === 'number') {
    const number = integer(value, 'value', -(2 ** 31), 2 ** 32 - 1)
    return call1(native['setsockopt']!, pointerTo(number), fd, level, name, 4)
  }
  if (typeof value === 'boolean') return call1(native['setsockopt']!, pointerTo(value ? 1 : 0), fd, level, name, 4)
  const view = viewOf(value, 'value', 'a number, a boolean, an ArrayBufferView or a struct')
  return call1(native['setsockopt']!, view, fd, level, name, size(view, 'value'))
}

/**
 * Sets a socket option.
 *
 * ```c
 * int setsockopt(int sockfd, int level, int optname, const void *optval, socklen_t optlen);
 * ```
 *
 * @param fd - The socket.
 * @param level - `SOL_SOCKET`, or the protocol: `IPPROTO_TCP`, `IPPROTO_IPV6` …
 * @param name - The option: `SO_REUSEADDR`, `TCP_NODELAY` …
 * @param value - A number is a C int (or unsigned, up to 2³² − 1), a boolean is the int 1 or 0, a struct stands for
 * its address, and a view is any bytes: those of a text, of a struct.
 * @returns 0.
 * @throws SocketError ENOPROTOOPT (no such option), EINVAL (not such a value), EDOM (a time out of range), EACCES, EPERM
 * (not without privilege), EBADF, ENOTSOCK.
 * @throws TypeError, RangeError if an argument is not of its type.
 * @see setsockopt(2), socket(7), ip(7), ipv6(7), tcp(7), udp(7), unix(7)
 */
export function setsockopt(
  fd: number,
  level: number,
  name: number,
  value: number | boolean | ArrayBufferView | Struct | sockaddr,
): number {
  return check('setsockopt', sys_setsockopt(fd, level, name, value))
}

function fcntlStatus(fd: number, cmd: number, arg: number | ArrayBufferView): number {
  int(fd, 'fd')
  int(cmd, 'cmd')
  if (typeof arg === 'number') return call1(native['fcntl']!, pointerTo(int(arg, 'arg')), fd, cmd, 4, 0)
  if (!ArrayBuffer.isView(arg)) throw invalidType('arg', 'a number or an ArrayBufferView', arg)
  return call1(native['fcntl']!, arg, fd, cmd, size(arg, 'arg'), 0)
}

/** {@link fcntl}, returning `-errno`. */
export function sys_fcntl(fd: number, cmd: number, arg: number | ArrayBufferView = 0): number {
  const status = fcntlStatus(fd, cmd, arg)
  return status < 0 ? status : out(3)
}

/**
 * Reads or changes what a descriptor is.
 *
 * ```c
 * int fcntl(int fd, int cmd, ...);
 * ```
 *
 * A socket is made non-blocking by `fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK)`. `F_DUPFD` duplicates as
 * `F_DUPFD_CLOEXEC` does: every descriptor is close-on-exec from birth.
 *
 * @param fd - Any descriptor.
 * @param cmd - `F_GETFL`, `F_SETFL`, `F_GETFD`, `F_SETFD`, `F_DUPFD_CLOEXEC` …
 * @param arg - What the command takes: an int, or a view of its struct, which the command may fill.
 * @returns What the command answers: flags, a descriptor, 0.
 * @throws SocketError EBADF, EINVAL (no such command, not such a value), EPERM, EAGAIN, EACCES (locks).
 * @throws TypeError, RangeError if an argument is not of its type.
 * @see fcntl(2)
 */
export function fcntl(fd: number, cmd: number, arg: number | ArrayBufferView = 0): number {
  check('fcntl', fcntlStatus(fd, cmd, arg))
  return out(3)
}

/** {@link ioctl}, returning `-errno`. */
export function sys_ioctl(fd: number, request: number, arg?: number | boolean | ArrayBufferView | Struct): number {
  int(fd, 'fd')
  uint32(request, 'request')
  if (arg === undefined) {
    const r = call1(native['ioctl']!, pointerTo(0), fd, request, 4)
    return r === 0 ? cInt[0]! : r
  }
  if (typeof arg === 'boolean') return call1(native['ioctl']!, pointerTo(arg ? 1 : 0), fd, request, 4)
  if (typeof arg === 'number') return call1(native['ioctl']!, pointerTo(int(arg, 'arg')), fd, request, 4)
  const view = viewOf(arg, 'arg', 'a number, a boolean, an ArrayBufferView or a struct')
  return call1(native['ioctl']!, view, fd, request, size(view, 'arg'))
}

/**
 * Asks or tells a device, or a socket, what no other call says.
 *
 * ```c
 * int ioctl(int fd, unsigned long request, ...);
 * ```
 *
 * @param fd - Any descriptor.
 * @param request - `FIONREAD` (how many bytes can be received), `FIONBIO` (non-blocking or not), `SIOCATMARK` …
 * @param arg - What the request's pointer points to: a struct or a view, which the request may fill, or an int. Bytes that the
 * request would write beyond the view are dropped. Never an address.
 * @returns What the request answers, mostly 0. Without `arg`, if that is 0, the int that the request has left:
 * `ioctl(fd, FIONREAD)`.
 * @throws SocketError EBADF, ENOTTY (not a request for this kind of descriptor), EINVAL, EPERM, ENODEV (no such interface).
 * @throws TypeError, RangeError if an argument is not of its type.
 * @see ioctl(2), socket(7), netdevice(7)
 */
export function ioctl(fd: number, request: number, arg?: number | boolean | ArrayBufferView | Struct): number {
  return check('ioctl', sys_ioctl(fd, request, arg))
}
