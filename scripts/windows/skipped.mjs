// Holds the report of a run under Wine against docs/platforms.md: whatever was passed over there has a row that says
// why, by the title of the test or of its group.
//
//   node scripts/windows/skipped.mjs report.json
import { readFileSync } from 'node:fs'
import path from 'node:path'

const page = readFileSync(new URL('../../docs/platforms.md', import.meta.url), 'utf8')
const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))

/** A title as the source has it, with what vitest puts into it. */
function pattern(title) {
  const parts = title.split(/%[a-z]|\$[\w.]+/).map(part => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

const named = page.matchAll(/(?:\| |<br>)(\w+\.test\.ts): (.+?)(?=<br>| \|$)/gm)
const rows = Array.from(named, ([, file, title]) => [file, pattern(title)])

let missing = 0
for (const { name, assertionResults } of report.testResults) {
  const file = path.win32.basename(name)
  const titles = rows.filter(([of]) => of === file).map(([, title]) => title)
  for (const { ancestorTitles, title, status } of assertionResults) {
    if (status === 'passed' || [...ancestorTitles, title].some(text => titles.some(known => known.test(text)))) continue
    console.error(`${status}, without a row in docs/platforms.md: ${file}: ${title}`)
    missing++
  }
}
process.exit(report.success && missing === 0 ? 0 : 1)
