/**
 * The constants are rows of native/constants.def, native/errors.def and native/eai.def. This file renders them as
 * lib/constants.ts and docs/constants.md; `npm run generate` writes the two, a plain run holds them against the tables.
 */
import { readFileSync } from 'node:fs'
import { constants as nodes } from 'node:os'

import { describe, expect, it } from 'vitest'

import { constants as native } from '../lib/native.ts'

interface Row {
  tag: string
  name: string
  meaning: string
  section: string
}

function rowsOf(table: string): Row[] {
  const text = readFileSync(new URL(`../native/${table}`, import.meta.url), 'utf8')
  let section = ''
  return text.split('\n').flatMap(line => {
    if (line === '') return []
    const comment = /^\/\/ (.*)$/.exec(line)
    if (comment) {
      section = comment[1]!
      return []
    }
    const row = /^([A-Z_]+)\((\w+), "(.*)"\)$/.exec(line)
    if (!row) throw new Error(`${table}: not a row: ${line}`)
    return [{ tag: row[1]!, name: row[2]!, meaning: row[3]!, section }]
  })
}

const systems: Record<string, string> = {
  EVERYWHERE: '',
  SAME: '',
  POSIX: 'Linux, macOS',
  LINUX: 'Linux',
  MACOS: 'macOS',
  WINDOWS: 'Windows',
  LINUX_WINDOWS: 'Linux, Windows',
  MACOS_WINDOWS: 'macOS, Windows',
}

const errors = [...rowsOf('errors.def'), ...rowsOf('eai.def')]
const rows = [...rowsOf('constants.def'), ...errors]

function sentence({ tag, meaning }: Row): string {
  const where = systems[tag]
  return where === '' ? `${meaning}.` : `${meaning}. Only on ${where!.replace(', ', ' and ')}.`
}

function typescript(): string {
  const codes = errors.filter(row => row.tag !== 'SAME').map(row => `  | '${row.name}'`)
  return [
    '// Written by test/constants.test.ts from native/constants.def, errors.def and eai.def: npm run generate',
    "import { constants as system } from './native.ts'",
    '',
    '/** The names of the errors: what the `code` of a SocketError can be. */',
    'export type SocketErrorCode =',
    ...codes,
    "  | 'UNKNOWN'",
    ...rows.flatMap(row => [
      '',
      `/** ${sentence(row)} */`,
      systems[row.tag] === ''
        ? `export const ${row.name}: number = system['${row.name}']!`
        : `export const ${row.name}: number | undefined = system['${row.name}']`,
    ]),
    '',
  ].join('\n')
}

function markdown(): string {
  const sections = [...new Set(rows.map(row => row.section))]
  return [
    '# Constants',
    '',
    'Written by `npm run generate` from `constants.def`, `errors.def` and `eai.def` in `native/`. A constant that a system',
    "lacks is `undefined` there, and `number | undefined` in its type. The values are the running system's own.",
    ...sections.flatMap(section => [
      '',
      `## ${section}`,
      '',
      '| constant | meaning | only on |',
      '| --- | --- | --- |',
      ...rows
        .filter(row => row.section === section)
        .map(({ name, meaning, tag }) => `| \`${name}\` | ${meaning} | ${systems[tag]} |`),
    ]),
    '',
  ].join('\n')
}

describe('the tables', () => {
  it('are written as lib/constants.ts', async () => {
    await expect(typescript()).toMatchFileSnapshot('../lib/constants.ts')
  })

  it('are written as docs/constants.md', async () => {
    await expect(markdown()).toMatchFileSnapshot('../docs/constants.md')
  })

  it('name every constant once', () => {
    const names = rows.map(row => row.name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('have a known tag in each row', () => {
    expect(rows.filter(row => systems[row.tag] === undefined)).toEqual([])
  })
})

describe('the values', () => {
  it('are those of the running system', async () => {
    const constants: object = await import('../lib/constants.ts')
    expect(Object.keys(native).filter(name => !rows.some(row => row.name === name))).toEqual([])
    for (const { name } of rows) expect(constants, name).toHaveProperty(name, native[name])
  })

  it('are there for every row that is everywhere', () => {
    expect(rows.filter(row => systems[row.tag] === '' && typeof native[row.name] !== 'number')).toEqual([])
  })

  it('agree with what Node knows of errno', () => {
    const known = Object.entries(nodes.errno).filter(([name]) => name in native && !name.startsWith('WSA'))
    expect(known.length).toBeGreaterThan(50)
    if (process.platform !== 'win32') {
      expect(Object.fromEntries(known.map(([name]) => [name, native[name]]))).toEqual(Object.fromEntries(known))
    }
  })
})
