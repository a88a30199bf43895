import type { Results } from './results.ts'
import { type Cost, type Row } from './rounds.ts'
import { type Workload, workloads } from './workloads.ts'

export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** With three digits, and a unit that fits. */
export function duration(nanoseconds: number): string {
  const [unit, name] = nanoseconds < 1e3 ? [1, 'ns'] : nanoseconds < 1e6 ? [1e3, 'µs'] : [1e6, 'ms']
  return `${Number((nanoseconds / Number(unit)).toPrecision(3))} ${name}`
}

/** The kernel counts memory in pages: a few bytes an operation may as well be none. */
export function size(bytes: number): string {
  return bytes < 1000 ? `${Math.round(bytes)} B` : `${(bytes / 1000).toFixed(1)} kB`
}

function cell(row: Row, peer: string, { measure }: Workload): string {
  const cost: Cost | undefined = row.costs[peer]
  if (cost === undefined) return peer in row.failures ? 'failed' : ''
  if (measure === 'bytes') return size(cost.each)
  if (measure === 'import') return duration(cost.each)
  if (peer === 'c') return duration(cost.each)
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
