import type { Duplex } from 'node:stream'

import { type Address, addressOf, type InternetAddress, sockaddrOf } from './addresses.ts'
import { boolean, bytesOf, int, integer, size as sizeOf } from './arguments.ts'
import { check } from './check.ts'
import {
  AF_INET,
  EAGAIN,
  EINPROGRESS,
  EINTR,
  EPROTOTYPE,
  ETIMEDOUT,
  F_DUPFD_CLOEXEC,
  F_GETFL,
  FIONBIO,
  MSG_DONTWAIT,
  O_NONBLOCK,
  POLLIN,
  POLLOUT,
  SO_DOMAIN,
  SO_ERROR,
  SO_PROTOCOL,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  type SocketErrorCode,
  SOL_SOCKET,
} from './constants.ts'
import { sys_recv, sys_recvfrom, sys_send, sys_sendto } from './data.ts'
import { checkedTimeout, deadline, pause, waitFor } from './deadline.ts'
import { SocketError } from './errors.ts'
import { described, release, remember } from './forgotten.ts'
import { shutdown, socket, sys_close } from './life.ts'
import { sys_recvmsg, sys_sendmsg } from './messages.ts'
import type { msghdr } from './msghdr.ts'
import { bind, getpeername, getsockname, listen, sys_accept4, sys_connect } from './names.ts'
import { inspect } from './node.ts'
import { fcntl, getsockopt, ioctl, setsockopt } from './options.ts'
import { type Selectable, selected } from './selectable.ts'
import { type sockaddr, sockaddr_storage } from './sockaddr.ts'
import { streamOf } from './stream.ts'

export type { Address, InternetAddress } from './addresses.ts'
export type { Selectable } from './selectable.ts'

let defaultTimeout: number | null = null

/** The timeout of new Sockets in this thread, in seconds; `null`, as at first: they block. */
export function getDefaultTimeout(): number | null {
  return defaultTimeout
}

/**
 * Sets the timeout of all Sockets that are made from now on in this thread, also of those that are accepted.
 *
 * @param seconds - As {@link Socket.setTimeout} takes it.
 * @throws TypeError, RangeError if it is neither a time nor `null`.
 */
export function setDefaultTimeout(seconds: number | null): void {
  defaultTimeout = checkedTimeout(seconds, 'seconds')
}

/** What may be or-ed into a type, and is no part of it. */
const FLAGS = SOCK_NONBLOCK | SOCK_CLOEXEC

/** What `recv` receives into, as far as it goes; what came is copied out of it. */
const scratch = new Uint8Array(64 * 1024)

/** What the calls fill that tell an address; it is read before anybody else can call. */
const storage = new sockaddr_storage()

/** The most bytes that a call takes at once. */
const LARGEST = 2 ** 31 - 1

function roomFor(bytes: number): Uint8Array {
  integer(bytes, 'size', 0, LARGEST)
  return bytes <= scratch.length ? scratch.subarray(0, bytes) : new Uint8Array(bytes)
}

/** The bytes that came, in memory of their own, of which nobody else knows and which has nothing else in it. */
function received(room: Uint8Array, n: number): Buffer {
  const isOwn = room.buffer !== scratch.buffer && n === room.length
  return Buffer.from((isOwn ? room : room.slice(0, n)).buffer)
}

function ended(came: number, size: number): Error {
  const error = new Error(`recv: the other side has finished after ${came} of ${size} bytes`)
  return Object.assign(error, { code: 'ERR_SOCKET_ENDED' })
}

/**
 * A socket as an object: what the Socket HOWTO teaches, over the calls of C. Its methods are those calls, each on the
 * Socket's own descriptor, with addresses that are easier to write, and in one of three modes:
 *
 * - blocking, as at first: a call waits in the kernel until it is done;
 * - with a timeout (`setTimeout(5)`): a call waits so long as a whole, then it fails with ETIMEDOUT;
 * - non-blocking (`setTimeout(0)`): a call that would wait fails at once, with EAGAIN, `connect` with EINPROGRESS.
 *
 * A call that a signal interrupts goes on with what remains of its time, as in Python (PEP 475): EINTR is never seen.
 * The signal's listener runs when the event loop turns next, so a thread that is to hear signals must not block for ever.
 *
 * All fail with a {@link SocketError}, and with a TypeError or RangeError for a wrong argument. A closed Socket has the
 * descriptor −1, with which every call fails: EBADF (Windows: ENOTSOCK).
 *
 * @example
 * ```ts
 * using listener = new Socket(AF_INET, SOCK_STREAM)
 * listener.bind({ address: 'localhost', port: 0 })
 * listener.listen()
 * const [conn, remote] = listener.accept()
 * conn.sendAll(conn.recv(1024))
 * conn.close()
 * ```
 * @typeParam A - What its addresses look like: `InternetAddress`; of AF_UNIX, `string`; else `sockaddr`.
 * @see docs/howto.md
 */
export class Socket<A extends Address = InternetAddress> implements Disposable {
  /** The address family: `AF_INET` … */
  readonly family: number
  /** The type: `SOCK_STREAM` …, without the flags it was created with. */
  readonly type: number
  /** The protocol; 0 is the family's own for the type. */
  readonly protocol: number
  #fd: number
  #timeout: number | null

  /**
   * @param family - `AF_INET`, `AF_INET6`, `AF_UNIX` …
   * @param type - `SOCK_STREAM`, `SOCK_DGRAM` …; with `SOCK_NONBLOCK` or-ed into it the Socket is non-blocking from birth.
   * @param protocol - 0 is the family's own for the type.
   * @param fd - The descriptor, if there is one: {@link Socket.from} asks the system for the rest.
   * @throws SocketError those of `socket`.
   * @throws TypeError, RangeError if an argument is not an int.
   */
  constructor(family: number = AF_INET, type: number = SOCK_STREAM, protocol = 0, fd?: number) {
    this.family = int(family, 'family')
    this.type = int(type, 'type') & ~FLAGS
    this.protocol = int(protocol, 'protocol')
    this.#timeout = type & SOCK_NONBLOCK ? 0 : defaultTimeout
    const flags = this.#timeout === null ? 0 : SOCK_NONBLOCK
    this.#fd = fd === undefined ? socket(family, type | flags, protocol) : int(fd, 'fd')
    remember(this, this.#fd)
  }

  /**
   * A Socket of a descriptor that exists, which it owns from now on: one that was inherited, or one that another thread
   * has given away with {@link detach}.
   *
   * @param fd - The descriptor. If it is non-blocking, so is the Socket: a timeout does not travel with a descriptor.
   * @throws SocketError EBADF, ENOTSOCK; then the descriptor is still the caller's.
   * @throws TypeError, RangeError if it is not an int.
   */
  static from<A extends Address = InternetAddress>(fd: number): Socket<A> {
    const type = getsockopt(fd, SOL_SOCKET, SO_TYPE)
    // Where the system has no option for it, the family is that of the address; nothing else tells the protocol.
    getsockname(fd, storage)
    const family = SO_DOMAIN === undefined ? storage.ss_family : getsockopt(fd, SOL_SOCKET, SO_DOMAIN)
    const protocol = SO_PROTOCOL === undefined ? 0 : getsockopt(fd, SOL_SOCKET, SO_PROTOCOL)
    const isNonblocking = (fcntl(fd, F_GETFL) & O_NONBLOCK) !== 0
    if (defaultTimeout !== null) ioctl(fd, FIONBIO, true)
    return Socket.#of<A>(fd, family, type, protocol, isNonblocking ? 0 : defaultTimeout)
  }

  static #of<A extends Address>(fd: number, family: number, type: number, protocol: number, timeout: number | null) {
    const made = new Socket<A>(family, type, protocol, fd)
    made.#timeout = timeout
    return made
  }

  /**
   * Waits until some are ready: Sockets, other objects with a `fileno()`, or descriptors.
   *
   * @param readers - Those to be read: ready when a `recv`, or an `accept`, would not wait.
   * @param writers - Those to be written: ready when a `send` would not wait, or a `connect` is done, well or not.
   * @param errors - Those with something exceptional: urgent data.
   * @param timeout - How many seconds to wait at most; 0 only looks, `null` waits for ever.
   * @returns Those that are ready, of each list, in its order: none when the time has passed.
   * @throws SocketError EBADF (Windows: ENOTSOCK) if a descriptor is not open.
   * @throws TypeError, RangeError if an argument is not of its type; a closed Socket has no descriptor to wait for.
   * @see select(2)
   */
  static select<R extends Selectable, W extends Selectable, E extends Selectable>(
    readers: readonly R[],
    writers: readonly W[],
    errors: readonly E[],
    timeout: number | null = null,
  ): [R[], W[], E[]] {
    return selected(readers, writers, errors, timeout)
  }

  /** The descriptor; −1 when the Socket is closed or detached. */
  fileno(): number {
    return this.#fd
  }

  /**
   * Closes the descriptor. Once is enough, twice does no harm. The connection ends when its last descriptor is closed.
   *
   * @throws SocketError EIO; the descriptor is closed nevertheless.
   * @see close(2)
   */
  close(): void {
    const fd = this.detach()
    const r = fd < 0 ? 0 : sys_close(fd)
    if (r !== -EINTR) check('close', r)
  }

  /** Closes it at the end of the block that has it `using`. */
  [Symbol.dispose](): void {
    this.close()
  }

  /**
   * Gives the descriptor away: the Socket is as if closed, the descriptor stays open and is the caller's to close, to hand
   * to a worker thread, or to a child. A Socket is made of it again by {@link Socket.from}.
   */
  detach(): number {
    const fd = this.#fd
    this.#fd = -1
    release(this)
    return fd
  }

  /**
   * Another Socket of the same connection, with a descriptor of its own and the same timeout.
   *
   * @throws SocketError EBADF, EMFILE.
   * @see dup(2)
   */
  dup(): Socket<A> {
    const fd = fcntl(this.#fd, F_DUPFD_CLOEXEC, 0)
    return Socket.#of<A>(fd, this.family, this.type, this.protocol, this.#timeout)
  }

  /**
   * Chooses the mode.
   *
   * @param flag - True is `setTimeout(null)`, false is `setTimeout(0)`.
   * @throws SocketError EBADF; TypeError if it is not a boolean.
   */
  setBlocking(flag: boolean): void {
    this.setTimeout(boolean(flag, 'flag') ? null : 0)
  }

  /**
   * Chooses the mode, and how long a call may wait: each as a whole, {@link sendAll} and {@link recvExactly} too.
   *
   * @param seconds - How long; 0 is non-blocking, `null` blocks for as long as it takes.
   * @throws SocketError EBADF.
   * @throws TypeError, RangeError if it is neither a time nor `null`.
   */
  setTimeout(seconds: number | null): void {
    const timeout = checkedTimeout(seconds, 'seconds')
    ioctl(this.#fd, FIONBIO, timeout !== null)
    this.#timeout = timeout
  }

  /** The timeout in seconds: 0 if the Socket is non-blocking, `null` if it blocks. */
  getTimeout(): number | null {
    return this.#timeout
  }

  /** Whether a call that would block is to wait: also if the Socket blocks, but somebody else's descriptor does not. */
  #waits(flags: number): boolean {
    if (this.#timeout !== null) return this.#timeout > 0 && !(flags & MSG_DONTWAIT)
    return (fcntl(this.#fd, F_GETFL) & O_NONBLOCK) !== 0 && !(flags & MSG_DONTWAIT)
  }

  /** When a call gives up that begins now. A non-blocking one has no time to pass: it does not wait. */
  #until(): number {
    return this.#timeout === 0 ? Infinity : deadline(this.#timeout)
  }

  #wait(syscall: string, events: number, until: number, addr?: sockaddr): void {
    if (!waitFor(this.#fd, events, until)) throw new SocketError(syscall, ETIMEDOUT, addr)
  }

  /** What the call says in the end, made again when it was interrupted or would not wait by itself. */
  #call(
    syscall: string,
    events: number,
    flags: number,
    attempt: () => number,
    until?: number,
    addr?: sockaddr,
  ): number {
    let isReady = false
    for (;;) {
      const r = attempt()
      if (r >= 0) return r
      if (r === -EINTR) continue
      if (r !== -EAGAIN || !this.#waits(flags)) throw new SocketError(syscall, -r, addr)
      until ??= this.#until()
      // Ready, it was said, and it is not: another was quicker, or the queue is full of a receiver that poll knows not of.
      if (isReady) pause(until)
      this.#wait(syscall, events, until, addr)
      isReady = true
    }
  }

  /**
   * Gives the Socket its local address.
   *
   * @param addr - `{ address, port }`: the address `''` is every interface, the port 0 lets the system choose one; the
   * name of a host is looked up. Of AF_UNIX a path. Or a sockaddr.
   * @throws SocketError those of `bind`, and of `getaddrinfo`.
   * @throws TypeError, RangeError if the address is not of such a form.
   * @see bind(2)
   */
  bind(addr: Address): void {
    bind(this.#fd, sockaddrOf(addr, this.family, this.type))
  }

  /**
   * Makes it a Socket that connections arrive at, for {@link accept}.
   *
   * @param backlog - How many may wait to be accepted; by default as many as the system allows.
   * @throws SocketError those of `listen`; TypeError, RangeError if `backlog` is not an int.
   * @see listen(2)
   */
  listen(backlog?: number): void {
    listen(this.#fd, backlog)
  }

  /**
   * Takes a connection that has arrived; waits for one.
   *
   * @returns The new Socket, one end of the conversation, and the address of the other end. It blocks, or has the default
   * timeout, whatever the listener has.
   * @throws SocketError those of `accept`; ETIMEDOUT.
   * @see accept(2)
   */
  accept(): [Socket<A>, A] {
    const flags = defaultTimeout === null ? 0 : SOCK_NONBLOCK
    const fd = this.#call('accept', POLLIN, 0, () => sys_accept4(this.#fd, storage, flags))
    const addr = addressOf(storage, this.family) as A
    return [Socket.#of<A>(fd, this.family, this.type, this.protocol, defaultTimeout), addr]
  }

  /** Connects: what is wrong, or 0. */
  #connect(addr: sockaddr): number {
    const until = this.#until()
    for (;;) {
      const r = sys_connect(this.#fd, addr)
      if (r === -EINTR || (r === -EINPROGRESS && this.#waits(0))) {
        // It goes on by itself; to call again would be EALREADY.
        this.#wait('connect', POLLOUT, until, addr)
        return getsockopt(this.#fd, SOL_SOCKET, SO_ERROR)
      }
      // AF_UNIX: the listener's queue is full, and nothing tells when it is not.
      if (r !== -EAGAIN || !this.#waits(0)) return -r
      if (performance.now() >= until) return ETIMEDOUT
      pause(until)
    }
  }

  /**
   * Connects a stream to the address; sets where datagrams go to, and whom they are taken from.
   *
   * @param addr - As for {@link bind}; `''` is this machine, and a host's first address is taken.
   * @throws SocketError those of `connect`, and of `getaddrinfo`; ETIMEDOUT; EINPROGRESS if it is non-blocking: the
   * connection stands when the Socket is writable and `getSockOpt(SOL_SOCKET, SO_ERROR)` is 0.
   * @throws TypeError, RangeError if the address is not of such a form.
   * @see connect(2)
   */
  connect(addr: Address): void {
    const to = sockaddrOf(addr, this.family, this.type)
    const errno = this.#connect(to)
    if (errno !== 0) throw new SocketError('connect', errno, to)
  }

  /**
   * Connects, as {@link connect} does, and tells what `connect` would throw.
   *
   * @returns The `code` of the error, as `'ECONNREFUSED'` or `'EINPROGRESS'`; 0 if there is none.
   * @throws SocketError those of `getaddrinfo` alone.
   * @throws TypeError, RangeError if the address is not of such a form.
   */
  connectEx(addr: Address): SocketErrorCode | 0 {
    const to = sockaddrOf(addr, this.family, this.type)
    try {
      const errno = this.#connect(to)
      return errno === 0 ? 0 : new SocketError('connect', errno, to).code
    } catch (error) {
      if (error instanceof SocketError) return error.code
      throw error
    }
  }

  /**
   * Sends bytes.
   *
   * @param buf - The bytes: a Buffer, any typed array, a DataView.
   * @param flags - As of C's `send`.
   * @returns How many the system has taken; of a stream perhaps not all.
   * @throws SocketError those of `send`; ETIMEDOUT.
   * @throws TypeError, RangeError if an argument is not of its type.
   * @see send(2)
   */
  send(buf: ArrayBufferView, flags = 0): number {
    return this.#call('send', POLLOUT, flags, () => sys_send(this.#fd, buf, flags))
  }

  /**
   * Sends all of the bytes, with as many calls as it takes.
   *
   * @param buf - The bytes: a Buffer, any typed array, a DataView.
   * @param flags - As of C's `send`.
   * @throws SocketError those of `send`; ETIMEDOUT. Its `sent` says how many bytes were sent before.
   * @throws TypeError, RangeError if an argument is not of its type.
   */
  sendAll(buf: ArrayBufferView, flags = 0): void {
    const bytes = bytesOf(buf, 'buf')
    const until = this.#until()
    let sent = 0
    try {
      do {
        const rest = bytes.subarray(sent)
        sent += this.#call('send', POLLOUT, flags, () => sys_send(this.#fd, rest, flags), until)
        if (sent < bytes.length && performance.now() >= until) throw new SocketError('send', ETIMEDOUT)
      } while (sent < bytes.length)
    } catch (error) {
      if (error instanceof SocketError) Object.assign(error, { sent })
      throw error
    }
  }

  /**
   * Sends a datagram to an address.
   *
   * @param buf - The datagram: a Buffer, any typed array, a DataView.
   * @param addr - Where to: as for {@link connect}; `'<broadcast>'` wants `SO_BROADCAST`.
   * @param flags - As of C's `sendto`.
   * @returns How many bytes were sent: all of them.
   * @throws SocketError those of `sendto`, and of `getaddrinfo`; ETIMEDOUT.
   * @throws TypeError, RangeError if an argument is not of its type.
   * @see sendto(2)
   */
  sendTo(buf: ArrayBufferView, addr: Address, flags = 0): number {
    const to = sockaddrOf(addr, this.family, this.type)
    return this.#call('sendto', POLLOUT, flags, () => sys_sendto(this.#fd, buf, flags, to), undefined, to)
  }

  /**
   * Receives bytes.
   *
   * @param size - How many at most. What comes is copied once into memory of its own; {@link recvInto} copies nothing.
   * @param flags - As of C's `recv`.
   * @returns What came: of a stream one byte or more, and none when the other side has finished; of a datagram as much as
   * fits, the rest is lost.
   * @throws SocketError those of `recv`; ETIMEDOUT.
   * @throws TypeError, RangeError if an argument is not of its type.
   * @see recv(2)
   */
  recv(size: number, flags = 0): Buffer {
    const room = roomFor(size)
    return received(room, this.recvInto(room, flags))
  }

  /**
   * Receives bytes into memory that is there.
   *
   * @param buf - Where they go: a Buffer, any typed array, a DataView. Into none, nothing is received.
   * @param flags - As of C's `recv`.
   * @returns How many came; 0 when the other side has finished.
   * @throws SocketError those of `recv`; ETIMEDOUT.
   * @throws TypeError, RangeError if an argument is not of its type.
   * @see recv(2)
   */
  recvInto(buf: ArrayBufferView, flags = 0): number {
    if (sizeOf(buf, 'buf') === 0) return 0
    return this.#call('recv', POLLIN, flags, () => sys_recv(this.#fd, buf, flags))
  }

  /**
   * Receives so many bytes of a stream, with as many calls as it takes.
   *
   * @param size - How many.
   * @returns All of them.
   * @throws SocketError those of `recv`; ETIMEDOUT.
   * @throws Error `ERR_SOCKET_ENDED` if the other side finishes before. The `received` of either error are the bytes that
   * came before, so that none is lost.
   * @throws TypeError, RangeError if an argument is not of its type.
   */
  recvExactly(size: number): Buffer {
    const room = new Uint8Array(integer(size, 'size', 0, LARGEST))
    const until = this.#until()
    let came = 0
    try {
      while (came < size) {
        const rest = room.subarray(came)
        const n = this.#call('recv', POLLIN, 0, () => sys_recv(this.#fd, rest), until)
        if (n === 0) throw ended(came, size)
        came += n
        if (came < size && performance.now() >= until) throw new SocketError('recv', ETIMEDOUT)
      }
    } catch (error) {
      throw Object.assign(error as Error, { received: received(room, came) })
    }
    return received(room, came)
  }

  /**
   * Receives a datagram, and from whom.
   *
   * @param size - How many bytes of it at most; the rest is lost.
   * @param flags - As of C's `recvfrom`.
   * @returns The datagram, and the sender's address; its `address` is `''` where the system tells none, as of a stream.
   * @throws SocketError those of `recvfrom`; ETIMEDOUT.
   * @throws TypeError, RangeError if an argument is not of its type.
   * @see recvfrom(2)
   */
  recvFrom(size: number, flags = 0): [Buffer, A] {
    const room = roomFor(size)
    const n = this.#call('recvfrom', POLLIN, flags, () => sys_recvfrom(this.#fd, room, flags, storage))
    return [received(room, n), addressOf(storage, this.family) as A]
  }

  /**
   * Sends a message: bytes from many views, to an address, with control data.
   *
   * @param msg - The message, as C's `sendmsg` takes it.
   * @param flags - As of C's `sendmsg`.
   * @returns How many bytes the system has taken; of a stream perhaps not all.
   * @throws SocketError those of `sendmsg`; ETIMEDOUT.
   * @throws TypeError, RangeError if an argument is not of its type.
   * @see sendmsg(2)
   */
  sendMsg(msg: msghdr, flags = 0): number {
    return this.#call('sendmsg', POLLOUT, flags, () => sys_sendmsg(this.#fd, msg, flags))
  }

  /**
   * Receives a message: bytes into many views, from whom, and control data.
   *
   * @param msg - Where it goes, as C's `recvmsg` takes it.
   * @param flags - As of C's `recvmsg`.
   * @returns How many bytes came; 0 when the other side has finished.
   * @throws SocketError those of `recvmsg`; ETIMEDOUT.
   * @throws TypeError, RangeError if an argument is not of its type.
   * @see recvmsg(2)
   */
  recvMsg(msg: msghdr, flags = 0): number {
    return this.#call('recvmsg', POLLIN, flags, () => sys_recvmsg(this.#fd, msg, flags))
  }

  /**
   * Ends one direction of the connection, or both.
   *
   * @param how - `SHUT_WR`: the other side reads to the end of what was sent and can still answer; `SHUT_RD`, `SHUT_RDWR`.
   * @throws SocketError those of `shutdown`; TypeError, RangeError if `how` is not an int.
   * @see shutdown(2)
   */
  shutdown(how: number): void {
    shutdown(this.#fd, how)
  }

  /** An option: {@link getsockopt}. */
  getSockOpt(level: number, name: number, buf?: ArrayBufferView | null): number {
    return getsockopt(this.#fd, level, name, buf)
  }

  /** Sets an option: {@link setsockopt}. */
  setSockOpt(level: number, name: number, value: number | boolean | ArrayBufferView): void {
    setsockopt(this.#fd, level, name, value)
  }

  /**
   * The local address.
   *
   * @throws SocketError EBADF.
   * @see getsockname(2)
   */
  getSockName(): A {
    getsockname(this.#fd, storage)
    return addressOf(storage, this.family) as A
  }

  /**
   * The address of the other side.
   *
   * @throws SocketError ENOTCONN, EBADF.
   * @see getpeername(2)
   */
  getPeerName(): A {
    getpeername(this.#fd, storage)
    return addressOf(storage, this.family) as A
  }

  /**
   * The connection as a stream of Node's, to which the descriptor is given away, as by `fdopen(3)`: the Socket is as if
   * closed, and the stream closes the descriptor. `dup().toStream()` keeps the Socket.
   *
   * It is a `net.Socket` where Node takes such a descriptor. A `write` is with the system when its callback is called;
   * `end` flushes, and then says to the other side that it is the end; whoever reads slowly is waited for.
   *
   * @throws SocketError EPROTOTYPE if it is not a stream, EBADF.
   * @see fdopen(3)
   */
  toStream(): Duplex {
    if (getsockopt(this.#fd, SOL_SOCKET, SO_TYPE) !== SOCK_STREAM) throw new SocketError('fdopen', EPROTOTYPE)
    const stream = streamOf(this.#fd, this.family)
    this.detach()
    return stream
  }

  /** @internal */
  [inspect.custom](): string {
    return described(this.#fd, this.family, this.type)
  }
}
