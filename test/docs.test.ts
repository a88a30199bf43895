/** The documents are held against the code, so that they cannot drift. `npm run generate` writes what is written. */
import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import * as constants from '../lib/constants.ts'
import * as sys from '../lib/index.ts'

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

/** The calls of a file as rows: the prototype in its documentation, its signature, the first sentence about it. */
function rowsOf(file: string): string[] {
  const functions = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport function (?!sys_)(\w+)\(([^{]*?),?\s*\): (.+) \{\n/g
  return [...read(file).matchAll(functions)].map(([, comment, name, parameters, result]) => {
    const prose = comment!.replaceAll(/^ \* ?/gm, '').trim()
    const about = /^[^]*?\.(?=\s)/.exec(prose)![0].replaceAll(/\{@link (\w+)\}/g, '`$1`')
    const prototype = /```c\n([^]*?);\n```/.exec(prose)?.[1]?.replaceAll(/\s+/g, ' ')
    const list = parameters!.replaceAll(' | undefined', '').replaceAll(/\s+/g, ' ').trim()
    const signature = `${name}(${list}): ${result}`
    const cells = [`\`${prototype}\``, `\`${signature}\``, about]
    return `| ${cells.map(cell => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  })
}

function withTables(text: string): string {
  return text.replaceAll(/(?<=<!-- calls of (\S+) -->\n)[^]*?(?=\n<!-- end -->)/g, (_, file: string) =>
    ['', '| in C | in TypeScript | |', '| --- | --- | --- |', ...rowsOf(file), ''].join('\n'),
  )
}

describe('README.md', () => {
  it('has examples/hello.ts as its first program', () => {
    const program = read('examples/hello.ts').replaceAll(/^\/\/.*\n/gm, '')
    expect(read('README.md')).toContain(`\`\`\`ts\n${program}\`\`\`\n`)
  })
})

describe('docs/c-to-typescript.md', () => {
  const text = read('docs/c-to-typescript.md')

  it('has tables of the calls, written as the documentation of each says', async () => {
    await expect(withTables(text)).toMatchFileSnapshot('../docs/c-to-typescript.md')
  })

  it('names everything that is exported', () => {
    const names = Object.keys(sys).filter(name => !(name in constants))
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter(name => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([])
  })
})
