// A chat: what one says, all others hear. One thread, with select; a client is any program that sends lines, as nc or
// telnet. Until SIGINT or SIGTERM.
//
//   node examples/dist/chat.js [port]        and, in as many other windows as you like
//   nc 127.0.0.1 port
import { createServer, Socket, SocketError } from 'sys-socket'

import { stopped } from './accepting.js'
import { Delimiter } from './framing.js'

const listener = createServer({ address: '127.0.0.1', port: Number(process.argv[2] ?? 0) })
console.log(`listening on 127.0.0.1:${listener.getSockName().port}`)

const stop = stopped()

interface Guest {
  name: string
  lines: Delimiter
}

const guests = new Map<Socket, Guest>()

function tell(line: string, but?: Socket) {
  for (const guest of guests.keys()) {
    if (guest === but) continue
    try {
      guest.sendAll(Buffer.from(`${line}\n`))
    } catch (error) {
      if (!(error instanceof SocketError)) throw error
      leave(guest) // gone, or so slow that its buffers are full
    }
  }
}

function enter() {
  const [guest, { port }] = listener.accept()
  guest.setTimeout(0)
  guests.set(guest, { name: `guest ${port}`, lines: new Delimiter('\n') })
  tell(`guest ${port} enters`, guest)
}

function leave(guest: Socket) {
  const { name } = guests.get(guest)!
  guests.delete(guest)
  guest.close()
  tell(`${name} leaves`)
}

function hear(guest: Socket) {
  const { name, lines } = guests.get(guest)!
  try {
    const bytes = guest.recv(4096)
    if (bytes.length === 0) return leave(guest)
    for (const line of lines.push(bytes)) tell(`${name}: ${line}`, guest)
  } catch (error) {
    if (!(error instanceof SocketError)) throw error
    leave(guest)
  }
}

while (!stop.aborted) {
  const [readable] = Socket.select([listener, ...guests.keys()], [], [], 0.25)
  for (const one of readable) {
    if (one === listener) enter()
    else if (guests.has(one)) hear(one) // it may have left meanwhile
  }
  await new Promise(resolve => setImmediate(resolve))
}

for (const guest of guests.keys()) guest.close()
listener.close()
console.log('stopped')
