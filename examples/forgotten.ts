// A Socket is closed at the end of its block, by hand, or, too late, by the garbage collector.
//
//   node --expose-gc --trace-warnings examples/dist/forgotten.js
import { once } from 'node:events'

import { createConnection, createServer } from 'sys-socket'

using listener = createServer({ address: '127.0.0.1', port: 0 })

// #region using
{
  using conn = createConnection(listener.getSockName())
  conn.sendAll(Buffer.from('hello'))
} // closed here, also by an exception
// #endregion
const [server] = listener.accept()
console.log(`${server.recv(99)}, and then ${server.recv(99).length} bytes: the end`)
server.close()
server.close() // harmless
console.log(server)

// #region forgotten
function forget() {
  createConnection(listener.getSockName()) // and nobody has it
}
forget()
const [waiting] = listener.accept()
// #endregion
if (globalThis.gc) {
  const warned = once(process, 'warning')
  const collecting = setInterval(() => globalThis.gc?.(), 1)
  const [{ name }] = (await warned) as [Error] // ResourceWarning
  clearInterval(collecting)
  console.log(`${name}: the other side has read ${waiting.recv(1).length} bytes: the end, at last`)
}
waiting.close()
