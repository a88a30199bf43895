// The first client of the HOWTO: it sends a text to the echo server, and prints what comes back.
//
//   node examples/dist/first-client.js host port [text]
import { Socket } from 'sys-socket'

const [address = 'localhost', port = '', text = 'Hello, world'] = process.argv.slice(2)

// #region client
using conn = new Socket() // AF_INET and SOCK_STREAM: TCP over IPv4
conn.connect({ address, port: Number(port) })
console.log('client: connected', conn)
const bytes = Buffer.from(text)
conn.sendAll(bytes)
console.log(`client: came ${conn.recvExactly(bytes.length)}`)
// #endregion
