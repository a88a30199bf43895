import { type ChildProcess, execFile, type ExecFileException, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

import { complaint, type Peer } from './peers.ts'
import type { TwoProcesses, Workload } from './workloads.ts'

/** What a program prints. */
interface Printed {
  readonly operations: number
  readonly cpu_ns?: number
  readonly wall_ns?: number
  readonly bytes?: number
}

/** The processors that this process may run on: as the kernel lists them, `0-3,8`. */
export const cores: readonly number[] = /^Cpus_allowed_list:\s*(\S+)/m
  .exec(readFileSync('/proc/self/status', 'utf8'))![1]!
  .split(',')
  .flatMap(range => {
    const [from, to = from] = range.split('-').map(Number)
    return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i)
  })

/** The last core is the one with the fewest interrupts, usually. */
const core = cores.at(-1)!
const otherCore = cores.at(-2)

const LONGEST = 120_000

function pinned(to: number, command: readonly string[]): [string, string[]] {
  return ['taskset', ['--cpu-list', String(to), ...command]]
}

async function printed(command: readonly string[]): Promise<Printed> {
  const { stdout } = await promisify(execFile)(...pinned(core, command), { timeout: LONGEST }).catch(
    ({ stderr, killed, code, signal }: ExecFileException) => {
      const end = killed === true ? `it still runs after ${LONGEST / 1000} s` : `it ends with ${code ?? signal}`
      throw new Error(complaint(stderr ?? '') || end)
    },
  )
  return JSON.parse(stdout) as Printed
}

/** Starts a server, and tells its port; whatever happens then, it ends. */
async function serving<T>(command: readonly string[], on: number, use: (port: string) => Promise<T>): Promise<T> {
  const server: ChildProcess = spawn(...pinned(on, command), { stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  server.stderr!.on('data', chunk => (said += chunk))
  server.stdin!.on('error', () => {})
  const ended = once(server, 'close')
  try {
    const lines = createInterface(server.stdout!)
    const where = await Promise.race([once(lines, 'line'), ended.then(() => undefined)])
    if (where === undefined) throw new Error(complaint(said) || 'the server ended')
    return await use(String(where[0]).replace(/^port /, ''))
  } finally {
    server.stdin!.end()
    server.kill('SIGKILL')
    await ended
  }
}

function printedByTwo(server: Peer, client: Peer, name: string, two: TwoProcesses): Promise<Printed> {
  if (two.cores === 2 && otherCore === undefined) throw new Error('there is one core only')
  return serving([...server.command, 'serve', name], two.cores === 2 ? otherCore! : core, port =>
    printed([...client.command, 'run', name, String(two.operations), port]),
  )
}

/** What one operation costs the peer, measured once: nanoseconds, or bytes. */
export async function measure(peer: Peer, c: Peer, { name, measure: kind, two }: Workload): Promise<number> {
  const result = two
    ? await printedByTwo(peer, two.client === 'c' ? c : peer, name, two)
    : await printed([...peer.command, 'run', name])
  const cost = { cpu: result.cpu_ns, wall: result.wall_ns, bytes: result.bytes, import: result.wall_ns }[kind]
  if (cost === undefined) throw new Error(`it printed ${JSON.stringify(result)}`)
  return cost / result.operations
}
