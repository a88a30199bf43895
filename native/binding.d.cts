// The addon as lib/native.ts uses it. A call takes its numbers from the registers and its memory from the views.

declare namespace binding {
  type Call = (...views: ArrayBufferView[]) => void

  interface Place {
    readonly offset: number
    readonly size: number
  }

  type Struct = Place & { readonly [field: string]: Place }

  interface Binding {
    readonly registers: Float64Array
    readonly calls: Readonly<Record<string, Call>>
    readonly constants: Readonly<Record<string, number>>
    readonly structs: Readonly<Record<string, Struct>>
  }
}

declare const binding: binding.Binding
export = binding
