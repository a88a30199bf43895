// An echo server with a thread for each connection, until SIGINT or SIGTERM. The threads block, and nobody minds.
//
//   node examples/dist/echo-threads.js [port]
import { Worker } from 'node:worker_threads'

import { createServer } from 'sys-socket'

import { accepting } from './accepting.js'

const listener = createServer({ address: '127.0.0.1', port: Number(process.argv[2] ?? 0) })
console.log(`listening on 127.0.0.1:${listener.getSockName().port}`)

// #region thread
const conversation = new URL('./echo-conversation.js', import.meta.url)
await accepting(listener, conn => {
  const worker = new Worker(conversation, { workerData: conn.detach() }) // a descriptor is a number, good in all threads
  worker.on('error', error => console.error(error))
})
// #endregion
console.log('stopped')
