/**
 * What the compiler knows. Nothing of this runs: `npm run types` checks it, and a line that ought to be an error and is
 * none is one itself.
 */
import { describe, expectTypeOf, it } from 'vitest'

import type * as constants from '../lib/constants.ts'
import * as root from '../lib/index.ts'
import {
  accept,
  accept4,
  AF_INET,
  AF_INET6,
  bind,
  close,
  connect,
  EAGAIN,
  FD_ISSET,
  fd_set,
  getsockname,
  getsockopt,
  htons,
  inet_ntop,
  inet_pton,
  listen,
  poll,
  pollfd,
  PollfdArray,
  recv,
  recvfrom,
  select,
  send,
  sendto,
  setsockopt,
  SO_BINDTODEVICE,
  SO_RCVTIMEO,
  SO_REUSEADDR,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  sockaddr_un,
  type SocketError,
  type SocketErrorCode,
  SOL_SOCKET,
  timeval,
  ucred,
} from '../lib/index.ts'
import * as syscall from '../lib/syscall.ts'

/** Compiles the body, and never calls it. */
function compiles(_body: () => void): void {}

const fd = 3
const buf = new Uint8Array(8)
const addr = new sockaddr_in()

describe('the code of a SocketError', () => {
  it('is a union, so that a switch is checked', () => {
    expectTypeOf<SocketError['code']>().toEqualTypeOf<SocketErrorCode>()
    expectTypeOf<string>().not.toExtend<SocketErrorCode>()
    compiles(() => {
      const { code } = {} as SocketError
      switch (code) {
        case 'ECONNREFUSED':
        case 'UNKNOWN':
          break
        // @ts-expect-error misspelt
        case 'ECONREFUSED':
          break
        // @ts-expect-error it is EAGAIN
        case 'EWOULDBLOCK':
          break
        default:
          expectTypeOf(code).not.toExtend<'ECONNREFUSED'>()
      }
    })
  })

  it('is the name of a constant, or UNKNOWN', () => {
    expectTypeOf<Exclude<SocketErrorCode, keyof typeof constants>>().toEqualTypeOf<'UNKNOWN'>()
  })

  it('cannot be changed, nor the rest of the error', () => {
    expectTypeOf<SocketError>().toExtend<Error>()
    expectTypeOf<SocketError['errno']>().toEqualTypeOf<number>()
    expectTypeOf<SocketError['syscall']>().toEqualTypeOf<string>()
    expectTypeOf<SocketError['address']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<SocketError['port']>().toEqualTypeOf<number | undefined>()
    compiles(() => {
      const error = {} as SocketError
      // @ts-expect-error readonly
      error.code = 'EAGAIN'
      // @ts-expect-error readonly
      error.errno = EAGAIN
    })
  })
})

describe('a constant', () => {
  it('is a number where every system has it', () => {
    expectTypeOf(AF_INET).toEqualTypeOf<number>()
    expectTypeOf(EAGAIN).toEqualTypeOf<number>()
    expectTypeOf(SO_REUSEADDR).toEqualTypeOf<number>()
  })

  it('needs a guard where a system lacks it', () => {
    expectTypeOf(SO_BINDTODEVICE).toEqualTypeOf<number | undefined>()
    compiles(() => {
      // @ts-expect-error it may be undefined
      setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, buf)
      if (SO_BINDTODEVICE !== undefined) setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, buf)
    })
  })
})

describe('a call', () => {
  it('takes any view as memory, and nothing else', () => {
    compiles(() => {
      for (const view of [Buffer.alloc(1), new DataView(new ArrayBuffer(1)), new BigInt64Array(1)]) send(fd, view)
      recv(fd, new Uint8Array(new SharedArrayBuffer(1)))
      // @ts-expect-error an ArrayBuffer is no view
      send(fd, new ArrayBuffer(8))
      // @ts-expect-error a text is no view
      send(fd, 'text')
      // @ts-expect-error an array is no view
      send(fd, [1, 2, 3])
      // @ts-expect-error nothing is no view
      recv(fd, null)
      // @ts-expect-error a sockaddr is no view
      send(fd, addr)
      // @ts-expect-error a size is no view
      recv(fd, 1024)
    })
  })

  it('takes any sockaddr as an address, and nothing else', () => {
    compiles(() => {
      for (const any of [new sockaddr(), addr, new sockaddr_in6(), new sockaddr_un(), new sockaddr_storage()]) {
        connect(fd, any)
        getsockname(fd, any)
      }
      // @ts-expect-error a view is no sockaddr
      bind(fd, buf)
      // @ts-expect-error a look-alike is no sockaddr
      connect(fd, { bytes: buf, socklen: 8 })
      // @ts-expect-error a text is no sockaddr
      connect(fd, '127.0.0.1')
      // @ts-expect-error its class is no sockaddr
      getsockname(fd, sockaddr_in)
      // @ts-expect-error an address that must be given
      bind(fd, null)
      // @ts-expect-error the two are exchanged
      sendto(fd, addr, 0, buf)
    })
  })

  it('takes null where C takes NULL', () => {
    compiles(() => {
      accept(fd)
      accept(fd, null)
      accept4(fd, null, 0)
      recvfrom(fd, buf, 0, null)
      sendto(fd, buf, 0, null)
      select(0, null, null, null, null)
      getsockopt(fd, SOL_SOCKET, SO_REUSEADDR, null)
    })
  })

  it('takes the time of select as it is written, and must be given one', () => {
    compiles(() => {
      select(0, null, null, null, { tv_sec: 1, tv_usec: 0 })
      select(0, null, new fd_set(), undefined, new timeval({ tv_sec: 1 }))
      // @ts-expect-error no time is null, not undefined
      select(0, null, null, null, undefined)
      // @ts-expect-error seconds are no timeval
      select(0, null, null, null, 5)
      // @ts-expect-error a view is no fd_set
      select(0, buf, null, null, null)
    })
  })

  it('takes an option as a number, a boolean or bytes', () => {
    compiles(() => {
      setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, 1)
      setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, true)
      setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, buf)
      setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, new timeval())
      // @ts-expect-error its fields are no timeval
      setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, { tv_sec: 1, tv_usec: 0 })
      // @ts-expect-error a text is no bytes
      setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, '1')
    })
  })

  it('takes descriptors as an array, which it does not keep, or packed', () => {
    compiles(() => {
      poll([new pollfd({ fd, events: 1 })] as const, 0)
      poll(new PollfdArray(1), 0)
      // @ts-expect-error descriptors are no pollfds
      poll([fd], 0)
      // @ts-expect-error revents are not given
      poll([{ fd, events: 1 }], 0)
    })
  })

  it('takes a number as a descriptor', () => {
    compiles(() => {
      // @ts-expect-error a text
      close('3')
      // @ts-expect-error a bigint
      close(3n)
      // @ts-expect-error nothing
      close()
      // @ts-expect-error one argument too many
      listen(fd, 1, 2)
    })
  })
})

describe('the result of a call', () => {
  /** The calls alone: Socket and what makes Sockets are in the root only. */
  type Calls = Pick<typeof root, keyof typeof syscall>

  type Arguments<T> = {
    [K in keyof T as T[K] extends (...args: never) => unknown ? K : never]: T[K] extends (...args: infer A) => unknown
      ? A
      : never
  }

  it('comes of the same arguments in both layers', () => {
    expectTypeOf<keyof Arguments<typeof root>>().not.toBeNever()
    expectTypeOf<Arguments<typeof syscall>>().toEqualTypeOf<Arguments<Calls>>()
  })

  it('is what C returns, where failure throws', () => {
    expectTypeOf(root.connect).returns.toEqualTypeOf<number>()
    expectTypeOf(accept).returns.toEqualTypeOf<number>()
    expectTypeOf(getsockopt).returns.toEqualTypeOf<number>()
    expectTypeOf(root.socketpair).returns.toEqualTypeOf<[number, number]>()
    expectTypeOf(inet_pton).returns.toEqualTypeOf<number>()
    expectTypeOf(inet_ntop).returns.toEqualTypeOf<string>()
    expectTypeOf(FD_ISSET).returns.toEqualTypeOf<boolean>()
  })

  it('may be -errno in the other', () => {
    type Results<T> = {
      [K in keyof T as T[K] extends (...args: never) => unknown ? K : never]: T[K] extends (...args: never) => infer R
        ? R
        : never
    }
    // A number may be -errno as it is; only what is no number has another type.
    type NoNumber =
      | 'socketpair'
      | 'inet_ntop'
      | 'getaddrinfo'
      | 'getnameinfo'
      | 'gethostname'
      | 'if_indextoname'
      | 'if_nameindex'
    expectTypeOf<Omit<Results<typeof syscall>, NoNumber>>().toEqualTypeOf<Omit<Results<Calls>, NoNumber>>()
    expectTypeOf(syscall.send).returns.toEqualTypeOf<number>()
    expectTypeOf(syscall.close).returns.toEqualTypeOf<number>()
    expectTypeOf(syscall.socketpair).returns.toEqualTypeOf<[number, number] | number>()
    expectTypeOf(syscall.inet_ntop).returns.toEqualTypeOf<string | number>()
    expectTypeOf(syscall.getaddrinfo).returns.exclude<number>().toEqualTypeOf<ReturnType<typeof root.getaddrinfo>>()
    expectTypeOf(syscall.if_nameindex).returns.toEqualTypeOf<root.if_nameindex[] | number>()
    compiles(() => {
      // @ts-expect-error it may be -errno
      const [a] = syscall.socketpair(AF_INET, 0)
      void a
      const text = syscall.inet_ntop(AF_INET6, buf)
      // @ts-expect-error it may be -errno
      text.toUpperCase()
    })
  })
})

describe('a struct', () => {
  it('is made of its own fields', () => {
    compiles(() => {
      void new sockaddr_in({ sin_port: htons(80) })
      // @ts-expect-error misspelt
      void new sockaddr_in({ sin_prot: htons(80) })
      // @ts-expect-error the field of another
      void new sockaddr_in6({ sin_port: htons(80) })
      // @ts-expect-error a text is no port
      void new sockaddr_in({ sin_port: '80' })
      // @ts-expect-error a text is no address
      void new sockaddr_in({ sin_addr: '127.0.0.1' })
      // @ts-expect-error a number is no in6_addr
      void new sockaddr_in6({ sin6_addr: 1 })
      // @ts-expect-error a field that is given has a value
      void new sockaddr_in({ sin_port: undefined })
      // @ts-expect-error an ArrayBuffer has none of the fields
      void new sockaddr_in(new ArrayBuffer(16))
      // @ts-expect-error nor has a text
      void new sockaddr_in('127.0.0.1')
      // @ts-expect-error misspelt
      void new pollfd({ fd, event: 0 })
    })
  })

  it('has fields of C’s types', () => {
    expectTypeOf<sockaddr_in['sin_port']>().toEqualTypeOf<number>()
    expectTypeOf<sockaddr_in['sin_addr']>().toEqualTypeOf<number>()
    expectTypeOf<sockaddr_in6['sin6_addr']>().toEqualTypeOf<Uint8Array>()
    expectTypeOf<sockaddr_un['sun_path']>().toEqualTypeOf<string>()
    expectTypeOf<sockaddr['bytes']>().toEqualTypeOf<Uint8Array>()
    expectTypeOf<sockaddr['socklen']>().toEqualTypeOf<number>()
    compiles(() => {
      addr.sin_port = 80
      new sockaddr_in6().sin6_addr = new DataView(new ArrayBuffer(16))
      new sockaddr_un().sun_path = buf
      // @ts-expect-error the memory stays the same
      addr.bytes = buf
      // @ts-expect-error no such field
      addr.sin6_port = 80
    })
  })

  it('has fields with their types, in all that it is made of', () => {
    const time = new root.linger({ l_onoff: 1 })
    expectTypeOf(time.l_onoff).toEqualTypeOf<number>()
    expectTypeOf(time.bytes).toEqualTypeOf<Uint8Array>()
    expectTypeOf<root.ipv6_mreq['ipv6mr_multiaddr']>().toEqualTypeOf<Uint8Array>()
    expectTypeOf<root.group_req['gr_group']>().toEqualTypeOf<sockaddr_storage>()
    expectTypeOf<root.in_pktinfo['ipi_spec_dst']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<root.tcp_info['tcpi_bytes_acked']>().toEqualTypeOf<bigint>()
    compiles(() => {
      void new root.linger(buf)
      void new root.ipv6_mreq({ ipv6mr_multiaddr: new DataView(new ArrayBuffer(16)) })
      void new root.group_req({ gr_group: addr })
      // @ts-expect-error misspelt
      void new root.linger({ l_onof: 1 })
      // @ts-expect-error a boolean is no int
      void new root.linger({ l_onoff: true })
      // @ts-expect-error misspelt
      time.l_onof = 1
      // @ts-expect-error the memory stays the same
      time.bytes = buf
    })
  })

  it('needs a guard where a system lacks it', () => {
    compiles(() => {
      // @ts-expect-error it may be undefined
      void new ucred()
      if (ucred !== undefined) getsockopt(fd, SOL_SOCKET, SO_REUSEADDR, new ucred())
    })
  })

  it('of an unknown family has fields that may be missing, and are only read', () => {
    expectTypeOf<sockaddr_storage['ss_family']>().toEqualTypeOf<number>()
    expectTypeOf<sockaddr_storage['sin_port']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<sockaddr_storage['sin6_addr']>().toEqualTypeOf<Uint8Array | undefined>()
    expectTypeOf<sockaddr_storage['sun_path']>().toEqualTypeOf<string | undefined>()
    compiles(() => {
      // @ts-expect-error readonly
      new sockaddr_storage().sin_port = 80
    })
  })
})
