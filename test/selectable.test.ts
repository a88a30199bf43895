import { closeSync, openSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { MSG_OOB, Socket, type Selectable } from '../lib/index.ts'
import { failing, folder, gone } from './helpers.ts'
import { closed, conversation, datagrams, duration, fill, listening } from './sockets.ts'

const hello = Buffer.from('hello')

describe('Socket.select', () => {
  it('gives back those that are ready: the same objects, in their order', () => {
    const { client, server } = conversation()
    const [a, b] = [datagrams(), datagrams()]
    b.sendTo(hello, a.getSockName())
    client.sendAll(hello)
    Socket.select([server], [], [], null)
    Socket.select([a], [], [], null)
    const [readable, writable, exceptional] = Socket.select([b, server, client, a], [server, a], [a, server], 0)
    expect(readable).toEqual([server, a])
    expect(readable[0]).toBe(server)
    expect(writable).toEqual([server, a])
    expect(exceptional).toEqual([])
  })

  it('says of a listener that somebody is to be accepted', () => {
    const listener = listening()
    expect(Socket.select([listener], [], [], 0)).toEqual([[], [], []])
    const client = closed(new Socket())
    client.connect(listener.getSockName())
    expect(Socket.select([listener], [], [], 10)).toEqual([[listener], [], []])
    closed(listener.accept()[0])
  })

  it('says that the other side has finished: a recv gives 0 bytes', () => {
    const { client, server } = conversation()
    client.close()
    expect(Socket.select([server], [], [], 10)[0]).toEqual([server])
    expect(server.recv(1)).toHaveLength(0)
  })

  it('does not say that a Socket can be written whose buffers are full', () => {
    const { client } = conversation()
    expect(Socket.select([], [client], [], 0)[1]).toEqual([client])
    fill(client)
    expect(Socket.select([], [client], [], 0)[1]).toEqual([])
  })

  it('says that urgent data have come', () => {
    const { client, server } = conversation()
    client.send(Buffer.from('!'), MSG_OOB)
    expect(Socket.select([], [], [server], 10)[2]).toEqual([server])
  })

  it('waits for its time, and not for less', () => {
    const { client } = conversation()
    const took = duration(() => expect(Socket.select([client], [], [], 0.1)).toEqual([[], [], []]))
    expect(took).toBeGreaterThanOrEqual(99)
    expect(duration(() => Socket.select([], [], [], 0.05))).toBeGreaterThanOrEqual(49)
  })

  it('takes descriptors, and whatever has a fileno()', () => {
    const { client, server } = conversation()
    client.sendAll(hello)
    const holder = { fileno: () => server.fileno() }
    const list: Selectable[] = [server.fileno(), holder, server, server]
    expect(Socket.select(list, [], [], 10)[0]).toEqual(list)
  })

  it.runIf(process.platform !== 'win32')('takes a file, which is always ready (not on Windows)', () => {
    const file = openSync(path.join(folder(), 'file'), 'w')
    expect(Socket.select([file], [file], [], null)).toEqual([[file], [file], []])
    closeSync(file)
  })

  it('fails when a descriptor is not open', () => {
    const made = new Socket()
    const fd = made.fileno()
    made.close()
    expect(failing(() => Socket.select([fd], [], [], 0))).toMatchObject({ code: gone, syscall: 'select' })
    expect(() => Socket.select([], [made], [], 0)).toThrow(/"writers\[0\]" is out of range/)
  })

  it('refuses what is no list, what has no descriptor, and what is no time', () => {
    expect(() => Socket.select(null as never, [], [])).toThrow(/The "readers" argument/)
    expect(() => Socket.select([], {} as never, [])).toThrow(/The "writers" argument/)
    expect(() => Socket.select([], [], 3 as never)).toThrow(/The "errors" argument/)
    for (const wrong of [{}, null, '3', { fileno: () => '3' }, { fileno: 3 }, undefined])
      expect(() => Socket.select([wrong as never], [], [], 0)).toThrow(/The "readers\[0\]" argument/)
    for (const wrong of [0.5, -1, 2 ** 32])
      expect(() => Socket.select([], [], [wrong], 0)).toThrow(/"errors\[0\]" is out/)
    for (const wrong of [-1, Number.NaN, Infinity]) expect(() => Socket.select([], [], [], wrong)).toThrow(/"timeout"/)
    expect(() => Socket.select([], [], [], '1' as never)).toThrow(/The "timeout" argument/)
  })
})
