import { integer, invalidType, isArray } from './arguments.ts'
import { check } from './check.ts'
import { EINTR } from './constants.ts'
import { checkedTimeout, deadline } from './deadline.ts'
import { FD_ISSET, FD_SET, fd_set, sys_select } from './readiness.ts'

/** What `Socket.select` can wait for: a Socket, anything else with a descriptor, or a descriptor. */
export type Selectable = number | { fileno(): number }

interface Member<T> {
  readonly member: T
  readonly fd: number
}

function descriptorOf(member: Selectable, name: string): number {
  const isObject = typeof member === 'object' && member !== null
  const fd = isObject && typeof member.fileno === 'function' ? member.fileno() : member
  if (typeof fd !== 'number') throw invalidType(name, 'a descriptor or an object with a fileno()', member)
  return integer(fd, name, 0, 2 ** 31 - 1)
}

function members<T extends Selectable>(list: readonly T[], name: string): Member<T>[] {
  if (!isArray(list)) throw invalidType(name, 'an array', list)
  return Array.from(list, (member, i) => ({ member, fd: descriptorOf(member, `${name}[${i}]`) }))
}

function setOf(list: readonly Member<unknown>[]): fd_set {
  const set = new fd_set()
  for (const { fd } of list) FD_SET(fd, set)
  return set
}

function readyOf<T>(list: readonly Member<T>[], set: fd_set): T[] {
  return list.filter(({ fd }) => FD_ISSET(fd, set)).map(({ member }) => member)
}

/** What is left, rounded up: it must not come back early. */
function timevalUntil(until: number): { tv_sec: number; tv_usec: number } | null {
  if (until === Infinity) return null
  const usec = Math.max(Math.ceil((until - performance.now()) * 1000), 0)
  return { tv_sec: Math.floor(usec / 1e6), tv_usec: usec % 1e6 }
}

/** Waits with select(2), through signals, until some members of the lists are ready: lists of those. */
export function selected<R extends Selectable, W extends Selectable, E extends Selectable>(
  readers: readonly R[],
  writers: readonly W[],
  errors: readonly E[],
  timeout: number | null,
): [R[], W[], E[]] {
  const [r, w, e] = [members(readers, 'readers'), members(writers, 'writers'), members(errors, 'errors')]
  const until = deadline(checkedTimeout(timeout, 'timeout'))
  const nfds = 1 + [...r, ...w, ...e].reduce((highest, { fd }) => Math.max(highest, fd), -1)
  for (;;) {
    const [readfds, writefds, exceptfds] = [setOf(r), setOf(w), setOf(e)]
    const result = sys_select(nfds, readfds, writefds, exceptfds, timevalUntil(until))
    if (result === -EINTR) continue
    check('select', result)
    return [readyOf(r, readfds), readyOf(w, writefds), readyOf(e, exceptfds)]
  }
}
