/** docs/platforms.md names the test that states each of its rows; here the page is held against the tests. */
import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

const page = read('docs/platforms.md')

/** The cells of the page's rows; the last is a file and a title, or several such. */
const rows = page
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| ---') && !line.endsWith(' test |'))
  .map(line => line.slice(2, -2).split(' | '))

/** Whether a test, or a group of tests, has the title. */
function has(file: string, title: string): boolean {
  const source = read(`test/${file}`)
  return [`'${title}'`, `"${title}"`].some(text => source.includes(text))
}

describe('docs/platforms.md', () => {
  it('has rows of five cells, and of two for what Wine does', () => {
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter(cells => ![2, 5].includes(cells.length))).toEqual([])
  })

  it.each(rows.flatMap(cells => cells.at(-1)!.split('<br>')))('names a test: %s', cell => {
    const [, file, title] = /^(\w+\.test\.ts): (.+)$/.exec(cell) ?? []
    expect(has(file!, title!)).toBe(true)
  })

  it('names every file whose tests pass over a fault of Wine', () => {
    const [, list = ''] = page.split('## Wine')
    const files = readdirSync(new URL('.', import.meta.url)).filter(file => file.endsWith('.test.ts'))
    const passing = files.filter(file => /\bwine,|Wine 8/.test(read(`test/${file}`)) && file !== 'platforms.test.ts')
    expect(passing.filter(file => !list.includes(file))).toEqual([])
  })
})
