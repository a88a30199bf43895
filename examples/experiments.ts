// The experiments that the tutorials suggest, each printing what happened. One thread plays both parts, since what is
// sent waits in the system's buffers.
//
//   node examples/dist/experiments.js
import { createConnection, createServer, type Socket, SocketError } from 'sys-socket'

function attempt(what: string, call: () => unknown) {
  try {
    console.log(`  ${what} → ${call()}`)
  } catch (error) {
    if (!(error instanceof SocketError)) throw error
    console.log(`  ${what} → ${error.code}`)
  }
}

/** A conversation over the loopback interface, closed when it has been talked about. */
function experiment(title: string, talk: (client: Socket, server: Socket) => void) {
  console.log(title)
  using listener = createServer({ address: '127.0.0.1', port: 0 })
  using client = createConnection(listener.getSockName(), { timeout: 5 })
  using server = listener.accept()[0]
  server.setTimeout(5)
  talk(client, server)
}

// #region one
experiment('recv(1): the server echoes byte by byte', (client, server) => {
  client.sendAll(Buffer.from('hello'))
  for (let i = 0; i < 5; i++) server.sendAll(server.recv(1))
  attempt('the client receives, up to 3 bytes', () => client.recv(3))
  attempt('and again', () => client.recv(3))
})
// #endregion

experiment('two sends may be one recv, and one send may be two', (client, server) => {
  client.sendAll(Buffer.from('one'))
  client.sendAll(Buffer.from('two'))
  attempt('the server receives exactly 6 bytes', () => server.recvExactly(6))
  client.sendAll(Buffer.from('three'))
  attempt('the server receives 2 bytes', () => server.recv(2))
  attempt('and what is left', () => server.recv(99))
})

// #region leaves
experiment(
  'a client that leaves early, and has read all: the first send still goes, a later one fails',
  (client, server) => {
    client.close()
    attempt('the server receives', () => `${server.recv(99).length} bytes: the end`)
    attempt('the server sends', () => server.send(Buffer.from('are you there?')))
    attempt('the server sends until it fails', () => {
      for (;;) server.send(Buffer.from('hello?')) // EPIPE, or ECONNRESET: the other side has answered that nobody is there
    })
  },
)

experiment('a client that leaves early, and has not read all: the connection is reset', (client, server) => {
  server.sendAll(Buffer.from('read me'))
  client.close() // with unread bytes
  attempt('the server receives', () => `${server.recv(99).length} bytes`) // ECONNRESET
})
// #endregion

// #region silent
experiment('a client that says nothing: without a timeout the server would wait for ever', (_client, server) => {
  server.setTimeout(0.1)
  attempt('the server receives', () => server.recv(99))
})
// #endregion

experiment('a client that does not read: a send fills the buffers, and then it waits', (_client, server) => {
  server.setTimeout(0.1)
  try {
    server.sendAll(Buffer.alloc(64 << 20))
  } catch (error) {
    if (!(error instanceof SocketError)) throw error
    console.log(`  the server sends 64 MiB → ${error.code}, after a part: ${error.sent! > 0 && error.sent! < 64 << 20}`)
  }
})

console.log('nobody listens')
using listener = createServer({ address: '127.0.0.1', port: 0 })
const addr = listener.getSockName()
listener.close()
attempt('a client connects', () => createConnection(addr, { timeout: 5 }))
attempt('the listener, which is closed, accepts', () => (listener.fileno() === -1 ? 'its descriptor is −1' : 'open'))
