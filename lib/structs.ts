import { endianness } from 'node:os'

import { structs } from './native.ts'

/** Where the fields of C's structs stand in their bytes, and how numbers are read and written there. */

export const littleEndian: boolean = endianness() === 'LE'

/** Where a field stands, in bytes. */
export interface Place {
  readonly offset: number
  readonly size: number
}

/** `sizeof(struct name)` as the place's size; with a field, `offsetof` and `sizeof` of that. */
export function place(struct: string, field?: string): Place {
  const found = field === undefined ? structs[struct] : structs[struct]?.[field]
  if (found === undefined) throw new Error(`no struct ${struct} with a field ${field}`)
  return found
}

/** The field's value as a number, unsigned. */
export function read(bytes: Uint8Array, { offset, size }: Place): number {
  let value = 0
  for (let i = 0; i < size; i++) {
    value = value * 256 + bytes[offset + (littleEndian ? size - 1 - i : i)]!
  }
  return value
}

export function write(bytes: Uint8Array, { offset, size }: Place, value: number): void {
  for (let i = 0; i < size; i++) {
    bytes[offset + (littleEndian ? i : size - 1 - i)] = value
    value = Math.floor(value / 256)
  }
}
