// Fetches a page as a browser does, and prints it.
//
//   node examples/dist/web-client.js host [port] [path]
import { createConnection } from 'sys-socket'

const [address = 'localhost', port = '80', path = '/'] = process.argv.slice(2)

// #region fetch
using conn = createConnection({ address, port: Number(port) }, { timeout: 10 })
conn.sendAll(Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${address}\r\nConnection: close\r\n\r\n`))
const pieces: Buffer[] = []
for (let bytes; (bytes = conn.recv(65536)).length > 0;) pieces.push(bytes)
const answer = Buffer.concat(pieces)
// #endregion

const head = answer.indexOf('\r\n\r\n')
console.log(answer.toString('latin1', 0, head))
console.log(`${answer.length - head - 4} bytes:`)
process.stdout.write(answer.subarray(head + 4))
