// Makes a socket that listens, and passes it to whoever connects to a local socket: another process then accepts its
// connections. Its twin in C is c/pass-listener.c; take-listener.ts is the other process.
//
//   node examples/dist/pass-listener.js path [port]
import { unlinkSync, writeSync } from 'node:fs'

import {
  accept,
  AF_INET,
  AF_UNIX,
  bind,
  close,
  control,
  getsockname,
  htons,
  inet_addr,
  inet_ntoa,
  listen,
  msghdr,
  ntohs,
  sendmsg,
  SOCK_STREAM,
  sockaddr_in,
  sockaddr_un,
  socket,
} from 'sys-socket'

const [path = '/tmp/pass-listener', port = '0'] = process.argv.slice(2)

// console.log may write later, when this thread is blocked.
const print = (line: string) => writeSync(1, `${line}\n`)

const listener = socket(AF_INET, SOCK_STREAM, 0)
const addr = new sockaddr_in({ sin_port: htons(Number(port)), sin_addr: inet_addr('127.0.0.1') })
bind(listener, addr)
listen(listener, 5)
getsockname(listener, addr)

const door = socket(AF_UNIX, SOCK_STREAM, 0)
bind(door, new sockaddr_un({ sun_path: path }))
listen(door, 1)
print(`passer: listening on ${inet_ntoa(addr.sin_addr)}:${ntohs(addr.sin_port)}`)

const conn = accept(door)
const msg = new msghdr({ msg_iov: [Buffer.from('a listener')], msg_control: control({ SCM_RIGHTS: [listener] }) })
sendmsg(conn, msg, 0)
print('passer: passed it on')

// The other process has it now: connections that come find it, and none is refused in between.
close(conn)
close(listener)
close(door)
unlinkSync(path)
