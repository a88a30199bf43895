/** Signals as they come to programs: from a terminal, and to the first process of a container. */
import { spawnSync } from 'node:child_process'

import { describe, expect, it } from 'vitest'

import { Running } from '../processes.ts'
import { library } from '../workers.ts'

/** Node's prompt on a terminal of its own, to which Python types: commands, and Ctrl-C while one is blocked. */
const terminal = `
import os, pty, select, sys, time
pid, fd = pty.fork()
if pid == 0: os.execv(sys.argv[1], [sys.argv[1], '-i'])
seen = b''
def until(text):
    global seen
    while text not in seen:
        if not select.select([fd], [], [], 20)[0]: sys.exit('%r was not seen, but %r' % (text, seen))
        seen += os.read(fd, 4096)
    seen = seen[seen.index(text) + len(text):]
def sleeps():
    return ') S ' in open('/proc/%d/stat' % pid).read()
until(b'> ')
os.write(fd, b"var sys = await import('" + sys.argv[2].encode() + b"')\\n"); until(b'> ')
os.write(fd, b"var fd = sys.socket(sys.AF_INET, sys.SOCK_STREAM); sys.listen(fd); 'is ' + 'bound'\\n"); until(b"'is bound'"); until(b'> ')
os.write(fd, b'sys.accept(fd)\\n'); until(b'accept(fd)')
def blocked():
    return open('/proc/%d/wchan' % pid).read() not in ('ep_poll', 'do_epoll_wait')
while not (sleeps() and blocked()): time.sleep(0.01)
os.write(fd, b'\\x03'); until(b'> ')
os.write(fd, b"'and ' + 'goes on'\\n"); until(b"'and goes on'")
os.kill(pid, 9)
print('the prompt came back')
`

/** Whether there are terminals to be had; in a container there may be none. */
const hasTerminals = spawnSync('python3', ['-c', 'import os; os.openpty()']).status === 0

describe.runIf(process.platform === 'linux' && hasTerminals)('Ctrl-C at the prompt of Node', () => {
  it('gets the prompt back from accept', async () => {
    const running = new Running(['python3', '-c', terminal, process.execPath, library.href])
    expect(await running.ends()).toBe('the prompt came back\n')
  })
})

const namespace = ['unshare', '--user', '--map-root-user', '--pid', '--fork', '--mount-proc', '--kill-child']

describe.runIf(spawnSync(namespace[0]!, [...namespace.slice(1), 'true']).status === 0)('SIGTERM to process 1', () => {
  it('makes a blocked accept fail with EINTR, and runs its listener', async () => {
    const program = `
      import { accept, AF_INET, listen, SOCK_STREAM, socket } from ${JSON.stringify(library.href)}
      process.on('SIGTERM', () => console.log('process', process.pid, 'stops'))
      const fd = socket(AF_INET, SOCK_STREAM)
      listen(fd)
      console.log('ready')
      try { accept(fd) } catch (error) { console.log(error.code) }
    `
    // A shell in the same namespace sends the signal whenever the first process sleeps; without a listener it is nothing.
    const killer = "while sleep 0.05; do grep -q ') S ' /proc/1/stat && kill -TERM 1; done"
    const script = `sh -c "$1" & exec "$2" --input-type=module -e "$3"`
    const running = new Running([...namespace, 'sh', '-c', script, 'sh', killer, process.execPath, program])
    expect(await running.ends()).toMatch(/^ready\nEINTR\n(process 1 stops\n)+$/)
  })
})
