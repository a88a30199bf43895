import { bytesOf, fields, int, integer, invalidType, isArray, isInstance, sizeAtLeast } from './arguments.ts'
import { msghdr } from './msghdr.ts'
import { place, read, write } from './structs.ts'

const CMSGHDR = {
  struct: place('cmsghdr'),
  len: place('cmsghdr', 'cmsg_len'),
  level: place('cmsghdr', 'cmsg_level'),
  type: place('cmsghdr', 'cmsg_type'),
}
/** Where the data begin, and what the next header is aligned to. */
const { offset: HEADER, size: ALIGN } = place('cmsghdr', 'cmsg_data')

function aligned(length: number): number {
  return Math.ceil(length / ALIGN) * ALIGN
}

function lengthOf(length: number): number {
  return integer(length, 'length', 0, 2 ** 31 - 1)
}

/**
 * The length with the padding that follows data of that length.
 *
 * ```c
 * size_t CMSG_ALIGN(size_t length);
 * ```
 *
 * @throws TypeError, RangeError if the length is not a number of bytes.
 * @see cmsg(3)
 */
export function CMSG_ALIGN(length: number): number {
  return aligned(lengthOf(length))
}

/**
 * How many bytes a control message with so many bytes of data takes up, with its header and all padding: what
 * `msg_control` needs room for.
 *
 * ```c
 * size_t CMSG_SPACE(size_t length);
 * ```
 *
 * @throws TypeError, RangeError if the length is not a number of bytes.
 * @see cmsg(3)
 */
export function CMSG_SPACE(length: number): number {
  return HEADER + aligned(lengthOf(length))
}

/**
 * The `cmsg_len` of a control message with so many bytes of data: with its header, without the padding at the end.
 *
 * ```c
 * size_t CMSG_LEN(size_t length);
 * ```
 *
 * @throws TypeError, RangeError if the length is not a number of bytes.
 * @see cmsg(3)
 */
export function CMSG_LEN(length: number): number {
  return HEADER + lengthOf(length)
}

/** The fields that {@link cmsghdr} is made of. */
export interface cmsghdr_fields {
  cmsg_level?: number
  cmsg_type?: number
  /** A number is a C int, an array are several; a view is its bytes as they are. */
  cmsg_data?: number | readonly number[] | ArrayBufferView
}

function bytesOfData(data: number | readonly number[] | ArrayBufferView): Uint8Array {
  if (ArrayBuffer.isView(data)) return bytesOf(data, 'cmsg_data')
  if (typeof data !== 'number' && !isArray(data))
    throw invalidType('cmsg_data', 'a number, an array of numbers or an ArrayBufferView', data)
  const ints = typeof data === 'number' ? [data] : Array.from<number>(data)
  return new Uint8Array(Int32Array.from(ints, value => integer(value, 'cmsg_data', -(2 ** 31), 2 ** 32 - 1)).buffer)
}

/**
 * A control message: a header, and data after it.
 *
 * ```c
 * struct cmsghdr { size_t cmsg_len; int cmsg_level; int cmsg_type; };  // followed by unsigned char cmsg_data[]
 * ```
 *
 * @see cmsg(3)
 */
export class cmsghdr {
  /** The view over its bytes: the header, the data, and what follows of the control data it was found in. */
  readonly bytes: Uint8Array

  /**
   * @param init - The fields, of which `cmsg_len` is the class's own; or a view to be read as a `struct cmsghdr`.
   * @throws TypeError, RangeError if a field is not of its type, or not one of the struct's; RangeError if the view is
   * shorter than the struct.
   */
  constructor(init: cmsghdr_fields | ArrayBufferView = {}) {
    if (ArrayBuffer.isView(init)) {
      sizeAtLeast(init, 'bytes', CMSGHDR.struct.size)
      this.bytes = bytesOf(init, 'bytes')
      return
    }
    const known = ['cmsg_level', 'cmsg_type', 'cmsg_data']
    const { cmsg_level = 0, cmsg_type = 0, cmsg_data = [] } = fields(init, known, 'cmsghdr')
    const data = bytesOfData(cmsg_data)
    this.bytes = new Uint8Array(CMSG_SPACE(data.length))
    this.cmsg_len = HEADER + data.length
    this.cmsg_level = cmsg_level
    this.cmsg_type = cmsg_type
    this.bytes.set(data, HEADER)
  }

  /** How many bytes it has, the header's too: `CMSG_LEN(…)` of its data. What came may say more than there is. */
  get cmsg_len(): number {
    return read(this.bytes, CMSGHDR.len)
  }
  set cmsg_len(length: number) {
    write(this.bytes, CMSGHDR.len, integer(length, 'cmsg_len', 0, 2 ** 31 - 1))
  }

  /** The protocol that it belongs to: `SOL_SOCKET`, `IPPROTO_IP` … */
  get cmsg_level(): number {
    return read(this.bytes, CMSGHDR.level, true)
  }
  set cmsg_level(level: number) {
    write(this.bytes, CMSGHDR.level, int(level, 'cmsg_level'))
  }

  /** What it is, of that protocol: `SCM_RIGHTS`, `IP_PKTINFO` … */
  get cmsg_type(): number {
    return read(this.bytes, CMSGHDR.type, true)
  }
  set cmsg_type(type: number) {
    write(this.bytes, CMSGHDR.type, int(type, 'cmsg_type'))
  }

  /** The data: a view of the bytes after the header, as many as `cmsg_len` says, and never more than there are. */
  get cmsg_data(): Uint8Array {
    return this.bytes.subarray(HEADER, Math.max(HEADER, this.cmsg_len))
  }
}

/** The control data of a message that count. */
function counted(msg: msghdr): Uint8Array {
  if (!isInstance(msg, msghdr)) throw invalidType('msg', 'a msghdr', msg)
  const { msg_control, msg_controllen } = msg
  return msg_control === null ? new Uint8Array(0) : bytesOf(msg_control, 'msg.msg_control').subarray(0, msg_controllen)
}

/** The control message at an offset, if there is one. */
function headerAt(bytes: Uint8Array, offset: number): cmsghdr | null {
  return offset + CMSGHDR.struct.size <= bytes.length ? new cmsghdr(bytes.subarray(offset)) : null
}

/** How far it is from the beginning of a control message to the next; one that is shorter than its header is the last. */
function step(cmsg: cmsghdr): number {
  const { cmsg_len } = cmsg
  return cmsg_len < HEADER ? Infinity : aligned(cmsg_len)
}

/**
 * The first control message of a message, or room for it.
 *
 * ```c
 * struct cmsghdr *CMSG_FIRSTHDR(struct msghdr *msg);
 * ```
 *
 * @returns It, in the memory of `msg_control`; `null` if `msg_controllen` leaves no room for one.
 * @throws TypeError if an argument is not of its type.
 * @see cmsg(3)
 */
export function CMSG_FIRSTHDR(msg: msghdr): cmsghdr | null {
  return headerAt(counted(msg), 0)
}

/**
 * The control message after another, or room for it.
 *
 * ```c
 * struct cmsghdr *CMSG_NXTHDR(struct msghdr *msg, struct cmsghdr *cmsg);
 * ```
 *
 * @param msg - The message.
 * @param cmsg - One of its control messages.
 * @returns It, in the memory of `msg_control`; `null` if there is none, or `cmsg` says a length that none can have.
 * @throws TypeError if an argument is not of its type.
 * @see cmsg(3)
 */
export function CMSG_NXTHDR(msg: msghdr, cmsg: cmsghdr): cmsghdr | null {
  const bytes = counted(msg)
  if (!isInstance(cmsg, cmsghdr)) throw invalidType('cmsg', 'a cmsghdr', cmsg)
  const at = cmsg.bytes.byteOffset - bytes.byteOffset
  if (cmsg.bytes.buffer !== bytes.buffer || at < 0) throw invalidType('cmsg', 'a control message of msg', cmsg)
  return headerAt(bytes, at + step(cmsg))
}

/**
 * The data of a control message.
 *
 * ```c
 * unsigned char *CMSG_DATA(struct cmsghdr *cmsg);
 * ```
 *
 * @returns A view of them: see {@link cmsghdr.cmsg_data}.
 * @throws TypeError if it is not a cmsghdr.
 * @see cmsg(3)
 */
export function CMSG_DATA(cmsg: cmsghdr): Uint8Array {
  if (!isInstance(cmsg, cmsghdr)) throw invalidType('cmsg', 'a cmsghdr', cmsg)
  return cmsg.cmsg_data
}
