import { type Address, type InternetAddress, resolved } from './addresses.ts'
import { boolean, fields, invalidType, isInstance } from './arguments.ts'
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  ENOPROTOOPT,
  IPPROTO_IPV6,
  IPV6_V6ONLY,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SOCK_STREAM,
  SOL_SOCKET,
} from './constants.ts'
import { checkedTimeout } from './deadline.ts'
import { SocketError } from './errors.ts'
import { sockaddr } from './sockaddr.ts'
import { Socket } from './Socket.ts'

/** The family that an address shows; none if it is the name of a host. */
function familyOf(addr: Address): number | undefined {
  if (typeof addr === 'string') return AF_UNIX
  return isInstance(addr, sockaddr) ? addr.sa_family : undefined
}

/** The Socket that the use returns, closed if it fails. */
function opened<A extends Address>(family: number, protocol: number, use: (made: Socket<A>) => void): Socket<A> {
  const made = new Socket<A>(family, SOCK_STREAM, protocol)
  try {
    use(made)
    return made
  } catch (error) {
    made.close()
    throw error
  }
}

/** How {@link createConnection} connects. */
export interface ConnectionOptions {
  /** How long to wait for each address of the host, and the timeout of the Socket; by default the default timeout. */
  timeout?: number | null
  /** The local address to connect from. */
  sourceAddress?: Address
  /** Whether an AggregateError of all failures is thrown, and not the last of them. */
  allErrors?: boolean
}

/**
 * A stream Socket that is connected to the address: to the first address of the host, of whatever family, that answers.
 *
 * @param addr - `{ address, port }`, where `''` is this machine; a path; or a sockaddr.
 * @typeParam A - As of {@link Socket}: `createConnection<string>('/tmp/socket')`.
 * @throws SocketError those of {@link Socket.connect}, the last if there are several addresses.
 * @throws TypeError, RangeError if an argument is not of its type.
 */
export function createConnection<A extends Address = InternetAddress>(
  addr: Address,
  options: ConnectionOptions = {},
): Socket<A> {
  const known = ['timeout', 'sourceAddress', 'allErrors']
  const { timeout, sourceAddress, allErrors = false } = fields(options, known, 'ConnectionOptions', 'options')
  boolean(allErrors, 'options.allErrors')
  if (timeout !== undefined) checkedTimeout(timeout, 'options.timeout')
  const connected = (family: number, protocol: number, to: Address) =>
    opened<A>(family, protocol, made => {
      if (timeout !== undefined) made.setTimeout(timeout)
      if (sourceAddress !== undefined) made.bind(sourceAddress)
      made.connect(to)
    })
  const family = familyOf(addr)
  if (family !== undefined) return connected(family, 0, addr)
  const errors: SocketError[] = []
  for (const { ai_family, ai_protocol, ai_addr } of resolved(addr as InternetAddress, 0, SOCK_STREAM)) {
    try {
      return connected(ai_family, ai_protocol, ai_addr)
    } catch (error) {
      if (!(error instanceof SocketError)) throw error
      errors.push(error)
    }
  }
  throw allErrors ? new AggregateError(errors, 'no address of the host could be connected to') : errors.at(-1)!
}

/** How {@link createServer} listens. */
export interface ServerOptions {
  /** The family: by default `AF_INET`, with `dualStack` `AF_INET6`, that of the sockaddr, or AF_UNIX of a path. */
  family?: number
  /** As {@link Socket.listen} takes it. */
  backlog?: number
  /** Whether other Sockets with the same option may have the same port: `SO_REUSEPORT`. */
  reusePort?: boolean
  /** AF_INET6: whether IPv4 is served too, its addresses written as `::ffff:127.0.0.1`. */
  dualStack?: boolean
}

/**
 * A stream Socket that listens on the address; a port whose connections have just ended is no obstacle (`SO_REUSEADDR`).
 *
 * @param addr - As {@link Socket.bind} takes it: `{ address: '', port: 8080 }` is every interface.
 * @throws SocketError those of {@link Socket.bind} and {@link Socket.listen}; ENOPROTOOPT for `reusePort` where the system
 * has no such thing.
 * @throws TypeError, RangeError if an argument is not of its type, or `dualStack` asked of another family than AF_INET6.
 */
export function createServer<A extends Address = InternetAddress>(
  addr: Address,
  options: ServerOptions = {},
): Socket<A> {
  const known = ['family', 'backlog', 'reusePort', 'dualStack']
  const { backlog, reusePort = false, dualStack = false, ...given } = fields(options, known, 'ServerOptions', 'options')
  boolean(reusePort, 'options.reusePort')
  boolean(dualStack, 'options.dualStack')
  const family = given.family ?? familyOf(addr) ?? (dualStack ? AF_INET6 : AF_INET)
  if (dualStack && family !== AF_INET6)
    throw invalidType('options.dualStack', 'false where the family is not AF_INET6', dualStack)
  if (reusePort && SO_REUSEPORT === undefined) throw new SocketError('setsockopt', ENOPROTOOPT)
  return opened<A>(family, 0, made => {
    if (family !== AF_UNIX) made.setSockOpt(SOL_SOCKET, SO_REUSEADDR, true)
    if (reusePort) made.setSockOpt(SOL_SOCKET, SO_REUSEPORT!, true)
    if (family === AF_INET6) made.setSockOpt(IPPROTO_IPV6, IPV6_V6ONLY, !dualStack)
    made.bind(addr)
    made.listen(backlog)
  })
}
