import { integer, invalidType, isInstance, uint16, uint32 } from './arguments.ts'
import { htonl, htons, inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs } from './bytes.ts'
import { AF_INET, AF_INET6, AF_UNIX, INADDR_ANY, INADDR_BROADCAST } from './constants.ts'
import { getaddrinfo } from './lookup.ts'
import { sockaddr, sockaddr_in, sockaddr_in6, type sockaddr_storage, sockaddr_un } from './sockaddr.ts'

/** An address of AF_INET or AF_INET6, in host byte order. */
export interface InternetAddress {
  /** An IP address, or the name of a host. `''` is every interface, `'<broadcast>'` the broadcast address of IPv4. */
  address: string
  /** 0 to 65535; 0 lets the system choose. */
  port: number
  /** AF_INET6: the flow label, 20 bits. */
  flowinfo?: number
  /** AF_INET6: the interface of a link-local address, by number. */
  scopeid?: number
}

/** What a `Socket` takes for an address: of AF_UNIX the path; of a family that has no other form, a sockaddr. */
export type Address = InternetAddress | string | sockaddr

function isObject(addr: unknown): addr is InternetAddress {
  return typeof addr === 'object' && addr !== null
}

/** Writes into an address what the look-up of a host does not know. */
function completed<T extends sockaddr>(found: T, { port, flowinfo, scopeid }: InternetAddress): T {
  if (isInstance(found, sockaddr_in)) found.sin_port = htons(uint16(port, 'addr.port'))
  if (isInstance(found, sockaddr_in6)) {
    found.sin6_port = htons(uint16(port, 'addr.port'))
    if (flowinfo !== undefined) found.sin6_flowinfo = htonl(integer(flowinfo, 'addr.flowinfo', 0, 0xfffff))
    if (scopeid !== undefined) found.sin6_scope_id = uint32(scopeid, 'addr.scopeid')
  }
  return found
}

function inet(host: string): sockaddr_in | undefined {
  if (host === '') return new sockaddr_in({ sin_addr: htonl(INADDR_ANY) })
  if (host === '<broadcast>') return new sockaddr_in({ sin_addr: htonl(INADDR_BROADCAST) })
  const sin_addr = new Uint32Array(1)
  return inet_pton(AF_INET, host, sin_addr) === 1 ? new sockaddr_in({ sin_addr: sin_addr[0]! }) : undefined
}

function inet6(host: string): sockaddr_in6 | undefined {
  const addr = new sockaddr_in6()
  return host === '' || inet_pton(AF_INET6, host, addr.sin6_addr) === 1 ? addr : undefined
}

/** The addresses of a host, of one family or of any (0), in the order in which they are best tried. */
export function resolved(addr: InternetAddress, ai_family: number, ai_socktype: number) {
  if (!isObject(addr)) throw invalidType('addr', 'an object { address, port }', addr)
  const { address, port } = addr
  if (typeof address !== 'string') throw invalidType('addr.address', 'of type string', address)
  uint16(port, 'addr.port')
  const answers = getaddrinfo(address === '' ? null : address, '0', { ai_family, ai_socktype })
  for (const answer of answers) completed(answer.ai_addr, addr)
  return answers
}

/** The address as the calls take it; the name of a host is looked up, and the first of its addresses taken. */
export function sockaddrOf(addr: Address, family: number, type: number): sockaddr {
  if (isInstance(addr, sockaddr)) return addr
  if (family === AF_UNIX) {
    if (typeof addr !== 'string') throw invalidType('addr', 'a path or a sockaddr', addr)
    return new sockaddr_un({ sun_path: addr })
  }
  if (family !== AF_INET && family !== AF_INET6) throw invalidType('addr', 'a sockaddr', addr)
  if (!isObject(addr)) throw invalidType('addr', 'an object { address, port } or a sockaddr', addr)
  const { address, port } = addr
  if (typeof address !== 'string') throw invalidType('addr.address', 'of type string', address)
  uint16(port, 'addr.port')
  const known = family === AF_INET ? inet(address) : inet6(address)
  return known === undefined ? resolved(addr, family, type)[0]!.ai_addr : completed(known, addr)
}

/** An address that a call has filled, as a `Socket` tells it; where there is none, with `''` for the address, or no family. */
export function addressOf(addr: sockaddr_storage, family: number): Address {
  const { bytes, socklen } = addr
  if (family === AF_UNIX) return addr.sun_path ?? ''
  if (socklen === 0 && (family === AF_INET || family === AF_INET6)) return { address: '', port: 0 }
  if (addr.sa_family === AF_INET) {
    const { sin_addr, sin_port } = new sockaddr_in(bytes)
    return { address: inet_ntoa(sin_addr), port: ntohs(sin_port) }
  }
  if (addr.sa_family === AF_INET6) {
    const { sin6_addr, sin6_port, sin6_flowinfo, sin6_scope_id } = new sockaddr_in6(bytes)
    const [address, port] = [inet_ntop(AF_INET6, sin6_addr), ntohs(sin6_port)]
    return { address, port, flowinfo: ntohl(sin6_flowinfo), scopeid: sin6_scope_id }
  }
  return socklen === 0 ? new sockaddr() : new sockaddr(bytes.slice(0, socklen))
}
