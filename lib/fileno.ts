import { EBADF } from './constants.ts'
import { SocketError } from './errors.ts'
import { invalidType } from './arguments.ts'

interface Handle {
  fd?: number
}

/** Where Node keeps the handle of a `net` object, and, behind a symbol, of a `dgram` one. */
function handleOf(object: object): Handle | null | undefined {
  const state = Object.getOwnPropertySymbols(object).find(symbol => symbol.description === 'state symbol')
  if (state !== undefined) return (object as Record<symbol, { handle?: Handle | null }>)[state]?.handle
  return (object as { _handle?: Handle | null })._handle
}

/**
 * The descriptor of one of Node's own: a `net.Socket`, `net.Server` (also of `http`), `dgram.Socket`, `tls.TLSSocket` …
 * It stays Node's: options can be set and names asked for; reading, writing or closing it would be behind Node's back.
 *
 * ```c
 * int fileno(FILE *stream);
 * ```
 *
 * @param handle - The socket or server.
 * @returns The descriptor.
 * @throws SocketError EBADF if it has none: not yet connected, bound or listening, or closed; on a system where Node
 * does not tell it.
 * @throws TypeError if it is no such object.
 * @see fileno(3)
 */
export function fileno(handle: object): number {
  if (typeof handle !== 'object' || handle === null) throw invalidType('handle', 'a socket or a server of Node', handle)
  const inner = handleOf(handle)
  if (inner === undefined) throw invalidType('handle', 'a socket or a server of Node', handle)
  if (inner === null || inner.fd === undefined || !Number.isInteger(inner.fd) || inner.fd < 0)
    throw new SocketError('fileno', EBADF)
  return inner.fd
}
