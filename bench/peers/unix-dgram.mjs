// AF_UNIX datagrams with unix-dgram, whose sockets tell by events what has come.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { bursts, now, peer, SIZE } from './peer.mjs'

const began = now()
const { default: unix } = await import('unix-dgram')
unix.createSocket('unix_dgram', () => {}).close()
const imported = now() - began

/** In flight at once: the kernel queues 10 and one more (net.unix.max_dgram_qlen). */
const TOGETHER = 10

await peer(
  {
    'unix-dgram': {
      operations: 60_000,
      setup() {
        const folder = mkdtempSync(join(tmpdir(), 'unix-dgram-'))
        const path = join(folder, 'b')
        const message = Buffer.alloc(SIZE)
        const { arrived, loop } = bursts(TOGETHER, () => a.send(message))
        const a = unix.createSocket('unix_dgram')
        const b = unix.createSocket('unix_dgram', arrived)
        b.bind(path)
        a.connect(path)
        rmSync(folder, { recursive: true })
        return loop
      },
    },
  },
  imported,
)
