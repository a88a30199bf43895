// The echo server and the echo client as two processes, side by side.
//
//   npm start
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

function run(program: string, ...args: string[]) {
  const path = fileURLToPath(new URL(`./${program}.js`, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  child.on('exit', code => {
    if (code !== 0) process.exitCode = 1
  })
  const lines = createInterface(child.stdout)
  lines.on('line', line => console.log(line))
  return lines
}

const mirror: Record<string, string | undefined> = {}

function watch(line: string) {
  const addresses = /^(\w+): local (\S+), remote (\S+)$/.exec(line)
  if (addresses === null) return
  const [, who = '', local = '', remote = ''] = addresses
  mirror[who] = local + remote
  if (who === 'server') mirror[who] = remote + local
  if (mirror['client'] === undefined || mirror['server'] === undefined) return
  const same = mirror['client'] === mirror['server']
  console.log(same ? "The server's remote address is the client's local one, and the other way round." : 'They differ!')
  if (!same) process.exitCode = 1
}

const server = run('echo-server')
server.on('line', watch)
server.once('line', line => {
  const port = line.slice(line.lastIndexOf(':') + 1)
  run('echo-client', '127.0.0.1', port, 'Hello, world').on('line', watch)
})
