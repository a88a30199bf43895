// The README's first program: says hello to whoever connects, and its address to itself.
//
//   node examples/dist/hello.js
import { accept, AF_INET, bind, close, getsockname, INADDR_ANY, listen } from 'sys-socket'
import { send, SHUT_WR, shutdown, SOCK_STREAM, sockaddr_in, socket } from 'sys-socket'

const listener = socket(AF_INET, SOCK_STREAM)
bind(listener, new sockaddr_in({ sin_port: 0, sin_addr: INADDR_ANY })) // any free port, every interface
listen(listener)
const addr = new sockaddr_in()
getsockname(listener, addr)
console.log('listening on', addr) // listening on sockaddr_in 0.0.0.0:41067

const conn = accept(listener, addr) // waits for: nc 127.0.0.1 41067
console.log('hello', addr) // hello sockaddr_in 127.0.0.1:58296
send(conn, Buffer.from('hello\n'))
shutdown(conn, SHUT_WR)
close(conn)
