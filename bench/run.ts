// npm run bench: what a call costs, here and in what people use instead, each held against C in the same round.
//
//   npm run bench                                              all of it; writes docs/benchmarks.md and its charts
//   npm run bench -- --workload udp --peer koffi --rounds 3    a look, which writes nothing; both may be repeated
import { parseArgs } from 'node:util'

import { machine } from './machine.ts'
import { findPeers, type Peer } from './peers.ts'
import { write } from './report.ts'
import type { Results } from './results.ts'
import { type Row, row } from './rounds.ts'
import { table } from './table.ts'
import { workloads } from './workloads.ts'

function fail(why: string): never {
  console.error(why)
  process.exit(2)
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    peer: { type: 'string', multiple: true },
    workload: { type: 'string', multiple: true },
  },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) fail(`--rounds ${values.rounds} is no number of rounds`)
const partial = values.peer !== undefined || values.workload !== undefined

function known(kind: string, named: readonly { readonly name: string }[], asked: readonly string[] = []): void {
  const names = named.map(({ name }) => name)
  for (const name of asked) if (!names.includes(name)) fail(`there is no ${kind} ${name}, only ${names.join(', ')}`)
}

const { stderr } = process

/** The line that says where it is: written over the one before, or, where nobody watches, not at all. */
function progress(text: string): void {
  if (stderr.isTTY) stderr.write(`\r\u001B[K${text}`)
}

function say(text: string): void {
  progress('')
  stderr.write(`${text}\n`)
}

function minutes(milliseconds: number): string {
  return `${(milliseconds / 60_000).toFixed(1)} min`
}

const { peers: all, missing } = findPeers()
for (const { title, why } of missing) say(`missing: ${title}: ${why}`)
if (all[0]?.name !== 'c') fail('without the program in C there is nothing to compare with')
known('peer', all, values.peer)
known('workload', workloads, values.workload)

const wanted = (peer: Peer) => peer.name === 'c' || (values.peer ?? [peer.name]).includes(peer.name)
const peers = all.filter(wanted)
const list = workloads.filter(({ name }) => (values.workload ?? [name]).includes(name))

const began = Date.now()
const rows: Row[] = []
for (const [i, workload] of list.entries()) {
  const found = await row(workload, peers, rounds, (peer, round) =>
    progress(
      `${i + 1}/${list.length} ${workload.name}, round ${round + 1}: ${peer.title} (${minutes(Date.now() - began)})`,
    ),
  )
  rows.push(found)
  for (const [name, why] of Object.entries(found.failures)) say(`${workload.name}: ${name} cannot: ${why}`)
  say(`${i + 1}/${list.length} ${workload.name} (${minutes(Date.now() - began)})`)
}

const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: machine(),
  rounds,
  peers,
  missing,
  rows,
}
if (partial) {
  console.log(table(results))
} else {
  await write(results)
  say('docs/benchmarks.md is written, and its charts')
}
