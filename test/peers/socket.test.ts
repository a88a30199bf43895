/** The programs of the HOWTO against those of others: Python's socket module in both roles, its asyncio, curl and nginx. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { AF_INET, createConnection, createServer, SHUT_WR, Socket, SOCK_DGRAM } from '../../lib/index.ts'
import { folder } from '../helpers.ts'
import { example, Running } from '../processes.ts'
import { closed } from '../sockets.ts'

function python(program: string, ...args: string[]): Running {
  return new Running(['python3', '-c', program, ...args])
}

const everything = `
def everything(s):
    return b''.join(iter(lambda: s.recv(4096), b''))
`

describe("Python's socket module", () => {
  it('talks to the first server, and is talked to by the first client', async () => {
    const ours = new Running(example('first-server'))
    const port = await ours.prints(/127\.0\.0\.1:(\d+)>/)
    const client = python(
      `
import socket, sys
with socket.create_connection(('127.0.0.1', int(sys.argv[1]))) as s:
    s.sendall(b'Hello from Python'); print(s.recv(1024).decode(), '%s:%d → %s:%d' % (s.getsockname() + s.getpeername()))
`,
      port,
    )
    const said = await client.ends()
    expect(said).toMatch(/^Hello from Python /)
    const [, from, to] = /(\S+) → (\S+)\n/.exec(said)!
    expect(await ours.ends()).toContain(`${to} → ${from}>`)

    const theirs = python(`
import socket
with socket.create_server(('127.0.0.1', 0)) as listener:
    print('port %d' % listener.getsockname()[1], flush=True)
    conn, peer = listener.accept()
    with conn:
        for data in iter(lambda: conn.recv(5), b''): conn.sendall(data)
`)
    const called = new Running([...example('first-client'), '127.0.0.1', await theirs.prints(/port (\d+)\n/)])
    expect(await called.ends()).toContain('client: came Hello, world\n')
    await theirs.ends()
  })

  it('has the conversation of half-close, in both roles', async () => {
    const theirs = python(`${everything}
import socket
with socket.create_server(('127.0.0.1', 0)) as listener:
    print('port %d' % listener.getsockname()[1], flush=True)
    conn, peer = listener.accept()
    with conn: conn.sendall(everything(conn)[::-1])
`)
    const client = closed(createConnection({ address: '', port: Number(await theirs.prints(/port (\d+)\n/)) }))
    client.sendAll(Buffer.from('stressed'))
    client.shutdown(SHUT_WR)
    expect(client.recvExactly(8).toString()).toBe('desserts')
    expect(client.recv(1)).toHaveLength(0)
    await theirs.ends()

    const listener = closed(createServer({ address: '127.0.0.1', port: 0 }))
    const caller = python(
      `${everything}
import socket, sys
with socket.create_connection(('127.0.0.1', int(sys.argv[1]))) as s:
    s.sendall(b'drawer'); s.shutdown(socket.SHUT_WR); print(everything(s).decode())
`,
      String(listener.getSockName().port),
    )
    const [server] = listener.accept()
    const request: Buffer[] = []
    for (let bytes; (bytes = closed(server).recv(3)).length > 0;) request.push(bytes)
    server.sendAll(Buffer.concat(request).toReversed())
    server.close()
    expect(await caller.ends()).toBe('reward\n')
  })

  it('frames messages with a length prefix, in both roles', async () => {
    const theirs = python(`
import socket, struct
def exactly(s, n):
    data = b''
    while len(data) < n: data += s.recv(n - len(data))
    return data
with socket.create_server(('127.0.0.1', 0)) as listener:
    print('port %d' % listener.getsockname()[1], flush=True)
    conn, peer = listener.accept()
    with conn:
        for i in range(3):
            message = exactly(conn, struct.unpack('!I', exactly(conn, 4))[0])
            conn.sendall(struct.pack('!I', len(message)) + message.upper())
`)
    const { LengthPrefix } = await import('../../examples/framing.ts')
    const framing = new LengthPrefix()
    const client = closed(createConnection({ address: '', port: Number(await theirs.prints(/port (\d+)\n/)) }))
    for (const word of ['one', 'two', 'three']) client.sendAll(framing.encode(Buffer.from(word)))
    const words: string[] = []
    while (words.length < 3) words.push(...framing.push(client.recv(2)).map(String))
    expect(words).toEqual(['ONE', 'TWO', 'THREE'])
    await theirs.ends()
  })

  it('chats', async () => {
    const server = new Running(example('chat'))
    const port = await server.prints(/listening on 127\.0\.0\.1:(\d+)\n/)
    const output = await python(
      `
import socket, sys
a, b = (socket.create_connection(('127.0.0.1', int(sys.argv[1]))) for _ in 'ab')
f, g = a.makefile('rw'), b.makefile('rw')
assert f.readline() == 'guest %d enters\\n' % b.getsockname()[1]
f.write('hello\\n'); f.flush()
print(g.readline() == 'guest %d: hello\\n' % a.getsockname()[1])
`,
      port,
    ).ends()
    expect(output).toBe('True\n')
    server.child.kill('SIGTERM')
    expect(await server.ends()).toMatch(/stopped\n$/)
  })

  it('exchanges datagrams', async () => {
    const made = closed(new Socket(AF_INET, SOCK_DGRAM))
    made.bind({ address: '127.0.0.1', port: 0 })
    const theirs = python(
      `
import socket, sys
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    s.sendto(b'ping', ('127.0.0.1', int(sys.argv[1]))); print(*s.recvfrom(99)[0:1])
`,
      String(made.getSockName().port),
    )
    const [bytes, from] = made.recvFrom(99)
    expect(bytes.toString()).toBe('ping')
    made.sendTo(Buffer.from('pong'), from)
    expect(await theirs.ends()).toBe("b'pong'\n")
  })

  it.each([
    [
      'SO_LINGER of 0',
      "s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0)); s.close()",
      'ECONNRESET',
    ],
    [
      'being killed with bytes unread',
      'import os, time; s.recv(1, socket.MSG_PEEK); os.kill(os.getpid(), 9)',
      'ECONNRESET',
    ],
  ])('resets the connection by %s', async (_, leave, code) => {
    const listener = closed(createServer({ address: '127.0.0.1', port: 0 }))
    const { port } = listener.getSockName()
    const theirs = python(
      `import socket, struct, sys\ns = socket.create_connection(('127.0.0.1', int(sys.argv[1])))\n${leave}`,
      String(port),
    )
    const [server] = listener.accept()
    closed(server).setTimeout(20)
    // The reset may come before the bytes have gone, or after.
    const converse = () => {
      server.sendAll(Buffer.from('read me'))
      server.recv(1)
    }
    expect(converse).toThrow(expect.objectContaining({ code }))
    if (theirs.child.exitCode === null && theirs.child.signalCode === null)
      await new Promise(resolve => theirs.child.once('close', resolve))
  })
})

describe.each(['echo-select', 'echo-threads', 'echo-processes'])("two hundred clients of Python's asyncio", name => {
  it(`are served at the same time by ${name}, which then stops`, async () => {
    const server = new Running(example(name))
    const port = await server.prints(/listening on 127\.0\.0\.1:(\d+)\n/)
    const output = await python(
      `
import asyncio, sys
async def main(port, n):
    met = 0
    everybody = asyncio.Event()
    async def client(i):
        nonlocal met
        reader, writer = await asyncio.open_connection('127.0.0.1', port)
        words = b'client %d ' % i * 5000
        async def echo():
            writer.write(words)
            assert await reader.readexactly(len(words)) == words
        await echo()
        met += 1
        if met == n: everybody.set()
        await everybody.wait()  # all are being served
        await echo()
        writer.write_eof()
        assert await reader.read() == b''
        writer.close()
        await writer.wait_closed()
    await asyncio.gather(*(client(i) for i in range(n)))
    print('served', met)
asyncio.run(main(int(sys.argv[1]), 200))
`,
      port,
    ).ends()
    expect(output).toBe('served 200\n')
    server.child.kill('SIGTERM')
    expect(await server.ends()).toMatch(/\nstopped\n$/)
    expect(server.output.split('\n')).toHaveLength(3) // nothing else was printed
  }, 180_000)
})

describe('curl', () => {
  it('fetches pages from the web server', async () => {
    const server = new Running(example('web-server'))
    const port = await server.prints(/127\.0\.0\.1:(\d+)\//)
    const url = `http://127.0.0.1:${port}`
    const page = await new Running(['curl', '--silent', '--include', `${url}/here`, `${url}/there`]).ends()
    expect(page).toMatch(/^HTTP\/1\.1 200 OK\r\nContent-Type: text\/html\r\n/)
    expect(page).toContain('<h1>You asked for /here</h1>\n')
    expect(page).toContain('<h1>You asked for /there</h1>\n')
    expect(await new Running(['curl', '--silent', '--head', url]).ends()).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    server.child.kill('SIGTERM')
    expect(await server.ends()).toMatch(/stopped\n$/)
  })
})

describe('nginx', () => {
  it('serves a page to the web client', async () => {
    const root = folder()
    const page = 'served by nginx\n'.repeat(20_000)
    writeFileSync(path.join(root, 'index.html'), page)
    // nginx chooses no port itself: one that was free a moment ago.
    const listener = createServer({ address: '127.0.0.1', port: 0 })
    const { port } = listener.getSockName()
    listener.close()
    const http = `access_log off; client_body_temp_path ${root}; server { listen 127.0.0.1:${port}; root ${root}; }`
    const conf = `daemon off; pid ${root}/pid; error_log stderr notice; user root; events {} http { ${http} }`
    writeFileSync(path.join(root, 'nginx.conf'), conf)
    const nginx = new Running(['nginx', '-p', root, '-c', path.join(root, 'nginx.conf')])
    await nginx.prints(/start worker process \d/)
    const output = await new Running([...example('web-client'), '127.0.0.1', String(port), '/']).ends()
    expect(output).toMatch(/^HTTP\/1\.1 200 OK\r\nServer: nginx/)
    expect(output.endsWith(`${page.length} bytes:\n${page}`)).toBe(true)
    nginx.child.kill('SIGTERM')
    await nginx.ends()
  })
})
