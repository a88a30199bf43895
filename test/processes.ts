import { type ChildProcess, spawn, type SpawnOptions, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { onTestFailed, onTestFinished } from 'vitest'

import { folder } from './helpers.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The command of an example, as `npm run build:examples` has made it. */
export function example(program: string): string[] {
  return [process.execPath, path.join(root, 'examples', 'dist', `${program}.js`)]
}

/** The command of an example's twin in C, compiled into a folder of the test's. */
export function twin(program: string): string[] {
  const binary = path.join(folder(), program)
  const source = path.join(root, 'examples', 'c', `${program}.c`)
  const { status, stderr } = spawnSync('cc', ['-Wall', '-Wextra', '-Werror', '-o', binary, source], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return [binary]
}

/** The command of a program that a test has written, as a module. */
export function written(text: string): string[] {
  const file = path.join(folder(), 'program.mjs')
  writeFileSync(file, text)
  return [process.execPath, file]
}

/** A program that runs beside the test, and ends with it at the latest. */
export class Running {
  readonly child: ChildProcess
  /** All that it has printed, on both streams. */
  output = ''
  #printed: (() => void)[] = []

  constructor(command: readonly string[], input?: string, options: SpawnOptions = {}) {
    const [program = '', ...args] = command
    this.child = spawn(program, args, options)
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.output += text
        for (const look of this.#printed) look()
      })
    }
    if (input !== undefined) this.child.stdin!.end(input)
    onTestFinished(() => void this.child.kill('SIGKILL'))
    onTestFailed(() => console.error(program, this.output))
  }

  /** What it prints, as soon as it matches. */
  async prints(pattern: RegExp): Promise<string> {
    for (;;) {
      const match = pattern.exec(this.output)
      if (match) return match[1] ?? match[0]
      if (this.child.exitCode !== null) throw new Error(`it has ended without printing ${pattern}: ${this.output}`)
      await new Promise<void>(resolve => {
        this.#printed = [resolve]
        this.child.once('close', resolve)
      })
    }
  }

  /** Its exit code, or the signal that has ended it. */
  async exit(): Promise<number | NodeJS.Signals> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'close')
    return (this.child.exitCode ?? this.child.signalCode)!
  }

  /** All that it has printed, once it has ended well. */
  async ends(): Promise<string> {
    if (this.child.exitCode === null) await once(this.child, 'close')
    if (this.child.exitCode !== 0) throw new Error(`exit code ${this.child.exitCode}: ${this.output}`)
    return this.output
  }
}
