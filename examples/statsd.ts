// A statsd client over a local datagram socket: counts and times are sent and forgotten. It never waits and never fails:
// a metric that nobody takes is lost, and a server that comes back is found again.
//
//   node examples/dist/statsd.js /run/statsd.sock page.views:1|c page.time:320|ms
import {
  AF_UNIX,
  close,
  connect,
  ECONNREFUSED,
  send,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  sockaddr_un,
  socket,
} from 'sys-socket/syscall'

/** The calls return -errno: what fails is of no interest here, but whether to connect again. */
class Statsd {
  readonly #addr: sockaddr_un
  #fd = -1
  sent = 0
  lost = 0

  constructor(path: string) {
    this.#addr = new sockaddr_un({ sun_path: path })
  }

  #connected(): boolean {
    if (this.#fd >= 0) return true
    const fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK)
    if (fd < 0) return false
    if (connect(fd, this.#addr) === 0) this.#fd = fd
    else close(fd)
    return this.#fd >= 0
  }

  metric(text: string): void {
    const bytes = Buffer.from(text)
    let result = this.#connected() ? send(this.#fd, bytes) : -1
    if (result === -ECONNREFUSED) {
      // The server has gone, and may have been started again.
      this.close()
      result = this.#connected() ? send(this.#fd, bytes) : -1
    }
    if (result < 0) this.lost++
    else this.sent++
  }

  close(): void {
    if (this.#fd >= 0) close(this.#fd)
    this.#fd = -1
  }
}

const [path = '/run/statsd.sock', ...metrics] = process.argv.slice(2)
const statsd = new Statsd(path)
for (const metric of metrics) statsd.metric(metric)
statsd.close()
console.log(`sent ${statsd.sent}, lost ${statsd.lost}`)
