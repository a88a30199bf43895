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

/** The part of a program between `// #region name` and the next `// #endregion`, as if it stood alone. */
function region(file: string, name: string): string {
  const lines = read(file).split('\n')
  const from = lines.findIndex(line => line.trim() === `// #region ${name}`)
  if (from < 0) throw new Error(`${file} has no region ${name}`)
  const to = lines.findIndex((line, i) => i > from && line.trim() === '// #endregion')
  const indent = lines[from]!.search(/\S/)
  return lines
    .slice(from + 1, to)
    .map(line => line.slice(indent))
    .join('\n')
}

function withSnippets(text: string): string {
  return text.replaceAll(/(?<=<!-- (\S+): (\w+) -->\n+)```ts\n(?:(?!```).*\n)*```/g, (_, file: string, name: string) =>
    ['```ts', region(file, name), '```'].join('\n'),
  )
}

describe('README.md', () => {
  it('has examples/hello.ts as its first program', () => {
    const program = read('examples/hello.ts').replaceAll(/^\/\/.*\n/gm, '')
    expect(read('README.md')).toContain(`\`\`\`ts\n${program}\`\`\`\n`)
  })

  it('has parts of programs, written as they stand there', async () => {
    await expect(withSnippets(read('README.md'))).toMatchFileSnapshot('../README.md')
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

describe('docs/howto.md', () => {
  const page = read('docs/howto.md')

  it('has snippets that are parts of programs, written as they stand there', async () => {
    await expect(withSnippets(page)).toMatchFileSnapshot('../docs/howto.md')
  })

  it('has no other snippets', () => {
    const named = page.match(/<!-- examples\/\S+: \w+ -->\n+```ts\n/g) ?? []
    expect(named.length).toBeGreaterThan(20)
    expect(page.match(/```ts\n/g)).toHaveLength(named.length)
  })

  it('names programs that the suite runs', () => {
    const programs = new Set([...page.matchAll(/examples\/([\w-]+)\.ts/g)].map(([, program]) => program!))
    expect(programs.size).toBeGreaterThan(15)
    const tests = ['examples', 'howto', 'framing'].map(stem => read(`test/${stem}.test.ts`)).join('')
    // What is named nowhere else is imported by a program that is run.
    const run = [...programs].map(name => read(`examples/${name}.ts`)).join('')
    const isRun = (name: string) => [`'${name}'`, `/${name}.ts'`].some(naming => tests.includes(naming))
    expect([...programs].filter(name => !isRun(name) && !run.includes(`'./${name}.js'`))).toEqual([])
  })
})
