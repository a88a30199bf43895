/** Sockets that nobody has closed, in a process of their own: it collects its garbage when it is told to. */
import { existsSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { Running, written } from './processes.ts'

/** Where the system shows the open descriptors of the process. */
const descriptors = process.platform === 'win32' ? undefined : ['/proc/self/fd', '/dev/fd'].find(existsSync)

const library = new URL('../dist/index.js', import.meta.url).href

/** What a program prints, warnings and all. */
function output(text: string, ...flags: string[]): Promise<string> {
  const code = `
    import { readdirSync } from 'node:fs'
    import { setFlagsFromString } from 'node:v8'
    import { runInNewContext } from 'node:vm'
    import { createServer, Socket } from '${library}'
    setFlagsFromString('--expose-gc')
    const gc = runInNewContext('gc')
    const turn = () => new Promise(resolve => setTimeout(resolve, 1))
    ${text}
  `
  const [runtime = '', file = ''] = written(code)
  return new Running([runtime, ...flags, file]).ends()
}

const dropOne = `
  let warned = false
  process.on('warning', () => (warned = true))
  function forget() { createServer({ address: '127.0.0.1', port: 0 }) }
  forget()
  while (!warned) { await turn(); gc() }
`

describe('a Socket that is collected as garbage without being closed', () => {
  it('is closed, with a warning that describes it', async () => {
    const said = await output(dropOne)
    expect(said).toMatch(
      /\[SYS_SOCKET_NOT_CLOSED\] ResourceWarning: <Socket fd=\d+ AF_INET SOCK_STREAM 127\.0\.0\.1:\d+> was not closed/,
    )
    expect(said).not.toContain('It was created')
  })

  it('is said to be created where it was, with --trace-warnings', async () => {
    const said = await output(dropOne, '--trace-warnings')
    expect(said).toMatch(/It was created\n(.*\n)* +at forget /)
  })

  it('gives no warning when it was closed, detached, or became a stream', async () => {
    const said = await output(
      `
      process.on('warning', warning => console.log('warned', warning.message))
      const collected = []
      const registry = new FinalizationRegistry(name => collected.push(name))
      function forget() {
        for (const name of ['close', 'detach', 'dispose']) {
          const made = new Socket()
          registry.register(made, name)
          if (name === 'close') made.close()
          if (name === 'detach') made.detach()
          if (name === 'dispose') { using used = made }
        }
      }
      forget()
      while (collected.length < 3) { await turn(); gc() }
      await turn()
      console.log('silent')
    `.replace('using used = made', 'made[Symbol.dispose]()'),
    )
    expect(said).toBe('silent\n')
  })

  it.runIf(descriptors !== undefined)(
    'leaves nothing behind: ten thousand, and the descriptors return to where they were',
    async () => {
      const said = await output(
        `
        const open = () => readdirSync('${descriptors}').length
        const before = open()
        function forget(n) { for (let i = 0; i < n; i++) new Socket() }
        for (let i = 0; i < 100; i++) {
          forget(100)
          gc()
          await turn()
        }
        for (let i = 0; i < 1000 && open() > before; i++) { gc(); await turn() }
        console.log(open() - before)
      `,
        '--no-warnings',
      )
      expect(said).toBe('0\n')
    },
    60_000,
  )
})
