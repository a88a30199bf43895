/**
 * What the compiler knows. Nothing here runs: `npm run types` checks it, and a line that ought to be an error and is none
 * is one itself.
 */
import { describe, expectTypeOf, it } from 'vitest'

import * as constants from '../lib/constants.ts'
import * as root from '../lib/index.ts'
import {
  accept,
  accept4,
  AF_INET,
  bind,
  close,
  connect,
  EAGAIN,
  EPOLLIN,
  FD_ISSET,
  FD_SET,
  fd_set,
  getsockname,
  getsockopt,
  htons,
  inet_addr,
  inet_ntop,
  inet_pton,
  poll,
  POLLIN,
  pollfd,
  PollfdArray,
  recv,
  recvfrom,
  select,
  send,
  sendto,
  setsockopt,
  SO_BINDTODEVICE,
  SO_REUSEADDR,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  sockaddr_un,
  socket,
  SocketError,
  socketpair,
  SOL_SOCKET,
  strerror,
  timeval,
  type SocketErrorCode,
} from '../lib/index.ts'
import * as syscall from '../lib/syscall.ts'
