// What count.mjs counts: node counted.mjs counted.node n. Each row is a call, made n times between two marks.
//
// A row is a loop of its own, since V8 compiles a loop for what it has seen there. All rows take turns first, so that no
// call is compiled as if it were the only one that a program makes.
import { createRequire } from 'node:module'

import { send as throwing } from '../dist/index.js'
import * as sys from '../dist/syscall.js'

const { AF_INET, AF_UNIX, INADDR_LOOPBACK, MSG_DONTWAIT, MSG_PEEK, POLLPRI, SOCK_DGRAM, SOCK_STREAM } = sys
const { accept, bind, close, connect, getsockname, htonl, listen, poll, recv, recvfrom, recvmmsg, select } = sys
const { send, sendmmsg, sendto, socket, fd_set, FD_SET, MmsghdrArray, PollfdArray, sockaddr_in, sockaddr_un } = sys

const n = Number(process.argv[3])
const bare = createRequire(import.meta.url)(process.argv[2])
const { mark, nothing, failing, send: bareSend, recv: bareRecv, sendto: bareSendto, recvfrom: bareRecvfrom } = bare
const { poll: barePoll } = bare

const buf = Buffer.alloc(64)
const from = new sockaddr_in()
const addr = new sockaddr_in({ sin_addr: htonl(INADDR_LOOPBACK) })
export let port = 0

// Sends to itself, and always has something to be peeked at; what it has no room for is lost.
const fd = socket(AF_INET, SOCK_DGRAM)
bind(fd, addr)
getsockname(fd, addr)
connect(fd, addr)
send(fd, buf)

const listener = socket(AF_UNIX, SOCK_STREAM)
const name = new sockaddr_un({ sun_path: `\0counted ${process.pid}` })
bind(listener, name)
listen(listener)

const fds = new PollfdArray(10)
for (let i = 0; i < fds.length; i++) fds.set(i, fd, POLLPRI)
const readfds = new fd_set()
const atOnce = { tv_sec: 0, tv_usec: 0 }
const msgs = new MmsghdrArray(32, { iov_len: 64 })

const rows = {
  'an empty loop'() {
    for (let i = 0; i < n; i++);
  },
  'bare nothing'() {
    for (let i = 0; i < n; i++) nothing()
  },
  'bare send(-1)'() {
    for (let i = 0; i < n; i++) failing()
  },
  'bare send'() {
    for (let i = 0; i < n; i++) bareSend()
  },
  'bare recv'() {
    for (let i = 0; i < n; i++) bareRecv()
  },
  'bare sendto'() {
    for (let i = 0; i < n; i++) bareSendto()
  },
  'bare recvfrom'() {
    for (let i = 0; i < n; i++) bareRecvfrom()
  },
  'bare poll'() {
    for (let i = 0; i < n; i++) barePoll()
  },
  'send(-1)'() {
    for (let i = 0; i < n; i++) send(-1, buf)
  },
  'send(-1), thrown'() {
    for (let i = 0; i < n; i++) {
      try {
        throwing(-1, buf)
      } catch {}
    }
  },
  send() {
    for (let i = 0; i < n; i++) send(fd, buf)
  },
  recv() {
    for (let i = 0; i < n; i++) recv(fd, buf, MSG_PEEK)
  },
  sendto() {
    for (let i = 0; i < n; i++) sendto(fd, buf, 0, addr)
  },
  recvfrom() {
    for (let i = 0; i < n; i++) {
      recvfrom(fd, buf, MSG_PEEK, from)
      port = from.sin_port ^ from.sin_addr
    }
  },
  poll() {
    for (let i = 0; i < n; i++) poll(fds, 0)
  },
  select() {
    for (let i = 0; i < n; i++) {
      FD_SET(fd, readfds)
      select(fd + 1, readfds, null, null, atOnce)
    }
  },
  sendmmsg() {
    for (let i = 0; i < n; i++) sendmmsg(fd, msgs)
  },
  recvmmsg() {
    for (let i = 0; i < n; i++) recvmmsg(fd, msgs, MSG_PEEK | MSG_DONTWAIT)
  },
  'socket, connect, accept, close, close'() {
    for (let i = 0; i < n; i++) {
      const client = socket(AF_UNIX, SOCK_STREAM)
      connect(client, name)
      close(accept(listener))
      close(client)
    }
  },
}

// Not at the top level: what is thrown looks through the frames of all callers, and that one's would be the largest.
function takeTurns() {
  for (let i = 0; i < 15; i++) for (const row of Object.values(rows)) row()
}

function count() {
  for (const [title, row] of Object.entries(rows)) {
    mark('')
    row()
    mark(title)
  }
}

takeTurns()
count()
