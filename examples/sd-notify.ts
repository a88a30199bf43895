// A daemon in systemd's manner: it takes the sockets that it was started with (LISTEN_FDS), says that it is ready
// (NOTIFY_SOCKET, Type=notify), answers one connection, and says that it stops. See sd_listen_fds(3), sd_notify(3).
//
//   systemd-socket-activate --listen=8080 node examples/dist/sd-notify.js
import { accept, AF_UNIX, close, F_SETFD, FD_CLOEXEC, fcntl, getsockname, send, sendto } from 'sys-socket'
import { SOCK_DGRAM, sockaddr_storage, sockaddr_un, socket } from 'sys-socket'

/** The descriptors that were passed: from 3 on. They are for this process alone, and not for its children. */
function listenFds(): number[] {
  const { LISTEN_PID, LISTEN_FDS } = process.env
  if (Number(LISTEN_PID) !== process.pid) return []
  const fds = Array.from({ length: Number(LISTEN_FDS) }, (_, i) => 3 + i)
  for (const fd of fds) fcntl(fd, F_SETFD, FD_CLOEXEC)
  return fds
}

/** Tells the manager, if there is one: a datagram of `NAME=value` lines. An `@` stands for the NUL of an abstract name. */
function notify(state: string): void {
  const { NOTIFY_SOCKET } = process.env
  if (NOTIFY_SOCKET === undefined) return
  const fd = socket(AF_UNIX, SOCK_DGRAM)
  sendto(fd, Buffer.from(state), 0, new sockaddr_un({ sun_path: NOTIFY_SOCKET.replace(/^@/, '\0') }))
  close(fd)
}

const [listener] = listenFds()
if (listener === undefined) throw new Error('no socket was passed: start it with systemd-socket-activate')
const addr = new sockaddr_storage()
getsockname(listener, addr)
notify(`READY=1\nSTATUS=listening on ${addr}`)
const conn = accept(listener)
send(conn, Buffer.from('activated\n'))
close(conn)
notify('STOPPING=1')
