import type { Results } from './results.ts'

/** What one workload has to reach, as a ratio. */
interface Target {
  readonly workload: string
  readonly peers: readonly string[]
  readonly gate: number
  readonly aim: number
  readonly against?: 'c-threaded'
}

const both = ['syscall', 'sys-socket']

const targets: readonly Target[] = [
  { workload: 'failing-send', peers: ['syscall'], gate: 1.8, aim: 1.3 },
  { workload: 'failing-send-thrown', peers: ['sys-socket'], gate: 30, aim: 11 },
  { workload: 'tcp-pingpong', peers: both, gate: 1.15, aim: 1.07 },
  { workload: 'tcp-echo-one-core', peers: both, gate: 1.15, aim: 1.07 },
  { workload: 'tcp-echo-two-cores', peers: both, gate: 1.1, aim: 1.03 },
  { workload: 'udp', peers: both, gate: 1.22, aim: 1.08 },
  { workload: 'udp-from', peers: both, gate: 1.3, aim: 1.12 },
  { workload: 'udp-batch', peers: both, gate: 1.05, aim: 1.02 },
  { workload: 'udp-gso', peers: both, gate: 1.2, aim: 1.08 },
  { workload: 'unix-dgram', peers: both, gate: 1.3, aim: 1.13 },
  { workload: 'connect-accept-close', peers: both, gate: 1.1, aim: 1.04 },
  { workload: 'bulk-64k', peers: both, gate: 1.12, aim: 1.04 },
  { workload: 'poll-10', peers: both, gate: 1.2, aim: 1.05, against: 'c-threaded' },
  { workload: 'poll-100', peers: both, gate: 1.08, aim: 1.03, against: 'c-threaded' },
  { workload: 'poll-1000', peers: both, gate: 1.05, aim: 1.02, against: 'c-threaded' },
  { workload: 'select-900', peers: both, gate: 1.7, aim: 1.5 },
]

/** One line of the table: the numbers with what they reach. */
export interface Judged {
  readonly workload: string
  readonly floor: string
  readonly found: readonly string[]
  readonly gate: string
  readonly aim: string
}

const NONE = '–'

function milliseconds(nanoseconds: number): string {
  return `${(nanoseconds / 1e6).toFixed(2)} ms`
}

function verdict(text: string, reaches: (limit: number) => boolean, gate: number, aim: number): string {
  if (reaches(aim)) return `${text} (aim)`
  return reaches(gate) ? `${text} (gate)` : `**${text} (missed)**`
}

/** Every target with what was found for it: nothing where it was not measured. */
export function judged({ rows }: Results): Judged[] {
  const costs = (workload: string) => rows.find(row => row.workload === workload)?.costs ?? {}
  const found = (peers: readonly string[], text: (peer: string) => string) =>
    both.map(peer => (peers.includes(peer) ? text(peer) : ''))

  const ratios = targets.map(({ workload, peers, gate, aim, against }): Judged => {
    const threaded = costs(workload)['c-threaded']?.ratio
    const base = against === undefined ? 1 : threaded
    return {
      workload: against === undefined ? workload : `${workload}, against threaded C`,
      floor: threaded === undefined ? NONE : (against === undefined ? threaded : 1).toFixed(2),
      found: found(peers, peer => {
        const ratio = costs(workload)[peer]?.ratio
        if (ratio === undefined || base === undefined) return NONE
        return verdict((ratio / base).toFixed(2), limit => ratio / base <= limit, gate, aim)
      }),
      gate: `≤ ${gate}`,
      aim: `≤ ${aim}`,
    }
  })

  const echo = costs('echo-1000')
  const net = echo['node-net']?.ratio
  const threaded = echo['c-threaded']?.ratio
  const memory = costs('memory')['syscall-26']?.typical
  const names = costs('import-names')['syscall']?.typical
  return [
    ...ratios,
    {
      workload: "echo-1000, requests per second against node:net's",
      floor: net === undefined || threaded === undefined ? NONE : `${(net / threaded).toFixed(2)} ×`,
      found: found(both, peer => {
        const ratio = echo[peer]?.ratio
        if (ratio === undefined || net === undefined) return NONE
        return verdict(`${(net / ratio).toFixed(2)} ×`, limit => net / ratio >= limit, 2, 3)
      }),
      gate: '≥ 2 ×',
      aim: '≥ 3 ×',
    },
    {
      workload: 'memory, Node 26',
      floor: '',
      found: [memory === undefined ? NONE : verdict(`${memory.toFixed(0)} B`, limit => memory <= limit, 1200, 300), ''],
      gate: '≤ 1200 B',
      aim: '≤ 300 B',
    },
    {
      workload: 'import',
      floor: names === undefined ? NONE : `${milliseconds(names)} (import-names)`,
      found: found(both, peer => {
        const typical = costs('import')[peer]?.typical
        if (typical === undefined) return NONE
        return verdict(milliseconds(typical), limit => typical / 1e6 <= limit, 2, 1)
      }),
      gate: '≤ 2 ms',
      aim: '≤ 1 ms',
    },
  ]
}

interface Claim {
  readonly peer: string
  readonly says: string
  readonly factor: number
  /** The rows of which it is not said. */
  readonly but?: RegExp
}

const claims: readonly Claim[] = [
  { peer: 'koffi', says: 'koffi takes more', factor: 1 },
  { peer: 'node-net', says: 'node:net and node:dgram take at least twice as much', factor: 2 },
  { peer: 'python', says: 'Python takes more, but for poll over many descriptors', factor: 1, but: /^poll-\d{3,}$/ },
]

/** What is to be true of the peers on every row that both have, and where it is not: sentences. */
export function losses({ rows }: Results): string[] {
  return claims.flatMap(({ peer, says, factor, but }) => {
    const compared = rows.flatMap(({ workload, costs }) => {
      const mine = costs['syscall'] ?? costs['sys-socket']
      const theirs = costs[peer]
      if (mine === undefined || theirs === undefined || but?.test(workload)) return []
      return [{ workload, times: (theirs.ratio ?? theirs.typical) / (mine.ratio ?? mine.typical) }]
    })
    if (compared.length === 0) return []
    const not = compared.filter(({ times }) => times < factor)
    if (not.length === 0) return `${says}: on all ${compared.length} rows.`
    const where = not.map(({ workload, times }) => `${workload} (${times.toFixed(2)} ×)`).join(', ')
    return `${says}: on ${compared.length - not.length} rows, and **not on ${where}**.`
  })
}
