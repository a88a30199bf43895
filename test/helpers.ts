import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import path from 'node:path'

import { expect, onTestFinished } from 'vitest'

import {
  accept,
  AF_INET,
  AF_UNIX,
  bind,
  close,
  connect,
  EAGAIN,
  EINTR,
  FIONBIO,
  getsockname,
  htonl,
  INADDR_LOOPBACK,
  ioctl,
  listen,
  MSG_DONTWAIT,
  pollfd,
  POLLIN,
  recv,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr_in,
  socket,
  socketpair,
  SocketError,
  type SocketErrorCode,
} from '../lib/index.ts'
import { poll, send } from '../lib/syscall.ts'

/** What is said of a descriptor that is closed. */
export const gone = process.platform === 'win32' ? 'ENOTSOCK' : 'EBADF'

/** The descriptor, which is closed when the test ends, unless the test itself has closed it. */
export function closing(fd: number): number {
  onTestFinished(() => {
    try {
      close(fd)
    } catch (error) {
      if (!(error instanceof SocketError) || error.code !== gone) throw error
    }
  })
  return fd
}

/** A new socket. */
export function open(domain: number, type: number, protocol = 0): number {
  return closing(socket(domain, type, protocol))
}

/** Two connected sockets. */
export function openPair(domain: number, type: number): [number, number] {
  const [a, b] = socketpair(domain, type)
  return [closing(a), closing(b)]
}

/** An address of this machine, with a port of the system's choice. */
export function loopback(): sockaddr_in {
  return new sockaddr_in({ sin_addr: htonl(INADDR_LOOPBACK) })
}

/** The address that a socket of AF_INET has. */
export function nameOf(fd: number): sockaddr_in {
  const addr = new sockaddr_in()
  getsockname(fd, addr)
  return addr
}

/** A TCP socket that listens on a free port of the loopback interface. */
export function listener(backlog?: number): { fd: number; addr: sockaddr_in } {
  const fd = open(AF_INET, SOCK_STREAM)
  bind(fd, loopback())
  listen(fd, backlog)
  return { fd, addr: nameOf(fd) }
}

/** The two ends of a TCP connection over the loopback interface. */
export function connection(): { client: number; server: number } {
  const { fd, addr } = listener()
  const client = open(AF_INET, SOCK_STREAM)
  connect(client, addr)
  const server = closing(accept(fd))
  return { client, server }
}

/** A UDP socket with a free port of the loopback interface. */
export function datagram(): { fd: number; addr: sockaddr_in } {
  const fd = open(AF_INET, SOCK_DGRAM)
  bind(fd, loopback())
  return { fd, addr: nameOf(fd) }
}

/** A folder that is removed when the test ends. */
export function folder(): string {
  const name = mkdtempSync(path.join(tmpdir(), 'sys-socket-'))
  onTestFinished(() => rmSync(name, { recursive: true }))
  return name
}

/** Looks again and again until it is as expected: a slow machine takes long to start a thread. */
export function eventually<T>(look: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(look, { timeout: 20_000 })
}

/** A descriptor of a file, from Node, which is closed when the test ends. */
export function openFile(name: string, flags: number | string): number {
  const fd = openSync(name, flags)
  onTestFinished(() => closeSync(fd))
  return fd
}

/** What is thrown must be a SocketError with that code. */
export function failing(call: () => unknown): SocketError {
  try {
    call()
  } catch (error) {
    if (error instanceof SocketError) return error
    throw error
  }
  throw new Error('the call did not fail')
}

/** The value for the running system; other Unixes are taken for Linux. */
export function system<T>(values: { linux: T; darwin: T; win32: T }): T {
  return process.platform === 'darwin' || process.platform === 'win32' ? values[process.platform] : values.linux
}

/** Whether this machine has ::1: some containers have no IPv6. */
export const ipv6: boolean = Object.values(networkInterfaces()).some(list =>
  list?.some(({ address }) => address === '::1'),
)

/** Wine, which runs the suite as Windows on Linux, is not Windows: its faults are named where a test meets them. */
export const wine: boolean =
  process.platform === 'win32' && existsSync(`${process.env['SystemRoot']}\\system32\\winecfg.exe`)

/** Whether there are local sockets: Windows has them since 2018, Wine 8 has none. */
export const unix: boolean = (() => {
  try {
    return close(socket(AF_UNIX, SOCK_STREAM)) === 0
  } catch {
    return false
  }
})()

/** The descriptor, which does not block any more. */
export function nonblocking(fd: number): number {
  ioctl(fd, FIONBIO, true)
  return fd
}

/** Waits for one of the events, which is sure to come, and says which came: what a test does instead of sleeping. */
export function ready(fd: number, events: number): number {
  const entry = new pollfd({ fd, events })
  // A child of the test that ends is a signal, which interrupts.
  let n: number
  do n = poll([entry], 10_000)
  while (n === -EINTR)
  if (n !== 1) throw new Error(`descriptor ${fd} did not become ready: ${n}`)
  return entry.revents
}

/** What arrives next, as text; '' at the end. */
export function receive(fd: number, flags = 0): string {
  ready(fd, POLLIN)
  const buf = Buffer.alloc(65536)
  return buf.toString('latin1', 0, recv(fd, buf, flags))
}

/** What recv fails with once its time has passed. A child of the test that ends is a signal, which interrupts it. */
export function expired(fd: number): SocketErrorCode {
  let code: SocketErrorCode
  do code = failing(() => recv(fd, Buffer.alloc(1))).code
  while (code === 'EINTR')
  return code
}

/** Sends until there is no more room; how many bytes were taken. */
export function fill(fd: number): number {
  const piece = Buffer.alloc(65536)
  for (let sent = 0; ;) {
    const n = send(fd, piece, MSG_DONTWAIT)
    if (n === -EAGAIN) return sent
    expect(n).toBeGreaterThan(0)
    sent += n
  }
}

/** Calls as somebody without privileges: root is refused nothing. */
export function unprivileged<T>(call: () => T): T {
  if (process.geteuid?.() !== 0) return call()
  process.seteuid!(65534)
  try {
    return call()
  } finally {
    process.seteuid!(0)
  }
}

/** A number that is no descriptor, and a descriptor that is no socket's, are refused. */
export function refusesWhatIsNoSocket(syscall: string, call: (fd: number) => unknown): void {
  for (const fd of [-1, 2 ** 30])
    expect(
      failing(() => call(fd)),
      `descriptor ${fd}`,
    ).toMatchObject({ code: gone, syscall })
  const file = openFile(path.join(folder(), 'file'), 'w')
  expect(
    failing(() => call(file)),
    'a file',
  ).toMatchObject({ code: 'ENOTSOCK', syscall })
}
