// Written by test/entries.test.ts from the exports of the families: npm run generate. The calls throw.
export * from './constants.ts'
export * from './Socket.ts'
export * from './create.ts'
export { ancillary, cmsgs, control } from './ancillary.ts'
export { htonl, htons, inet_addr, inet_aton, inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs } from './bytes.ts'
export { CMSG_ALIGN, CMSG_DATA, CMSG_FIRSTHDR, CMSG_LEN, CMSG_NXTHDR, CMSG_SPACE, cmsghdr } from './cmsg.ts'
export { recv, recvfrom, send, sendto } from './data.ts'
export { SocketError, strerror } from './errors.ts'
export {
  sockaddr_alg,
  sockaddr_can,
  sockaddr_hci,
  sockaddr_l2,
  sockaddr_ll,
  sockaddr_nl,
  sockaddr_rc,
  sockaddr_sco,
  sockaddr_vm,
} from './families.ts'
export { fileno } from './fileno.ts'
export { sock_filter, sock_fprog } from './filter.ts'
export { close, shutdown, socket, socketpair } from './life.ts'
export {
  addrinfo,
  gai_strerror,
  getaddrinfo,
  gethostname,
  getnameinfo,
  if_indextoname,
  if_nameindex,
  if_nametoindex,
} from './lookup.ts'
export { MmsghdrArray, recvmmsg, recvmsg, sendmmsg, sendmsg } from './messages.ts'
export { mmsghdr, msghdr } from './msghdr.ts'
export { accept, accept4, bind, connect, getpeername, getsockname, listen } from './names.ts'
export { fcntl, getsockopt, ioctl, setsockopt } from './options.ts'
export {
  can_filter,
  group_req,
  group_source_req,
  in6_pktinfo,
  in_pktinfo,
  ip_mreq,
  ip_mreq_source,
  ip_mreqn,
  ipv6_mreq,
  linger,
  packet_mreq,
  sock_extended_err,
  timespec,
  timeval,
  ucred,
  xucred,
} from './optval.ts'
export { FD_CLR, FD_ISSET, FD_SET, FD_ZERO, PollfdArray, fd_set, poll, pollfd, select } from './readiness.ts'
export { sockaddr, sockaddr_in, sockaddr_in6, sockaddr_storage, sockaddr_un } from './sockaddr.ts'
export { tcp_connection_info, tcp_info } from './tcp_info.ts'
