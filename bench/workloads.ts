/** What is measured, in the order of the tables. */

export interface Workload {
  readonly name: string
  /** What one operation is. */
  readonly operation: string
  /**
   * What is compared: the time that the process has used, the time that has passed until all is answered, the memory that
   * has come, or the time that one import takes.
   */
  readonly measure: 'cpu' | 'wall' | 'bytes' | 'import'
  readonly two?: TwoProcesses
}

/** A server, and a client whose time is taken. */
export interface TwoProcesses {
  readonly cores: 1 | 2
  readonly operations: number
  /** Where the client is the same program for all. */
  readonly client?: 'c'
}

const idle = (n: number) => `${n.toLocaleString('en')} idle descriptors, and one that is ready`

export const workloads: readonly Workload[] = [
  { name: 'failing-send', operation: '`send` on descriptor −1, whose error is a value', measure: 'cpu' },
  {
    name: 'failing-send-thrown',
    operation: 'the same, the error thrown and caught, `errno` looked at',
    measure: 'cpu',
  },
  { name: 'tcp-pingpong', operation: '64 bytes there and back, both ends in one thread', measure: 'cpu' },
  {
    name: 'tcp-echo-one-core',
    operation: '64 bytes there and back between two processes, which share a core',
    measure: 'wall',
    two: { cores: 1, operations: 24_000 },
  },
  {
    name: 'tcp-echo-two-cores',
    operation: 'the same, each process on a core of its own',
    measure: 'wall',
    two: { cores: 2, operations: 16_000 },
  },
  { name: 'udp', operation: '64 bytes sent and received, sockets connected', measure: 'cpu' },
  {
    name: 'udp-from',
    operation: '64 bytes with `sendto` and `recvfrom`, the address and port of the sender read',
    measure: 'cpu',
  },
  { name: 'udp-batch', operation: 'a datagram of 64 bytes, 32 by one `sendmmsg` and one `recvmmsg`', measure: 'cpu' },
  {
    name: 'udp-gso',
    operation: 'a datagram of 64 bytes, 32 by one `send` (UDP_SEGMENT) and one `recv` (UDP_GRO)',
    measure: 'cpu',
  },
  { name: 'unix-dgram', operation: 'an AF_UNIX datagram of 64 bytes sent and received', measure: 'cpu' },
  { name: 'connect-accept-close', operation: '`connect`, `accept`, and both ends closed', measure: 'cpu' },
  {
    name: 'bulk-64k',
    operation: '64 KiB written by one process and read by another, on two cores',
    measure: 'wall',
    two: { cores: 2, operations: 100_000 },
  },
  {
    name: 'bulk-1m',
    operation: 'the same, 1 MiB a write',
    measure: 'wall',
    two: { cores: 2, operations: 6000 },
  },
  ...[10, 100, 900].map(n => ({ name: `select-${n}`, operation: `\`select\` of ${idle(n)}`, measure: 'cpu' as const })),
  ...[10, 100, 1000, 10_000].map(n => ({
    name: `poll-${n}`,
    operation: `\`poll\` of ${idle(n)}`,
    measure: 'cpu' as const,
  })),
  {
    name: 'echo-1000',
    operation: 'a request of 64 bytes to an event-driven server, with 1,000 connections that ask without a pause',
    measure: 'wall',
    two: { cores: 2, operations: 60_000, client: 'c' },
  },
  {
    name: 'memory',
    operation: 'an idle TCP connection, one of 5,000, both ends in the process: what its resident memory grows by',
    measure: 'bytes',
  },
  { name: 'import', operation: 'the import, once, without the start of the process', measure: 'import' },
  {
    name: 'import-names',
    operation: 'the import of a module that does nothing but have as many names as sys-socket',
    measure: 'import',
  },
]
