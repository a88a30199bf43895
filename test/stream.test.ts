/** toStream, and the stream of a descriptor that Node does not take. */
import { once } from 'node:events'
import { Socket as NetSocket } from 'node:net'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { describe, expect, it, onTestFinished } from 'vitest'

import { SHUT_WR, Socket, SocketError } from '../lib/index.ts'
import { descriptorStream } from '../lib/stream.ts'
import { failing, gone } from './helpers.ts'
import { conversation, datagrams } from './sockets.ts'
import { thread } from './workers.ts'

function ending<T extends Duplex>(stream: T): T {
  onTestFinished(() => void stream.destroy())
  return stream
}

/** All that comes, to the end; the stream can still be written. (A loop with `for await` would destroy it.) */
async function text(stream: Duplex): Promise<string> {
  let all = ''
  stream.setEncoding('utf8').on('data', (bytes: string) => (all += bytes))
  await once(stream, 'end')
  return all
}

describe('toStream', () => {
  it('gives the descriptor away: the Socket is as if closed', () => {
    const { client } = conversation()
    ending(client.toStream())
    expect(client.fileno()).toBe(-1)
    expect(failing(() => client.toStream())).toMatchObject({ code: gone })
    client.close()
  })

  // Windows: Node takes no handles.
  it.runIf(process.platform !== 'win32')('is a net.Socket', () => {
    expect(ending(conversation().client.toStream())).toBeInstanceOf(NetSocket)
  })

  it('fails for what is no stream, and leaves it as it was', () => {
    const made = datagrams()
    expect(failing(() => made.toStream()).code).toBe('EPROTOTYPE')
    expect(made.fileno()).not.toBe(-1)
  })

  it('leaves a duplicate to those who want to keep the Socket', async () => {
    const { client, server } = conversation()
    const stream = ending(client.dup().toStream())
    stream.destroy()
    await once(stream, 'close')
    client.sendAll(Buffer.from('still here'))
    expect(server.recv(99).toString()).toBe('still here')
    server.sendAll(Buffer.from('me too'))
    // The duplicate has made both non-blocking; the Socket blocks nevertheless.
    expect(client.recv(99).toString()).toBe('me too')
  })
})

describe.each<[string, (made: Socket) => Duplex]>([
  ['of toStream', made => made.toStream()],
  ['of a descriptor', made => descriptorStream(made.detach())],
])('a stream %s', (_, streamOf) => {
  it('reads what was sent, to the end', async () => {
    const { client, server } = conversation()
    const stream = ending(streamOf(server))
    client.sendAll(Buffer.from('line one\nline two\n'))
    client.shutdown(SHUT_WR)
    expect(await text(stream)).toBe('line one\nline two\n')
    stream.end()
    await once(stream, 'close')
    expect(client.recv(1)).toHaveLength(0)
  })

  it('has handed to the system what a write has called back for', async () => {
    const { client, server } = conversation()
    const stream = ending(streamOf(server))
    await new Promise(resolve => {
      stream.write('flushed', resolve)
    })
    expect(client.recv(99).toString()).toBe('flushed')
  })

  it('answers after the other side has finished', async () => {
    const { client, server } = conversation()
    const stream = ending(streamOf(server))
    client.sendAll(Buffer.from('question'))
    client.shutdown(SHUT_WR)
    const question = await text(stream)
    stream.end(question.toUpperCase())
    await once(stream, 'close')
    expect(client.recvExactly(8).toString()).toBe('QUESTION')
    expect(client.recv(1)).toHaveLength(0)
  })

  it('waits for a reader that is slow, and loses nothing', async () => {
    const { client, server } = conversation()
    const stream = ending(streamOf(server))
    const total = 32
    const chunk = Buffer.alloc(1 << 20, 'x')
    let written = 1
    while (stream.write(chunk)) written++ // until the buffers of both systems are full
    const counted = thread({ fd: client.detach() }, (sys, { fd }) => {
      const conn = sys.Socket.from(fd)
      let n = 0
      for (let bytes; (bytes = conn.recv(65536)).length > 0;) n += bytes.length
      conn.close()
      return n
    })
    await once(stream, 'drain')
    for (; written < total; written++) {
      if (!stream.write(chunk)) await once(stream, 'drain')
    }
    stream.end()
    expect(await counted).toBe(total * chunk.length)
  })

  it('does not read ahead of its own reader', async () => {
    const { client, server } = conversation()
    const stream = ending(streamOf(server))
    client.setTimeout(0)
    let sent = 0
    for (let quiet = 0; quiet < 5;) {
      try {
        sent += client.send(Buffer.alloc(1 << 20))
        quiet = 0
      } catch (error) {
        if (!(error instanceof SocketError) || error.code !== 'EAGAIN') throw error
        quiet++
      }
      await new Promise(setImmediate)
    }
    expect(sent).toBeLessThan(100 << 20)
    client.close()
    let came = 0
    for await (const bytes of stream) came += (bytes as Buffer).length
    expect(came).toBe(sent)
  })

  it('echoes in a pipeline', async () => {
    const { client, server } = conversation()
    const stream = ending(streamOf(server))
    const done = pipeline(stream, stream)
    client.sendAll(Buffer.from('echo'))
    client.shutdown(SHUT_WR)
    await done
    expect(client.recvExactly(4).toString()).toBe('echo')
    expect(client.recv(1)).toHaveLength(0)
  })

  it('closes the connection when it is destroyed', async () => {
    const { client, server } = conversation()
    const stream = ending(streamOf(server))
    stream.destroy()
    await once(stream, 'close')
    expect(client.recv(1)).toHaveLength(0)
  })
})
