import binding from '../native/binding.cjs'

import './signals.ts'

/**
 * The boundary: numbers cross in registers, memory in views (see native/binding.h).
 *
 * Every argument has been read and checked when one of these functions is entered, so nothing of the caller's runs
 * between the first register and the call. A register of which nothing is said is none that the call reads.
 *
 * What is called often is short, in the bytes of its code too: V8 makes no more than so much into one function of its
 * caller, and a call whose function it does not know there costs it more than all the rest.
 */

/** A view that nobody else has. */
const nobodys = new Uint8Array(0)

/**
 * The view that a call is given again and again, and what is known of it ({@link sizeIn} learns it). V8 says where an
 * ArrayBuffer is in half the time that it takes for a view: of the known view, its buffer crosses, and its offset.
 */
export class Memory {
  view: ArrayBufferView = nobodys
  buffer = nobodys.buffer
  offset = 0
  size = 0
  /** The same bytes; none any more once the buffer is detached. */
  bytes = nobodys
  /** How many other views the call was given. */
  others = 0
}

/** A call of the addon, and the memory of its first two views. */
interface NativeCall {
  readonly entry: (...views: (ArrayBufferView | ArrayBuffer)[]) => void
  readonly first: Memory
  readonly second: Memory
}

/** The calls, in an object that was made here: V8 takes a property of such a one for constant, and of the addon's not. */
export const native: Readonly<Record<string, NativeCall>> = Object.fromEntries(
  Object.entries(binding.calls).map(([name, entry]) => [name, { entry, first: new Memory(), second: new Memory() }]),
)
export const constants: Readonly<Record<string, number>> = binding.constants
export const structs: typeof binding.structs = binding.structs

const registers = binding.registers

/** The registers of the views' offsets; native/binding.h has the number of the first too. */
const OFFSET0 = 8
const OFFSET1 = 9
const OFFSET2 = 10
/** The offset of a view that crosses itself. */
const NONE = -1

/**
 * What the call has left in register i: its result in the first, ≥ 0 or -errno, and in those of out-parameters theirs.
 * An element of a Float64Array is a heap number until the code is optimised; a small integer costs its users less.
 */
export function out(i: number): number {
  const value = registers[i]!
  const small = value | 0
  return small === value ? small : value
}

/** What crosses of a view, whose offset is told in the register: its buffer, if it is the known one. */
function crossing(view: ArrayBufferView, memory: Memory, register: number): ArrayBufferView | ArrayBuffer {
  const known = view === memory.view
  registers[register] = known ? memory.offset : NONE
  return known ? memory.buffer : view
}

/** A call without memory. */
export function call(fn: NativeCall, r0: number, r1?: number, r2?: number): number {
  const r = registers
  r[0] = r0
  r[1] = r1!
  r[2] = r2!
  fn.entry()
  return out(0)
}

/** A call with one view, whose size is in the register of its parameter. */
export function call1(
  fn: NativeCall,
  view: ArrayBufferView,
  r0: number,
  r1?: number,
  r2?: number,
  r3?: number,
): number {
  const r = registers
  r[0] = r0
  r[1] = r1!
  r[2] = r2!
  r[3] = r3!
  fn.entry(crossing(view, fn.first, OFFSET0))
  return out(0)
}

/** A call with two views. */
export function call2(
  fn: NativeCall,
  view0: ArrayBufferView,
  view1: ArrayBufferView,
  r0: number,
  r1: number,
  r2?: number,
  r3?: number,
): number {
  const r = registers
  r[0] = r0
  r[1] = r1
  r[2] = r2!
  r[3] = r3!
  fn.entry(crossing(view0, fn.first, OFFSET0), crossing(view1, fn.second, OFFSET1))
  return out(0)
}

/** A call with three views. */
export function call3(
  fn: NativeCall,
  view0: ArrayBufferView,
  view1: ArrayBufferView,
  view2: ArrayBufferView,
  r0: number,
  r1: number,
  r2: number,
  r3: number,
  r4: number,
  r5: number,
): number {
  const r = registers
  r[0] = r0
  r[1] = r1
  r[2] = r2
  r[3] = r3
  r[4] = r4
  r[5] = r5
  r[OFFSET0] = NONE
  r[OFFSET1] = NONE
  r[OFFSET2] = NONE
  fn.entry(view0, view1, view2)
  return out(0)
}

/** A call with one view, and more numbers. */
export function call1of6(
  fn: NativeCall,
  view: ArrayBufferView,
  r0: number,
  r1: number,
  r2: number,
  r3: number,
  r4: number,
  r5: number,
): number {
  const r = registers
  r[0] = r0
  r[1] = r1
  r[2] = r2
  r[3] = r3
  r[4] = r4
  r[5] = r5
  fn.entry(crossing(view, fn.first, OFFSET0))
  return out(0)
}

/** A call with any number of views. */
export function callAll(
  fn: NativeCall,
  views: readonly ArrayBufferView[],
  r0: number,
  r1: number,
  r2: number,
  r3: number,
  r4?: number,
): number {
  const r = registers
  r[0] = r0
  r[1] = r1
  r[2] = r2
  r[3] = r3
  r[4] = r4!
  r[OFFSET0] = NONE
  fn.entry(...views)
  return out(0)
}
