import { Running } from './processes.ts'
import { type Library, library } from './workers.ts'

/** Calls that block for ever. Their text is what a program gets, so they know nothing but their argument. */
export const calls: Record<string, (sys: Library) => unknown> = {
  accept(sys) {
    const fd = sys.socket(sys.AF_INET, sys.SOCK_STREAM)
    sys.listen(fd)
    return sys.accept(fd)
  },
  recv: sys => sys.recv(sys.socketpair(sys.AF_UNIX, sys.SOCK_STREAM)[0], Buffer.alloc(1)),
  recvfrom(sys) {
    const fd = sys.socket(sys.AF_INET, sys.SOCK_DGRAM)
    sys.bind(fd, new sys.sockaddr_in())
    return sys.recvfrom(fd, Buffer.alloc(1), 0, new sys.sockaddr_in())
  },
  recvmsg(sys) {
    const [fd] = sys.socketpair(sys.AF_UNIX, sys.SOCK_DGRAM)
    return sys.recvmsg(fd, new sys.msghdr({ msg_iov: [Buffer.alloc(1)] }))
  },
  recvmmsg: sys =>
    sys.recvmmsg(sys.socketpair(sys.AF_UNIX, sys.SOCK_DGRAM)[0], new sys.MmsghdrArray(2, { iov_len: 1 })),
  send(sys) {
    const [fd] = sys.socketpair(sys.AF_UNIX, sys.SOCK_STREAM)
    for (;;) sys.send(fd, Buffer.alloc(1 << 20))
  },
  sendto(sys) {
    const [fd] = sys.socketpair(sys.AF_UNIX, sys.SOCK_STREAM)
    for (;;) sys.sendto(fd, Buffer.alloc(1 << 20), 0, null)
  },
  sendmsg(sys) {
    const [fd] = sys.socketpair(sys.AF_UNIX, sys.SOCK_STREAM)
    for (;;) sys.sendmsg(fd, new sys.msghdr({ msg_iov: [Buffer.alloc(1 << 20)] }))
  },
  select(sys) {
    const [fd] = sys.socketpair(sys.AF_UNIX, sys.SOCK_STREAM)
    const readfds = new sys.fd_set()
    sys.FD_SET(fd, readfds)
    return sys.select(fd + 1, readfds, null, null, null)
  },
  poll(sys) {
    const [fd] = sys.socketpair(sys.AF_UNIX, sys.SOCK_STREAM)
    return sys.poll([new sys.pollfd({ fd, events: sys.POLLIN })], -1)
  },
}

// The queue of a local listener is full there, and its callers wait; others refuse them.
if (process.platform === 'linux') {
  calls['connect'] = sys => {
    const addr = new sys.sockaddr_un({ sun_path: `\0${Math.random()}` })
    const fd = sys.socket(sys.AF_UNIX, sys.SOCK_STREAM)
    sys.bind(fd, addr)
    sys.listen(fd, 0)
    for (;;) sys.connect(sys.socket(sys.AF_UNIX, sys.SOCK_STREAM), addr)
  }
}

/** The calls as the text of an object. */
export const callsText = `{${Object.entries(calls).map(([name, call]) => `${name}: ${method(call)}`)}}`

/** A method's text is not that of a function. */
function method(call: (sys: Library) => unknown): string {
  const text = call.toString()
  return /^\w+\(/.test(text) ? `function ${text}` : text
}

/** A program that imports the package as \`sys\`, unless it is to do so itself. */
export function program(source: string, imported = true): Running {
  const head = imported ? `import * as sys from ${JSON.stringify(library.href)}\n` : ''
  return new Running([process.execPath, '--input-type=module', '-e', head + source])
}
