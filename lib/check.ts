import { SocketError } from './errors.ts'
import type { sockaddr } from './sockaddr.ts'

/** The result of a call that may have failed: what makes the throwing calls of those that return -errno. */
export function check(syscall: string, result: number, addr?: sockaddr | null): number {
  if (result < 0) throw new SocketError(syscall, -result, addr)
  return result
}
