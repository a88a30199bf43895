import { spawnSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { text as textOf } from 'node:stream/consumers'
import { get, type IncomingMessage } from 'node:http'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import * as root from '../lib/index.ts'
import {
  AF_INET,
  AF_UNIX,
  bind,
  connect,
  htons,
  inet_addr,
  IP_TTL,
  IPPROTO_ICMP,
  IPPROTO_IP,
  POLLIN,
  recvfrom,
  sendto,
  setsockopt,
  SO_REUSEPORT,
  SOCK_DGRAM,
  SOCK_RAW,
  SOCK_STREAM,
  sockaddr_in,
  sockaddr_un,
} from '../lib/index.ts'
import * as syscall from '../lib/syscall.ts'
import { folder, listener, loopback, nameOf, open, ready, receive, wine } from './helpers.ts'
import { example, Running, twin } from './processes.ts'

// C's own compiler on Windows would need another socket API.
const hasTwins = process.platform !== 'win32'

async function converse(server: string[], client: string[], text: string): Promise<[string, string]> {
  const listening = new Running([...server, '0'])
  const port = await listening.prints(/listening on 127\.0\.0\.1:(\d+)\n/)
  const calling = new Running([...client, '127.0.0.1', port, text])
  return Promise.all([listening.ends(), calling.ends()])
}

/** The two addresses that a program has printed. */
function ends(output: string): string[] {
  return /local (\S+), remote (\S+)/.exec(output)!.slice(1)
}

describe('echo-server and echo-client', () => {
  const pairs: [string, () => string[], () => string[]][] = [
    ['both in TypeScript', () => example('echo-server'), () => example('echo-client')],
    ['the server in TypeScript, the client in C', () => example('echo-server'), () => twin('echo-client')],
    ['the server in C, the client in TypeScript', () => twin('echo-server'), () => example('echo-client')],
    ['both in C', () => twin('echo-server'), () => twin('echo-client')],
  ]

  it.for(hasTwins ? pairs : pairs.slice(0, 1))('echo a text, %s', async ([, server, client]) => {
    const [served, called] = await converse(server(), client(), 'Grüße, world')
    expect(called).toContain('client: sent Grüße, world\nclient: came Grüße, world\n')
    expect(ends(called)).toEqual(ends(served).toReversed())
  })

  it('echo a text that no buffer holds', async () => {
    const text = 'abcdefghij'.repeat(process.platform === 'win32' ? 3000 : 12_000) // a command line of Windows has 32 KiB
    const [, called] = await converse(example('echo-server'), example('echo-client'), text)
    expect(called).toContain(`client: came ${text}\n`)
  })

  it('have their conversation by npm start', async () => {
    const output = await new Running(example('conversation')).ends()
    expect(output).toContain('client: came Hello, world\n')
    expect(output).toContain("The server's remote address is the client's local one, and the other way round.\n")
  })
})

// Windows has no SCM_RIGHTS.
describe.runIf(hasTwins)('pass-listener and take-listener', () => {
  const pairs: [string, () => string[], () => string[]][] = [
    ['both in TypeScript', () => example('pass-listener'), () => example('take-listener')],
    ['from TypeScript to C', () => example('pass-listener'), () => twin('take-listener')],
    ['from C to TypeScript', () => twin('pass-listener'), () => example('take-listener')],
  ]

  it.each(pairs)('pass a socket that listens to another process, %s', async (_, pass, take) => {
    const door = path.join(folder(), 'door')
    const passer = new Running([...pass(), door])
    const port = await passer.prints(/listening on 127\.0\.0\.1:(\d+)\n/)
    const taker = new Running([...take(), door])
    await taker.prints(new RegExp(`came a listener on 127\\.0\\.0\\.1:${port}\n`))
    expect(await passer.ends()).toContain('passed it on')
    const client = new Running([...example('echo-client'), '127.0.0.1', port, 'who listens?'])
    expect(await client.ends()).toContain('client: came who listens?\n')
    await taker.ends()
  })
})

describe('udp-server', () => {
  // macOS has one address on its loopback interface, others a whole network; Wine 8 sends from one only.
  const addresses = process.platform === 'darwin' || wine ? ['127.0.0.1'] : ['127.0.0.1', '127.7.8.9']
  // Windows sends what it likes, whatever a program asks for.
  const ecns: [number, string][] = [[0, 'not capable'], ...(hasTwins ? [[3, 'congestion'] as [number, string]] : [])]

  it('answers from the address it was asked on, and tells TTL and ECN', async () => {
    const server = new Running([...example('udp-server'), '0', `${ecns.length * addresses.length}`])
    const port = htons(Number(await server.prints(/listening on port (\d+)\n/)))
    const fd = open(AF_INET, SOCK_DGRAM)
    bind(fd, loopback())
    for (const address of addresses) {
      for (const [IP_TOS, ecn] of ecns) {
        const to = new sockaddr_in({ sin_port: port, sin_addr: inet_addr(address) })
        setsockopt(fd, IPPROTO_IP, IP_TTL, 42)
        setsockopt(fd, IPPROTO_IP, root.IP_TOS, IP_TOS)
        sendto(fd, Buffer.from('?'), 0, to)
        ready(fd, POLLIN)
        const answer = Buffer.alloc(200)
        const from = new sockaddr_in()
        const n = recvfrom(fd, answer, 0, from)
        expect(answer.toString('utf8', 0, n)).toBe(`asked on ${address} by ${nameOf(fd)}, TTL 42, ECN ${ecn}`)
        expect(from).toEqual(to)
      }
    }
    await server.ends()
  })
})

const posix = process.platform !== 'win32'

/** Whether a program is installed. */
function installed(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}

/** A manager's socket for notifications. */
function manager(): { fd: number; path: string } {
  const fd = open(AF_UNIX, SOCK_DGRAM)
  const addr = new sockaddr_un({ sun_path: path.join(folder(), 'notify') })
  bind(fd, addr)
  return { fd, path: addr.sun_path }
}

describe.runIf(posix)('sd-notify', () => {
  it('serves the socket that it was started with, and tells its manager', async () => {
    const { fd, addr } = listener()
    const { fd: notified, path: NOTIFY_SOCKET } = manager()
    const script = 'LISTEN_PID=$$ LISTEN_FDS=1 exec "$@"'
    const daemon = new Running(['sh', '-c', script, 'sh', ...example('sd-notify')], undefined, {
      env: { ...process.env, NOTIFY_SOCKET },
      stdio: ['ignore', 'pipe', 'pipe', fd],
    })
    expect(receive(notified)).toBe(`READY=1\nSTATUS=listening on ${addr}`)
    const client = open(AF_INET, SOCK_STREAM)
    connect(client, addr)
    expect(receive(client)).toBe('activated\n')
    await daemon.ends()
    expect(receive(notified)).toBe('STOPPING=1')
  })

  it.runIf(installed('systemd-socket-activate'))('is started by systemd-socket-activate', async () => {
    const { fd: notified, path: notify } = manager()
    const addr = new sockaddr_un({ sun_path: path.join(folder(), 'listen') })
    const env = { ...process.env, NOTIFY_SOCKET: notify }
    // It hands on what it is told to, and Node may need any of it to start.
    const names = Object.keys(env).filter(name => /^[a-z_]\w*$/i.test(name))
    const options = [`--listen=${addr.sun_path}`, ...names.map(name => `--setenv=${name}`)]
    const systemd = new Running(['systemd-socket-activate', ...options, ...example('sd-notify')], undefined, { env })
    await systemd.prints(/Listening on/)
    const client = open(AF_UNIX, SOCK_STREAM)
    connect(client, addr)
    await systemd.ends()
    expect(receive(notified)).toBe(`READY=1\nSTATUS=listening on ${addr}`)
    expect(receive(client)).toBe('activated\n')
    expect(receive(notified)).toBe('STOPPING=1')
  })

  it('wants a socket', async () => {
    await expect(new Running(example('sd-notify')).ends()).rejects.toThrow('no socket was passed')
  })
})

/** Whether this process may ask by ICMP. */
const icmp = [SOCK_DGRAM, SOCK_RAW].some(type => syscall.close(syscall.socket(AF_INET, type, IPPROTO_ICMP)) === 0)

describe.runIf(posix && icmp)('ping', () => {
  it('hears from this machine', async () => {
    const output = await new Running([...example('ping'), 'localhost', '2']).ends()
    expect(output).toMatch(/^64 bytes from 127\.0\.0\.1: icmp_seq=1 time=[\d.]+ ms$/m)
    expect(output).toContain('2 packets transmitted, 2 received')
  })
})

interface Link {
  ifindex: number
  ifname: string
  flags: string[]
  mtu: number
  qdisc: string
  operstate: string
  txqlen: number
  link_type: string
  address: string
  broadcast: string
}

/** The lines that `ip -j link` asks for. */
function asListed(json: string): string {
  const lines = (JSON.parse(json) as Link[]).map(link => {
    // That the other end of a veth is down is no flag of the interface's own.
    const flags = link.flags.filter(flag => flag !== 'M-DOWN')
    const { ifindex, ifname, mtu, qdisc, operstate, txqlen } = link
    const first = `${ifindex}: ${ifname}: <${flags.join(',')}> mtu ${mtu} qdisc ${qdisc} state ${operstate} qlen ${txqlen}`
    return `${first}\n    link/${link.link_type} ${link.address} brd ${link.broadcast}\n`
  })
  return lines.join('')
}

describe.runIf(process.platform === 'linux' && installed('ip'))('ip-link', () => {
  it('lists what `ip link` lists', async () => {
    const output = await new Running(example('ip-link')).ends()
    expect(output).toBe(asListed(spawnSync('ip', ['-j', 'link'], { encoding: 'utf8' }).stdout))
  })

  it('lists what is there in a network namespace of its own, where that is allowed', async () => {
    const script = `
      ip link set lo up
      ip link add dev one mtu 1400 type veth peer name other
      ip link set one up
      ip link set other up
      "$@"
      echo and
      ip -j link`
    const command = ['unshare', '--net', 'sh', '-c', script, 'sh']
    if (spawnSync(command[0]!, [...command.slice(1), 'true']).status !== 0) return
    const [ours, theirs] = (await new Running([...command, ...example('ip-link')]).ends()).split('and\n')
    expect(ours).toContain('<LOOPBACK,UP,LOWER_UP> mtu 65536')
    expect(ours).toBe(asListed(theirs!))
  })
})

describe.runIf(posix)('multicast-chat', () => {
  it('is heard by everybody in the group', async () => {
    const ann = new Running([...example('multicast-chat'), 'ann'])
    const port = await ann.prints(/port (\d+)\n/)
    const others = ['bob', 'cyd'].map(name => new Running([...example('multicast-chat'), name, '239.255.42.99', port]))
    await Promise.all(others.map(other => other.prints(/port \d+\n/)))
    ann.child.stdin!.write('hello, group\n')
    for (const other of others) await other.prints(/^ann: hello, group$/m)
    others[0]!.child.stdin!.write('hello, ann\n')
    for (const chat of [ann, others[1]!]) await chat.prints(/^bob: hello, ann$/m)
    for (const chat of [ann, ...others]) chat.child.stdin!.end()
    for (const chat of [ann, ...others]) await chat.ends()
    expect(ann.output).not.toContain('ann: ')
  })
})

describe.runIf(posix)('statsd', () => {
  it('sends metrics, and does not mind when nobody takes them', async () => {
    const addr = new sockaddr_un({ sun_path: path.join(folder(), 'statsd') })
    const metrics = ['page.views:1|c', 'page.time:320|ms']
    expect(await new Running([...example('statsd'), addr.sun_path, ...metrics]).ends()).toBe('sent 0, lost 2\n')
    const server = open(AF_UNIX, SOCK_DGRAM)
    bind(server, addr)
    expect(await new Running([...example('statsd'), addr.sun_path, ...metrics]).ends()).toBe('sent 2, lost 0\n')
    expect([receive(server), receive(server)]).toEqual(metrics)
  })
})

describe.runIf(posix && SO_REUSEPORT !== undefined)('hand-over', () => {
  it('shares the port of two servers of Node', async () => {
    const servers = [new Running(example('hand-over'))]
    const port = await servers[0]!.prints(/serves port (\d+)/)
    servers.push(new Running([...example('hand-over'), port]))
    await servers[1]!.prints(/serves port \d+, with room for \d{6} bytes/)
    const pids = servers.map(({ child }) => child.pid)
    const [response] = (await once(get(`http://127.0.0.1:${port}/`), 'response')) as [IncomingMessage]
    expect(pids).toContain(Number(/^served by (\d+)\n$/.exec(await textOf(response))![1]))
    const client = createSocket('udp4')
    client.send('a datagram', Number(port), '127.0.0.1')
    const [answer] = (await once(client, 'message')) as [Buffer]
    client.close()
    expect(pids).toContain(Number(/^(\d+) heard a datagram$/.exec(`${answer}`)![1]))
  })
})
