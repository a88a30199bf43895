import { parse, View } from 'vega'
import { compile } from 'vega-lite'

import { versions } from './machine.ts'
import type { Results } from './results.ts'
import type { Cost } from './rounds.ts'
import { workloads } from './workloads.ts'

/** Charts of bars, one for each peer, under the workload; the axes begin at zero and are the same in all of a chart. */
interface Chart {
  readonly file: string
  readonly title: string
  /** What the axis shows. */
  readonly axis: string
  readonly workloads: readonly string[]
  readonly peers: readonly string[]
  readonly value: (cost: Cost) => number | undefined
  readonly text: (value: number) => string
  /** Whether C is 1. */
  readonly relative: boolean
}

const ours = ['syscall', 'sys-socket', 'syscall-26']
const blocking = ['c', 'c-threaded', ...ours, 'koffi', 'posix-socket', 'python']
const eventDriven = ['c', ...ours, 'node-net', 'bun', 'deno', 'unix-dgram']

const ratio = {
  axis: 'time per operation, C = 1; less is better',
  value: (cost: Cost) => cost.ratio,
  text: (value: number) => value.toFixed(value < 10 ? 2 : 1),
  relative: true,
}

const names = workloads.map(({ name }) => name)

export const charts: readonly Chart[] = [
  {
    file: 'calls',
    title: 'Calls, in one thread',
    workloads: [
      'failing-send',
      'tcp-pingpong',
      'udp',
      'udp-from',
      'udp-batch',
      'udp-gso',
      'unix-dgram',
      'connect-accept-close',
    ],
    peers: blocking,
    ...ratio,
  },
  {
    file: 'processes',
    title: 'Two processes',
    workloads: ['tcp-echo-one-core', 'tcp-echo-two-cores', 'bulk-64k', 'bulk-1m'],
    peers: blocking,
    ...ratio,
  },
  {
    file: 'readiness',
    title: 'select and poll: idle descriptors, and one that is ready',
    workloads: names.filter(name => /^(select|poll)-/.test(name)),
    peers: blocking,
    ...ratio,
  },
  {
    file: 'events',
    title: 'Event-driven sockets',
    workloads: [
      'tcp-pingpong',
      'tcp-echo-one-core',
      'tcp-echo-two-cores',
      'udp',
      'udp-from',
      'udp-batch',
      'unix-dgram',
      'connect-accept-close',
      'bulk-64k',
      'bulk-1m',
    ],
    peers: eventDriven,
    ...ratio,
  },
  {
    file: 'thrown',
    title: 'A call that fails, its error thrown and caught',
    workloads: ['failing-send-thrown'],
    peers: [...blocking, 'unix-dgram', 'bun', 'deno'],
    ...ratio,
  },
  {
    file: 'server',
    title: 'An event-driven echo server with 1,000 connections',
    axis: 'requests per second; more is better',
    workloads: ['echo-1000'],
    peers: ['c', 'c-threaded', ...ours, 'koffi', 'python', 'node-net', 'bun', 'deno'],
    value: ({ typical }) => 1e9 / typical,
    text: value => Math.round(value).toLocaleString('en'),
    relative: false,
  },
  {
    file: 'memory',
    title: 'Memory of an idle TCP connection, both ends in the process',
    axis: 'bytes of resident memory per connection; less is better',
    workloads: ['memory'],
    peers: [...new Set([...blocking, ...eventDriven])],
    value: ({ typical }) => typical,
    text: value => Math.round(value).toLocaleString('en'),
    relative: false,
  },
  {
    file: 'import',
    title: 'Import, in process',
    axis: 'milliseconds; less is better',
    workloads: ['import'],
    peers: [...new Set([...blocking, ...eventDriven])],
    value: ({ typical }) => typical / 1e6,
    text: value => value.toFixed(2),
    relative: false,
  },
]

const INK = '#24292f'
const FAINT = '#57606a'
const colors = { c: '#8c959f', ours: '#0969da', others: '#e2a336' }

function colorOf(peer: string): string {
  if (ours.includes(peer)) return colors.ours
  return peer.startsWith('c') ? colors.c : colors.others
}

/** The longest lines that stand above a chart. */
function lines(words: readonly string[], width: number): string[] {
  const result: string[] = []
  for (const word of words) {
    const last = result.at(-1)
    if (last !== undefined && last.length + word.length + 2 <= width) result.push(`${result.pop()}; ${word}`)
    else result.push(word)
  }
  return result
}

/** The chart as SVG; none if nothing of it was measured. */
export async function draw(chart: Chart, results: Results): Promise<string | undefined> {
  const groups = chart.workloads.flatMap(workload => {
    const costs = results.rows.find(row => row.workload === workload)?.costs ?? {}
    const bars = chart.peers.flatMap(peer => {
      const cost = costs[peer]
      const value = cost && chart.value(cost)
      if (value === undefined) return []
      const { title } = results.peers.find(({ name }) => name === peer)!
      return [{ peer: title, value, text: `${cost!.noisy ? '~' : ''}${chart.text(value)}`, color: colorOf(peer) }]
    })
    return bars.length === 0 ? [] : [{ workload, bars }]
  })
  if (groups.length === 0) return undefined

  const all = groups.flatMap(({ bars }) => bars)
  const several = groups.length > 1
  const shown = results.peers.filter(({ title }) => all.some(({ peer }) => peer === title))
  const y = { field: 'peer', type: 'nominal', sort: null, axis: { title: null, labelLimit: 0 } }
  const x = {
    field: 'value',
    type: 'quantitative',
    title: chart.axis,
    // Room for the number behind the longest bar.
    scale: { domain: [0, 1.15 * Math.max(...all.map(({ value }) => value))], nice: false },
  }
  const one = {
    mark: { type: 'rule', color: INK, strokeDash: [2, 2] },
    encoding: { x: { datum: 1, type: 'quantitative' } },
  }
  const spec = {
    background: 'white',
    padding: 16,
    title: { text: chart.title, subtitle: lines([...versions(shown), results.machine], several ? 130 : 85) },
    columns: 2,
    spacing: 28,
    concat: groups.map(({ workload, bars }) => ({
      ...(several ? { title: { text: workload, fontSize: 13, offset: 6 } } : {}),
      data: { values: bars },
      width: several ? 270 : 380,
      height: { step: 17 },
      layer: [
        {
          mark: { type: 'bar', height: { band: 0.75 } },
          encoding: { x, y, color: { field: 'color', type: 'nominal', scale: null } },
        },
        ...(chart.relative ? [one] : []),
        { mark: { type: 'text', align: 'left', dx: 4, color: INK }, encoding: { x, y, text: { field: 'text' } } },
      ],
    })),
    config: {
      font: 'Helvetica, Arial, sans-serif',
      title: { anchor: 'start', fontSize: 16, subtitleFontSize: 11, subtitleColor: FAINT, color: INK, offset: 14 },
      axis: {
        labelColor: INK,
        titleColor: FAINT,
        titleFontWeight: 'normal',
        gridColor: '#eaeef2',
        domain: false,
        ticks: false,
      },
      axisY: { labelFontSize: 11 },
      view: { stroke: null },
    },
  }
  return new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG()
}
