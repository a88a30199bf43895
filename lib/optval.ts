import { bytesOf, isInstance, invalidType, socklen } from './arguments.ts'
import { sockaddr, sockaddr_storage } from './sockaddr.ts'
import { array, int, memory, somewhere, struct, structSomewhere, type Type, uint, uints } from './structs.ts'

/**
 * The structs that are the values of options and of control messages. `in_addr` is a number in network byte order, as
 * `inet_addr` makes it; `in6_addr` a view of 16 bytes, to be filled by `inet_pton`.
 */

/** `struct sockaddr_storage` in a struct: the struct's own memory; set to any address. */
const address: Type<sockaddr_storage, sockaddr> = {
  get: (bytes, { offset, size }) => new sockaddr_storage(bytes.subarray(offset, offset + size)),
  set(bytes, at, value, name) {
    if (!isInstance(value, sockaddr)) throw invalidType(name, 'a sockaddr', value)
    array.set(bytes, at, bytesOf(value.bytes, name).subarray(0, socklen(value)), name)
  },
}

/**
 * A length of time: for `SO_RCVTIMEO` and `SO_SNDTIMEO`, and for {@link select}, which takes any object of the two.
 *
 * ```c
 * struct timeval { time_t tv_sec; suseconds_t tv_usec; };
 * ```
 *
 * @example
 * ```ts
 * setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, new timeval({ tv_sec: 5 }))
 * ```
 * @see timeval(3type), socket(7)
 */
export const timeval = struct('timeval', {
  /** Seconds. */
  tv_sec: int,
  /** Microseconds. */
  tv_usec: int,
})
export type timeval = InstanceType<typeof timeval>

/**
 * A time, or a length of time, in nanoseconds: what comes with `SO_TIMESTAMPNS`.
 *
 * ```c
 * struct timespec { time_t tv_sec; long tv_nsec; };
 * ```
 *
 * @see timespec(3type)
 */
export const timespec = struct('timespec', {
  /** Seconds. */
  tv_sec: int,
  /** Nanoseconds. */
  tv_nsec: int,
})
export type timespec = InstanceType<typeof timespec>

/**
 * Whether `close` waits for what has not been sent yet: `SO_LINGER`.
 *
 * ```c
 * struct linger { int l_onoff; int l_linger; };
 * ```
 *
 * @example
 * ```ts
 * setsockopt(fd, SOL_SOCKET, SO_LINGER, new linger({ l_onoff: 1, l_linger: 5 }))
 * ```
 * @see socket(7)
 */
export const linger = struct('linger', {
  /** Whether it waits at all: 1 or 0. */
  l_onoff: int,
  /** How many seconds, at most; 0 throws away what is left, and resets the connection. */
  l_linger: int,
})
export type linger = InstanceType<typeof linger>

/**
 * A multicast group, and the interface on which it is heard, by its address: `IP_ADD_MEMBERSHIP`, `IP_DROP_MEMBERSHIP`.
 *
 * ```c
 * struct ip_mreq { struct in_addr imr_multiaddr; struct in_addr imr_interface; };
 * ```
 *
 * @example
 * ```ts
 * setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, new ip_mreq({ imr_multiaddr: inet_addr('239.1.2.3') }))
 * ```
 * @see ip(7)
 */
export const ip_mreq = struct('ip_mreq', {
  /** The group's address, in network byte order. */
  imr_multiaddr: uint,
  /** An address of the interface, in network byte order; `INADDR_ANY` leaves it to the system. */
  imr_interface: uint,
})
export type ip_mreq = InstanceType<typeof ip_mreq>

/**
 * A multicast group, and the interface, by its address or its number: `IP_ADD_MEMBERSHIP`, `IP_MULTICAST_IF`. Only on
 * Linux and macOS.
 *
 * ```c
 * struct ip_mreqn { struct in_addr imr_multiaddr; struct in_addr imr_address; int imr_ifindex; };
 * ```
 *
 * @see ip(7)
 */
export const ip_mreqn = structSomewhere('ip_mreqn', {
  /** The group's address, in network byte order. */
  imr_multiaddr: uint,
  /** An address of the interface, in network byte order. */
  imr_address: uint,
  /** The number of the interface, which is what counts; 0 leaves it to the address. */
  imr_ifindex: int,
})
export type ip_mreqn = InstanceType<NonNullable<typeof ip_mreqn>>

/**
 * A multicast group, and the one sender who is heard, or not: `IP_ADD_SOURCE_MEMBERSHIP`, `IP_BLOCK_SOURCE` …
 *
 * ```c
 * struct ip_mreq_source { struct in_addr imr_multiaddr; struct in_addr imr_interface; struct in_addr imr_sourceaddr; };
 * ```
 *
 * @see ip(7)
 */
export const ip_mreq_source = struct('ip_mreq_source', {
  /** The group's address, in network byte order. */
  imr_multiaddr: uint,
  /** An address of the interface, in network byte order. */
  imr_interface: uint,
  /** The sender's address, in network byte order. */
  imr_sourceaddr: uint,
})
export type ip_mreq_source = InstanceType<typeof ip_mreq_source>

/**
 * A multicast group of IPv6, and the interface on which it is heard: `IPV6_JOIN_GROUP`, `IPV6_LEAVE_GROUP`.
 *
 * ```c
 * struct ipv6_mreq { struct in6_addr ipv6mr_multiaddr; unsigned int ipv6mr_interface; };
 * ```
 *
 * @see ipv6(7), RFC 3493
 */
export const ipv6_mreq = struct('ipv6_mreq', {
  /** The group's address: a view of its 16 bytes. */
  ipv6mr_multiaddr: memory,
  /** The number of the interface; 0 leaves it to the system. */
  ipv6mr_interface: uint,
})
export type ipv6_mreq = InstanceType<typeof ipv6_mreq>

/**
 * A multicast group of either family, and the interface: `MCAST_JOIN_GROUP`, `MCAST_LEAVE_GROUP`.
 *
 * ```c
 * struct group_req { uint32_t gr_interface; struct sockaddr_storage gr_group; };
 * ```
 *
 * @see RFC 3678
 */
export const group_req = struct('group_req', {
  /** The number of the interface; 0 leaves it to the system. */
  gr_interface: uint,
  /** The group: the struct's own memory; any sockaddr can be assigned. */
  gr_group: address,
})
export type group_req = InstanceType<typeof group_req>

/**
 * A multicast group of either family, and the one sender who is heard, or not: `MCAST_JOIN_SOURCE_GROUP` …
 *
 * ```c
 * struct group_source_req { uint32_t gsr_interface; struct sockaddr_storage gsr_group; struct sockaddr_storage gsr_source; };
 * ```
 *
 * @see RFC 3678
 */
export const group_source_req = struct('group_source_req', {
  /** The number of the interface; 0 leaves it to the system. */
  gsr_interface: uint,
  /** The group. */
  gsr_group: address,
  /** The sender. */
  gsr_source: address,
})
export type group_source_req = InstanceType<typeof group_source_req>

/**
 * The interface of a datagram, and its addresses: the control message `IP_PKTINFO`.
 *
 * ```c
 * struct in_pktinfo { unsigned int ipi_ifindex; struct in_addr ipi_spec_dst; struct in_addr ipi_addr; };
 * ```
 *
 * @see ip(7)
 */
export const in_pktinfo = struct('in_pktinfo', {
  /** The number of the interface. */
  ipi_ifindex: uint,
  /** The local address, in network byte order: where to answer from. Windows has but `ipi_addr`. */
  ipi_spec_dst: somewhere(uint),
  /** The address that the datagram was sent to, in network byte order. */
  ipi_addr: uint,
})
export type in_pktinfo = InstanceType<typeof in_pktinfo>

/**
 * The interface of a datagram of IPv6, and its address: the control message `IPV6_PKTINFO`.
 *
 * ```c
 * struct in6_pktinfo { struct in6_addr ipi6_addr; unsigned int ipi6_ifindex; };
 * ```
 *
 * @see ipv6(7), RFC 3542
 */
export const in6_pktinfo = struct('in6_pktinfo', {
  /** The address: where it was sent to, or is sent from. A view of its 16 bytes. */
  ipi6_addr: memory,
  /** The number of the interface. */
  ipi6_ifindex: uint,
})
export type in6_pktinfo = InstanceType<typeof in6_pktinfo>

/**
 * Who the other side of a local socket is: `SO_PEERCRED`, and the control message `SCM_CREDENTIALS`. Only on Linux.
 *
 * ```c
 * struct ucred { pid_t pid; uid_t uid; gid_t gid; };
 * ```
 *
 * @example
 * ```ts
 * const peer = new ucred()
 * getsockopt(fd, SOL_SOCKET, SO_PEERCRED, peer)
 * ```
 * @see unix(7)
 */
export const ucred = structSomewhere('ucred', {
  /** The process; 0 if it is none of this namespace. */
  pid: int,
  /** Its effective user; 2³² − 1 if nobody is there. */
  uid: uint,
  /** Its effective group. */
  gid: uint,
})
export type ucred = InstanceType<NonNullable<typeof ucred>>

/**
 * Who the other side of a local socket is: `LOCAL_PEERCRED`, at level `SOL_LOCAL`. Only on macOS.
 *
 * ```c
 * struct xucred { u_int cr_version; uid_t cr_uid; short cr_ngroups; gid_t cr_groups[16]; };
 * ```
 *
 * @see unix(4)
 */
export const xucred = structSomewhere('xucred', {
  /** The version of the struct, 0. */
  cr_version: uint,
  /** The effective user. */
  cr_uid: uint,
  /** How many of the groups count. */
  cr_ngroups: int,
  /** The groups; the first is the effective one. */
  cr_groups: uints(16),
})
export type xucred = InstanceType<NonNullable<typeof xucred>>

/**
 * Which packets a packet socket hears besides its own: `PACKET_ADD_MEMBERSHIP`, `PACKET_DROP_MEMBERSHIP`. Only on Linux.
 *
 * ```c
 * struct packet_mreq { int mr_ifindex; unsigned short mr_type; unsigned short mr_alen; unsigned char mr_address[8]; };
 * ```
 *
 * @see packet(7)
 */
export const packet_mreq = structSomewhere('packet_mreq', {
  /** The number of the interface. */
  mr_ifindex: int,
  /** `PACKET_MR_MULTICAST`, `PACKET_MR_PROMISC`, `PACKET_MR_ALLMULTI`. */
  mr_type: uint,
  /** How many bytes the address has. */
  mr_alen: uint,
  /** The address, of at most 8 bytes. */
  mr_address: array,
})
export type packet_mreq = InstanceType<NonNullable<typeof packet_mreq>>

/**
 * Which frames a raw CAN socket hears: `CAN_RAW_FILTER` takes any number of them, one after the other in a view. Only on
 * Linux.
 *
 * ```c
 * struct can_filter { canid_t can_id; canid_t can_mask; };
 * ```
 *
 * @see can(4), the kernel's Documentation/networking/can.rst
 */
export const can_filter = structSomewhere('can_filter', {
  /** A frame passes if its id is this one, in the bits of the mask; with `CAN_INV_FILTER`, if it is not. */
  can_id: uint,
  /** The bits that are looked at. */
  can_mask: uint,
})
export type can_filter = InstanceType<NonNullable<typeof can_filter>>

/**
 * What went wrong with a datagram: the control message of `MSG_ERRQUEUE`, with `IP_RECVERR`. The address of who said so
 * follows it in the message. Only on Linux.
 *
 * ```c
 * struct sock_extended_err {
 *   uint32_t ee_errno; uint8_t ee_origin; uint8_t ee_type; uint8_t ee_code; uint8_t ee_pad; uint32_t ee_info; uint32_t ee_data;
 * };
 * ```
 *
 * @see ip(7), RFC 792
 */
export const sock_extended_err = structSomewhere('sock_extended_err', {
  /** The error, one of the `E*` constants. */
  ee_errno: uint,
  /** Where it arose: `SO_EE_ORIGIN_LOCAL`, `SO_EE_ORIGIN_ICMP` … */
  ee_origin: uint,
  /** The type of the ICMP message. */
  ee_type: uint,
  /** Its code. */
  ee_code: uint,
  /** Not used. */
  ee_pad: uint,
  /** More about it: the MTU for EMSGSIZE. */
  ee_info: uint,
  /** More, for some origins. */
  ee_data: uint,
})
export type sock_extended_err = InstanceType<NonNullable<typeof sock_extended_err>>
