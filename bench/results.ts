import type { Missing, Peer } from './peers.ts'
import type { Row } from './rounds.ts'

/** All that a run has found: what is written is made of it, and of nothing else. */
export interface Results {
  readonly date: string
  readonly machine: string
  readonly rounds: number
  readonly peers: readonly Peer[]
  readonly missing: readonly Missing[]
  readonly rows: readonly Row[]
}
