// Accepting until somebody stops the program. A call that blocks keeps the event loop of its thread from turning, and the
// listener of a signal runs in the event loop: so accept gives up four times a second, and the loop turns.
import { type Socket, SocketError } from 'sys-socket'

// #region stopped
/** Aborted by the first SIGINT or SIGTERM; the second ends the program as if nobody listened. */
export function stopped(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => controller.abort())
  return controller.signal
}
// #endregion

// #region accepting
export async function accepting(listener: Socket, serve: (conn: Socket) => void): Promise<void> {
  const stop = stopped()
  listener.setTimeout(0.25)
  while (!stop.aborted) {
    try {
      const [conn] = listener.accept()
      serve(conn)
    } catch (error) {
      if (!(error instanceof SocketError) || error.code !== 'ETIMEDOUT') throw error
    }
    await new Promise(resolve => setImmediate(resolve)) // signals, and the ends of threads and children
  }
  listener.close() // nobody new; whoever is being served is served to the end
}
// #endregion
