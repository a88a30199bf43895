// Sockets with options that Node cannot set, made here and handed to Node: a web server whose port several processes
// share (SO_REUSEPORT), and a UDP server that shares its port as well, and has a larger buffer.
//
//   node examples/dist/hand-over.js [port]
import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'

import {
  AF_INET,
  bind,
  fileno,
  getsockname,
  getsockopt,
  htonl,
  htons,
  INADDR_LOOPBACK,
  listen,
  ntohs,
} from 'sys-socket'
import {
  setsockopt,
  SO_RCVBUF,
  SO_REUSEPORT,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr_in,
  socket,
  SOL_SOCKET,
} from 'sys-socket'

if (SO_REUSEPORT === undefined) throw new Error('this system lacks SO_REUSEPORT')
const reuseport = SO_REUSEPORT

/** A socket of the type that shares its port with others of the same user. */
function shared(type: number, port: number): { fd: number; port: number } {
  const fd = socket(AF_INET, type)
  setsockopt(fd, SOL_SOCKET, reuseport, 1)
  const addr = new sockaddr_in({ sin_port: htons(port), sin_addr: htonl(INADDR_LOOPBACK) })
  bind(fd, addr)
  getsockname(fd, addr)
  return { fd, port: ntohs(addr.sin_port) }
}

const port = Number(process.argv[2] ?? 0)
const tcp = shared(SOCK_STREAM, port)
const udp = shared(SOCK_DGRAM, tcp.port)
setsockopt(udp.fd, SOL_SOCKET, SO_RCVBUF, 400_000)
listen(tcp.fd)

// From here on they are Node's.
const web = createServer((_request, response) => response.end(`served by ${process.pid}\n`))
const datagrams = createSocket('udp4')
datagrams.on('message', (message, from) => datagrams.send(`${process.pid} heard ${message}`, from.port, from.address))
web.listen({ fd: tcp.fd })
datagrams.bind({ fd: udp.fd }, () => {
  const buffer = getsockopt(fileno(datagrams), SOL_SOCKET, SO_RCVBUF)
  console.log(`${process.pid} serves port ${tcp.port}, with room for ${buffer} bytes of datagrams`)
})
