// Builds the addon with node-gyp, which is kept from downloading Node's headers: Node-API's own come with
// node-api-headers, and of Node's the build needs but common.gypi, from the running Node's prefix or from native/.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const prefix = path.resolve(process.execPath, '../..')
const nodedir = existsSync(path.join(prefix, 'include/node/common.gypi')) ? prefix : path.join(root, 'native')
const nodeGyp = createRequire(import.meta.url).resolve('node-gyp/bin/node-gyp.js')

const { status } = spawnSync(
  process.execPath,
  [nodeGyp, 'rebuild', `--nodedir=${nodedir}`, '--force-process-config', '--loglevel=warn', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
