// Families, types and addresses.
//
//   node examples/dist/addresses.js
import { AF_INET, AF_INET6, createServer, SO_BROADCAST, SOCK_DGRAM, SOCK_STREAM, Socket, SOL_SOCKET } from 'sys-socket'
import { SocketError } from 'sys-socket'

// #region inet
using tcp = new Socket(AF_INET, SOCK_STREAM) // TCP over IPv4
tcp.bind({ address: 'localhost', port: 0 }) // a name is looked up, and its first address taken; the system chooses a port
console.log('IPv4', tcp.getSockName().address)

using everywhere = new Socket(AF_INET, SOCK_STREAM)
everywhere.bind({ address: '', port: 0 }) // every interface of the machine
console.log('every interface', everywhere.getSockName().address)
// #endregion

// #region udp
using alice = new Socket(AF_INET, SOCK_DGRAM) // UDP: datagrams, without a connection
using bob = new Socket(AF_INET, SOCK_DGRAM)
bob.bind({ address: '127.0.0.1', port: 0 })
alice.sendTo(Buffer.from('hello'), bob.getSockName())
const [datagram, sender] = bob.recvFrom(1024)
console.log(`UDP ${datagram} from ${sender.address}`)
alice.setSockOpt(SOL_SOCKET, SO_BROADCAST, true) // { address: '<broadcast>', port } is then where one may send
// #endregion

try {
  // #region inet6
  using six = new Socket(AF_INET6, SOCK_STREAM)
  six.bind({ address: '::1', port: 0 }) // { address, port, flowinfo, scopeid }
  console.log('IPv6', six.getSockName().address, 'scope', six.getSockName().scopeid)
  // #endregion

  // #region dual
  using both = createServer({ address: '', port: 0 }, { dualStack: true }) // IPv6, and IPv4 as ::ffff:127.0.0.1
  console.log('both', both.getSockName().address)
  // #endregion
} catch (error) {
  if (!(error instanceof SocketError)) throw error
  console.log('there is no IPv6 here:', error.code)
}

// #region ports
for (const port of [-1, 65536]) {
  try {
    tcp.connect({ address: '127.0.0.1', port })
  } catch (error) {
    console.log((error as Error).message) // a RangeError: ports are 1 to 65535, and 0 lets the system choose
  }
}
// #endregion
