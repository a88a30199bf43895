// Asks a host whether it is there: ICMP over a datagram socket, which needs no privilege where the system allows it
// (Linux: net.ipv4.ping_group_range; macOS: always), else over a raw socket.
//
//   node examples/dist/ping.js 127.0.0.1 [count]
import {
  AF_INET,
  getaddrinfo,
  getnameinfo,
  IPPROTO_ICMP,
  NI_NUMERICHOST,
  poll,
  POLLIN,
  pollfd,
  recvfrom,
} from 'sys-socket'
import { sendto, SOCK_DGRAM, SOCK_RAW, sockaddr_in, SocketError, socket } from 'sys-socket'

const [host = '127.0.0.1', count = '3'] = process.argv.slice(2)
const ECHO_REPLY = 0
const ECHO_REQUEST = 8

function open(): number {
  try {
    return socket(AF_INET, SOCK_DGRAM, IPPROTO_ICMP)
  } catch (error) {
    if (!(error instanceof SocketError) || !['EACCES', 'EPERM', 'EPROTONOSUPPORT'].includes(error.code)) throw error
    return socket(AF_INET, SOCK_RAW, IPPROTO_ICMP)
  }
}

/** The Internet checksum, RFC 1071. */
function checksum(bytes: Buffer): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 2) sum += bytes.readUInt16BE(i)
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
  return ~sum & 0xffff
}

const [found] = getaddrinfo(host, null, { ai_family: AF_INET })
const to = found!.ai_addr
const fd = open()
// The kernel chooses the identifier of a datagram socket: what tells our answers from others is what they carry back.
const mark = Buffer.from(`sys-socket ${process.pid} ${process.hrtime.bigint()}`.padEnd(56))
let answers = 0

console.log(`PING ${host} (${getnameinfo(to, NI_NUMERICHOST).host}): ${mark.length} data bytes`)
for (let seq = 1; seq <= Number(count); seq++) {
  const request = Buffer.concat([
    Buffer.from([ECHO_REQUEST, 0, 0, 0, process.pid >> 8, process.pid, seq >> 8, seq]),
    mark,
  ])
  request.writeUInt16BE(checksum(request), 2)
  const sent = performance.now()
  sendto(fd, request, 0, to)
  const buf = Buffer.alloc(1500)
  for (;;) {
    if (poll([new pollfd({ fd, events: POLLIN })], 1000) === 0) break
    const from = new sockaddr_in()
    const n = recvfrom(fd, buf, 0, from)
    // A raw socket, and macOS, give the IP header too: it begins with a 4.
    const reply = buf.subarray(buf[0]! >> 4 === 4 ? (buf[0]! & 15) * 4 : 0, n)
    if (reply[0] !== ECHO_REPLY || reply.readUInt16BE(6) !== seq || !reply.subarray(8).equals(mark)) continue
    answers++
    const { host: name } = getnameinfo(from, NI_NUMERICHOST)
    console.log(`${reply.length} bytes from ${name}: icmp_seq=${seq} time=${(performance.now() - sent).toFixed(3)} ms`)
    break
  }
}
console.log(`${count} packets transmitted, ${answers} received`)
process.exitCode = answers === 0 ? 1 : 0
