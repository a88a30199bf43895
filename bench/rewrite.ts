// Writes the page and the charts again, of what the last whole run has found:
//
//   node bench/dist/rewrite.js
import { write } from './report.ts'
import { kept } from './results.ts'

await write(kept())
