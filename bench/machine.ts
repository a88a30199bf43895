import { readFileSync } from 'node:fs'
import { cpus, release } from 'node:os'

function distribution(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))![1]!
  } catch {
    return process.platform
  }
}

/** What it ran on. */
export function machine(): string {
  const [first] = cpus()
  return `${first?.model.trim()}, ${cpus().length} cores, ${distribution()}, Linux ${/^[\d.]*/.exec(release())![0]}`
}

/** Every version once. */
export function versions(peers: readonly { readonly version: string }[]): string[] {
  return [...new Set(peers.flatMap(({ version }) => version.split(', ')))]
}
