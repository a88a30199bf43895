import { bytesOf, fields as known, integer, invalidType, isArray, outOfRange, sizeAtLeast } from './arguments.ts'
import { structs } from './native.ts'
import { endianness, inspect } from './node.ts'

/**
 * Where the fields of C's structs stand in their bytes, and how they are read and written there: a struct is its name,
 * which says where, and a list of its fields with their types.
 */

export const littleEndian: boolean = endianness() === 'LE'

/** Where a field stands, in bytes. */
export interface Place {
  readonly offset: number
  readonly size: number
}

/** `sizeof(struct name)` as the place's size; with a field, `offsetof` and `sizeof` of that. */
export function place(name: string, field?: string): Place {
  const found = field === undefined ? structs[name] : structs[name]?.[field]
  if (found === undefined) throw new Error(`no struct ${name} with a field ${field}`)
  return found
}

/** The field's value as a number, unsigned; or signed, in two's complement. */
export function read(bytes: Uint8Array, { offset, size }: Place, signed = false): number {
  const first = littleEndian ? offset + size - 1 : offset
  const step = littleEndian ? -1 : 1
  let value = bytes[first]!
  if (signed) value = (value << 24) >> 24
  for (let i = 1; i < size; i++) value = value * 256 + bytes[first + i * step]!
  return value
}

export function write(bytes: Uint8Array, { offset, size }: Place, value: number): void {
  for (let i = 0; i < size; i++) {
    bytes[offset + (littleEndian ? i : size - 1 - i)] = value
    value = Math.floor(value / 256)
  }
}

/** BSD's addresses begin with their length: on macOS, that is. */
const LEN = structs['sockaddr']?.['sa_len']

/** Writes the length where the kernel would: an address that it fills is equal to one that was made here. */
export function measured({ bytes, socklen }: { bytes: Uint8Array; socklen: number }): void {
  if (LEN !== undefined) write(bytes, LEN, socklen)
}

/** A type of C, as that of a field: read as a T, and set to what an I says. */
export interface Type<T, I = T> {
  get(bytes: Uint8Array, at: Place): T
  set(bytes: Uint8Array, at: Place, value: I, name: string): void
}

function part(bytes: Uint8Array, { offset, size }: Place): Uint8Array {
  return bytes.subarray(offset, offset + size)
}

/** Copies what is at most as long as the field; the rest is zeros. */
function fill(bytes: Uint8Array, at: Place, value: Uint8Array): void {
  // A part of the struct itself may be what is copied.
  const copy = value.slice()
  part(bytes, at).fill(0).set(copy)
}

/** A signed integer, as long as the system has it: `int`, `short`, `time_t` … */
export const int: Type<number> = {
  get: (bytes, at) => read(bytes, at, true),
  set(bytes, at, value, name) {
    const limit = 2 ** (8 * at.size - 1)
    write(
      bytes,
      at,
      integer(value, name, Math.max(-limit, Number.MIN_SAFE_INTEGER), Math.min(limit - 1, Number.MAX_SAFE_INTEGER)),
    )
  },
}

/** An unsigned integer of at most 32 bits: `unsigned int`, `in_addr_t`, `uint8_t` … */
export const uint: Type<number> = {
  get: (bytes, at) => read(bytes, at),
  set: (bytes, at, value, name) => write(bytes, at, integer(value, name, 0, 256 ** at.size - 1)),
}

/** `uint64_t`, of which a number would lose bits. */
export const uint64: Type<bigint> = {
  get(bytes, { offset, size }) {
    return new DataView(bytes.buffer, bytes.byteOffset + offset, size).getBigUint64(0, littleEndian)
  },
  set(bytes, { offset, size }, value, name) {
    if (typeof value !== 'bigint') throw invalidType(name, 'of type bigint', value)
    if (value < 0n || value >= 2n ** 64n) throw outOfRange(name, '>= 0n && < 2n ** 64n', `${value}n`)
    new DataView(bytes.buffer, bytes.byteOffset + offset, size).setBigUint64(0, value, littleEndian)
  },
}

/** A bit field of a byte: so many bits, from the shift-th on. Compilers begin where the byte order does. */
export function bits(shift: number, width: number): Type<number> {
  const shifted = littleEndian ? shift : 8 - shift - width
  const mask = 2 ** width - 1
  return {
    get: (bytes, at) => (read(bytes, at) >> shifted) & mask,
    set(bytes, at, value, name) {
      const others = read(bytes, at) & ~(mask << shifted)
      write(bytes, at, others | (integer(value, name, 0, mask) << shifted))
    },
  }
}

/** An array of bytes, or a struct that is one, all of which is given: a view of the struct's own memory. */
export const memory: Type<Uint8Array, ArrayBufferView> = {
  get: part,
  set(bytes, at, value, name) {
    sizeAtLeast(value, name, at.size)
    fill(bytes, at, bytesOf(value, name).subarray(0, at.size))
  },
}

/** An array of bytes of which fewer may be given, the rest being zeros. */
export const array: Type<Uint8Array, ArrayBufferView> = {
  get: part,
  set(bytes, at, value, name) {
    const given = bytesOf(value, name)
    if (given.length > at.size) throw outOfRange(name, `a view of at most ${at.size} bytes`, `${given.length} bytes`)
    fill(bytes, at, given)
  },
}

/** `char[]` with a NUL at its end. */
export const chars: Type<string> = {
  get(bytes, at) {
    const text = Buffer.from(part(bytes, at))
    const end = text.indexOf(0)
    return text.toString('utf8', 0, end < 0 ? text.length : end)
  },
  set(bytes, at, value, name) {
    if (typeof value !== 'string') throw invalidType(name, 'of type string', value)
    if (value.includes('\0') || !value.isWellFormed())
      throw invalidType(name, 'well-formed, without a NUL in it', value)
    const text = Buffer.from(value)
    if (text.length >= at.size) throw outOfRange(name, `a text of less than ${at.size} bytes`, `${text.length} bytes`)
    fill(bytes, at, text)
  },
}

/** An array of unsigned integers: a copy of it. */
export function uints(count: number): Type<number[], readonly number[]> {
  const element = ({ offset, size }: Place, i: number) => ({ offset: offset + (i * size) / count, size: size / count })
  return {
    get: (bytes, at) => Array.from({ length: count }, (_, i) => uint.get(bytes, element(at, i))),
    set(bytes, at, value, name) {
      if (!isArray(value)) throw invalidType(name, 'an array of numbers', value)
      if (value.length > count) throw outOfRange(name, `an array of at most ${count}`, value.length)
      const copy = new Uint8Array(at.size)
      const start = { offset: 0, size: at.size }
      for (let i = 0; i < value.length; i++) uint.set(copy, element(start, i), value[i]!, `${name}[${i}]`)
      fill(bytes, at, copy)
    },
  }
}

/** A type of a field that not every system has: `undefined` where it is missing. */
export function somewhere<T, I>(type: Type<T, I>): Type<T | undefined, I> {
  return type
}

/** The fields of a struct. A type that takes more than it gives is one of `any`. */
export type Fields = Record<string, Type<any, any>>

/** What the fields are read as. */
export type Values<F extends Fields> = { [K in keyof F]: F[K] extends Type<infer T, never> ? T : never }

/** What a struct is made of; a field that is left out is zero. */
export type Init<F extends Fields> = { [K in keyof F]?: F[K] extends Type<any, infer I> ? I : never }

/** Gives a class the fields of a struct; one that the system lacks is missing. Those that there are. */
export function define(prototype: { readonly bytes: Uint8Array }, name: string, fields: Fields): string[] {
  const names = Object.keys(fields).filter(field => structs[name]?.[field] !== undefined)
  for (const field of names) {
    const at = place(name, field)
    const type = fields[field]!
    Object.defineProperty(prototype, field, {
      configurable: true,
      get(this: Struct) {
        return type.get(this.bytes, at) as unknown
      },
      set(this: Struct, value: unknown) {
        type.set(this.bytes, at, value, field)
      },
    })
  }
  return names
}

/** A struct of C: bytes, laid out as the running system's C lays them out, and fields in them. */
export abstract class Struct {
  /** The view over its bytes. Where C takes the address of a struct, the calls take the struct itself too. */
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** @internal */
  [inspect.custom](_depth: number, options: object): string {
    const prototype: object = Object.getPrototypeOf(this)
    const names = Object.keys(Object.getOwnPropertyDescriptors(prototype)).filter(name => name !== 'constructor')
    const values = Object.fromEntries(names.map(name => [name, Reflect.get(this, name) as unknown]))
    return `${this.constructor.name} ${inspect(values, options)}`
  }
}

export interface StructClass<F extends Fields> {
  /**
   * @param init - The fields, or a view to be read as such a struct (C's cast). Nothing makes a struct of zeros.
   * @throws TypeError, RangeError if a field is not of its type, or not one of the struct's, or the view is too short.
   */
  new (init?: Init<F> | ArrayBufferView): Struct & Values<F>
}

/** The class of a struct that every system has. */
export function struct<F extends Fields>(name: string, fields: F): StructClass<F> {
  const { size } = place(name)
  // The fields are defined when they are first needed: most programs need few of the structs.
  let names: string[] | undefined
  const Made = class extends Struct {
    constructor(init: Init<F> | ArrayBufferView = {}) {
      names ??= define(Made.prototype, name, fields)
      if (ArrayBuffer.isView(init)) {
        sizeAtLeast(init, 'bytes', size)
        super(bytesOf(init, 'bytes').subarray(0, size))
      } else {
        super(new Uint8Array(size))
        Object.assign(this, known(init, names, name))
      }
    }
  }
  Object.defineProperty(Made, 'name', { value: name })
  return Made as unknown as StructClass<F>
}

/** The class of a struct that some systems have; `undefined` on others. */
export function structSomewhere<F extends Fields>(name: string, fields: F): StructClass<F> | undefined {
  return structs[name] === undefined ? undefined : struct(name, fields)
}
