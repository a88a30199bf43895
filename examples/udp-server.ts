// A UDP server that answers from the address it was asked on, whichever of the machine's that is, and tells how the
// datagram came: its time to live, and whether there is congestion on the way (ECN).
//
//   node examples/dist/udp-server.js [port [how many]]
import { writeSync } from 'node:fs'

import {
  AF_INET,
  ancillary,
  bind,
  close,
  control,
  getsockname,
  htons,
  INADDR_ANY,
  inet_ntoa,
  IP_PKTINFO,
  IP_RECVTOS,
  IP_RECVTTL,
  IPPROTO_IP,
  msghdr,
  ntohs,
  recvmsg,
  sendmsg,
  setsockopt,
  SOCK_DGRAM,
  sockaddr_in,
  socket,
} from 'sys-socket'

const [port = '0', count = 'Infinity'] = process.argv.slice(2)

// console.log may write later, when this thread is blocked.
const print = (line: string) => writeSync(1, `${line}\n`)

const fd = socket(AF_INET, SOCK_DGRAM)
const local = new sockaddr_in({ sin_port: htons(Number(port)), sin_addr: INADDR_ANY })
bind(fd, local)
setsockopt(fd, IPPROTO_IP, IP_PKTINFO, 1)
setsockopt(fd, IPPROTO_IP, IP_RECVTTL, 1)
setsockopt(fd, IPPROTO_IP, IP_RECVTOS, 1)
getsockname(fd, local)
print(`listening on port ${ntohs(local.sin_port)}`)

const from = new sockaddr_in()
const question = new msghdr({ msg_name: from, msg_iov: [Buffer.alloc(65_536)], msg_control: Buffer.alloc(256) })
for (let asked = 0; asked < Number(count); asked++) {
  recvmsg(fd, question)
  const { IP_PKTINFO: to, IP_TTL = 0, IP_TOS = 0 } = ancillary(question)
  if (to === undefined) throw new Error('the system does not tell where the datagram was sent to')
  const ecn = ['not capable', 'ECT(1)', 'ECT(0)', 'congestion'][IP_TOS & 3]
  const line = `asked on ${inet_ntoa(to.ipi_addr)} by ${from}, TTL ${IP_TTL}, ECN ${ecn}`
  print(line)
  sendmsg(fd, new msghdr({ msg_name: from, msg_iov: [Buffer.from(line)], msg_control: control({ IP_PKTINFO: to }) }))
}
close(fd)
