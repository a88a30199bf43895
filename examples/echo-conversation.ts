// One conversation of an echo server, in a thread or a process of its own: echo-threads.ts hands over the descriptor as
// the thread's data, echo-processes.ts as the child's standard input.
import { isMainThread, workerData } from 'node:worker_threads'

import { Socket, SocketError } from 'sys-socket'

using conn = Socket.from(isMainThread ? 0 : (workerData as number))
try {
  for (let bytes; (bytes = conn.recv(4096)).length > 0;) conn.sendAll(bytes)
} catch (error) {
  if (!(error instanceof SocketError)) throw error
  console.error(error.message) // a client that went away
}
