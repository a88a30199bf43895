// Binary data: the order of bytes, and text beside it.
//
//   node examples/dist/byte-order.js
import { htonl, htons, ntohl, ntohs } from 'sys-socket'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

// #region order
const bytes = Buffer.alloc(4)
bytes.writeUInt32BE(258) // the network's order: the big end first
console.log(hex(bytes)) // 00000102, on every machine
const native = new Uint8Array(Uint32Array.of(258).buffer)
console.log(hex(native)) // 02010000 on a little-endian machine, as most are
console.log(hex(new Uint8Array(Uint32Array.of(htonl(258)).buffer))) // 00000102: htonl puts them in order
console.log(ntohl(htonl(258)), ntohs(htons(80))) // and ntohl back; both do nothing where the host's order is the network's
// #endregion

// #region text
const number = 7
const binary = Buffer.alloc(4)
binary.writeInt32BE(number)
console.log(binary.length, Buffer.from(`${number}\n`).length) // 4 and 2: text is often the shorter
// #endregion
