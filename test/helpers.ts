import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { onTestFinished } from 'vitest'

import {
  accept,
  AF_INET,
  bind,
  close,
  connect,
  getsockname,
  htonl,
  INADDR_LOOPBACK,
  listen,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr_in,
  socket,
  socketpair,
  SocketError,
} from '../lib/index.ts'

/** The descriptor, which is closed when the test ends, unless the test itself has closed it. */
export function closing(fd: number): number {
  onTestFinished(() => {
    try {
      close(fd)
    } catch (error) {
      if (!(error instanceof SocketError) || error.code !== 'EBADF') throw error
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
