import { invalidType, outOfRange } from './arguments.ts'
import { EINTR } from './constants.ts'
import { SocketError } from './errors.ts'
import { PollfdArray, sys_poll } from './readiness.ts'

/** Waiting for readiness, with a time at which an operation as a whole gives up. */

/** Seconds, or `null` for no limit. */
export function checkedTimeout(seconds: number | null, name: string): number | null {
  if (seconds === null) return null
  if (typeof seconds !== 'number') throw invalidType(name, 'of type number or null', seconds)
  if (!Number.isFinite(seconds) || seconds < 0) throw outOfRange(name, '>= 0 and finite, or null', seconds)
  return seconds
}

/** When an operation gives up that begins now, by the clock of `performance.now()`. */
export function deadline(seconds: number | null): number {
  return seconds === null ? Infinity : performance.now() + seconds * 1000
}

/** The longest time of `poll`. */
const LONGEST = 2 ** 31 - 1

/** What is left in the milliseconds of `poll`, rounded up: it must not come back early. */
function left(until: number): number {
  if (until === Infinity) return -1
  return Math.min(Math.max(Math.ceil(until - performance.now()), 0), LONGEST)
}

const entry = new PollfdArray(1)

/** Waits for one of the events, through signals; false if the time has passed. A descriptor of −1 only waits. */
export function waitFor(fd: number, events: number, until: number): boolean {
  for (;;) {
    const ms = left(until)
    if (ms === 0) return false
    entry.set(0, fd, events)
    const r = sys_poll(entry, ms)
    if (r > 0) return true
    if (r < 0 && r !== -EINTR) throw new SocketError('poll', -r)
  }
}

/** Waits a moment, where nothing tells when it is worth while to try again; not beyond the time. */
export function pause(until: number): void {
  waitFor(-1, 0, Math.min(until, deadline(0.01)))
}
