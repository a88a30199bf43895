import type { Memory } from './native.ts'
import { inspect, isAnyArrayBuffer, isArrayBuffer, isTypedArray } from './node.ts'
import { sockaddr } from './sockaddr.ts'

/**
 * Arguments are read and checked here, before any system call, and never coerced: a wrong one throws a TypeError
 * (`ERR_INVALID_ARG_TYPE`) or a RangeError (`ERR_OUT_OF_RANGE`), worded as Node words its own, with the argument's name.
 */

function received(value: unknown): string {
  if (value === null || value === undefined) return `Received ${value}`
  try {
    if (typeof value === 'function') return `Received function ${value.name}`
    if (typeof value === 'object') return `Received an instance of ${value.constructor?.name ?? 'Object'}`
    return `Received type ${typeof value} (${inspect(value).slice(0, 25)})`
  } catch {
    return 'Received what cannot be looked at'
  }
}

export function invalidType(name: string, expected: string, value: unknown): TypeError {
  const error = new TypeError(`The "${name}" argument must be ${expected}. ${received(value)}`)
  return Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' })
}

export function outOfRange(name: string, expected: string, value: number | string): RangeError {
  const error = new RangeError(`The value of "${name}" is out of range. It must be ${expected}. Received ${value}`)
  return Object.assign(error, { code: 'ERR_OUT_OF_RANGE' })
}

function notInteger(value: unknown, name: string, min: number, max: number): Error {
  if (typeof value !== 'number') return invalidType(name, 'of type number', value)
  if (!Number.isInteger(value)) return outOfRange(name, 'an integer', value)
  return outOfRange(name, `>= ${min} && <= ${max}`, value)
}

function notInt(value: unknown, name: string): Error {
  return notInteger(value, name, -(2 ** 31), 2 ** 31 - 1)
}

/** A C `int`; descriptors are ints too, and −1 is the kernel's to refuse. */
export function int(value: number, name: string): number {
  if (typeof value !== 'number' || (value | 0) !== value) throw notInt(value, name)
  return value
}

/** An integer of any other C type. */
export function integer(value: number, name: string, min: number, max: number): number {
  if (!Number.isInteger(value) || value < min || value > max) throw notInteger(value, name, min, max)
  return value
}

export function uint16(value: number, name: string): number {
  return integer(value, name, 0, 0xffff)
}

export function uint32(value: number, name: string): number {
  return integer(value, name, 0, 0xffffffff)
}

/** The size of a view without bytes: 0, if it still has memory. A detached view says 0 as well, but has no keys. */
function sizeOfEmpty(view: ArrayBufferView, name: string): number {
  try {
    if (isTypedArray(view)) Uint8Array.prototype.keys.call(view)
  } catch {
    throw invalidType(name, 'a view of memory that is neither detached nor too short for it', view)
  }
  return 0
}

/** The size in bytes of a view, of any kind. The native side believes V8 and not this number, which can be forged. */
export function size(view: ArrayBufferView, name: string): number {
  if (!ArrayBuffer.isView(view)) throw invalidType(name, 'an ArrayBufferView', view)
  let bytes: unknown
  try {
    bytes = view.byteLength
  } catch {
    throw invalidType(name, 'a view of memory that is neither detached nor too short for it', view)
  }
  return typeof bytes === 'number' && bytes > 0 ? bytes : sizeOfEmpty(view, name)
}

/** What a view is, whatever the properties that shadow its own say. */
function own<P extends keyof ArrayBufferView>(view: ArrayBufferView, property: P): ArrayBufferView[P] {
  const prototype: object = isTypedArray(view) ? Object.getPrototypeOf(Uint8Array.prototype) : DataView.prototype
  return Reflect.get(prototype, property, view)
}

/** The bytes of a view. */
export function bytesOf(view: ArrayBufferView, name: string): Uint8Array {
  size(view, name)
  return new Uint8Array(own(view, 'buffer'), own(view, 'byteOffset'), own(view, 'byteLength'))
}

/** The most bytes that are kept alive for being known. */
const MOST_KNOWN = 2 ** 20
/** One in so many other views becomes the known one: a call that is given another each time pays for few. */
const ONE_IN = 16

/** Whether the bytes have one size and one place for as long as they are there. */
function isFixed({ buffer }: Uint8Array): boolean {
  return isArrayBuffer(buffer) && !buffer.resizable && buffer.byteLength <= MOST_KNOWN
}

/** The size of another view than the known one, which may take its place. */
function sizeOfOther(memory: Memory, view: ArrayBufferView, name: string): number {
  const asked = size(view, name)
  if (++memory.others % ONE_IN === 0) {
    const bytes = bytesOf(view, name)
    if (bytes.length > 0 && isFixed(bytes)) {
      Object.assign(memory, { view, bytes, buffer: bytes.buffer, offset: bytes.byteOffset, size: bytes.length })
    }
  }
  return asked
}

/** {@link size}, of a view that a call may be given again and again. */
export function sizeIn(memory: Memory, view: ArrayBufferView, name: string): number {
  const known = view === memory.view && memory.bytes.length === memory.size
  return known ? memory.size : sizeOfOther(memory, view, name)
}

/** The size of a view that must have at least so many bytes. */
export function sizeAtLeast(view: ArrayBufferView, name: string, least: number): number {
  const bytes = size(view, name)
  if (bytes < least) throw outOfRange(name, `a view of at least ${least} bytes`, `${bytes} bytes`)
  return bytes
}

const encoder = new TextEncoder()

export function boolean(value: boolean, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidType(name, 'of type boolean', value)
  return value
}

/** A C string: UTF-8 and a NUL. */
export function text(value: string, name: string): Uint8Array {
  if (typeof value !== 'string') throw invalidType(name, 'of type string', value)
  return encoder.encode(`${value}\0`)
}

/** Whether it is one of ours; a revoked Proxy is nobody's. */
export function isInstance<T>(value: unknown, type: abstract new (...args: never[]) => T): value is T {
  try {
    return value instanceof type
  } catch {
    return false
  }
}

/** Whether it is an array; a revoked Proxy is nothing. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

/** The fields that a struct's constructor is given, each of which must be one of the struct's. */
export function fields<T extends object>(init: T, known: readonly string[], struct: string, name = 'init'): T {
  const other = typeof init !== 'object' || init === null || isArray(init) || isAnyArrayBuffer(init)
  if (other || ArrayBuffer.isView(init)) throw invalidType(name, `an object of the fields of ${struct}`, init)
  for (const field of Object.keys(init)) {
    if (!known.includes(field))
      throw invalidType(`${name}.${field}`, `a field of ${struct}: ${known.join(', ')}`, field)
  }
  return init
}

/** {@link isInstance} with a class of its own: V8 looks a class up at each call where it has seen others. */
function isSockaddr(value: unknown): value is sockaddr {
  try {
    return value instanceof sockaddr
  } catch {
    return false
  }
}

/** The room that an address to be filled has: all its bytes. */
export function room(addr: sockaddr, memory?: Memory): number {
  if (!isSockaddr(addr)) throw invalidType('addr', 'a sockaddr', addr)
  return memory === undefined ? size(addr.bytes, 'addr.bytes') : sizeIn(memory, addr.bytes, 'addr.bytes')
}

/** How many bytes of an address count. */
export function socklen(addr: sockaddr, memory?: Memory): number {
  const most = room(addr, memory)
  return integer(addr.socklen, 'addr.socklen', 0, most)
}
