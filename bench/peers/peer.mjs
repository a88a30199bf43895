// The command line that the peers in JavaScript share: that of c.c.

/**
 * @typedef {(n: number) => void | Promise<void>} Loop does n operations
 * @typedef {object} Workload
 * @property {number} operations by default that many
 * @property {(port: number) => Loop | Promise<Loop>} [setup]
 * @property {(announce: (port: number) => void) => void | Promise<void>} [serve] the other process
 */

export const SIZE = 64
export const BATCH = 32

const [what, name, operations, port] = process.argv.slice(2)

/** The time, in nanoseconds. */
export function now() {
  return Number(process.hrtime.bigint())
}

/**
 * For what tells by events that something has come: so many are under way together, then as many more.
 *
 * @param {number} together
 * @param {() => void} send
 */
export function bursts(together, send) {
  let [sent, came, wanted] = [0, 0, 0]
  let done
  function burst() {
    for (const end = Math.min(sent + together, wanted); sent < end; sent++) send()
  }
  const arrived = () => {
    came++
    if (came === wanted) done()
    else if (came === sent) burst()
  }
  /** @type {Loop} */
  const loop = n =>
    new Promise(resolve => {
      ;[sent, came, wanted, done] = [0, 0, n, resolve]
      burst()
    })
  return { arrived, loop }
}

/** What collects the garbage. */
async function collector() {
  if (globalThis.Bun) return () => Bun.gc(true)
  const { setFlagsFromString } = await import('node:v8')
  const { runInNewContext } = await import('node:vm')
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}

/** @param {Workload} workload */
async function run(workload) {
  const n = Number(operations || workload.operations)
  const loop = await workload.setup(Number(port))
  await loop(name === 'memory' ? n / 10 : n)
  if (name === 'memory') {
    const collect = await collector()
    collect()
    const before = process.memoryUsage.rss()
    await loop(n)
    collect()
    return { operations: n, bytes: process.memoryUsage.rss() - before }
  }
  const wall = now()
  const cpu = process.cpuUsage()
  await loop(n)
  const { user, system } = process.cpuUsage(cpu)
  return { operations: n, cpu_ns: (user + system) * 1000, wall_ns: now() - wall }
}

/**
 * Does what the command line says.
 *
 * @param {Record<string, Workload>} workloads
 * @param {number} imported nanoseconds from before the import of what is measured to after a first socket
 */
export async function peer(workloads, imported) {
  if (what === 'workloads') {
    console.log([...Object.keys(workloads), 'import'].join('\n'))
    return
  }
  if (what === 'serve') {
    process.stdin.on('end', () => process.exit()).resume()
    await workloads[name].serve(number => console.log(`port ${number}`))
    return
  }
  const result = name === 'import' ? { operations: 1, wall_ns: imported } : await run(workloads[name])
  console.log(JSON.stringify(result))
  process.exit()
}
