// The addon as lib/native.ts uses it. A call takes its numbers from the registers and its memory from the views.

declare namespace binding {
  type Call = (...views: (ArrayBufferView | ArrayBuffer)[]) => void

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
    /** Of the main thread: the function is called when a signal has interrupted a call. */
    readonly interrupted: (callback: () => void) => void
    /** Whether this is a worker, whose blocked calls from now on end with it. */
    readonly watch: () => boolean
  }
}

declare const binding: binding.Binding
export = binding
