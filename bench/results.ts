import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { build, type Missing, type Peer } from './peers.ts'
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

const file = join(build, 'results.json')

export function keep(results: Results): void {
  writeFileSync(file, JSON.stringify(results, undefined, 2))
}

/** Those of the last whole run. */
export function kept(): Results {
  return JSON.parse(readFileSync(file, 'utf8')) as Results
}
