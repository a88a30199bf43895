import { fields, int, invalidType, isInstance, socklen, text, uint32 } from './arguments.ts'
import { check } from './check.ts'
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  AI_NUMERICSERV,
  EAI_NONAME,
  EAI_SERVICE,
  type SocketErrorCode,
} from './constants.ts'
import { SocketError, strerror } from './errors.ts'
import { call1, call3, constants, native, out } from './native.ts'
import { sockaddr, sockaddr_in, sockaddr_in6, sockaddr_un } from './sockaddr.ts'

/**
 * An answer of {@link getaddrinfo}, or, as its `hints`, what is asked for.
 *
 * ```c
 * struct addrinfo {
 *   int ai_flags; int ai_family; int ai_socktype; int ai_protocol;
 *   socklen_t ai_addrlen; struct sockaddr *ai_addr; char *ai_canonname; struct addrinfo *ai_next;
 * };
 * ```
 *
 * The list that `ai_next` makes in C is an array; `ai_addrlen` is the `socklen` of the address.
 *
 * @see getaddrinfo(3)
 */
export class addrinfo {
  /** `AI_PASSIVE`, `AI_CANONNAME`, `AI_NUMERICHOST` … or-ed together. */
  ai_flags: number
  /** `AF_INET`, `AF_INET6`; `AF_UNSPEC` asks for any. */
  ai_family: number
  /** `SOCK_STREAM`, `SOCK_DGRAM`; 0 asks for any. */
  ai_socktype: number
  /** `IPPROTO_TCP`, `IPPROTO_UDP`; 0 asks for any. */
  ai_protocol: number
  /** The address: for `bind`, `connect` and `sendto`. */
  ai_addr: sockaddr | null
  /** The name that the host really has: in the first answer, where `AI_CANONNAME` asks for it. Musl always tells it. */
  ai_canonname: string | null

  /** @param init - The fields; one that is left out is zero, or `null`. */
  constructor(init: Partial<addrinfo> = {}) {
    const { ai_flags, ai_family, ai_socktype, ai_protocol } = hinted(init, 'init', '')
    const { ai_addr = null, ai_canonname = null } = init
    if (ai_addr !== null && !isInstance(ai_addr, sockaddr)) throw invalidType('ai_addr', 'a sockaddr or null', ai_addr)
    if (ai_canonname !== null) text(ai_canonname, 'ai_canonname')
    this.ai_flags = ai_flags
    this.ai_family = ai_family
    this.ai_socktype = ai_socktype
    this.ai_protocol = ai_protocol
    this.ai_addr = ai_addr
    this.ai_canonname = ai_canonname
  }
}

type Hints = Pick<addrinfo, 'ai_flags' | 'ai_family' | 'ai_socktype' | 'ai_protocol'>

const known = ['ai_flags', 'ai_family', 'ai_socktype', 'ai_protocol', 'ai_addr', 'ai_canonname']

/** The numbers of an addrinfo, checked. */
function hinted(init: Partial<addrinfo>, name: string, prefix: string): Hints {
  const { ai_flags = 0, ai_family = 0, ai_socktype = 0, ai_protocol = 0 } = fields(init, known, 'addrinfo', name)
  return {
    ai_flags: int(ai_flags, `${prefix}ai_flags`),
    ai_family: int(ai_family, `${prefix}ai_family`),
    ai_socktype: int(ai_socktype, `${prefix}ai_socktype`),
    ai_protocol: int(ai_protocol, `${prefix}ai_protocol`),
  }
}

/** A C string of which nothing is lost on the way: C ends it at a NUL, and UTF-8 has no lone surrogates. */
function cString(value: string, name: string): Uint8Array {
  const bytes = text(value, name)
  if (value.includes('\0')) throw invalidType(name, 'a text without a NUL in it', value)
  if (!value.isWellFormed()) throw invalidType(name, 'well-formed Unicode', value)
  return bytes
}

const nothing = new Uint8Array(0)

function cStringOrNull(value: string | null, name: string): Uint8Array {
  return value === null ? nothing : cString(value, name)
}

/** Lists that calls leave behind: numbers, and memory after its size; each at a multiple of an int. */
let list = Buffer.alloc(16 * 1024)

function numbers(): Int32Array {
  return new Int32Array(list.buffer, list.byteOffset, list.length / 4)
}

/** Where in the list is read. */
class Cursor {
  #at = 0

  number(): number {
    const value = numbers()[this.#at / 4]!
    this.#at += 4
    return value
  }

  /** The memory itself. */
  memory(): Buffer | null {
    const length = this.number()
    if (length < 0) return null
    const start = this.#at
    this.#at += Math.ceil(length / 4) * 4
    return list.subarray(start, start + length)
  }

  isBefore(end: number): boolean {
    return this.#at < end
  }
}

/** Calls with a list, and again with a longer one if that is too short. What the call says: the size of the list. */
function listed(call: () => number): number {
  let length = call()
  while (length > list.length) {
    list = Buffer.alloc(length)
    length = call()
  }
  return length
}

/** An errno, where an `EAI_*` is expected, has the sign that no `EAI_*` has: they are negative on Linux alone. */
const sign = EAI_NONAME < 0 ? 1 : -1

function lookupError(syscall: string, result: number, hostname?: string | null): SocketError {
  if (result * sign > 0) return new SocketError(syscall, result * sign, hostname)
  const isName = ([name, value]: [string, number]) => value === result && name.startsWith('EAI_')
  const code = (Object.entries(constants).find(isName)?.[0] ?? 'UNKNOWN') as SocketErrorCode
  return new SocketError(syscall, result, hostname, { code, text: gai_strerror(result) })
}

/** What is wrong with the texts, whatever a libc makes of it: an `EAI_*`, or 0. */
function refused(node: string | null, service: string | null, flags: number): number {
  if (node === '') return EAI_NONAME
  if (service === null || isPort(service)) return 0
  if (flags & AI_NUMERICSERV) return /^\d+$/.test(service) ? EAI_SERVICE : EAI_NONAME
  // What strtol would take for a number.
  return /^\s*[+-]?\d*$/.test(service) ? EAI_SERVICE : 0
}

function isPort(service: string): boolean {
  return /^\d+$/.test(service) && Number(service) <= 0xffff
}

/** {@link getaddrinfo}, returning the `EAI_*` of a failure. */
export function sys_getaddrinfo(
  node: string | null,
  service: string | null,
  hints?: Partial<addrinfo> | null,
): (addrinfo & { ai_addr: sockaddr })[] | number {
  const hostname = cStringOrNull(node, 'node')
  const servname = cStringOrNull(service, 'service')
  const asked = hints === null || hints === undefined ? null : hinted(hints, 'hints', 'hints.')
  const wrong = refused(node, service, asked?.ai_flags ?? 0)
  if (wrong !== 0) return wrong
  const length = listed(() => {
    if (asked !== null) numbers().set([asked.ai_flags, asked.ai_family, asked.ai_socktype, asked.ai_protocol])
    const lengths = [hostname.length, servname.length, list.length] as const
    return call3(native['getaddrinfo']!, hostname, servname, list, ...lengths, asked === null ? 0 : 1, 0, 0)
  })
  if (length < 0) return -length * sign
  return out(4) === 0 ? addresses(length) : out(4)
}

/** An answer has an address. */
type answer = addrinfo & { ai_addr: sockaddr }

function addresses(length: number): answer[] {
  const answers: answer[] = []
  for (const cursor = new Cursor(); cursor.isBefore(length);) {
    const [ai_flags, ai_family, ai_socktype, ai_protocol] = Array.from({ length: 4 }, () => cursor.number())
    const ai_addr = addressOf(new Uint8Array(cursor.memory()!))
    const ai_canonname = cursor.memory()?.toString() ?? null
    answers.push(
      new addrinfo({ ai_flags, ai_family, ai_socktype, ai_protocol, ai_addr, ai_canonname } as answer) as answer,
    )
  }
  return answers
}

function addressOf(bytes: Uint8Array): sockaddr {
  const addr = new sockaddr(bytes)
  switch (addr.sa_family) {
    case AF_INET:
      return new sockaddr_in(bytes)
    case AF_INET6:
      return new sockaddr_in6(bytes)
    case AF_UNIX:
      return new sockaddr_un(bytes)
    default:
      return addr
  }
}

/**
 * The addresses of a host and a service, for `connect`, or, with `AI_PASSIVE`, for `bind`: in the order in which they
 * are best tried. It blocks, as in C, until the name servers have answered; `node:dns` does not.
 *
 * ```c
 * int getaddrinfo(const char *restrict node, const char *restrict service,
 *                 const struct addrinfo *restrict hints, struct addrinfo **restrict res);
 * ```
 *
 * @param node - The host: a name, or an address as text (with a zone, `fe80::1%eth0`). `null` is this machine: the
 * loopback address, or, with `AI_PASSIVE`, every interface.
 * @param service - The service: a name of `/etc/services`, or a port in decimal digits. `null` leaves the port 0. What
 * looks like a number and is no port (`'70000'`, `'-1'`, `' 80'`, `''`) is EAI_SERVICE on every system: libcs cut it.
 * @param hints - What is asked for: an addrinfo, or any object of its first four fields; those left out are zero. With
 * none, libc has its own (glibc: `AI_V4MAPPED | AI_ADDRCONFIG`).
 * @returns The answers, at least one: of each family, socket type and protocol that there is (Windows: of each family, if
 * no type is asked for).
 * @throws SocketError EAI_NONAME (no such host or service, or neither is given), EAI_AGAIN, EAI_FAIL (the name servers),
 * EAI_NODATA, EAI_ADDRFAMILY (the host has no address of the family), EAI_SERVICE (not a service of this socket type),
 * EAI_FAMILY, EAI_SOCKTYPE, EAI_BADFLAGS (the hints), EAI_MEMORY; where C has EAI_SYSTEM, the error of `errno`: EMFILE …
 * The `errno` of an EAI error is its number: negative on Linux. From `sys-socket/syscall` a failure is the number that
 * C returns, comparable with the `EAI_*` constants; in the place of EAI_SYSTEM, `errno` with the sign that no `EAI_*` has.
 * @throws TypeError, RangeError if an argument is not of its type, or a text has a NUL in it or is not well-formed.
 * @see getaddrinfo(3), RFC 3493, RFC 6724
 */
export function getaddrinfo(
  node: string | null,
  service: string | null,
  hints?: Partial<addrinfo> | null,
): (addrinfo & { ai_addr: sockaddr })[] {
  const result = sys_getaddrinfo(node, service, hints)
  if (typeof result === 'number') throw lookupError('getaddrinfo', result, node)
  return result
}

/** As long as the longest host name, and the longest path. */
const host = Buffer.alloc(constants['NI_MAXHOST']!)
const serv = Buffer.alloc(host.length)

function upToNul(bytes: Buffer): string {
  return bytes.toString('utf8', 0, bytes.indexOf(0))
}

/** {@link getnameinfo}, returning the `EAI_*` of a failure. */
export function sys_getnameinfo(addr: sockaddr, flags: number = 0): { host: string; serv: string } | number {
  const length = socklen(addr)
  int(flags, 'flags')
  const r = call3(native['getnameinfo']!, addr.bytes, host, serv, length, host.length, serv.length, flags, 0, 0)
  if (r < 0) return -r * sign
  return out(4) === 0 ? { host: upToNul(host), serv: upToNul(serv) } : out(4)
}

/**
 * The names of an address: {@link getaddrinfo} backwards. It blocks, as in C, until the name servers have answered.
 *
 * ```c
 * int getnameinfo(const struct sockaddr *restrict addr, socklen_t addrlen, char *restrict host, socklen_t hostlen,
 *                 char *restrict serv, socklen_t servlen, int flags);
 * ```
 *
 * @param addr - The address: of AF_INET or AF_INET6; glibc knows AF_UNIX too.
 * @param flags - `NI_NUMERICHOST` and `NI_NUMERICSERV` (no lookup, but text), `NI_NAMEREQD` (EAI_NONAME if the host has
 * no name, otherwise its address is given), `NI_DGRAM` (the service's name over UDP), `NI_NOFQDN`.
 * @returns The name of the host, and that of the service; where there is none, the address and the port as text.
 * @throws SocketError EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_FAMILY (no such family, or the address is too short),
 * EAI_BADFLAGS, EAI_MEMORY, EAI_OVERFLOW; see {@link getaddrinfo}.
 * @throws TypeError, RangeError if `addr` is not a sockaddr, or `flags` not an int.
 * @see getnameinfo(3)
 */
export function getnameinfo(addr: sockaddr, flags: number = 0): { host: string; serv: string } {
  const result = sys_getnameinfo(addr, flags)
  if (typeof result === 'number') throw lookupError('getnameinfo', result)
  return result
}

/**
 * The text of an `EAI_*` error.
 *
 * ```c
 * const char *gai_strerror(int errcode);
 * ```
 *
 * @param errcode - One of the `EAI_*` constants, or what {@link getaddrinfo} of `sys-socket/syscall` has returned.
 * @returns The system's own words (Windows: those of POSIX).
 * @throws TypeError, RangeError if `errcode` is not an int.
 * @see gai_strerror(3)
 */
export function gai_strerror(errcode: number): string {
  if (int(errcode, 'errcode') * sign > 0) return strerror((errcode * sign) | 0)
  return host.toString('utf8', 0, call1(native['gai_strerror']!, host, errcode, host.length))
}

/** {@link gethostname}, returning `-errno`. */
export function sys_gethostname(): string | number {
  const r = call1(native['gethostname']!, host, host.length)
  return r < 0 ? r : upToNul(host)
}

/**
 * The name of this machine.
 *
 * ```c
 * int gethostname(char *name, size_t len);
 * ```
 *
 * @returns The name, with or without its domain.
 * @see gethostname(2)
 */
export function gethostname(): string {
  const result = sys_gethostname()
  if (typeof result === 'number') throw new SocketError('gethostname', -result)
  return result
}

/** {@link if_nametoindex}, returning `-errno`. */
export function sys_if_nametoindex(ifname: string): number {
  const name = cString(ifname, 'ifname')
  return call1(native['if_nametoindex']!, name, name.length)
}

/**
 * The number of a network interface, for `sin6_scope_id`, `IP_MULTICAST_IF` and the like.
 *
 * ```c
 * unsigned int if_nametoindex(const char *ifname);
 * ```
 *
 * @param ifname - Its name: `lo`, `eth0`, `en0`; on Windows `ethernet_32769`, as {@link if_nameindex} lists them.
 * @returns The number: 1 or more.
 * @throws SocketError ENODEV (macOS: ENXIO) if there is none of that name, where C returns 0.
 * @throws TypeError if `ifname` is not a string, has a NUL in it or is not well-formed.
 * @see if_nametoindex(3)
 */
export function if_nametoindex(ifname: string): number {
  return check('if_nametoindex', sys_if_nametoindex(ifname))
}

/** {@link if_indextoname}, returning `-errno`. */
export function sys_if_indextoname(ifindex: number): string | number {
  const r = call1(native['if_indextoname']!, host, uint32(ifindex, 'ifindex'), host.length)
  return r < 0 ? r : upToNul(host)
}

/**
 * The name of a network interface.
 *
 * ```c
 * char *if_indextoname(unsigned int ifindex, char *ifname);
 * ```
 *
 * @param ifindex - Its number.
 * @returns The name.
 * @throws SocketError ENXIO if there is none of that number.
 * @throws TypeError, RangeError if `ifindex` is not an unsigned int.
 * @see if_indextoname(3)
 */
export function if_indextoname(ifindex: number): string {
  const result = sys_if_indextoname(ifindex)
  if (typeof result === 'number') throw new SocketError('if_indextoname', -result)
  return result
}

/** A network interface, of {@link if_nameindex}. */
export interface if_nameindex {
  /** Its number: 1 or more. */
  if_index: number
  /** Its name. */
  if_name: string
}

/** {@link if_nameindex}, returning `-errno`. */
export function sys_if_nameindex(): if_nameindex[] | number {
  const length = listed(() => call1(native['if_nameindex']!, list, list.length))
  if (length < 0) return length
  const found: if_nameindex[] = []
  for (const cursor = new Cursor(); cursor.isBefore(length);)
    found.push({ if_index: cursor.number(), if_name: cursor.memory()!.toString() })
  return found
}

/**
 * The network interfaces of this machine.
 *
 * ```c
 * struct if_nameindex *if_nameindex(void);
 * ```
 *
 * @returns The number and the name of each. The entry of zeros that ends C's array is not among them.
 * @throws SocketError ENOBUFS, EMFILE.
 * @see if_nameindex(3)
 */
export function if_nameindex(): if_nameindex[] {
  const result = sys_if_nameindex()
  if (typeof result === 'number') throw new SocketError('if_nameindex', -result)
  return result
}
