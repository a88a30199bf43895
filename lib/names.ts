import { int, room, socklen } from './arguments.ts'
import { check } from './check.ts'
import { SOMAXCONN } from './constants.ts'
import { call, call1, native, out } from './native.ts'
import type { sockaddr } from './sockaddr.ts'

/** {@link bind}, returning `-errno`. */
export function sys_bind(fd: number, addr: sockaddr): number {
  const n = socklen(addr)
  return call1(native['bind']!, addr.bytes, int(fd, 'fd'), n)
}

/**
 * Gives a socket its local address.
 *
 * ```c
 * int bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen);
 * ```
 *
 * @param fd - A socket that has no address yet.
 * @param addr - The address. Port 0 lets the system choose a free one, and address 0 (`INADDR_ANY`) is every interface:
 * {@link getsockname} tells what came of it. A path must not exist yet, and is not removed by {@link close}.
 * @returns 0.
 * @throws SocketError EADDRINUSE, EADDRNOTAVAIL (not an address of this machine), EACCES (a port below 1024, a
 * directory without permission), EINVAL (it has an address, or the address is too short), EAFNOSUPPORT (an address of
 * another family), ENOENT, ENOTDIR, EROFS (the path), EBADF, ENOTSOCK.
 * @throws TypeError, RangeError if `fd` is not an int, or `addr` not a sockaddr.
 * @see bind(2)
 */
export function bind(fd: number, addr: sockaddr): number {
  return check('bind', sys_bind(fd, addr), addr)
}

/** {@link connect}, returning `-errno`. */
export function sys_connect(fd: number, addr: sockaddr): number {
  const n = socklen(addr)
  return call1(native['connect']!, addr.bytes, int(fd, 'fd'), n)
}

/**
 * Connects a stream socket to the address, or sets where a datagram socket sends to and whom it hears.
 *
 * ```c
 * int connect(int sockfd, const struct sockaddr *addr, socklen_t addrlen);
 * ```
 *
 * @param fd - The socket. A blocking one waits until the connection stands or has failed.
 * @param addr - The other side's address. One of the family `AF_UNSPEC` disconnects a datagram socket.
 * @returns 0.
 * @throws SocketError EINPROGRESS (non-blocking: the connection stands when the socket is writable and
 * `getsockopt(fd, SOL_SOCKET, SO_ERROR)` is 0), EALREADY, EISCONN, ECONNREFUSED, ETIMEDOUT, ENETUNREACH, EHOSTUNREACH,
 * EAFNOSUPPORT, EINTR (it goes on in the background, as after EINPROGRESS), ENOENT (no such path), EAGAIN (AF_UNIX: the
 * queue of a non-blocking socket's listener is full), EBADF, ENOTSOCK.
 * @throws TypeError, RangeError if `fd` is not an int, or `addr` not a sockaddr.
 * @see connect(2)
 */
export function connect(fd: number, addr: sockaddr): number {
  return check('connect', sys_connect(fd, addr), addr)
}

/** {@link listen}, returning `-errno`. */
export function sys_listen(fd: number, backlog: number = SOMAXCONN): number {
  return call(native['listen']!, int(fd, 'fd'), int(backlog, 'backlog'))
}

/**
 * Makes a socket one that connections arrive at, for {@link accept}.
 *
 * ```c
 * int listen(int sockfd, int backlog);
 * ```
 *
 * @param fd - A stream socket. If it has no address it gets a free port of every interface.
 * @param backlog - How many connections wait in the queue before further ones are put off; the system has a largest
 * value of its own, and takes it silently for a larger or (Linux) a negative one.
 * @returns 0.
 * @throws SocketError EADDRINUSE, EINVAL (it is connected), EOPNOTSUPP (not a stream socket), EBADF, ENOTSOCK.
 * @throws TypeError, RangeError if an argument is not an int.
 * @see listen(2)
 */
export function listen(fd: number, backlog: number = SOMAXCONN): number {
  return check('listen', sys_listen(fd, backlog))
}

const nowhere = new Uint8Array(0)

/** {@link accept4}, returning `-errno`. */
export function sys_accept4(fd: number, addr: sockaddr | null | undefined, flags: number): number {
  if (addr === null || addr === undefined)
    return call1(native['accept']!, nowhere, int(fd, 'fd'), 0, int(flags, 'flags'))
  const n = room(addr)
  const r = call1(native['accept']!, addr.bytes, int(fd, 'fd'), n, int(flags, 'flags'))
  if (r < 0) return r
  try {
    addr.filled(out(1))
  } catch (error) {
    call(native['close']!, r) // a frozen address: nobody would ever know of the descriptor
    throw error
  }
  return r
}

/**
 * Takes the first connection from the queue of a listening socket, as {@link accept} does, with flags.
 *
 * ```c
 * int accept4(int sockfd, struct sockaddr *addr, socklen_t *addrlen, int flags);
 * ```
 *
 * @param fd - The listening socket.
 * @param addr - Filled with the address of the other side; `null` if it is of no interest.
 * @param flags - `SOCK_NONBLOCK`, or 0. `SOCK_CLOEXEC` is always set.
 * @returns The new descriptor.
 * @throws SocketError those of {@link accept}; EINVAL (another flag).
 * @throws TypeError, RangeError if an argument is not of its type.
 * @see accept4(2)
 */
export function accept4(fd: number, addr: sockaddr | null | undefined, flags: number): number {
  return check('accept4', sys_accept4(fd, addr, flags))
}

/** {@link accept}, returning `-errno`. */
export function sys_accept(fd: number, addr?: sockaddr | null): number {
  return sys_accept4(fd, addr, 0)
}

/**
 * Takes the first connection from the queue of a listening socket; waits for one, if the listener blocks.
 *
 * ```c
 * int accept(int sockfd, struct sockaddr *addr, socklen_t *addrlen);
 * ```
 *
 * @param fd - The listening socket. It goes on listening.
 * @param addr - Filled with the address of the other side, if given: an empty `sockaddr_in` and so on, or a
 * `sockaddr_storage` where the family is not known. Its `socklen` is set.
 * @returns The new descriptor: one end of the conversation. It is close-on-exec, and it blocks, whatever the listener does.
 * @throws SocketError EAGAIN (non-blocking, and nobody is waiting), ECONNABORTED, EINVAL (not listening), EOPNOTSUPP (not a
 * stream socket), EINTR, EMFILE, ENFILE, EBADF, ENOTSOCK.
 * @throws TypeError, RangeError if `fd` is not an int, or `addr` not a sockaddr.
 * @see accept(2)
 */
export function accept(fd: number, addr?: sockaddr | null): number {
  return check('accept', sys_accept(fd, addr))
}

/** {@link getsockname}, returning `-errno`. */
export function sys_getsockname(fd: number, addr: sockaddr): number {
  const n = room(addr)
  const r = call1(native['getsockname']!, addr.bytes, int(fd, 'fd'), n)
  if (r >= 0) addr.filled(out(1))
  return r
}

/**
 * The local address of a socket.
 *
 * ```c
 * int getsockname(int sockfd, struct sockaddr *addr, socklen_t *addrlen);
 * ```
 *
 * @param fd - The socket. One that was not bound has the family's address of zeros.
 * @param addr - Filled with the address; its `socklen` is set.
 * @returns 0.
 * @throws SocketError EBADF, ENOTSOCK.
 * @throws TypeError, RangeError if `fd` is not an int, or `addr` not a sockaddr.
 * @see getsockname(2)
 */
export function getsockname(fd: number, addr: sockaddr): number {
  return check('getsockname', sys_getsockname(fd, addr))
}

/** {@link getpeername}, returning `-errno`. */
export function sys_getpeername(fd: number, addr: sockaddr): number {
  const n = room(addr)
  const r = call1(native['getpeername']!, addr.bytes, int(fd, 'fd'), n)
  if (r >= 0) addr.filled(out(1))
  return r
}

/**
 * The address of the other side.
 *
 * ```c
 * int getpeername(int sockfd, struct sockaddr *addr, socklen_t *addrlen);
 * ```
 *
 * @param fd - A connected socket.
 * @param addr - Filled with the address; its `socklen` is set.
 * @returns 0.
 * @throws SocketError ENOTCONN, EBADF, ENOTSOCK.
 * @throws TypeError, RangeError if `fd` is not an int, or `addr` not a sockaddr.
 * @see getpeername(2)
 */
export function getpeername(fd: number, addr: sockaddr): number {
  return check('getpeername', sys_getpeername(fd, addr))
}
