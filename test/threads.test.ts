/** The addon in worker threads. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import {
  AF_INET,
  AF_UNIX,
  close,
  connect,
  ntohs,
  poll,
  pollfd,
  POLLIN,
  POLLOUT,
  send,
  SOCK_DGRAM,
  SOCK_STREAM,
} from '../lib/index.ts'
import {
  closing,
  connection,
  datagram,
  eventually,
  folder,
  listener,
  nameOf,
  open,
  openPair,
  receive,
  unix,
} from './helpers.ts'
import { thread, threads } from './workers.ts'

/** So many threads, one after the other. */
async function inTurn(times: number): Promise<string[]> {
  if (times === 0) return []
  const heard = await thread({}, sys => {
    const [a, b] = sys.socketpair(sys.AF_UNIX, sys.SOCK_STREAM)
    const buf = Buffer.alloc(8)
    sys.send(a, Buffer.from('hello'))
    const n = sys.recv(b, buf)
    sys.close(a)
    sys.close(b)
    return buf.toString('latin1', 0, n)
  })
  return [heard, ...(await inTurn(times - 1))]
}

/** Where the system shows the open descriptors of the process. */
const descriptors = process.platform === 'win32' ? undefined : ['/proc/self/fd', '/dev/fd'].find(existsSync)

describe('worker threads', () => {
  it.each([
    ['TCP', () => ''],
    // Wine 8 has no local sockets.
    ...(unix ? [['AF_UNIX', () => path.join(folder(), 'socket')] as [string, () => string]] : []),
  ])('hold conversations over %s, ten at once', async (_, place) => {
    const ten = Array.from({ length: 10 }, (_unused, i) => ({ name: `thread ${i}`, place: place() }))
    const heard = await threads(ten, (sys, { name, place: sun_path }, together) => {
      const addr =
        sun_path === ''
          ? new sys.sockaddr_in({ sin_addr: sys.inet_addr('127.0.0.1') })
          : new sys.sockaddr_un({ sun_path })
      const listening = sys.socket(addr.sa_family, sys.SOCK_STREAM)
      sys.bind(listening, addr)
      sys.getsockname(listening, addr)
      sys.listen(listening)
      const client = sys.socket(addr.sa_family, sys.SOCK_STREAM)
      together()
      sys.connect(client, addr)
      const server = sys.accept(listening)
      const voices = new Set<string>()
      const words = Buffer.from(name)
      const buf = Buffer.alloc(words.length)
      for (let i = 0; i < 500; i++) {
        sys.send(i % 2 ? client : server, words)
        sys.recv(i % 2 ? server : client, buf, sys.MSG_WAITALL)
        voices.add(buf.toString())
      }
      const peer = new sys.sockaddr_storage()
      sys.getpeername(client, peer)
      for (const fd of [client, server, listening]) sys.close(fd)
      return { voices: [...voices], met: peer.toString() === addr.toString() }
    })
    expect(heard).toEqual(ten.map(({ name }) => ({ voices: [name], met: true })))
  })

  it('answer on a descriptor that is posted to them', async () => {
    const { client, server } = connection()
    send(client, Buffer.from('hello'))
    const name = await thread({ fd: server }, (sys, { fd }) => {
      const buf = Buffer.alloc(64)
      const question = buf.toString('latin1', 0, sys.recv(fd, buf))
      sys.send(fd, Buffer.from(question.toUpperCase()))
      const addr = new sys.sockaddr_in()
      sys.getsockname(fd, addr)
      return addr.toString()
    })
    expect(receive(client)).toBe('HELLO')
    // The descriptor outlives the thread.
    expect(name).toBe(nameOf(server).toString())
    close(server)
    expect(receive(client)).toBe('')
  })

  it('accept, and hand over what they have accepted', async () => {
    const { fd, addr } = listener()
    const client = open(AF_INET, SOCK_STREAM)
    connect(client, addr)
    const server = closing(await thread({ fd }, (sys, { fd: listening }) => sys.accept(listening)))
    send(client, Buffer.from('hello'))
    expect(receive(server)).toBe('hello')
  })

  it('block without blocking the others', async () => {
    const [ours, theirs] = openPair(AF_UNIX, SOCK_STREAM)
    const heard = thread({ fd: theirs }, (sys, { fd }) => {
      sys.send(fd, Buffer.from('I wait'))
      const buf = Buffer.alloc(64)
      return buf.toString('latin1', 0, sys.recv(fd, buf))
    })
    // The event loop of this thread turns all the while.
    await eventually(() => poll([new pollfd({ fd: ours, events: POLLIN })], 0)).toBe(1)
    expect(receive(ours)).toBe('I wait')
    send(ours, Buffer.from('go on'))
    expect(await heard).toBe('go on')
  })

  it('receive from one socket, each datagram in one of them alone', async () => {
    const [ours, theirs] = openPair(AF_UNIX, SOCK_DGRAM)
    const counts = threads([{ fd: theirs }, { fd: theirs }], (sys, { fd }, together) => {
      const heard: number[] = []
      const buf = new Uint8Array(1)
      together()
      for (;;) {
        sys.recv(fd, buf)
        if (buf[0] === 255) return heard
        heard.push(buf[0]!)
      }
    })
    const sent = Array.from({ length: 200 }, (_, i) => i)
    for (const byte of [...sent, 255, 255]) {
      await eventually(() => poll([new pollfd({ fd: ours, events: POLLOUT })], 0)).toBe(1)
      send(ours, Uint8Array.of(byte))
    }
    expect((await counts).flat().toSorted((a, b) => a - b)).toEqual(sent)
  })

  it('receive into memory that they share', async () => {
    const [ours, theirs] = openPair(AF_UNIX, SOCK_DGRAM)
    const memory = new Uint8Array(new SharedArrayBuffer(32))
    send(ours, Buffer.from('shared'))
    const n = await thread({ fd: theirs, view: memory.subarray(8, 24) }, (sys, { fd, view }) => sys.recv(fd, view))
    expect(n).toBe(6)
    expect(Buffer.from(memory).toString('latin1')).toBe('\0'.repeat(8) + 'shared' + '\0'.repeat(18))
    // And send from there.
    expect(await thread({ fd: theirs, view: memory }, (sys, { fd, view }) => sys.send(fd, view.subarray(8, 14)))).toBe(
      6,
    )
    expect(receive(ours)).toBe('shared')
  })

  it('never see each other’s results', async () => {
    const sockets = Array.from({ length: 4 }, () => {
      const { fd, addr } = datagram()
      return { fd, port: ntohs(addr.sin_port) }
    })
    const wrong = await threads(sockets, (sys, { fd, port }, together) => {
      const addr = new sys.sockaddr_in()
      let others = 0
      together()
      for (let i = 0; i < 50_000; i++) {
        sys.getsockname(fd, addr)
        if (sys.ntohs(addr.sin_port) !== port) others++
        if (sys.getsockopt(fd, sys.SOL_SOCKET, sys.SO_TYPE) !== sys.SOCK_DGRAM) others++
      }
      return others
    })
    expect(wrong).toEqual([0, 0, 0, 0])
  }, 60_000)

  it.runIf(descriptors !== undefined)(
    'load the addon and unload it a hundred times, and leave no descriptor behind',
    async () => {
      const voices = await inTurn(1)
      const before = readdirSync(descriptors!).length
      expect(new Set(voices.concat(await inTurn(100)))).toEqual(new Set(['hello']))
      await eventually(() => readdirSync(descriptors!).length).toBeLessThanOrEqual(before)
      // The copy of this thread is as good as before.
      const { fd, addr } = datagram()
      expect(nameOf(fd)).toEqual(addr)
    },
    60_000,
  )
})
