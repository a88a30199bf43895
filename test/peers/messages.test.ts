/** Python's socket module at the other end of sendmsg and recvmsg. */
import { spawnSync } from 'node:child_process'
import { fstatSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import {
  accept,
  AF_UNIX,
  ancillary,
  bind,
  CMSG_LEN,
  CMSG_SPACE,
  control,
  listen,
  msghdr,
  recvmsg,
  sendmsg,
  SOCK_STREAM,
  sockaddr_un,
} from '../../lib/index.ts'
import { closing, folder, open } from '../helpers.ts'
import { Running } from '../processes.ts'

const python = `
import os, socket, sys
s = socket.socket(socket.AF_UNIX)
s.connect(sys.argv[1])
`

/** A Python program that has connected to a local socket, and its connection. */
function connected(program: string): { conn: number; peer: Running } {
  const addr = new sockaddr_un({ sun_path: path.join(folder(), 'socket') })
  const fd = open(AF_UNIX, SOCK_STREAM)
  bind(fd, addr)
  listen(fd)
  const peer = new Running(['python3', '-c', python + program, addr.sun_path])
  return { conn: closing(accept(fd)), peer }
}

function inode(fd: number): string {
  return `${fstatSync(fd).ino}`
}

describe("Python's sendmsg and recvmsg", () => {
  it('lay control data out as we do', () => {
    const lengths = Array.from({ length: 40 }, (_, i) => i)
    const program = `import json, socket; print(json.dumps([[f(n) for n in range(40)] for f in (socket.CMSG_LEN, socket.CMSG_SPACE)]))`
    const { stdout } = spawnSync('python3', ['-c', program], { encoding: 'utf8' })
    expect(JSON.parse(stdout)).toEqual([lengths.map(CMSG_LEN), lengths.map(CMSG_SPACE)])
  })

  it('receive the descriptors that are sent here, by recv_fds', async () => {
    const { conn, peer } = connected(`
data, fds, flags, _ = socket.recv_fds(s, 100, 5)
print(data.decode(), len(fds), flags, *[os.fstat(fd).st_ino for fd in fds])
`)
    const fds = [open(AF_UNIX, SOCK_STREAM), conn]
    const msg_iov = [Buffer.from('two '), Buffer.from('descriptors')]
    expect(sendmsg(conn, new msghdr({ msg_iov, msg_control: control({ SCM_RIGHTS: fds }) }))).toBe(15)
    expect(await peer.ends()).toBe(`two descriptors 2 0 ${fds.map(inode).join(' ')}\n`)
  })

  it('send the descriptors that are received here, by send_fds', async () => {
    const { conn, peer } = connected(`
fds = [s.fileno(), os.open('/dev/null', os.O_RDONLY), os.open('.', os.O_RDONLY)]
print(*[os.fstat(fd).st_ino for fd in fds], flush=True)
socket.send_fds(s, [b'three ', b'descriptors'], fds)
`)
    const text = Buffer.alloc(17)
    const msg = new msghdr({ msg_iov: [text], msg_control: new Uint8Array(CMSG_SPACE(12)) })
    expect(recvmsg(conn, msg)).toBe(17)
    expect(`${text}`).toBe('three descriptors')
    const fds = ancillary(msg).SCM_RIGHTS!.map(fd => closing(fd))
    expect(`${fds.map(inode).join(' ')}\n`).toBe(await peer.ends())
  })

  it('scatter what is gathered here, by recvmsg_into, and the other way round', async () => {
    const { conn, peer } = connected(`
parts = [bytearray(3), bytearray(5), bytearray(100)]
n, control, flags, addr = s.recvmsg_into(parts)
print(n, bytes(parts[0]).decode(), bytes(parts[1]).decode(), parts[2].rstrip(b'\\0').decode(), len(control))
s.sendmsg([parts[2][:n - 8], parts[1], parts[0]])
`)
    expect(sendmsg(conn, new msghdr({ msg_iov: ['gathered', ' ', 'here'].map(part => Buffer.from(part)) }))).toBe(13)
    const into = [Buffer.alloc(5), Buffer.alloc(5), Buffer.alloc(3)]
    expect(recvmsg(conn, new msghdr({ msg_iov: into }))).toBe(13)
    expect(into.map(String)).toEqual([' here', 'hered', 'gat'])
    expect(await peer.ends()).toBe('13 gat hered  here 0\n')
  })
})
