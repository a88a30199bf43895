import { fstatSync } from 'node:fs'
import { Socket as NetSocket } from 'node:net'
import { Duplex } from 'node:stream'

import { AF_INET, AF_INET6, AF_UNIX, EAGAIN, EINTR, ENOTCONN, FIONBIO, SHUT_WR } from './constants.ts'
import { sys_recv, sys_send } from './data.ts'
import { SocketError } from './errors.ts'
import { sys_close, sys_shutdown } from './life.ts'
import { ioctl } from './options.ts'

/** How long to wait before a call is tried again that would have blocked: from a millisecond to the longest. */
const LONGEST = 16

/**
 * A connected socket as a stream, where Node does not watch the descriptor: on Windows, and for families that are new to
 * it. The event loop tries again and again, less and less often.
 */
export class DescriptorStream extends Duplex {
  #fd: number
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #room = new Uint8Array(64 * 1024)

  constructor(fd: number) {
    ioctl(fd, FIONBIO, true)
    super({ allowHalfOpen: true })
    this.#fd = fd
  }

  /** Makes the call until it would not block, then hands on what it says. */
  #until(syscall: string, attempt: () => number, done: (result: number) => void, wait = 1): void {
    if (this.destroyed) return
    const r = attempt()
    if (r >= 0) return done(r)
    if (r !== -EAGAIN && r !== -EINTR) return void this.destroy(new SocketError(syscall, -r))
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      this.#until(syscall, attempt, done, Math.min(2 * wait, LONGEST))
    }, wait)
    this.#timers.add(timer)
  }

  override _read(): void {
    this.#until(
      'recv',
      () => sys_recv(this.#fd, this.#room),
      n => this.push(n === 0 ? null : this.#room.slice(0, n)),
    )
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#until(
      'send',
      () => sys_send(this.#fd, chunk),
      n => (n === chunk.length ? done() : this._write(chunk.subarray(n), encoding, done)),
    )
  }

  override _final(done: (error?: Error | null) => void): void {
    const r = sys_shutdown(this.#fd, SHUT_WR)
    done(r < 0 && r !== -ENOTCONN ? new SocketError('shutdown', -r) : null)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    for (const timer of this.#timers) clearTimeout(timer)
    const fd = this.#fd
    this.#fd = -1
    sys_close(fd)
    done(error)
  }
}

/**
 * Whether Node takes the descriptor: it must know it for a socket's (Windows has other numbers), and the family. Bun takes
 * it, and then writes nothing.
 */
function isAdopted(fd: number, family: number): boolean {
  if (process.versions['bun'] !== undefined) return false
  if (family !== AF_INET && family !== AF_INET6 && family !== AF_UNIX) return false
  try {
    return fstatSync(fd).isSocket()
  } catch {
    return false
  }
}

/** A connected stream socket as a stream of Node's, which from now on owns the descriptor. */
export function streamOf(fd: number, family: number): Duplex {
  if (!isAdopted(fd, family)) return new DescriptorStream(fd)
  return new NetSocket({ fd, readable: true, writable: true, allowHalfOpen: true })
}
