/**
 * Calls that are blocked in the kernel: signals, and the end of the process. What is looked at runs in processes of its
 * own, which import dist/, as `npm run build:ts` makes it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { once } from 'node:events'

import { describe, expect, it } from 'vitest'

import { Running } from './processes.ts'

const library = new URL('../dist/index.js', import.meta.url).href

/** Whether a thread waits for a socket can be seen in /proc alone. */
const linux = process.platform === 'linux' && existsSync('/proc/self/wchan')

/** A program with everything of the library in scope as `sys`. */
function program(code: string): Running {
  return new Running([process.execPath, '--input-type=module', '-e', `import * as sys from '${library}'\n${code}`])
}

/** Where in the kernel the threads of a process sleep. */
function sleeping(pid: number): string[] {
  return readdirSync(`/proc/${pid}/task`).map(tid => {
    try {
      return readFileSync(`/proc/${pid}/task/${tid}/wchan`, 'latin1')
    } catch {
      return ''
    }
  })
}

const listening = `
  const listener = sys.socket(sys.AF_INET, sys.SOCK_STREAM)
  sys.listen(listener)
`

/** Until a thread of the program sleeps in accept. */
async function waits(running: Running): Promise<void> {
  await expect.poll(() => sleeping(running.child.pid!).some(where => where.includes('accept'))).toBe(true)
}

describe.runIf(linux)('a signal', () => {
  it.each([
    ['before the import', `process.on('SIGTERM', heard)\nconst sys = await import('${library}')\n${listening}`],
    ['after it', `const sys = await import('${library}')\nprocess.on('SIGTERM', heard)\n${listening}`],
    [
      'removed and added again',
      `const sys = await import('${library}')
       process.on('SIGTERM', heard).off('SIGTERM', heard).once('SIGTERM', heard)\n${listening}`,
    ],
  ])('with a listener, added %s, makes accept fail with EINTR; then the listener runs', async (_, setup) => {
    const code = `
      const heard = () => console.log('heard')
      ${setup}
      console.log('ready')
      try { sys.accept(listener) } catch ({ code }) { console.log(code) }
    `
    const running = new Running([process.execPath, '--input-type=module', '-e', code])
    await running.prints(/ready/)
    await waits(running)
    running.child.kill('SIGTERM')
    expect(await running.ends()).toBe('ready\nEINTR\nheard\n')
  })

  it('without a listener ends the process, as ever', async () => {
    const running = program(`${listening}\nconsole.log('ready')\nsys.accept(listener)`)
    await running.prints(/ready/)
    await waits(running)
    running.child.kill('SIGTERM')
    expect(await once(running.child, 'close')).toEqual([null, 'SIGTERM'])
  })
})

/** Workers, each blocked in a call, of a program that itself knows nothing of the library. */
function workers(call: string, end: string): Running {
  const worker = `
    const { parentPort } = require('node:worker_threads')
    import('${library}').then(sys => {
      const [a, b] = sys.socketpair(sys.AF_UNIX, sys.SOCK_STREAM)
      const listener = sys.socket(sys.AF_INET, sys.SOCK_STREAM)
      sys.listen(listener)
      const fds = new sys.fd_set()
      sys.FD_SET(a, fds)
      parentPort.postMessage('ready')
      try { console.log(${call}) } catch (error) { console.log(error) }
    })
  `
  return new Running([
    process.execPath,
    '-e',
    `
    const { Worker } = require('node:worker_threads')
    let ready = 0
    const workers = Array.from({ length: 4 }, () =>
      new Worker(${JSON.stringify(worker)}, { eval: true }).on('message', () => {
        if (++ready === 4) console.log('ready')
      }))
    process.stdin.once('data', () => { ${end} })
    `,
  ])
}

describe.runIf(linux)('a process whose workers are blocked in', () => {
  const calls: [string, string][] = [
    ['accept', 'sys.accept(listener)'],
    ['recv', 'sys.recv(a, Buffer.alloc(8))'],
    ['recvfrom', 'sys.recvfrom(a, Buffer.alloc(8), 0, new sys.sockaddr_storage())'],
    ['send', 'sys.send(a, Buffer.alloc(2 ** 24))'],
    ['select', 'sys.select(a + 1, fds, null, null, null)'],
    ['poll', 'sys.poll([new sys.pollfd({ fd: a, events: sys.POLLIN })], 1e6)'],
  ]

  it.each(calls)('%s ends by process.exit, and prints nothing', async (_, call) => {
    const running = workers(call, 'process.exit()')
    await running.prints(/ready/)
    running.child.stdin!.write('\n')
    expect(await running.ends()).toBe('ready\n')
  })

  it('recv ends when the main thread has no more to do, and the workers are unref’d', async () => {
    const running = workers(calls[1]![1], 'process.stdin.destroy(); for (const worker of workers) worker.unref()')
    await running.prints(/ready/)
    running.child.stdin!.write('\n')
    expect(await running.ends()).toBe('ready\n')
  })

  it('recv goes on when a message is posted, and ends by terminate', async () => {
    const end = `
      for (const worker of workers) worker.postMessage('hello')
      setImmediate(() => Promise.all(workers.map(worker => worker.terminate())).then(codes => {
        console.log(codes.join())
        process.stdin.destroy()
      }))
    `
    const running = workers(calls[1]![1], end)
    await running.prints(/ready/)
    running.child.stdin!.write('\n')
    expect(await running.ends()).toBe('ready\n1,1,1,1\n')
  })
})
