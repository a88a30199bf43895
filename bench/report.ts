import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { charts, draw } from './charts.ts'
import { versions } from './machine.ts'
import { folder } from './peers.ts'
import type { Results } from './results.ts'
import { markdown, table } from './table.ts'
import { judged, losses } from './targets.ts'
import { workloads } from './workloads.ts'

const docs = join(folder, '..', 'docs')

function targets(results: Results): string {
  return markdown(
    ['', 'C, threaded', 'sys-socket/syscall', 'sys-socket', 'gate', 'aim'],
    judged(results).map(({ workload, floor, found, gate, aim }) => [workload, floor, ...found, gate, aim]),
  )
}

function failures({ rows, peers }: Results): string[] {
  return rows.flatMap(({ workload, failures: failed }) =>
    Object.entries(failed).map(
      ([name, why]) => `- ${peers.find(peer => peer.name === name)!.title} did not do ${workload}: ${why}`,
    ),
  )
}

function page(results: Results, drawn: readonly { file: string; title: string }[]): string {
  const { date, peers, missing, rounds } = results
  const without = [...missing.map(({ title, why }) => `- ${title} is missing: ${why}`), ...failures(results)]
  return `# Benchmarks

<!-- Written by \`npm run bench\`. -->

What a call costs: in C, in sys-socket, and in what people use instead. Everything is held against a program in C that makes the same system calls ([bench/peers/c.c](../bench/peers/c.c)): 1.00 is as fast as C, 2.00 takes twice the time.

Measured on ${date}: ${results.machine}; over loopback.

${versions(peers)
  .map(version => `- ${version}`)
  .join('\n')}
${without.length === 0 ? '' : `\nNot measured:\n\n${without.join('\n')}\n`}
## How

Every program runs between two runs of the one in C, and its ratio is what it took per operation to the mean of the two. A round in which the two runs of C are more than 15 % apart is thrown away and tried again; a number is the median of its rounds (${rounds}). \`~\` marks those for which C hardly ever agreed with itself, so that all rounds count: believe them less. Each program does all of it once before the clock starts: what is compared is a program that runs on, and not its compiler. Programs of one thread are compared by the processor time they use, helper threads included, and run on one core; two processes by the time that passes until all is answered.

A process with a second thread, even an idle one, pays more for every system call, since the kernel then counts the references to each descriptor. Every JavaScript runtime has threads. So C with an idle thread, “C, threaded”, is what no runtime can be better than.

sys-socket/syscall returns \`-errno\` where sys-socket throws. Python, koffi and posix-socket block as C does. node:net, node:dgram, unix-dgram, and Bun's and Deno's own sockets are event-driven: they do what their interface offers for the same purpose.

## In a program of your own

- Give a call the same view again and again, a buffer to receive into above all: after a few calls it is known, and crosses at less cost. So does an address.
- Where failure is no exception, as EAGAIN in a loop that does not block, import from sys-socket/syscall: most of a thrown error is the stack that it tells.
- For many descriptors or messages, a \`PollfdArray\` and a \`MmsghdrArray\` cross as they are; objects are copied at every call.
- Fewer calls are faster than fast ones: \`UDP_SEGMENT\` and \`UDP_GRO\` do for datagrams what large writes do for streams.

## Targets

Ratios to C; where it says so, to threaded C. “(gate)” and “(aim)” say what a number reaches.

${targets(results)}

Against sys-socket/syscall (sys-socket, where the error is thrown), in the same run:

${losses(results)
  .map(says => `- ${says}`)
  .join('\n')}

## Everything

The column of C is its best time per operation; the other columns are ratios, but for memory and import.

${table(results)}

One operation is

${markdown(
  ['', ''],
  workloads.map(({ name, operation }) => [name, operation]),
).replace('--:', '---')}

select and poll do not wait, and the descriptors are UDP sockets. The event-driven server is loaded by the same program in C each time; on its own core that takes about as long for a request as the server in C, so that faster servers would all look like it.

${drawn.map(({ file, title }) => `![${title}](benchmarks/${file}.svg)`).join('\n\n')}
`
}

/** Writes docs/benchmarks.md and its charts. */
export async function write(results: Results): Promise<void> {
  rmSync(join(docs, 'benchmarks'), { recursive: true, force: true })
  mkdirSync(join(docs, 'benchmarks'))
  const drawn: { file: string; title: string }[] = []
  for (const chart of charts) {
    const svg = await draw(chart, results)
    if (svg === undefined) continue
    writeFileSync(join(docs, 'benchmarks', `${chart.file}.svg`), `${svg}\n`)
    drawn.push(chart)
  }
  writeFileSync(join(docs, 'benchmarks.md'), page(results, drawn))
}
