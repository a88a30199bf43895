import binding from '../native/binding.cjs'

/**
 * The boundary: numbers cross in registers, memory in views (see native/binding.h).
 *
 * Every argument has been read and checked when one of these functions is entered, so nothing of the caller's runs
 * between the first register and the call.
 */

type NativeCall = (...views: ArrayBufferView[]) => void

/** The calls, in an object that was made here: V8 takes a property of such a one for constant, and of the addon's not. */
export const native: Readonly<Record<string, NativeCall>> = { ...binding.calls }
export const constants: Readonly<Record<string, number>> = binding.constants
export const structs: typeof binding.structs = binding.structs

const registers = binding.registers

/** A call that the running system lacks. */
const absent = -constants['ENOSYS']!

/**
 * What the call has left in register i: its result in the first, ≥ 0 or -errno, and in those of out-parameters theirs.
 * An element of a Float64Array is a heap number until the code is optimised; a small integer costs its users less.
 */
export function out(i: number): number {
  const value = registers[i]!
  const small = value | 0
  return small === value ? small : value
}

/** A call without memory. */
export function call(fn: NativeCall | undefined, r0: number, r1 = 0, r2 = 0): number {
  if (fn === undefined) return absent
  registers[0] = r0
  registers[1] = r1
  registers[2] = r2
  fn()
  return out(0)
}

/** A call with one view, whose size is in the register of its parameter. */
export function call1(fn: NativeCall | undefined, view: ArrayBufferView, r0: number, r1 = 0, r2 = 0, r3 = 0): number {
  if (fn === undefined) return absent
  registers[0] = r0
  registers[1] = r1
  registers[2] = r2
  registers[3] = r3
  fn(view)
  return out(0)
}

/** A call with two views. */
export function call2(
  fn: NativeCall | undefined,
  view0: ArrayBufferView,
  view1: ArrayBufferView,
  r0: number,
  r1: number,
  r2 = 0,
  r3 = 0,
): number {
  if (fn === undefined) return absent
  registers[0] = r0
  registers[1] = r1
  registers[2] = r2
  registers[3] = r3
  fn(view0, view1)
  return out(0)
}

/** A call with three views. */
export function call3(
  fn: NativeCall | undefined,
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
  if (fn === undefined) return absent
  registers[0] = r0
  registers[1] = r1
  registers[2] = r2
  registers[3] = r3
  registers[4] = r4
  registers[5] = r5
  fn(view0, view1, view2)
  return out(0)
}

/** A call with one view, and more numbers. */
export function call1of6(
  fn: NativeCall | undefined,
  view: ArrayBufferView,
  r0: number,
  r1: number,
  r2: number,
  r3: number,
  r4: number,
  r5: number,
): number {
  if (fn === undefined) return absent
  registers[0] = r0
  registers[1] = r1
  registers[2] = r2
  registers[3] = r3
  registers[4] = r4
  registers[5] = r5
  fn(view)
  return out(0)
}

/** A call with any number of views. */
export function callAll(
  fn: NativeCall | undefined,
  views: readonly ArrayBufferView[],
  r0: number,
  r1: number,
  r2: number,
  r3: number,
  r4 = 0,
): number {
  if (fn === undefined) return absent
  registers[0] = r0
  registers[1] = r1
  registers[2] = r2
  registers[3] = r3
  registers[4] = r4
  fn(...views)
  return out(0)
}
