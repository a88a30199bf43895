/** The boundary to the addon: lib/native.ts, and native/binding.cjs, which finds it. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInThisContext } from 'node:vm'

import { describe, expect, it } from 'vitest'

import type { Binding } from '../native/binding.cjs'
import {
  AF_INET,
  AF_UNIX,
  EBADF,
  ENOSYS,
  F_DUPFD,
  fcntl,
  getsockname,
  getsockopt,
  IPPROTO_IP,
  recv,
  send,
  SO_RCVBUF,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  sockaddr_in,
  sockaddr_storage,
  SOL_SOCKET,
} from '../lib/index.ts'
import { call, call1, call2, call3, native, out } from '../lib/native.ts'
import * as syscall from '../lib/syscall.ts'
import { closing, datagram, folder, open, openPair } from './helpers.ts'
