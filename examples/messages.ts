// Messages in a stream: three are sent back to back by each of the four framings, and received a few bytes at a time.
//
//   node examples/dist/messages.js
import { createConnection, createServer, type Socket } from 'sys-socket'

import { Delimiter, FixedLength, LengthPrefix, messages, TypeByte } from './framing.js'

function conversation(): [Socket, Socket] {
  using listener = createServer({ address: '127.0.0.1', port: 0 })
  const client = createConnection(listener.getSockName())
  const [server] = listener.accept()
  return [client, server]
}

const words = ['north', 'south', 'a\0b\0c'].map(word => Buffer.from(word)) // a NUL is a byte like others
const points = [Buffer.from([1, 7]), Buffer.from([2, 10, 20]), Buffer.from([1, 8])]

for (const [name, framing, list] of [
  ['fixed length', new FixedLength(5), words],
  ['delimiter', new Delimiter('\r\n'), words],
  ['type byte', new TypeByte({ 1: 1, 2: 2 }), points],
  ['length prefix', new LengthPrefix(), words],
] as const) {
  const [client, server] = conversation()
  for (const message of list) client.sendAll(framing.encode(message))
  client.close()
  console.log(name, [...messages(server, framing)])
  server.close()
}

// #region recvExactly
// On a Socket that blocks, recvExactly is the loop for a known length: first the prefix, then what it promises.
const [client, server] = conversation()
client.sendAll(new LengthPrefix().encode(Buffer.from('hello')))
const length = server.recvExactly(4).readUInt32BE()
console.log(`${length} bytes: ${server.recvExactly(length)}`)
// #endregion
client.close()
server.close()
