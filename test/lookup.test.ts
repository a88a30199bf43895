/**
 * Names looked up, without a network: addresses as text, this machine's own name, and the services that every system
 * knows.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { hostname, networkInterfaces } from 'node:os'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import {
  addrinfo,
  AF_INET,
  AF_INET6,
  AF_UNSPEC,
  AI_CANONNAME,
  AI_NUMERICHOST,
  AI_NUMERICSERV,
  AI_PASSIVE,
  bind,
  connect,
  EAI_AGAIN,
  EAI_BADFLAGS,
  EAI_FAIL,
  EAI_FAMILY,
  EAI_MEMORY,
  EAI_NONAME,
  EAI_SERVICE,
  EAI_SOCKTYPE,
  EMFILE,
  gai_strerror,
  getaddrinfo,
  gethostname,
  getnameinfo,
  htonl,
  htons,
  if_indextoname,
  if_nameindex,
  if_nametoindex,
  INADDR_LOOPBACK,
  inet_addr,
  inet_pton,
  IPPROTO_TCP,
  IPPROTO_UDP,
  listen,
  NI_DGRAM,
  NI_NAMEREQD,
  NI_NUMERICHOST,
  NI_NUMERICSERV,
  ntohs,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_un,
  SocketError,
  strerror,
} from '../lib/index.ts'
import * as syscall from '../lib/syscall.ts'
import { failing, folder, ipv6, nameOf, open, system, wine } from './helpers.ts'

const tcp = { ai_socktype: SOCK_STREAM }

/** The addresses of a stream socket that are found, as text. */
function found(node: string | null, service: string | null, hints: Partial<addrinfo> = {}): string[] {
  return getaddrinfo(node, service, { ...tcp, ...hints }).map(({ ai_addr }) => `${ai_addr}`)
}

/** The name of the failure; both layers have the same. */
function refused(node: string | null, service: string | null, hints: Partial<addrinfo> = tcp): string {
  const error = failing(() => getaddrinfo(node, service, hints))
  expect(error.syscall).toBe('getaddrinfo')
  expect(syscall.getaddrinfo(node, service, hints)).toBe(error.errno)
  return error.code
}

function in6(text: string, fields: { sin6_port?: number; sin6_scope_id?: number } = {}): sockaddr_in6 {
  const addr = new sockaddr_in6(fields)
  inet_pton(AF_INET6, text, addr.sin6_addr)
  return addr
}

/** Whether there are names of services; a minimal Linux has none. */
const services = process.platform !== 'linux' || existsSync('/etc/services')

describe('getaddrinfo(3)', () => {
  it('makes an address of its text, and a port of its digits', () => {
    const [answer, ...others] = getaddrinfo('127.0.0.1', '80', tcp)
    expect(others).toEqual([])
    expect(answer).toMatchObject({ ai_family: AF_INET, ai_socktype: SOCK_STREAM })
    expect(answer!.ai_addr).toEqual(new sockaddr_in({ sin_port: htons(80), sin_addr: inet_addr('127.0.0.1') }))
    expect(found('::1', '65535', { ai_family: AF_INET6 })).toEqual(['[::1]:65535'])
    expect(found('127.0.0.1', null)).toEqual(['127.0.0.1:0'])
  })

  it('answers with addresses of the family’s own class', () => {
    expect(getaddrinfo('127.0.0.1', '80', tcp)[0]!.ai_addr).toBeInstanceOf(sockaddr_in)
    expect(getaddrinfo('::1', '80', { ...tcp, ai_flags: AI_NUMERICHOST })[0]!.ai_addr).toEqual(
      in6('::1', { sin6_port: htons(80) }),
    )
  })

  it('tells the scope of a link-local address', () => {
    const { if_name, if_index } = if_nameindex()[0]!
    const hints = { ...tcp, ai_flags: AI_NUMERICHOST }
    for (const zone of [String(if_index), ...(process.platform === 'win32' ? [] : [if_name])]) {
      const [answer] = getaddrinfo(`fe80::1%${zone}`, '80', hints)
      expect(answer!.ai_addr).toEqual(in6('fe80::1', { sin6_port: htons(80), sin6_scope_id: if_index }))
    }
  })

  it('knows localhost', () => {
    const answers = found('localhost', '80')
    expect(answers).toSatisfy((all: string[]) => all.includes('127.0.0.1:80') || all.includes('[::1]:80'))
    expect(found('localhost', '80', { ai_family: AF_INET })).toContain('127.0.0.1:80')
  })

  it.runIf(services)('knows services by name', () => {
    expect(found('127.0.0.1', 'http')).toEqual(['127.0.0.1:80'])
    expect(found('127.0.0.1', 'domain', { ai_socktype: SOCK_DGRAM })).toEqual(['127.0.0.1:53'])
  })

  it('takes null for this machine: its loopback address, or with AI_PASSIVE every interface', () => {
    const hints = { ai_family: AF_INET }
    expect(found(null, '80', hints)).toEqual(['127.0.0.1:80'])
    expect(found(null, '80', { ...hints, ai_flags: AI_PASSIVE })).toEqual(['0.0.0.0:80'])
  })

  it('gives what bind and connect take', () => {
    const [any] = getaddrinfo(null, '0', { ...tcp, ai_family: AF_INET, ai_flags: AI_PASSIVE })
    const server = open(any!.ai_family, any!.ai_socktype, any!.ai_protocol)
    bind(server, any!.ai_addr)
    listen(server)
    const port = String(ntohs(nameOf(server).sin_port))
    const [to] = getaddrinfo('localhost', port, { ...tcp, ai_family: AF_INET })
    expect(connect(open(AF_INET, SOCK_STREAM), to!.ai_addr)).toBe(0)
  })

  it('asks for what the hints say', () => {
    const udp = getaddrinfo('127.0.0.1', '80', { ai_socktype: SOCK_DGRAM, ai_protocol: IPPROTO_UDP })
    expect(udp).toHaveLength(1)
    expect(udp[0]).toMatchObject({ ai_family: AF_INET, ai_socktype: SOCK_DGRAM, ai_protocol: IPPROTO_UDP })
    expect(getaddrinfo('127.0.0.1', '80', new addrinfo(tcp))).toEqual(getaddrinfo('127.0.0.1', '80', tcp))
  })

  it('takes an answer as hints', () => {
    const [answer] = getaddrinfo('127.0.0.1', '80', { ...tcp, ai_protocol: IPPROTO_TCP })
    expect(getaddrinfo('127.0.0.1', '80', answer)).toEqual([answer])
  })

  it('finds each type of socket when none is asked for (Windows: one answer for all)', () => {
    const types = getaddrinfo('127.0.0.1', '80').map(({ ai_socktype }) => ai_socktype)
    if (process.platform === 'win32') expect(types.length).toBeGreaterThan(0)
    else expect(types).toEqual(expect.arrayContaining([SOCK_STREAM, SOCK_DGRAM]))
  })

  it('tells the canonical name with the first answer', () => {
    const answers = getaddrinfo('localhost', '80', { ai_family: AF_INET, ai_flags: AI_CANONNAME })
    expect(answers[0]!.ai_canonname).toBe('localhost')
  })

  it('leaves nothing of one answer in the next', () => {
    const first = getaddrinfo('127.0.0.1', '80', tcp)
    getaddrinfo('10.1.2.3', '81', tcp)
    expect(`${first[0]!.ai_addr}`).toBe('127.0.0.1:80')
  })
})

describe('a service of getaddrinfo(3)', () => {
  it.each(['0', '1', '80', '080', '00000000000000000080', '65535'])('is a port: %j', digits => {
    expect(found('127.0.0.1', digits)).toEqual([`127.0.0.1:${Number(digits)}`])
    expect(found('127.0.0.1', digits, { ai_flags: AI_NUMERICSERV })).toEqual([`127.0.0.1:${Number(digits)}`])
  })

  it.each(['65536', '70000', '4294967376', '18446744073709551696', '1'.repeat(1000)])(
    'that no port can be fails with EAI_SERVICE, and is never cut: %j',
    digits => {
      expect(refused('127.0.0.1', digits)).toBe('EAI_SERVICE')
      expect(refused('127.0.0.1', digits, { ai_flags: AI_NUMERICSERV })).toBe('EAI_SERVICE')
    },
  )

  it.each(['', ' ', ' 80', '\t80', '+80', '-1', '-0'])('that is no text of digits fails with EAI_SERVICE: %j', text => {
    expect(refused('127.0.0.1', text)).toBe('EAI_SERVICE')
    expect(refused('127.0.0.1', text, { ...tcp, ai_flags: AI_NUMERICSERV })).toBe('EAI_NONAME')
  })

  it.each(['80x', '0x50', '80 ', '8e1', 'no-such-service'])('that nobody knows is a failure: %j', text => {
    // Which of the two a name that is in no table is, the systems do not agree on.
    expect(['EAI_SERVICE', 'EAI_NONAME']).toContain(refused('127.0.0.1', text))
  })

  it('that is a name fails with EAI_NONAME for AI_NUMERICSERV', () => {
    expect(refused('127.0.0.1', 'http', { ...tcp, ai_flags: AI_NUMERICSERV })).toBe('EAI_NONAME')
  })
})

describe('getaddrinfo(3) fails', () => {
  it('with EAI_NONAME when neither a host nor a service is given', () => {
    expect(refused(null, null)).toBe('EAI_NONAME')
  })

  it('with EAI_NONAME for the empty host', () => {
    for (const service of [null, '80', 'http']) expect(refused('', service)).toBe('EAI_NONAME')
  })

  it('with EAI_NONAME for a host that is no address, for AI_NUMERICHOST', () => {
    const hints = { ...tcp, ai_flags: AI_NUMERICHOST }
    for (const node of ['localhost', 'example.org', '1.2.3.4.5', '::g', 'fe80::1%no-such-interface'])
      expect(refused(node, '80', hints), node).toBe('EAI_NONAME')
  })

  it('for a host name that is longer than any', () => {
    for (const length of [256, 1025, 65_536]) {
      const code = refused('a'.repeat(length), '80', { ...tcp, ai_flags: AI_NUMERICHOST })
      expect(code, `${length}`).toMatch(/^EAI_(NONAME|FAIL|MEMORY|OVERFLOW)$/)
    }
  })

  it('for an address of another family', () => {
    const codes = wine ? ['EAI_FAIL'] : ['EAI_ADDRFAMILY', 'EAI_NONAME', 'EAI_NODATA', 'EAI_FAMILY']
    expect(codes).toContain(refused('127.0.0.1', '80', { ...tcp, ai_family: AF_INET6 }))
  })

  it('with EAI_FAMILY, EAI_SOCKTYPE and EAI_BADFLAGS for hints that are none', () => {
    expect(refused('127.0.0.1', '80', { ai_family: 0x7fff })).toBe('EAI_FAMILY')
    expect(refused('127.0.0.1', '80', { ai_socktype: 0x7fff })).toMatch(/^EAI_(SOCKTYPE|BADHINTS|SERVICE)$/)
    if (!wine) expect(refused('127.0.0.1', '80', { ai_flags: 0x400000 })).toBe('EAI_BADFLAGS')
  })

  it('with a SocketError that names what was looked up', () => {
    const error = failing(() => getaddrinfo('no such host', '80', { ai_flags: AI_NUMERICHOST }))
    expect(error).toBeInstanceOf(SocketError)
    expect(error).toMatchObject({ code: 'EAI_NONAME', errno: EAI_NONAME, syscall: 'getaddrinfo' })
    expect(error.hostname).toBe('no such host')
    expect(error.message).toBe(`getaddrinfo EAI_NONAME: ${gai_strerror(EAI_NONAME)} no such host`)
    expect(failing(() => getaddrinfo(null, null))).not.toHaveProperty('hostname')
  })

  it.runIf(process.platform === 'linux')('with errno where C says EAI_SYSTEM, in both layers (Linux alone)', () => {
    const script = `
      Promise.all([import('sys-socket'), import('sys-socket/syscall')]).then(([{ gai_strerror, getaddrinfo }, syscall]) => {
        const answer = syscall.getaddrinfo('a.host', '80')
        try {
          getaddrinfo('a.host', '80')
        } catch ({ code, errno, message }) {
          console.log(JSON.stringify({ answer, text: gai_strerror(answer), code, errno, message }))
        }
      })
    `
    // A libc whose getaddrinfo does nothing else.
    const library = path.join(folder(), 'getaddrinfo.so')
    const source = `#include <errno.h>\n#include <netdb.h>
      int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **res) {
        (void)node, (void)service, (void)hints, (void)res;
        errno = EMFILE;
        return EAI_SYSTEM;
      }`
    execFileSync('cc', ['-shared', '-fPIC', '-o', library, '-x', 'c', '-'], { input: source })
    const output = execFileSync(process.execPath, ['-e', script], {
      encoding: 'utf8',
      env: { ...process.env, LD_PRELOAD: [process.env['LD_PRELOAD'], library].join(' ').trim() },
    })
    expect(JSON.parse(output)).toEqual({
      answer: EMFILE,
      text: strerror(EMFILE),
      code: 'EMFILE',
      errno: EMFILE,
      message: `getaddrinfo EMFILE: ${strerror(EMFILE)} a.host`,
    })
  })
})

describe('the texts of getaddrinfo(3)', () => {
  it.each(['a\0b', '127.0.0.1\0.example.org', '\0'])('have no NUL in them, where C would end them: %j', text => {
    for (const call of [
      () => getaddrinfo(text, '80'),
      () => syscall.getaddrinfo(null, text),
      () => if_nametoindex(text),
    ])
      expect(call).toThrow(expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' }))
  })

  it('are well-formed', () => {
    for (const call of [() => getaddrinfo('\ud800', '80'), () => getaddrinfo(null, 'x\udfff')])
      expect(call).toThrow(expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' }))
  })

  it('may be of any script', () => {
    expect(['EAI_NONAME', 'EAI_FAIL']).toContain(refused('münchen.例え', '80', { ...tcp, ai_flags: AI_NUMERICHOST }))
  })
})

describe('the hints of getaddrinfo(3)', () => {
  it('have no fields but those of an addrinfo', () => {
    for (const hints of [{ family: AF_INET }, { ai_famliy: AF_INET }] as object[])
      expect(() => getaddrinfo('127.0.0.1', '80', hints)).toThrow(/"hints\.(family|ai_famliy)"/)
  })

  it('are checked numbers', () => {
    for (const ai_family of [0.5, 2 ** 32 + AF_INET, '2', null] as number[])
      expect(() => getaddrinfo('127.0.0.1', '80', { ai_family })).toThrow(/"hints\.ai_family"/)
  })

  it('are asked for each field once', () => {
    let asked = 0
    const hints = Object.defineProperty({}, 'ai_family', {
      enumerable: true,
      get: () => (asked++ === 0 ? AF_INET : 'x'),
    })
    expect(getaddrinfo('127.0.0.1', '80', hints).length).toBeGreaterThan(0)
    expect(asked).toBe(1)
  })
})

describe('addrinfo', () => {
  it('is zeros and nulls, but for the fields that are given', () => {
    const zeros = {
      ai_flags: 0,
      ai_family: AF_UNSPEC,
      ai_socktype: 0,
      ai_protocol: 0,
      ai_addr: null,
      ai_canonname: null,
    }
    expect(new addrinfo()).toMatchObject(zeros)
    const ai_addr = new sockaddr()
    expect(new addrinfo({ ai_family: AF_INET, ai_addr })).toMatchObject({ ...zeros, ai_family: AF_INET, ai_addr })
  })
})

describe('getnameinfo(3)', () => {
  const http = new sockaddr_in({ sin_port: htons(80), sin_addr: htonl(INADDR_LOOPBACK) })

  it('makes text of an address and of a port', () => {
    const numeric = NI_NUMERICHOST | NI_NUMERICSERV
    expect(getnameinfo(http, numeric)).toEqual({ host: '127.0.0.1', serv: '80' })
    expect(getnameinfo(new sockaddr_in(), numeric)).toEqual({ host: '0.0.0.0', serv: '0' })
    expect(getnameinfo(in6('2001:db8::1', { sin6_port: htons(65535) }), numeric)).toEqual({
      host: '2001:db8::1',
      serv: '65535',
    })
  })

  it.runIf(services)('knows services by name', () => {
    expect(getnameinfo(http, NI_NUMERICHOST)).toEqual({ host: '127.0.0.1', serv: 'http' })
    const domain = new sockaddr_in({ sin_port: htons(53), sin_addr: htonl(INADDR_LOOPBACK) })
    expect(getnameinfo(domain, NI_NUMERICHOST | NI_DGRAM).serv).toBe('domain')
  })

  it('knows the name of this machine', () => {
    const { host } = getnameinfo(http, NI_NUMERICSERV | NI_NAMEREQD)
    expect(host).not.toBe('127.0.0.1')
    expect(host).toMatch(/^[\w.-]+$/)
  })

  it.runIf(ipv6 && process.platform !== 'win32')('tells the zone of a link-local address', () => {
    const { if_name, if_index } = if_nameindex()[0]!
    expect(getnameinfo(in6('fe80::1', { sin6_scope_id: if_index }), NI_NUMERICHOST).host).toBe(`fe80::1%${if_name}`)
  })

  it('undoes what getaddrinfo has done', () => {
    for (const text of ['10.1.2.3', '2001:db8::7', '::ffff:192.0.2.1']) {
      const [answer] = getaddrinfo(text, '8080', { ...tcp, ai_flags: AI_NUMERICHOST })
      expect(getnameinfo(answer!.ai_addr, NI_NUMERICHOST | NI_NUMERICSERV)).toEqual({ host: text, serv: '8080' })
    }
  })

  it('reads no byte beyond the address', () => {
    // glibc takes the path of AF_UNIX as a C string; the bytes behind it are somebody else's.
    const memory = Buffer.alloc(1024, 'x')
    const addr = new sockaddr_un(memory.subarray(0, 110))
    addr.sun_family = new sockaddr_un().sun_family
    const result = syscall.getnameinfo(addr)
    if (typeof result !== 'number') expect(result.serv).toBe('x'.repeat(108))
    else expect(result).not.toBe(0)
  })

  it('fails with EAI_FAMILY for an address of no family, and for one that is too short', () => {
    for (const addr of [
      new sockaddr(),
      Object.assign(new sockaddr_in(), { socklen: 4 }),
      Object.assign(new sockaddr_in(), { socklen: 0 }),
    ]) {
      const error = failing(() => getnameinfo(addr, NI_NUMERICHOST))
      expect(error.syscall).toBe('getnameinfo')
      expect(error.code).toMatch(/^EAI_(FAMILY|FAIL|BADFLAGS)$/)
      expect(syscall.getnameinfo(addr, NI_NUMERICHOST)).toBe(error.errno)
    }
  })
})

describe('gai_strerror(3)', () => {
  it('has a text for each error', () => {
    const errors = [EAI_AGAIN, EAI_BADFLAGS, EAI_FAIL, EAI_FAMILY, EAI_MEMORY, EAI_NONAME, EAI_SERVICE, EAI_SOCKTYPE]
    const texts = errors.map(gai_strerror)
    expect(new Set(texts).size).toBe(errors.length)
    for (const text of texts) expect(text).toMatch(/^[\w ,.'()-]{5,}$/)
  })

  it('has a text for what is no error', () => {
    expect(gai_strerror(-(2 ** 31))).not.toBe('')
    expect(gai_strerror(2 ** 31 - 1)).not.toBe('')
  })
})

describe('gethostname(2)', () => {
  it('is the name that Node knows', () => {
    expect(gethostname().toLowerCase()).toBe(hostname().toLowerCase())
    expect(syscall.gethostname()).toBe(gethostname())
  })
})

describe('if_nameindex(3), if_nametoindex(3), if_indextoname(3)', () => {
  it('list the interfaces, each with a number and a name of its own', () => {
    const list = if_nameindex()
    expect(list.length).toBeGreaterThan(0)
    for (const { if_index, if_name } of list) {
      expect(if_nametoindex(if_name)).toBe(if_index)
      expect(if_indextoname(if_index)).toBe(if_name)
    }
    expect(new Set(list.map(({ if_index }) => if_index)).size).toBe(list.length)
    expect(syscall.if_nameindex()).toEqual(list)
  })

  it.runIf(process.platform !== 'win32')('know those that Node knows', () => {
    const names = if_nameindex().map(({ if_name }) => if_name)
    for (const name of Object.keys(networkInterfaces())) expect(names).toContain(name.replace(/:.*$/, ''))
  })

  it('fail with ENODEV (macOS: ENXIO) for a name that no interface has, however long', () => {
    const code = system({ linux: 'ENODEV', darwin: 'ENXIO', win32: 'ENODEV' })
    const [{ if_name: real } = { if_name: '' }] = if_nameindex()
    for (const name of ['', 'no-such', real.padEnd(16, 'x'), 'x'.repeat(65_536)])
      expect(failing(() => if_nametoindex(name))).toMatchObject({ code, syscall: 'if_nametoindex' })
  })

  it('fail with ENXIO for a number that no interface has', () => {
    for (const index of [0, 2 ** 31 - 1, 2 ** 32 - 1])
      expect(failing(() => if_indextoname(index))).toMatchObject({ code: 'ENXIO', syscall: 'if_indextoname' })
  })
})

/** What Python's socket module makes of the same question; nothing where there is no Python. */
function python(question: string): unknown {
  const script = `
import json, socket
def ask(host, port, family=0, type=0, proto=0, flags=0):
    try:
        return [[f, t, p, name, list(addr)] for f, t, p, name, addr in socket.getaddrinfo(host, port, family, type, proto, flags)]
    except socket.gaierror as error:
        return error.errno
print(json.dumps(${question}))
`
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const hasPython = spawnSync('python3', ['--version']).status === 0

describe.runIf(hasPython)('Python’s socket.getaddrinfo', () => {
  const questions: [string | null, string | null, number, number, number][] = [
    ['127.0.0.1', '80', 0, 0, 0],
    ['127.0.0.1', 'http', 0, SOCK_STREAM, 0],
    ['::1', '53', AF_INET6, SOCK_DGRAM, 0],
    ['localhost', '443', AF_INET, SOCK_STREAM, AI_CANONNAME],
    [null, '8080', AF_INET, SOCK_STREAM, AI_PASSIVE],
    [null, '8080', 0, SOCK_STREAM, 0],
    ['localhost', '80', 0, SOCK_STREAM, AI_NUMERICHOST],
    ['127.0.0.1', 'no-such-service', 0, SOCK_STREAM, 0],
    ['127.0.0.1', 'http', 0, SOCK_STREAM, AI_NUMERICSERV],
    ['127.0.0.1', '80', 0x7fff, 0, 0],
    ['127.0.0.1', '80', AF_INET6, SOCK_STREAM, 0],
    [gethostname(), '80', AF_INET, SOCK_STREAM, 0],
  ]

  it.each(questions)(
    'has the same answers for %j, %j, family %d, type %d, flags %d',
    (node, service, family, type, flags) => {
      const hints = { ai_family: family, ai_socktype: type, ai_flags: flags }
      const result = syscall.getaddrinfo(node, service, hints)
      const ours =
        typeof result === 'number'
          ? result
          : result.map(({ ai_family, ai_socktype, ai_protocol, ai_canonname, ai_addr }) => {
              const { host, serv } = getnameinfo(ai_addr, NI_NUMERICHOST | NI_NUMERICSERV)
              const more = ai_addr instanceof sockaddr_in6 ? [ai_addr.sin6_flowinfo, ai_addr.sin6_scope_id] : []
              return [ai_family, ai_socktype, ai_protocol, ai_canonname ?? '', [host, Number(serv), ...more]]
            })
      const words = [node, service].map(word => (word === null ? 'None' : JSON.stringify(word)))
      expect(ours).toEqual(python(`ask(${words.join(', ')}, ${family}, ${type}, 0, ${flags})`))
    },
  )
})
