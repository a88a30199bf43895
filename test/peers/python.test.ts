import { spawnSync } from 'node:child_process'

import { describe, expect, it } from 'vitest'

import * as sys from '../../lib/index.ts'
import { example, Running } from '../processes.ts'

const client = `
import socket, sys
with socket.create_connection(('127.0.0.1', int(sys.argv[1]))) as s:
    print('local %s:%d' % s.getsockname(), 'remote %s:%d' % s.getpeername())
    s.sendall(b'Hello from Python' * 1000)
    s.shutdown(socket.SHUT_WR)
    print(b''.join(iter(lambda: s.recv(4096), b'')).decode())
`

const server = `
import socket
with socket.create_server(('127.0.0.1', 0)) as listener:
    print('port %d' % listener.getsockname()[1], flush=True)
    conn, peer = listener.accept()
    with conn:
        print('local %s:%d' % conn.getsockname(), 'remote %s:%d' % peer)
        for data in iter(lambda: conn.recv(4096), b''): conn.sendall(data)
`

const constants = `
import json, socket
print(json.dumps({n: int(v) for n, v in vars(socket).items() if n.isupper() and isinstance(v, int)}))
`

function addresses(output: string): string[] {
  return /local (\S+?),? remote (\S+)/.exec(output)!.slice(1)
}

describe("Python's socket module", () => {
  it('talks to the echo server', async () => {
    const ours = new Running(example('echo-server'))
    const port = await ours.prints(/listening on 127\.0\.0\.1:(\d+)/)
    const output = await new Running(['python3', '-c', client, port]).ends()
    expect(output).toContain('Hello from Python'.repeat(1000))
    expect(addresses(output)).toEqual(addresses(await ours.ends()).toReversed())
  })

  it('is talked to by the echo client', async () => {
    const theirs = new Running(['python3', '-c', server])
    const port = await theirs.prints(/port (\d+)\n/)
    const output = await new Running([...example('echo-client'), '127.0.0.1', port, 'Hello to Python']).ends()
    expect(output).toContain('client: came Hello to Python\n')
    expect(addresses(output)).toEqual(addresses(await theirs.ends()).toReversed())
  })

  it('has the same values for the constants of both', () => {
    const { stdout } = spawnSync('python3', ['-c', constants], { encoding: 'utf8' })
    const theirs = JSON.parse(stdout) as Record<string, number>
    // Python's own, and not the system's.
    const own = new Set(['CAPI', 'SO_EXCLUSIVEADDRUSE'])
    const names = Object.keys(theirs).filter(name => !name.startsWith('_') && !own.has(name))
    const ours: Record<string, unknown> = { ...sys }
    expect(names.length).toBeGreaterThan(150)
    expect(Object.fromEntries(names.map(name => [name, ours[name]]))).toEqual(
      Object.fromEntries(names.map(name => [name, theirs[name]])),
    )
  })
})
