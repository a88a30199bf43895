/** What a thread that is blocked in a call notices of shutdown and close by another: the table of docs/blocking.md. */
import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import {
  AF_INET,
  AF_UNIX,
  close,
  recv,
  sendto,
  SHUT_RDWR,
  shutdown,
  SOCK_STREAM,
  type SocketError,
} from '../lib/index.ts'
import { connect, send } from '../lib/syscall.ts'
import { closing, datagram, eventually, fill, listener, open, openPair, system, wine } from './helpers.ts'
import { thread } from './workers.ts'

const acts = {
  '`shutdown(fd, SHUT_RDWR)`': (fd: number) => shutdown(fd, SHUT_RDWR),
  '`close(fd)`': (fd: number) => close(fd),
}

/** A socket on which a call blocks, and what ends the call that nobody has woken; which may be over already. */
interface Scene {
  call: 'accept' | 'recv' | 'recvmsg' | 'recvfrom' | 'send' | 'select' | 'poll'
  fd: number
  otherwise: () => void
}

function quiet(call: 'recv' | 'recvmsg' | 'select' | 'poll'): Scene {
  const [fd, theirs] = openPair(AF_UNIX, SOCK_STREAM)
  return { call, fd, otherwise: () => send(theirs, Buffer.from('x')) }
}

const scenes = {
  '`accept`'(): Scene {
    const { fd, addr } = listener()
    return { call: 'accept', fd, otherwise: () => connect(open(AF_INET, SOCK_STREAM), addr) }
  },
  '`recv` of a stream': () => quiet('recv'),
  '`recvmsg` of a stream': () => quiet('recvmsg'),
  '`recvfrom` of an unconnected datagram socket'(): Scene {
    const { fd, addr } = datagram()
    return { call: 'recvfrom', fd, otherwise: () => sendto(datagram().fd, Buffer.from('x'), 0, addr) }
  },
  '`send` to one that does not read'(): Scene {
    const [fd, theirs] = openPair(AF_UNIX, SOCK_STREAM)
    let sent = fill(fd)
    const read = () => {
      while (sent > 0) sent -= recv(theirs, Buffer.alloc(sent))
    }
    return { call: 'send', fd, otherwise: read }
  },
  '`select` for reading': () => quiet('select'),
  '`poll` for reading': () => quiet('poll'),
}

type Row = [act: keyof typeof acts, scene: keyof typeof scenes, linux: string, darwin: string, win32: string]

const goesOn = 'is not woken'
/** Whatever the thread hears of next, such as a message to it, makes it call again. */
const closed = `${goesOn} or fails with EBADF`
const refused = ', `shutdown` fails with ENOTCONN'

const rows: Row[] = [
  ['`shutdown(fd, SHUT_RDWR)`', '`accept`', 'fails with EINVAL', goesOn + refused, goesOn + refused],
  ['`shutdown(fd, SHUT_RDWR)`', '`recv` of a stream', 'returns 0', 'returns 0', 'returns 0'],
  ['`shutdown(fd, SHUT_RDWR)`', '`recvmsg` of a stream', 'returns 0', 'returns 0', 'returns 0'],
  [
    '`shutdown(fd, SHUT_RDWR)`',
    '`recvfrom` of an unconnected datagram socket',
    'returns 0' + refused,
    goesOn + refused,
    'returns 0' + refused,
  ],
  ['`shutdown(fd, SHUT_RDWR)`', '`send` to one that does not read', 'fails with EPIPE', 'fails with EPIPE', goesOn],
  ['`shutdown(fd, SHUT_RDWR)`', '`select` for reading', 'returns 1', 'returns 1', 'returns 1'],
  ['`shutdown(fd, SHUT_RDWR)`', '`poll` for reading', 'returns 1', 'returns 1', 'returns 1'],
  ['`close(fd)`', '`accept`', closed, 'fails with ECONNABORTED', 'fails with ENOTSOCK'],
  ['`close(fd)`', '`recv` of a stream', closed, 'fails with EBADF', 'fails with ENOTSOCK'],
  ['`close(fd)`', '`recvmsg` of a stream', closed, 'fails with EBADF', 'fails with ENOTSOCK'],
  ['`close(fd)`', '`recvfrom` of an unconnected datagram socket', closed, 'fails with EBADF', 'fails with ENOTSOCK'],
  ['`close(fd)`', '`send` to one that does not read', closed, 'fails with EBADF', 'fails with ENOTSOCK'],
]

const linux = process.platform === 'linux'

/** Whether a thread sleeps in the kernel; where nothing tells, it does. */
function sleeps(task: number): boolean {
  return !linux || readFileSync(`/proc/self/task/${task}/stat`, 'latin1').includes(') S ')
}

/** What the call in a thread of its own comes to, once the thread is in it and something is done. */
async function outcome({ call, fd }: Scene, act: () => void): Promise<string> {
  const self = new Int32Array(new SharedArrayBuffer(4))
  const result = thread({ call, fd, self }, (sys, data) => {
    const { readlinkSync } = require('node:fs') as typeof import('node:fs')
    const buf = Buffer.alloc(1)
    const readfds = new sys.fd_set()
    sys.FD_SET(data.fd, readfds)
    const doing = {
      accept: () => sys.accept(data.fd),
      recv: () => sys.recv(data.fd, buf),
      recvmsg: () => sys.recvmsg(data.fd, new sys.msghdr({ msg_iov: [buf] })),
      recvfrom: () => sys.recvfrom(data.fd, buf, 0, new sys.sockaddr_storage()),
      send: () => sys.send(data.fd, buf),
      select: () => sys.select(data.fd + 1, readfds, null, null, null),
      poll: () => sys.poll([new sys.pollfd({ fd: data.fd, events: sys.POLLIN })], -1),
    }
    const task = process.platform === 'linux' ? readlinkSync('/proc/thread-self').split('/').pop() : 1
    Atomics.store(data.self, 0, Number(task))
    try {
      return doing[data.call]()
    } catch (error) {
      return (error as SocketError).code
    }
  })
  await eventually(() => Atomics.load(self, 0)).not.toBe(0)
  await eventually(() => sleeps(Atomics.load(self, 0))).toBe(true)
  act()
  const n = await result
  if (typeof n === 'string') return `fails with ${n}`
  if (call === 'accept') closing(n)
  return n > 0 && !['select', 'poll'].includes(call) ? goesOn : `returns ${n}`
}

describe('waking by hand', { timeout: 60_000 }, () => {
  it.for(rows)('%s, and a thread in %s', async ([act, name, ...cells], { skip }) => {
    skip(wine && act === '`close(fd)`' && name.startsWith('`send`'), 'Wine 8: close does not wake a send')
    const [linuxCell, darwin, win32] = cells
    const expected = system({ linux: linuxCell, darwin, win32 })
    const scene = scenes[name]()
    const woken = !expected.startsWith(goesOn)
    let said = ''
    const result = await outcome(scene, () => {
      try {
        acts[act](scene.fd)
      } catch (error) {
        said = `, \`shutdown\` fails with ${(error as SocketError).code}`
      }
      if (!woken) scene.otherwise()
    })
    expect(expected.split(' or ')).toContain(result + said)
  })

  it('is what docs/blocking.md says', () => {
    const page = readFileSync(new URL('../docs/blocking.md', import.meta.url), 'utf8')
    const table = page.split('\n').filter(line => Object.keys(acts).some(act => line.startsWith(`| ${act} `)))
    expect(table).toEqual(rows.map(row => `| ${row.join(' | ')} |`))
  })
})
