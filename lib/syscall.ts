// Written by test/entries.test.ts from the exports of the families: npm run generate. The calls return -errno.
export * from './constants.ts'
export { ancillary, cmsgs, control } from './ancillary.ts'
export {
  htonl,
  htons,
  inet_addr,
  inet_aton,
  inet_ntoa,
  sys_inet_ntop as inet_ntop,
  sys_inet_pton as inet_pton,
  ntohl,
  ntohs,
} from './bytes.ts'
export { CMSG_ALIGN, CMSG_DATA, CMSG_FIRSTHDR, CMSG_LEN, CMSG_NXTHDR, CMSG_SPACE, cmsghdr } from './cmsg.ts'
export { sys_recv as recv, sys_recvfrom as recvfrom, sys_send as send, sys_sendto as sendto } from './data.ts'
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
export {
  sys_close as close,
  sys_shutdown as shutdown,
  sys_socket as socket,
  sys_socketpair as socketpair,
} from './life.ts'
export {
  addrinfo,
  gai_strerror,
  sys_getaddrinfo as getaddrinfo,
  sys_gethostname as gethostname,
  sys_getnameinfo as getnameinfo,
  sys_if_indextoname as if_indextoname,
  sys_if_nameindex as if_nameindex,
  sys_if_nametoindex as if_nametoindex,
} from './lookup.ts'
export {
  MmsghdrArray,
  sys_recvmmsg as recvmmsg,
  sys_recvmsg as recvmsg,
  sys_sendmmsg as sendmmsg,
  sys_sendmsg as sendmsg,
} from './messages.ts'
export { mmsghdr, msghdr } from './msghdr.ts'
export {
  sys_accept as accept,
  sys_accept4 as accept4,
  sys_bind as bind,
  sys_connect as connect,
  sys_getpeername as getpeername,
  sys_getsockname as getsockname,
  sys_listen as listen,
} from './names.ts'
export {
  sys_fcntl as fcntl,
  sys_getsockopt as getsockopt,
  sys_ioctl as ioctl,
  sys_setsockopt as setsockopt,
} from './options.ts'
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
export {
  FD_CLR,
  FD_ISSET,
  FD_SET,
  FD_ZERO,
  PollfdArray,
  fd_set,
  sys_poll as poll,
  pollfd,
  sys_select as select,
} from './readiness.ts'
export { sockaddr, sockaddr_in, sockaddr_in6, sockaddr_storage, sockaddr_un } from './sockaddr.ts'
export { tcp_connection_info, tcp_info } from './tcp_info.ts'
