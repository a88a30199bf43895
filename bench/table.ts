import type { Results } from './results.ts'
import type { Cost, Row } from './rounds.ts'
import { type Workload, workloads } from './workloads.ts'

function line(cells: readonly string[]): string {
  return `| ${cells.map(text => text.replaceAll('|', '\\|')).join(' | ')} |`
}

/** A table whose first column is text, and the others numbers. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

const UNITS = [
  [1e6, 'ms'],
  [1e3, 'µs'],
] as const

/** With three digits, and a unit that fits. */
function duration(nanoseconds: number): string {
  const [unit, name] = UNITS.find(([size]) => nanoseconds >= size) ?? [1, 'ns']
  return `${Number((nanoseconds / unit).toPrecision(3))} ${name}`
}

/** The kernel counts memory in pages: a few bytes an operation may as well be none. */
function bytesText(bytes: number): string {
  return bytes < 1000 ? `${Math.round(bytes)} B` : `${(bytes / 1000).toFixed(1)} kB`
}

function cell(row: Row, peer: string, { measure }: Workload): string {
  const cost: Cost | undefined = row.costs[peer]
  if (cost === undefined) return peer in row.failures ? 'failed' : ''
  if (measure === 'bytes') return bytesText(cost.typical)
  if (measure === 'import') return duration(cost.typical)
  if (peer === 'c') return duration(cost.least)
  return `${cost.noisy ? '~' : ''}${cost.ratio!.toFixed(cost.ratio! < 10 ? 2 : 1)}`
}

/** All that was measured: C's time, and what everything else takes of it. */
export function table({ peers, rows }: Results): string {
  return markdown(
    ['', ...peers.map(({ title }) => title)],
    rows.map(row => {
      const workload = workloads.find(({ name }) => name === row.workload)!
      return [row.workload, ...peers.map(({ name }) => cell(row, name, workload))]
    }),
  )
}
