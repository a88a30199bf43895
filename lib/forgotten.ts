import { AF_UNIX } from './constants.ts'
import { sys_close } from './life.ts'
import { sys_getpeername, sys_getsockname } from './names.ts'
import { constants } from './native.ts'
import { sockaddr_storage } from './sockaddr.ts'

/** What is said of a `Socket`, and what becomes of one that nobody has closed. */

/** The name of a constant by its value; of the names of AF_UNIX, that one. */
function nameOf(prefix: string, value: number): string {
  if (prefix === 'AF_' && value === AF_UNIX) return 'AF_UNIX'
  return Object.keys(constants).find(name => name.startsWith(prefix) && constants[name] === value) ?? prefix + value
}

/** `<Socket fd=3 AF_INET SOCK_STREAM 127.0.0.1:65432 → 127.0.0.1:56939>` */
export function described(fd: number, family: number, type: number): string {
  const words = [fd < 0 ? 'closed' : `fd=${fd}`, nameOf('AF_', family), nameOf('SOCK_', type)]
  const addr = new sockaddr_storage()
  if (fd >= 0 && sys_getsockname(fd, addr) >= 0) words.push(`${addr}`)
  if (fd >= 0 && sys_getpeername(fd, addr) >= 0) words.push('→', `${addr}`)
  return `<Socket ${words.join(' ')}>`
}

interface Estate {
  fd: number
  family: number
  type: number
  /** The stack of its creation, if somebody wants to know. */
  created: string | undefined
}

const registry = new FinalizationRegistry(({ fd, family, type, created }: Estate) => {
  const who = described(fd, family, type)
  sys_close(fd)
  process.emitWarning(`${who} was not closed, and is closed now that it is garbage`, {
    type: 'ResourceWarning',
    code: 'SYS_SOCKET_NOT_CLOSED',
    ...(created === undefined ? {} : { detail: created }),
  })
})

/** The stack of the program that creates a Socket: it costs much, so only for `node --trace-warnings`. */
function creation(): string | undefined {
  if (Reflect.get(process, 'traceProcessWarnings') !== true) return undefined
  const stack = new Error('stack').stack ?? ''
  const frames = stack.split('\n').slice(1)
  const inside = frames.findLastIndex(frame => /\bnew Socket\b/.test(frame))
  return ['It was created', ...frames.slice(inside + 1)].join('\n')
}

/** The descriptor is closed when the Socket is collected as garbage, if it is not released before. */
export function remember(socket: { readonly family: number; readonly type: number }, fd: number): void {
  registry.register(socket, { fd, family: socket.family, type: socket.type, created: creation() }, socket)
}

export function release(socket: object): void {
  registry.unregister(socket)
}
