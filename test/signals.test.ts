/** Calls of the main thread that are blocked, and signals. The programs import dist/. */
import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { calls, callsText, program } from './blocked.ts'
import { eventually } from './helpers.ts'
import type { Running } from './processes.ts'
import { library } from './workers.ts'

/** Signals are POSIX's; that a process sleeps in the kernel, Linux tells. */
const linux = process.platform === 'linux'

function sleeps({ child }: Running): boolean {
  const stat = `/proc/${child.pid}/stat`
  return existsSync(stat) && readFileSync(stat, 'latin1').includes(') S ')
}

/** Sends a signal to the program, once its first thread sleeps in the kernel after it has printed that. */
async function interrupt(running: Running, printed: RegExp, signal: NodeJS.Signals = 'SIGUSR2'): Promise<void> {
  await running.prints(printed)
  await eventually(() => sleeps(running)).toBe(true)
  running.child.kill(signal)
}

/** Blocks in accept, and says what came of it. */
const accepting = `
  const listener = sys.socket(sys.AF_INET, sys.SOCK_STREAM)
  sys.listen(listener)
  console.log('accept')
  try { sys.accept(listener) } catch (error) { console.log(error.message) }
`

describe.runIf(linux)('a signal that has a listener (not on Windows)', () => {
  it('makes each call that is blocked fail with EINTR', async () => {
    const names = Object.keys(calls)
    const running = program(`
      const calls = ${callsText}
      process.on('SIGUSR2', () => {})
      for (const name of ${JSON.stringify(names)}) {
        console.log(name, 'blocks')
        try { calls[name](sys) } catch (error) { console.log(error.syscall, error.code) }
      }
    `)
    for (const name of names) {
      await running.prints(new RegExp(`\\n?${name} blocks\n`))
      // What has sent a part says so, and blocks when it is called again.
      const failed = () => running.output.includes(`${name} EINTR\n`)
      await eventually(() => failed() || (sleeps(running) && running.child.kill('SIGUSR2') && failed())).toBe(true)
    }
    const output = await running.ends()
    expect(output).toBe(names.map(name => `${name} blocks\n${name} EINTR\n`).join(''))
  })

  it('is -EINTR from sys-socket/syscall', async () => {
    const running = program(
      `
      import { AF_UNIX, EINTR, recv, SOCK_STREAM, socketpair } from ${JSON.stringify(library.href.replace('index', 'syscall'))}
      process.on('SIGUSR2', () => console.log('heard'))
      const [fd] = socketpair(AF_UNIX, SOCK_STREAM)
      console.log('recv')
      console.log(recv(fd, Buffer.alloc(1)) === -EINTR)
    `,
      false,
    )
    await interrupt(running, /recv\n/)
    expect(await running.ends()).toBe('recv\ntrue\nheard\n')
  })

  it.each([
    ['before the import', `process.on('SIGUSR2', heard); const sys = await import(library)`],
    ['after the import', `const sys = await import(library); process.on('SIGUSR2', heard)`],
    [
      'once, after it was removed',
      `const sys = await import(library); process.on('SIGUSR2', heard).off('SIGUSR2', heard).once('SIGUSR2', heard)`,
    ],
    ['to be the first', `const sys = await import(library); process.prependListener('SIGUSR2', heard)`],
  ])('runs it, added %s, in a program that has nothing else to do', async (_, setup) => {
    const head = `const heard = () => console.log('heard'), library = ${JSON.stringify(library.href)}`
    const running = program(`${head}\n${setup}\n${accepting}`, false)
    await interrupt(running, /accept\n/)
    expect(await running.ends()).toBe('accept\naccept EINTR: Interrupted system call\nheard\n')
  })

  it('can end a server that accepts in a loop', async () => {
    const running = program(`
      import { setImmediate as turn } from 'node:timers/promises'
      let stopped = false
      process.on('SIGTERM', () => (stopped = true))
      const listener = sys.socket(sys.AF_INET, sys.SOCK_STREAM)
      sys.listen(listener)
      console.log('accept')
      while (!stopped) {
        try { sys.accept(listener) } catch (error) { if (error.code !== 'EINTR') throw error }
        await turn()
        await turn()
      }
      console.log('stopped')
    `)
    await interrupt(running, /accept\n/, 'SIGTERM')
    expect(await running.ends()).toBe('accept\nstopped\n')
  })
})

describe.runIf(linux)('a signal that has no listener (not on Windows)', () => {
  it('ends the process, as ever', async () => {
    const running = program(accepting)
    await interrupt(running, /accept\n/, 'SIGTERM')
    expect(await running.exit()).toBe('SIGTERM')
  })

  it('ends it when its listener was removed', async () => {
    const running = program(`const heard = () => {}\nprocess.on('SIGTERM', heard).off('SIGTERM', heard)\n${accepting}`)
    await interrupt(running, /accept\n/, 'SIGTERM')
    expect(await running.exit()).toBe('SIGTERM')
  })
})
