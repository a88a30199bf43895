import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { folder } from '../helpers.ts'
import { example, Running, twin } from '../processes.ts'

/** Numbers that vary from run to run, by the order in which they appear. */
class Nth {
  #seen: string[] = []
  of(number: string): number {
    if (!this.#seen.includes(number)) this.#seen.push(number)
    return this.#seen.indexOf(number)
  }
}

function readTrace(file: string): string[] {
  const ports = new Nth()
  const fds = new Nth()
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line =>
      line
        .replace(/ += /, ' = ')
        .replaceAll(/htons\(([1-9]\d*)\)/g, (_, port: string) => `port ${ports.of(port)}`)
        .replace(/(?<=^(socket|accept4)\(.*\) = )\d+$/, fd => `fd ${fds.of(fd)}`)
        .replace(/(?<=^\w+\()\d+(?=,)/, fd => `fd ${fds.of(fd)}`)
        .replace(/(?<=^socketpair\(.*)\[\d+, \d+\]/, '[…]')
        .replace(/(?<=cmsg_data=\[)\d+(?=\])/, fd => `fd ${fds.of(fd)}`),
    )
}

/** A command under strace, and the network calls that it has made. */
function traced(command: string[]): { command: string[]; calls: () => string[] } {
  const file = path.join(folder(), 'trace')
  const strace = ['strace', '-qq', '-s', '64', '-e', 'trace=network', '-e', 'signal=none', '-o', file, ...command]
  // Node asks a stream that is a socket for its type, and a Node that starts a program gives it sockets.
  return { command: ['sh', '-c', '"$@" </dev/null 2>&1 | cat', 'sh', ...strace], calls: () => readTrace(file) }
}

async function callsOf(server: string[], client: string[]): Promise<{ server: string[]; client: string[] }> {
  const [listening, calling] = [traced(server), traced(client)]
  const running = new Running([...listening.command, '0'])
  const port = await running.prints(/listening on 127\.0\.0\.1:(\d+)/)
  await new Running([...calling.command, '127.0.0.1', port, 'the same calls']).ends()
  await running.ends()
  return { server: listening.calls(), client: calling.calls() }
}

const batches = `
#define _GNU_SOURCE
#include <sys/socket.h>
int main() {
  int fds[2];
  char bytes[2][3] = {"one", "two"};
  struct iovec iov[2] = {{bytes[0], 3}, {bytes[1], 3}};
  struct mmsghdr msgs[2] = {{{.msg_iov = &iov[0], .msg_iovlen = 1}}, {{.msg_iov = &iov[1], .msg_iovlen = 1}}};
  socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, fds);
  sendmmsg(fds[0], msgs, 2, MSG_NOSIGNAL);
  recvmmsg(fds[1], msgs, 2, MSG_WAITFORONE | MSG_CMSG_CLOEXEC, 0);
}
`

/** The same of the processes that pass a socket that listens, and take it. */
async function callsOfPassing(pass: string[], take: string[]): Promise<{ passer: string[]; taker: string[] }> {
  const door = path.join(folder(), 'door')
  const [passing, taking] = [traced(pass), traced(take)]
  const passer = new Running([...passing.command, door])
  const port = await passer.prints(/listening on 127\.0\.0\.1:(\d+)/)
  const taker = new Running([...taking.command, door])
  await passer.ends()
  await new Running([...twin('echo-client'), '127.0.0.1', port, 'the same calls']).ends()
  await taker.ends()
  const named = (calls: string[]) => calls.map(call => call.replaceAll(door, 'DOOR'))
  return { passer: named(passing.calls()), taker: named(taking.calls()) }
}

async function callsOfAlone(program: string[]): Promise<string[]> {
  const { command, calls } = traced(program)
  await new Running(command).ends()
  return calls()
}

describe('strace', () => {
  it('sees each example make the calls of its C twin, line for line', async () => {
    const c = await callsOf(twin('echo-server'), twin('echo-client'))
    const typescript = await callsOf(example('echo-server'), example('echo-client'))
    expect(c.server.length).toBeGreaterThan(7)
    expect(c.client.length).toBeGreaterThan(7)
    expect(typescript).toEqual(c)
  })

  it('sees a descriptor passed to another process as in C, line for line', async () => {
    const c = await callsOfPassing(twin('pass-listener'), twin('take-listener'))
    const typescript = await callsOfPassing(example('pass-listener'), example('take-listener'))
    const sent = c.passer.find(call => call.startsWith('sendmsg'))
    const came = c.taker.find(call => call.startsWith('recvmsg'))
    expect(sent).toMatch(/cmsg_type=SCM_RIGHTS, cmsg_data=\[fd \d\].*MSG_NOSIGNAL\) = 10/)
    expect(came).toMatch(/cmsg_type=SCM_RIGHTS, cmsg_data=\[fd \d\].*MSG_CMSG_CLOEXEC\) = 10/)
    expect(typescript).toEqual(c)
  })

  it('sees batches of messages as in C, packed or not', async () => {
    const lists = `
      const list = texts => texts.map(text => new mmsghdr({ msg_hdr: new msghdr({ msg_iov: [Buffer.from(text)] }) }))
      sendmmsg(a, list(['one', 'two']))
      recvmmsg(b, list(['123', '123']), MSG_WAITFORONE)`
    const packed = `
      const msgs = new MmsghdrArray(2, { iov_len: 3, msg_namelen: 0 })
      ;['one', 'two'].forEach((text, i) => (msgs.msg_iov(i).set(Buffer.from(text)), msgs.set(i, 3)))
      sendmmsg(a, msgs)
      recvmmsg(b, msgs, MSG_WAITFORONE)`
    const program = path.join(folder(), 'batches')
    writeFileSync(`${program}.c`, batches)
    expect(spawnSync('cc', ['-o', program, `${program}.c`]).status).toBe(0)
    const c = await callsOfAlone([program])
    expect(c.map(call => call.slice(0, call.indexOf('(')))).toEqual(['socketpair', 'sendmmsg', 'recvmmsg'])
    for (const lines of [lists, packed]) {
      const script = `import * as sys from 'sys-socket'
        const { AF_UNIX, MmsghdrArray, mmsghdr, MSG_WAITFORONE, msghdr, recvmmsg, sendmmsg, SOCK_DGRAM, socketpair } = sys
        const [a, b] = socketpair(AF_UNIX, SOCK_DGRAM)
        ${lines}`
      expect(await callsOfAlone([process.execPath, '--input-type=module', '-e', script])).toEqual(c)
    }
  })
})
