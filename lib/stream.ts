import type { Duplex } from 'node:stream'

import { AF_INET, AF_INET6, AF_UNIX, EAGAIN, EINTR, ENOTCONN, FIONBIO, SHUT_WR } from './constants.ts'
import { sys_recv, sys_send } from './data.ts'
import { SocketError } from './errors.ts'
import { sys_close, sys_shutdown } from './life.ts'
import { ioctl } from './options.ts'

// Node's modules are loaded where they are needed, and not at every import of this package.

/** How long to wait before a call is tried again that would have blocked: from a millisecond to the longest. */
const LONGEST = 16

/**
 * A connected socket as a stream, where Node does not watch the descriptor: on Windows, and for families that are new to
 * it. The event loop tries again and again, less and less often.
 */
export function descriptorStream(descriptor: number): Duplex {
  let fd = descriptor
  const stream = process.getBuiltinModule('node:stream')
  const timers = new Set<NodeJS.Timeout>()
  const room = new Uint8Array(64 * 1024)
  ioctl(fd, FIONBIO, true)

  /** Makes the call until it would not block, then hands on what it says. */
  function until(syscall: string, attempt: () => number, done: (result: number) => void, wait = 1): void {
    if (duplex.destroyed) return
    const r = attempt()
    if (r >= 0) return done(r)
    if (r !== -EAGAIN && r !== -EINTR) return void duplex.destroy(new SocketError(syscall, -r))
    const timer = setTimeout(() => {
      timers.delete(timer)
      until(syscall, attempt, done, Math.min(2 * wait, LONGEST))
    }, wait)
    timers.add(timer)
  }

  const duplex = new stream.Duplex({
    allowHalfOpen: true,
    read() {
      until(
        'recv',
        () => sys_recv(fd, room),
        n => this.push(n === 0 ? null : room.slice(0, n)),
      )
    },
    write(chunk: Buffer, encoding, done) {
      until(
        'send',
        () => sys_send(fd, chunk),
        n => (n === chunk.length ? done() : this._write(chunk.subarray(n), encoding, done)),
      )
    },
    final(done) {
      const r = sys_shutdown(fd, SHUT_WR)
      done(r < 0 && r !== -ENOTCONN ? new SocketError('shutdown', -r) : null)
    },
    destroy(error, done) {
      for (const timer of timers) clearTimeout(timer)
      sys_close(fd)
      // Its number may be another's from now on.
      fd = -1
      done(error)
    },
  })
  return duplex
}

/**
 * Whether Node takes the descriptor: it must know it for a socket's (Windows has other numbers), and the family. Bun takes
 * it, and then writes nothing.
 */
function isAdopted(fd: number, family: number): boolean {
  if (process.versions['bun'] !== undefined) return false
  if (family !== AF_INET && family !== AF_INET6 && family !== AF_UNIX) return false
  try {
    return process.getBuiltinModule('node:fs').fstatSync(fd).isSocket()
  } catch {
    return false
  }
}

/** A connected stream socket as a stream of Node's, which from now on owns the descriptor. */
export function streamOf(fd: number, family: number): Duplex {
  if (!isAdopted(fd, family)) return descriptorStream(fd)
  const net = process.getBuiltinModule('node:net')
  return new net.Socket({ fd, readable: true, writable: true, allowHalfOpen: true })
}
