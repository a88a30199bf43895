import { int } from './arguments.ts'
import { check } from './check.ts'
import { SocketError } from './errors.ts'
import { call, native, out } from './native.ts'

/** {@link socket}, returning `-errno`. */
export function sys_socket(domain: number, type: number, protocol = 0): number {
  return call(native['socket']!, int(domain, 'domain'), int(type, 'type'), int(protocol, 'protocol'))
}

/**
 * Creates an endpoint for communication.
 *
 * ```c
 * int socket(int domain, int type, int protocol);
 * ```
 *
 * The descriptor is close-on-exec from birth: `fcntl(fd, F_SETFD, 0)` gives that up.
 *
 * @param domain - The address family: `AF_INET`, `AF_INET6`, `AF_UNIX` …
 * @param type - `SOCK_STREAM`, `SOCK_DGRAM` …, with `SOCK_NONBLOCK` or-ed into it if wanted.
 * @param protocol - 0 is the family's own for that type: TCP, UDP.
 * @returns The descriptor. The socket blocks.
 * @throws SocketError EAFNOSUPPORT (no such family here), EINVAL (no such type), EPROTONOSUPPORT (not that protocol with
 * that type), EMFILE, ENFILE (too many descriptors), EACCES, EPERM (a raw socket without the privilege).
 * @throws TypeError, RangeError if an argument is not an int.
 * @see socket(2)
 */
export function socket(domain: number, type: number, protocol = 0): number {
  return check('socket', sys_socket(domain, type, protocol))
}

/** {@link socketpair}, returning `-errno`. */
export function sys_socketpair(domain: number, type: number, protocol = 0): [number, number] | number {
  const r = call(native['socketpair']!, int(domain, 'domain'), int(type, 'type'), int(protocol, 'protocol'))
  return r < 0 ? r : [out(3), out(4)]
}

/**
 * Creates two sockets that are connected to each other.
 *
 * ```c
 * int socketpair(int domain, int type, int protocol, int sv[2]);
 * ```
 *
 * @param domain - The address family: `AF_UNIX`.
 * @param type - `SOCK_STREAM`, `SOCK_DGRAM` or, on Linux, `SOCK_SEQPACKET`.
 * @param protocol - 0.
 * @returns The two descriptors, close-on-exec. There is no telling one from the other.
 * @throws SocketError EOPNOTSUPP (the family has no pairs, as AF_INET), and those of {@link socket}.
 * @throws TypeError, RangeError if an argument is not an int.
 * @see socketpair(2)
 */
export function socketpair(domain: number, type: number, protocol = 0): [number, number] {
  const result = sys_socketpair(domain, type, protocol)
  if (typeof result === 'number') throw new SocketError('socketpair', -result)
  return result
}

/** {@link close}, returning `-errno`. */
export function sys_close(fd: number): number {
  return call(native['close']!, int(fd, 'fd'))
}

/**
 * Closes a descriptor. The connection ends when its last descriptor is closed; what was sent is still delivered, unless
 * the other side sent something that was never read: then it is reset.
 *
 * ```c
 * int close(int fd);
 * ```
 *
 * @param fd - The descriptor. Its number may be another's the next moment: forget it before you close it.
 * @returns 0.
 * @throws SocketError EBADF (not an open descriptor), EINTR, EIO; after these two, too, the descriptor is closed.
 * @throws TypeError, RangeError if `fd` is not an int.
 * @see close(2)
 */
export function close(fd: number): number {
  return check('close', sys_close(fd))
}

/** {@link shutdown}, returning `-errno`. */
export function sys_shutdown(fd: number, how: number): number {
  return call(native['shutdown']!, int(fd, 'fd'), int(how, 'how'))
}

/**
 * Ends one direction of a connection, or both. After `SHUT_WR` the other side receives all that was sent and then reads
 * 0 bytes; it can still answer. A thread that waits on the socket is woken: docs/blocking.md says in which call, on which
 * system.
 *
 * ```c
 * int shutdown(int sockfd, int how);
 * ```
 *
 * @param fd - A connected socket.
 * @param how - `SHUT_RD` (receive no more), `SHUT_WR` (send no more) or `SHUT_RDWR`.
 * @returns 0.
 * @throws SocketError ENOTCONN, EINVAL (another `how`), EBADF, ENOTSOCK.
 * @throws TypeError, RangeError if an argument is not an int.
 * @see shutdown(2)
 */
export function shutdown(fd: number, how: number): number {
  return check('shutdown', sys_shutdown(fd, how))
}
