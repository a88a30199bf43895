// Serves a page to browsers, one after the other, until SIGINT or SIGTERM.
//
//   node examples/dist/web-server.js [port]
import { createServer, type Socket, SocketError } from 'sys-socket'

import { accepting } from './accepting.js'
import { Delimiter, messages } from './framing.js'

// #region serve
function serve(conn: Socket) {
  using browser = conn
  browser.setTimeout(5) // the others wait meanwhile
  try {
    // The request ends with an empty line; what would follow is not read.
    for (const request of messages(browser, new Delimiter('\r\n\r\n'))) {
      const [method, path] = request.toString('latin1').split(' ')
      const page = Buffer.from(`<h1>You asked for ${path}</h1>\n`)
      const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n`
      browser.sendAll(Buffer.from(head))
      if (method !== 'HEAD') browser.sendAll(page)
      break
    }
  } catch (error) {
    if (!(error instanceof SocketError)) throw error
    console.error(error.message) // a browser that went away, or that said nothing
  }
}
// #endregion

const listener = createServer({ address: '127.0.0.1', port: Number(process.argv[2] ?? 0) })
console.log(`serving http://127.0.0.1:${listener.getSockName().port}/`)
await accepting(listener, serve)
console.log('stopped')
