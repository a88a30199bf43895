import { execFileSync } from 'node:child_process'
import { constants, readSync, writeSync } from 'node:fs'
import path from 'node:path'
import { inspect } from 'node:util'

import { describe, expect, it } from 'vitest'

import {
  accept,
  AF_INET,
  AF_UNIX,
  bind,
  close,
  connect,
  ECONNREFUSED,
  EINVAL,
  F_DUPFD,
  fcntl,
  FD_CLR,
  FD_ISSET,
  FD_SET,
  fd_set,
  FD_ZERO,
  getsockopt,
  MSG_OOB,
  MSG_PEEK,
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
  SOL_SOCKET,
  timeval,
} from '../lib/index.ts'
import { poll as sys_poll, select as sys_select } from '../lib/syscall.ts'
import {
  closing,
  connection,
  datagram,
  failing,
  folder,
  gone,
  listener,
  loopback,
  nameOf,
  nonblocking,
  open,
  openFile,
  openPair,
} from './helpers.ts'

const linux = process.platform === 'linux'
const windows = process.platform === 'win32'

const x = Buffer.from('x')
const now = Object.freeze({ tv_sec: 0, tv_usec: 0 })

function setOf(...fds: number[]): fd_set {
  const set = new fd_set()
  for (const fd of fds) FD_SET(fd, set)
  return set
}

/** Those of the descriptors that are in the set. */
function among(fds: number[], set: fd_set): number[] {
  return fds.filter(fd => FD_ISSET(fd, set))
}

function nfdsOf(...fds: number[]): number {
  return Math.max(...fds) + 1
}

/** The same socket under a number that is at least so large. */
function numbered(fd: number, least: number): number {
  return closing(fcntl(fd, F_DUPFD, least))
}

/** A descriptor that is closed, and so large that nothing opened meanwhile gets its number. */
function closed(): number {
  // On Windows nobody chooses the number of a duplicate.
  if (windows) return 90_000
  const fd = numbered(open(AF_UNIX, SOCK_STREAM), 900)
  close(fd)
  return fd
}

/** A socket that has a byte to be read, and the one that has sent it. */
function addressed(): { fd: number; sender: number } {
  const [fd, sender] = openPair(AF_UNIX, SOCK_STREAM)
  send(sender, x)
  return { fd, sender }
}

/** A TCP socket that has urgent data, and no other. */
function urged(): number {
  const { client, server } = connection()
  send(client, x, MSG_OOB)
  return server
}

/** A TCP socket whose other side has finished, which has been noticed. */
function finished(): number {
  const { client, server } = connection()
  shutdown(client, SHUT_WR)
  expect(recv(server, Buffer.alloc(1), MSG_PEEK)).toBe(0)
  return server
}

/** A socket whose other side is gone. */
function left(): number {
  const [fd, peer] = openPair(AF_UNIX, SOCK_STREAM)
  close(peer)
  return fd
}

/** A non-blocking socket that connects to a port which is taken, but where nobody listens. */
function refused(): number {
  const taken = open(AF_INET, SOCK_STREAM)
  bind(taken, loopback())
  const fd = nonblocking(open(AF_INET, SOCK_STREAM))
  expect(failing(() => connect(fd, nameOf(taken))).code).toBe('EINPROGRESS')
  return fd
}

/** A connected UDP socket whose datagram has found no one. */
function unreached(): number {
  const { fd: other, addr } = datagram()
  close(other)
  const { fd } = datagram()
  connect(fd, addr)
  send(fd, x)
  return fd
}

/** A socket whose send buffer is full. */
function full(): number {
  const [fd] = openPair(AF_UNIX, SOCK_STREAM)
  nonblocking(fd)
  const bytes = Buffer.alloc(65536)
  const stuck = failing(() => {
    for (;;) send(fd, bytes)
  })
  expect(stuck.code).toBe('EAGAIN')
  return fd
}

/** How many descriptors the process may have. */
function limit(): number {
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files: { soft: string } } }
  const soft = Number(userLimits?.open_files.soft ?? NaN)
  return Number.isNaN(soft) ? Infinity : soft
}

const outOfRange = expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE' }) as Error

describe('fd_set', () => {
  it('is empty at first, and again after FD_ZERO', () => {
    const set = new fd_set()
    expect(among([0, 1, 1023], set)).toEqual([])
    for (const fd of [0, 1, 1023, 5000]) FD_SET(fd, set)
    FD_ZERO(set)
    expect(among([0, 1, 1023, 5000], set)).toEqual([])
  })

  it('has what FD_SET has put in and FD_CLR not taken out', () => {
    const set = setOf(0, 7, 8, 63, 64, 1023)
    FD_SET(7, set)
    FD_CLR(8, set)
    FD_CLR(9, set)
    const all = Array.from({ length: 1024 }, (_, fd) => fd)
    expect(among(all, set)).toEqual([0, 7, 63, 64, 1023])
  })

  it('grows with what is set in it, far beyond 1024', () => {
    const set = setOf(3)
    for (const fd of [1024, 4096, 65535, 1_000_000]) {
      FD_SET(fd, set)
      expect(among([fd - 1, fd, fd + 1], set)).toEqual([fd])
    }
    expect(among([3, 1024, 4096, 65535, 1_000_000], set)).toHaveLength(5)
  })

  it('answers for every number that a descriptor can have, without growing', () => {
    const set = setOf(3)
    const { length } = set.bytes
    expect(FD_ISSET(2 ** 31 - 1, set)).toBe(false)
    FD_CLR(2 ** 31 - 1, set)
    expect(set.bytes).toHaveLength(length)
  })

  it('is copied by new fd_set(other), as by an assignment in C', () => {
    const set = setOf(3, 5000)
    const copy = new fd_set(set)
    FD_CLR(3, set)
    FD_SET(4, copy)
    expect(among([3, 4, 5000], set)).toEqual([5000])
    expect(among([3, 4, 5000], copy)).toEqual([3, 4, 5000])
  })

  it('is printed as its descriptors, in order', () => {
    expect(inspect(setOf(5000, 3, 64, 7))).toBe('fd_set { 3, 7, 64, 5000 }')
    expect(inspect(new fd_set())).toBe('fd_set {}')
  })
})

describe('timeval', () => {
  it('has zeros for what is left out', () => {
    expect(new timeval()).toMatchObject({ tv_sec: 0, tv_usec: 0 })
    expect(new timeval({ tv_usec: 5 })).toMatchObject({ tv_sec: 0, tv_usec: 5 })
  })
})

describe('select(2)', () => {
  it('leaves in the set those that can be read', () => {
    const { fd, sender } = addressed()
    const readfds = setOf(fd, sender)
    expect(select(nfdsOf(fd, sender), readfds, null, null, null)).toBe(1)
    expect(among([fd, sender], readfds)).toEqual([fd])
  })

  it('leaves in the set those that can be written', () => {
    const stuck = full()
    const [fd] = openPair(AF_UNIX, SOCK_STREAM)
    const writefds = setOf(stuck, fd)
    expect(select(nfdsOf(stuck, fd), null, writefds, null, null)).toBe(1)
    expect(among([stuck, fd], writefds)).toEqual([fd])
  })

  it('leaves in the set those with urgent data', () => {
    const fd = urged()
    const { server: calm } = connection()
    const exceptfds = setOf(fd, calm)
    expect(select(nfdsOf(fd, calm), null, null, exceptfds, null)).toBe(1)
    expect(among([fd, calm], exceptfds)).toEqual([fd])
    const byte = Buffer.alloc(1)
    expect(recv(fd, byte, MSG_OOB)).toBe(1)
    expect(byte.toString()).toBe('x')
  })

  it('counts the three sets together, and a descriptor once for each', () => {
    const { fd, sender } = addressed()
    const urgent = urged()
    expect(select(nfdsOf(urgent), null, null, setOf(urgent), null)).toBe(1)
    const all = [fd, sender, urgent]
    const [readfds, writefds, exceptfds] = [setOf(...all), setOf(...all), setOf(...all)]
    expect(select(nfdsOf(...all), readfds, writefds, exceptfds, null)).toBe(5)
    expect(among(all, readfds)).toEqual([fd])
    expect(among(all, writefds)).toEqual(all)
    expect(among(all, exceptfds)).toEqual([urgent])
  })

  it('takes sets of different lengths', () => {
    const { fd } = addressed()
    const far = numbered(fd, 2000)
    const [readfds, writefds] = [setOf(far), setOf(fd)]
    expect(select(nfdsOf(fd, far), readfds, writefds, new fd_set(), null)).toBe(2)
    expect(among([fd, far], readfds)).toEqual([far])
    expect(among([fd, far], writefds)).toEqual([fd])
  })

  it('does not look at the descriptors from nfds on', () => {
    const { fd, sender } = addressed()
    // The word of the last descriptor, and one beyond.
    const last = numbered(sender, 640)
    const beyond = numbered(fd, last + 1)
    const readfds = setOf(last, beyond, 5000)
    expect(select(last + 1, readfds, null, null, now)).toBe(0)
    expect(among([last, 5000], readfds)).toEqual([5000])
  })

  it('looks at nothing with an nfds of 0', () => {
    const { fd } = addressed()
    const readfds = setOf(fd)
    expect(select(0, readfds, null, null, now)).toBe(0)
    expect(FD_ISSET(fd, readfds)).toBe(true)
  })

  it('takes an nfds larger than the sets', () => {
    const { fd } = addressed()
    const readfds = setOf(fd)
    expect(select(100_000, readfds, null, null, null)).toBe(1)
    expect(FD_ISSET(fd, readfds)).toBe(true)
  })

  it('does not wait with a timeout of zeros', () => {
    const [fd] = openPair(AF_UNIX, SOCK_STREAM)
    const readfds = setOf(fd)
    expect(select(nfdsOf(fd), readfds, null, null, now)).toBe(0)
    expect(FD_ISSET(fd, readfds)).toBe(false)
  })

  it('returns 0 with empty sets when the time has passed', () => {
    const [fd] = openPair(AF_UNIX, SOCK_STREAM)
    const readfds = setOf(fd)
    expect(select(nfdsOf(fd), readfds, null, null, { tv_sec: 0, tv_usec: 1000 })).toBe(0)
    expect(FD_ISSET(fd, readfds)).toBe(false)
  })

  it('does not change the timeout', () => {
    const { fd, sender } = addressed()
    const timeout = new timeval({ tv_sec: 3600, tv_usec: 5 })
    expect(select(nfdsOf(fd), setOf(fd), null, null, timeout)).toBe(1)
    expect(timeout).toEqual(new timeval({ tv_sec: 3600, tv_usec: 5 }))
    const frozen = Object.freeze(new timeval({ tv_usec: 1 }))
    expect(select(nfdsOf(sender), setOf(sender), null, null, frozen)).toBe(0)
  })

  it('takes a tv_usec of a second and more', () => {
    const { fd } = addressed()
    expect(select(nfdsOf(fd), setOf(fd), null, null, { tv_sec: 1, tv_usec: 2_500_000 })).toBe(1)
  })

  it('takes a timeout that will never pass', () => {
    const { fd } = addressed()
    const timeout = { tv_sec: Number.MAX_SAFE_INTEGER, tv_usec: 999_999 }
    expect(select(nfdsOf(fd), setOf(fd), null, null, timeout)).toBe(1)
  })

  it('sleeps when there is nothing to wait for', () => {
    const short = { tv_sec: 0, tv_usec: 1000 }
    expect(select(0, null, null, null, short)).toBe(0)
    expect(select(0, undefined, undefined, undefined, short)).toBe(0)
    expect(select(64, new fd_set(), new fd_set(), new fd_set(), short)).toBe(0)
  })

  it('says that a listener can be read when a client waits', () => {
    const { fd, addr } = listener()
    expect(select(nfdsOf(fd), setOf(fd), null, null, now)).toBe(0)
    const client = open(AF_INET, SOCK_STREAM)
    connect(client, addr)
    const readfds = setOf(fd)
    expect(select(nfdsOf(fd), readfds, null, null, null)).toBe(1)
    expect(FD_ISSET(fd, readfds)).toBe(true)
    expect(closing(accept(fd))).toBeGreaterThanOrEqual(0)
  })

  it('says that a refused connect can be read and written', () => {
    const fd = refused()
    const [readfds, writefds] = [setOf(fd), setOf(fd)]
    expect(select(nfdsOf(fd), readfds, writefds, null, null)).toBe(2)
    expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(ECONNREFUSED)
  })

  it('says that a connect is done when it can be written', () => {
    const { addr } = listener()
    const fd = nonblocking(open(AF_INET, SOCK_STREAM))
    expect(failing(() => connect(fd, addr)).code).toBe('EINPROGRESS')
    expect(select(nfdsOf(fd), null, setOf(fd), null, null)).toBe(1)
    expect(getsockopt(fd, SOL_SOCKET, SO_ERROR)).toBe(0)
  })

  it('says that a socket can be read when the other side has finished', () => {
    const fd = finished()
    expect(select(nfdsOf(fd), setOf(fd), null, null, null)).toBe(1)
    expect(recv(fd, Buffer.alloc(1))).toBe(0)
  })

  it('has no FD_SETSIZE', () => {
    const { fd, sender } = addressed()
    const [ready, idle] = [numbered(fd, 2000), numbered(sender, 2100)]
    const readfds = setOf(ready, idle)
    expect(select(nfdsOf(ready, idle), readfds, null, null, null)).toBe(1)
    expect(among([ready, idle], readfds)).toEqual([ready])
  })

  it('watches five thousand sockets', ({ skip }) => {
    skip(limit() < 6000, 'the process may not have so many descriptors')
    const pairs = Array.from({ length: 2500 }, () => openPair(AF_UNIX, SOCK_DGRAM))
    const fds = pairs.flat()
    const ready = pairs.filter((_, i) => i % 100 === 7).map(([fd, sender]) => (send(sender, x), fd))
    const [readfds, writefds] = [setOf(...fds), setOf(...fds)]
    expect(select(nfdsOf(...fds), readfds, writefds, null, null)).toBe(5025)
    expect(among(fds, readfds)).toEqual(ready)
    expect(among(fds, writefds)).toEqual(fds)
  }, 60_000)

  // Winsock's select takes sockets only.
  describe.runIf(!windows)('with descriptors that are no sockets', () => {
    it('says that a file can always be read and written', () => {
      const fd = openFile(path.join(folder(), 'file'), constants.O_RDWR | constants.O_CREAT)
      const [readfds, writefds] = [setOf(fd), setOf(fd)]
      expect(select(nfdsOf(fd), readfds, writefds, null, null)).toBe(2)
    })

    it('says when a pipe can be read', () => {
      const name = path.join(folder(), 'fifo')
      execFileSync('mkfifo', [name])
      const output = openFile(name, constants.O_RDONLY | constants.O_NONBLOCK)
      const input = openFile(name, constants.O_WRONLY)
      const [readfds, writefds] = [setOf(output), setOf(input)]
      expect(select(nfdsOf(output, input), readfds, writefds, null, null)).toBe(1)
      expect(FD_ISSET(output, readfds)).toBe(false)
      writeSync(input, x)
      FD_SET(output, readfds)
      expect(select(nfdsOf(output, input), readfds, writefds, null, null)).toBe(2)
      expect(readSync(output, Buffer.alloc(2))).toBe(1)
    })
  })

  it('fails with EBADF when one of the descriptors is closed (Windows: ENOTSOCK), and leaves the sets unchanged', () => {
    const [fd, peer] = openPair(AF_UNIX, SOCK_STREAM)
    const bad = closed()
    const [readfds, writefds] = [setOf(fd, bad), setOf(fd, peer)]
    expect(failing(() => select(nfdsOf(fd, peer, bad), readfds, writefds, null, null))).toMatchObject({
      code: gone,
      syscall: 'select',
    })
    expect(among([fd, peer, bad], readfds)).toEqual([fd, bad])
    expect(among([fd, peer, bad], writefds)).toEqual([fd, peer])
  })

  it('fails with EINVAL when nfds or a time is negative, and leaves the sets unchanged', () => {
    const { fd, sender } = addressed()
    const readfds = setOf(fd, sender)
    expect(failing(() => select(-1, readfds, null, null, now)).code).toBe('EINVAL')
    expect(failing(() => select(nfdsOf(fd), readfds, null, null, { tv_sec: -1, tv_usec: 0 })).code).toBe('EINVAL')
    expect(failing(() => select(nfdsOf(fd), readfds, null, null, { tv_sec: 0, tv_usec: -1 })).code).toBe('EINVAL')
    expect(among([fd, sender], readfds)).toEqual([fd, sender])
  })

  it('returns -errno from sys-socket/syscall', () => {
    const { fd } = addressed()
    expect(sys_select(-1, null, null, null, now)).toBe(-EINVAL)
    expect(sys_select(nfdsOf(fd), setOf(fd), null, null, now)).toBe(1)
  })
})

type Entry = readonly [fd: number, events: number]

/** What poll returns, and the revents it leaves: the same for the two forms that it takes. */
type Poll = (entries: readonly Entry[], timeout: number) => { ready: number; revents: number[] }

const forms: [string, Poll][] = [
  [
    'an array of pollfd',
    (entries, timeout) => {
      const fds = entries.map(([fd, events]) => new pollfd({ fd, events }))
      return { ready: poll(fds, timeout), revents: fds.map(entry => entry.revents) }
    },
  ],
  [
    'a PollfdArray',
    (entries, timeout) => {
      const fds = new PollfdArray(entries.length)
      entries.forEach(([fd, events], i) => fds.set(i, fd, events))
      return { ready: poll(fds, timeout), revents: entries.map((_, i) => fds.revents(i)) }
    },
  ],
]

type Case = [string, () => number, events: number, revents: number]

describe.each(forms)('poll(2) with %s', (_form, ask) => {
  const both = POLLIN | POLLOUT

  it.each<Case>([
    ['there is data: POLLIN', () => addressed().fd, POLLIN, POLLIN],
    ['there is room: POLLOUT', () => openPair(AF_UNIX, SOCK_STREAM)[0], both, POLLOUT],
    ['there is data and room: both', () => addressed().fd, both, both],
    ['there is room, but nobody asks: nothing', () => openPair(AF_UNIX, SOCK_STREAM)[0], POLLIN, 0],
    ['there is no room: nothing', full, both, 0],
    ['the other side has finished: POLLIN', finished, POLLIN, POLLIN],
    ['a UDP socket has nothing: POLLOUT', () => datagram().fd, both, POLLOUT],
    // Windows tells the next recv alone.
    ...(windows ? [] : [['a datagram has found no one: POLLERR', unreached, 0, POLLERR] as Case]),
    ['there is urgent data: POLLPRI', urged, POLLPRI, POLLPRI],
    ['the descriptor is closed: POLLNVAL', closed, both, POLLNVAL],
    ['the descriptor is −1: nothing', () => -1, both, 0],
    ['the descriptor is another negative one: nothing', () => -(2 ** 31), both, 0],
  ])('%s', (_, make, events, revents) => {
    const answer = { ready: revents === 0 ? 0 : 1, revents: [revents] }
    const fd = make()
    expect(ask([[fd, events]], revents === 0 ? 0 : -1)).toEqual(answer)
    expect(ask([[fd, events]], 0)).toEqual(answer)
  })

  // A pair is a TCP connection on Windows, whose other side may have finished and nothing more.
  it.runIf(!windows)('the other side is gone: POLLHUP, also where nobody asks', () => {
    const fd = left()
    expect(ask([[fd, 0]], -1)).toEqual({ ready: 1, revents: [POLLHUP] })
    expect(ask([[fd, POLLIN]], -1)).toEqual({ ready: 1, revents: [POLLIN | POLLHUP] })
  })

  it('a connect is refused: POLLERR and POLLHUP, and it can be read and written', () => {
    const { ready, revents } = ask([[refused(), both]], -1)
    expect(ready).toBe(1)
    expect(revents[0]! & (POLLERR | POLLHUP)).not.toBe(0)
    if (linux) expect(revents).toEqual([both | POLLERR | POLLHUP])
  })

  it.runIf(POLLRDHUP !== undefined)('the other side has finished: POLLRDHUP, where it is asked for', () => {
    const fd = finished()
    expect(ask([[fd, POLLIN]], -1)).toEqual({ ready: 1, revents: [POLLIN] })
    expect(ask([[fd, POLLRDHUP!]], -1)).toEqual({ ready: 1, revents: [POLLRDHUP] })
  })

  it('counts the entries that have events, not the events', () => {
    const { fd, sender } = addressed()
    const entries: Entry[] = [
      [fd, both],
      [-1, both],
      [sender, POLLIN],
      [closed(), both],
      [sender, POLLOUT],
      [fd, POLLIN],
    ]
    expect(ask(entries, -1)).toEqual({ ready: 4, revents: [both, 0, 0, POLLNVAL, POLLOUT, POLLIN] })
  })

  it('waits for ever with any negative timeout', () => {
    expect(ask([[addressed().fd, POLLIN]], -5)).toEqual({ ready: 1, revents: [POLLIN] })
  })

  it('returns 0 when the time has passed', () => {
    const [fd] = openPair(AF_UNIX, SOCK_STREAM)
    expect(ask([[fd, POLLIN]], 1)).toEqual({ ready: 0, revents: [0] })
  })

  it('sleeps when there is nothing to wait for', () => {
    expect(ask([], 1)).toEqual({ ready: 0, revents: [] })
    expect(ask([[-1, POLLIN]], 1)).toEqual({ ready: 0, revents: [0] })
  })

  it('takes thousands of entries', ({ skip }) => {
    skip(limit() < 5000, 'poll takes no more entries than the process may have descriptors')
    const { fd, sender } = addressed()
    const entries = Array.from({ length: 5000 }, (_, i): Entry => [i % 2 === 0 ? fd : sender, POLLIN])
    const { ready, revents } = ask(entries, -1)
    expect(ready).toBe(2500)
    expect(revents).toEqual(entries.map((_, i) => (i % 2 === 0 ? POLLIN : 0)))
  })

  // macOS answers likewise; Windows has no such limit.
  it.runIf(!windows)('fails with EINVAL when there are more entries than descriptors allowed', ({ skip }) => {
    const most = limit()
    skip(most > 100_000, 'the limit is too high to go beyond')
    const entries = Array.from({ length: most + 1 }, (): Entry => [-1, 0])
    expect(failing(() => ask(entries, 0))).toMatchObject({ code: 'EINVAL', syscall: 'poll' })
    expect(sys_poll(new PollfdArray(most + 1), 0)).toBe(-EINVAL)
  })
})

describe('poll(2)', () => {
  it('clears what came the last time', () => {
    const { fd, sender } = addressed()
    const objects = [new pollfd({ fd, events: POLLIN }), new pollfd({ fd: sender, events: POLLIN })]
    const array = new PollfdArray(2)
    objects.forEach((entry, i) => array.set(i, entry.fd, entry.events))
    expect([poll(objects, 0), poll(array, 0)]).toEqual([1, 1])
    recv(fd, Buffer.alloc(1))
    send(fd, x)
    expect([poll(objects, 0), poll(array, 0)]).toEqual([1, 1])
    expect(objects.map(entry => entry.revents)).toEqual([0, POLLIN])
    expect([array.revents(0), array.revents(1)]).toEqual([0, POLLIN])
  })

  it('does not change what it is asked', () => {
    const { fd } = addressed()
    const array = new PollfdArray(1)
    array.set(0, fd, POLLIN | POLLOUT)
    const object = Object.assign(new pollfd({ fd, events: POLLIN | POLLOUT }), { name: 'the listener' })
    expect([poll([object], 0), poll(array, 0)]).toEqual([1, 1])
    expect(object).toMatchObject({ fd, events: POLLIN | POLLOUT, name: 'the listener' })
    expect([array.fd(0), array.events(0)]).toEqual([fd, POLLIN | POLLOUT])
  })

  it('returns how many are ready from sys-socket/syscall, too', () => {
    expect(sys_poll([new pollfd({ fd: addressed().fd, events: POLLIN })], 0)).toBe(1)
  })
})

describe('pollfd', () => {
  it('has zeros for what is left out', () => {
    expect(new pollfd()).toEqual({ fd: 0, events: 0, revents: 0 })
    expect(new pollfd({ fd: 3, events: POLLIN })).toEqual({ fd: 3, events: POLLIN, revents: 0 })
  })
})

describe('PollfdArray', () => {
  it('has entries that poll passes over until they are set', () => {
    const { fd } = addressed()
    const fds = new PollfdArray(3)
    expect([fds.fd(0), fds.events(0), fds.revents(0)]).toEqual([-1, 0, 0])
    fds.set(1, fd, POLLIN)
    expect(poll(fds, -1)).toBe(1)
    expect([0, 1, 2].map(i => fds.revents(i))).toEqual([0, POLLIN, 0])
  })

  it('forgets what came for an entry when it is set', () => {
    const fds = new PollfdArray(1)
    fds.set(0, addressed().fd, POLLIN)
    expect(poll(fds, -1)).toBe(1)
    fds.set(0, fds.fd(0), POLLIN)
    expect(fds.revents(0)).toBe(0)
  })

  it('gives the numbers back as they were set', () => {
    const fds = new PollfdArray(2)
    fds.set(1, 2 ** 31 - 1, -(2 ** 15))
    expect([fds.fd(1), fds.events(1)]).toEqual([2 ** 31 - 1, -(2 ** 15)])
    expect([fds.fd(0), fds.events(0)]).toEqual([-1, 0])
    expect(fds).toHaveLength(2)
  })

  it.each([-1, 2, 0.5, NaN, Infinity])('has no entry %s, having two', index => {
    const fds = new PollfdArray(2)
    expect(() => fds.set(index, 0, 0)).toThrow(outOfRange)
    expect(() => fds.fd(index)).toThrow(outOfRange)
    expect(() => fds.events(index)).toThrow(outOfRange)
    expect(() => fds.revents(index)).toThrow(outOfRange)
  })

  it('keeps an entry that is given something else', () => {
    const fds = new PollfdArray(1)
    fds.set(0, 3, POLLIN)
    expect(() => fds.set(0, 4, 2 ** 15)).toThrow(outOfRange)
    expect([fds.fd(0), fds.events(0)]).toEqual([3, POLLIN])
  })
})
