// A client for the echo server: sends a text, a piece at a time, and prints what comes back. Its twin in C is
// c/echo-client.c.
//
//   node examples/dist/echo-client.js host port text
import { writeSync } from 'node:fs'

import {
  AF_INET,
  close,
  connect,
  getpeername,
  getsockname,
  htons,
  inet_addr,
  inet_ntoa,
  ntohs,
  recv,
  send,
  SHUT_WR,
  shutdown,
  SOCK_STREAM,
  sockaddr_in,
  socket,
} from 'sys-socket'

const [host = '127.0.0.1', port = '', message = 'Hello, world'] = process.argv.slice(2)

// console.log may write later, when this thread is blocked.
const print = (line: string) => writeSync(1, `${line}\n`)
const text = (addr: sockaddr_in) => `${inet_ntoa(addr.sin_addr)}:${ntohs(addr.sin_port)}`

const fd = socket(AF_INET, SOCK_STREAM, 0)
const remote = new sockaddr_in({ sin_port: htons(Number(port)), sin_addr: inet_addr(host) })
connect(fd, remote)
const local = new sockaddr_in()
getsockname(fd, local)
getpeername(fd, remote)
print(`client: local ${text(local)}, remote ${text(remote)}`)

// A piece is received back before the next is sent: whoever only sends fills the buffers of both until nobody moves.
const bytes = Buffer.from(message)
const echo = new Uint8Array(bytes.length)
for (let from = 0; from < bytes.length; from += 1024) {
  const to = Math.min(from + 1024, bytes.length)
  for (let sent = from; sent < to;) sent += send(fd, bytes.subarray(sent, to), 0)
  for (let got = from; got < to;) {
    const n = recv(fd, echo.subarray(got, to), 0)
    if (n === 0) throw new Error('the server has closed the connection')
    got += n
  }
}
print(`client: sent ${message}`)
print(`client: came ${Buffer.from(echo)}`)

shutdown(fd, SHUT_WR)
recv(fd, new Uint8Array(1), 0) // 0 bytes: the server has finished, too
close(fd)
