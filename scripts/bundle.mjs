// Writes dist/: the entries, and in one file what they share. For Node the import of a file costs more than what stands
// in it, but for comments, which it reads as carefully as code: so the files are few, and have none.
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'

import { rolldown } from 'rolldown'

const root = path.resolve(import.meta.dirname, '..')
const entries = ['index', 'syscall']
const source = path.join(root, 'lib/constants.ts')

// Each entry takes the constants from the addon itself, all at once: two thousand names that are declared one by one, or
// go through another file, take longer.
const constants = {
  name: 'constants',
  resolveId(id, importer) {
    const entry = entries.find(name => importer === path.join(root, 'lib', `${name}.ts`))
    return id === './constants.ts' && entry ? `${source}?${entry}` : null
  },
  load(id) {
    if (!id.startsWith(`${source}?`)) return null
    const names = Array.from(readFileSync(source, 'utf8').matchAll(/^export const (\w+)/gm), ([, name]) => name)
    return `import { constants } from './native.ts'\nexport const { ${names.join(', ')} } = constants`
  },
}

const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries(entries.map(name => [name, `lib/${name}.ts`])),
  platform: 'node',
  external: /binding\.cjs$/,
  plugins: [constants],
  treeshake: { propertyReadSideEffects: false },
})
await rm(path.join(root, 'dist'), { recursive: true, force: true })
await bundle.write({ dir: 'dist', chunkFileNames: 'shared.js', sourcemap: true, comments: false })
