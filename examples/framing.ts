// Four ways to find the messages in a stream, which knows nothing of messages: of a fixed length, up to a delimiter, with
// a type byte that tells the length, after a prefix that tells it. Each encodes a message into bytes, and is pushed the
// bytes that come, cut at whatever places, for the messages that are complete.
import type { Socket } from 'sys-socket'

/** What the four have in common: the bytes that came and are not yet a message are kept for the next time. */
abstract class Framing {
  #rest: Buffer = Buffer.alloc(0)

  abstract encode(message: Buffer): Buffer

  /** Where the first message of the bytes begins and ends, and where the next begins; undefined if it is incomplete. */
  protected abstract find(bytes: Buffer): { from: number; to: number; next: number } | undefined

  /** The messages that are complete with these bytes: none, one, or several that were sent back to back. */
  push(bytes: Uint8Array): Buffer[] {
    this.#rest = Buffer.concat([this.#rest, bytes])
    const complete: Buffer[] = []
    for (let found; (found = this.find(this.#rest)) !== undefined;) {
      complete.push(this.#rest.subarray(found.from, found.to))
      this.#rest = this.#rest.subarray(found.next)
    }
    return complete
  }

  /** To be called when the stream has ended: in the middle of a message, the connection is broken. */
  end(): void {
    if (this.#rest.length > 0) throw new Error(`the stream has ended with ${this.#rest.length} bytes of a message`)
  }
}

// #region fixed
export class FixedLength extends Framing {
  readonly size: number

  constructor(size: number) {
    super()
    this.size = size
  }

  encode(message: Buffer) {
    if (message.length !== this.size) throw new RangeError(`a message has ${this.size} bytes, not ${message.length}`)
    return message
  }

  protected find(bytes: Buffer) {
    return bytes.length < this.size ? undefined : { from: 0, to: this.size, next: this.size }
  }
}
// #endregion

// #region delimiter
export class Delimiter extends Framing {
  readonly delimiter: string

  constructor(delimiter: string) {
    super()
    this.delimiter = delimiter
  }

  encode(message: Buffer) {
    if (message.includes(this.delimiter)) throw new RangeError('the message has the delimiter in it')
    return Buffer.concat([message, Buffer.from(this.delimiter)])
  }

  protected find(bytes: Buffer) {
    const to = bytes.indexOf(this.delimiter)
    return to < 0 ? undefined : { from: 0, to, next: to + Buffer.byteLength(this.delimiter) }
  }
}
// #endregion

// #region type
export class TypeByte extends Framing {
  /** How many bytes follow each type. */
  readonly lengths: Readonly<Record<number, number>>

  constructor(lengths: Readonly<Record<number, number>>) {
    super()
    this.lengths = lengths
  }

  #sizeOf(bytes: Buffer): number {
    const length = this.lengths[bytes[0]!]
    if (length === undefined) throw new RangeError(`there are no messages of type ${bytes[0]}`)
    return 1 + length
  }

  encode(message: Buffer) {
    if (message.length !== this.#sizeOf(message)) throw new RangeError('the message has not the length of its type')
    return message
  }

  protected find(bytes: Buffer) {
    if (bytes.length === 0) return undefined
    const size = this.#sizeOf(bytes)
    return bytes.length < size ? undefined : { from: 0, to: size, next: size }
  }
}
// #endregion

// #region prefix
export class LengthPrefix extends Framing {
  /** Whoever believes every length that comes has his memory filled: there must be a longest. */
  readonly longest: number

  constructor(longest = 1 << 20) {
    super()
    this.longest = longest
  }

  encode(message: Buffer) {
    if (message.length > this.longest) throw new RangeError(`a message has at most ${this.longest} bytes`)
    const prefix = Buffer.alloc(4)
    prefix.writeUInt32BE(message.length) // network byte order
    return Buffer.concat([prefix, message])
  }

  protected find(bytes: Buffer) {
    if (bytes.length < 4) return undefined // the prefix itself may come in pieces
    const length = bytes.readUInt32BE()
    if (length > this.longest) throw new RangeError(`a message has at most ${this.longest} bytes, not ${length}`)
    return bytes.length < 4 + length ? undefined : { from: 4, to: 4 + length, next: 4 + length }
  }
}
// #endregion

// #region messages
/** The messages of a connection, until the other side has finished. */
export function* messages(conn: Pick<Socket, 'recv'>, framing: Framing): Generator<Buffer> {
  for (let bytes; (bytes = conn.recv(4096)).length > 0;) yield* framing.push(bytes)
  framing.end()
}
// #endregion
