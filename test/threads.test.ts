/**
 * The addon in worker threads. Node 20's workers read no TypeScript: they import dist/, which `npm run build:ts` makes.
 */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import {
  AF_UNIX,
  close,
  ntohs,
  recv,
  send,
  SHUT_WR,
  shutdown,
  SOCK_DGRAM,
  SOCK_STREAM,
  socketpair,
} from '../lib/index.ts'
import { connection, datagram, folder, openPair, receive } from './helpers.ts'

type Sys = typeof import('../lib/index.ts')

const library = new URL('../dist/index.js', import.meta.url)

beforeAll(() => {
  if (!existsSync(library)) throw new Error(`${fileURLToPath(library)} is not there: npm run build:ts`)
})

/** What the function returns, in a thread of its own; of the test it knows only the library and the data. */
async function thread<D, R>(data: D, run: (sys: Sys, data: D) => R): Promise<R> {
  const code = `
    const { parentPort, workerData } = require('node:worker_threads')
    import(workerData.library).then(sys => parentPort.postMessage((${run.toString()})(sys, workerData.data)))
  `
  const worker = new Worker(code, { eval: true, workerData: { library: library.href, data } })
  onTestFinished(() => void worker.terminate())
  return new Promise<R>((resolve, reject) => {
    let result: R
    worker.once('message', (message: R) => (result = message))
    worker.once('error', reject)
    // The thread is gone, and the addon with it.
    worker.once('exit', () => resolve(result))
  })
}

/** Where threads that are told to start together wait for each other. */
function gate(threads: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4)).fill(threads)
}

function threads<D, R>(data: D[], run: (sys: Sys, data: D & { gate: Int32Array }) => R): Promise<R[]> {
  const shared = gate(data.length)
  return Promise.all(data.map(own => thread({ ...own, gate: shared }, run)))
}

/** The numbers of the open descriptors, where the system shows them. */
const descriptors = ['/proc/self/fd', '/dev/fd'].find(existsSync)

describe('the addon in worker threads', () => {
  it('holds ten conversations over TCP at once', async () => {
    const names = Array.from({ length: 10 }, (_, i) => `thread ${i}`)
    const said = await threads(
      names.map(name => ({ name })),
      (sys, { name, gate }) => {
        const { AF_INET, SOCK_STREAM, sockaddr_in } = sys
        const listener = sys.socket(AF_INET, SOCK_STREAM)
        const addr = new sockaddr_in({ sin_addr: sys.inet_addr('127.0.0.1') })
        sys.bind(listener, addr)
        sys.getsockname(listener, addr)
        sys.listen(listener, 1)
        Atomics.sub(gate, 0, 1)
        while (Atomics.load(gate, 0) > 0);
        const client = sys.socket(AF_INET, SOCK_STREAM)
        sys.connect(client, addr)
        const peer = new sockaddr_in()
        const server = sys.accept(listener, peer)
        const own = new sockaddr_in()
        sys.getsockname(client, own)
        const heard = new Set<string>()
        const buf = Buffer.alloc(64)
        for (let i = 0; i < 500; i++) {
          const [from, to] = i % 2 === 0 ? [client, server] : [server, client]
          const words = Buffer.from(name)
          sys.send(from, words)
          heard.add(buf.toString('utf8', 0, sys.recv(to, buf.subarray(0, words.length), sys.MSG_WAITALL)))
        }
        for (const fd of [client, server, listener]) sys.close(fd)
        return { heard: [...heard], same: peer.equals(own) }
      },
    )
    expect(said).toEqual(names.map(name => ({ heard: [name], same: true })))
  })
})
