/** The boundary to the addon: lib/native.ts, and native/binding.cjs, which finds the binary. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInThisContext } from 'node:vm'

import { describe, expect, it } from 'vitest'

import {
  accept,
  AF_INET,
  AF_UNIX,
  connect,
  EAGAIN,
  EBADF,
  ENOTSOCK,
  FD_SET,
  fd_set,
  FIONREAD,
  getsockname,
  getsockopt,
  ioctl,
  MSG_DONTWAIT,
  poll,
  pollfd,
  POLLOUT,
  recv,
  recvfrom,
  select,
  send,
  sendto,
  SO_RCVBUF,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr_in,
  sockaddr_storage,
  socket,
  socketpair,
  SOL_SOCKET,
} from '../lib/index.ts'
import * as syscall from '../lib/syscall.ts'
import type binding from '../native/binding.cjs'
import { closing, datagram, folder, listener, nameOf, open, openPair } from './helpers.ts'

const require = createRequire(import.meta.url)
const loader = fileURLToPath(new URL('../native/binding.cjs', import.meta.url))

/** The file that it loads: a local build, or what was made for the system. */
const library = ['build/Release/sys_socket.node', `prebuilds/${process.platform}-${process.arch}/sys-socket.node`]
  .map(name => fileURLToPath(new URL(`../${name}`, import.meta.url)))
  .find(name => existsSync(name))!

/** The addon, loaded once more. */
function load(): binding.Binding {
  for (const file of Object.keys(require.cache))
    if (file === loader || file.endsWith('.node')) delete require.cache[file]
  return require(loader) as binding.Binding
}

/** Whether V8 has a number as a small integer; undefined where the engine is another. */
function smallInteger(): ((value: number) => boolean) | undefined {
  try {
    setFlagsFromString('--allow-natives-syntax')
    return runInThisContext('value => %IsSmi(value)') as (value: number) => boolean
  } catch {
    return undefined
  }
}

// The last since Node 24.
const views = [
  Int8Array,
  Int16Array,
  Int32Array,
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Uint8ClampedArray,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
  Reflect.get(globalThis, 'Float16Array'),
].filter(View => View !== undefined) as (typeof Uint8Array)[]

describe('a call', () => {
  const isSmall = smallInteger()

  it.runIf(isSmall !== undefined)('answers with small integers, which live on no heap', () => {
    const { fd, addr } = listener()
    const [one, other] = socketpair(AF_UNIX, SOCK_STREAM)
    const client = open(AF_INET, SOCK_STREAM)
    const name = new sockaddr_storage()
    const writable = new fd_set()
    FD_SET(closing(one), writable)
    const answers = {
      socket: closing(socket(AF_INET, SOCK_DGRAM)),
      socketpair: closing(other),
      connect: connect(client, addr),
      accept: closing(accept(fd, name)),
      'the socklen of accept': name.socklen,
      getsockname: getsockname(fd, name),
      'the socklen of getsockname': name.socklen,
      send: send(one, Buffer.from('hello')),
      'getsockopt of a number': getsockopt(fd, SOL_SOCKET, SO_RCVBUF),
      'getsockopt with a view': getsockopt(fd, SOL_SOCKET, SO_RCVBUF, new Uint8Array(8)),
      ioctl: ioctl(other, FIONREAD),
      select: select(one + 1, null, writable, null, null),
      poll: poll([new pollfd({ fd: one, events: POLLOUT })], -1),
      recv: recv(other, Buffer.alloc(8)),
      'a failure': syscall.close(-1),
    }
    expect(Object.entries(answers).filter(([, value]) => !isSmall!(value))).toEqual([])
    expect(answers).toMatchObject({
      connect: 0,
      send: 5,
      ioctl: 5,
      recv: 5,
      'a failure': process.platform === 'win32' ? -ENOTSOCK : -EBADF,
    })
  })

  // So often that the calls know the view, and its buffer crosses.
  const OFTEN = 40

  it.each(views.map(View => [View.name, View] as const))('takes all the bytes of a %s, and no others', (_, View) => {
    const [one, other] = openPair(AF_UNIX, SOCK_DGRAM)
    const over = (buffer: ArrayBuffer) => new View(buffer, 8, 16 / (View.BYTES_PER_ELEMENT ?? 1))
    const bytes = new Uint8Array(32)
    const room = new Uint8Array(32)
    const [sent, received] = [over(bytes.buffer), over(room.buffer)]
    for (let i = 0; i < OFTEN; i++) {
      bytes.forEach((_unused, at) => (bytes[at] = i + at))
      expect(send(one, sent)).toBe(16)
      expect(recv(other, received)).toBe(16)
      expect(room).toEqual(bytes.map((byte, at) => (at < 8 || at >= 24 ? 0 : byte)))
    }
  })

  it('takes the bytes of the view that it is given, and not of one that it was given before', () => {
    const { fd, addr } = datagram()
    const memory = Uint8Array.from({ length: 64 }, (_unused, i) => i)
    const shared = new Uint8Array(new SharedArrayBuffer(64)).fill(64)
    const sent = [memory.subarray(4, 8), memory.subarray(8, 24), new DataView(memory.buffer, 5), shared.subarray(1, 3)]
    const rooms = [new Uint8Array(64), new Uint8Array(new SharedArrayBuffer(64)), new Uint8Array(96).subarray(16, 80)]
    const froms = [new sockaddr_in(), new sockaddr_storage()]
    const turns = rooms.flatMap(room => sent.flatMap(view => froms.map(from => ({ room, view, from }))))
    for (const { room, view, from } of turns) {
      for (let i = 0; i < OFTEN; i++) {
        room.fill(0)
        expect(sendto(fd, view, 0, addr)).toBe(view.byteLength)
        expect(recvfrom(fd, room, 0, from)).toBe(view.byteLength)
        const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
        expect(room.subarray(0, bytes.length)).toEqual(Uint8Array.from(bytes))
        expect(room.subarray(bytes.length).every(byte => byte === 0)).toBe(true)
        expect(from.equals(addr)).toBe(true)
      }
    }
  })

  it('takes all the bytes of a view that grows and shrinks with its buffer', () => {
    const [one, other] = openPair(AF_UNIX, SOCK_DGRAM)
    const buffer = new ArrayBuffer(16, { maxByteLength: 64 })
    const view = new Uint8Array(buffer)
    for (let i = 0; i < OFTEN; i++) {
      buffer.resize(1 + (i % 64))
      expect(send(one, view)).toBe(buffer.byteLength)
      expect(recv(other, view)).toBe(buffer.byteLength)
    }
  })

  it('refuses a view that it has taken many times, once it is detached', () => {
    const [one, other] = openPair(AF_UNIX, SOCK_DGRAM)
    const view = new Uint8Array(16)
    for (let i = 0; i < OFTEN; i++) {
      expect(send(one, view)).toBe(16)
      expect(recv(other, view)).toBe(16)
    }
    structuredClone(view.buffer, { transfer: [view.buffer] })
    for (const call of [() => send(one, view), () => recv(other, view)]) {
      expect(call).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' }))
      expect(call).toThrow(/"buf".*detached/)
    }
    // Nothing was sent.
    expect(syscall.recv(other, new Uint8Array(16), MSG_DONTWAIT)).toBe(-EAGAIN)
  })
})

describe('the addon', () => {
  it('loads again in the same thread, and both copies answer for themselves', () => {
    const copies = [load(), load()]
    const types = [SOCK_STREAM, SOCK_DGRAM]
    // Both have their arguments before either is called.
    copies.forEach(({ registers }, i) => registers.set([AF_INET, types[i]!, 0]))
    for (const { calls } of copies) calls['socket']!()
    const fds = copies.map(({ registers }) => closing(registers[0]!))
    expect(fds.map(fd => getsockopt(fd, SOL_SOCKET, SO_TYPE))).toEqual(types)
    // And they serve lib/native.ts no worse.
    expect(nameOf(datagram().fd).sin_family).toBe(AF_INET)
  })
})

/** The loader alone, in a folder as an installed package has it, with files beside it: their content, or what to copy. */
function installed(files: Record<string, string | { copy: string }>): string {
  const root = folder()
  const own = path.join(root, 'native', 'binding.cjs')
  for (const [name, content] of Object.entries({ ...files, 'native/binding.cjs': { copy: loader } })) {
    const file = path.join(root, name)
    mkdirSync(path.dirname(file), { recursive: true })
    if (typeof content === 'string') writeFileSync(file, content)
    else copyFileSync(content.copy, file)
  }
  return own
}

/** What the script prints as JSON, in a process of its own: a library that is loaded cannot be removed on Windows. */
function evaluated(script: string, ...args: string[]): unknown {
  return JSON.parse(execFileSync(process.execPath, ['-e', script, ...args], { encoding: 'utf8' }))
}

/** Opens a socket with the addon that the loader finds, or says why it finds none. */
const tries = `
  try {
    const { registers, calls, constants } = require(process.argv[1])
    registers.set([constants.AF_INET, constants.SOCK_STREAM, 0])
    calls.socket()
    console.log(JSON.stringify({ opened: registers[0] >= 0 }))
  } catch ({ name, message, code, cause }) {
    const attempts = cause.errors.map(({ code, message }) => ({ code, message }))
    console.log(JSON.stringify({ name, message, code, attempts }))
  }
`

describe('the loader', () => {
  const system = `${process.platform}-${process.arch}`
  const libc = process.platform === 'linux'
  const prebuilt = `prebuilds/${system}/sys-socket${libc ? '.glibc' : ''}.node`

  it('finds a local build', () => {
    expect(evaluated(tries, installed({ 'build/Release/sys_socket.node': { copy: library } }))).toEqual({
      opened: true,
    })
  })

  it('finds the prebuilt addon of the system', () => {
    expect(evaluated(tries, installed({ [prebuilt]: { copy: library } }))).toEqual({ opened: true })
  })

  it('passes over a file that does not load', () => {
    const broken = { 'build/Release/sys_socket.node': 'no library' }
    expect(evaluated(tries, installed({ ...broken, [prebuilt]: { copy: library } }))).toEqual({ opened: true })
  })

  it.runIf(libc)('passes over the file for the other libc', () => {
    const other = { [prebuilt]: 'the library of another libc' }
    const own = { [prebuilt.replace('glibc', 'musl')]: { copy: library } }
    expect(evaluated(tries, installed({ ...other, ...own }))).toEqual({ opened: true })
  })

  it('says what it has tried when nothing loads', () => {
    const result = evaluated(tries, installed({ [prebuilt]: 'no library' }))
    expect(result).toMatchObject({ name: 'Error', code: 'ERR_DLOPEN_FAILED' })
    const { message, attempts } = result as { message: string; attempts: { code: string; message: string }[] }
    expect(message).toContain(system)
    expect(message).toContain('npm run build')
    expect(attempts.map(({ code }) => code)).toEqual([
      'ERR_DLOPEN_FAILED',
      'ERR_DLOPEN_FAILED',
      ...(libc ? ['MODULE_NOT_FOUND'] : []),
    ])
    expect(attempts[0]!.message).toContain('sys_socket.node')
    expect(attempts[1]!.message).toContain('sys-socket')
  })

  it('looks for one file a system, on Linux for one a libc', () => {
    const script = `
      const tried = {}
      for (const system of process.argv.slice(2)) {
        const [platform, arch] = system.split('-')
        Object.defineProperties(process, { platform: { value: platform }, arch: { value: arch } })
        try {
          require(process.argv[1])
        } catch ({ cause }) {
          tried[system] = cause.errors.slice(1).map(({ message }) => /'(.*)'/.exec(message)[1])
        }
      }
      console.log(JSON.stringify(tried))
    `
    const others = ['darwin-arm64', 'darwin-x64', 'win32-arm64', 'win32-x64']
    const linux = ['linux-arm64', 'linux-x64']
    expect(evaluated(script, installed({}), ...linux, ...others, 'sunos-x64')).toEqual({
      ...Object.fromEntries(others.map(name => [name, [`../prebuilds/${name}/sys-socket.node`]])),
      ...Object.fromEntries(
        linux.map(name => [name, ['glibc', 'musl'].map(tag => `../prebuilds/${name}/sys-socket.${tag}.node`)]),
      ),
      'sunos-x64': [],
    })
  })
})
