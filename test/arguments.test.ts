/**
 * Bad input. A wrong argument throws before any system call; what the kernel refuses is a SocketError, or -errno; and
 * hostile objects harm nothing. A call has one line in the table below, from which all its wrong arguments derive.
 */
import { closeSync, openSync, readdirSync, readlinkSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import * as root from '../lib/index.ts'
import {
  accept,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bind,
  close,
  connect,
  FD_ISSET,
  FD_SET,
  fd_set,
  fcntl,
  F_DUPFD,
  F_GETFD,
  F_GETFL,
  getsockname,
  getsockopt,
  MSG_DONTWAIT,
  poll,
  POLLIN,
  POLLNVAL,
  POLLOUT,
  pollfd,
  PollfdArray,
  recv,
  recvfrom,
  select,
  send,
  sendto,
  SO_ERROR,
  SO_KEEPALIVE,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  sockaddr_un,
  SocketError,
  SOL_SOCKET,
} from '../lib/index.ts'
import { place } from '../lib/structs.ts'
import * as syscall from '../lib/syscall.ts'
import { datagram, failing, listener, loopback, nameOf, open, openPair } from './helpers.ts'

/** Every call, as its man page has it: `?` may be left out, `|null` may be null. */
const signatures = `
  socket(int domain, int type, int protocol?)
  socketpair(int domain, int type, int protocol?)
  close(int fd)
  shutdown(int fd, int how)
  bind(int fd, sockaddr addr)
  connect(int fd, sockaddr addr)
  listen(int fd, int backlog?)
  accept(int fd, room|null addr?)
  accept4(int fd, room|null addr?, int flags)
  getsockname(int fd, room addr)
  getpeername(int fd, room addr)
  send(int fd, view buf, int flags?)
  recv(int fd, view buf, int flags?)
  sendto(int fd, view buf, int flags, sockaddr|null addr?)
  recvfrom(int fd, view buf, int flags?, room|null addr?)
  getsockopt(int fd, int level, int name, view|null buf?)
  setsockopt(int fd, int level, int name, int32|boolean|view value)
  fcntl(int fd, int cmd, int|view arg?)
  ioctl(int fd, uint32 request, int|boolean|view arg?)
  select(int nfds, set|null readfds?, set|null writefds?, set|null exceptfds?, timeval|null timeout)
  poll(pollfds fds, int timeout)
  FD_ZERO(set set)
  FD_SET(natural fd, set set)
  FD_CLR(natural fd, set set)
  FD_ISSET(natural fd, set set)
  htons(uint16 hostshort)
  htonl(uint32 hostlong)
  ntohs(uint16 netshort)
  ntohl(uint32 netlong)
  inet_pton(int af, text src, view4 dst)
  inet_ntop(int af, view4 src)
  inet_addr(text cp)
  inet_ntoa(uint32 addr)
  inet_aton(text cp, view4 inp)
  strerror(int errnum)
  fileno(handle handle)
  new sockaddr(view2 bytes?)
  new sockaddr_storage(view2 bytes?)
  new sockaddr_in(fields|view16 sockaddr_in?)
  new sockaddr_in6(fields|view28 sockaddr_in6?)
  new sockaddr_un(fields|view2 sockaddr_un?)
  new fd_set(set other?)
  new timeval(fields timeval?)
  new pollfd(fields pollfd?)
  new PollfdArray(natural length)
`

/** Every field of the structs, by the same kinds: wrong ones are refused by the constructor and by the setter. */
const structs = `
  sockaddr_in(family sin_family, uint16 sin_port, uint32 sin_addr)
  sockaddr_in6(family sin6_family, uint16 sin6_port, uint32 sin6_flowinfo, view16 sin6_addr, uint32 sin6_scope_id)
  sockaddr_un(family sun_family, path|view0 sun_path)
`

type Verdict = 'ok' | 'type' | 'range'

function integer(min: number, max: number) {
  return (value: unknown): Verdict => {
    if (typeof value !== 'number') return 'type'
    return Number.isInteger(value) && value >= min && value <= max ? 'ok' : 'range'
  }
}

/** Views without memory, which nothing else tells from empty ones. */
const broken = new WeakSet<object>()

function view(least: number) {
  return (value: unknown): Verdict => {
    if (!ArrayBuffer.isView(value) || broken.has(value)) return 'type'
    return value.byteLength < least ? 'range' : 'ok'
  }
}

function is(fits: (value: unknown) => boolean) {
  return (value: unknown): Verdict => (fits(value) ? 'ok' : 'type')
}

function address(value: unknown): Verdict {
  if (!(value instanceof sockaddr)) return 'type'
  return view(0)(value.bytes)
}

function worst(...verdicts: Verdict[]): Verdict {
  return verdicts.find(verdict => verdict === 'type') ?? verdicts.find(verdict => verdict === 'range') ?? 'ok'
}

const safe = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
const int = integer(-(2 ** 31), 2 ** 31 - 1)

/** What each kind says of a value, and a value that it takes. */
const kinds: Record<string, { judge: (value: unknown) => Verdict; good: () => unknown }> = {
  int: { judge: int, good: () => 0 },
  int32: { judge: integer(-(2 ** 31), 2 ** 32 - 1), good: () => 0 },
  uint16: { judge: integer(0, 2 ** 16 - 1), good: () => 0 },
  uint32: { judge: integer(0, 2 ** 32 - 1), good: () => 0 },
  natural: { judge: integer(0, 2 ** 31 - 1), good: () => 0 },
  family: { judge: integer(0, 256 ** place('sockaddr', 'sa_family').size - 1), good: () => 0 },
  boolean: { judge: is(value => typeof value === 'boolean'), good: () => true },
  null: { judge: is(value => value === null), good: () => null },
  text: { judge: is(value => typeof value === 'string'), good: () => '' },
  path: { judge: is(value => typeof value === 'string'), good: () => '' },
  view: { judge: view(0), good: () => new Uint8Array(16) },
  ...Object.fromEntries(
    [0, 2, 4, 16, 28].map(least => [`view${least}`, { judge: view(least), good: () => new DataView(new ArrayBuffer(32)) }]),
  ),
  room: { judge: address, good: () => new sockaddr_storage() },
  sockaddr: {
    judge: value => worst(address(value), integer(0, 16)((value as sockaddr_in | undefined)?.socklen)),
    good: () => new sockaddr_in(),
  },
  set: { judge: is(value => value instanceof fd_set), good: () => new fd_set() },
  timeval: {
    judge: value => {
      if (typeof value !== 'object' || value === null) return 'type'
      return worst(safe(Reflect.get(value, 'tv_sec')), safe(Reflect.get(value, 'tv_usec')))
    },
    good: () => ({ tv_sec: 0, tv_usec: 0 }),
  },
  pollfds: {
    judge: value => {
      if (value instanceof PollfdArray) return 'ok'
      if (!Array.isArray(value)) return 'type'
      const entry = value[0] as unknown
      if (value.length === 0) return 'ok'
      if (typeof entry !== 'object' || entry === null) return 'type'
      return worst(int(Reflect.get(entry, 'fd')), integer(-32768, 32767)(Reflect.get(entry, 'events')))
    },
    good: () => [new pollfd()],
  },
  // An object of known fields; of one that has no fields of its own nothing is said here.
  fields: {
    judge: is(value => typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    good: () => ({}),
  },
  handle: { judge: is(() => false), good: () => undefined },
}

interface Parameter {
  name: string
  kinds: string[]
  optional: boolean
}

interface Signature {
  text: string
  name: string
  isClass: boolean
  parameters: Parameter[]
}

function parse(table: string): Signature[] {
  return table
    .trim()
    .split('\n')
    .map(line => {
      const [, isNew, name, list] = /^\s*(new )?(\w+)\((.*)\)$/.exec(line)!
      const parameters = list!.split(', ').map(parameter => {
        const [, union, own, optional] = /^([\w|]+) (\w+)(\?)?$/.exec(parameter)!
        return { name: own!, kinds: union!.split('|'), optional: optional !== undefined }
      })
      return { text: line.trim(), name: name!, isClass: isNew !== undefined, parameters }
    })
}

const calls = parse(signatures)

/** A value fits if it fits one of the kinds; a number out of range is told as such where any number fits. */
function judge(parameter: Parameter, value: unknown): Verdict {
  if (value === undefined && parameter.optional) return 'ok'
  const verdicts = parameter.kinds.map(kind => kinds[kind]!.judge(value))
  return verdicts.find(verdict => verdict === 'ok') ?? verdicts.find(verdict => verdict === 'range') ?? 'type'
}

function detached<T extends ArrayBufferView<ArrayBuffer>>(view: T): T {
  structuredClone(view.buffer, { transfer: [view.buffer] })
  broken.add(view)
  return view
}

/** A view whose buffer has shrunk behind it. */
function outOfBounds(make: (buffer: ArrayBuffer) => ArrayBufferView): ArrayBufferView {
  const buffer = new ArrayBuffer(64, { maxByteLength: 64 })
  const made = make(buffer)
  buffer.resize(8)
  broken.add(made)
  return made
}

function over(bytes: Uint8Array): sockaddr_in {
  return Object.defineProperty(new sockaddr_in(), 'bytes', { value: bytes })
}

function counting(socklen: unknown): sockaddr_in {
  return Object.assign(new sockaddr_in(), { socklen })
}

/** All that was ever passed by mistake. Whether one is wrong, the parameter's kind says. */
const pool: Record<string, () => unknown> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  "''": () => '',
  "'3'": () => '3',
  "'127.0.0.1'": () => '127.0.0.1',
  '3n': () => 3n,
  'Symbol(3)': () => Symbol('3'),
  '{}': () => ({}),
  '[]': () => [],
  '[3]': () => [3],
  'a function': () => () => 3,
  'a class': () => sockaddr_in,
  'new Number(3)': () => Object(3) as unknown,
  'new String(3)': () => Object('3') as unknown,
  valueOf: () => ({ valueOf: () => 3 }),
  toString: () => ({ toString: () => '127.0.0.1' }),
  toPrimitive: () => ({ [Symbol.toPrimitive]: () => 3 }),
  'Object.create(null)': () => Object.create(null) as unknown,
  'a Promise': () => Promise.resolve(3),
  ...Object.fromEntries(
    [
      ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      ...[0.5, -0.5, Number.MIN_VALUE, 2 ** 31 - 0.5, 2 ** 32 + 0.5, Number.MAX_VALUE],
      ...[-1, 2 ** 15, 2 ** 16, 2 ** 31, -(2 ** 31) - 1, 2 ** 32, 2 ** 32 + 3, -(2 ** 32) - 3, 2 ** 53, -(2 ** 53)],
    ].map(value => [String(value), () => value]),
  ),
  'an ArrayBuffer': () => new ArrayBuffer(32),
  'a SharedArrayBuffer': () => new SharedArrayBuffer(32),
  'a look-alike of a view': () => ({ buffer: new ArrayBuffer(32), byteLength: 32, byteOffset: 0, length: 32 }),
  'an heir of a view': () => Object.create(new Uint8Array(32)) as unknown,
  'a Proxy of a view': () => new Proxy(new Uint8Array(32), {}),
  'a view of 0 bytes': () => new Uint8Array(0),
  'a view of 1 byte': () => new DataView(new ArrayBuffer(32), 31),
  'a view of 3 bytes': () => new Uint8Array(3),
  'a view of 15 bytes': () => new Uint8ClampedArray(15),
  'a view of 24 bytes': () => new Float64Array(3),
  'a detached Uint8Array': () => detached(new Uint8Array(32)),
  'a detached Uint8Array, not at the beginning': () => detached(new Uint8Array(new ArrayBuffer(32), 8)),
  'a detached BigInt64Array': () => detached(new BigInt64Array(4)),
  'a detached DataView': () => detached(new DataView(new ArrayBuffer(32))),
  'a detached empty view': () => detached(new Float32Array(0)),
  'a Uint8Array out of bounds': () => outOfBounds(buffer => new Uint8Array(buffer, 0, 32)),
  'a Float64Array out of bounds': () => outOfBounds(buffer => new Float64Array(buffer, 16, 2)),
  'a length-tracking view out of bounds': () => outOfBounds(buffer => new Uint8Array(buffer, 16)),
  'a DataView out of bounds': () => outOfBounds(buffer => new DataView(buffer, 0, 32)),
  'a length-tracking DataView out of bounds': () => outOfBounds(buffer => new DataView(buffer, 16)),
  'a look-alike of a sockaddr': () => ({ bytes: new Uint8Array(16), socklen: 16 }),
  'a sockaddr without bytes': () => Object.create(sockaddr_in.prototype) as unknown,
  'a sockaddr with an ArrayBuffer': () => over(new ArrayBuffer(16) as unknown as Uint8Array),
  'a sockaddr with a detached view': () => over(detached(new Uint8Array(16))),
  'a sockaddr with a view out of bounds': () => over(outOfBounds(buffer => new Uint8Array(buffer, 0, 16)) as Uint8Array),
  ...Object.fromEntries(
    [17, -1, 0.5, Number.NaN, 2 ** 32 + 16, '16', 16n, undefined, Object(16)].map((socklen: unknown) => [
      `a sockaddr with a socklen of ${typeof socklen} ${String(socklen)}`,
      () => counting(socklen),
    ]),
  ),
  'a Set': () => new Set([3]),
  'a look-alike of an fd_set': () => ({ bytes: new Uint8Array(128) }),
  'a timeval without tv_usec': () => ({ tv_sec: 0 }),
  'a timeval of text': () => ({ tv_sec: '0', tv_usec: 0 }),
  'a timeval of bigints': () => ({ tv_sec: 0, tv_usec: 0n }),
  'a timeval of half a second': () => ({ tv_sec: 0.5, tv_usec: 0 }),
  'a timeval of NaN': () => ({ tv_sec: 0, tv_usec: Number.NaN }),
  'a timeval of Infinity': () => ({ tv_sec: Number.POSITIVE_INFINITY, tv_usec: 0 }),
  'a timeval of 2 ** 53': () => ({ tv_sec: 2 ** 53, tv_usec: 0 }),
  '[null]': () => [null],
  '[undefined]': () => Array.from({ length: 1 }),
  '[,]': () => Array(1),
  '[[]]': () => [[]],
  '[{}]': () => [{}],
  'a pollfd of text': () => [{ fd: '3', events: 0, revents: 0 }],
  'a pollfd of 2 ** 32 + 3': () => [{ fd: 2 ** 32 + 3, events: 0, revents: 0 }],
  'a pollfd of NaN': () => [{ fd: 0, events: Number.NaN, revents: 0 }],
  'a pollfd of 2 ** 15': () => [{ fd: 0, events: 2 ** 15, revents: 0 }],
  'a Set of pollfd': () => new Set([new pollfd()]),
  'a single pollfd': () => new pollfd(),
}

type Call = (...values: unknown[]) => unknown

function entry(exports: object, { name, isClass }: Signature): Call {
  const found = Reflect.get(exports, name) as Call & (new (...values: unknown[]) => unknown)
  return isClass ? (...values) => new found(...values) : found
}

const codes = { type: 'ERR_INVALID_ARG_TYPE', range: 'ERR_OUT_OF_RANGE', ok: '' }

/** The argument's own error: of the right class, with its code, naming the parameter. No SocketError is. */
function refusal(run: () => unknown, label: string, name: string, verdict: Verdict): void {
  let error: unknown
  let result: unknown
  try {
    result = run()
  } catch (thrown) {
    error = thrown
  }
  if (error === undefined) expect.fail(`${label} was taken, with the result ${String(result)}`)
  expect(error, label).toBeInstanceOf(verdict === 'range' ? RangeError : TypeError)
  expect(error, label).toHaveProperty('code', codes[verdict])
  expect(String(error), label).toMatch(new RegExp(`"${name}\\b[^"]*"`))
}

/** Good arguments: as many as there can be, or as few. The descriptor is the one that is given. */
function goodFor({ parameters }: Signature, fd: number, few: boolean): unknown[] {
  return parameters.map(({ name, kinds: [first, ...more], optional }) => {
    if (name === 'fd' && first === 'int') return fd
    if (name === 'nfds') return fd
    if (few && (optional || more.includes('null'))) return more.includes('null') ? null : undefined
    return kinds[first!]!.good()
  })
}

function* wrongFor(signature: Signature, position: number, fd: number): Generator<[string, unknown[], Verdict]> {
  const parameter = signature.parameters[position]!
  for (const few of [false, true]) {
    const good = goodFor(signature, fd, few)
    for (const [label, make] of Object.entries(pool)) {
      const value = make()
      const verdict = judge(parameter, value)
      if (verdict !== 'ok') yield [label, good.with(position, value), verdict]
    }
    if (judge(parameter, undefined) !== 'ok') yield ['nothing', good.slice(0, position), 'type']
  }
}

/** The links of the process's sockets, where the system shows them. */
function sockets(): string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc/self/fd')
    .flatMap(fd => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`)
      } catch {
        return []
      }
    })
    .filter(link => link.startsWith('socket:'))
    .sort()
}

let before: string[]
beforeAll(() => {
  before = sockets()
})
afterAll(() => {
  expect(sockets()).toEqual(before)
})

describe('the table', () => {
  it('has a line for every call', () => {
    // SocketError is made by the calls, from what the kernel says.
    const exported = Object.keys(root).filter(name => typeof Reflect.get(root, name) === 'function')
    expect(['SocketError', ...calls.map(call => call.name)].sort()).toEqual(exported.sort())
  })

  it('has the parameters in the order of the call', () => {
    for (const { name, isClass, parameters } of calls) {
      const source = String(Reflect.get(root, name))
      if (isClass) continue
      const list = /\(([^)]*)\)/.exec(source)![1]!.split(',').map(parameter => parameter.trim().split(' ')[0])
      expect(list.filter(parameter => parameter !== ''), name).toEqual(parameters.map(parameter => parameter.name))
    }
  })
})

describe.each([
  ['sys-socket', root],
  ['sys-socket/syscall', syscall],
])('a wrong argument of %s throws before any system call', (_, exports) => {
  describe.each(calls)('$text', signature => {
    it.each(signature.parameters.map((parameter, position) => ({ ...parameter, position })))(
      'refuses what is no $name',
      ({ name, position }) => {
        const call = entry(exports, signature)
        let tried = 0
        // A system call would say EBADF of the one descriptor, and change the other.
        for (const fd of [-1, open(AF_INET, SOCK_DGRAM)]) {
          for (const [label, values, verdict] of wrongFor(signature, position, fd)) {
            refusal(() => call(...values), label, name, verdict)
            tried++
          }
          if (fd < 0) continue
          expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(0)
          expect(nameOf(fd)).toEqual(new sockaddr_in())
          expect(fcntl(fd, F_GETFL)).toBe(fcntl(open(AF_INET, SOCK_DGRAM), F_GETFL))
        }
        expect(tried).toBeGreaterThan(20)
      },
    )
  })

  it('never cuts a number down to a descriptor', () => {
    const fd = open(AF_INET, SOCK_STREAM)
    for (const signature of calls.filter(call => call.parameters[0]!.name === 'fd')) {
      for (const wrong of [fd + 2 ** 32, fd - 2 ** 32, fd + 2 ** 53, fd + 0.5]) {
        const values = goodFor(signature, wrong, false)
        refusal(() => entry(exports, signature)(...values), `${signature.name} of ${wrong}`, 'fd', 'range')
      }
    }
    expect(fcntl(fd, F_GETFD)).toBeGreaterThanOrEqual(0)
  })
})

describe.each(parse(structs))('struct $text', signature => {
  it.each(signature.parameters)('refuses what is no $name', parameter => {
    const make = entry(root, signature)
    for (const [label, value] of Object.entries(pool)) {
      const verdict = judge({ ...parameter, optional: false }, value())
      if (verdict === 'ok') continue
      refusal(() => make({ [parameter.name]: value() }), label, parameter.name.replace('sun_family', 'sa_family').replace(/sin6?_family/, 'sa_family'), verdict)
      const struct = make() as sockaddr
      refusal(() => Reflect.set(struct, parameter.name, value()), label, parameter.name.replace(/\w+_family/, 'sa_family'), verdict)
      expect(struct).toEqual(make())
    }
  })
})
