import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { folder } from './helpers.ts'
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
