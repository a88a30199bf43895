// AF_UNIX datagrams with unix-dgram, whose sockets tell by events what has come.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { now, peer, SIZE } from './peer.mjs'

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
        let [sent, came, wanted, done] = [0, 0, 0, undefined]
        const a = unix.createSocket('unix_dgram')
        const b = unix.createSocket('unix_dgram', () => {
          came++
          if (came === wanted) done()
          else if (came === sent) burst()
        })
        function burst() {
          for (const end = Math.min(sent + TOGETHER, wanted); sent < end; sent++) a.send(message)
        }
        b.bind(path)
        a.connect(path)
        rmSync(folder, { recursive: true })
        return n =>
          new Promise(resolve => {
            ;[sent, came, wanted, done] = [0, 0, n, resolve]
            burst()
          })
      },
    },
  },
  imported,
)
