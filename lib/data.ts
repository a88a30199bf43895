import { int, room, sizeIn, socklen } from './arguments.ts'
import { check } from './check.ts'
import { call1, call2, native, out } from './native.ts'
import type { sockaddr } from './sockaddr.ts'

/** {@link send}, returning `-errno`. */
export function sys_send(fd: number, buf: ArrayBufferView, flags = 0): number {
  const fn = native['send']!
  return call1(fn, buf, int(fd, 'fd'), sizeIn(fn.first, buf, 'buf'), int(flags, 'flags'))
}

/**
 * Sends bytes on a connected socket.
 *
 * ```c
 * ssize_t send(int sockfd, const void *buf, size_t len, int flags);
 * ```
 *
 * `MSG_NOSIGNAL` is always set: a broken connection is EPIPE, and never the signal that would end the process.
 *
 * @param fd - The socket.
 * @param buf - The bytes: a Buffer, any typed array, a DataView; part of one is `buf.subarray(from, to)`.
 * @param flags - `MSG_DONTWAIT`, `MSG_OOB`, `MSG_MORE` …
 * @returns How many bytes the system has taken. On a stream that may be fewer than there are: call again with the rest.
 * @throws SocketError EAGAIN (non-blocking, and there is no room), EPIPE (this side has shut down, or the connection is
 * gone), ECONNRESET, ENOTCONN, EDESTADDRREQ (a datagram socket that is not connected), EMSGSIZE (too long for one
 * datagram), ECONNREFUSED (an earlier datagram found no one), EINTR, EBADF, ENOTSOCK.
 * @throws TypeError, RangeError if an argument is not of its type; TypeError if the view is detached.
 * @see send(2)
 */
export function send(fd: number, buf: ArrayBufferView, flags = 0): number {
  return check('send', sys_send(fd, buf, flags))
}

/** {@link recv}, returning `-errno`. */
export function sys_recv(fd: number, buf: ArrayBufferView, flags = 0): number {
  const fn = native['recv']!
  return call1(fn, buf, int(fd, 'fd'), sizeIn(fn.first, buf, 'buf'), int(flags, 'flags'))
}

/**
 * Receives bytes from a connected socket.
 *
 * ```c
 * ssize_t recv(int sockfd, void *buf, size_t len, int flags);
 * ```
 *
 * @param fd - The socket. A blocking one waits for the first byte.
 * @param buf - Where they go: any view, also over shared memory.
 * @param flags - `MSG_PEEK`, `MSG_WAITALL` (which a signal may still cut short), `MSG_DONTWAIT`, `MSG_OOB` …
 * @returns How many bytes came: on a stream as many as there were, and 0 when the other side has finished; of a datagram
 * as many as fit, the rest is lost (with `MSG_TRUNC`, on Linux, its whole length).
 * @throws SocketError EAGAIN (non-blocking, and nothing is there; or `SO_RCVTIMEO` has passed), ECONNRESET, ENOTCONN,
 * ECONNREFUSED, EINTR, EBADF, ENOTSOCK.
 * @throws TypeError, RangeError if an argument is not of its type; TypeError if the view is detached.
 * @see recv(2)
 */
export function recv(fd: number, buf: ArrayBufferView, flags = 0): number {
  return check('recv', sys_recv(fd, buf, flags))
}

/** {@link sendto}, returning `-errno`. */
export function sys_sendto(fd: number, buf: ArrayBufferView, flags: number, addr: sockaddr | null | undefined): number {
  if (addr === null || addr === undefined) return sys_send(fd, buf, int(flags, 'flags'))
  const fn = native['sendto']!
  const n = socklen(addr, fn.second)
  return call2(fn, buf, addr.bytes, int(fd, 'fd'), sizeIn(fn.first, buf, 'buf'), int(flags, 'flags'), n)
}

/**
 * Sends a datagram to an address.
 *
 * ```c
 * ssize_t sendto(int sockfd, const void *buf, size_t len, int flags, const struct sockaddr *dest_addr, socklen_t addrlen);
 * ```
 *
 * @param fd - The socket. One without an address gets a free port.
 * @param buf - The datagram: any view. An empty one is sent too.
 * @param flags - As for {@link send}.
 * @param addr - Where to; `null` is where the socket is connected to. A connected stream socket ignores it.
 * @returns How many bytes were sent: all of them.
 * @throws SocketError those of {@link send}; EACCES (the broadcast address without `SO_BROADCAST`), EAFNOSUPPORT, EINVAL
 * (port 0, or the address is too short), ENETUNREACH.
 * @throws TypeError, RangeError if an argument is not of its type; TypeError if the view is detached.
 * @see sendto(2)
 */
export function sendto(fd: number, buf: ArrayBufferView, flags: number, addr: sockaddr | null | undefined): number {
  return check('sendto', sys_sendto(fd, buf, flags, addr), addr)
}

/** {@link recvfrom}, returning `-errno`. */
export function sys_recvfrom(fd: number, buf: ArrayBufferView, flags = 0, addr?: sockaddr | null): number {
  if (addr === null || addr === undefined) return sys_recv(fd, buf, flags)
  const fn = native['recvfrom']!
  const n = room(addr, fn.second)
  const r = call2(fn, buf, addr.bytes, int(fd, 'fd'), sizeIn(fn.first, buf, 'buf'), int(flags, 'flags'), n)
  if (r >= 0) addr.filled(out(3))
  return r
}

/**
 * Receives a datagram, and from whom.
 *
 * ```c
 * ssize_t recvfrom(int sockfd, void *buf, size_t len, int flags, struct sockaddr *src_addr, socklen_t *addrlen);
 * ```
 *
 * @param fd - The socket. A blocking one waits for a datagram.
 * @param buf - Where it goes: any view.
 * @param flags - As for {@link recv}.
 * @param addr - Filled with the address of the sender, if given; its `socklen` is set. On a connected stream socket it
 * is left empty, with a `socklen` of 0 (Linux).
 * @returns How many bytes came, as from {@link recv}.
 * @throws SocketError those of {@link recv}.
 * @throws TypeError, RangeError if an argument is not of its type; TypeError if the view is detached.
 * @see recvfrom(2)
 */
export function recvfrom(fd: number, buf: ArrayBufferView, flags = 0, addr?: sockaddr | null): number {
  return check('recvfrom', sys_recvfrom(fd, buf, flags, addr))
}
