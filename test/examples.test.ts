import path from 'node:path'

import { describe, expect, it } from 'vitest'

import * as root from '../lib/index.ts'
import {
  AF_INET,
  bind,
  htons,
  inet_addr,
  IP_TTL,
  IPPROTO_IP,
  POLLIN,
  recvfrom,
  sendto,
  setsockopt,
  SOCK_DGRAM,
  sockaddr_in,
} from '../lib/index.ts'
import { folder, loopback, nameOf, open, ready } from './helpers.ts'
import { example, Running, twin } from './processes.ts'

// C's own compiler on Windows would need another socket API.
const hasTwins = process.platform !== 'win32'

async function converse(server: string[], client: string[], text: string): Promise<[string, string]> {
  const listening = new Running([...server, '0'])
  const port = await listening.prints(/listening on 127\.0\.0\.1:(\d+)\n/)
  const calling = new Running([...client, '127.0.0.1', port, text])
  return Promise.all([listening.ends(), calling.ends()])
}

/** The two addresses that a program has printed. */
function ends(output: string): string[] {
  return /local (\S+), remote (\S+)/.exec(output)!.slice(1)
}

describe('echo-server and echo-client', () => {
  const pairs: [string, () => string[], () => string[]][] = [
    ['both in TypeScript', () => example('echo-server'), () => example('echo-client')],
    ['the server in TypeScript, the client in C', () => example('echo-server'), () => twin('echo-client')],
    ['the server in C, the client in TypeScript', () => twin('echo-server'), () => example('echo-client')],
    ['both in C', () => twin('echo-server'), () => twin('echo-client')],
  ]

  it.for(hasTwins ? pairs : pairs.slice(0, 1))('echo a text, %s', async ([, server, client]) => {
    const [served, called] = await converse(server(), client(), 'Grüße, world')
    expect(called).toContain('client: sent Grüße, world\nclient: came Grüße, world\n')
    expect(ends(called)).toEqual(ends(served).toReversed())
  })

  it('echo a text that no buffer holds', async () => {
    const text = 'abcdefghij'.repeat(process.platform === 'win32' ? 3000 : 12_000) // a command line of Windows has 32 KiB
    const [, called] = await converse(example('echo-server'), example('echo-client'), text)
    expect(called).toContain(`client: came ${text}\n`)
  })

  it('have their conversation by npm start', async () => {
    const output = await new Running(example('conversation')).ends()
    expect(output).toContain('client: came Hello, world\n')
    expect(output).toContain("The server's remote address is the client's local one, and the other way round.\n")
  })
})

// Windows has no SCM_RIGHTS.
describe.runIf(hasTwins)('pass-listener and take-listener', () => {
  const pairs: [string, () => string[], () => string[]][] = [
    ['both in TypeScript', () => example('pass-listener'), () => example('take-listener')],
    ['from TypeScript to C', () => example('pass-listener'), () => twin('take-listener')],
    ['from C to TypeScript', () => twin('pass-listener'), () => example('take-listener')],
  ]

  it.each(pairs)('pass a socket that listens to another process, %s', async (_, pass, take) => {
    const door = path.join(folder(), 'door')
    const passer = new Running([...pass(), door])
    const port = await passer.prints(/listening on 127\.0\.0\.1:(\d+)\n/)
    const taker = new Running([...take(), door])
    await taker.prints(new RegExp(`came a listener on 127\\.0\\.0\\.1:${port}\n`))
    expect(await passer.ends()).toContain('passed it on')
    const client = new Running([...example('echo-client'), '127.0.0.1', port, 'who listens?'])
    expect(await client.ends()).toContain('client: came who listens?\n')
    await taker.ends()
  })
})

describe('udp-server', () => {
  // macOS has one address on its loopback interface, others a whole network.
  const addresses = process.platform === 'darwin' ? ['127.0.0.1'] : ['127.0.0.1', '127.7.8.9']

  it('answers from the address it was asked on, and tells TTL and ECN', async () => {
    const server = new Running([...example('udp-server'), '0', `${2 * addresses.length}`])
    const port = htons(Number(await server.prints(/listening on port (\d+)\n/)))
    const fd = open(AF_INET, SOCK_DGRAM)
    bind(fd, loopback())
    for (const address of addresses) {
      for (const [IP_TOS, ecn] of [
        [0, 'not capable'],
        [3, 'congestion'],
      ] as const) {
        const to = new sockaddr_in({ sin_port: port, sin_addr: inet_addr(address) })
        setsockopt(fd, IPPROTO_IP, IP_TTL, 42)
        setsockopt(fd, IPPROTO_IP, root.IP_TOS, IP_TOS)
        sendto(fd, Buffer.from('?'), 0, to)
        ready(fd, POLLIN)
        const answer = Buffer.alloc(200)
        const from = new sockaddr_in()
        const n = recvfrom(fd, answer, 0, from)
        expect(answer.toString('utf8', 0, n)).toBe(`asked on ${address} by ${nameOf(fd)}, TTL 42, ECN ${ecn}`)
        expect(from).toEqual(to)
      }
    }
    await server.ends()
  })
})
