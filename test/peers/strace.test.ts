import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { folder } from '../helpers.ts'
import { example, Running, twin } from '../processes.ts'

/** The command, and the network calls that strace has seen it make: ports and descriptors by order of appearance. */
function traced(command: string[]): { command: string[]; calls: () => string[] } {
  const file = path.join(folder(), 'trace')
  const calls = () => {
    const ports: string[] = []
    const fds: string[] = []
    const nth = (list: string[], name: string) => (list.includes(name) ? list : [...list, name]).indexOf(name)
    const number = (list: string[], name: string) => {
      const n = nth(list, name)
      if (n === list.length) list.push(name)
      return n
    }
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => /^\w+\(/.test(line))
      .map(line =>
        line
          .replace(/htons\((\d+)\)/g, (_, port: string) => (port === '0' ? 'htons(0)' : `port ${number(ports, port)}`))
          .replace(/^(socket|accept4)(\(.*\)) += (\d+)$/, (_, call, rest, fd) => `${call}${rest} = fd ${number(fds, fd)}`)
          .replace(/^(\w+)\((\d+),/, (_, call: string, fd: string) => `${call}(fd ${number(fds, fd)},`),
      )
  }
  return { command: ['strace', '-qq', '-s', '64', '-e', 'trace=network', '-e', 'signal=none', '-o', file, ...command], calls }
}

async function callsOf(server: string[], client: string[]): Promise<{ server: string[]; client: string[] }> {
  const [listening, calling] = [traced(server), traced(client)]
  const running = new Running(listening.command)
  const port = await running.prints(/listening on 127\.0\.0\.1:(\d+)/)
  await new Running([...calling.command, '127.0.0.1', port, 'the same calls']).ends()
  await running.ends()
  return { server: listening.calls(), client: calling.calls() }
}

describe('strace', () => {
  it('sees each example make the calls of its C twin, line for line', async () => {
    const c = await callsOf(twin('echo-server'), twin('echo-client'))
    const typescript = await callsOf(example('echo-server'), example('echo-client'))
    expect(c.server.length).toBeGreaterThan(7)
    expect(c.client.length).toBeGreaterThan(7)
    expect(typescript).toEqual(c)
  })
})
