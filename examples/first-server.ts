// The first server of the HOWTO: an echo server for one conversation. Its client is first-client.ts; echo-server.ts is
// the same on the calls of C.
//
//   node examples/dist/first-server.js [port]
import { writeSync } from 'node:fs'
import { inspect } from 'node:util'

import { AF_INET, SO_REUSEADDR, SOCK_STREAM, Socket, SOL_SOCKET } from 'sys-socket'

const port = Number(process.argv[2] ?? 0)

// console.log may write later, when this thread is blocked.
const print = (...words: unknown[]) =>
  writeSync(1, `${words.map(word => (typeof word === 'string' ? word : inspect(word))).join(' ')}\n`)

// #region listen
using listener = new Socket(AF_INET, SOCK_STREAM)
listener.setSockOpt(SOL_SOCKET, SO_REUSEADDR, true) // the port of a server that has just ended is no obstacle
listener.bind({ address: '127.0.0.1', port }) // '' would be every interface, '127.0.0.1' is this machine alone
listener.listen(5) // so many may wait
print('server: listening', listener)
// #endregion

// #region accept
const [conn, remote] = listener.accept() // waits for a client; the listener itself never carries data
print('server: accepted', conn, 'from', remote)
for (let bytes; (bytes = conn.recv(1024)).length > 0;) conn.sendAll(bytes) // 0 bytes: the client has finished
conn.close()
// #endregion
print('server: closed', conn)
