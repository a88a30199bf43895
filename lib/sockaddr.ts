import { bytesOf, fields, integer, invalidType, isInstance, sizeAtLeast, uint16, uint32 } from './arguments.ts'
import { inet_ntoa, inet_ntop, ntohs } from './bytes.ts'
import { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, ENAMETOOLONG } from './constants.ts'
import { SocketError } from './errors.ts'
import { inspect } from './node.ts'
import { measured, place, read, write } from './structs.ts'

const SOCKADDR = {
  struct: place('sockaddr'),
  family: place('sockaddr', 'sa_family'),
  data: place('sockaddr', 'sa_data'),
}
const STORAGE = place('sockaddr_storage')
const IN = {
  struct: place('sockaddr_in'),
  port: place('sockaddr_in', 'sin_port'),
  addr: place('sockaddr_in', 'sin_addr'),
}
const IN6 = {
  struct: place('sockaddr_in6'),
  port: place('sockaddr_in6', 'sin6_port'),
  flowinfo: place('sockaddr_in6', 'sin6_flowinfo'),
  addr: place('sockaddr_in6', 'sin6_addr'),
  scope_id: place('sockaddr_in6', 'sin6_scope_id'),
}
const UN = { struct: place('sockaddr_un'), path: place('sockaddr_un', 'sun_path') }

/** The bytes of a new struct, or the memory that was given: a Uint8Array over it. */
function memory(given: object, least: number, room: number = least): Uint8Array {
  if (!ArrayBuffer.isView(given)) return new Uint8Array(room)
  sizeAtLeast(given, 'bytes', least)
  return bytesOf(given, 'bytes')
}

/**
 * The address of a socket: bytes, laid out as the running system's C lays them out, so that every address family can
 * be said. The structs of the families that are known here derive from it.
 *
 * ```c
 * struct sockaddr { sa_family_t sa_family; char sa_data[]; };
 * ```
 *
 * Two addresses are equal when their bytes are: see {@link sockaddr.equals}; `assert.deepStrictEqual` agrees.
 *
 * @see sockaddr(3type)
 */
export class sockaddr {
  /**
   * How the addresses of the families in other files are written.
   * @internal
   */
  static readonly texts = new Map<number, (addr: sockaddr) => string | undefined>()

  /** The view over its bytes; a call that fills the address may fill them all. */
  readonly bytes: Uint8Array
  /**
   * How many of the bytes count: `socklen_t`. A call that is given the address passes it on; a call that fills the
   * address sets it, to more than there are bytes when the address did not fit (and was cut, as in C).
   */
  socklen: number

  /**
   * @param bytes - The memory of the address, used and not copied. A class of one family given a view is C's cast:
   * `new sockaddr_in(storage.bytes)`. By default, a new `struct sockaddr` of zeros.
   * @throws TypeError if it is not a view, RangeError if it is shorter than the family's field (or, in the derived
   * classes, than the struct).
   */
  constructor(bytes: ArrayBufferView = new Uint8Array(SOCKADDR.struct.size)) {
    if (!ArrayBuffer.isView(bytes)) throw invalidType('bytes', 'an ArrayBufferView', bytes)
    this.bytes = memory(bytes, SOCKADDR.data.offset)
    this.socklen = this.bytes.length
  }

  /** The address family, one of the `AF_*` constants; it has a name of its own in each of the structs. */
  get sa_family(): number {
    return read(this.bytes, SOCKADDR.family)
  }
  set sa_family(family: number) {
    write(this.bytes, SOCKADDR.family, integer(family, 'sa_family', 0, 256 ** SOCKADDR.family.size - 1))
  }

  /** What follows the family: a view of the same bytes. */
  get sa_data(): Uint8Array {
    return this.bytes.subarray(SOCKADDR.data.offset)
  }

  /** Whether the two have the same bytes, as far as they count. */
  equals(other: sockaddr): boolean {
    if (!isInstance(other, sockaddr)) throw invalidType('other', 'a sockaddr', other)
    return Buffer.compare(counted(this), counted(other)) === 0
  }

  /** The address as text: `127.0.0.1:80`, `[::1]:80`, `/tmp/socket`, `@abstract`. */
  toString(): string {
    const { address, port } = this.presentation()
    if (port !== undefined) return `${this.sa_family === AF_INET6 ? `[${address}]` : address}:${port}`
    if (this.sa_family === AF_UNSPEC) return '(unspecified)'
    const text = sockaddr.texts.get(this.sa_family)?.(this)
    if (text !== undefined) return text
    if (address === undefined) return `sa_family=${this.sa_family} <${Buffer.from(counted(this)).toString('hex')}>`
    if (address === '') return '(unnamed)'
    return address.replace(/^\0/, '@').replaceAll('\0', '\\0')
  }

  /** The address, an IP address or a path, and the port in host byte order, where the family has them. */
  presentation(): { address?: string; port?: number } {
    const { bytes, socklen } = this
    switch (this.sa_family) {
      case AF_INET:
        if (Math.min(socklen, bytes.length) < IN.struct.size) return {}
        return { address: inet_ntoa(read(bytes, IN.addr)), port: ntohs(read(bytes, IN.port)) }
      case AF_INET6: {
        if (Math.min(socklen, bytes.length) < IN6.struct.size) return {}
        const scope = read(bytes, IN6.scope_id)
        const address = inet_ntop(AF_INET6, bytes.subarray(IN6.addr.offset))
        return { address: scope === 0 ? address : `${address}%${scope}`, port: ntohs(read(bytes, IN6.port)) }
      }
      case AF_UNIX:
        return { address: pathOf(this) }
      default:
        return {}
    }
  }

  /**
   * What a call that has filled the address leaves behind: no bytes beyond it, or equal addresses would not be.
   * @internal
   */
  filled(socklen: number): void {
    if (socklen < this.socklen) this.bytes.fill(0, socklen)
    this.socklen = socklen
  }

  /** @internal */
  [inspect.custom](): string {
    return `${this.constructor.name} ${this}`
  }
}

function counted({ bytes, socklen }: sockaddr): Uint8Array {
  return bytes.subarray(0, socklen)
}

/** The path of an AF_UNIX address: up to its NUL, or, of an abstract one, all that counts. */
function pathOf(addr: sockaddr): string {
  const bytes = counted(addr).subarray(UN.path.offset)
  const end = bytes[0] === 0 ? -1 : bytes.indexOf(0)
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString()
}

/**
 * An address of any family, to be filled: `struct sockaddr_storage`. It shows the fields of the family that came, if it
 * is AF_INET, AF_INET6 or AF_UNIX; those of the others are `undefined`. Any family is cast, as in C:
 * `new sockaddr_ll(storage.bytes)`.
 *
 * @example
 * ```ts
 * const peer = new sockaddr_storage()
 * const conn = accept(fd, peer)
 * if (peer.ss_family === AF_INET6) console.log(inet_ntop(AF_INET6, new sockaddr_in6(peer.bytes).sin6_addr))
 * ```
 * @see sockaddr_storage(3type)
 */
export class sockaddr_storage extends sockaddr {
  /** @param bytes - The memory of the address; by default, a new `struct sockaddr_storage` of zeros. */
  constructor(bytes: ArrayBufferView = new Uint8Array(STORAGE.size)) {
    super(bytes)
  }

  /** The address family that came; 0 (`AF_UNSPEC`) before. */
  get ss_family(): number {
    return this.sa_family
  }
  set ss_family(family: number) {
    this.sa_family = family
  }

  #as<T>(family: number, struct: new (bytes: Uint8Array) => T): T | undefined {
    return this.sa_family === family ? new struct(this.bytes) : undefined
  }

  /** See {@link sockaddr_in.sin_port}. */
  get sin_port(): number | undefined {
    return this.#as(AF_INET, sockaddr_in)?.sin_port
  }
  /** See {@link sockaddr_in.sin_addr}. */
  get sin_addr(): number | undefined {
    return this.#as(AF_INET, sockaddr_in)?.sin_addr
  }
  /** See {@link sockaddr_in6.sin6_port}. */
  get sin6_port(): number | undefined {
    return this.#as(AF_INET6, sockaddr_in6)?.sin6_port
  }
  /** See {@link sockaddr_in6.sin6_flowinfo}. */
  get sin6_flowinfo(): number | undefined {
    return this.#as(AF_INET6, sockaddr_in6)?.sin6_flowinfo
  }
  /** See {@link sockaddr_in6.sin6_addr}. */
  get sin6_addr(): Uint8Array | undefined {
    return this.#as(AF_INET6, sockaddr_in6)?.sin6_addr
  }
  /** See {@link sockaddr_in6.sin6_scope_id}. */
  get sin6_scope_id(): number | undefined {
    return this.#as(AF_INET6, sockaddr_in6)?.sin6_scope_id
  }
  /** See {@link sockaddr_un.sun_path}. */
  get sun_path(): string | undefined {
    return this.sa_family === AF_UNIX ? pathOf(this) : undefined
  }
}

/** The fields that {@link sockaddr_in} is made of; one that is left out is zero. */
export interface sockaddr_in_fields {
  sin_family?: number
  sin_port?: number
  sin_addr?: number
}

/**
 * An IPv4 address and a port.
 *
 * ```c
 * struct sockaddr_in { sa_family_t sin_family; in_port_t sin_port; struct in_addr sin_addr; };
 * ```
 *
 * @example
 * ```ts
 * new sockaddr_in({ sin_port: htons(80), sin_addr: inet_addr('127.0.0.1') })
 * ```
 * @see sockaddr_in(3type), ip(7)
 */
export class sockaddr_in extends sockaddr {
  /**
   * @param init - The fields, or a view to be read as a `struct sockaddr_in`. Nothing makes an empty address: to be
   * filled, or every interface and a port of the system's choice.
   * @throws TypeError, RangeError if a field is not of its type, or not one of the struct's.
   */
  constructor(init: sockaddr_in_fields | ArrayBufferView = {}) {
    super(memory(init, IN.struct.size))
    this.socklen = IN.struct.size
    if (ArrayBuffer.isView(init)) return
    measured(this)
    this.sin_family = AF_INET
    Object.assign(this, fields(init, ['sin_family', 'sin_port', 'sin_addr'], 'sockaddr_in'))
  }

  /** The address family: `AF_INET`. */
  get sin_family(): number {
    return this.sa_family
  }
  set sin_family(family: number) {
    this.sa_family = family
  }

  /** The port, in network byte order, as in C: `htons(80)`. */
  get sin_port(): number {
    return read(this.bytes, IN.port)
  }
  set sin_port(port: number) {
    write(this.bytes, IN.port, uint16(port, 'sin_port'))
  }

  /** The address, an `in_addr_t` in network byte order, as in C: `inet_addr('127.0.0.1')`, `htonl(INADDR_LOOPBACK)`. */
  get sin_addr(): number {
    return read(this.bytes, IN.addr)
  }
  set sin_addr(addr: number) {
    write(this.bytes, IN.addr, uint32(addr, 'sin_addr'))
  }
}

/** The fields that {@link sockaddr_in6} is made of; one that is left out is zero. */
export interface sockaddr_in6_fields {
  sin6_family?: number
  sin6_port?: number
  sin6_flowinfo?: number
  sin6_addr?: ArrayBufferView
  sin6_scope_id?: number
}

/**
 * An IPv6 address and a port.
 *
 * ```c
 * struct sockaddr_in6 {
 *   sa_family_t sin6_family; in_port_t sin6_port; uint32_t sin6_flowinfo; struct in6_addr sin6_addr; uint32_t sin6_scope_id;
 * };
 * ```
 *
 * @example
 * ```ts
 * const addr = new sockaddr_in6({ sin6_port: htons(80) })
 * inet_pton(AF_INET6, '::1', addr.sin6_addr)
 * ```
 * @see sockaddr_in6(3type), ipv6(7)
 */
export class sockaddr_in6 extends sockaddr {
  /**
   * @param init - The fields, or a view to be read as a `struct sockaddr_in6`. Nothing makes an empty address: to be
   * filled, or every interface and a port of the system's choice.
   * @throws TypeError, RangeError if a field is not of its type, or not one of the struct's.
   */
  constructor(init: sockaddr_in6_fields | ArrayBufferView = {}) {
    super(memory(init, IN6.struct.size))
    this.socklen = IN6.struct.size
    if (ArrayBuffer.isView(init)) return
    measured(this)
    this.sin6_family = AF_INET6
    const known = ['sin6_family', 'sin6_port', 'sin6_flowinfo', 'sin6_addr', 'sin6_scope_id']
    Object.assign(this, fields(init, known, 'sockaddr_in6'))
  }

  /** The address family: `AF_INET6`. */
  get sin6_family(): number {
    return this.sa_family
  }
  set sin6_family(family: number) {
    this.sa_family = family
  }

  /** The port, in network byte order, as in C: `htons(80)`. */
  get sin6_port(): number {
    return read(this.bytes, IN6.port)
  }
  set sin6_port(port: number) {
    write(this.bytes, IN6.port, uint16(port, 'sin6_port'))
  }

  /** Traffic class and flow label, in network byte order. */
  get sin6_flowinfo(): number {
    return read(this.bytes, IN6.flowinfo)
  }
  set sin6_flowinfo(flowinfo: number) {
    write(this.bytes, IN6.flowinfo, uint32(flowinfo, 'sin6_flowinfo'))
  }

  /** The address: a view of its 16 bytes, which are the struct's own. What is assigned is copied into them. */
  get sin6_addr(): Uint8Array {
    return this.bytes.subarray(IN6.addr.offset, IN6.addr.offset + IN6.addr.size)
  }
  set sin6_addr(addr: ArrayBufferView) {
    sizeAtLeast(addr, 'sin6_addr', IN6.addr.size)
    this.sin6_addr.set(bytesOf(addr, 'sin6_addr').subarray(0, IN6.addr.size))
  }

  /** The interface of a link-local address, by number (host byte order); 0 leaves it open. */
  get sin6_scope_id(): number {
    return read(this.bytes, IN6.scope_id)
  }
  set sin6_scope_id(id: number) {
    write(this.bytes, IN6.scope_id, uint32(id, 'sin6_scope_id'))
  }
}

/** The fields that {@link sockaddr_un} is made of; without a path the address is unnamed. */
export interface sockaddr_un_fields {
  sun_family?: number
  sun_path?: string | ArrayBufferView
}

/**
 * The address of an AF_UNIX socket: a path in the file system; on Linux an abstract name, which begins with a NUL and
 * may hold others; or unnamed, which is also what lets Linux choose an abstract name at `bind`.
 *
 * ```c
 * struct sockaddr_un { sa_family_t sun_family; char sun_path[]; };
 * ```
 *
 * @example
 * ```ts
 * new sockaddr_un({ sun_path: '/tmp/socket' })
 * new sockaddr_un({ sun_path: '\0abstract' })
 * ```
 * @see unix(7)
 */
export class sockaddr_un extends sockaddr {
  /**
   * @param init - The fields, or a view to be read as a `struct sockaddr_un` of the view's length.
   * @throws SocketError ENAMETOOLONG if the path does not fit `sun_path`: it is never cut.
   * @throws TypeError, RangeError if a field is not of its type, or not one of the struct's, or a path has a NUL in it.
   */
  constructor(init: sockaddr_un_fields | ArrayBufferView = {}) {
    // One byte more than the struct has: the kernel ends a path in a NUL, also one that fills sun_path. See unix(7), BUGS.
    super(ArrayBuffer.isView(init) ? memory(init, UN.path.offset) : new Uint8Array(UN.struct.size + 1))
    if (ArrayBuffer.isView(init)) return
    this.socklen = UN.path.offset
    measured(this)
    this.sun_family = AF_UNIX
    Object.assign(this, fields(init, ['sun_family', 'sun_path'], 'sockaddr_un'))
  }

  /** The address family: `AF_UNIX`. */
  get sun_family(): number {
    return this.sa_family
  }
  set sun_family(family: number) {
    this.sa_family = family
  }

  /**
   * The path, without the NUL at its end; an abstract name with the NUL at its beginning; `''` for an unnamed address.
   * Text is UTF-8: a name of other bytes is assigned as a view, and read from `bytes`.
   */
  get sun_path(): string {
    return pathOf(this)
  }
  set sun_path(path: string | ArrayBufferView) {
    if (typeof path === 'string' && !path.isWellFormed()) throw invalidType('sun_path', 'well-formed Unicode', path)
    const name = typeof path === 'string' ? Buffer.from(path) : bytesOf(path, 'sun_path')
    const most = Math.min(UN.path.size, this.bytes.length - UN.path.offset)
    const abstract = name[0] === 0
    if (name.length > most) throw new SocketError('sockaddr_un', ENAMETOOLONG)
    if (!abstract && name.includes(0)) throw invalidType('sun_path', 'a path without a NUL in it', path)
    this.bytes.fill(0, UN.path.offset)
    this.bytes.set(name, UN.path.offset)
    // A path counts with its NUL, if there is room for it; the bytes of an abstract name are all that it is.
    const end = abstract || name.length === 0 || name.length === most ? 0 : 1
    this.socklen = UN.path.offset + name.length + end
    measured(this)
  }
}
