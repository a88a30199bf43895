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

for (const command of ['configure', 'build']) {
  const args = [nodeGyp, command, `--nodedir=${nodedir}`, '--force-process-config', '--loglevel=warn']
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
