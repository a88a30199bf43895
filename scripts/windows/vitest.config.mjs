// Vitest under Wine. Rolldown as WebAssembly sees no drive, so its resolver finds no relative import: it is found here.
import { existsSync } from 'node:fs'
import path from 'node:path'

const relativeImports = {
  name: 'relative-imports',
  enforce: 'pre',
  resolveId(id, importer) {
    if (importer === undefined || !/^\.\.?\//.test(id)) return undefined
    const file = path.resolve(path.dirname(importer), id)
    return existsSync(file) ? file.replaceAll('\\', '/') : undefined
  },
}

export default { plugins: [relativeImports] }
