// Finds and loads the addon: a local build first, else the prebuilt one of this system. Literal paths, each require
// directly inside a try, are what bundlers can follow.
'use strict'

const failures = []

function local() {
  const path = require('node:path')
  const addon = { exports: {} }
  try {
    // No require: it looks for more than the file, and a bundler would take along the build of the machine that it runs on.
    process.dlopen(addon, path.join(__dirname, '..', 'build', 'Release', 'sys_socket.node'))
    return addon.exports
  } catch (error) {
    failures.push(error)
    return undefined
  }
}

// With two files for one system, the one for the other libc does not load.
function prebuilt() {
  switch (`${process.platform}-${process.arch}`) {
    case 'linux-x64':
      try {
        return require('../prebuilds/linux-x64/sys-socket.glibc.node')
      } catch (error) {
        failures.push(error)
      }
      try {
        return require('../prebuilds/linux-x64/sys-socket.musl.node')
      } catch (error) {
        failures.push(error)
      }
      break
    case 'linux-arm64':
      try {
        return require('../prebuilds/linux-arm64/sys-socket.glibc.node')
      } catch (error) {
        failures.push(error)
      }
      try {
        return require('../prebuilds/linux-arm64/sys-socket.musl.node')
      } catch (error) {
        failures.push(error)
      }
      break
    case 'darwin-x64':
      try {
        return require('../prebuilds/darwin-x64/sys-socket.node')
      } catch (error) {
        failures.push(error)
      }
      break
    case 'darwin-arm64':
      try {
        return require('../prebuilds/darwin-arm64/sys-socket.node')
      } catch (error) {
        failures.push(error)
      }
      break
    case 'win32-x64':
      try {
        return require('../prebuilds/win32-x64/sys-socket.node')
      } catch (error) {
        failures.push(error)
      }
      break
    case 'win32-arm64':
      try {
        return require('../prebuilds/win32-arm64/sys-socket.node')
      } catch (error) {
        failures.push(error)
      }
      break
  }
  return undefined
}

function missing() {
  const error = new Error(
    `sys-socket has no addon that loads on ${process.platform}-${process.arch}; \`npm run build\` in its repository makes one`,
    { cause: new AggregateError(failures) },
  )
  error.code = 'ERR_DLOPEN_FAILED'
  return error
}

const binding = local() ?? prebuilt()
if (binding === undefined) throw missing()
module.exports = binding
