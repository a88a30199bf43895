import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** bench/, where the sources are: this runs in bench/dist. */
export const folder = join(import.meta.dirname, '..')

/** What the command makes. */
const build = join(folder, 'build')

const NODE_26 = '26.10.0'

export interface Peer {
  readonly name: string
  /** As the tables call it, with the version of what it runs in. */
  readonly title: string
  readonly version: string
  readonly command: readonly string[]
  /** The workloads that its program has. */
  readonly workloads: readonly string[]
}

export interface Missing {
  readonly title: string
  readonly why: string
}

/** What a command printed; if it fails, the error is what it said last. */
function output(command: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command[0]!, command.slice(1), {
    encoding: 'utf8',
    timeout: 600_000,
  })
  const name = basename(command[0]!)
  if (error) throw new Error(`${name} does not run: ${(error as NodeJS.ErrnoException).code}`)
  if (status !== 0) throw new Error(complaint(stderr) || `${name} ends with ${status}`)
  return stdout.trim()
}

/** What a program that failed has to say: the line that names an error, or its last. No paths of this machine. */
export function complaint(text: string): string {
  const lines = stripVTControlCharacters(text)
    .replaceAll(folder, 'bench')
    .split('\n')
    .filter(line => /\S/.test(line))
  return (lines.find(line => /^\w*error\b/i.test(line)) ?? lines.at(-1) ?? '').trim()
}

function compiled(name: string, ...flags: string[]): string[] {
  mkdirSync(build, { recursive: true })
  const program = join(build, name)
  output(['cc', '-O2', ...flags, '-o', program, join(folder, 'peers', 'c.c')])
  return [program]
}

function installed(name: string): string {
  const path = join(folder, 'node_modules', name, 'package.json')
  if (!existsSync(path)) throw new Error('it could not be installed')
  return `${name} ${(JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version}`
}

/** Not among the dependencies: its `node` would be in the way of what they are built with. */
function node26(): string {
  const prefix = join(build, `node-${NODE_26}`)
  const name = `node-linux-${process.arch}`
  const program = join(prefix, 'node_modules', name, 'bin', 'node')
  if (!existsSync(program)) {
    mkdirSync(prefix, { recursive: true })
    output(['npm', 'install', '--prefix', prefix, '--no-package-lock', '--no-audit', '--no-fund', `${name}@${NODE_26}`])
  }
  return program
}

const ours = join(folder, 'dist', 'peers', 'sys-socket.js')
const program = (name: string) => join(folder, 'peers', name)
const bun = join(folder, 'node_modules', 'bun', 'bin', 'bun.exe')
const deno = join(folder, 'node_modules', 'deno', 'deno')
const gcc = () =>
  output(['cc', '--version'])
    .split('\n')[0]!
    .replace(/^g?cc \(.*\)/, 'gcc')
const us = () =>
  `sys-socket ${(JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')) as { version: string }).version}`

interface Candidate {
  readonly name: string
  readonly title: string
  readonly find: () => readonly [version: string, command: readonly string[]]
}

const candidates: readonly Candidate[] = [
  { name: 'c', title: 'C', find: () => [gcc(), compiled('c')] },
  { name: 'c-threaded', title: 'C, threaded', find: () => [gcc(), compiled('c-threaded', '-DTHREADED', '-pthread')] },
  {
    name: 'syscall',
    title: 'sys-socket/syscall',
    find: () => [`${us()}, Node ${process.version.slice(1)}`, [process.execPath, ours, 'sys-socket/syscall']],
  },
  {
    name: 'sys-socket',
    title: 'sys-socket',
    find: () => [`${us()}, Node ${process.version.slice(1)}`, [process.execPath, ours, 'sys-socket']],
  },
  {
    name: 'syscall-26',
    title: 'sys-socket/syscall, Node 26',
    find: () => [`${us()}, Node ${NODE_26}`, [node26(), ours, 'sys-socket/syscall']],
  },
  {
    name: 'python',
    title: 'Python',
    find: () => [output(['python3', '--version']), ['python3', program('python.py')]],
  },
  ...['koffi', 'posix-socket', 'unix-dgram'].map(name => ({
    name,
    title: name,
    find: () => [installed(name), [process.execPath, program(`${name}.mjs`)]] as const,
  })),
  {
    name: 'node-net',
    title: 'node:net, node:dgram',
    find: () => [`Node ${process.version.slice(1)}`, [process.execPath, program('node-net.mjs')]],
  },
  { name: 'bun', title: 'Bun', find: () => [`Bun ${output([bun, '--version'])}`, [bun, program('bun.ts')]] },
  {
    name: 'deno',
    title: 'Deno',
    find: () => [
      output([deno, '--version']).split(' (')[0]!.replace('deno', 'Deno'),
      [deno, 'run', '--allow-all', '--unstable-net', program('deno.ts')],
    ],
  },
]

/** Those that can run here, and why the others cannot. */
export function findPeers(): { peers: Peer[]; missing: Missing[] } {
  const peers: Peer[] = []
  const missing: Missing[] = []
  for (const { name, title, find } of candidates) {
    try {
      const [version, command] = find()
      peers.push({ name, title, version, command, workloads: output([...command, 'workloads']).split('\n') })
    } catch (error) {
      missing.push({ title, why: (error as Error).message })
    }
  }
  return { peers, missing }
}
