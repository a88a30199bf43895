import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import {
  accept,
  AF_UNIX,
  close,
  connect,
  recv,
  send,
  SHUT_WR,
  shutdown,
  SOCK_STREAM,
  sockaddr_un,
} from '../../lib/index.ts'
import { folder, listener, open } from '../helpers.ts'
import { Running } from '../processes.ts'

/** Reads until the other side has finished, or the text is complete. */
function receive(fd: number, complete: (text: string) => boolean = () => false): string {
  const buf = Buffer.alloc(4096)
  let text = ''
  for (let n; !complete(text) && (n = recv(fd, buf)) > 0;) text += buf.toString('latin1', 0, n)
  return text
}

function sendAll(fd: number, text: string): void {
  const buf = Buffer.from(text)
  for (let sent = 0; sent < buf.length;) sent += send(fd, buf.subarray(sent))
}

describe('curl', () => {
  it('fetches a page from a server on the C API', async () => {
    const { fd, addr } = listener()
    const page = '<h1>sys-socket</h1>\n'.repeat(20_000)
    const curl = new Running(['curl', '--silent', '--include', `http://${addr}/page`])
    const conn = accept(fd)
    const request = receive(conn, text => text.includes('\r\n\r\n'))
    sendAll(conn, `HTTP/1.1 200 OK\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`)
    close(conn)
    expect(request).toMatch(/^GET \/page HTTP\/1\.1\r\nHost: 127\.0\.0\.1:/)
    expect(await curl.ends()).toBe(
      `HTTP/1.1 200 OK\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`,
    )
  })
})

describe('nginx', () => {
  it('serves a page to a client on the C API', async () => {
    const root = folder()
    const sun_path = path.join(root, 'nginx.sock')
    writeFileSync(path.join(root, 'index.html'), 'served by nginx\n')
    const server = `listen unix:${sun_path}; root ${root};`
    const http = `access_log off; client_body_temp_path ${root}; server { ${server} }`
    const conf = `daemon off; pid ${root}/pid; error_log stderr notice; user root; events {} http { ${http} }`
    writeFileSync(path.join(root, 'nginx.conf'), conf)
    const nginx = new Running(['nginx', '-p', root, '-c', path.join(root, 'nginx.conf')])
    await nginx.prints(/start worker process \d/)

    const fd = open(AF_UNIX, SOCK_STREAM)
    connect(fd, new sockaddr_un({ sun_path }))
    sendAll(fd, 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    shutdown(fd, SHUT_WR)
    const answer = receive(fd)
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\nServer: nginx/)
    expect(answer).toMatch(/\r\n\r\nserved by nginx\n$/)

    nginx.child.kill('SIGTERM')
    await nginx.ends()
  })
})
