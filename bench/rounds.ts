import { measure } from './measure.ts'
import type { Peer } from './peers.ts'
import type { Workload } from './workloads.ts'

/** What a peer costs in one workload. */
export interface Cost {
  /** The median of the ratios to C; of what has no ratio, none. */
  readonly ratio?: number
  /** Nanoseconds or bytes of an operation: the median of the rounds, and the least of them. */
  readonly typical: number
  readonly least: number
  /** Whether C agreed with itself too seldom, so that all rounds count. */
  readonly noisy: boolean
}

export interface Row {
  readonly workload: string
  readonly costs: Record<string, Cost>
  /** Peers that have the workload, but could not run it, and why. */
  readonly failures: Record<string, string>
}

/** Two runs of C that are further apart say more of the machine than of C. */
const AGREEMENT = 0.15

/** So often is a round tried, as a multiple of the rounds that are wanted. */
const PATIENCE = 3

/** Fewer rounds than these say less than rounds that are noisy. */
const FEWEST = 3

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function summary(costs: readonly number[]): Pick<Cost, 'typical' | 'least'> {
  return { typical: median(costs), least: Math.min(...costs) }
}

interface Series {
  /** The ratios of the rounds in which C agreed with itself. */
  readonly kept: number[]
  readonly ratios: number[]
  readonly costs: number[]
}

export type Progress = (peer: Peer, round: number) => void

/** Runs every peer between two runs of C, round by round, until each has its rounds. */
async function compared(workload: Workload, c: Peer, others: readonly Peer[], rounds: number, progress: Progress) {
  const series = new Map(others.map((peer): [Peer, Series] => [peer, { kept: [], ratios: [], costs: [] }]))
  const failures: Row['failures'] = {}
  const costs: Row['costs'] = {}
  const runsOfC: number[] = []
  const runC = async () => {
    const cost = await measure(c, c, workload)
    runsOfC.push(cost)
    return cost
  }
  for (let round = 0; round < PATIENCE * rounds; round++) {
    const waiting = [...series].filter(([, { kept }]) => kept.length < rounds)
    if (waiting.length === 0) break
    let before = await runC()
    for (const [peer, { kept, ratios, costs: list }] of waiting) {
      progress(peer, round)
      try {
        const cost = await measure(peer, c, workload)
        const after = await runC()
        const ratio = cost / ((before + after) / 2)
        list.push(cost)
        ratios.push(ratio)
        if (Math.max(before, after) <= (1 + AGREEMENT) * Math.min(before, after)) kept.push(ratio)
        before = after
      } catch (error) {
        failures[peer.name] = (error as Error).message
        series.delete(peer)
      }
    }
  }
  costs[c.name] = { ratio: 1, ...summary(runsOfC), noisy: false }
  for (const [peer, { kept, ratios, costs: list }] of series) {
    const noisy = kept.length < Math.min(FEWEST, rounds)
    costs[peer.name] = { ratio: median(noisy ? ratios : kept), ...summary(list), noisy }
  }
  return { workload: workload.name, costs, failures }
}

/** What is not compared with C, but with each other: bytes, and milliseconds of an import. */
async function alone(workload: Workload, c: Peer, peers: readonly Peer[], rounds: number, progress: Progress) {
  const failures: Row['failures'] = {}
  const costs: Row['costs'] = {}
  const values = new Map(peers.map(peer => [peer, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (const [peer, list] of values) {
      progress(peer, round)
      try {
        list.push(await measure(peer, c, workload))
      } catch (error) {
        failures[peer.name] = (error as Error).message
        values.delete(peer)
      }
    }
  }
  for (const [{ name }, list] of values) costs[name] = { ...summary(list), noisy: false }
  return { workload: workload.name, costs, failures }
}

/** One row of the table. The first of the peers is C, without which there is nothing to compare. */
export async function row(
  workload: Workload,
  peers: readonly Peer[],
  rounds: number,
  progress: Progress,
): Promise<Row> {
  const [c] = peers as [Peer, ...Peer[]]
  const those = peers.filter(peer => peer.workloads.includes(workload.name))
  if (workload.measure === 'bytes' || workload.measure === 'import') return alone(workload, c, those, rounds, progress)
  const others = those.filter(peer => peer !== c)
  try {
    return await compared(workload, c, others, rounds, progress)
  } catch (error) {
    return { workload: workload.name, costs: {}, failures: { [c.name]: (error as Error).message } }
  }
}
