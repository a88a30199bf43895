// An exchange as in HTTP/1.0: the client shuts down its side to say that the request is complete, and goes on listening.
// One thread plays both parts: what is sent waits in the system's buffers.
//
//   node examples/dist/half-close.js
import { createConnection, createServer, SHUT_WR, type Socket } from 'sys-socket'

using listener = createServer({ address: '127.0.0.1', port: 0 })

// #region all
function receiveAll(conn: Socket): Buffer {
  const pieces: Buffer[] = []
  for (let bytes; (bytes = conn.recv(4096)).length > 0;) pieces.push(bytes)
  return Buffer.concat(pieces)
}
// #endregion

// #region request
using client = createConnection(listener.getSockName())
client.sendAll(Buffer.from('what time is it?'))
client.shutdown(SHUT_WR) // I send no more, and I still listen
// #endregion
console.log('client: has sent its request, and shut down its side')

// #region answer
const [server] = listener.accept()
const request = receiveAll(server) // to the end: so it is complete
server.sendAll(Buffer.from(`you asked: ${request}`)) // it succeeds: nobody has heard that the client has left
server.close()
// #endregion
console.log(`server: read ${request.length} bytes and the end, and has answered`)

console.log(`client: came "${receiveAll(client)}"`)
