import { describe, expect, it } from 'vitest'

import { example, Running } from '../processes.ts'

describe('nc', () => {
  it('talks to the echo server', async () => {
    const server = new Running(example('echo-server'))
    const port = await server.prints(/listening on 127\.0\.0\.1:(\d+)/)
    const nc = new Running(['nc', '-N', '127.0.0.1', port], 'Hello from nc\n')
    expect(await nc.ends()).toBe('Hello from nc\n')
    await server.ends()
  })

  it('is talked to by the echo client', async () => {
    const nc = new Running(['nc', '-l', '-v', '127.0.0.1', '0'])
    nc.child.stdout!.pipe(nc.child.stdin!) // an echo server
    const port = await nc.prints(/Listening on \S+ (\d+)\n/)
    const client = new Running([...example('echo-client'), '127.0.0.1', port, 'Hello to nc'])
    await client.prints(/client: came Hello to nc\n/)
    nc.child.stdout!.unpipe()
    nc.child.stdin!.end()
    nc.child.kill()
    await client.ends()
  })
})
