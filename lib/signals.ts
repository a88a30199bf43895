import binding from '../native/binding.cjs'
import { constants, setImmediate } from './node.ts'

/**
 * What ends a call that is blocked in the kernel (see docs/blocking.md).
 *
 * In the main thread it is a signal with a listener. Node's handlers have SA_RESTART, with which the kernel itself goes
 * on with the call, and the listener never runs: the flag is taken from them as soon as Node has installed them.
 */

const signals: Readonly<Record<string, number>> = constants.signals

/** How Node redraws a terminal that has another size: no listener of the program's. */
const OWN = /^refreshStd(?:out|err)OnSigWinch$/

function interrupts(event: string | symbol, listener?: { readonly name: string }): void {
  if (typeof event !== 'string' || !Object.hasOwn(signals, event)) return
  if (listener !== undefined && OWN.test(listener.name)) return
  binding.registers[0] = signals[event]!
  binding.calls['siginterrupt']!()
}

/** A worker has no signals. It is woken when it is to end, by its event loop: libuv's. */
function isWorker(): boolean {
  if (process.versions['bun'] === undefined && process.versions['deno'] === undefined) return binding.watch()
  return !process.getBuiltinModule('node:worker_threads').isMainThread
}

if (!isWorker()) {
  process.on('newListener', interrupts)
  for (const event of process.eventNames()) {
    for (const listener of process.listeners(event as NodeJS.Signals)) interrupts(event, listener)
  }
  // The loop gets a turn, or a program with nothing else to do would end before its listener has run. Node 20 needs two.
  binding.interrupted(() => setImmediate(() => setImmediate(() => {})))
}
