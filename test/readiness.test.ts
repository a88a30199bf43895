import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { inspect } from 'node:util'

import { describe, expect, it, onTestFinished } from 'vitest'

import {
  accept,
  AF_INET,
  AF_UNIX,
  close,
  connect,
  F_DUPFD_CLOEXEC,
  F_GETFL,
  F_SETFL,
  fcntl,
  FD_CLR,
  FD_ISSET,
  FD_SET,
  fd_set,
  FD_ZERO,
  getsockopt,
  MSG_OOB,
  O_NONBLOCK,
  poll,
  POLLERR,
  pollfd,
  PollfdArray,
  POLLHUP,
  POLLIN,
  POLLNVAL,
  POLLOUT,
  POLLPRI,
  POLLRDHUP,
  recv,
  select,
  send,
  SHUT_WR,
  shutdown,
  SO_ERROR,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr_in,
  SOL_SOCKET,
  timeval,
} from '../lib/index.ts'
import { poll as sys_poll, select as sys_select } from '../lib/syscall.ts'
import { closing, connection, datagram, failing, folder, listener, loopback, nameOf, open, openPair } from './helpers.ts'

const linux = process.platform === 'linux'
const windows = process.platform === 'win32'

const x = Buffer.from('x')
const now = { tv_sec: 0, tv_usec: 0 }

function setOf(...fds: number[]): fd_set {
  const set = new fd_set()
  for (const fd of fds) FD_SET(fd, set)
  return set
}

/** Of these, the ones in the set. */
function among(set: fd_set, ...fds: number[]): number[] {
  return fds.filter(fd => FD_ISSET(fd, set))
}

function above(...fds: number[]): number {
  return Math.max(...fds) + 1
}

/** A number that is no descriptor's: large, so that nothing opened meanwhile gets it. */
function closedDescriptor(): number {
  const fd = fcntl(open(AF_UNIX, SOCK_STREAM), F_DUPFD_CLOEXEC!, 900)
  close(fd)
  return fd
}

/** The same socket under a number that large. */
function numbered(fd: number, least: number): number {
  return closing(fcntl(fd, F_DUPFD_CLOEXEC!, least))
}

/** An address of this machine where nobody listens, nor will while the test runs: it is taken. */
function refusing(): sockaddr_in {
  return datagram().addr
}

/** A non-blocking connect to a port where nobody listens, which has failed. */
function refused(): number {
  const fd = open(AF_INET, SOCK_STREAM)
  const taken = open(AF_INET, SOCK_STREAM)
  sysBind(taken)
  fcntl(fd, F_SETFL!, fcntl(fd, F_GETFL!) | O_NONBLOCK!)
  expect(failing(() => connect(fd, nameOf(taken))).code).toMatch(/EINPROGRESS|ECONNREFUSED/)
  return fd
}
