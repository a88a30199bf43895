// Takes a socket that listens from another process, pass-listener, and serves one connection of it: what the client sends
// comes back. Its twin in C is c/take-listener.c.
//
//   node examples/dist/take-listener.js path
import { writeSync } from 'node:fs'

import {
  accept,
  AF_UNIX,
  ancillary,
  close,
  CMSG_SPACE,
  connect,
  getsockname,
  inet_ntoa,
  msghdr,
  ntohs,
  recv,
  recvmsg,
  send,
  SOCK_STREAM,
  sockaddr_in,
  sockaddr_un,
  socket,
} from 'sys-socket'

const [path = '/tmp/pass-listener'] = process.argv.slice(2)

// console.log may write later, when this thread is blocked.
const print = (line: string) => writeSync(1, `${line}\n`)

const door = socket(AF_UNIX, SOCK_STREAM, 0)
connect(door, new sockaddr_un({ sun_path: path }))
const text = Buffer.alloc(64)
const msg = new msghdr({ msg_iov: [text], msg_control: new Uint8Array(CMSG_SPACE(4)) })
const length = recvmsg(door, msg, 0)
const { SCM_RIGHTS: [listener] = [] } = ancillary(msg)
if (listener === undefined) throw new Error('no descriptor has come')
close(door)

const addr = new sockaddr_in()
getsockname(listener, addr)
print(`taker: came ${text.toString('utf8', 0, length)} on ${inet_ntoa(addr.sin_addr)}:${ntohs(addr.sin_port)}`)

const conn = accept(listener, addr)
const buf = new Uint8Array(1024)
for (;;) {
  const n = recv(conn, buf, 0)
  if (n === 0) break // the client has finished
  for (let sent = 0; sent < n;) sent += send(conn, buf.subarray(sent, n), 0)
}
close(conn)
close(listener)
