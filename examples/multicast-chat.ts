// A chat without a server: what is typed goes to a multicast group, and so to everybody who has joined it. The loopback
// interface, 127.0.0.1, keeps it on this machine. Standard input and the socket are waited for together, by poll.
//
//   node examples/dist/multicast-chat.js name [group] [port] [interface]
import { readSync, writeSync } from 'node:fs'

import { AF_INET, bind, close, getsockname, htons, inet_addr, IP_ADD_MEMBERSHIP, IP_MULTICAST_IF } from 'sys-socket'
import {
  IP_MULTICAST_LOOP,
  ip_mreq,
  IPPROTO_IP,
  ntohs,
  poll,
  POLLHUP,
  POLLIN,
  pollfd,
  recvfrom,
  sendto,
} from 'sys-socket'
import { setsockopt, SO_REUSEADDR, SOCK_DGRAM, sockaddr_in, socket, SOL_SOCKET } from 'sys-socket'

const [name = 'somebody', group = '239.255.42.99', port = '0', through = '127.0.0.1'] = process.argv.slice(2)
const print = (line: string) => writeSync(1, `${line}\n`)

const fd = socket(AF_INET, SOCK_DGRAM)
// Every member on this machine has the same port; bound to the group's address, it hears nothing else.
setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, 1)
const everybody = new sockaddr_in({ sin_port: htons(Number(port)), sin_addr: inet_addr(group) })
bind(fd, everybody)
getsockname(fd, everybody)
const member = new ip_mreq({ imr_multiaddr: everybody.sin_addr, imr_interface: inet_addr(through) })
setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, member)
setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, Uint32Array.of(member.imr_interface))
setsockopt(fd, IPPROTO_IP, IP_MULTICAST_LOOP, 1)
print(`${name} is in ${group} port ${ntohs(everybody.sin_port)}`)

const input = new pollfd({ fd: 0, events: POLLIN })
const heard = new pollfd({ fd, events: POLLIN })
const buf = Buffer.alloc(1 << 16)
let typed = ''
while (input.fd === 0) {
  poll([input, heard], -1)
  if (heard.revents & POLLIN) {
    const from = new sockaddr_in()
    const text = buf.toString('utf8', 0, recvfrom(fd, buf, 0, from))
    if (!text.startsWith(`${name}: `)) print(text)
  }
  if (input.revents & (POLLIN | POLLHUP)) {
    const n = readSync(0, buf)
    if (n === 0) input.fd = -1 // no more input: leave
    typed += buf.toString('utf8', 0, n)
    const lines = typed.split('\n')
    typed = lines.pop()!
    for (const line of lines) sendto(fd, Buffer.from(`${name}: ${line}`), 0, everybody)
  }
}
close(fd)
