import { fields, int, integer, invalidType, isArray, isInstance, size } from './arguments.ts'
import { inspect } from './node.ts'
import { sockaddr } from './sockaddr.ts'

/** The fields that {@link msghdr} is made of. */
export interface msghdr_fields {
  msg_name?: sockaddr | null
  msg_iov?: readonly ArrayBufferView[]
  msg_control?: ArrayBufferView | null
  msg_controllen?: number
  msg_flags?: number
}

/**
 * A message: its address, its bytes in as many pieces as there are, and its control data.
 *
 * ```c
 * struct msghdr {
 *   void *msg_name; socklen_t msg_namelen; struct iovec *msg_iov; size_t msg_iovlen;
 *   void *msg_control; size_t msg_controllen; int msg_flags;
 * };
 * ```
 *
 * @see recvmsg(2), msghdr(3type)
 */
export class msghdr {
  /** Where to, or from whom: `null` for nobody. What C has as `msg_namelen` is its `socklen`. */
  msg_name: sockaddr | null
  /** The bytes: views that are sent one after the other, or filled one after the other. */
  msg_iov: readonly ArrayBufferView[]
  /**
   * How many bytes of the control data count. All of them, when `msg_control` is set; after {@link recvmsg}, those that
   * came.
   */
  msg_controllen: number
  /** After {@link recvmsg}, what is to be said of the message: `MSG_TRUNC`, `MSG_CTRUNC`, `MSG_EOR` … */
  msg_flags: number
  private control: ArrayBufferView | null

  /**
   * @param init - The fields; without them a message of no bytes, to nobody.
   * @throws TypeError, RangeError if a field is not of its type, or not one of the struct's.
   */
  constructor(init: msghdr_fields = {}) {
    const known = ['msg_name', 'msg_iov', 'msg_control', 'msg_controllen', 'msg_flags']
    const given = fields(init, known, 'msghdr')
    const { msg_name = null, msg_iov = [], msg_control = null, msg_flags = 0 } = given
    if (msg_name !== null && !isInstance(msg_name, sockaddr)) throw invalidType('msg_name', 'a sockaddr', msg_name)
    if (!isArray(msg_iov)) throw invalidType('msg_iov', 'an array of ArrayBufferViews', msg_iov)
    const most = msg_control === null ? 0 : size(msg_control, 'msg_control')
    this.msg_name = msg_name
    this.msg_iov = msg_iov
    this.control = msg_control
    const { msg_controllen = most } = given
    this.msg_controllen = integer(msg_controllen, 'msg_controllen', 0, most)
    this.msg_flags = int(msg_flags, 'msg_flags')
  }

  /** The control data, or the room for them; see {@link control}, {@link cmsgs}, {@link ancillary}. */
  get msg_control(): ArrayBufferView | null {
    return this.control
  }
  set msg_control(control: ArrayBufferView | null) {
    this.msg_controllen = control === null ? 0 : size(control, 'msg_control')
    this.control = control
  }

  /** @internal */
  [inspect.custom](_depth: number, options: object): string {
    const { msg_name, msg_iov, msg_control, msg_controllen, msg_flags } = this
    return `msghdr ${inspect({ msg_name, msg_iov, msg_control, msg_controllen, msg_flags }, options)}`
  }
}

/**
 * A message of several that are sent, or received, with one call.
 *
 * ```c
 * struct mmsghdr { struct msghdr msg_hdr; unsigned int msg_len; };
 * ```
 *
 * @see sendmmsg(2), recvmmsg(2)
 */
export class mmsghdr {
  /** The message. */
  msg_hdr: msghdr
  /** How many of its bytes were sent, or came. */
  msg_len: number

  /** @param init - The fields; by default a message of no bytes. */
  constructor(init: { msg_hdr?: msghdr; msg_len?: number } = {}) {
    const { msg_hdr = new msghdr(), msg_len = 0 } = fields(init, ['msg_hdr', 'msg_len'], 'mmsghdr')
    if (!isInstance(msg_hdr, msghdr)) throw invalidType('msg_hdr', 'a msghdr', msg_hdr)
    this.msg_hdr = msg_hdr
    this.msg_len = integer(msg_len, 'msg_len', 0, 2 ** 32 - 1)
  }
}
