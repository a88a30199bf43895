/** The framings of the HOWTO (examples/framing.ts): the bytes are cut at every position, and the messages are the same. */
import { describe, expect, it } from 'vitest'

import { Delimiter, FixedLength, LengthPrefix, messages, TypeByte } from '../examples/framing.ts'
import { conversation } from './sockets.ts'

const texts = (...list: string[]) => list.map(text => Buffer.from(text, 'latin1'))

const framings = [
  ['FixedLength', () => new FixedLength(4), texts('abcd', '\0\0\0\0', '\r\n\r\n')],
  ['Delimiter', () => new Delimiter('\r\n'), texts('GET /', '', 'a\rb\nc', '\0', '\r')],
  ['TypeByte', () => new TypeByte({ 0: 0, 1: 1, 7: 5 }), texts('\0', '\x01x', '\x07hello', '\x01\x01')],
  ['LengthPrefix', () => new LengthPrefix(), texts('', 'a', 'hello\0world', '\0\0\0\x05', 'x'.repeat(70))],
] as const

describe.each(framings)('%s', (_, make, list) => {
  const stream = Buffer.concat(list.map(message => make().encode(message)))

  it('finds the messages that were sent back to back', () => {
    const framing = make()
    expect(framing.push(stream)).toEqual(list)
    framing.end()
  })

  it('finds them byte by byte', () => {
    const framing = make()
    expect([...stream].flatMap(byte => framing.push(Uint8Array.of(byte)))).toEqual(list)
    framing.end()
  })

  it('finds them wherever the bytes are cut in two, or in three', () => {
    for (let one = 0; one <= stream.length; one++) {
      for (let two = one; two <= stream.length; two++) {
        const framing = make()
        const pieces = [stream.subarray(0, one), stream.subarray(one, two), stream.subarray(two)]
        expect(pieces.flatMap(piece => framing.push(piece))).toEqual(list)
      }
    }
  })

  it('says when the stream ends in the middle of a message, wherever that is', () => {
    const ends = new Set([0])
    const framing = make()
    for (let i = 0; i < stream.length; i++) if (framing.push(stream.subarray(i, i + 1)).length > 0) ends.add(i + 1)
    for (let cut = 0; cut <= stream.length; cut++) {
      const broken = make()
      broken.push(stream.subarray(0, cut))
      if (ends.has(cut)) broken.end()
      else expect(() => broken.end(), `after ${cut} bytes`).toThrow(/has ended/)
    }
  })

  it('finds them in a connection', () => {
    const { client, server } = conversation()
    for (const message of list) client.sendAll(make().encode(message))
    client.close()
    expect([...messages(server, make())]).toEqual(list)
  })
})

describe('a framing', () => {
  it('encodes no message that it would not find again', () => {
    expect(() => new FixedLength(4).encode(Buffer.from('abc'))).toThrow(RangeError)
    expect(() => new Delimiter('\r\n').encode(Buffer.from('a\r\nb'))).toThrow(RangeError)
    expect(() => new TypeByte({ 1: 1 }).encode(Buffer.from([1]))).toThrow(RangeError)
    expect(() => new TypeByte({ 1: 1 }).encode(Buffer.from([2, 2]))).toThrow(RangeError)
    expect(() => new LengthPrefix(4).encode(Buffer.from('hello'))).toThrow(RangeError)
  })

  it('believes no stranger', () => {
    expect(() => new TypeByte({ 1: 1 }).push(Buffer.from([2]))).toThrow(RangeError)
    expect(() => new LengthPrefix(4).push(Buffer.from([255, 255, 255, 255]))).toThrow(RangeError)
  })
})
