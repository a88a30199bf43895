// An echo server for one conversation: what the client sends comes back. Its twin in C is c/echo-server.c.
//
//   node examples/dist/echo-server.js [port]
import { writeSync } from 'node:fs'

import {
  accept,
  AF_INET,
  bind,
  close,
  getsockname,
  htons,
  inet_addr,
  inet_ntoa,
  listen,
  ntohs,
  recv,
  send,
  setsockopt,
  SO_REUSEADDR,
  SOCK_STREAM,
  sockaddr_in,
  socket,
  SOL_SOCKET,
} from 'sys-socket'

const port = Number(process.argv[2] ?? 0)

// console.log may write later, when this thread is blocked.
const print = (line: string) => writeSync(1, `${line}\n`)
const text = (addr: sockaddr_in) => `${inet_ntoa(addr.sin_addr)}:${ntohs(addr.sin_port)}`

const listener = socket(AF_INET, SOCK_STREAM, 0)
setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, 1)
const local = new sockaddr_in({ sin_port: htons(port), sin_addr: inet_addr('127.0.0.1') })
bind(listener, local)
listen(listener, 5)
getsockname(listener, local)
print(`server: listening on ${text(local)}`)

const remote = new sockaddr_in()
const conn = accept(listener, remote)
getsockname(conn, local)
print(`server: local ${text(local)}, remote ${text(remote)}`)

const buf = new Uint8Array(1024)
for (;;) {
  const n = recv(conn, buf, 0)
  if (n === 0) break // the client has finished
  for (let sent = 0; sent < n;) sent += send(conn, buf.subarray(sent, n), 0)
}

close(conn)
close(listener)
