// An echo server with a process for each connection, until SIGINT or SIGTERM. Not on Windows, where Node hands files and
// pipes to its children, and no sockets.
//
//   node examples/dist/echo-processes.js [port]
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { createServer } from 'sys-socket'

import { accepting } from './accepting.js'

const listener = createServer({ address: '127.0.0.1', port: Number(process.argv[2] ?? 0) })
console.log(`listening on 127.0.0.1:${listener.getSockName().port}`)

// #region process
const conversation = fileURLToPath(new URL('./echo-conversation.js', import.meta.url))
await accepting(listener, conn => {
  spawn(process.execPath, [conversation], { stdio: [conn.fileno(), 'inherit', 'inherit'] })
  conn.close() // the child has its own; while this one were open, the connection would not end
})
// #endregion
console.log('stopped')
