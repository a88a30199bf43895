import { readFileSync } from 'node:fs'
import { cpus, release } from 'node:os'

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

export function machine(): string {
  const [first] = cpus()
  return `${first?.model.trim() ?? process.arch} (${cpus().length} cores), Linux ${release()}, ${distribution()}`
}

function distribution(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'no distribution'
  } catch {
    return 'no distribution'
  }
}
