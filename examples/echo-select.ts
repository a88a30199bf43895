// An echo server with one thread for all connections, until SIGINT or SIGTERM: its Sockets do not block, and select says
// which of them can be read, and which of them can be written.
//
//   node examples/dist/echo-select.js [port]
import { createServer, Socket, SocketError } from 'sys-socket'

import { stopped } from './accepting.js'

const listener = createServer({ address: '127.0.0.1', port: Number(process.argv[2] ?? 0) })
listener.setTimeout(0)
console.log(`listening on 127.0.0.1:${listener.getSockName().port}`)

const stop = stopped()

// #region select
/** What of each connection has come and not yet been sent back. While there is something, nothing more is read. */
const connections = new Map<Socket, Buffer>()

function greet() {
  const [conn] = listener.accept()
  conn.setTimeout(0)
  connections.set(conn, Buffer.alloc(0))
}

function read(conn: Socket) {
  const bytes = conn.recv(4096)
  if (bytes.length === 0) return end(conn) // the client has finished
  connections.set(conn, bytes)
}

function write(conn: Socket, bytes: Buffer) {
  connections.set(conn, bytes.subarray(conn.send(bytes))) // perhaps not all
}

function end(conn: Socket) {
  conn.close()
  connections.delete(conn)
}

while (!stop.aborted || connections.size > 0) {
  if (stop.aborted) listener.close() // nobody new; whoever is being served is served to the end
  const idle = [...connections].filter(([, bytes]) => bytes.length === 0).map(([conn]) => conn)
  const busy = [...connections].filter(([, bytes]) => bytes.length > 0).map(([conn]) => conn)
  const newcomers = stop.aborted ? [] : [listener]
  const [readable, writable] = Socket.select([...newcomers, ...idle], busy, [], 0.25)
  for (const one of [...readable, ...writable]) {
    try {
      if (one === listener) greet()
      else if (readable.includes(one)) read(one)
      else write(one, connections.get(one)!)
    } catch (error) {
      if (!(error instanceof SocketError)) throw error
      if (error.code === 'EAGAIN') continue // it was ready, and is not any more
      console.error(error.message) // a client that went away
      end(one)
    }
  }
  await new Promise(resolve => setImmediate(resolve)) // the listeners of signals
}
listener.close()
// #endregion

console.log('stopped')
