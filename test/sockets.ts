import { onTestFinished } from 'vitest'

import { AF_INET, type Address, createServer, Socket, SOCK_DGRAM, SOCK_STREAM } from '../lib/index.ts'

/** The Socket, which is closed when the test ends. */
export function closed<A extends Address>(made: Socket<A>): Socket<A> {
  onTestFinished(() => made.close())
  return made
}

/** A Socket that listens on a free port of the loopback interface. */
export function listening(): Socket {
  return closed(createServer({ address: '127.0.0.1', port: 0 }))
}

/** The two ends of a TCP connection. */
export function conversation(): { client: Socket; server: Socket } {
  const listener = listening()
  const client = closed(new Socket(AF_INET, SOCK_STREAM))
  client.connect(listener.getSockName())
  const [server] = listener.accept()
  return { client, server: closed(server) }
}

/** A UDP Socket with a free port of the loopback interface. */
export function datagrams(): Socket {
  const made = closed(new Socket(AF_INET, SOCK_DGRAM))
  made.bind({ address: '127.0.0.1', port: 0 })
  return made
}

/** Fills the buffers of both sides: the next send would wait. */
export function fill(sender: Socket): void {
  const mode = sender.getTimeout()
  sender.setTimeout(0)
  try {
    for (;;) sender.send(Buffer.alloc(1 << 20))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
  }
  sender.setTimeout(mode)
}

/** How many milliseconds the call takes. */
export function duration(call: () => unknown): number {
  const start = performance.now()
  call()
  return performance.now() - start
}
