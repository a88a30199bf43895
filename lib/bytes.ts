import { int, sizeAtLeast, text, uint16, uint32 } from './arguments.ts'
import { check } from './check.ts'
import { AF_INET, AF_INET6 } from './constants.ts'
import { SocketError } from './errors.ts'
import { call1, call2, native } from './native.ts'
import { littleEndian, place, write } from './structs.ts'

const IN_ADDR = place('sockaddr_in', 'sin_addr')
const IN6_ADDR = place('sockaddr_in6', 'sin6_addr')

function swap16(value: number): number {
  return ((value & 0xff) << 8) | (value >>> 8)
}

function swap32(value: number): number {
  return (((value & 0xff) << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)) >>> 0
}

/**
 * A 16-bit number from host to network byte order, which is big-endian: for ports.
 *
 * ```c
 * uint16_t htons(uint16_t hostshort);
 * ```
 *
 * @param hostshort - 0 to 65535.
 * @returns The number with its bytes exchanged, where the host is little-endian; itself elsewhere.
 * @throws TypeError, RangeError if it is not a 16-bit number: nothing is cut off.
 * @see htons(3)
 */
export function htons(hostshort: number): number {
  uint16(hostshort, 'hostshort')
  return littleEndian ? swap16(hostshort) : hostshort
}

/**
 * A 32-bit number from host to network byte order, which is big-endian: for IPv4 addresses.
 *
 * ```c
 * uint32_t htonl(uint32_t hostlong);
 * ```
 *
 * @param hostlong - 0 to 2³² − 1.
 * @returns The number with its bytes reversed, where the host is little-endian; itself elsewhere. Never negative.
 * @throws TypeError, RangeError if it is not a 32-bit number: nothing is cut off.
 * @see htonl(3)
 */
export function htonl(hostlong: number): number {
  uint32(hostlong, 'hostlong')
  return littleEndian ? swap32(hostlong) : hostlong
}

/**
 * A 16-bit number from network to host byte order.
 *
 * ```c
 * uint16_t ntohs(uint16_t netshort);
 * ```
 *
 * @param netshort - 0 to 65535.
 * @returns What {@link htons} was given.
 * @throws TypeError, RangeError if it is not a 16-bit number: nothing is cut off.
 * @see ntohs(3)
 */
export function ntohs(netshort: number): number {
  uint16(netshort, 'netshort')
  return littleEndian ? swap16(netshort) : netshort
}

/**
 * A 32-bit number from network to host byte order.
 *
 * ```c
 * uint32_t ntohl(uint32_t netlong);
 * ```
 *
 * @param netlong - 0 to 2³² − 1.
 * @returns What {@link htonl} was given.
 * @throws TypeError, RangeError if it is not a 32-bit number: nothing is cut off.
 * @see ntohl(3)
 */
export function ntohl(netlong: number): number {
  uint32(netlong, 'netlong')
  return littleEndian ? swap32(netlong) : netlong
}

/** The size of an address of the family; 0 for a family that libc will refuse. */
function addressSize(af: number): number {
  return af === AF_INET ? IN_ADDR.size : af === AF_INET6 ? IN6_ADDR.size : 0
}

/** The C string of an address; none, if libc would not see its end: to it "127.0.0.1\0.example" is an address. */
function presented(value: string, name: string): Uint8Array {
  const cString = text(value, name)
  const end = cString.length - 1
  return cString.indexOf(0) < end ? cString.subarray(end) : cString
}

/** {@link inet_pton}, returning `-errno`. */
export function sys_inet_pton(af: number, src: string, dst: ArrayBufferView): number {
  int(af, 'af')
  const presentation = presented(src, 'src')
  const dstSize = sizeAtLeast(dst, 'dst', addressSize(af))
  return call2(native['inet_pton']!, presentation, dst, af, presentation.length, dstSize)
}

/**
 * An IP address from text to bytes ("presentation to network").
 *
 * ```c
 * int inet_pton(int af, const char *restrict src, void *restrict dst);
 * ```
 *
 * @param af - `AF_INET` or `AF_INET6`.
 * @param src - The text: four decimal numbers with dots (`127.0.0.1`, and no other form), or an IPv6 address of RFC 4291.
 * @param dst - Where the 4 or 16 bytes go, in network byte order; `sin6_addr` is such a view.
 * @returns 1, or 0 if the text is not an address of the family; then nothing is written.
 * @throws SocketError EAFNOSUPPORT for another family.
 * @throws TypeError, RangeError if an argument is not of its type, or `dst` is too short.
 * @see inet_pton(3)
 */
export function inet_pton(af: number, src: string, dst: ArrayBufferView): number {
  return check('inet_pton', sys_inet_pton(af, src, dst))
}

const room = Buffer.alloc(64)

/** {@link inet_ntop}, returning `-errno`. */
export function sys_inet_ntop(af: number, src: ArrayBufferView): string | number {
  int(af, 'af')
  const length = call2(native['inet_ntop']!, src, room, af, sizeAtLeast(src, 'src', addressSize(af)), room.length)
  return length < 0 ? length : room.toString('latin1', 0, length)
}

/**
 * An IP address from bytes to text ("network to presentation").
 *
 * ```c
 * const char *inet_ntop(int af, const void *restrict src, char *restrict dst, socklen_t size);
 * ```
 *
 * @param af - `AF_INET` or `AF_INET6`.
 * @param src - The address: the first 4 or 16 bytes of a view, in network byte order.
 * @returns The text, `127.0.0.1` or `2001:db8::1` (RFC 5952).
 * @throws SocketError EAFNOSUPPORT for another family.
 * @throws TypeError, RangeError if an argument is not of its type, or `src` is too short.
 * @see inet_ntop(3)
 */
export function inet_ntop(af: number, src: ArrayBufferView): string {
  const result = sys_inet_ntop(af, src)
  if (typeof result === 'number') throw new SocketError('inet_ntop', -result)
  return result
}

/**
 * An IPv4 address from text to a number, in network byte order.
 *
 * ```c
 * in_addr_t inet_addr(const char *cp);
 * ```
 *
 * @param cp - The text, in any of the forms of {@link inet_aton}.
 * @returns What `sin_addr` takes; `INADDR_NONE` if the text is not an address. That is also the address
 * `255.255.255.255`: {@link inet_aton} and {@link inet_pton} tell the two apart.
 * @throws TypeError if `cp` is not a string.
 * @see inet_addr(3)
 */
export function inet_addr(cp: string): number {
  const presentation = presented(cp, 'cp')
  return call1(native['inet_addr']!, presentation, presentation.length)
}

/**
 * An IPv4 address from text to bytes, in all the forms that BSD has taken: `a.b.c.d`, `a.b.c`, `a.b` and `a`, the last
 * number filling the bytes that are left; each decimal, octal (`0177`) or hexadecimal (`0x7f`).
 *
 * ```c
 * int inet_aton(const char *cp, struct in_addr *inp);
 * ```
 *
 * @param cp - The text.
 * @param inp - Where the 4 bytes go, in network byte order.
 * @returns 1, or 0 if the text is not an address; glibc takes no notice of what follows white space.
 * @throws TypeError, RangeError if an argument is not of its type, or `inp` is too short.
 * @see inet_aton(3)
 */
export function inet_aton(cp: string, inp: ArrayBufferView): number {
  const presentation = presented(cp, 'cp')
  const inpSize = sizeAtLeast(inp, 'inp', IN_ADDR.size)
  return call2(native['inet_aton']!, presentation, inp, presentation.length, inpSize)
}

/**
 * An IPv4 address from a number to text.
 *
 * ```c
 * char *inet_ntoa(struct in_addr in);
 * ```
 *
 * @param addr - The address in network byte order, as `sin_addr` has it.
 * @returns The text, `127.0.0.1`.
 * @throws TypeError, RangeError if it is not a 32-bit number.
 * @see inet_ntoa(3)
 */
export function inet_ntoa(addr: number): string {
  const bytes = new Uint8Array(IN_ADDR.size)
  write(bytes, { offset: 0, size: IN_ADDR.size }, uint32(addr, 'addr'))
  return inet_ntop(AF_INET, bytes)
}
