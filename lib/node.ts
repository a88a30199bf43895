/**
 * What is used of Node's own modules at once. An `import` would first make a namespace of all that a module has, and call
 * its getters, which load others.
 */
const util = process.getBuiltinModule('node:util')

export const { inspect } = util
export const { isAnyArrayBuffer, isArrayBuffer, isTypedArray } = util.types
export const { constants, endianness } = process.getBuiltinModule('node:os')
export const { setImmediate } = process.getBuiltinModule('node:timers')
