/** The programs of docs/howto.md, each run, and what it says held against what the page promises. */
import { once } from 'node:events'

import { describe, expect, it } from 'vitest'

import { Socket, createConnection } from '../lib/index.ts'
import { eventually, ipv6, wine } from './helpers.ts'
import { example, Running } from './processes.ts'
import { closed } from './sockets.ts'

/** The lines that a program prints which plays all the parts itself. */
async function linesOf(program: string, ...flags: string[]): Promise<string[]> {
  const [node = '', file = ''] = example(program)
  return (await new Running([node, ...flags, file]).ends()).trimEnd().split(/\r?\n/)
}

function connectTo(port: string): Socket {
  return closed(createConnection({ address: '127.0.0.1', port: Number(port) }, { timeout: 20 }))
}

function isListening(port: string): boolean {
  using made = new Socket()
  return made.connectEx({ address: '127.0.0.1', port: Number(port) }) === 0
}

/** The two addresses that a printed Socket has. */
function endsIn(output: string): string[] {
  return /(\S+) → (\S+)>/.exec(output)!.slice(1)
}

/** The next line, with its end. */
function lineOf(conn: Socket): string {
  let line = ''
  while (!line.endsWith('\n')) line += conn.recvExactly(1).toString()
  return line
}

/** Everything to the end, as text. */
function allOf(conn: Socket): string {
  const pieces: Buffer[] = []
  for (let bytes; (bytes = conn.recv(65536)).length > 0;) pieces.push(bytes)
  return Buffer.concat(pieces).toString()
}

describe('first-server and first-client', () => {
  it('talk, and each prints the mirror of the other', async () => {
    const server = new Running(example('first-server'))
    const port = await server.prints(/listening <Socket fd=\d+ AF_INET SOCK_STREAM 127\.0\.0\.1:(\d+)>/)
    const client = await new Running([...example('first-client'), '127.0.0.1', port, 'Grüße']).ends()
    expect(client).toContain('client: came Grüße\n')
    const served = await server.ends()
    expect(endsIn(client)).toEqual(endsIn(served).toReversed())
    expect(served).toContain('server: closed <Socket closed AF_INET SOCK_STREAM>')
  })
})

describe('the programs that play all parts', () => {
  it('messages: the four framings find what was sent', async () => {
    const text = (await linesOf('messages')).join('')
    for (const name of ['fixed length', 'delimiter', 'type byte', 'length prefix']) expect(text).toContain(name)
    expect(text.match(/<Buffer 61 00 62 00 63>/g)).toHaveLength(3)
    expect(text).toContain('<Buffer 02 0a 14>')
    expect(text).toContain('5 bytes: hello')
  })

  it('half-close: the answer comes after the end of the request', async () => {
    expect(await linesOf('half-close')).toEqual([
      'client: has sent its request, and shut down its side',
      'server: read 16 bytes and the end, and has answered',
      'client: came "you asked: what time is it?"',
    ])
  })

  it('byte-order: the big end first', async () => {
    const native = Buffer.from(new Uint8Array(Uint32Array.of(258).buffer)).toString('hex')
    expect(await linesOf('byte-order')).toEqual(['00000102', native, '00000102', '258 80', '4 2'])
  })

  it('modes: what each says where another would wait', async () => {
    expect(await linesOf('modes')).toEqual([
      'at first it blocks: null',
      'recv, with a timeout → ETIMEDOUT',
      'recv, non-blocking → EAGAIN',
      'accept, non-blocking → EAGAIN',
      expect.stringMatching(/^connect, non-blocking → (EINPROGRESS|done)$/),
      'writable: 1 error: 0',
      'to be read: server,listener, to be written: server,client, in error: 0',
      'recv of a Socket that is readable → hello',
      'the buffers are full: true writable: 0',
    ])
  })

  it('addresses: of each family', async () => {
    const lines = await linesOf('addresses')
    expect(lines.slice(0, 3)).toEqual(['IPv4 127.0.0.1', 'every interface 0.0.0.0', 'UDP hello from 127.0.0.1'])
    if (ipv6) expect(lines.slice(3, 5)).toEqual(['IPv6 ::1 scope 0', 'both ::'])
    expect(lines.slice(-2)).toEqual([expect.stringMatching(/Received -1$/), expect.stringMatching(/Received 65536$/)])
  })

  it('experiments: what happened in each', async () => {
    const lines = await linesOf('experiments')
    // Wine 8: a reset connection has ended as if it had been closed.
    const reset = wine ? /→ (ECONNRESET|0 bytes)$/ : /→ ECONNRESET$/
    expect(lines.filter(line => line.startsWith('  '))).toEqual([
      '  the client receives, up to 3 bytes → hel',
      '  and again → lo',
      '  the server receives exactly 6 bytes → onetwo',
      '  the server receives 2 bytes → th',
      '  and what is left → ree',
      '  the server receives → 0 bytes: the end',
      '  the server sends → 14',
      expect.stringMatching(/^ {2}the server sends until it fails → (EPIPE|ECONNRESET|ECONNABORTED)$/),
      expect.stringMatching(reset),
      '  the server receives → ETIMEDOUT',
      '  the server sends 64 MiB → ETIMEDOUT, after a part: true',
      expect.stringMatching(/^ {2}a client connects → (ECONNREFUSED|ETIMEDOUT)$/),
      '  the listener, which is closed, accepts → its descriptor is −1',
    ])
  })

  it('stream: lines there and back', async () => {
    expect(await linesOf('stream')).toEqual(['you said: first', 'you said: second'])
  })

  it('forgotten: closed by using, and by the garbage collector', async () => {
    const text = (await linesOf('forgotten', '--expose-gc')).join('\n')
    expect(text).toContain('hello, and then 0 bytes: the end')
    expect(text).toContain('<Socket closed AF_INET SOCK_STREAM>')
    expect(text).toContain('ResourceWarning: the other side has read 0 bytes: the end, at last')
  })
})

// Windows: no signal is heard there, the program is ended at once; and a child is given no sockets.
const hasSignals = process.platform !== 'win32'

async function stop(server: Running): Promise<void> {
  server.child.kill('SIGTERM')
  if (hasSignals) expect(await server.ends()).toMatch(/\nstopped\n$/)
}

describe.each(['echo-select', 'echo-threads', ...(hasSignals ? ['echo-processes'] : [])])('%s', name => {
  it('echoes to several clients at once, and stops when the last has gone', async () => {
    const server = new Running(example(name))
    const port = await server.prints(/listening on 127\.0\.0\.1:(\d+)\n/)
    const clients = Array.from({ length: 5 }, () => connectTo(port))
    for (const [i, client] of clients.entries()) client.sendAll(Buffer.from(`client ${i}`))
    for (const [i, client] of clients.entries()) expect(client.recvExactly(8).toString()).toBe(`client ${i}`)
    for (const client of clients.slice(1)) client.close()
    if (hasSignals) {
      server.child.kill('SIGTERM')
      // The listener is closed, and the one that is left is served to the end.
      await eventually(() => isListening(port)).toBe(false)
    }
    const big = Buffer.alloc(100_000, 'x')
    clients[0]!.sendAll(big)
    expect(clients[0]!.recvExactly(big.length)).toEqual(big)
    clients[0]!.close()
    if (hasSignals) expect(await server.ends()).toMatch(/\nstopped\n$/)
  }, 30_000)
})

describe('chat', () => {
  it('tells all others what one says', async () => {
    const server = new Running(example('chat'))
    const port = await server.prints(/listening on 127\.0\.0\.1:(\d+)\n/)
    const ann = connectTo(port)
    const bob = connectTo(port)
    const [a, b] = [ann, bob].map(conn => `guest ${conn.getSockName().port}`)
    expect(lineOf(ann)).toBe(`${b} enters\n`)
    ann.sendAll(Buffer.from('hello, Bob\nhow '))
    expect(lineOf(bob)).toBe(`${a}: hello, Bob\n`)
    ann.sendAll(Buffer.from('are you?\n'))
    expect(lineOf(bob)).toBe(`${a}: how are you?\n`)
    bob.close()
    expect(lineOf(ann)).toBe(`${b} leaves\n`)
    await stop(server)
    if (hasSignals) expect(ann.recv(1)).toHaveLength(0)
  }, 30_000)
})

describe('web-server and web-client', () => {
  it('serve a page, and fetch it', async () => {
    const server = new Running(example('web-server'))
    const port = await server.prints(/serving http:\/\/127\.0\.0\.1:(\d+)\/\n/)
    const page = await new Running([...example('web-client'), '127.0.0.1', port, '/here']).ends()
    expect(page).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(page).toMatch(/^29 bytes:\n<h1>You asked for \/here<\/h1>\n$/m)
    // One that leaves early, and one that asks byte by byte.
    connectTo(port).close()
    const slow = connectTo(port)
    for (const byte of Buffer.from('HEAD /slow HTTP/1.0\r\n\r\n')) slow.sendAll(Uint8Array.of(byte))
    expect(allOf(slow)).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\n$/)
    await stop(server)
    if (server.child.exitCode === null && server.child.signalCode === null) await once(server.child, 'close')
  }, 30_000)
})
