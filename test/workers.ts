import { Worker } from 'node:worker_threads'

import { onTestFinished } from 'vitest'

export type Library = typeof import('../lib/index.ts')

/** What a thread does. Its text is what the thread gets, so it knows nothing but its arguments. */
export type Task<D, R> = (sys: Library, data: D, together: () => void) => R

export const library = new URL('../dist/index.js', import.meta.url)

/** What the task returns, once its thread has ended. */
export async function thread<D, R>(
  data: D,
  task: Task<D, R>,
  gate?: Int32Array,
  started?: (worker: Worker) => void,
): Promise<R> {
  const code = `
    const { parentPort, workerData: { library, data, gate } } = require('node:worker_threads')
    // Waits until all threads are here.
    function together() {
      if (Atomics.sub(gate, 0, 1) === 1) Atomics.notify(gate, 0)
      for (let missing; (missing = Atomics.load(gate, 0)) > 0; ) Atomics.wait(gate, 0, missing)
    }
    import(library).then(sys => parentPort.postMessage((${task.toString()})(sys, data, together)))
  `
  const worker = new Worker(code, { eval: true, workerData: { library: library.href, data, gate } })
  onTestFinished(() => void worker.terminate())
  started?.(worker)
  return new Promise<R>((resolve, reject) => {
    let result: R
    worker.once('message', (message: R) => (result = message))
    worker.once('error', reject)
    worker.once('exit', () => resolve(result))
  })
}

/** The same task in several threads at once. */
export function threads<D, R>(data: D[], task: Task<D, R>): Promise<R[]> {
  const gate = new Int32Array(new SharedArrayBuffer(4)).fill(data.length)
  return Promise.all(data.map(own => thread(own, task, gate)))
}
