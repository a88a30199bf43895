/**
 * The two entry points have the same names: one has the calls that throw, the other their sys_ twins; only the first has
 * Socket and what makes Sockets. This file renders lib/index.ts and lib/syscall.ts from the exports of the families;
 * `npm run generate` writes the two, a plain run holds them against the families.
 */
import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

/** What is not exported: the boundary, what the families share, and what Socket is made of. */
const internal = new Set(
  ['native', 'node', 'signals', 'arguments', 'check', 'structs', 'index', 'syscall', 'constants'].concat([
    'addresses',
    'deadline',
    'forgotten',
    'selectable',
    'stream',
  ]),
)

/** What stands upon the calls that throw. */
const objects = ['Socket', 'create']

const families = readdirSync(new URL('../lib', import.meta.url))
  .map(file => file.replace(/\.ts$/, ''))
  .filter(stem => !internal.has(stem) && !objects.includes(stem))
  .toSorted()

async function namesOf(stem: string): Promise<string[]> {
  return Object.keys((await import(`../lib/${stem}.ts`)) as object).toSorted()
}

async function entry(
  about: string,
  rename: (name: string, all: string[]) => string,
  stems: readonly string[] = [],
): Promise<string> {
  const lines = await Promise.all(
    families.map(async stem => {
      const names = await namesOf(stem)
      const own = names.filter(name => !name.startsWith('sys_')).map(name => rename(name, names))
      const line = `export { ${own.join(', ')} } from './${stem}.ts'`
      return line.length <= 120 ? line : `export {\n${own.map(name => `  ${name},`).join('\n')}\n} from './${stem}.ts'`
    }),
  )
  const header = `// Written by test/entries.test.ts from the exports of the families: npm run generate. ${about}`
  const whole = ['constants', ...stems].map(stem => `export * from './${stem}.ts'`)
  return [header, ...whole, ...lines, ''].join('\n')
}

function twin(name: string, all: string[]): string {
  return all.includes(`sys_${name}`) ? `sys_${name} as ${name}` : name
}

describe('the entry points', () => {
  it('sys-socket is written as every call of every family, throwing, and Socket', async () => {
    await expect(await entry('The calls throw.', name => name, objects)).toMatchFileSnapshot('../lib/index.ts')
  })

  it('sys-socket/syscall is written as the same names, returning -errno', async () => {
    await expect(await entry('The calls return -errno.', twin)).toMatchFileSnapshot('../lib/syscall.ts')
  })

  it('are alike but for the calls that the kernel can refuse', async () => {
    const root: Record<string, unknown> = await import('../lib/index.ts')
    const syscall: Record<string, unknown> = await import('../lib/syscall.ts')
    const only = (await Promise.all(objects.map(namesOf))).flat()
    expect(only).toContain('Socket')
    expect(Object.keys(syscall)).toEqual(Object.keys(root).filter(name => !only.includes(name)))
    const different = Object.keys(syscall).filter(name => root[name] !== syscall[name])
    expect(different).toContain('recvfrom')
    for (const name of different) expect(syscall[name]).toHaveProperty('name', `sys_${name}`)
  })

  it.each(['index', 'syscall'])('is the same when it is bundled: %s', async stem => {
    const written = (await import(`../lib/${stem}.ts`)) as Record<string, unknown>
    const bundled = (await import(`../dist/${stem}.js`)) as Record<string, unknown>
    expect(Object.keys(bundled).toSorted()).toEqual(Object.keys(written).toSorted())
    for (const [name, value] of Object.entries(written)) {
      if (typeof value === 'function') expect(bundled[name], name).toHaveProperty('name', value.name)
      else expect(bundled[name], name).toEqual(value)
    }
  })

  it('share their classes when they are bundled', async () => {
    const stems = ['index', 'syscall']
    const entries = stems.map(async stem => (await import(`../dist/${stem}.js`)) as Record<string, unknown>)
    const [root, syscall] = await Promise.all(entries)
    expect(root!['SocketError']).toBe(syscall!['SocketError'])
    expect(root!['sockaddr_in']).toBe(syscall!['sockaddr_in'])
  })
})
