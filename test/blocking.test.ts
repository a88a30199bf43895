/** Workers that are blocked in a call, and all the ways in which a program can end. The programs import dist/. */
import { describe, expect, it } from 'vitest'

import { AF_UNIX, connect, poll, pollfd, POLLIN, send, SOCK_STREAM, type SocketError } from '../lib/index.ts'
import { calls, callsText, program } from './blocked.ts'
import { datagram, eventually, openPair } from './helpers.ts'
import type { Running } from './processes.ts'
import { library, type Task, thread } from './workers.ts'

/** A program with two workers in each of the calls, which goes on when they sleep; the program itself imports nothing. */
function crowd(then: string): Running {
  const worker = `
    const { workerData: { name, blocked } } = require('node:worker_threads')
    const calls = ${callsText}
    import(${JSON.stringify(library.href)}).then(sys => {
      Atomics.add(blocked, 0, 1)
      calls[name](sys)
      console.log('the call has returned:', name)
    })
  `
  return program(
    `
    import { readdirSync, readFileSync } from 'node:fs'
    import { Worker } from 'node:worker_threads'
    const blocked = new Int32Array(new SharedArrayBuffer(4))
    const names = ${JSON.stringify([...Object.keys(calls), ...Object.keys(calls)])}
    const workers = names.map(name => new Worker(${JSON.stringify(worker)}, { eval: true, execArgv: [], workerData: { name, blocked } }))
    function sleeping() {
      if (process.platform !== 'linux') return true
      const tasks = readdirSync('/proc/self/task').filter(task => task !== String(process.pid))
      return tasks.every(task => / S /.test(readFileSync('/proc/self/task/' + task + '/stat', 'latin1')))
    }
    async function look() {
      if (Atomics.load(blocked, 0) < workers.length || !sleeping()) return void setTimeout(look, 1)
      ${then}
    }
    look()
  `,
    false,
  )
}

describe('a program whose workers are blocked in every call', { timeout: 60_000 }, () => {
  it('ends by process.exit', async () => {
    const running = crowd('process.exit(7)')
    expect(await running.exit()).toBe(7)
    expect(running.output).toBe('')
  })

  it('ends when it has nothing else to do and the workers are unref’d', async () => {
    const running = crowd('for (const worker of workers) worker.unref()')
    expect(await running.exit()).toBe(0)
    expect(running.output).toBe('')
  })

  it('ends by an exception that nobody catches', async () => {
    const running = crowd("throw new Error('mine')")
    expect(await running.exit()).toBe(1)
    expect(running.output).toContain('Error: mine')
    expect(running.output).not.toContain('returned')
  })

  it.runIf(process.platform !== 'win32')('ends by a signal without a listener', async () => {
    const running = crowd("process.kill(process.pid, 'SIGINT')")
    expect(await running.exit()).toBe('SIGINT')
    expect(running.output).toBe('')
  })

  it('ends by a signal whose listener calls process.exit', async () => {
    const running = crowd("process.on('SIGINT', () => process.exit(3)); process.emit('SIGINT')")
    expect(await running.exit()).toBe(3)
    expect(running.output).toBe('')
  })

  it('ends its workers by worker.terminate', async () => {
    const running = crowd(`
      const codes = await Promise.all(workers.map(worker => worker.terminate()))
      console.log(codes.length === workers.length && codes.every(code => code === 1))
    `)
    expect(await running.exit()).toBe(0)
    expect(running.output).toBe('true\n')
  })
})

/** How many messages have been posted to a worker. */
interface Posts {
  count: number
}

/** What the task returns, in a worker to which messages are posted all the while, and which it does not look at. */
async function disturbed<D, R>(data: D, posts: Posts, task: Task<D, R>): Promise<R> {
  const posting = new AbortController()
  const result = thread(data, task, undefined, worker => {
    const post = worker.postMessage.bind(worker)
    const timer = setInterval(() => {
      post('are you there?')
      posts.count++
    }, 5)
    posting.signal.addEventListener('abort', () => clearInterval(timer))
  })
  return result.finally(() => posting.abort())
}

/** Until twenty more messages have been posted. */
async function twenty(posts: Posts): Promise<void> {
  const before = posts.count
  await eventually(() => posts.count - before).toBeGreaterThanOrEqual(20)
}

describe('a message posted to a worker that is blocked', { timeout: 60_000 }, () => {
  it('is not noticed by recv', async () => {
    const [ours, theirs] = openPair(AF_UNIX, SOCK_STREAM)
    const posts = { count: 0 }
    const heard = disturbed({ fd: theirs }, posts, (sys, { fd }) => {
      sys.send(fd, Buffer.from('I wait'))
      const buf = Buffer.alloc(64)
      return buf.toString('latin1', 0, sys.recv(fd, buf))
    })
    await eventually(() => poll([new pollfd({ fd: ours, events: POLLIN })], 0)).toBe(1)
    await twenty(posts)
    send(ours, Buffer.from('go on'))
    expect(await heard).toBe('go on')
  })

  // The kernel of Linux takes it for an error of the socket's, once a part of the batch is there.
  it('ends recvmmsg at most early, and is no error of the next call', async () => {
    const [{ fd: ours }, theirs] = [datagram(), datagram()]
    connect(ours, theirs.addr)
    const posts = { count: 0 }
    const heard = disturbed({ fd: theirs.fd }, posts, (sys, { fd }) => {
      const texts: string[] = []
      const errors: number[] = []
      while (texts.length < 4) {
        const msgs = new sys.MmsghdrArray(4 - texts.length, { iov_len: 8 })
        const k = sys.recvmmsg(fd, msgs)
        for (let i = 0; i < k; i++) texts.push(Buffer.from(msgs.msg_iov(i)).toString('latin1', 0, msgs.msg_len(i)))
        if (texts.length === 1) errors.push(sys.getsockopt(fd, sys.SOL_SOCKET, sys.SO_ERROR))
      }
      return { texts, errors }
    })
    for (const text of ['one', 'two', 'three', 'four']) {
      await twenty(posts)
      send(ours, Buffer.from(text))
    }
    const { texts, errors } = await heard
    expect(texts).toEqual(['one', 'two', 'three', 'four'])
    expect(errors.filter(error => error !== 0)).toEqual([])
  })

  it('does not change how long poll and select wait', async () => {
    const waited = await disturbed({}, { count: 0 }, sys => {
      const [fd] = sys.socketpair(sys.AF_UNIX, sys.SOCK_STREAM)
      const start = performance.now()
      const ready = [sys.poll([new sys.pollfd({ fd, events: sys.POLLIN })], 300)]
      const polled = performance.now()
      const readfds = new sys.fd_set()
      sys.FD_SET(fd, readfds)
      ready.push(sys.select(fd + 1, readfds, null, null, { tv_sec: 0, tv_usec: 300_000 }))
      return { ready, times: [polled - start, performance.now() - polled] }
    })
    expect(waited.ready).toEqual([0, 0])
    for (const time of waited.times) expect(time).toBeGreaterThan(299)
  })

  it('does not keep SO_RCVTIMEO from passing', async () => {
    const code = await disturbed({}, { count: 0 }, sys => {
      const [fd] = sys.socketpair(sys.AF_UNIX, sys.SOCK_STREAM)
      sys.setsockopt(fd, sys.SOL_SOCKET, sys.SO_RCVTIMEO, new sys.timeval({ tv_usec: 200_000 }))
      try {
        return sys.recv(fd, Buffer.alloc(1))
      } catch (error) {
        return (error as SocketError).code
      }
    })
    expect(code).toBe('EAGAIN')
  })
})
