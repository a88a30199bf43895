import { describe, expect, it } from 'vitest'

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
