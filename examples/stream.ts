// A Socket as a stream of Node's: what a file is to a descriptor.
//
//   node examples/dist/stream.js
import { once } from 'node:events'
import { createInterface } from 'node:readline'

import { createConnection, createServer } from 'sys-socket'

using listener = createServer({ address: '127.0.0.1', port: 0 })
const client = createConnection(listener.getSockName()).toStream()
const server = listener.accept()[0].toStream() // the stream has the descriptor now, and closes it

// #region stream
createInterface(server).on('line', line => {
  if (!server.write(`you said: ${line}\n`)) server.pause() // its buffer is full: wait for 'drain'
})
server.on('drain', () => server.resume())
server.on('end', () => server.end())

client.write('first\n') // on its way at once: there is no buffer that waits for a flush
client.end('second\n') // flushes, and then shuts down this side
for await (const line of createInterface(client)) console.log(line)
// #endregion
if (!server.destroyed) await once(server, 'close')
