import { bytesOf, fields, invalidType, isArray, outOfRange, size } from './arguments.ts'
import { type Init, place, Struct, structSomewhere, uint } from './structs.ts'

const instruction = {
  /** What to do: `BPF_LD | BPF_H | BPF_ABS`, `BPF_RET | BPF_K` … */
  code: uint,
  /** How many instructions to pass over, if the comparison holds. */
  jt: uint,
  /** How many, if it does not. */
  jf: uint,
  /** The constant. */
  k: uint,
}

/**
 * An instruction of classic BPF. Only on Linux.
 *
 * ```c
 * struct sock_filter { uint16_t code; uint8_t jt; uint8_t jf; uint32_t k; };
 * ```
 *
 * @see the kernel's Documentation/networking/filter.rst
 */
export const sock_filter = structSomewhere('sock_filter', instruction)
export type sock_filter = InstanceType<NonNullable<typeof sock_filter>>

/** What a program is made of. */
export interface sock_fprog_fields {
  filter?: readonly Init<typeof instruction>[]
}

interface ProgramClass {
  /**
   * @param init - The instructions, or a view to be read as such, which `SO_GET_FILTER` has filled.
   * @throws TypeError, RangeError if an instruction is none, or the view ends in the middle of one.
   */
  new (init?: sock_fprog_fields | ArrayBufferView): Struct & {
    /** How many instructions there are. */
    readonly len: number
    /** The instructions: the program's own memory. */
    readonly filter: sock_filter[]
  }
}

function programs(filter: NonNullable<typeof sock_filter>): ProgramClass {
  const each = place('sock_filter').size

  return class sock_fprog extends Struct {
    constructor(init: sock_fprog_fields | ArrayBufferView = {}) {
      if (ArrayBuffer.isView(init)) {
        if (size(init, 'bytes') % each !== 0)
          throw outOfRange('bytes', `a multiple of ${each} bytes`, size(init, 'bytes'))
        super(bytesOf(init, 'bytes'))
        return
      }
      const { filter: list = [] } = fields(init, ['filter'], 'sock_fprog')
      if (!isArray(list)) throw invalidType('filter', 'an array of sock_filter', list)
      super(new Uint8Array(list.length * each))
      list.forEach((one, i) => this.bytes.set(new filter(one).bytes, i * each))
    }

    get len(): number {
      return this.bytes.length / each
    }

    get filter(): sock_filter[] {
      return Array.from({ length: this.len }, (_, i) => new filter(this.bytes.subarray(i * each)))
    }
  }
}

/**
 * A program that the kernel runs on each packet that comes for a socket, in classic BPF; what it returns is how many
 * bytes are kept, 0 drops the packet: `SO_ATTACH_FILTER`. Only on Linux.
 *
 * ```c
 * struct sock_fprog { unsigned short len; struct sock_filter *filter; };
 * ```
 *
 * C passes the address of the instructions. Here `bytes` are the instructions themselves, and so is any view that the
 * option is given: no number from JavaScript is an address.
 *
 * @example
 * ```ts
 * const nothing = new sock_fprog({ filter: [{ code: BPF_RET | BPF_K, k: 0 }] })
 * setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, nothing)
 * ```
 * @see socket(7), the kernel's Documentation/networking/filter.rst
 */
export const sock_fprog = sock_filter && programs(sock_filter)
export type sock_fprog = InstanceType<NonNullable<typeof sock_fprog>>
