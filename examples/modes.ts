// The three modes of a Socket: blocking, with a timeout, non-blocking; and select, which says what would block.
//
//   node examples/dist/modes.js
import { AF_INET, createConnection, createServer, SO_ERROR, SOCK_NONBLOCK, SOCK_STREAM, Socket } from 'sys-socket'
import { SocketError, SOL_SOCKET } from 'sys-socket'

function attempt(what: string, call: () => unknown) {
  try {
    console.log(what, '→', call())
  } catch (error) {
    if (!(error instanceof SocketError)) throw error
    console.log(what, '→', error.code)
  }
}

using listener = createServer({ address: '127.0.0.1', port: 0 })
using client = createConnection(listener.getSockName())
using server = listener.accept()[0]
console.log('at first it blocks:', server.getTimeout())

// #region timeout
server.setTimeout(0.1) // seconds
attempt('recv, with a timeout', () => server.recv(10)) // ETIMEDOUT, after a tenth of a second
// #endregion

// #region nonblocking
server.setTimeout(0) // or setBlocking(false)
attempt('recv, non-blocking', () => server.recv(10)) // EAGAIN, at once
attempt('accept, non-blocking', () => {
  listener.setTimeout(0)
  return listener.accept()
})
// #endregion

// #region connect
using hasty = new Socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK)
const code = hasty.connectEx(listener.getSockName())
console.log('connect, non-blocking →', code === 0 ? 'done' : code) // EINPROGRESS
const [, writable] = Socket.select([], [hasty], [], 5)
console.log('writable:', writable.length, 'error:', hasty.getSockOpt(SOL_SOCKET, SO_ERROR)) // 1, 0: it is connected
// #endregion

// #region select
client.sendAll(Buffer.from('hello'))
const [readable, ready, failed] = Socket.select([server, listener], [server, client], [server], 5)
console.log(`to be read: ${readable.map(nameOf)}, to be written: ${ready.map(nameOf)}, in error: ${failed.length}`)
// #endregion
attempt('recv of a Socket that is readable', () => server.recv(10).toString())

// #region full
let sent = 0
try {
  for (;;) sent += server.send(Buffer.alloc(65536))
} catch (error) {
  if (!(error instanceof SocketError) || error.code !== 'EAGAIN') throw error
}
console.log('the buffers are full:', sent > 0, 'writable:', Socket.select([], [server], [], 0)[1].length)
// #endregion

function nameOf(one: Socket): string {
  return one === listener ? 'listener' : one === client ? 'client' : 'server'
}
