import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { charts } from './charts.ts'
import { folder } from './peers.ts'
import type { Results } from './results.ts'
import { table } from './table.ts'

export async function write(results: Results): Promise<void> { await Promise.resolve([results, charts, table, mkdirSync, writeFileSync, join, folder]) }
