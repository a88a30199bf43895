import { createSocket, type Socket as DgramSocket } from 'node:dgram'
import { EventEmitter, once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect as connectNet, createServer, type Server, Socket } from 'node:net'
import path from 'node:path'
import { connect as connectTls, createServer as createTlsServer } from 'node:tls'

import { describe, expect, it, onTestFinished } from 'vitest'

import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  bind,
  connect,
  F_GETFL,
  fcntl,
  fileno,
  getpeername,
  getsockname,
  getsockopt,
  IPPROTO_TCP,
  listen,
  O_NONBLOCK,
  ntohs,
  recv,
  send,
  sendto,
  setsockopt,
  shutdown,
  SHUT_WR,
  SO_ACCEPTCONN,
  SO_KEEPALIVE,
  SO_RCVBUF,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  sockaddr_un,
  socket,
  socketpair,
  SOL_SOCKET,
  TCP_NODELAY,
} from '../lib/index.ts'
import { closing, datagram, failing, folder, ipv6, listener, loopback, nameOf, open } from './helpers.ts'

// Windows: Node does not tell the handle of a socket.
const told = process.platform !== 'win32'
