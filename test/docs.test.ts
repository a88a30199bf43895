/** The documents are held against the code, so that they cannot drift. */
import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import * as constants from '../lib/constants.ts'
import * as sys from '../lib/index.ts'

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

describe('README.md', () => {
  it('has examples/hello.ts as its first program', () => {
    const program = read('examples/hello.ts').replaceAll(/^\/\/.*\n/gm, '')
    expect(read('README.md')).toContain(`\`\`\`ts\n${program}\`\`\`\n`)
  })
})

describe('docs/c-to-typescript.md', () => {
  const text = read('docs/c-to-typescript.md')

  it('names everything that is exported', () => {
    const names = Object.keys(sys).filter(name => !(name in constants))
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter(name => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([])
  })

  it('names nothing that is not', () => {
    const called = [...text.matchAll(/`(\w+)\(fd, [^`]*\): /g)].map(match => match[1])
    expect(called.length).toBeGreaterThan(15)
    expect(called.filter(name => !(name! in sys))).toEqual([])
  })
})
