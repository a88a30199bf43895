// Written by test/constants.test.ts from native/constants.def, errors.def and eai.def: npm run generate
import { constants as system } from './native.ts'

/** The names of the errors: what the `code` of a SocketError can be. */
export type SocketErrorCode =
  | 'E2BIG'
  | 'EACCES'
  | 'EADDRINUSE'
  | 'EADDRNOTAVAIL'
  | 'EADV'
  | 'EAFNOSUPPORT'
  | 'EAGAIN'
  | 'EALREADY'
  | 'EAUTH'
  | 'EBADARCH'
  | 'EBADE'
  | 'EBADEXEC'
  | 'EBADF'
  | 'EBADFD'
  | 'EBADMACHO'
  | 'EBADMSG'
  | 'EBADR'
  | 'EBADRPC'
  | 'EBADRQC'
  | 'EBADSLT'
  | 'EBFONT'
  | 'EBUSY'
  | 'ECANCELED'
  | 'ECHILD'
  | 'ECHRNG'
  | 'ECOMM'
  | 'ECONNABORTED'
  | 'ECONNREFUSED'
  | 'ECONNRESET'
  | 'EDEADLK'
  | 'EDESTADDRREQ'
  | 'EDEVERR'
  | 'EDOM'
  | 'EDOTDOT'
  | 'EDQUOT'
  | 'EEXIST'
  | 'EFAULT'
  | 'EFBIG'
  | 'EFTYPE'
  | 'EHOSTDOWN'
  | 'EHOSTUNREACH'
  | 'EHWPOISON'
  | 'EIDRM'
  | 'EILSEQ'
  | 'EINPROGRESS'
  | 'EINTR'
  | 'EINVAL'
  | 'EIO'
  | 'EISCONN'
  | 'EISDIR'
  | 'EISNAM'
  | 'EKEYEXPIRED'
  | 'EKEYREJECTED'
  | 'EKEYREVOKED'
  | 'EL2HLT'
  | 'EL2NSYNC'
  | 'EL3HLT'
  | 'EL3RST'
  | 'ELIBACC'
  | 'ELIBBAD'
  | 'ELIBEXEC'
  | 'ELIBMAX'
  | 'ELIBSCN'
  | 'ELNRNG'
  | 'ELOOP'
  | 'EMEDIUMTYPE'
  | 'EMFILE'
  | 'EMLINK'
  | 'EMSGSIZE'
  | 'EMULTIHOP'
  | 'ENAMETOOLONG'
  | 'ENAVAIL'
  | 'ENEEDAUTH'
  | 'ENETDOWN'
  | 'ENETRESET'
  | 'ENETUNREACH'
  | 'ENFILE'
  | 'ENOANO'
  | 'ENOATTR'
  | 'ENOBUFS'
  | 'ENOCSI'
  | 'ENODATA'
  | 'ENODEV'
  | 'ENOENT'
  | 'ENOEXEC'
  | 'ENOKEY'
  | 'ENOLCK'
  | 'ENOLINK'
  | 'ENOMEDIUM'
  | 'ENOMEM'
  | 'ENOMSG'
  | 'ENONET'
  | 'ENOPKG'
  | 'ENOPOLICY'
  | 'ENOPROTOOPT'
  | 'ENOSPC'
  | 'ENOSR'
  | 'ENOSTR'
  | 'ENOSYS'
  | 'ENOTBLK'
  | 'ENOTCONN'
  | 'ENOTDIR'
  | 'ENOTEMPTY'
  | 'ENOTNAM'
  | 'ENOTRECOVERABLE'
  | 'ENOTSOCK'
  | 'EOPNOTSUPP'
  | 'ENOTSUP'
  | 'ENOTTY'
  | 'ENOTUNIQ'
  | 'ENXIO'
  | 'EOVERFLOW'
  | 'EOWNERDEAD'
  | 'EPERM'
  | 'EPFNOSUPPORT'
  | 'EPIPE'
  | 'EPROCLIM'
  | 'EPROCUNAVAIL'
  | 'EPROGMISMATCH'
  | 'EPROGUNAVAIL'
  | 'EPROTO'
  | 'EPROTONOSUPPORT'
  | 'EPROTOTYPE'
  | 'EPWROFF'
  | 'EQFULL'
  | 'ERANGE'
  | 'EREMCHG'
  | 'EREMOTE'
  | 'EREMOTEIO'
  | 'ERESTART'
  | 'ERFKILL'
  | 'EROFS'
  | 'ERPCMISMATCH'
  | 'ESHLIBVERS'
  | 'ESHUTDOWN'
  | 'ESOCKTNOSUPPORT'
  | 'ESPIPE'
  | 'ESRCH'
  | 'ESRMNT'
  | 'ESTALE'
  | 'ESTRPIPE'
  | 'ETIME'
  | 'ETIMEDOUT'
  | 'ETOOMANYREFS'
  | 'ETXTBSY'
  | 'EUCLEAN'
  | 'EUNATCH'
  | 'EUSERS'
  | 'EXDEV'
  | 'EXFULL'
  | 'WSANOTINITIALISED'
  | 'WSASERVICE_NOT_FOUND'
  | 'WSASYSCALLFAILURE'
  | 'WSASYSNOTREADY'
  | 'WSATYPE_NOT_FOUND'
  | 'WSAVERNOTSUPPORTED'
  | 'WSA_E_CANCELLED'
  | 'WSA_E_NO_MORE'
  | 'WSAEDISCON'
  | 'WSAEINVALIDPROCTABLE'
  | 'WSAEINVALIDPROVIDER'
  | 'WSAENOMORE'
  | 'WSAEPROVIDERFAILEDINIT'
  | 'WSAEREFUSED'
  | 'EAI_ADDRFAMILY'
  | 'EAI_AGAIN'
  | 'EAI_ALLDONE'
  | 'EAI_BADFLAGS'
  | 'EAI_BADHINTS'
  | 'EAI_CANCELED'
  | 'EAI_FAIL'
  | 'EAI_FAMILY'
  | 'EAI_IDN_ENCODE'
  | 'EAI_INPROGRESS'
  | 'EAI_INTR'
  | 'EAI_IPSECPOLICY'
  | 'EAI_NOSECURENAME'
  | 'EAI_MEMORY'
  | 'EAI_NODATA'
  | 'EAI_NONAME'
  | 'EAI_NOTCANCELED'
  | 'EAI_OVERFLOW'
  | 'EAI_PROTOCOL'
  | 'EAI_SERVICE'
  | 'EAI_SOCKTYPE'
  | 'EAI_SYSTEM'
  | 'UNKNOWN'

/** IEEE 1284.4 working group addresses. Only on Windows. */
export const AF_12844: number | undefined = system['AF_12844']

/** Interface to the kernel's crypto API. Only on Linux. */
export const AF_ALG: number | undefined = system['AF_ALG']

/** AppleTalk protocols. */
export const AF_APPLETALK: number = system['AF_APPLETALK']!

/** Ash protocols. Only on Linux. */
export const AF_ASH: number | undefined = system['AF_ASH']

/** Native ATM services. Only on Windows. */
export const AF_ATM: number | undefined = system['AF_ATM']

/** ATM permanent virtual circuits. Only on Linux. */
export const AF_ATMPVC: number | undefined = system['AF_ATMPVC']

/** ATM switched virtual circuits. Only on Linux. */
export const AF_ATMSVC: number | undefined = system['AF_ATMSVC']

/** Amateur radio AX.25. Only on Linux. */
export const AF_AX25: number | undefined = system['AF_AX25']

/** Banyan VINES protocols. Only on Windows. */
export const AF_BAN: number | undefined = system['AF_BAN']

/** Bluetooth sockets. Only on Linux and Windows. */
export const AF_BLUETOOTH: number | undefined = system['AF_BLUETOOTH']

/** Multiprotocol bridge. Only on Linux. */
export const AF_BRIDGE: number | undefined = system['AF_BRIDGE']

/** Bluetooth, under Winsock's name. Only on Windows. */
export const AF_BTH: number | undefined = system['AF_BTH']

/** CAIF, the communication CPU to application CPU interface. Only on Linux. */
export const AF_CAIF: number | undefined = system['AF_CAIF']

/** Controller Area Network bus. Only on Linux. */
export const AF_CAN: number | undefined = system['AF_CAN']

/** CCITT protocols, X.25 and others. Only on macOS and Windows. */
export const AF_CCITT: number | undefined = system['AF_CCITT']

/** MIT CHAOS protocols. Only on macOS and Windows. */
export const AF_CHAOS: number | undefined = system['AF_CHAOS']

/** Microsoft cluster products. Only on Windows. */
export const AF_CLUSTER: number | undefined = system['AF_CLUSTER']

/** Computer Network Technology. Only on macOS. */
export const AF_CNT: number | undefined = system['AF_CNT']

/** Connection-oriented IP, or ST II. Only on macOS. */
export const AF_COIP: number | undefined = system['AF_COIP']

/** Datakit protocols. Only on macOS and Windows. */
export const AF_DATAKIT: number | undefined = system['AF_DATAKIT']

/** DECnet protocols. */
export const AF_DECnet: number = system['AF_DECnet']!

/** DEC direct data link interface. Only on macOS and Windows. */
export const AF_DLI: number | undefined = system['AF_DLI']

/** E.164 telephone numbers, the same family as ISDN. Only on macOS. */
export const AF_E164: number | undefined = system['AF_E164']

/** European computer manufacturers. Only on macOS and Windows. */
export const AF_ECMA: number | undefined = system['AF_ECMA']

/** Acorn Econet. Only on Linux. */
export const AF_ECONET: number | undefined = system['AF_ECONET']

/** An old name of AF_LOCAL. Only on Linux. */
export const AF_FILE: number | undefined = system['AF_FILE']

/** Protocols from Firefox. Only on Windows. */
export const AF_FIREFOX: number | undefined = system['AF_FIREFOX']

/** NSC Hyperchannel. Only on macOS and Windows. */
export const AF_HYLINK: number | undefined = system['AF_HYLINK']

/** Hyper-V sockets between a host and its virtual machines. Only on Windows. */
export const AF_HYPERV: number | undefined = system['AF_HYPERV']

/** InfiniBand native addressing. Only on Linux. */
export const AF_IB: number | undefined = system['AF_IB']

/** ICL proprietary protocol. Only on Windows. */
export const AF_ICLFXBM: number | undefined = system['AF_ICLFXBM']

/** IEEE 802.11 protocol. Only on macOS. */
export const AF_IEEE80211: number | undefined = system['AF_IEEE80211']

/** IEEE 802.15.4 low-rate wireless networks. Only on Linux. */
export const AF_IEEE802154: number | undefined = system['AF_IEEE802154']

/** ARPANET IMP addresses. Only on macOS and Windows. */
export const AF_IMPLINK: number | undefined = system['AF_IMPLINK']

/** IPv4 Internet protocols. */
export const AF_INET: number = system['AF_INET']!

/** IPv6 Internet protocols. */
export const AF_INET6: number = system['AF_INET6']!

/** Novell IPX protocols. */
export const AF_IPX: number = system['AF_IPX']!

/** Infrared data links, IrDA. Only on Linux and Windows. */
export const AF_IRDA: number | undefined = system['AF_IRDA']

/** Integrated services digital network, modular ISDN. Only on Linux and macOS. */
export const AF_ISDN: number | undefined = system['AF_ISDN']

/** ISO protocols. Only on macOS and Windows. */
export const AF_ISO: number | undefined = system['AF_ISO']

/** z/VM inter-user communication vehicle. Only on Linux. */
export const AF_IUCV: number | undefined = system['AF_IUCV']

/** Kernel connection multiplexor. Only on Linux. */
export const AF_KCM: number | undefined = system['AF_KCM']

/** IPsec key management. Only on Linux. */
export const AF_KEY: number | undefined = system['AF_KEY']

/** DEC local area transport. Only on macOS and Windows. */
export const AF_LAT: number | undefined = system['AF_LAT']

/** Link layer addresses. Only on macOS and Windows. */
export const AF_LINK: number | undefined = system['AF_LINK']

/** IEEE 802.2 logical link control. Only on Linux. */
export const AF_LLC: number | undefined = system['AF_LLC']

/** Local communication, the POSIX name of AF_UNIX. Only on Linux and macOS. */
export const AF_LOCAL: number | undefined = system['AF_LOCAL']

/** One more than the largest address family that the headers know. */
export const AF_MAX: number = system['AF_MAX']!

/** Management component transport protocol. Only on Linux. */
export const AF_MCTP: number | undefined = system['AF_MCTP']

/** Multiprotocol label switching. Only on Linux. */
export const AF_MPLS: number | undefined = system['AF_MPLS']

/** Native ATM access. Only on macOS. */
export const AF_NATM: number | undefined = system['AF_NATM']

/** Raw access to a network driver. Only on macOS. */
export const AF_NDRV: number | undefined = system['AF_NDRV']

/** Reserved for the 802.2LLC project. Only on Linux. */
export const AF_NETBEUI: number | undefined = system['AF_NETBEUI']

/** NetBIOS-style addresses. Only on macOS and Windows. */
export const AF_NETBIOS: number | undefined = system['AF_NETBIOS']

/** Network Designers OSI gateway protocols. Only on Windows. */
export const AF_NETDES: number | undefined = system['AF_NETDES']

/** Kernel user interface device. Only on Linux. */
export const AF_NETLINK: number | undefined = system['AF_NETLINK']

/** Amateur radio NetROM. Only on Linux. */
export const AF_NETROM: number | undefined = system['AF_NETROM']

/** Near field communication. Only on Linux. */
export const AF_NFC: number | undefined = system['AF_NFC']

/** Xerox NS protocols. Only on macOS and Windows. */
export const AF_NS: number | undefined = system['AF_NS']

/** ISO protocols, a second name of AF_ISO. Only on macOS and Windows. */
export const AF_OSI: number | undefined = system['AF_OSI']

/** Low-level packet interface. Only on Linux. */
export const AF_PACKET: number | undefined = system['AF_PACKET']

/** Phonet, the Nokia cellular modem protocol. Only on Linux. */
export const AF_PHONET: number | undefined = system['AF_PHONET']

/** Point-to-point protocol. Only on macOS. */
export const AF_PPP: number | undefined = system['AF_PPP']

/** Generic PPP transport layer, for L2TP and PPPoE. Only on Linux. */
export const AF_PPPOX: number | undefined = system['AF_PPPOX']

/** PUP protocols, such as BSP. Only on macOS and Windows. */
export const AF_PUP: number | undefined = system['AF_PUP']

/** Qualcomm IPC router. Only on Linux. */
export const AF_QIPCRTR: number | undefined = system['AF_QIPCRTR']

/** Reliable datagram sockets. Only on Linux. */
export const AF_RDS: number | undefined = system['AF_RDS']

/** Reserved for internal use by macOS. Only on macOS. */
export const AF_RESERVED_36: number | undefined = system['AF_RESERVED_36']

/** Amateur radio X.25 PLP. Only on Linux. */
export const AF_ROSE: number | undefined = system['AF_ROSE']

/** Routing messages of the kernel. Only on Linux and macOS. */
export const AF_ROUTE: number | undefined = system['AF_ROUTE']

/** Rx remote procedure calls. Only on Linux. */
export const AF_RXRPC: number | undefined = system['AF_RXRPC']

/** Security callback pseudo family. Only on Linux. */
export const AF_SECURITY: number | undefined = system['AF_SECURITY']

/** Simple Internet protocol. Only on macOS. */
export const AF_SIP: number | undefined = system['AF_SIP']

/** Shared memory communications over RDMA. Only on Linux. */
export const AF_SMC: number | undefined = system['AF_SMC']

/** IBM systems network architecture. */
export const AF_SNA: number = system['AF_SNA']!

/** Kernel event messages and kernel controls. Only on macOS. */
export const AF_SYSTEM: number | undefined = system['AF_SYSTEM']

/** Kernel control, the ss_sysaddr of a sockaddr_ctl. Only on macOS. */
export const AF_SYS_CONTROL: number | undefined = system['AF_SYS_CONTROL']

/** Tandem cluster message protocol. Only on Windows. */
export const AF_TCNMESSAGE: number | undefined = system['AF_TCNMESSAGE']

/** Tandem cluster process protocol. Only on Windows. */
export const AF_TCNPROCESS: number | undefined = system['AF_TCNPROCESS']

/** Cluster domain sockets, TIPC. Only on Linux. */
export const AF_TIPC: number | undefined = system['AF_TIPC']

/** Local communication between processes of one host. */
export const AF_UNIX: number = system['AF_UNIX']!

/** Reserved family of an unknown protocol. Only on Windows. */
export const AF_UNKNOWN1: number | undefined = system['AF_UNKNOWN1']

/** Any address family, unspecified. */
export const AF_UNSPEC: number = system['AF_UNSPEC']!

/** Tunnels that a user process serves. Only on macOS. */
export const AF_UTUN: number | undefined = system['AF_UTUN']

/** VoiceView protocols. Only on Windows. */
export const AF_VOICEVIEW: number | undefined = system['AF_VOICEVIEW']

/** Communication between a hypervisor and its virtual machines. Only on Linux and macOS. */
export const AF_VSOCK: number | undefined = system['AF_VSOCK']

/** Sangoma WANPIPE. Only on Linux. */
export const AF_WANPIPE: number | undefined = system['AF_WANPIPE']

/** ITU-T X.25, ISO/IEC 8208 protocol. Only on Linux. */
export const AF_X25: number | undefined = system['AF_X25']

/** Express data path, raw frames past the stack. Only on Linux. */
export const AF_XDP: number | undefined = system['AF_XDP']

/** Controller Area Network bus, AF_CAN. Only on Linux. */
export const PF_CAN: number | undefined = system['PF_CAN']

/** IPv4 Internet protocols, AF_INET. */
export const PF_INET: number = system['PF_INET']!

/** IPv6 Internet protocols, AF_INET6. */
export const PF_INET6: number = system['PF_INET6']!

/** Local communication, AF_LOCAL. Only on Linux and macOS. */
export const PF_LOCAL: number | undefined = system['PF_LOCAL']

/** Kernel user interface device, AF_NETLINK. Only on Linux. */
export const PF_NETLINK: number | undefined = system['PF_NETLINK']

/** Low-level packet interface, AF_PACKET. Only on Linux. */
export const PF_PACKET: number | undefined = system['PF_PACKET']

/** Reliable datagram sockets, AF_RDS. Only on Linux. */
export const PF_RDS: number | undefined = system['PF_RDS']

/** Routing messages of the kernel, AF_ROUTE. Only on Linux and macOS. */
export const PF_ROUTE: number | undefined = system['PF_ROUTE']

/** Kernel events and kernel controls, AF_SYSTEM. Only on macOS. */
export const PF_SYSTEM: number | undefined = system['PF_SYSTEM']

/** Local communication, AF_UNIX. */
export const PF_UNIX: number = system['PF_UNIX']!

/** Any protocol family, AF_UNSPEC. */
export const PF_UNSPEC: number = system['PF_UNSPEC']!

/** Hypervisor and virtual machine sockets, AF_VSOCK. Only on Linux and macOS. */
export const PF_VSOCK: number | undefined = system['PF_VSOCK']

/** Set close-on-exec on the new descriptor. */
export const SOCK_CLOEXEC: number = system['SOCK_CLOEXEC']!

/** Datagram congestion control protocol sockets. Only on Linux. */
export const SOCK_DCCP: number | undefined = system['SOCK_DCCP']

/** Connectionless, unreliable messages of a fixed maximum length. */
export const SOCK_DGRAM: number = system['SOCK_DGRAM']!

/** Longest possible address, in bytes. Only on macOS. */
export const SOCK_MAXADDRLEN: number | undefined = system['SOCK_MAXADDRLEN']

/** Set O_NONBLOCK on the new descriptor. */
export const SOCK_NONBLOCK: number = system['SOCK_NONBLOCK']!

/** Obsolete: packets from the device level, see AF_PACKET. Only on Linux. */
export const SOCK_PACKET: number | undefined = system['SOCK_PACKET']

/** Raw network protocol access. */
export const SOCK_RAW: number = system['SOCK_RAW']!

/** Reliable datagram layer that does not guarantee ordering. */
export const SOCK_RDM: number = system['SOCK_RDM']!

/** Sequenced, reliable, two-way connection of whole messages. */
export const SOCK_SEQPACKET: number = system['SOCK_SEQPACKET']!

/** Sequenced, reliable, two-way, connection-based byte stream. */
export const SOCK_STREAM: number = system['SOCK_STREAM']!

/** Every flag of SO_BUF_LOCK. Only on Linux. */
export const SOCK_BUF_LOCK_MASK: number | undefined = system['SOCK_BUF_LOCK_MASK']

/** Type byte of the socket ioctls. Only on Linux. */
export const SOCK_IOC_TYPE: number | undefined = system['SOCK_IOC_TYPE']

/** The kernel may not resize the receive buffer. Only on Linux. */
export const SOCK_RCVBUF_LOCK: number | undefined = system['SOCK_RCVBUF_LOCK']

/** The kernel may not resize the send buffer. Only on Linux. */
export const SOCK_SNDBUF_LOCK: number | undefined = system['SOCK_SNDBUF_LOCK']

/** SO_TXREHASH: follow the network namespace's setting. Only on Linux. */
export const SOCK_TXREHASH_DEFAULT: number | undefined = system['SOCK_TXREHASH_DEFAULT']

/** SO_TXREHASH: keep the transmit hash. Only on Linux. */
export const SOCK_TXREHASH_DISABLED: number | undefined = system['SOCK_TXREHASH_DISABLED']

/** SO_TXREHASH: rehash when the connection suffers. Only on Linux. */
export const SOCK_TXREHASH_ENABLED: number | undefined = system['SOCK_TXREHASH_ENABLED']

/** Third party connect. Only on macOS. */
export const IPPROTO_3PC: number | undefined = system['IPPROTO_3PC']

/** Any distributed file system. Only on macOS. */
export const IPPROTO_ADFS: number | undefined = system['IPPROTO_ADFS']

/** Authentication header of IPsec. */
export const IPPROTO_AH: number = system['IPPROTO_AH']!

/** Any host internal protocol. Only on macOS. */
export const IPPROTO_AHIP: number | undefined = system['IPPROTO_AHIP']

/** Any private encryption scheme. Only on macOS. */
export const IPPROTO_APES: number | undefined = system['IPPROTO_APES']

/** Argus, protocol number 13. Only on macOS. */
export const IPPROTO_ARGUS: number | undefined = system['IPPROTO_ARGUS']

/** IP protocol: AX.25 frames. Only on macOS. */
export const IPPROTO_AX25: number | undefined = system['IPPROTO_AX25']

/** IP option pseudo header for BEET. Only on Linux. */
export const IPPROTO_BEETPH: number | undefined = system['IPPROTO_BEETPH']

/** Network architecture BNA, protocol number 49. Only on macOS. */
export const IPPROTO_BHA: number | undefined = system['IPPROTO_BHA']

/** Bulk data transfer. Only on macOS. */
export const IPPROTO_BLT: number | undefined = system['IPPROTO_BLT']

/** Backroom SATNET monitoring. Only on macOS. */
export const IPPROTO_BRSATMON: number | undefined = system['IPPROTO_BRSATMON']

/** IP protocol: core-based trees. Only on Windows. */
export const IPPROTO_CBT: number | undefined = system['IPPROTO_CBT']

/** CFTP, protocol number 62. Only on macOS. */
export const IPPROTO_CFTP: number | undefined = system['IPPROTO_CFTP']

/** IP protocol: Chaosnet. Only on macOS. */
export const IPPROTO_CHAOS: number | undefined = system['IPPROTO_CHAOS']

/** Control message transport. Only on macOS. */
export const IPPROTO_CMTP: number | undefined = system['IPPROTO_CMTP']

/** IP payload compression header. Only on Linux. */
export const IPPROTO_COMP: number | undefined = system['IPPROTO_COMP']

/** Computer protocol heart beat. Only on macOS. */
export const IPPROTO_CPHB: number | undefined = system['IPPROTO_CPHB']

/** Computer protocol network executive. Only on macOS. */
export const IPPROTO_CPNX: number | undefined = system['IPPROTO_CPNX']

/** Datagram congestion control protocol. Only on Linux. */
export const IPPROTO_DCCP: number | undefined = system['IPPROTO_DCCP']

/** IP protocol: datagram delivery. Only on macOS. */
export const IPPROTO_DDP: number | undefined = system['IPPROTO_DDP']

/** Dissimilar gateway protocol. Only on macOS. */
export const IPPROTO_DGP: number | undefined = system['IPPROTO_DGP']

/** IP protocol: divert pseudo-protocol. Only on macOS. */
export const IPPROTO_DIVERT: number | undefined = system['IPPROTO_DIVERT']

/** All the work for this packet is done. Only on macOS. */
export const IPPROTO_DONE: number | undefined = system['IPPROTO_DONE']

/** IPv6 destination options. */
export const IPPROTO_DSTOPTS: number = system['IPPROTO_DSTOPTS']!

/** Exterior gateway protocol. */
export const IPPROTO_EGP: number = system['IPPROTO_EGP']!

/** EMCON, protocol number 14. Only on macOS. */
export const IPPROTO_EMCON: number | undefined = system['IPPROTO_EMCON']

/** IP protocol: encapsulation header. Only on Linux and macOS. */
export const IPPROTO_ENCAP: number | undefined = system['IPPROTO_ENCAP']

/** ISO CLNP over IP. Only on macOS. */
export const IPPROTO_EON: number | undefined = system['IPPROTO_EON']

/** Encapsulating security payload of IPsec. */
export const IPPROTO_ESP: number = system['IPPROTO_ESP']!

/** Ethernet frames within IP. Only on macOS. */
export const IPPROTO_ETHERIP: number | undefined = system['IPPROTO_ETHERIP']

/** Ethernet within IPv6 encapsulation. Only on Linux. */
export const IPPROTO_ETHERNET: number | undefined = system['IPPROTO_ETHERNET']

/** IPv6 fragmentation header. */
export const IPPROTO_FRAGMENT: number = system['IPPROTO_FRAGMENT']!

/** Gateway to gateway protocol. Only on macOS and Windows. */
export const IPPROTO_GGP: number | undefined = system['IPPROTO_GGP']

/** GMTP, protocol number 100. Only on macOS. */
export const IPPROTO_GMTP: number | undefined = system['IPPROTO_GMTP']

/** Generic routing encapsulation. Only on Linux and macOS. */
export const IPPROTO_GRE: number | undefined = system['IPPROTO_GRE']

/** HELLO routing protocol. Only on macOS. */
export const IPPROTO_HELLO: number | undefined = system['IPPROTO_HELLO']

/** IP protocol: host monitoring. Only on macOS. */
export const IPPROTO_HMP: number | undefined = system['IPPROTO_HMP']

/** IPv6 hop-by-hop options. */
export const IPPROTO_HOPOPTS: number = system['IPPROTO_HOPOPTS']!

/** Wideband EXPAK, or ICL FXBM. Only on Windows. */
export const IPPROTO_ICLFXBM: number | undefined = system['IPPROTO_ICLFXBM']

/** Internet control message protocol. */
export const IPPROTO_ICMP: number = system['IPPROTO_ICMP']!

/** Internet control message protocol for IPv6. */
export const IPPROTO_ICMPV6: number = system['IPPROTO_ICMPV6']!

/** XNS internet datagram protocol. */
export const IPPROTO_IDP: number = system['IPPROTO_IDP']!

/** Inter-domain policy routing. Only on macOS. */
export const IPPROTO_IDPR: number | undefined = system['IPPROTO_IDPR']

/** IP protocol: inter-domain routing. Only on macOS. */
export const IPPROTO_IDRP: number | undefined = system['IPPROTO_IDRP']

/** Internet group management protocol. */
export const IPPROTO_IGMP: number = system['IPPROTO_IGMP']!

/** Interior gateway protocol. Only on macOS and Windows. */
export const IPPROTO_IGP: number | undefined = system['IPPROTO_IGP']

/** Cisco interior gateway routing protocol. Only on macOS. */
export const IPPROTO_IGRP: number | undefined = system['IPPROTO_IGRP']

/** Plan 9 IL protocol. Only on macOS. */
export const IPPROTO_IL: number | undefined = system['IPPROTO_IL']

/** Integrated network layer security. Only on macOS. */
export const IPPROTO_INLSP: number | undefined = system['IPPROTO_INLSP']

/** Merit internodal protocol. Only on macOS. */
export const IPPROTO_INP: number | undefined = system['IPPROTO_INP']

/** IPv4; as a protocol, the default of the socket type. */
export const IPPROTO_IP: number = system['IPPROTO_IP']!

/** IP payload compression. Only on macOS. */
export const IPPROTO_IPCOMP: number | undefined = system['IPPROTO_IPCOMP']

/** Packet core utility. Only on macOS. */
export const IPPROTO_IPCV: number | undefined = system['IPPROTO_IPCV']

/** IP encapsulated in IP, number 94. Only on macOS. */
export const IPPROTO_IPEIP: number | undefined = system['IPPROTO_IPEIP']

/** IP tunnels inside IP. Only on Linux and macOS. */
export const IPPROTO_IPIP: number | undefined = system['IPPROTO_IPIP']

/** Pluribus packet core. Only on macOS. */
export const IPPROTO_IPPC: number | undefined = system['IPPROTO_IPPC']

/** IP protocol: IPv4 encapsulation. Only on macOS and Windows. */
export const IPPROTO_IPV4: number | undefined = system['IPPROTO_IPV4']

/** IPv6; as a protocol, IPv6 inside another. */
export const IPPROTO_IPV6: number = system['IPPROTO_IPV6']!

/** Reliable transaction protocol. Only on macOS. */
export const IPPROTO_IRTP: number | undefined = system['IPPROTO_IRTP']

/** IP protocol: Kryptolan encryption. Only on macOS. */
export const IPPROTO_KRYPTOLAN: number | undefined = system['IPPROTO_KRYPTOLAN']

/** Layer two tunneling protocol. Only on Linux and Windows. */
export const IPPROTO_L2TP: number | undefined = system['IPPROTO_L2TP']

/** Locus address resolution. Only on macOS. */
export const IPPROTO_LARP: number | undefined = system['IPPROTO_LARP']

/** Leaf-1, protocol number 25. Only on macOS. */
export const IPPROTO_LEAF1: number | undefined = system['IPPROTO_LEAF1']

/** Leaf-2, protocol number 26. Only on macOS. */
export const IPPROTO_LEAF2: number | undefined = system['IPPROTO_LEAF2']

/** One more than the largest protocol number. */
export const IPPROTO_MAX: number = system['IPPROTO_MAX']!

/** One more than the largest internal protocol. Only on macOS. */
export const IPPROTO_MAXID: number | undefined = system['IPPROTO_MAXID']

/** DCN measurement subsystems. Only on macOS. */
export const IPPROTO_MEAS: number | undefined = system['IPPROTO_MEAS']

/** IPv6 mobility header. Only on Linux. */
export const IPPROTO_MH: number | undefined = system['IPPROTO_MH']

/** Mobile host routing. Only on macOS. */
export const IPPROTO_MHRP: number | undefined = system['IPPROTO_MHRP']

/** Mobile internetworking control. Only on macOS. */
export const IPPROTO_MICP: number | undefined = system['IPPROTO_MICP']

/** MPLS in IP. Only on Linux. */
export const IPPROTO_MPLS: number | undefined = system['IPPROTO_MPLS']

/** Multipath TCP connection. Only on Linux. */
export const IPPROTO_MPTCP: number | undefined = system['IPPROTO_MPTCP']

/** Multicast transport protocol. Only on Linux and macOS. */
export const IPPROTO_MTP: number | undefined = system['IPPROTO_MTP']

/** IP protocol: multiplexing. Only on macOS. */
export const IPPROTO_MUX: number | undefined = system['IPPROTO_MUX']

/** Sun network disk protocol. Only on macOS and Windows. */
export const IPPROTO_ND: number | undefined = system['IPPROTO_ND']

/** Next hop resolution. Only on macOS. */
export const IPPROTO_NHRP: number | undefined = system['IPPROTO_NHRP']

/** IPv6 without a next header. */
export const IPPROTO_NONE: number = system['IPPROTO_NONE']!

/** IP protocol: network services. Only on macOS. */
export const IPPROTO_NSP: number | undefined = system['IPPROTO_NSP']

/** Network voice protocol. Only on macOS. */
export const IPPROTO_NVPII: number | undefined = system['IPPROTO_NVPII']

/** Open shortest path first. Only on macOS. */
export const IPPROTO_OSPFIGP: number | undefined = system['IPPROTO_OSPFIGP']

/** Pragmatic general multicast. Only on macOS and Windows. */
export const IPPROTO_PGM: number | undefined = system['IPPROTO_PGM']

/** Private interior gateway. Only on macOS. */
export const IPPROTO_PIGP: number | undefined = system['IPPROTO_PIGP']

/** Protocol independent multicast. */
export const IPPROTO_PIM: number = system['IPPROTO_PIM']!

/** Packet radio measurement. Only on macOS. */
export const IPPROTO_PRM: number | undefined = system['IPPROTO_PRM']

/** IP protocol: PUP. */
export const IPPROTO_PUP: number = system['IPPROTO_PUP']!

/** Packet video protocol. Only on macOS. */
export const IPPROTO_PVP: number | undefined = system['IPPROTO_PVP']

/** Raw IP packets. */
export const IPPROTO_RAW: number = system['IPPROTO_RAW']!

/** BBN RCC monitoring. Only on macOS. */
export const IPPROTO_RCCMON: number | undefined = system['IPPROTO_RCCMON']

/** Reliable data protocol. Only on macOS and Windows. */
export const IPPROTO_RDP: number | undefined = system['IPPROTO_RDP']

/** IPv6 routing header. */
export const IPPROTO_ROUTING: number = system['IPPROTO_ROUTING']!

/** Resource reservation protocol. Only on Linux and macOS. */
export const IPPROTO_RSVP: number | undefined = system['IPPROTO_RSVP']

/** Remote virtual disk. Only on macOS. */
export const IPPROTO_RVD: number | undefined = system['IPPROTO_RVD']

/** SATNET and backroom EXPAK. Only on macOS. */
export const IPPROTO_SATEXPAK: number | undefined = system['IPPROTO_SATEXPAK']

/** IP protocol: SATNET monitoring. Only on macOS. */
export const IPPROTO_SATMON: number | undefined = system['IPPROTO_SATMON']

/** Semaphore communications security. Only on macOS. */
export const IPPROTO_SCCSP: number | undefined = system['IPPROTO_SCCSP']

/** Stream control transmission protocol. */
export const IPPROTO_SCTP: number = system['IPPROTO_SCTP']!

/** Source demand routing. Only on macOS. */
export const IPPROTO_SDRP: number | undefined = system['IPPROTO_SDRP']

/** IP protocol: sequential exchange. Only on macOS. */
export const IPPROTO_SEP: number | undefined = system['IPPROTO_SEP']

/** Shared memory communications. Only on Linux. */
export const IPPROTO_SMC: number | undefined = system['IPPROTO_SMC']

/** Sprite RPC protocol. Only on macOS. */
export const IPPROTO_SRPC: number | undefined = system['IPPROTO_SRPC']

/** Stream protocol II. Only on macOS and Windows. */
export const IPPROTO_ST: number | undefined = system['IPPROTO_ST']

/** IP protocol: secure VMTP. Only on macOS. */
export const IPPROTO_SVMTP: number | undefined = system['IPPROTO_SVMTP']

/** IP with encryption. Only on macOS. */
export const IPPROTO_SWIPE: number | undefined = system['IPPROTO_SWIPE']

/** TCF, protocol number 87. Only on macOS. */
export const IPPROTO_TCF: number | undefined = system['IPPROTO_TCF']

/** Transmission control protocol. */
export const IPPROTO_TCP: number = system['IPPROTO_TCP']!

/** ISO transport protocol class 4. Only on Linux and macOS. */
export const IPPROTO_TP: number | undefined = system['IPPROTO_TP']

/** IP protocol: TP++ transport. Only on macOS. */
export const IPPROTO_TPXX: number | undefined = system['IPPROTO_TPXX']

/** Trunk-1, protocol number 23. Only on macOS. */
export const IPPROTO_TRUNK1: number | undefined = system['IPPROTO_TRUNK1']

/** Trunk-2, protocol number 24. Only on macOS. */
export const IPPROTO_TRUNK2: number | undefined = system['IPPROTO_TRUNK2']

/** TTP, protocol number 84. Only on macOS. */
export const IPPROTO_TTP: number | undefined = system['IPPROTO_TTP']

/** User datagram protocol. */
export const IPPROTO_UDP: number = system['IPPROTO_UDP']!

/** UDP-Lite, datagrams with a partial checksum. Only on Linux. */
export const IPPROTO_UDPLITE: number | undefined = system['IPPROTO_UDPLITE']

/** IP protocol: Banyan VINES. Only on macOS. */
export const IPPROTO_VINES: number | undefined = system['IPPROTO_VINES']

/** IP protocol: VISA. Only on macOS. */
export const IPPROTO_VISA: number | undefined = system['IPPROTO_VISA']

/** Versatile message transaction protocol. Only on macOS. */
export const IPPROTO_VMTP: number | undefined = system['IPPROTO_VMTP']

/** IP protocol: wideband EXPAK. Only on macOS. */
export const IPPROTO_WBEXPAK: number | undefined = system['IPPROTO_WBEXPAK']

/** IP protocol: wideband monitoring. Only on macOS. */
export const IPPROTO_WBMON: number | undefined = system['IPPROTO_WBMON']

/** Wang span network. Only on macOS. */
export const IPPROTO_WSN: number | undefined = system['IPPROTO_WSN']

/** Cross net debugger. Only on macOS. */
export const IPPROTO_XNET: number | undefined = system['IPPROTO_XNET']

/** Xpress transport protocol. Only on macOS. */
export const IPPROTO_XTP: number | undefined = system['IPPROTO_XTP']

/** Ports below this one are for privileged processes. */
export const IPPORT_RESERVED: number = system['IPPORT_RESERVED']!

/** Ports above this one are for servers that are not privileged. */
export const IPPORT_USERRESERVED: number = system['IPPORT_USERRESERVED']!

/** Options of the ATM adaptation layer. Only on Linux. */
export const SOL_AAL: number | undefined = system['SOL_AAL']

/** Options of crypto API sockets, AF_ALG. Only on Linux. */
export const SOL_ALG: number | undefined = system['SOL_ALG']

/** Options of the ATM layer. Only on Linux. */
export const SOL_ATM: number | undefined = system['SOL_ATM']

/** Options of Bluetooth sockets of every protocol. Only on Linux. */
export const SOL_BLUETOOTH: number | undefined = system['SOL_BLUETOOTH']

/** Options of CAIF sockets. Only on Linux. */
export const SOL_CAIF: number | undefined = system['SOL_CAIF']

/** First of the CAN levels; a protocol number is added. Only on Linux. */
export const SOL_CAN_BASE: number | undefined = system['SOL_CAN_BASE']

/** Options of ISO 15765-2 transport over CAN. Only on Linux. */
export const SOL_CAN_ISOTP: number | undefined = system['SOL_CAN_ISOTP']

/** Options of SAE J1939 over CAN. Only on Linux. */
export const SOL_CAN_J1939: number | undefined = system['SOL_CAN_J1939']

/** Options of raw CAN sockets. Only on Linux. */
export const SOL_CAN_RAW: number | undefined = system['SOL_CAN_RAW']

/** Options of the datagram congestion control protocol. Only on Linux. */
export const SOL_DCCP: number | undefined = system['SOL_DCCP']

/** Options of DECnet. Only on Linux. */
export const SOL_DECNET: number | undefined = system['SOL_DECNET']

/** Options of the Bluetooth host controller interface. Only on Linux. */
export const SOL_HCI: number | undefined = system['SOL_HCI']

/** Options of ICMPv6. Only on Linux. */
export const SOL_ICMPV6: number | undefined = system['SOL_ICMPV6']

/** Options of IPv4, the same as IPPROTO_IP. Only on Linux. */
export const SOL_IP: number | undefined = system['SOL_IP']

/** Options of IPv6, the same as IPPROTO_IPV6. Only on Linux. */
export const SOL_IPV6: number | undefined = system['SOL_IPV6']

/** Options of infrared sockets. Only on Linux. */
export const SOL_IRDA: number | undefined = system['SOL_IRDA']

/** Options of the z/VM inter-user communication vehicle. Only on Linux. */
export const SOL_IUCV: number | undefined = system['SOL_IUCV']

/** Options of the kernel connection multiplexor. Only on Linux. */
export const SOL_KCM: number | undefined = system['SOL_KCM']

/** Options of Bluetooth L2CAP. Only on Linux and Windows. */
export const SOL_L2CAP: number | undefined = system['SOL_L2CAP']

/** Options of IEEE 802.2 logical link control. Only on Linux. */
export const SOL_LLC: number | undefined = system['SOL_LLC']

/** Options of local sockets, AF_LOCAL. Only on macOS. */
export const SOL_LOCAL: number | undefined = system['SOL_LOCAL']

/** Options of the management component transport protocol. Only on Linux. */
export const SOL_MCTP: number | undefined = system['SOL_MCTP']

/** Options of multipath TCP. Only on Linux. */
export const SOL_MPTCP: number | undefined = system['SOL_MPTCP']

/** Options of NetBEUI. Only on Linux. */
export const SOL_NETBEUI: number | undefined = system['SOL_NETBEUI']

/** Options of netlink sockets. Only on Linux. */
export const SOL_NETLINK: number | undefined = system['SOL_NETLINK']

/** Options of near field communication. Only on Linux. */
export const SOL_NFC: number | undefined = system['SOL_NFC']

/** Options of packet sockets. Only on Linux. */
export const SOL_PACKET: number | undefined = system['SOL_PACKET']

/** Options of the Phonet pipe. Only on Linux. */
export const SOL_PNPIPE: number | undefined = system['SOL_PNPIPE']

/** Options of PPP over L2TP. Only on Linux. */
export const SOL_PPPOL2TP: number | undefined = system['SOL_PPPOL2TP']

/** Options of raw IP sockets. Only on Linux. */
export const SOL_RAW: number | undefined = system['SOL_RAW']

/** Options of reliable datagram sockets. Only on Linux. */
export const SOL_RDS: number | undefined = system['SOL_RDS']

/** Options of Bluetooth RFCOMM. Only on Linux and Windows. */
export const SOL_RFCOMM: number | undefined = system['SOL_RFCOMM']

/** Options of Rx remote procedure calls. Only on Linux. */
export const SOL_RXRPC: number | undefined = system['SOL_RXRPC']

/** Options of Bluetooth SCO audio. Only on Linux. */
export const SOL_SCO: number | undefined = system['SOL_SCO']

/** Options of shared memory communications. Only on Linux. */
export const SOL_SMC: number | undefined = system['SOL_SMC']

/** Options of the socket layer itself. */
export const SOL_SOCKET: number = system['SOL_SOCKET']!

/** Options of TCP, the same as IPPROTO_TCP. Only on Linux. */
export const SOL_TCP: number | undefined = system['SOL_TCP']

/** Options of cluster domain sockets, TIPC. Only on Linux. */
export const SOL_TIPC: number | undefined = system['SOL_TIPC']

/** Options of kernel TLS. Only on Linux. */
export const SOL_TLS: number | undefined = system['SOL_TLS']

/** Options of UDP, the same as IPPROTO_UDP. Only on Linux. */
export const SOL_UDP: number | undefined = system['SOL_UDP']

/** Options of hypervisor and virtual machine sockets. Only on Linux. */
export const SOL_VSOCK: number | undefined = system['SOL_VSOCK']

/** Options of X.25 sockets. Only on Linux. */
export const SOL_X25: number | undefined = system['SOL_X25']

/** Options of express data path sockets. Only on Linux. */
export const SOL_XDP: number | undefined = system['SOL_XDP']

/** Whether the socket listens (read-only). */
export const SO_ACCEPTCONN: number = system['SO_ACCEPTCONN']!

/** Filter incoming packets by an extended BPF program. Only on Linux. */
export const SO_ATTACH_BPF: number | undefined = system['SO_ATTACH_BPF']

/** Filter incoming packets by a classic BPF program. Only on Linux. */
export const SO_ATTACH_FILTER: number | undefined = system['SO_ATTACH_FILTER']

/** Choose among SO_REUSEPORT sockets by a classic BPF program. Only on Linux. */
export const SO_ATTACH_REUSEPORT_CBPF: number | undefined = system['SO_ATTACH_REUSEPORT_CBPF']

/** Choose among SO_REUSEPORT sockets by an extended BPF program. Only on Linux. */
export const SO_ATTACH_REUSEPORT_EBPF: number | undefined = system['SO_ATTACH_REUSEPORT_EBPF']

/** Restrict the socket to the interface of this name. Only on Linux and macOS. */
export const SO_BINDTODEVICE: number | undefined = system['SO_BINDTODEVICE']

/** Restrict the socket to the interface of this index. Only on Linux. */
export const SO_BINDTOIFINDEX: number | undefined = system['SO_BINDTOIFINDEX']

/** Which BPF extensions the kernel supports (read-only). Only on Linux. */
export const SO_BPF_EXTENSIONS: number | undefined = system['SO_BPF_EXTENSIONS']

/** Permit datagrams to a broadcast address. */
export const SO_BROADCAST: number = system['SO_BROADCAST']!

/** Obsolete BSD bug compatibility of UDP errors. Only on Linux. */
export const SO_BSDCOMPAT: number | undefined = system['SO_BSDCOMPAT']

/** Addresses and type of the socket, CSADDR_INFO (read-only). Only on Windows. */
export const SO_BSP_STATE: number | undefined = system['SO_BSP_STATE']

/** Keep the kernel from resizing the buffers, SOCK_*_LOCK. Only on Linux. */
export const SO_BUF_LOCK: number | undefined = system['SO_BUF_LOCK']

/** Microseconds to busy poll a blocking receive. Only on Linux. */
export const SO_BUSY_POLL: number | undefined = system['SO_BUSY_POLL']

/** Most packets to take in one busy poll. Only on Linux. */
export const SO_BUSY_POLL_BUDGET: number | undefined = system['SO_BUSY_POLL_BUDGET']

/** Tell the kernel that the connection is in trouble. Only on Linux. */
export const SO_CNX_ADVICE: number | undefined = system['SO_CNX_ADVICE']

/** Network compartment of the socket. Only on Windows. */
export const SO_COMPARTMENT_ID: number | undefined = system['SO_COMPARTMENT_ID']

/** The application, not the stack, answers incoming connections. Only on Windows. */
export const SO_CONDITIONAL_ACCEPT: number | undefined = system['SO_CONDITIONAL_ACCEPT']

/** Extra data of a connection request. Only on Windows. */
export const SO_CONNDATA: number | undefined = system['SO_CONNDATA']

/** Length of the extra data of a connection request. Only on Windows. */
export const SO_CONNDATALEN: number | undefined = system['SO_CONNDATALEN']

/** Seconds since the connection was made (read-only). Only on Windows. */
export const SO_CONNECT_TIME: number | undefined = system['SO_CONNECT_TIME']

/** Options of a connection request. Only on Windows. */
export const SO_CONNOPT: number | undefined = system['SO_CONNOPT']

/** Length of the options of a connection request. Only on Windows. */
export const SO_CONNOPTLEN: number | undefined = system['SO_CONNOPTLEN']

/** Number that identifies the socket on this host (read-only). Only on Linux. */
export const SO_COOKIE: number | undefined = system['SO_COOKIE']

/** Record debugging information. */
export const SO_DEBUG: number = system['SO_DEBUG']!

/** Remove the attached packet filter. Only on Linux. */
export const SO_DETACH_BPF: number | undefined = system['SO_DETACH_BPF']

/** Remove the attached packet filter. Only on Linux. */
export const SO_DETACH_FILTER: number | undefined = system['SO_DETACH_FILTER']

/** Remove the program that chooses among SO_REUSEPORT sockets. Only on Linux. */
export const SO_DETACH_REUSEPORT_BPF: number | undefined = system['SO_DETACH_REUSEPORT_BPF']

/** Control message: data that lies in a dma-buf. Only on Linux. */
export const SO_DEVMEM_DMABUF: number | undefined = system['SO_DEVMEM_DMABUF']

/** Give back device memory buffers that were read. Only on Linux. */
export const SO_DEVMEM_DONTNEED: number | undefined = system['SO_DEVMEM_DONTNEED']

/** Control message: data that lies in ordinary memory. Only on Linux. */
export const SO_DEVMEM_LINEAR: number | undefined = system['SO_DEVMEM_LINEAR']

/** Extra data of a disconnection. Only on Windows. */
export const SO_DISCDATA: number | undefined = system['SO_DISCDATA']

/** Length of the extra data of a disconnection. Only on Windows. */
export const SO_DISCDATALEN: number | undefined = system['SO_DISCDATALEN']

/** Options of a disconnection. Only on Windows. */
export const SO_DISCOPT: number | undefined = system['SO_DISCOPT']

/** Length of the options of a disconnection. Only on Windows. */
export const SO_DISCOPTLEN: number | undefined = system['SO_DISCOPTLEN']

/** Address family of the socket (read-only). Only on Linux. */
export const SO_DOMAIN: number | undefined = system['SO_DOMAIN']

/** Return from close at once, send the rest behind it. Only on Windows. */
export const SO_DONTLINGER: number | undefined = system['SO_DONTLINGER']

/** Send only to directly connected hosts, past the routing table. */
export const SO_DONTROUTE: number = system['SO_DONTROUTE']!

/** Keep the rest of a datagram that was read in part. Only on macOS. */
export const SO_DONTTRUNC: number | undefined = system['SO_DONTTRUNC']

/** Pending error of the socket, cleared by reading it. */
export const SO_ERROR: number = system['SO_ERROR']!

/** Keep other sockets from binding to the address by force. Only on Windows. */
export const SO_EXCLUSIVEADDRUSE: number | undefined = system['SO_EXCLUSIVEADDRUSE']

/** Read the attached classic BPF program. Only on Linux. */
export const SO_GET_FILTER: number | undefined = system['SO_GET_FILTER']

/** Identifier of the socket group (reserved). Only on Windows. */
export const SO_GROUP_ID: number | undefined = system['SO_GROUP_ID']

/** Priority within the socket group (reserved). Only on Windows. */
export const SO_GROUP_PRIORITY: number | undefined = system['SO_GROUP_PRIORITY']

/** CPU on which packets of the socket arrive. Only on Linux. */
export const SO_INCOMING_CPU: number | undefined = system['SO_INCOMING_CPU']

/** Identifier of the receive queue of the last packet (read-only). Only on Linux. */
export const SO_INCOMING_NAPI_ID: number | undefined = system['SO_INCOMING_NAPI_ID']

/** Report the bytes left in the receive queue with each receive. Only on Linux. */
export const SO_INQ: number | undefined = system['SO_INQ']

/** Send keep-alive probes on idle connections. */
export const SO_KEEPALIVE: number = system['SO_KEEPALIVE']!

/** Security label of the socket. Only on macOS. */
export const SO_LABEL: number | undefined = system['SO_LABEL']

/** Whether, and how long, close waits for unsent data. */
export const SO_LINGER: number = system['SO_LINGER']!

/** SO_LINGER with its time in seconds. Only on macOS. */
export const SO_LINGER_SEC: number | undefined = system['SO_LINGER_SEC']

/** Lock the attached filter against change. Only on Linux. */
export const SO_LOCK_FILTER: number | undefined = system['SO_LOCK_FILTER']

/** Mark on every packet sent, for routing and filtering. Only on Linux. */
export const SO_MARK: number | undefined = system['SO_MARK']

/** Largest datagram size of the provider. Only on Windows. */
export const SO_MAXDG: number | undefined = system['SO_MAXDG']

/** Largest datagram size of the path. Only on Windows. */
export const SO_MAXPATHDG: number | undefined = system['SO_MAXPATHDG']

/** Largest message that can be sent, in bytes (read-only). Only on Windows. */
export const SO_MAX_MSG_SIZE: number | undefined = system['SO_MAX_MSG_SIZE']

/** Highest rate of transmission, in bytes per second. Only on Linux. */
export const SO_MAX_PACING_RATE: number | undefined = system['SO_MAX_PACING_RATE']

/** Memory that the socket uses (read-only). Only on Linux. */
export const SO_MEMINFO: number | undefined = system['SO_MEMINFO']

/** Number that identifies the network namespace (read-only). Only on Linux. */
export const SO_NETNS_COOKIE: number | undefined = system['SO_NETNS_COOKIE']

/** How packets of the socket are marked (read-only). Only on macOS. */
export const SO_NETSVC_MARKING_LEVEL: number | undefined = system['SO_NETSVC_MARKING_LEVEL']

/** Class of service of the traffic. Only on macOS. */
export const SO_NET_SERVICE_TYPE: number | undefined = system['SO_NET_SERVICE_TYPE']

/** Install a socket filter extension. Only on macOS. */
export const SO_NKE: number | undefined = system['SO_NKE']

/** EADDRNOTAVAIL if the source address vanished. Only on macOS. */
export const SO_NOADDRERR: number | undefined = system['SO_NOADDRERR']

/** The network card does not append the frame checksum. Only on Linux. */
export const SO_NOFCS: number | undefined = system['SO_NOFCS']

/** No SIGPIPE when the connection is broken. Only on macOS. */
export const SO_NOSIGPIPE: number | undefined = system['SO_NOSIGPIPE']

/** Notify of a conflict on binding. Only on macOS. */
export const SO_NOTIFYCONFLICT: number | undefined = system['SO_NOTIFYCONFLICT']

/** Send UDP datagrams without a checksum. Only on Linux. */
export const SO_NO_CHECK: number | undefined = system['SO_NO_CHECK']

/** Flags of Apple's own socket behaviour. Only on macOS. */
export const SO_NP_EXTENSIONS: number | undefined = system['SO_NP_EXTENSIONS']

/** Bytes that wait to be read (read-only). Only on macOS. */
export const SO_NREAD: number | undefined = system['SO_NREAD']

/** Datagrams that wait to be read (read-only). Only on macOS. */
export const SO_NUMRCVPKT: number | undefined = system['SO_NUMRCVPKT']

/** Bytes that wait to be sent (read-only). Only on macOS. */
export const SO_NWRITE: number | undefined = system['SO_NWRITE']

/** Leave out-of-band data in the stream. */
export const SO_OOBINLINE: number = system['SO_OOBINLINE']!

/** Whether the thread's next sockets are overlapped. Only on Windows. */
export const SO_OPENTYPE: number | undefined = system['SO_OPENTYPE']

/** Destination of a connection before it was redirected (read-only). Only on Linux and Windows. */
export const SO_ORIGINAL_DST: number | undefined = system['SO_ORIGINAL_DST']

/** IPv6 destination of a connection before it was redirected (read-only). Only on Linux and Windows. */
export const IP6T_SO_ORIGINAL_DST: number | undefined = system['IP6T_SO_ORIGINAL_DST']

/** Receive SCM_CREDENTIALS control messages. Only on Linux. */
export const SO_PASSCRED: number | undefined = system['SO_PASSCRED']

/** Receive SCM_PIDFD control messages. Only on Linux. */
export const SO_PASSPIDFD: number | undefined = system['SO_PASSPIDFD']

/** Accept descriptors in SCM_RIGHTS control messages. Only on Linux. */
export const SO_PASSRIGHTS: number | undefined = system['SO_PASSRIGHTS']

/** Receive SCM_SECURITY control messages. Only on Linux. */
export const SO_PASSSEC: number | undefined = system['SO_PASSSEC']

/** Pause the acceptance of new connections. Only on Windows. */
export const SO_PAUSE_ACCEPT: number | undefined = system['SO_PAUSE_ACCEPT']

/** Offset in the queue at which MSG_PEEK reads. Only on Linux. */
export const SO_PEEK_OFF: number | undefined = system['SO_PEEK_OFF']

/** Credentials of the connected peer process (read-only). Only on Linux. */
export const SO_PEERCRED: number | undefined = system['SO_PEERCRED']

/** Supplementary groups of the connected peer (read-only). Only on Linux. */
export const SO_PEERGROUPS: number | undefined = system['SO_PEERGROUPS']

/** Security label of the peer (read-only). Only on macOS. */
export const SO_PEERLABEL: number | undefined = system['SO_PEERLABEL']

/** Address of the peer, as getpeername gives it. Only on Linux. */
export const SO_PEERNAME: number | undefined = system['SO_PEERNAME']

/** Process descriptor of the connected peer (read-only). Only on Linux. */
export const SO_PEERPIDFD: number | undefined = system['SO_PEERPIDFD']

/** Security context of the connected peer (read-only). Only on Linux. */
export const SO_PEERSEC: number | undefined = system['SO_PEERSEC']

/** Reuse local ports for different local addresses. Only on Windows. */
export const SO_PORT_SCALABILITY: number | undefined = system['SO_PORT_SCALABILITY']

/** Prefer busy polling to interrupts. Only on Linux. */
export const SO_PREFER_BUSY_POLL: number | undefined = system['SO_PREFER_BUSY_POLL']

/** Queueing priority of the packets sent. Only on Linux. */
export const SO_PRIORITY: number | undefined = system['SO_PRIORITY']

/** Protocol of the socket (read-only). Only on Linux. */
export const SO_PROTOCOL: number | undefined = system['SO_PROTOCOL']

/** Description of the socket's protocol (read-only). Only on Windows. */
export const SO_PROTOCOL_INFO: number | undefined = system['SO_PROTOCOL_INFO']

/** Description of the socket's protocol, ANSI text (read-only). Only on Windows. */
export const SO_PROTOCOL_INFOA: number | undefined = system['SO_PROTOCOL_INFOA']

/** Description of the socket's protocol, Unicode text (read-only). Only on Windows. */
export const SO_PROTOCOL_INFOW: number | undefined = system['SO_PROTOCOL_INFOW']

/** Choose ephemeral ports at random. Only on Windows. */
export const SO_RANDOMIZE_PORT: number | undefined = system['SO_RANDOMIZE_PORT']

/** Choose ephemeral ports at random. Only on macOS. */
export const SO_RANDOMPORT: number | undefined = system['SO_RANDOMPORT']

/** Size of the receive buffer, in bytes. */
export const SO_RCVBUF: number = system['SO_RCVBUF']!

/** Size of the receive buffer, past the system's limit. Only on Linux. */
export const SO_RCVBUFFORCE: number | undefined = system['SO_RCVBUFFORCE']

/** Fewest bytes for which a receive returns. */
export const SO_RCVLOWAT: number = system['SO_RCVLOWAT']!

/** Receive the SO_MARK of incoming packets. Only on Linux. */
export const SO_RCVMARK: number | undefined = system['SO_RCVMARK']

/** Receive the SO_PRIORITY of incoming packets. Only on Linux. */
export const SO_RCVPRIORITY: number | undefined = system['SO_RCVPRIORITY']

/** How long a receive may block, a timeval. */
export const SO_RCVTIMEO: number = system['SO_RCVTIMEO']!

/** SO_RCVTIMEO with 64-bit time. Only on Linux. */
export const SO_RCVTIMEO_NEW: number | undefined = system['SO_RCVTIMEO_NEW']

/** SO_RCVTIMEO with the machine's long as time. Only on Linux. */
export const SO_RCVTIMEO_OLD: number | undefined = system['SO_RCVTIMEO_OLD']

/** Bytes of kernel memory reserved for the socket. Only on Linux. */
export const SO_RESERVE_MEM: number | undefined = system['SO_RESERVE_MEM']

/** Signature of the resolver's data. Only on macOS. */
export const SO_RESOLVER_SIGNATURE: number | undefined = system['SO_RESOLVER_SIGNATURE']

/** Bind to an address that is still in use locally. */
export const SO_REUSEADDR: number = system['SO_REUSEADDR']!

/** Several sockets bind to one address and share its traffic. Only on Linux and macOS. */
export const SO_REUSEPORT: number | undefined = system['SO_REUSEPORT']

/** Share a port only among one user's sockets. Only on macOS. */
export const SO_REUSESHAREUID: number | undefined = system['SO_REUSESHAREUID']

/** Share a port for multicast reception. Only on Windows. */
export const SO_REUSE_MULTICASTPORT: number | undefined = system['SO_REUSE_MULTICASTPORT']

/** Choose the ephemeral port only when connecting. Only on Windows. */
export const SO_REUSE_UNICASTPORT: number | undefined = system['SO_REUSE_UNICASTPORT']

/** Receive the count of dropped packets. Only on Linux. */
export const SO_RXQ_OVFL: number | undefined = system['SO_RXQ_OVFL']

/** Security level of authentication (unused). Only on Linux. */
export const SO_SECURITY_AUTHENTICATION: number | undefined = system['SO_SECURITY_AUTHENTICATION']

/** Security level of network encryption (unused). Only on Linux. */
export const SO_SECURITY_ENCRYPTION_NETWORK: number | undefined = system['SO_SECURITY_ENCRYPTION_NETWORK']

/** Security level of transport encryption (unused). Only on Linux. */
export const SO_SECURITY_ENCRYPTION_TRANSPORT: number | undefined = system['SO_SECURITY_ENCRYPTION_TRANSPORT']

/** select reports a filled error queue as exceptional. Only on Linux. */
export const SO_SELECT_ERR_QUEUE: number | undefined = system['SO_SELECT_ERR_QUEUE']

/** Size of the send buffer, in bytes. */
export const SO_SNDBUF: number = system['SO_SNDBUF']!

/** Size of the send buffer, past the system's limit. Only on Linux. */
export const SO_SNDBUFFORCE: number | undefined = system['SO_SNDBUFFORCE']

/** Fewest free bytes for which the socket is writable. */
export const SO_SNDLOWAT: number = system['SO_SNDLOWAT']!

/** How long a send may block, a timeval. */
export const SO_SNDTIMEO: number = system['SO_SNDTIMEO']!

/** SO_SNDTIMEO with 64-bit time. Only on Linux. */
export const SO_SNDTIMEO_NEW: number | undefined = system['SO_SNDTIMEO_NEW']

/** SO_SNDTIMEO with the machine's long as time. Only on Linux. */
export const SO_SNDTIMEO_OLD: number | undefined = system['SO_SNDTIMEO_OLD']

/** SO_OPENTYPE: sockets are synchronous, waits alertable. Only on Windows. */
export const SO_SYNCHRONOUS_ALERT: number | undefined = system['SO_SYNCHRONOUS_ALERT']

/** SO_OPENTYPE: sockets are synchronous, waits not alertable. Only on Windows. */
export const SO_SYNCHRONOUS_NONALERT: number | undefined = system['SO_SYNCHRONOUS_NONALERT']

/** Receive the time of arrival, in microseconds. Only on Linux and macOS. */
export const SO_TIMESTAMP: number | undefined = system['SO_TIMESTAMP']

/** Receive timestamps of sending and arrival, SOF_TIMESTAMPING_*. Only on Linux. */
export const SO_TIMESTAMPING: number | undefined = system['SO_TIMESTAMPING']

/** SO_TIMESTAMPING with 64-bit time. Only on Linux. */
export const SO_TIMESTAMPING_NEW: number | undefined = system['SO_TIMESTAMPING_NEW']

/** SO_TIMESTAMPING with the machine's long as time. Only on Linux. */
export const SO_TIMESTAMPING_OLD: number | undefined = system['SO_TIMESTAMPING_OLD']

/** Receive the time of arrival, in nanoseconds. Only on Linux. */
export const SO_TIMESTAMPNS: number | undefined = system['SO_TIMESTAMPNS']

/** SO_TIMESTAMPNS with 64-bit time. Only on Linux. */
export const SO_TIMESTAMPNS_NEW: number | undefined = system['SO_TIMESTAMPNS_NEW']

/** SO_TIMESTAMPNS with the machine's long as time. Only on Linux. */
export const SO_TIMESTAMPNS_OLD: number | undefined = system['SO_TIMESTAMPNS_OLD']

/** Receive the time of arrival on the monotonic clock. Only on macOS. */
export const SO_TIMESTAMP_MONOTONIC: number | undefined = system['SO_TIMESTAMP_MONOTONIC']

/** SO_TIMESTAMP with 64-bit time. Only on Linux. */
export const SO_TIMESTAMP_NEW: number | undefined = system['SO_TIMESTAMP_NEW']

/** SO_TIMESTAMP with the machine's long as time. Only on Linux. */
export const SO_TIMESTAMP_OLD: number | undefined = system['SO_TIMESTAMP_OLD']

/** Tracker flag: the app approved the domain. Only on macOS. */
export const SO_TRACKER_ATTRIBUTE_FLAGS_APP_APPROVED: number | undefined = system['SO_TRACKER_ATTRIBUTE_FLAGS_APP_APPROVED']

/** Tracker flag: the domain name was shortened. Only on macOS. */
export const SO_TRACKER_ATTRIBUTE_FLAGS_DOMAIN_SHORT: number | undefined = system['SO_TRACKER_ATTRIBUTE_FLAGS_DOMAIN_SHORT']

/** Tracker flag: the domain is a tracker. Only on macOS. */
export const SO_TRACKER_ATTRIBUTE_FLAGS_TRACKER: number | undefined = system['SO_TRACKER_ATTRIBUTE_FLAGS_TRACKER']

/** Version of the tracker transparency interface. Only on macOS. */
export const SO_TRACKER_TRANSPARENCY_VERSION: number | undefined = system['SO_TRACKER_TRANSPARENCY_VERSION']

/** Rehash the transmit path when the connection suffers. Only on Linux. */
export const SO_TXREHASH: number | undefined = system['SO_TXREHASH']

/** Send each packet at the time in its control message. Only on Linux. */
export const SO_TXTIME: number | undefined = system['SO_TXTIME']

/** Type of the socket (read-only). */
export const SO_TYPE: number = system['SO_TYPE']!

/** close waits until upcalls of the socket ended. Only on macOS. */
export const SO_UPCALLCLOSEWAIT: number | undefined = system['SO_UPCALLCLOSEWAIT']

/** Give a socket of AcceptEx its listener's properties. Only on Windows. */
export const SO_UPDATE_ACCEPT_CONTEXT: number | undefined = system['SO_UPDATE_ACCEPT_CONTEXT']

/** Finish the set-up of a socket of ConnectEx. Only on Windows. */
export const SO_UPDATE_CONNECT_CONTEXT: number | undefined = system['SO_UPDATE_CONNECT_CONTEXT']

/** Use the loopback interface where possible. Only on macOS and Windows. */
export const SO_USELOOPBACK: number | undefined = system['SO_USELOOPBACK']

/** Hint that more data will follow. Only on macOS. */
export const SO_WANTMORE: number | undefined = system['SO_WANTMORE']

/** Receive MSG_OOB among the flags. Only on macOS. */
export const SO_WANTOOBFLAG: number | undefined = system['SO_WANTOOBFLAG']

/** Receive the acknowledgement status of wireless frames. Only on Linux. */
export const SO_WIFI_STATUS: number | undefined = system['SO_WIFI_STATUS']

/** Allow MSG_ZEROCOPY. Only on Linux. */
export const SO_ZEROCOPY: number | undefined = system['SO_ZEROCOPY']

/** A packet's SO_TXTIME parameters were wrong. Only on Linux. */
export const SO_EE_CODE_TXTIME_INVALID_PARAM: number | undefined = system['SO_EE_CODE_TXTIME_INVALID_PARAM']

/** A packet missed its SO_TXTIME deadline. Only on Linux. */
export const SO_EE_CODE_TXTIME_MISSED: number | undefined = system['SO_EE_CODE_TXTIME_MISSED']

/** A MSG_ZEROCOPY send copied its data after all. Only on Linux. */
export const SO_EE_CODE_ZEROCOPY_COPIED: number | undefined = system['SO_EE_CODE_ZEROCOPY_COPIED']

/** The error came from an ICMP message. Only on Linux. */
export const SO_EE_ORIGIN_ICMP: number | undefined = system['SO_EE_ORIGIN_ICMP']

/** The error came from an ICMPv6 message. Only on Linux. */
export const SO_EE_ORIGIN_ICMP6: number | undefined = system['SO_EE_ORIGIN_ICMP6']

/** The error arose on this host. Only on Linux. */
export const SO_EE_ORIGIN_LOCAL: number | undefined = system['SO_EE_ORIGIN_LOCAL']

/** The error has no known origin. Only on Linux. */
export const SO_EE_ORIGIN_NONE: number | undefined = system['SO_EE_ORIGIN_NONE']

/** Not an error: a transmit timestamp. Only on Linux. */
export const SO_EE_ORIGIN_TIMESTAMPING: number | undefined = system['SO_EE_ORIGIN_TIMESTAMPING']

/** Not an error: a transmit status. Only on Linux. */
export const SO_EE_ORIGIN_TXSTATUS: number | undefined = system['SO_EE_ORIGIN_TXSTATUS']

/** The error came from SO_TXTIME. Only on Linux. */
export const SO_EE_ORIGIN_TXTIME: number | undefined = system['SO_EE_ORIGIN_TXTIME']

/** Not an error: MSG_ZEROCOPY sends ended. Only on Linux. */
export const SO_EE_ORIGIN_ZEROCOPY: number | undefined = system['SO_EE_ORIGIN_ZEROCOPY']

/** The ICMP extension of RFC 4884 is malformed. Only on Linux. */
export const SO_EE_RFC4884_FLAG_INVALID: number | undefined = system['SO_EE_RFC4884_FLAG_INVALID']

/** Take the times of a virtual clock. Only on Linux. */
export const SOF_TIMESTAMPING_BIND_PHC: number | undefined = system['SOF_TIMESTAMPING_BIND_PHC']

/** Tell timestamps of IPv4 with the control data of each packet. Only on Linux. */
export const SOF_TIMESTAMPING_OPT_CMSG: number | undefined = system['SOF_TIMESTAMPING_OPT_CMSG']

/** Give each packet that is sent an identifier. Only on Linux. */
export const SOF_TIMESTAMPING_OPT_ID: number | undefined = system['SOF_TIMESTAMPING_OPT_ID']

/** Tell interface and length beside a hardware timestamp. Only on Linux. */
export const SOF_TIMESTAMPING_OPT_PKTINFO: number | undefined = system['SOF_TIMESTAMPING_OPT_PKTINFO']

/** Tell TCP statistics beside a timestamp. Only on Linux. */
export const SOF_TIMESTAMPING_OPT_STATS: number | undefined = system['SOF_TIMESTAMPING_OPT_STATS']

/** Tell the timestamp of what was sent without its bytes. Only on Linux. */
export const SOF_TIMESTAMPING_OPT_TSONLY: number | undefined = system['SOF_TIMESTAMPING_OPT_TSONLY']

/** Tell both times of what was sent, software's and hardware's. Only on Linux. */
export const SOF_TIMESTAMPING_OPT_TX_SWHW: number | undefined = system['SOF_TIMESTAMPING_OPT_TX_SWHW']

/** Report the times that the device has taken. Only on Linux. */
export const SOF_TIMESTAMPING_RAW_HARDWARE: number | undefined = system['SOF_TIMESTAMPING_RAW_HARDWARE']

/** Take the time of arrival in the device. Only on Linux. */
export const SOF_TIMESTAMPING_RX_HARDWARE: number | undefined = system['SOF_TIMESTAMPING_RX_HARDWARE']

/** Take the time of arrival in the kernel. Only on Linux. */
export const SOF_TIMESTAMPING_RX_SOFTWARE: number | undefined = system['SOF_TIMESTAMPING_RX_SOFTWARE']

/** Report the times that the kernel has taken. Only on Linux. */
export const SOF_TIMESTAMPING_SOFTWARE: number | undefined = system['SOF_TIMESTAMPING_SOFTWARE']

/** Ignored: hardware times in the system's clock. Only on Linux. */
export const SOF_TIMESTAMPING_SYS_HARDWARE: number | undefined = system['SOF_TIMESTAMPING_SYS_HARDWARE']

/** Take the time when all was acknowledged. Only on Linux. */
export const SOF_TIMESTAMPING_TX_ACK: number | undefined = system['SOF_TIMESTAMPING_TX_ACK']

/** Take the time of departure in the device. Only on Linux. */
export const SOF_TIMESTAMPING_TX_HARDWARE: number | undefined = system['SOF_TIMESTAMPING_TX_HARDWARE']

/** Take the time when the packet enters the scheduler. Only on Linux. */
export const SOF_TIMESTAMPING_TX_SCHED: number | undefined = system['SOF_TIMESTAMPING_TX_SCHED']

/** Take the time of departure in the kernel. Only on Linux. */
export const SOF_TIMESTAMPING_TX_SOFTWARE: number | undefined = system['SOF_TIMESTAMPING_TX_SOFTWARE']

/** Credentials of the connected peer process (read-only). Only on macOS. */
export const LOCAL_PEERCRED: number | undefined = system['LOCAL_PEERCRED']

/** Effective process ID of the peer (read-only). Only on macOS. */
export const LOCAL_PEEREPID: number | undefined = system['LOCAL_PEEREPID']

/** Effective executable UUID of the peer (read-only). Only on macOS. */
export const LOCAL_PEEREUUID: number | undefined = system['LOCAL_PEEREUUID']

/** Process ID of the peer (read-only). Only on macOS. */
export const LOCAL_PEERPID: number | undefined = system['LOCAL_PEERPID']

/** Audit token of the peer (read-only). Only on macOS. */
export const LOCAL_PEERTOKEN: number | undefined = system['LOCAL_PEERTOKEN']

/** Executable UUID of the peer (read-only). Only on macOS. */
export const LOCAL_PEERUUID: number | undefined = system['LOCAL_PEERUUID']

/** No more receptions. */
export const SHUT_RD: number = system['SHUT_RD']!

/** No more receptions or transmissions. */
export const SHUT_RDWR: number = system['SHUT_RDWR']!

/** No more transmissions. */
export const SHUT_WR: number = system['SHUT_WR']!

/** Longest queue of connections that listen accepts. */
export const SOMAXCONN: number = system['SOMAXCONN']!

/** More messages of sendmmsg follow. Only on Linux. */
export const MSG_BATCH: number | undefined = system['MSG_BATCH']

/** The datagram came as a link-layer broadcast. Only on Windows. */
export const MSG_BCAST: number | undefined = system['MSG_BCAST']

/** Set close-on-exec on descriptors received by SCM_RIGHTS. Only on Linux. */
export const MSG_CMSG_CLOEXEC: number | undefined = system['MSG_CMSG_CLOEXEC']

/** Tell the link layer that the neighbor answers. Only on Linux. */
export const MSG_CONFIRM: number | undefined = system['MSG_CONFIRM']

/** Control data was cut for lack of space. */
export const MSG_CTRUNC: number = system['MSG_CTRUNC']!

/** Send only to directly connected hosts. */
export const MSG_DONTROUTE: number = system['MSG_DONTROUTE']!

/** This one call does not block. */
export const MSG_DONTWAIT: number = system['MSG_DONTWAIT']!

/** The data ends the transaction, a half-close follows. Only on macOS. */
export const MSG_EOF: number | undefined = system['MSG_EOF']

/** The data ends a record. Only on Linux and macOS. */
export const MSG_EOR: number | undefined = system['MSG_EOR']

/** Receive from the socket's error queue. Only on Linux and Windows. */
export const MSG_ERRQUEUE: number | undefined = system['MSG_ERRQUEUE']

/** Send data in the SYN that opens the connection. Only on Linux. */
export const MSG_FASTOPEN: number | undefined = system['MSG_FASTOPEN']

/** Obsolete: TCP end of the connection. Only on Linux. */
export const MSG_FIN: number | undefined = system['MSG_FIN']

/** Send the data that MSG_HOLD kept back. Only on macOS. */
export const MSG_FLUSH: number | undefined = system['MSG_FLUSH']

/** More data is ready to be read. Only on macOS. */
export const MSG_HAVEMORE: number | undefined = system['MSG_HAVEMORE']

/** Keep the data back until MSG_SEND. Only on macOS. */
export const MSG_HOLD: number | undefined = system['MSG_HOLD']

/** Send or receive in interrupt context (reserved). Only on Windows. */
export const MSG_INTERRUPT: number | undefined = system['MSG_INTERRUPT']

/** Largest count of buffers in one call. Only on Windows. */
export const MSG_MAXIOVLEN: number | undefined = system['MSG_MAXIOVLEN']

/** The datagram came as a link-layer multicast. Only on Windows. */
export const MSG_MCAST: number | undefined = system['MSG_MCAST']

/** More data follows, hold the packet open. Only on Linux. */
export const MSG_MORE: number | undefined = system['MSG_MORE']

/** The source address is wanted, internal to macOS. Only on macOS. */
export const MSG_NEEDSA: number | undefined = system['MSG_NEEDSA']

/** No SIGPIPE when the connection is broken. */
export const MSG_NOSIGNAL: number = system['MSG_NOSIGNAL']!

/** Send or receive out-of-band data. */
export const MSG_OOB: number = system['MSG_OOB']!

/** The message is only a part. Only on Windows. */
export const MSG_PARTIAL: number | undefined = system['MSG_PARTIAL']

/** Receive the data and leave it in the queue. */
export const MSG_PEEK: number = system['MSG_PEEK']!

/** Supply or ask the second address (obsolete). Only on Linux. */
export const MSG_PROXY: number | undefined = system['MSG_PROXY']

/** Complete the receive as soon as data is there. Only on Windows. */
export const MSG_PUSH_IMMEDIATE: number | undefined = system['MSG_PUSH_IMMEDIATE']

/** Data remains in the current packet. Only on macOS. */
export const MSG_RCVMORE: number | undefined = system['MSG_RCVMORE']

/** Obsolete: TCP reset. Only on Linux. */
export const MSG_RST: number | undefined = system['MSG_RST']

/** Send the packet that MSG_HOLD kept back. Only on macOS. */
export const MSG_SEND: number | undefined = system['MSG_SEND']

/** Receive into device memory. Only on Linux. */
export const MSG_SOCK_DEVMEM: number | undefined = system['MSG_SOCK_DEVMEM']

/** Obsolete: TCP start of a connection. Only on Linux. */
export const MSG_SYN: number | undefined = system['MSG_SYN']

/** The datagram was longer than the buffer; return its real length. */
export const MSG_TRUNC: number = system['MSG_TRUNC']!

/** DECnet name of MSG_DONTROUTE. Only on Linux. */
export const MSG_TRYHARD: number | undefined = system['MSG_TRYHARD']

/** Block until the whole buffer is filled. */
export const MSG_WAITALL: number = system['MSG_WAITALL']!

/** recvmmsg stops blocking after the first message. */
export const MSG_WAITFORONE: number = system['MSG_WAITFORONE']!

/** Wait until the stream has data to read. Only on macOS. */
export const MSG_WAITSTREAM: number | undefined = system['MSG_WAITSTREAM']

/** Send without copying the data. Only on Linux. */
export const MSG_ZEROCOPY: number | undefined = system['MSG_ZEROCOPY']

/** Error queue message of a raw CAN socket. Only on Linux. */
export const SCM_CAN_RAW_ERRQUEUE: number | undefined = system['SCM_CAN_RAW_ERRQUEUE']

/** Credentials of the sender: a ucred. Only on Linux. */
export const SCM_CREDENTIALS: number | undefined = system['SCM_CREDENTIALS']

/** Credentials of the sender: a cmsgcred. Only on macOS. */
export const SCM_CREDS: number | undefined = system['SCM_CREDS']

/** Data that lies in a dma-buf. Only on Linux. */
export const SCM_DEVMEM_DMABUF: number | undefined = system['SCM_DEVMEM_DMABUF']

/** Data that lies in ordinary memory. Only on Linux. */
export const SCM_DEVMEM_LINEAR: number | undefined = system['SCM_DEVMEM_LINEAR']

/** Bytes left in the receive queue. Only on Linux. */
export const SCM_INQ: number | undefined = system['SCM_INQ']

/** J1939 destination address of the packet. Only on Linux. */
export const SCM_J1939_DEST_ADDR: number | undefined = system['SCM_J1939_DEST_ADDR']

/** J1939 destination name of the packet. Only on Linux. */
export const SCM_J1939_DEST_NAME: number | undefined = system['SCM_J1939_DEST_NAME']

/** Error queue message of a J1939 socket. Only on Linux. */
export const SCM_J1939_ERRQUEUE: number | undefined = system['SCM_J1939_ERRQUEUE']

/** J1939 priority of the packet. Only on Linux. */
export const SCM_J1939_PRIO: number | undefined = system['SCM_J1939_PRIO']

/** Process descriptor of the sender. Only on Linux. */
export const SCM_PIDFD: number | undefined = system['SCM_PIDFD']

/** File descriptors passed to another process. Only on Linux and macOS. */
export const SCM_RIGHTS: number | undefined = system['SCM_RIGHTS']

/** Security context of the sender. Only on Linux. */
export const SCM_SECURITY: number | undefined = system['SCM_SECURITY']

/** Time of arrival: a timeval. Only on Linux and macOS. */
export const SCM_TIMESTAMP: number | undefined = system['SCM_TIMESTAMP']

/** Timestamps: three of timespec. Only on Linux. */
export const SCM_TIMESTAMPING: number | undefined = system['SCM_TIMESTAMPING']

/** TCP statistics beside a timestamp. Only on Linux. */
export const SCM_TIMESTAMPING_OPT_STATS: number | undefined = system['SCM_TIMESTAMPING_OPT_STATS']

/** Interface and length beside a hardware timestamp. Only on Linux. */
export const SCM_TIMESTAMPING_PKTINFO: number | undefined = system['SCM_TIMESTAMPING_PKTINFO']

/** Time of arrival: a timespec. Only on Linux. */
export const SCM_TIMESTAMPNS: number | undefined = system['SCM_TIMESTAMPNS']

/** Time of arrival on the monotonic clock. Only on macOS. */
export const SCM_TIMESTAMP_MONOTONIC: number | undefined = system['SCM_TIMESTAMP_MONOTONIC']

/** The timestamp tells when the data was acknowledged. Only on Linux. */
export const SCM_TSTAMP_ACK: number | undefined = system['SCM_TSTAMP_ACK']

/** The timestamp tells when the packet entered the scheduler. Only on Linux. */
export const SCM_TSTAMP_SCHED: number | undefined = system['SCM_TSTAMP_SCHED']

/** The timestamp tells when the packet was sent. Only on Linux. */
export const SCM_TSTAMP_SND: number | undefined = system['SCM_TSTAMP_SND']

/** Identifier for the timestamp of this packet. Only on Linux. */
export const SCM_TS_OPT_ID: number | undefined = system['SCM_TS_OPT_ID']

/** Time at which to send the packet. Only on Linux. */
export const SCM_TXTIME: number | undefined = system['SCM_TXTIME']

/** Acknowledgement status of a wireless frame. Only on Linux. */
export const SCM_WIFI_STATUS: number | undefined = system['SCM_WIFI_STATUS']

/** File attributes may have changed. Only on macOS. */
export const POLLATTRIB: number | undefined = system['POLLATTRIB']

/** Error condition. */
export const POLLERR: number = system['POLLERR']!

/** The file may have been extended. Only on macOS. */
export const POLLEXTEND: number | undefined = system['POLLEXTEND']

/** Hang up: the peer closed. */
export const POLLHUP: number = system['POLLHUP']!

/** There is data to read. */
export const POLLIN: number = system['POLLIN']!

/** A SIGPOLL message is available (unused). Only on Linux. */
export const POLLMSG: number | undefined = system['POLLMSG']

/** The file may have been unlinked. Only on macOS. */
export const POLLNLINK: number | undefined = system['POLLNLINK']

/** The descriptor is not open. */
export const POLLNVAL: number = system['POLLNVAL']!

/** Writing will not block. */
export const POLLOUT: number = system['POLLOUT']!

/** Exceptional condition, such as out-of-band data. */
export const POLLPRI: number = system['POLLPRI']!

/** Priority band data can be read. */
export const POLLRDBAND: number = system['POLLRDBAND']!

/** The peer closed, or shut down its writing half. Only on Linux. */
export const POLLRDHUP: number | undefined = system['POLLRDHUP']

/** Normal data can be read. */
export const POLLRDNORM: number = system['POLLRDNORM']!

/** Remove the descriptor from the set (unused). Only on Linux. */
export const POLLREMOVE: number | undefined = system['POLLREMOVE']

/** All the standard events. Only on macOS. */
export const POLLSTANDARD: number | undefined = system['POLLSTANDARD']

/** Priority band data can be written. */
export const POLLWRBAND: number = system['POLLWRBAND']!

/** The file's contents may have changed. Only on macOS. */
export const POLLWRITE: number | undefined = system['POLLWRITE']

/** Normal data can be written. */
export const POLLWRNORM: number = system['POLLWRNORM']!

/** Add an interface to the list that may receive. Only on Windows. */
export const IP_ADD_IFLIST: number | undefined = system['IP_ADD_IFLIST']

/** Join a multicast group. */
export const IP_ADD_MEMBERSHIP: number = system['IP_ADD_MEMBERSHIP']!

/** Join a multicast group for one source. */
export const IP_ADD_SOURCE_MEMBERSHIP: number = system['IP_ADD_SOURCE_MEMBERSHIP']!

/** bind to port 0 leaves the choice of port to connect. Only on Linux. */
export const IP_BIND_ADDRESS_NO_PORT: number | undefined = system['IP_BIND_ADDRESS_NO_PORT']

/** Stop receiving a multicast group from one source. */
export const IP_BLOCK_SOURCE: number = system['IP_BLOCK_SOURCE']!

/** Send only through the interface of this index. Only on macOS. */
export const IP_BOUND_IF: number | undefined = system['IP_BOUND_IF']

/** Receive the checksum of the payload. Only on Linux. */
export const IP_CHECKSUM: number | undefined = system['IP_CHECKSUM']

/** Default of IP_MULTICAST_LOOP. Only on Linux and macOS. */
export const IP_DEFAULT_MULTICAST_LOOP: number | undefined = system['IP_DEFAULT_MULTICAST_LOOP']

/** Default of IP_MULTICAST_TTL. Only on Linux and macOS. */
export const IP_DEFAULT_MULTICAST_TTL: number | undefined = system['IP_DEFAULT_MULTICAST_TTL']

/** Remove an interface from the list that may receive. Only on Windows. */
export const IP_DEL_IFLIST: number | undefined = system['IP_DEL_IFLIST']

/** Never fragment outgoing packets. Only on macOS. */
export const IP_DONTFRAG: number | undefined = system['IP_DONTFRAG']

/** Never fragment outgoing packets. Only on Windows. */
export const IP_DONTFRAGMENT: number | undefined = system['IP_DONTFRAGMENT']

/** Leave a multicast group. */
export const IP_DROP_MEMBERSHIP: number = system['IP_DROP_MEMBERSHIP']!

/** Leave a multicast group for one source. */
export const IP_DROP_SOURCE_MEMBERSHIP: number = system['IP_DROP_SOURCE_MEMBERSHIP']!

/** Add or configure a dummynet pipe. Only on macOS. */
export const IP_DUMMYNET_CONFIGURE: number | undefined = system['IP_DUMMYNET_CONFIGURE']

/** Delete a dummynet pipe. Only on macOS. */
export const IP_DUMMYNET_DEL: number | undefined = system['IP_DUMMYNET_DEL']

/** Delete every dummynet pipe. Only on macOS. */
export const IP_DUMMYNET_FLUSH: number | undefined = system['IP_DUMMYNET_FLUSH']

/** Read the dummynet pipes. Only on macOS. */
export const IP_DUMMYNET_GET: number | undefined = system['IP_DUMMYNET_GET']

/** Receive the ECN codepoint of each packet. Only on Windows. */
export const IP_ECN: number | undefined = system['IP_ECN']

/** Accept connections of FAITH translation. Only on macOS. */
export const IP_FAITH: number | undefined = system['IP_FAITH']

/** Bind to an address that does not exist yet. Only on Linux. */
export const IP_FREEBIND: number | undefined = system['IP_FREEBIND']

/** Add a firewall rule. Only on macOS. */
export const IP_FW_ADD: number | undefined = system['IP_FW_ADD']

/** Delete a firewall rule. Only on macOS. */
export const IP_FW_DEL: number | undefined = system['IP_FW_DEL']

/** Delete every firewall rule. Only on macOS. */
export const IP_FW_FLUSH: number | undefined = system['IP_FW_FLUSH']

/** Read the firewall rules. Only on macOS. */
export const IP_FW_GET: number | undefined = system['IP_FW_GET']

/** Reset the log counters of the firewall. Only on macOS. */
export const IP_FW_RESETLOG: number | undefined = system['IP_FW_RESETLOG']

/** Clear the counters of the firewall. Only on macOS. */
export const IP_FW_ZERO: number | undefined = system['IP_FW_ZERO']

/** Read the list of interfaces that may receive. Only on Windows. */
export const IP_GET_IFLIST: number | undefined = system['IP_GET_IFLIST']

/** The data sent begins with an IP header. */
export const IP_HDRINCL: number = system['IP_HDRINCL']!

/** Receive the time to live of each packet. Only on Windows. */
export const IP_HOPLIMIT: number | undefined = system['IP_HOPLIMIT']

/** Receive only from a list of interfaces. Only on Windows. */
export const IP_IFLIST: number | undefined = system['IP_IFLIST']

/** IPsec policy of the socket. Only on Linux and macOS. */
export const IP_IPSEC_POLICY: number | undefined = system['IP_IPSEC_POLICY']

/** Range of ephemeral ports: low in 16 bits, high above. Only on Linux. */
export const IP_LOCAL_PORT_RANGE: number | undefined = system['IP_LOCAL_PORT_RANGE']

/** Most source filters of one group. Only on macOS. */
export const IP_MAX_GROUP_SRC_FILTER: number | undefined = system['IP_MAX_GROUP_SRC_FILTER']

/** Most multicast groups of one socket. Only on Linux and macOS. */
export const IP_MAX_MEMBERSHIPS: number | undefined = system['IP_MAX_MEMBERSHIPS']

/** Most blocked sources of one socket. Only on macOS. */
export const IP_MAX_SOCK_MUTE_FILTER: number | undefined = system['IP_MAX_SOCK_MUTE_FILTER']

/** Most source filters of one socket. Only on macOS. */
export const IP_MAX_SOCK_SRC_FILTER: number | undefined = system['IP_MAX_SOCK_SRC_FILTER']

/** Drop packets whose time to live is smaller. Only on Linux. */
export const IP_MINTTL: number | undefined = system['IP_MINTTL']

/** Memberships for which a socket first has room. Only on macOS. */
export const IP_MIN_MEMBERSHIPS: number | undefined = system['IP_MIN_MEMBERSHIPS']

/** Read or set the source filter of a multicast group. Only on Linux and macOS. */
export const IP_MSFILTER: number | undefined = system['IP_MSFILTER']

/** Known path MTU of the connection, in bytes. Only on Linux and Windows. */
export const IP_MTU: number | undefined = system['IP_MTU']

/** Path MTU discovery, IP_PMTUDISC_*. Only on Linux and Windows. */
export const IP_MTU_DISCOVER: number | undefined = system['IP_MTU_DISCOVER']

/** Receive every group joined on this host, not only one's own. Only on Linux. */
export const IP_MULTICAST_ALL: number | undefined = system['IP_MULTICAST_ALL']

/** Interface for outgoing multicast. */
export const IP_MULTICAST_IF: number = system['IP_MULTICAST_IF']!

/** Index of the interface for outgoing multicast. Only on macOS. */
export const IP_MULTICAST_IFINDEX: number | undefined = system['IP_MULTICAST_IFINDEX']

/** Whether outgoing multicast comes back to this host. */
export const IP_MULTICAST_LOOP: number = system['IP_MULTICAST_LOOP']!

/** Time to live of outgoing multicast. */
export const IP_MULTICAST_TTL: number = system['IP_MULTICAST_TTL']!

/** Virtual interface for outgoing multicast. Only on macOS. */
export const IP_MULTICAST_VIF: number | undefined = system['IP_MULTICAST_VIF']

/** Set or get network address translation rules. Only on macOS. */
export const IP_NAT__XXX: number | undefined = system['IP_NAT__XXX']

/** Raw packets are not reassembled by netfilter. Only on Linux. */
export const IP_NODEFRAG: number | undefined = system['IP_NODEFRAG']

/** Interface constraint for outgoing non-real-time traffic. Only on Windows. */
export const IP_NRT_INTERFACE: number | undefined = system['IP_NRT_INTERFACE']

/** Add a firewall rule, old interface. Only on macOS. */
export const IP_OLD_FW_ADD: number | undefined = system['IP_OLD_FW_ADD']

/** Delete a firewall rule, old interface. Only on macOS. */
export const IP_OLD_FW_DEL: number | undefined = system['IP_OLD_FW_DEL']

/** Delete every firewall rule, old interface. Only on macOS. */
export const IP_OLD_FW_FLUSH: number | undefined = system['IP_OLD_FW_FLUSH']

/** Read the firewall rules, old interface. Only on macOS. */
export const IP_OLD_FW_GET: number | undefined = system['IP_OLD_FW_GET']

/** Reset the log counters of the firewall, old interface. Only on macOS. */
export const IP_OLD_FW_RESETLOG: number | undefined = system['IP_OLD_FW_RESETLOG']

/** Clear the counters of the firewall, old interface. Only on macOS. */
export const IP_OLD_FW_ZERO: number | undefined = system['IP_OLD_FW_ZERO']

/** IP options sent with each packet. */
export const IP_OPTIONS: number = system['IP_OPTIONS']!

/** Control message: destination before it was redirected. Only on Linux. */
export const IP_ORIGDSTADDR: number | undefined = system['IP_ORIGDSTADDR']

/** Receive the index of the first arrival interface. Only on Windows. */
export const IP_ORIGINAL_ARRIVAL_IF: number | undefined = system['IP_ORIGINAL_ARRIVAL_IF']

/** Receive the security context of each packet. Only on Linux. */
export const IP_PASSSEC: number | undefined = system['IP_PASSSEC']

/** Receive destination address and interface; choose them when sending. */
export const IP_PKTINFO: number = system['IP_PKTINFO']!

/** IP_PKTINFO with the scope. Only on Windows. */
export const IP_PKTINFO_EX: number | undefined = system['IP_PKTINFO_EX']

/** Read the control data of the last segment. Only on Linux. */
export const IP_PKTOPTIONS: number | undefined = system['IP_PKTOPTIONS']

/** Old name of IP_MTU_DISCOVER. Only on Linux. */
export const IP_PMTUDISC: number | undefined = system['IP_PMTUDISC']

/** Always set don't fragment. Only on Linux and Windows. */
export const IP_PMTUDISC_DO: number | undefined = system['IP_PMTUDISC_DO']

/** Never set don't fragment. Only on Linux and Windows. */
export const IP_PMTUDISC_DONT: number | undefined = system['IP_PMTUDISC_DONT']

/** Use the interface MTU, trust no path MTU. Only on Linux. */
export const IP_PMTUDISC_INTERFACE: number | undefined = system['IP_PMTUDISC_INTERFACE']

/** One more than the largest IP_PMTUDISC value. Only on Windows. */
export const IP_PMTUDISC_MAX: number | undefined = system['IP_PMTUDISC_MAX']

/** Follow the system's setting. Only on Windows. */
export const IP_PMTUDISC_NOT_SET: number | undefined = system['IP_PMTUDISC_NOT_SET']

/** As IP_PMTUDISC_INTERFACE, but fragment larger packets. Only on Linux. */
export const IP_PMTUDISC_OMIT: number | undefined = system['IP_PMTUDISC_OMIT']

/** Set don't fragment and ignore the path MTU. Only on Linux and Windows. */
export const IP_PMTUDISC_PROBE: number | undefined = system['IP_PMTUDISC_PROBE']

/** Fragment by the path MTU, else don't fragment. Only on Linux. */
export const IP_PMTUDISC_WANT: number | undefined = system['IP_PMTUDISC_WANT']

/** Range from which ephemeral ports are chosen. Only on macOS. */
export const IP_PORTRANGE: number | undefined = system['IP_PORTRANGE']

/** The default range of ephemeral ports. Only on macOS. */
export const IP_PORTRANGE_DEFAULT: number | undefined = system['IP_PORTRANGE_DEFAULT']

/** The high range of ephemeral ports. Only on macOS. */
export const IP_PORTRANGE_HIGH: number | undefined = system['IP_PORTRANGE_HIGH']

/** The range of ports for privileged processes. Only on macOS. */
export const IP_PORTRANGE_LOW: number | undefined = system['IP_PORTRANGE_LOW']

/** Who may reach the socket, by scope. Only on Windows. */
export const IP_PROTECTION_LEVEL: number | undefined = system['IP_PROTECTION_LEVEL']

/** Receive the protocol of each raw packet. Only on Linux. */
export const IP_PROTOCOL: number | undefined = system['IP_PROTOCOL']

/** Whether broadcast datagrams are received. Only on Windows. */
export const IP_RECEIVE_BROADCAST: number | undefined = system['IP_RECEIVE_BROADCAST']

/** Receive the destination address of each datagram. Only on macOS and Windows. */
export const IP_RECVDSTADDR: number | undefined = system['IP_RECVDSTADDR']

/** Queue detailed errors for MSG_ERRQUEUE. Only on Linux and Windows. */
export const IP_RECVERR: number | undefined = system['IP_RECVERR']

/** Report ICMP extensions with IP_RECVERR. Only on Linux. */
export const IP_RECVERR_RFC4884: number | undefined = system['IP_RECVERR_RFC4884']

/** Receive the largest fragment size of each datagram. Only on Linux. */
export const IP_RECVFRAGSIZE: number | undefined = system['IP_RECVFRAGSIZE']

/** Receive the arrival interface of each datagram. Only on macOS and Windows. */
export const IP_RECVIF: number | undefined = system['IP_RECVIF']

/** Receive the IP options of each datagram. Only on Linux and macOS. */
export const IP_RECVOPTS: number | undefined = system['IP_RECVOPTS']

/** Receive the destination before it was redirected. Only on Linux. */
export const IP_RECVORIGDSTADDR: number | undefined = system['IP_RECVORIGDSTADDR']

/** Receive destination address and interface. Only on macOS. */
export const IP_RECVPKTINFO: number | undefined = system['IP_RECVPKTINFO']

/** Receive the IP options, ready for the reply. Only on Linux and macOS. */
export const IP_RECVRETOPTS: number | undefined = system['IP_RECVRETOPTS']

/** Receive the routing header. Only on Windows. */
export const IP_RECVRTHDR: number | undefined = system['IP_RECVRTHDR']

/** Receive the traffic class of each datagram. Only on Windows. */
export const IP_RECVTCLASS: number | undefined = system['IP_RECVTCLASS']

/** Receive the type of service of each datagram. */
export const IP_RECVTOS: number = system['IP_RECVTOS']!

/** Receive the time to live of each datagram. */
export const IP_RECVTTL: number = system['IP_RECVTTL']!

/** IP options of the reply. Only on Linux and macOS. */
export const IP_RETOPTS: number | undefined = system['IP_RETOPTS']

/** Receive forwarded packets with the router alert option. Only on Linux. */
export const IP_ROUTER_ALERT: number | undefined = system['IP_ROUTER_ALERT']

/** End the RSVP service of the socket. Only on macOS. */
export const IP_RSVP_OFF: number | undefined = system['IP_RSVP_OFF']

/** Begin the RSVP service of the socket. Only on macOS. */
export const IP_RSVP_ON: number | undefined = system['IP_RSVP_ON']

/** End the RSVP service of a virtual interface. Only on macOS. */
export const IP_RSVP_VIF_OFF: number | undefined = system['IP_RSVP_VIF_OFF']

/** Begin the RSVP service of a virtual interface. Only on macOS. */
export const IP_RSVP_VIF_ON: number | undefined = system['IP_RSVP_VIF_ON']

/** Routing header of outgoing packets. Only on Windows. */
export const IP_RTHDR: number | undefined = system['IP_RTHDR']

/** Strip the IP header from what is received. Only on macOS. */
export const IP_STRIPHDR: number | undefined = system['IP_STRIPHDR']

/** Control message: traffic class of the packet. Only on macOS and Windows. */
export const IP_TCLASS: number | undefined = system['IP_TCLASS']

/** Type of service of outgoing packets: DSCP and ECN. */
export const IP_TOS: number = system['IP_TOS']!

/** Mark the traffic as background. Only on macOS. */
export const IP_TRAFFIC_MGT_BACKGROUND: number | undefined = system['IP_TRAFFIC_MGT_BACKGROUND']

/** Transparent proxying: bind to any address. Only on Linux. */
export const IP_TRANSPARENT: number | undefined = system['IP_TRANSPARENT']

/** Time to live of outgoing packets. */
export const IP_TTL: number = system['IP_TTL']!

/** Receive a multicast group from a blocked source again. */
export const IP_UNBLOCK_SOURCE: number = system['IP_UNBLOCK_SOURCE']!

/** Interface for outgoing unicast. Only on Linux and Windows. */
export const IP_UNICAST_IF: number | undefined = system['IP_UNICAST_IF']

/** Upper bound of the MTU that the application sets. Only on Windows. */
export const IP_USER_MTU: number | undefined = system['IP_USER_MTU']

/** Redirect context of the Windows filtering platform. Only on Windows. */
export const IP_WFP_REDIRECT_CONTEXT: number | undefined = system['IP_WFP_REDIRECT_CONTEXT']

/** Redirect records of the Windows filtering platform. Only on Windows. */
export const IP_WFP_REDIRECT_RECORDS: number | undefined = system['IP_WFP_REDIRECT_RECORDS']

/** IPsec policy of the socket, transform form. Only on Linux. */
export const IP_XFRM_POLICY: number | undefined = system['IP_XFRM_POLICY']

/** Destination options by RFC 2292. Only on Linux and macOS. */
export const IPV6_2292DSTOPTS: number | undefined = system['IPV6_2292DSTOPTS']

/** Receive the hop limit by RFC 2292. Only on Linux and macOS. */
export const IPV6_2292HOPLIMIT: number | undefined = system['IPV6_2292HOPLIMIT']

/** Hop-by-hop options by RFC 2292. Only on Linux and macOS. */
export const IPV6_2292HOPOPTS: number | undefined = system['IPV6_2292HOPOPTS']

/** Address of the next hop by RFC 2292. Only on macOS. */
export const IPV6_2292NEXTHOP: number | undefined = system['IPV6_2292NEXTHOP']

/** Receive destination and interface by RFC 2292. Only on Linux and macOS. */
export const IPV6_2292PKTINFO: number | undefined = system['IPV6_2292PKTINFO']

/** Sticky packet options by RFC 2292. Only on Linux and macOS. */
export const IPV6_2292PKTOPTIONS: number | undefined = system['IPV6_2292PKTOPTIONS']

/** Routing header by RFC 2292. Only on Linux and macOS. */
export const IPV6_2292RTHDR: number | undefined = system['IPV6_2292RTHDR']

/** Destination options by RFC 3542. Only on macOS. */
export const IPV6_3542DSTOPTS: number | undefined = system['IPV6_3542DSTOPTS']

/** Hop limit by RFC 3542. Only on macOS. */
export const IPV6_3542HOPLIMIT: number | undefined = system['IPV6_3542HOPLIMIT']

/** Hop-by-hop options by RFC 3542. Only on macOS. */
export const IPV6_3542HOPOPTS: number | undefined = system['IPV6_3542HOPOPTS']

/** Address of the next hop by RFC 3542. Only on macOS. */
export const IPV6_3542NEXTHOP: number | undefined = system['IPV6_3542NEXTHOP']

/** Destination address and interface by RFC 3542. Only on macOS. */
export const IPV6_3542PKTINFO: number | undefined = system['IPV6_3542PKTINFO']

/** Routing header by RFC 3542. Only on macOS. */
export const IPV6_3542RTHDR: number | undefined = system['IPV6_3542RTHDR']

/** Turn an IPv6 socket with a mapped address into IPv4. Only on Linux. */
export const IPV6_ADDRFORM: number | undefined = system['IPV6_ADDRFORM']

/** Which kinds of source address to prefer. Only on Linux. */
export const IPV6_ADDR_PREFERENCES: number | undefined = system['IPV6_ADDR_PREFERENCES']

/** Add an interface to the list that may receive. Only on Windows. */
export const IPV6_ADD_IFLIST: number | undefined = system['IPV6_ADD_IFLIST']

/** Join a multicast group. Only on Linux and Windows. */
export const IPV6_ADD_MEMBERSHIP: number | undefined = system['IPV6_ADD_MEMBERSHIP']

/** Receive the authentication header. Only on Linux. */
export const IPV6_AUTHHDR: number | undefined = system['IPV6_AUTHHDR']

/** Choose flow labels automatically. Only on Linux and macOS. */
export const IPV6_AUTOFLOWLABEL: number | undefined = system['IPV6_AUTOFLOWLABEL']

/** Old name of IPV6_V6ONLY. Only on macOS. */
export const IPV6_BINDV6ONLY: number | undefined = system['IPV6_BINDV6ONLY']

/** Send only through the interface of this index. Only on macOS. */
export const IPV6_BOUND_IF: number | undefined = system['IPV6_BOUND_IF']

/** Offset of the checksum in raw packets. */
export const IPV6_CHECKSUM: number = system['IPV6_CHECKSUM']!

/** Default of IPV6_MULTICAST_HOPS. Only on macOS. */
export const IPV6_DEFAULT_MULTICAST_HOPS: number | undefined = system['IPV6_DEFAULT_MULTICAST_HOPS']

/** Default of IPV6_MULTICAST_LOOP. Only on macOS. */
export const IPV6_DEFAULT_MULTICAST_LOOP: number | undefined = system['IPV6_DEFAULT_MULTICAST_LOOP']

/** Remove an interface from the list that may receive. Only on Windows. */
export const IPV6_DEL_IFLIST: number | undefined = system['IPV6_DEL_IFLIST']

/** Never fragment outgoing packets. */
export const IPV6_DONTFRAG: number = system['IPV6_DONTFRAG']!

/** Leave a multicast group. Only on Linux and Windows. */
export const IPV6_DROP_MEMBERSHIP: number | undefined = system['IPV6_DROP_MEMBERSHIP']

/** Destination options of outgoing packets. Only on Linux and macOS. */
export const IPV6_DSTOPTS: number | undefined = system['IPV6_DSTOPTS']

/** Receive the ECN codepoint of each packet. Only on Windows. */
export const IPV6_ECN: number | undefined = system['IPV6_ECN']

/** Accept connections of FAITH translation. Only on macOS. */
export const IPV6_FAITH: number | undefined = system['IPV6_FAITH']

/** Receive the flow label of each packet. Only on Linux. */
export const IPV6_FLOWINFO: number | undefined = system['IPV6_FLOWINFO']

/** Send the flow label in sin6_flowinfo. Only on Linux. */
export const IPV6_FLOWINFO_SEND: number | undefined = system['IPV6_FLOWINFO_SEND']

/** Manage flow labels. Only on Linux. */
export const IPV6_FLOWLABEL_MGR: number | undefined = system['IPV6_FLOWLABEL_MGR']

/** Bind to an address that does not exist yet. Only on Linux. */
export const IPV6_FREEBIND: number | undefined = system['IPV6_FREEBIND']

/** Add a firewall rule. Only on macOS. */
export const IPV6_FW_ADD: number | undefined = system['IPV6_FW_ADD']

/** Delete a firewall rule. Only on macOS. */
export const IPV6_FW_DEL: number | undefined = system['IPV6_FW_DEL']

/** Delete every firewall rule. Only on macOS. */
export const IPV6_FW_FLUSH: number | undefined = system['IPV6_FW_FLUSH']

/** Read the firewall rules. Only on macOS. */
export const IPV6_FW_GET: number | undefined = system['IPV6_FW_GET']

/** Clear the counters of the firewall. Only on macOS. */
export const IPV6_FW_ZERO: number | undefined = system['IPV6_FW_ZERO']

/** Read the list of interfaces that may receive. Only on Windows. */
export const IPV6_GET_IFLIST: number | undefined = system['IPV6_GET_IFLIST']

/** The data sent begins with an IPv6 header. Only on Linux and Windows. */
export const IPV6_HDRINCL: number | undefined = system['IPV6_HDRINCL']

/** Control message: hop limit of the packet. */
export const IPV6_HOPLIMIT: number = system['IPV6_HOPLIMIT']!

/** Hop-by-hop options of outgoing packets. */
export const IPV6_HOPOPTS: number = system['IPV6_HOPOPTS']!

/** Receive only from a list of interfaces. Only on Windows. */
export const IPV6_IFLIST: number | undefined = system['IPV6_IFLIST']

/** IPsec policy of the socket. Only on Linux and macOS. */
export const IPV6_IPSEC_POLICY: number | undefined = system['IPV6_IPSEC_POLICY']

/** Join an anycast group. Only on Linux. */
export const IPV6_JOIN_ANYCAST: number | undefined = system['IPV6_JOIN_ANYCAST']

/** Join a multicast group. */
export const IPV6_JOIN_GROUP: number = system['IPV6_JOIN_GROUP']!

/** Leave an anycast group. Only on Linux. */
export const IPV6_LEAVE_ANYCAST: number | undefined = system['IPV6_LEAVE_ANYCAST']

/** Leave a multicast group. */
export const IPV6_LEAVE_GROUP: number = system['IPV6_LEAVE_GROUP']!

/** Most source filters of one group. Only on macOS. */
export const IPV6_MAX_GROUP_SRC_FILTER: number | undefined = system['IPV6_MAX_GROUP_SRC_FILTER']

/** Most multicast groups of one socket. Only on macOS. */
export const IPV6_MAX_MEMBERSHIPS: number | undefined = system['IPV6_MAX_MEMBERSHIPS']

/** Most source filters of one socket. Only on macOS. */
export const IPV6_MAX_SOCK_SRC_FILTER: number | undefined = system['IPV6_MAX_SOCK_SRC_FILTER']

/** Drop packets whose hop limit is smaller. Only on Linux. */
export const IPV6_MINHOPCOUNT: number | undefined = system['IPV6_MINHOPCOUNT']

/** Memberships for which a socket first has room. Only on macOS. */
export const IPV6_MIN_MEMBERSHIPS: number | undefined = system['IPV6_MIN_MEMBERSHIPS']

/** Read or set the source filter of a multicast group. Only on macOS. */
export const IPV6_MSFILTER: number | undefined = system['IPV6_MSFILTER']

/** Known path MTU of the connection, in bytes. Only on Linux and Windows. */
export const IPV6_MTU: number | undefined = system['IPV6_MTU']

/** Path MTU discovery, IPV6_PMTUDISC_*. Only on Linux and Windows. */
export const IPV6_MTU_DISCOVER: number | undefined = system['IPV6_MTU_DISCOVER']

/** Receive every group joined on this host, not only one's own. Only on Linux. */
export const IPV6_MULTICAST_ALL: number | undefined = system['IPV6_MULTICAST_ALL']

/** Hop limit of outgoing multicast. */
export const IPV6_MULTICAST_HOPS: number = system['IPV6_MULTICAST_HOPS']!

/** Index of the interface for outgoing multicast. */
export const IPV6_MULTICAST_IF: number = system['IPV6_MULTICAST_IF']!

/** Whether outgoing multicast comes back to this host. */
export const IPV6_MULTICAST_LOOP: number = system['IPV6_MULTICAST_LOOP']!

/** Address of the next hop. Only on Linux and macOS. */
export const IPV6_NEXTHOP: number | undefined = system['IPV6_NEXTHOP']

/** Interface constraint for outgoing non-real-time traffic. Only on Windows. */
export const IPV6_NRT_INTERFACE: number | undefined = system['IPV6_NRT_INTERFACE']

/** Control message: destination before it was redirected. Only on Linux. */
export const IPV6_ORIGDSTADDR: number | undefined = system['IPV6_ORIGDSTADDR']

/** Path MTU of the connection, an ip6_mtuinfo. Only on Linux and macOS. */
export const IPV6_PATHMTU: number | undefined = system['IPV6_PATHMTU']

/** Destination address and interface; choose them when sending. */
export const IPV6_PKTINFO: number = system['IPV6_PKTINFO']!

/** IPV6_PKTINFO with the scope. Only on Windows. */
export const IPV6_PKTINFO_EX: number | undefined = system['IPV6_PKTINFO_EX']

/** Always set don't fragment. Only on Linux. */
export const IPV6_PMTUDISC_DO: number | undefined = system['IPV6_PMTUDISC_DO']

/** Never discover the path MTU. Only on Linux. */
export const IPV6_PMTUDISC_DONT: number | undefined = system['IPV6_PMTUDISC_DONT']

/** Use the interface MTU, trust no path MTU. Only on Linux. */
export const IPV6_PMTUDISC_INTERFACE: number | undefined = system['IPV6_PMTUDISC_INTERFACE']

/** As IPV6_PMTUDISC_INTERFACE, but fragment larger packets. Only on Linux. */
export const IPV6_PMTUDISC_OMIT: number | undefined = system['IPV6_PMTUDISC_OMIT']

/** Ignore the path MTU. Only on Linux. */
export const IPV6_PMTUDISC_PROBE: number | undefined = system['IPV6_PMTUDISC_PROBE']

/** Fragment by the path MTU. Only on Linux. */
export const IPV6_PMTUDISC_WANT: number | undefined = system['IPV6_PMTUDISC_WANT']

/** Range from which ephemeral ports are chosen. Only on macOS. */
export const IPV6_PORTRANGE: number | undefined = system['IPV6_PORTRANGE']

/** The default range of ephemeral ports. Only on macOS. */
export const IPV6_PORTRANGE_DEFAULT: number | undefined = system['IPV6_PORTRANGE_DEFAULT']

/** The high range of ephemeral ports. Only on macOS. */
export const IPV6_PORTRANGE_HIGH: number | undefined = system['IPV6_PORTRANGE_HIGH']

/** The range of ports for privileged processes. Only on macOS. */
export const IPV6_PORTRANGE_LOW: number | undefined = system['IPV6_PORTRANGE_LOW']

/** Prefer temporary addresses as source. Only on macOS. */
export const IPV6_PREFER_TEMPADDR: number | undefined = system['IPV6_PREFER_TEMPADDR']

/** Who may reach the socket, by scope. Only on Windows. */
export const IPV6_PROTECTION_LEVEL: number | undefined = system['IPV6_PROTECTION_LEVEL']

/** Receive the destination address of each datagram. Only on Windows. */
export const IPV6_RECVDSTADDR: number | undefined = system['IPV6_RECVDSTADDR']

/** Receive the destination options of each packet. Only on Linux and macOS. */
export const IPV6_RECVDSTOPTS: number | undefined = system['IPV6_RECVDSTOPTS']

/** Queue detailed errors for MSG_ERRQUEUE. Only on Linux and Windows. */
export const IPV6_RECVERR: number | undefined = system['IPV6_RECVERR']

/** Report ICMPv6 extensions with IPV6_RECVERR. Only on Linux. */
export const IPV6_RECVERR_RFC4884: number | undefined = system['IPV6_RECVERR_RFC4884']

/** Receive the largest fragment size of each datagram. Only on Linux. */
export const IPV6_RECVFRAGSIZE: number | undefined = system['IPV6_RECVFRAGSIZE']

/** Receive the hop limit of each packet. Only on Linux and macOS. */
export const IPV6_RECVHOPLIMIT: number | undefined = system['IPV6_RECVHOPLIMIT']

/** Receive the hop-by-hop options of each packet. Only on Linux and macOS. */
export const IPV6_RECVHOPOPTS: number | undefined = system['IPV6_RECVHOPOPTS']

/** Receive the arrival interface of each datagram. Only on Windows. */
export const IPV6_RECVIF: number | undefined = system['IPV6_RECVIF']

/** Receive the destination before it was redirected. Only on Linux. */
export const IPV6_RECVORIGDSTADDR: number | undefined = system['IPV6_RECVORIGDSTADDR']

/** Receive changes of the path MTU. Only on Linux and macOS. */
export const IPV6_RECVPATHMTU: number | undefined = system['IPV6_RECVPATHMTU']

/** Receive destination address and interface. Only on Linux and macOS. */
export const IPV6_RECVPKTINFO: number | undefined = system['IPV6_RECVPKTINFO']

/** Receive the routing header of each packet. */
export const IPV6_RECVRTHDR: number = system['IPV6_RECVRTHDR']!

/** Receive the traffic class of each packet. */
export const IPV6_RECVTCLASS: number = system['IPV6_RECVTCLASS']!

/** Receive forwarded packets with the router alert option. Only on Linux. */
export const IPV6_ROUTER_ALERT: number | undefined = system['IPV6_ROUTER_ALERT']

/** Router alert only within one network namespace. Only on Linux. */
export const IPV6_ROUTER_ALERT_ISOLATE: number | undefined = system['IPV6_ROUTER_ALERT_ISOLATE']

/** Routing header of outgoing packets. */
export const IPV6_RTHDR: number = system['IPV6_RTHDR']!

/** Destination options before the routing header. Only on Linux and macOS. */
export const IPV6_RTHDRDSTOPTS: number | undefined = system['IPV6_RTHDRDSTOPTS']

/** This hop need not be a neighbor. Only on Linux and macOS. */
export const IPV6_RTHDR_LOOSE: number | undefined = system['IPV6_RTHDR_LOOSE']

/** This hop must be a neighbor. Only on Linux and macOS. */
export const IPV6_RTHDR_STRICT: number | undefined = system['IPV6_RTHDR_STRICT']

/** IPv6 routing header of type 0. Only on Linux and macOS. */
export const IPV6_RTHDR_TYPE_0: number | undefined = system['IPV6_RTHDR_TYPE_0']

/** Old name of IPV6_DSTOPTS. Only on Linux. */
export const IPV6_RXDSTOPTS: number | undefined = system['IPV6_RXDSTOPTS']

/** Old name of IPV6_HOPOPTS. Only on Linux. */
export const IPV6_RXHOPOPTS: number | undefined = system['IPV6_RXHOPOPTS']

/** Reserved for future use. Only on macOS. */
export const IPV6_SOCKOPT_RESERVED1: number | undefined = system['IPV6_SOCKOPT_RESERVED1']

/** Traffic class of outgoing packets: DSCP and ECN. */
export const IPV6_TCLASS: number = system['IPV6_TCLASS']!

/** Transparent proxying: bind to any address. Only on Linux. */
export const IPV6_TRANSPARENT: number | undefined = system['IPV6_TRANSPARENT']

/** Hop limit of outgoing unicast. */
export const IPV6_UNICAST_HOPS: number = system['IPV6_UNICAST_HOPS']!

/** Interface for outgoing unicast. Only on Linux and Windows. */
export const IPV6_UNICAST_IF: number | undefined = system['IPV6_UNICAST_IF']

/** Upper bound of the MTU that the application sets. Only on Windows. */
export const IPV6_USER_MTU: number | undefined = system['IPV6_USER_MTU']

/** Fragment at the smallest IPv6 MTU. Only on macOS. */
export const IPV6_USE_MIN_MTU: number | undefined = system['IPV6_USE_MIN_MTU']

/** The socket takes IPv6 only, not IPv4 too. */
export const IPV6_V6ONLY: number = system['IPV6_V6ONLY']!

/** Redirect context of the Windows filtering platform. Only on Windows. */
export const IPV6_WFP_REDIRECT_CONTEXT: number | undefined = system['IPV6_WFP_REDIRECT_CONTEXT']

/** Redirect records of the Windows filtering platform. Only on Windows. */
export const IPV6_WFP_REDIRECT_RECORDS: number | undefined = system['IPV6_WFP_REDIRECT_RECORDS']

/** IPsec policy of the socket, transform form. Only on Linux. */
export const IPV6_XFRM_POLICY: number | undefined = system['IPV6_XFRM_POLICY']

/** Stop receiving a group from one source. */
export const MCAST_BLOCK_SOURCE: number = system['MCAST_BLOCK_SOURCE']!

/** Source filter: all sources but these. */
export const MCAST_EXCLUDE: number = system['MCAST_EXCLUDE']!

/** Source filter: these sources only. */
export const MCAST_INCLUDE: number = system['MCAST_INCLUDE']!

/** Join a group. */
export const MCAST_JOIN_GROUP: number = system['MCAST_JOIN_GROUP']!

/** Join a group for one source. */
export const MCAST_JOIN_SOURCE_GROUP: number = system['MCAST_JOIN_SOURCE_GROUP']!

/** Leave a group. */
export const MCAST_LEAVE_GROUP: number = system['MCAST_LEAVE_GROUP']!

/** Leave a group for one source. */
export const MCAST_LEAVE_SOURCE_GROUP: number = system['MCAST_LEAVE_SOURCE_GROUP']!

/** Read or set the source filter of a group. Only on Linux. */
export const MCAST_MSFILTER: number | undefined = system['MCAST_MSFILTER']

/** Receive a group from a blocked source again. */
export const MCAST_UNBLOCK_SOURCE: number = system['MCAST_UNBLOCK_SOURCE']!

/** Source filter: not set. Only on macOS. */
export const MCAST_UNDEFINED: number | undefined = system['MCAST_UNDEFINED']

/** Add a key of the TCP authentication option. Only on Linux. */
export const TCP_AO_ADD_KEY: number | undefined = system['TCP_AO_ADD_KEY']

/** Delete a key of the TCP authentication option. Only on Linux. */
export const TCP_AO_DEL_KEY: number | undefined = system['TCP_AO_DEL_KEY']

/** Read the keys of the TCP authentication option. Only on Linux. */
export const TCP_AO_GET_KEYS: number | undefined = system['TCP_AO_GET_KEYS']

/** Read or set the state of the TCP authentication option. Only on Linux. */
export const TCP_AO_INFO: number | undefined = system['TCP_AO_INFO']

/** Authentication option state of a connection in repair. Only on Linux. */
export const TCP_AO_REPAIR: number | undefined = system['TCP_AO_REPAIR']

/** Whether the stream is at the urgent mark. Only on Windows. */
export const TCP_ATMARK: number | undefined = system['TCP_ATMARK']

/** Urgent data as BSD has it. Only on Windows. */
export const TCP_BSDURGENT: number | undefined = system['TCP_BSDURGENT']

/** State of the congestion control algorithm (read-only). Only on Linux. */
export const TCP_CC_INFO: number | undefined = system['TCP_CC_INFO']

/** Control message: bytes left in the receive queue. Only on Linux. */
export const TCP_CM_INQ: number | undefined = system['TCP_CM_INQ']

/** Name of the congestion control algorithm. Only on Linux. */
export const TCP_CONGESTION: number | undefined = system['TCP_CONGESTION']

/** Congestion control algorithm of the connection. Only on Windows. */
export const TCP_CONGESTION_ALGORITHM: number | undefined = system['TCP_CONGESTION_ALGORITHM']

/** Seconds until connect gives up. Only on macOS. */
export const TCP_CONNECTIONTIMEOUT: number | undefined = system['TCP_CONNECTIONTIMEOUT']

/** State of the connection, tcp_connection_info (read-only). Only on macOS. */
export const TCP_CONNECTION_INFO: number | undefined = system['TCP_CONNECTION_INFO']

/** TCP cookie transactions (obsolete). Only on Linux. */
export const TCP_COOKIE_TRANSACTIONS: number | undefined = system['TCP_COOKIE_TRANSACTIONS']

/** Send full segments only, until uncorked. Only on Linux. */
export const TCP_CORK: number | undefined = system['TCP_CORK']

/** Seconds to wait for data before accept sees the connection. Only on Linux. */
export const TCP_DEFER_ACCEPT: number | undefined = system['TCP_DEFER_ACCEPT']

/** Longest delay of an acknowledgement, in microseconds. Only on Linux. */
export const TCP_DELACK_MAX_US: number | undefined = system['TCP_DELACK_MAX_US']

/** Delay the acknowledgement of a FIN. Only on Windows. */
export const TCP_DELAY_FIN_ACK: number | undefined = system['TCP_DELAY_FIN_ACK']

/** Explicit congestion notification for the connection. Only on macOS. */
export const TCP_ENABLE_ECN: number | undefined = system['TCP_ENABLE_ECN']

/** Urgent data as RFC 1122 has it. Only on Windows. */
export const TCP_EXPEDITED_1122: number | undefined = system['TCP_EXPEDITED_1122']

/** connect fails when an ICMP error arrives. Only on Windows. */
export const TCP_FAIL_CONNECT_ON_ICMP_ERROR: number | undefined = system['TCP_FAIL_CONNECT_ON_ICMP_ERROR']

/** Accept data in the SYN; on Linux, the length of the queue. */
export const TCP_FASTOPEN: number = system['TCP_FASTOPEN']!

/** connect waits to send the first data in the SYN. Only on Linux. */
export const TCP_FASTOPEN_CONNECT: number | undefined = system['TCP_FASTOPEN_CONNECT']

/** Key that makes the TCP Fast Open cookies. Only on Linux. */
export const TCP_FASTOPEN_KEY: number | undefined = system['TCP_FASTOPEN_KEY']

/** TCP Fast Open without a cookie. Only on Linux. */
export const TCP_FASTOPEN_NO_COOKIE: number | undefined = system['TCP_FASTOPEN_NO_COOKIE']

/** ICMP error that connect met (read-only). Only on Windows. */
export const TCP_ICMP_ERROR_INFO: number | undefined = system['TCP_ICMP_ERROR_INFO']

/** State of the connection, tcp_info (read-only). Only on Linux. */
export const TCP_INFO: number | undefined = system['TCP_INFO']

/** Report the bytes left in the receive queue. Only on Linux. */
export const TCP_INQ: number | undefined = system['TCP_INQ']

/** Whether the connection is multipath TCP (read-only). Only on Linux. */
export const TCP_IS_MPTCP: number | undefined = system['TCP_IS_MPTCP']

/** Seconds of idleness before keep-alive probes. Only on macOS and Windows. */
export const TCP_KEEPALIVE: number | undefined = system['TCP_KEEPALIVE']

/** Unanswered keep-alive probes before the connection is dropped. */
export const TCP_KEEPCNT: number = system['TCP_KEEPCNT']!

/** Seconds of idleness before keep-alive probes. */
export const TCP_KEEPIDLE: number = system['TCP_KEEPIDLE']!

/** Seconds between keep-alive probes. */
export const TCP_KEEPINTVL: number = system['TCP_KEEPINTVL']!

/** Seconds that an orphaned socket stays in FIN_WAIT2. Only on Linux. */
export const TCP_LINGER2: number | undefined = system['TCP_LINGER2']

/** Seconds of retransmission before the connection is dropped. Only on Windows. */
export const TCP_MAXRT: number | undefined = system['TCP_MAXRT']

/** Milliseconds of retransmission before the connection is dropped. Only on Windows. */
export const TCP_MAXRTMS: number | undefined = system['TCP_MAXRTMS']

/** Largest segment size, in bytes. */
export const TCP_MAXSEG: number = system['TCP_MAXSEG']!

/** MD5 signature of every segment, by RFC 2385. Only on Linux. */
export const TCP_MD5SIG: number | undefined = system['TCP_MD5SIG']

/** TCP_MD5SIG with an address prefix. Only on Linux. */
export const TCP_MD5SIG_EXT: number | undefined = system['TCP_MD5SIG_EXT']

/** TCP_MD5SIG_EXT: the key is for one interface. Only on Linux. */
export const TCP_MD5SIG_FLAG_IFINDEX: number | undefined = system['TCP_MD5SIG_FLAG_IFINDEX']

/** TCP_MD5SIG_EXT: the key is for an address prefix. Only on Linux. */
export const TCP_MD5SIG_FLAG_PREFIX: number | undefined = system['TCP_MD5SIG_FLAG_PREFIX']

/** Longest key of TCP_MD5SIG, in bytes. Only on Linux. */
export const TCP_MD5SIG_MAXKEYLEN: number | undefined = system['TCP_MD5SIG_MAXKEYLEN']

/** Send small segments at once, without Nagle's algorithm. */
export const TCP_NODELAY: number = system['TCP_NODELAY']!

/** Send no TCP options. Only on macOS. */
export const TCP_NOOPT: number | undefined = system['TCP_NOOPT']

/** Send full segments only. Only on macOS. */
export const TCP_NOPUSH: number | undefined = system['TCP_NOPUSH']

/** Do not send the SYN again. Only on Windows. */
export const TCP_NOSYNRETRIES: number | undefined = system['TCP_NOSYNRETRIES']

/** Unsent bytes below which the socket is writable. Only on Linux and macOS. */
export const TCP_NOTSENT_LOWAT: number | undefined = system['TCP_NOTSENT_LOWAT']

/** Ignore urgent data. Only on Windows. */
export const TCP_NOURG: number | undefined = system['TCP_NOURG']

/** TCP_REPAIR_QUEUE: no queue. Only on Linux. */
export const TCP_NO_QUEUE: number | undefined = system['TCP_NO_QUEUE']

/** TCP_OFFLOAD_PREFERENCE: better not. Only on Windows. */
export const TCP_OFFLOAD_NOT_PREFERRED: number | undefined = system['TCP_OFFLOAD_NOT_PREFERRED']

/** TCP_OFFLOAD_PREFERENCE: either way. Only on Windows. */
export const TCP_OFFLOAD_NO_PREFERENCE: number | undefined = system['TCP_OFFLOAD_NO_PREFERENCE']

/** Whether the connection should go to the network card. Only on Windows. */
export const TCP_OFFLOAD_PREFERENCE: number | undefined = system['TCP_OFFLOAD_PREFERENCE']

/** TCP_OFFLOAD_PREFERENCE: please. Only on Windows. */
export const TCP_OFFLOAD_PREFERRED: number | undefined = system['TCP_OFFLOAD_PREFERRED']

/** Sequence number of a queue in repair. Only on Linux. */
export const TCP_QUEUE_SEQ: number | undefined = system['TCP_QUEUE_SEQ']

/** Acknowledge at once, for now. Only on Linux. */
export const TCP_QUICKACK: number | undefined = system['TCP_QUICKACK']

/** TCP_REPAIR_QUEUE: the receive queue. Only on Linux. */
export const TCP_RECV_QUEUE: number | undefined = system['TCP_RECV_QUEUE']

/** Repair mode, to save and restore a connection. Only on Linux. */
export const TCP_REPAIR: number | undefined = system['TCP_REPAIR']

/** TCP_REPAIR: leave, with a window probe. Only on Linux. */
export const TCP_REPAIR_OFF: number | undefined = system['TCP_REPAIR_OFF']

/** TCP_REPAIR: leave, without a window probe. Only on Linux. */
export const TCP_REPAIR_OFF_NO_WP: number | undefined = system['TCP_REPAIR_OFF_NO_WP']

/** TCP_REPAIR: enter. Only on Linux. */
export const TCP_REPAIR_ON: number | undefined = system['TCP_REPAIR_ON']

/** Set the negotiated options of a connection in repair. Only on Linux. */
export const TCP_REPAIR_OPTIONS: number | undefined = system['TCP_REPAIR_OPTIONS']

/** Which queue of a connection in repair is meant. Only on Linux. */
export const TCP_REPAIR_QUEUE: number | undefined = system['TCP_REPAIR_QUEUE']

/** Window of a connection in repair. Only on Linux. */
export const TCP_REPAIR_WINDOW: number | undefined = system['TCP_REPAIR_WINDOW']

/** Longest retransmission timeout, in milliseconds. Only on Linux. */
export const TCP_RTO_MAX_MS: number | undefined = system['TCP_RTO_MAX_MS']

/** Shortest retransmission timeout, in microseconds. Only on Linux. */
export const TCP_RTO_MIN_US: number | undefined = system['TCP_RTO_MIN_US']

/** Seconds of retransmission before the connection is dropped. Only on macOS. */
export const TCP_RXT_CONNDROPTIME: number | undefined = system['TCP_RXT_CONNDROPTIME']

/** Drop the connection after three retransmissions of a FIN. Only on macOS. */
export const TCP_RXT_FINDROP: number | undefined = system['TCP_RXT_FINDROP']

/** Headers of the SYN that was kept (read-only). Only on Linux. */
export const TCP_SAVED_SYN: number | undefined = system['TCP_SAVED_SYN']

/** Keep the headers of incoming SYNs. Only on Linux. */
export const TCP_SAVE_SYN: number | undefined = system['TCP_SAVE_SYN']

/** Acknowledge every other segment. Only on macOS. */
export const TCP_SENDMOREACKS: number | undefined = system['TCP_SENDMOREACKS']

/** TCP_REPAIR_QUEUE: the send queue. Only on Linux. */
export const TCP_SEND_QUEUE: number | undefined = system['TCP_SEND_QUEUE']

/** Urgent data by the standard. Only on Windows. */
export const TCP_STDURG: number | undefined = system['TCP_STDURG']

/** SYN retransmissions before connect gives up. Only on Linux. */
export const TCP_SYNCNT: number | undefined = system['TCP_SYNCNT']

/** Fast retransmit of thin streams after one duplicate. Only on Linux. */
export const TCP_THIN_DUPACK: number | undefined = system['TCP_THIN_DUPACK']

/** Linear retransmission timeouts for thin streams. Only on Linux. */
export const TCP_THIN_LINEAR_TIMEOUTS: number | undefined = system['TCP_THIN_LINEAR_TIMEOUTS']

/** Timestamp clock of the connection. Only on Linux. */
export const TCP_TIMESTAMP: number | undefined = system['TCP_TIMESTAMP']

/** Whether segments carry timestamps. Only on Windows. */
export const TCP_TIMESTAMPS: number | undefined = system['TCP_TIMESTAMPS']

/** Microseconds by which every packet is delayed. Only on Linux. */
export const TCP_TX_DELAY: number | undefined = system['TCP_TX_DELAY']

/** Name of the upper layer protocol, such as tls. Only on Linux. */
export const TCP_ULP: number | undefined = system['TCP_ULP']

/** Milliseconds without acknowledgement before the connection is dropped. Only on Linux. */
export const TCP_USER_TIMEOUT: number | undefined = system['TCP_USER_TIMEOUT']

/** Bound of the advertised window, in bytes. Only on Linux. */
export const TCP_WINDOW_CLAMP: number | undefined = system['TCP_WINDOW_CLAMP']

/** Receive by mapping pages. Only on Linux. */
export const TCP_ZEROCOPY_RECEIVE: number | undefined = system['TCP_ZEROCOPY_RECEIVE']

/** State of TCP_INFO: closed. Only on Linux. */
export const TCP_CLOSE: number | undefined = system['TCP_CLOSE']

/** State of TCP_INFO: the peer has closed. Only on Linux. */
export const TCP_CLOSE_WAIT: number | undefined = system['TCP_CLOSE_WAIT']

/** State of TCP_INFO: both close at once. Only on Linux. */
export const TCP_CLOSING: number | undefined = system['TCP_CLOSING']

/** State of TCP_INFO: connected. Only on Linux. */
export const TCP_ESTABLISHED: number | undefined = system['TCP_ESTABLISHED']

/** State of TCP_INFO: closed here, FIN not acknowledged. Only on Linux. */
export const TCP_FIN_WAIT1: number | undefined = system['TCP_FIN_WAIT1']

/** State of TCP_INFO: closed here, FIN acknowledged. Only on Linux. */
export const TCP_FIN_WAIT2: number | undefined = system['TCP_FIN_WAIT2']

/** State of TCP_INFO: closed after the peer, FIN not acknowledged. Only on Linux. */
export const TCP_LAST_ACK: number | undefined = system['TCP_LAST_ACK']

/** State of TCP_INFO: listening. Only on Linux. */
export const TCP_LISTEN: number | undefined = system['TCP_LISTEN']

/** State of TCP_INFO: a SYN came. Only on Linux. */
export const TCP_SYN_RECV: number | undefined = system['TCP_SYN_RECV']

/** State of TCP_INFO: a SYN was sent. Only on Linux. */
export const TCP_SYN_SENT: number | undefined = system['TCP_SYN_SENT']

/** State of TCP_INFO: closed, late segments may come. Only on Linux. */
export const TCP_TIME_WAIT: number | undefined = system['TCP_TIME_WAIT']

/** State of TCP_CONNECTION_INFO: closed. Only on macOS. */
export const TCPS_CLOSED: number | undefined = system['TCPS_CLOSED']

/** State of TCP_CONNECTION_INFO: the peer has closed. Only on macOS. */
export const TCPS_CLOSE_WAIT: number | undefined = system['TCPS_CLOSE_WAIT']

/** State of TCP_CONNECTION_INFO: both close at once. Only on macOS. */
export const TCPS_CLOSING: number | undefined = system['TCPS_CLOSING']

/** State of TCP_CONNECTION_INFO: connected. Only on macOS. */
export const TCPS_ESTABLISHED: number | undefined = system['TCPS_ESTABLISHED']

/** State of TCP_CONNECTION_INFO: closed here, FIN not acknowledged. Only on macOS. */
export const TCPS_FIN_WAIT_1: number | undefined = system['TCPS_FIN_WAIT_1']

/** State of TCP_CONNECTION_INFO: closed here, FIN acknowledged. Only on macOS. */
export const TCPS_FIN_WAIT_2: number | undefined = system['TCPS_FIN_WAIT_2']

/** State of TCP_CONNECTION_INFO: closed after the peer, FIN not acknowledged. Only on macOS. */
export const TCPS_LAST_ACK: number | undefined = system['TCPS_LAST_ACK']

/** State of TCP_CONNECTION_INFO: listening. Only on macOS. */
export const TCPS_LISTEN: number | undefined = system['TCPS_LISTEN']

/** State of TCP_CONNECTION_INFO: a SYN came. Only on macOS. */
export const TCPS_SYN_RECEIVED: number | undefined = system['TCPS_SYN_RECEIVED']

/** State of TCP_CONNECTION_INFO: a SYN was sent. Only on macOS. */
export const TCPS_SYN_SENT: number | undefined = system['TCPS_SYN_SENT']

/** State of TCP_CONNECTION_INFO: closed, late segments may come. Only on macOS. */
export const TCPS_TIME_WAIT: number | undefined = system['TCPS_TIME_WAIT']

/** State of the connection and all its subflows (read-only). Only on Linux. */
export const MPTCP_FULL_INFO: number | undefined = system['MPTCP_FULL_INFO']

/** State of the multipath connection, mptcp_info (read-only). Only on Linux. */
export const MPTCP_INFO: number | undefined = system['MPTCP_INFO']

/** Addresses of the subflows (read-only). Only on Linux. */
export const MPTCP_SUBFLOW_ADDRS: number | undefined = system['MPTCP_SUBFLOW_ADDRS']

/** TCP_INFO of the subflows (read-only). Only on Linux. */
export const MPTCP_TCPINFO: number | undefined = system['MPTCP_TCPINFO']

/** Bytes that the checksum covers. Only on Windows. */
export const UDP_CHECKSUM_COVERAGE: number | undefined = system['UDP_CHECKSUM_COVERAGE']

/** Control message: size of the datagrams that were coalesced. Only on Windows. */
export const UDP_COALESCED_INFO: number | undefined = system['UDP_COALESCED_INFO']

/** Gather what is sent into one datagram, until uncorked. Only on Linux. */
export const UDP_CORK: number | undefined = system['UDP_CORK']

/** Encapsulation that the socket carries, UDP_ENCAP_*. Only on Linux. */
export const UDP_ENCAP: number | undefined = system['UDP_ENCAP']

/** IPsec in UDP. Only on Linux. */
export const UDP_ENCAP_ESPINUDP: number | undefined = system['UDP_ENCAP_ESPINUDP']

/** IPsec in UDP, early draft form. Only on Linux. */
export const UDP_ENCAP_ESPINUDP_NON_IKE: number | undefined = system['UDP_ENCAP_ESPINUDP_NON_IKE']

/** GPRS tunnel version 0. Only on Linux. */
export const UDP_ENCAP_GTP0: number | undefined = system['UDP_ENCAP_GTP0']

/** GPRS tunnel version 1, user plane. Only on Linux. */
export const UDP_ENCAP_GTP1U: number | undefined = system['UDP_ENCAP_GTP1U']

/** L2TP in UDP. Only on Linux. */
export const UDP_ENCAP_L2TPINUDP: number | undefined = system['UDP_ENCAP_L2TPINUDP']

/** Rx remote procedure calls. Only on Linux. */
export const UDP_ENCAP_RXRPC: number | undefined = system['UDP_ENCAP_RXRPC']

/** IPsec in TCP. Only on Linux. */
export const TCP_ENCAP_ESPINTCP: number | undefined = system['TCP_ENCAP_ESPINTCP']

/** Receive several datagrams as one, with their size. Only on Linux. */
export const UDP_GRO: number | undefined = system['UDP_GRO']

/** Send without a checksum. Only on Windows. */
export const UDP_NOCHECKSUM: number | undefined = system['UDP_NOCHECKSUM']

/** Send without a checksum. Only on macOS. */
export const UDP_NOCKSUM: number | undefined = system['UDP_NOCKSUM']

/** Accept IPv6 datagrams without a checksum. Only on Linux. */
export const UDP_NO_CHECK6_RX: number | undefined = system['UDP_NO_CHECK6_RX']

/** Send IPv6 datagrams without a checksum. Only on Linux. */
export const UDP_NO_CHECK6_TX: number | undefined = system['UDP_NO_CHECK6_TX']

/** Receive several datagrams as one, up to this size. Only on Windows. */
export const UDP_RECV_MAX_COALESCED_SIZE: number | undefined = system['UDP_RECV_MAX_COALESCED_SIZE']

/** Cut what is sent into datagrams of this size. Only on Linux. */
export const UDP_SEGMENT: number | undefined = system['UDP_SEGMENT']

/** Cut what is sent into datagrams of this size. Only on Windows. */
export const UDP_SEND_MSG_SIZE: number | undefined = system['UDP_SEND_MSG_SIZE']

/** Fewest bytes that the checksum of a datagram must cover. Only on Linux. */
export const UDPLITE_RECV_CSCOV: number | undefined = system['UDPLITE_RECV_CSCOV']

/** Bytes that the checksum of outgoing datagrams covers. Only on Linux. */
export const UDPLITE_SEND_CSCOV: number | undefined = system['UDPLITE_SEND_CSCOV']

/** Descriptor flag: close on exec. */
export const FD_CLOEXEC: number = system['FD_CLOEXEC']!

/** Duplicate the descriptor. */
export const F_DUPFD: number = system['F_DUPFD']!

/** Duplicate the descriptor, close-on-exec. */
export const F_DUPFD_CLOEXEC: number = system['F_DUPFD_CLOEXEC']!

/** Whether two descriptors are one open file. Only on Linux. */
export const F_DUPFD_QUERY: number | undefined = system['F_DUPFD_QUERY']

/** Whether open created the file. Only on Linux. */
export const F_CREATED_QUERY: number | undefined = system['F_CREATED_QUERY']

/** Read the descriptor flags, FD_CLOEXEC. */
export const F_GETFD: number = system['F_GETFD']!

/** Read the file status flags, O_NONBLOCK among them. */
export const F_GETFL: number = system['F_GETFL']!

/** Process or group that gets SIGIO and SIGURG. Only on Linux and macOS. */
export const F_GETOWN: number | undefined = system['F_GETOWN']

/** Set the descriptor flags, FD_CLOEXEC. */
export const F_SETFD: number = system['F_SETFD']!

/** Set the file status flags, O_NONBLOCK among them. */
export const F_SETFL: number = system['F_SETFL']!

/** Set the process or group that gets SIGIO and SIGURG. Only on Linux and macOS. */
export const F_SETOWN: number | undefined = system['F_SETOWN']

/** File status flag: calls do not block. */
export const O_NONBLOCK: number = system['O_NONBLOCK']!

/** Add code signatures from the file. Only on macOS. */
export const F_ADDFILESIGS: number | undefined = system['F_ADDFILESIGS']

/** Add code signatures, for the simulator's linker. Only on macOS. */
export const F_ADDFILESIGS_FOR_DYLD_SIM: number | undefined = system['F_ADDFILESIGS_FOR_DYLD_SIM']

/** Add code signatures and read information on them. Only on macOS. */
export const F_ADDFILESIGS_INFO: number | undefined = system['F_ADDFILESIGS_INFO']

/** Add code signatures and return the end of the blob. Only on macOS. */
export const F_ADDFILESIGS_RETURN: number | undefined = system['F_ADDFILESIGS_RETURN']

/** Add a supplemental code signature. Only on macOS. */
export const F_ADDFILESUPPL: number | undefined = system['F_ADDFILESUPPL']

/** Add code signatures from memory. Only on macOS. */
export const F_ADDSIGS: number | undefined = system['F_ADDSIGS']

/** Add code signatures of the main binary. Only on macOS. */
export const F_ADDSIGS_MAIN_BINARY: number | undefined = system['F_ADDSIGS_MAIN_BINARY']

/** Add seals to a memory file. Only on Linux. */
export const F_ADD_SEALS: number | undefined = system['F_ADD_SEALS']

/** F_PREALLOCATE: all of the space or none. Only on macOS. */
export const F_ALLOCATEALL: number | undefined = system['F_ALLOCATEALL']

/** F_PREALLOCATE: contiguous space. Only on macOS. */
export const F_ALLOCATECONTIG: number | undefined = system['F_ALLOCATECONTIG']

/** F_PREALLOCATE: keep the space after close. Only on macOS. */
export const F_ALLOCATEPERSIST: number | undefined = system['F_ALLOCATEPERSIST']

/** Manage the attribution tag of a file. Only on macOS. */
export const F_ATTRIBUTION_TAG: number | undefined = system['F_ATTRIBUTION_TAG']

/** Flush with a barrier. Only on macOS. */
export const F_BARRIERFSYNC: number | undefined = system['F_BARRIERFSYNC']

/** Check library validation. Only on macOS. */
export const F_CHECK_LV: number | undefined = system['F_CHECK_LV']

/** Whether no page of the file was modified. Only on macOS. */
export const F_CHKCLEAN: number | undefined = system['F_CHKCLEAN']

/** F_ATTRIBUTION_TAG: create. Only on macOS. */
export const F_CREATE_TAG: number | undefined = system['F_CREATE_TAG']

/** F_ATTRIBUTION_TAG: delete. Only on macOS. */
export const F_DELETE_TAG: number | undefined = system['F_DELETE_TAG']

/** Exclusive lock, as of flock. Only on Linux. */
export const F_EXLCK: number | undefined = system['F_EXLCK']

/** Find code signatures. Only on macOS. */
export const F_FINDSIGS: number | undefined = system['F_FINDSIGS']

/** Flush the data of the file. Only on macOS. */
export const F_FLUSH_DATA: number | undefined = system['F_FLUSH_DATA']

/** Freeze the file system. Only on macOS. */
export const F_FREEZE_FS: number | undefined = system['F_FREEZE_FS']

/** Flush down to the disk's platters. Only on macOS. */
export const F_FULLFSYNC: number | undefined = system['F_FULLFSYNC']

/** Read the code directory. Only on macOS. */
export const F_GETCODEDIR: number | undefined = system['F_GETCODEDIR']

/** Read the lease of the file. Only on Linux and macOS. */
export const F_GETLEASE: number | undefined = system['F_GETLEASE']

/** Find the lock that stands in the way. Only on Linux and macOS. */
export const F_GETLK: number | undefined = system['F_GETLK']

/** F_GETLK with 64-bit offsets. Only on Linux. */
export const F_GETLK64: number | undefined = system['F_GETLK64']

/** Find the lock of a process that stands in the way. Only on macOS. */
export const F_GETLKPID: number | undefined = system['F_GETLKPID']

/** Whether the descriptor raises no SIGPIPE. Only on macOS. */
export const F_GETNOSIGPIPE: number | undefined = system['F_GETNOSIGPIPE']

/** Thread, process or group that gets SIGIO and SIGURG. Only on Linux. */
export const F_GETOWN_EX: number | undefined = system['F_GETOWN_EX']

/** Path of the open file. Only on macOS. */
export const F_GETPATH: number | undefined = system['F_GETPATH']

/** Path of the open file, with its mtminfo. Only on macOS. */
export const F_GETPATH_MTMINFO: number | undefined = system['F_GETPATH_MTMINFO']

/** Path of the open file without firm links. Only on macOS. */
export const F_GETPATH_NOFIRMLINK: number | undefined = system['F_GETPATH_NOFIRMLINK']

/** Size of the pipe, in bytes. Only on Linux. */
export const F_GETPIPE_SZ: number | undefined = system['F_GETPIPE_SZ']

/** Data protection class of the file. Only on macOS. */
export const F_GETPROTECTIONCLASS: number | undefined = system['F_GETPROTECTIONCLASS']

/** Data protection level of the file. Only on macOS. */
export const F_GETPROTECTIONLEVEL: number | undefined = system['F_GETPROTECTIONLEVEL']

/** Signal sent when input or output becomes possible. Only on Linux. */
export const F_GETSIG: number | undefined = system['F_GETSIG']

/** Read information on code signatures. Only on macOS. */
export const F_GETSIGSINFO: number | undefined = system['F_GETSIGSINFO']

/** Expected lifetime of the open file's data. Only on Linux. */
export const F_GET_FILE_RW_HINT: number | undefined = system['F_GET_FILE_RW_HINT']

/** Expected lifetime of the file's data. Only on Linux. */
export const F_GET_RW_HINT: number | undefined = system['F_GET_RW_HINT']

/** Read the seals of a memory file. Only on Linux. */
export const F_GET_SEALS: number | undefined = system['F_GET_SEALS']

/** Switch off the cache for the file, for everyone. Only on macOS. */
export const F_GLOBAL_NOCACHE: number | undefined = system['F_GLOBAL_NOCACHE']

/** Disk address of the current offset. Only on macOS. */
export const F_LOG2PHYS: number | undefined = system['F_LOG2PHYS']

/** Disk address of an offset. Only on macOS. */
export const F_LOG2PHYS_EXT: number | undefined = system['F_LOG2PHYS_EXT']

/** Switch off the cache for the descriptor. Only on macOS. */
export const F_NOCACHE: number | undefined = system['F_NOCACHE']

/** Reads and writes are not direct. Only on macOS. */
export const F_NODIRECT: number | undefined = system['F_NODIRECT']

/** Signal when a directory changes. Only on Linux. */
export const F_NOTIFY: number | undefined = system['F_NOTIFY']

/** F_GETLK for locks of the open file. Only on Linux and macOS. */
export const F_OFD_GETLK: number | undefined = system['F_OFD_GETLK']

/** F_SETLK for locks of the open file. Only on Linux and macOS. */
export const F_OFD_SETLK: number | undefined = system['F_OFD_SETLK']

/** F_SETLKW for locks of the open file. Only on Linux and macOS. */
export const F_OFD_SETLKW: number | undefined = system['F_OFD_SETLKW']

/** F_OFD_SETLKW that gives up after a time. Only on macOS. */
export const F_OFD_SETLKWTIMEOUT: number | undefined = system['F_OFD_SETLKWTIMEOUT']

/** F_SETOWN_EX: a process group, old name. Only on Linux. */
export const F_OWNER_GID: number | undefined = system['F_OWNER_GID']

/** F_SETOWN_EX: a process group. Only on Linux. */
export const F_OWNER_PGRP: number | undefined = system['F_OWNER_PGRP']

/** F_SETOWN_EX: a process. Only on Linux. */
export const F_OWNER_PID: number | undefined = system['F_OWNER_PID']

/** F_SETOWN_EX: a thread. Only on Linux. */
export const F_OWNER_TID: number | undefined = system['F_OWNER_TID']

/** Whether the path is within a package. Only on macOS. */
export const F_PATHPKG_CHECK: number | undefined = system['F_PATHPKG_CHECK']

/** F_PREALLOCATE: from the physical end of the file. Only on macOS. */
export const F_PEOFPOSMODE: number | undefined = system['F_PEOFPOSMODE']

/** Allocate space for the file. Only on macOS. */
export const F_PREALLOCATE: number | undefined = system['F_PREALLOCATE']

/** Give a range of the file back. Only on macOS. */
export const F_PUNCHHOLE: number | undefined = system['F_PUNCHHOLE']

/** F_ATTRIBUTION_TAG: read. Only on macOS. */
export const F_QUERY_TAG: number | undefined = system['F_QUERY_TAG']

/** Advise of a read to come. Only on macOS. */
export const F_RDADVISE: number | undefined = system['F_RDADVISE']

/** Switch read-ahead on or off. Only on macOS. */
export const F_RDAHEAD: number | undefined = system['F_RDAHEAD']

/** Shared lock of a range. Only on Linux and macOS. */
export const F_RDLCK: number | undefined = system['F_RDLCK']

/** Seal: the execute bits do not change. Only on Linux. */
export const F_SEAL_EXEC: number | undefined = system['F_SEAL_EXEC']

/** Seal: no new writable mapping. Only on Linux. */
export const F_SEAL_FUTURE_WRITE: number | undefined = system['F_SEAL_FUTURE_WRITE']

/** Seal: the file does not grow. Only on Linux. */
export const F_SEAL_GROW: number | undefined = system['F_SEAL_GROW']

/** Seal: no further seals. Only on Linux. */
export const F_SEAL_SEAL: number | undefined = system['F_SEAL_SEAL']

/** Seal: the file does not shrink. Only on Linux. */
export const F_SEAL_SHRINK: number | undefined = system['F_SEAL_SHRINK']

/** Seal: the contents do not change. Only on Linux. */
export const F_SEAL_WRITE: number | undefined = system['F_SEAL_WRITE']

/** Mark the file as a backing store. Only on macOS. */
export const F_SETBACKINGSTORE: number | undefined = system['F_SETBACKINGSTORE']

/** Set the lease of the file. Only on Linux and macOS. */
export const F_SETLEASE: number | undefined = system['F_SETLEASE']

/** Lock a range, or fail. Only on Linux and macOS. */
export const F_SETLK: number | undefined = system['F_SETLK']

/** F_SETLK with 64-bit offsets. Only on Linux. */
export const F_SETLK64: number | undefined = system['F_SETLK64']

/** Lock a range, waiting for it. Only on Linux and macOS. */
export const F_SETLKW: number | undefined = system['F_SETLKW']

/** F_SETLKW with 64-bit offsets. Only on Linux. */
export const F_SETLKW64: number | undefined = system['F_SETLKW64']

/** F_SETLKW that gives up after a time. Only on macOS. */
export const F_SETLKWTIMEOUT: number | undefined = system['F_SETLKWTIMEOUT']

/** Set that the descriptor raises no SIGPIPE. Only on macOS. */
export const F_SETNOSIGPIPE: number | undefined = system['F_SETNOSIGPIPE']

/** Set the thread, process or group that gets SIGIO. Only on Linux. */
export const F_SETOWN_EX: number | undefined = system['F_SETOWN_EX']

/** Set the size of the pipe, in bytes. Only on Linux. */
export const F_SETPIPE_SZ: number | undefined = system['F_SETPIPE_SZ']

/** Set the data protection class of the file. Only on macOS. */
export const F_SETPROTECTIONCLASS: number | undefined = system['F_SETPROTECTIONCLASS']

/** Set the signal sent when input or output becomes possible. Only on Linux. */
export const F_SETSIG: number | undefined = system['F_SETSIG']

/** Set the size of the file without filling it with zeros. Only on macOS. */
export const F_SETSIZE: number | undefined = system['F_SETSIZE']

/** Set the expected lifetime of the open file's data. Only on Linux. */
export const F_SET_FILE_RW_HINT: number | undefined = system['F_SET_FILE_RW_HINT']

/** Set the expected lifetime of the file's data. Only on Linux. */
export const F_SET_RW_HINT: number | undefined = system['F_SET_RW_HINT']

/** Shared lock, as of flock. Only on Linux. */
export const F_SHLCK: number | undefined = system['F_SHLCK']

/** Only one process writes the file. Only on macOS. */
export const F_SINGLE_WRITER: number | undefined = system['F_SINGLE_WRITER']

/** Read ahead on speculation. Only on macOS. */
export const F_SPECULATIVE_READ: number | undefined = system['F_SPECULATIVE_READ']

/** Thaw the file system. Only on macOS. */
export const F_THAW_FS: number | undefined = system['F_THAW_FS']

/** Wrap the key of the file anew. Only on macOS. */
export const F_TRANSCODEKEY: number | undefined = system['F_TRANSCODEKEY']

/** Move the space of one file to another. Only on macOS. */
export const F_TRANSFEREXTENTS: number | undefined = system['F_TRANSFEREXTENTS']

/** Trim a file that is in use. Only on macOS. */
export const F_TRIM_ACTIVE_FILE: number | undefined = system['F_TRIM_ACTIVE_FILE']

/** Remove the lock of a range. Only on Linux and macOS. */
export const F_UNLCK: number | undefined = system['F_UNLCK']

/** F_PREALLOCATE: from a position of the volume. Only on macOS. */
export const F_VOLPOSMODE: number | undefined = system['F_VOLPOSMODE']

/** Exclusive lock of a range. Only on Linux and macOS. */
export const F_WRLCK: number | undefined = system['F_WRLCK']

/** Switch SIGIO on or off. */
export const FIOASYNC: number = system['FIOASYNC']!

/** Process or group that gets SIGIO and SIGURG. Only on Linux and macOS. */
export const FIOGETOWN: number | undefined = system['FIOGETOWN']

/** Switch non-blocking mode on or off. */
export const FIONBIO: number = system['FIONBIO']!

/** Bytes that can be read at once. */
export const FIONREAD: number = system['FIONREAD']!

/** Set the process or group that gets SIGIO and SIGURG. Only on Linux and macOS. */
export const FIOSETOWN: number | undefined = system['FIOSETOWN']

/** Create a frame relay link. Only on Linux. */
export const SIOCADDDLCI: number | undefined = system['SIOCADDDLCI']

/** Add a link-layer multicast address. Only on Linux and macOS. */
export const SIOCADDMULTI: number | undefined = system['SIOCADDMULTI']

/** Add a route. Only on Linux. */
export const SIOCADDRT: number | undefined = system['SIOCADDRT']

/** Add or change an interface address. Only on macOS. */
export const SIOCAIFADDR: number | undefined = system['SIOCAIFADDR']

/** Look for a link-local address by ARP. Only on macOS. */
export const SIOCARPIPLL: number | undefined = system['SIOCARPIPLL']

/** Whether the stream is at the out-of-band mark. */
export const SIOCATMARK: number = system['SIOCATMARK']!

/** Configure the address automatically. Only on macOS. */
export const SIOCAUTOADDR: number | undefined = system['SIOCAUTOADDR']

/** Configure the netmask automatically. Only on macOS. */
export const SIOCAUTONETMASK: number | undefined = system['SIOCAUTONETMASK']

/** Change the active port of a bond. Only on Linux. */
export const SIOCBONDCHANGEACTIVE: number | undefined = system['SIOCBONDCHANGEACTIVE']

/** Add a port to a bond. Only on Linux. */
export const SIOCBONDENSLAVE: number | undefined = system['SIOCBONDENSLAVE']

/** State of a bond. Only on Linux. */
export const SIOCBONDINFOQUERY: number | undefined = system['SIOCBONDINFOQUERY']

/** Remove a port from a bond. Only on Linux. */
export const SIOCBONDRELEASE: number | undefined = system['SIOCBONDRELEASE']

/** Set the hardware address of a bond. Only on Linux. */
export const SIOCBONDSETHWADDR: number | undefined = system['SIOCBONDSETHWADDR']

/** State of a port of a bond. Only on Linux. */
export const SIOCBONDSLAVEINFOQUERY: number | undefined = system['SIOCBONDSLAVEINFOQUERY']

/** Create a bridge. Only on Linux. */
export const SIOCBRADDBR: number | undefined = system['SIOCBRADDBR']

/** Add an interface to a bridge. Only on Linux. */
export const SIOCBRADDIF: number | undefined = system['SIOCBRADDIF']

/** Delete a bridge. Only on Linux. */
export const SIOCBRDELBR: number | undefined = system['SIOCBRDELBR']

/** Remove an interface from a bridge. Only on Linux. */
export const SIOCBRDELIF: number | undefined = system['SIOCBRDELIF']

/** Delete an ARP entry. Only on Linux. */
export const SIOCDARP: number | undefined = system['SIOCDARP']

/** Delete a frame relay link. Only on Linux. */
export const SIOCDELDLCI: number | undefined = system['SIOCDELDLCI']

/** Delete a link-layer multicast address. Only on Linux and macOS. */
export const SIOCDELMULTI: number | undefined = system['SIOCDELMULTI']

/** Delete a route. Only on Linux. */
export const SIOCDELRT: number | undefined = system['SIOCDELRT']

/** First of the ioctls private to a device. Only on Linux. */
export const SIOCDEVPRIVATE: number | undefined = system['SIOCDEVPRIVATE']

/** Delete an interface address. Only on Linux and macOS. */
export const SIOCDIFADDR: number | undefined = system['SIOCDIFADDR']

/** Delete the tunnel addresses. Only on macOS. */
export const SIOCDIFPHYADDR: number | undefined = system['SIOCDIFPHYADDR']

/** Delete a RARP entry. Only on Linux. */
export const SIOCDRARP: number | undefined = system['SIOCDRARP']

/** Ethtool commands. Only on Linux. */
export const SIOCETHTOOL: number | undefined = system['SIOCETHTOOL']

/** Read an ARP entry. Only on Linux. */
export const SIOCGARP: number | undefined = system['SIOCGARP']

/** Read driver-specific parameters. Only on macOS. */
export const SIOCGDRVSPEC: number | undefined = system['SIOCGDRVSPEC']

/** Name of a TIPC link. Only on Linux. */
export const SIOCGETLINKNAME: number | undefined = system['SIOCGETLINKNAME']

/** Identity of a TIPC node. Only on Linux. */
export const SIOCGETNODEID: number | undefined = system['SIOCGETNODEID']

/** VLAN of an interface. Only on macOS. */
export const SIOCGETVLAN: number | undefined = system['SIOCGETVLAN']

/** High-water mark of the receive buffer. Only on macOS and Windows. */
export const SIOCGHIWAT: number | undefined = system['SIOCGHIWAT']

/** Hardware timestamping of an interface. Only on Linux. */
export const SIOCGHWTSTAMP: number | undefined = system['SIOCGHWTSTAMP']

/** 6LoWPAN settings of an interface. Only on macOS. */
export const SIOCGIF6LOWPAN: number | undefined = system['SIOCGIF6LOWPAN']

/** Address of an interface. Only on Linux and macOS. */
export const SIOCGIFADDR: number | undefined = system['SIOCGIFADDR']

/** Alternate MTU of an interface. Only on macOS. */
export const SIOCGIFALTMTU: number | undefined = system['SIOCGIFALTMTU']

/** Asynchronous character map of a PPP interface. Only on macOS. */
export const SIOCGIFASYNCMAP: number | undefined = system['SIOCGIFASYNCMAP']

/** Bond of an interface. Only on macOS. */
export const SIOCGIFBOND: number | undefined = system['SIOCGIFBOND']

/** Bridging of an interface. Only on Linux. */
export const SIOCGIFBR: number | undefined = system['SIOCGIFBR']

/** Broadcast address of an interface. Only on Linux and macOS. */
export const SIOCGIFBRDADDR: number | undefined = system['SIOCGIFBRDADDR']

/** Capabilities of an interface. Only on macOS. */
export const SIOCGIFCAP: number | undefined = system['SIOCGIFCAP']

/** Addresses of all interfaces. Only on Linux and macOS. */
export const SIOCGIFCONF: number | undefined = system['SIOCGIFCONF']

/** Number of interfaces. Only on Linux. */
export const SIOCGIFCOUNT: number | undefined = system['SIOCGIFCOUNT']

/** MTU limits of an interface. Only on macOS. */
export const SIOCGIFDEVMTU: number | undefined = system['SIOCGIFDEVMTU']

/** Address of the other end of a point-to-point link. Only on Linux and macOS. */
export const SIOCGIFDSTADDR: number | undefined = system['SIOCGIFDSTADDR']

/** Encapsulation of an interface. Only on Linux. */
export const SIOCGIFENCAP: number | undefined = system['SIOCGIFENCAP']

/** Flags of an interface, IFF_*. Only on Linux and macOS. */
export const SIOCGIFFLAGS: number | undefined = system['SIOCGIFFLAGS']

/** Functional type of an interface. Only on macOS. */
export const SIOCGIFFUNCTIONALTYPE: number | undefined = system['SIOCGIFFUNCTIONALTYPE']

/** Generic read of an interface. Only on macOS. */
export const SIOCGIFGENERIC: number | undefined = system['SIOCGIFGENERIC']

/** Hardware address of an interface. Only on Linux. */
export const SIOCGIFHWADDR: number | undefined = system['SIOCGIFHWADDR']

/** Index of an interface. Only on Linux. */
export const SIOCGIFINDEX: number | undefined = system['SIOCGIFINDEX']

/** Kernel programming parameters of an interface. Only on macOS. */
export const SIOCGIFKPI: number | undefined = system['SIOCGIFKPI']

/** MAC label of an interface. Only on macOS. */
export const SIOCGIFMAC: number | undefined = system['SIOCGIFMAC']

/** Hardware parameters of an interface. Only on Linux. */
export const SIOCGIFMAP: number | undefined = system['SIOCGIFMAP']

/** Media of an interface. Only on macOS. */
export const SIOCGIFMEDIA: number | undefined = system['SIOCGIFMEDIA']

/** Memory of an interface. Only on Linux. */
export const SIOCGIFMEM: number | undefined = system['SIOCGIFMEM']

/** Metric of an interface. Only on Linux and macOS. */
export const SIOCGIFMETRIC: number | undefined = system['SIOCGIFMETRIC']

/** MTU of an interface, in bytes. Only on Linux and macOS. */
export const SIOCGIFMTU: number | undefined = system['SIOCGIFMTU']

/** Name of an interface. Only on Linux. */
export const SIOCGIFNAME: number | undefined = system['SIOCGIFNAME']

/** Netmask of an interface. Only on Linux and macOS. */
export const SIOCGIFNETMASK: number | undefined = system['SIOCGIFNETMASK']

/** Destination address of a tunnel. Only on macOS. */
export const SIOCGIFPDSTADDR: number | undefined = system['SIOCGIFPDSTADDR']

/** Extended flags of an interface. Only on Linux. */
export const SIOCGIFPFLAGS: number | undefined = system['SIOCGIFPFLAGS']

/** Wire of an interface. Only on macOS. */
export const SIOCGIFPHYS: number | undefined = system['SIOCGIFPHYS']

/** Source address of a tunnel. Only on macOS. */
export const SIOCGIFPSRCADDR: number | undefined = system['SIOCGIFPSRCADDR']

/** Driver slaving of an interface. Only on Linux. */
export const SIOCGIFSLAVE: number | undefined = system['SIOCGIFSLAVE']

/** Status text of an interface. Only on macOS. */
export const SIOCGIFSTATUS: number | undefined = system['SIOCGIFSTATUS']

/** Length of the transmit queue of an interface. Only on Linux. */
export const SIOCGIFTXQLEN: number | undefined = system['SIOCGIFTXQLEN']

/** VLAN of an interface. Only on Linux and macOS. */
export const SIOCGIFVLAN: number | undefined = system['SIOCGIFVLAN']

/** Wake flags of an interface. Only on macOS. */
export const SIOCGIFWAKEFLAGS: number | undefined = system['SIOCGIFWAKEFLAGS']

/** Extended media of an interface. Only on macOS. */
export const SIOCGIFXMEDIA: number | undefined = system['SIOCGIFXMEDIA']

/** Low-water mark of the receive buffer. Only on macOS and Windows. */
export const SIOCGLOWAT: number | undefined = system['SIOCGLOWAT']

/** Address of the PHY in use. Only on Linux. */
export const SIOCGMIIPHY: number | undefined = system['SIOCGMIIPHY']

/** Read a PHY register. Only on Linux. */
export const SIOCGMIIREG: number | undefined = system['SIOCGMIIREG']

/** Process or group that gets SIGIO and SIGURG. Only on Linux and macOS. */
export const SIOCGPGRP: number | undefined = system['SIOCGPGRP']

/** Read a RARP entry. Only on Linux. */
export const SIOCGRARP: number | undefined = system['SIOCGRARP']

/** Descriptor of the socket's network namespace. Only on Linux. */
export const SIOCGSKNS: number | undefined = system['SIOCGSKNS']

/** Arrival time of the last packet: a timeval. Only on Linux. */
export const SIOCGSTAMP: number | undefined = system['SIOCGSTAMP']

/** Arrival time of the last packet: a timespec. Only on Linux. */
export const SIOCGSTAMPNS: number | undefined = system['SIOCGSTAMPNS']

/** SIOCGSTAMPNS with 64-bit time. Only on Linux. */
export const SIOCGSTAMPNS_NEW: number | undefined = system['SIOCGSTAMPNS_NEW']

/** SIOCGSTAMPNS with the machine's long as time. Only on Linux. */
export const SIOCGSTAMPNS_OLD: number | undefined = system['SIOCGSTAMPNS_OLD']

/** SIOCGSTAMP with 64-bit time. Only on Linux. */
export const SIOCGSTAMP_NEW: number | undefined = system['SIOCGSTAMP_NEW']

/** SIOCGSTAMP with the machine's long as time. Only on Linux. */
export const SIOCGSTAMP_OLD: number | undefined = system['SIOCGSTAMP_OLD']

/** Create an interface. Only on macOS. */
export const SIOCIFCREATE: number | undefined = system['SIOCIFCREATE']

/** Create an interface with parameters. Only on macOS. */
export const SIOCIFCREATE2: number | undefined = system['SIOCIFCREATE2']

/** Destroy an interface. Only on macOS. */
export const SIOCIFDESTROY: number | undefined = system['SIOCIFDESTROY']

/** Kinds of interface that can be created. Only on macOS. */
export const SIOCIFGCLONERS: number | undefined = system['SIOCIFGCLONERS']

/** Bytes in the receive queue. Only on Linux. */
export const SIOCINQ: number | undefined = system['SIOCINQ']

/** Bytes in the send queue. Only on Linux. */
export const SIOCOUTQ: number | undefined = system['SIOCOUTQ']

/** Bytes in the send queue that were never sent. Only on Linux. */
export const SIOCOUTQNSD: number | undefined = system['SIOCOUTQNSD']

/** First of the ioctls private to a protocol. Only on Linux. */
export const SIOCPROTOPRIVATE: number | undefined = system['SIOCPROTOPRIVATE']

/** Link-layer address of a multicast address. Only on macOS. */
export const SIOCRSLVMULTI: number | undefined = system['SIOCRSLVMULTI']

/** Routing message (obsolete). Only on Linux. */
export const SIOCRTMSG: number | undefined = system['SIOCRTMSG']

/** Set an ARP entry. Only on Linux. */
export const SIOCSARP: number | undefined = system['SIOCSARP']

/** Set driver-specific parameters. Only on macOS. */
export const SIOCSDRVSPEC: number | undefined = system['SIOCSDRVSPEC']

/** Set the VLAN of an interface. Only on macOS. */
export const SIOCSETVLAN: number | undefined = system['SIOCSETVLAN']

/** Set the high-water mark of the receive buffer. Only on macOS and Windows. */
export const SIOCSHIWAT: number | undefined = system['SIOCSHIWAT']

/** Set the hardware timestamping of an interface. Only on Linux. */
export const SIOCSHWTSTAMP: number | undefined = system['SIOCSHWTSTAMP']

/** Set the 6LoWPAN settings of an interface. Only on macOS. */
export const SIOCSIF6LOWPAN: number | undefined = system['SIOCSIF6LOWPAN']

/** Set the address of an interface. Only on Linux and macOS. */
export const SIOCSIFADDR: number | undefined = system['SIOCSIFADDR']

/** Set the alternate MTU of an interface. Only on macOS. */
export const SIOCSIFALTMTU: number | undefined = system['SIOCSIFALTMTU']

/** Set the asynchronous character map of a PPP interface. Only on macOS. */
export const SIOCSIFASYNCMAP: number | undefined = system['SIOCSIFASYNCMAP']

/** Set the bond of an interface. Only on macOS. */
export const SIOCSIFBOND: number | undefined = system['SIOCSIFBOND']

/** Set the bridging of an interface. Only on Linux. */
export const SIOCSIFBR: number | undefined = system['SIOCSIFBR']

/** Set the broadcast address of an interface. Only on Linux and macOS. */
export const SIOCSIFBRDADDR: number | undefined = system['SIOCSIFBRDADDR']

/** Set the capabilities of an interface. Only on macOS. */
export const SIOCSIFCAP: number | undefined = system['SIOCSIFCAP']

/** Set the address of a link's other end. Only on Linux and macOS. */
export const SIOCSIFDSTADDR: number | undefined = system['SIOCSIFDSTADDR']

/** Set the encapsulation of an interface. Only on Linux. */
export const SIOCSIFENCAP: number | undefined = system['SIOCSIFENCAP']

/** Set the flags of an interface, IFF_*. Only on Linux and macOS. */
export const SIOCSIFFLAGS: number | undefined = system['SIOCSIFFLAGS']

/** Generic change of an interface. Only on macOS. */
export const SIOCSIFGENERIC: number | undefined = system['SIOCSIFGENERIC']

/** Set the hardware address of an interface. Only on Linux. */
export const SIOCSIFHWADDR: number | undefined = system['SIOCSIFHWADDR']

/** Set the hardware broadcast address of an interface. Only on Linux. */
export const SIOCSIFHWBROADCAST: number | undefined = system['SIOCSIFHWBROADCAST']

/** Set kernel programming parameters of an interface. Only on macOS. */
export const SIOCSIFKPI: number | undefined = system['SIOCSIFKPI']

/** Set the channel of an interface. Only on Linux. */
export const SIOCSIFLINK: number | undefined = system['SIOCSIFLINK']

/** Set the link-layer address of an interface. Only on macOS. */
export const SIOCSIFLLADDR: number | undefined = system['SIOCSIFLLADDR']

/** Set the MAC label of an interface. Only on macOS. */
export const SIOCSIFMAC: number | undefined = system['SIOCSIFMAC']

/** Mark an interface as one for management. Only on macOS. */
export const SIOCSIFMANAGEMENT: number | undefined = system['SIOCSIFMANAGEMENT']

/** Set the hardware parameters of an interface. Only on Linux. */
export const SIOCSIFMAP: number | undefined = system['SIOCSIFMAP']

/** Set the media of an interface. Only on macOS. */
export const SIOCSIFMEDIA: number | undefined = system['SIOCSIFMEDIA']

/** Set the memory of an interface. Only on Linux. */
export const SIOCSIFMEM: number | undefined = system['SIOCSIFMEM']

/** Set the metric of an interface. Only on Linux and macOS. */
export const SIOCSIFMETRIC: number | undefined = system['SIOCSIFMETRIC']

/** Set the MTU of an interface, in bytes. Only on Linux and macOS. */
export const SIOCSIFMTU: number | undefined = system['SIOCSIFMTU']

/** Rename an interface. Only on Linux. */
export const SIOCSIFNAME: number | undefined = system['SIOCSIFNAME']

/** Set the netmask of an interface. Only on Linux and macOS. */
export const SIOCSIFNETMASK: number | undefined = system['SIOCSIFNETMASK']

/** Set the extended flags of an interface. Only on Linux. */
export const SIOCSIFPFLAGS: number | undefined = system['SIOCSIFPFLAGS']

/** Set the tunnel addresses. Only on macOS. */
export const SIOCSIFPHYADDR: number | undefined = system['SIOCSIFPHYADDR']

/** Set the wire of an interface. Only on macOS. */
export const SIOCSIFPHYS: number | undefined = system['SIOCSIFPHYS']

/** Set the driver slaving of an interface. Only on Linux. */
export const SIOCSIFSLAVE: number | undefined = system['SIOCSIFSLAVE']

/** Set the length of the transmit queue. Only on Linux. */
export const SIOCSIFTXQLEN: number | undefined = system['SIOCSIFTXQLEN']

/** Set the VLAN of an interface. Only on Linux and macOS. */
export const SIOCSIFVLAN: number | undefined = system['SIOCSIFVLAN']

/** Set the low-water mark of the receive buffer. Only on macOS and Windows. */
export const SIOCSLOWAT: number | undefined = system['SIOCSLOWAT']

/** Write a PHY register. Only on Linux. */
export const SIOCSMIIREG: number | undefined = system['SIOCSMIIREG']

/** Set the process or group that gets SIGIO and SIGURG. Only on Linux and macOS. */
export const SIOCSPGRP: number | undefined = system['SIOCSPGRP']

/** Set a RARP entry. Only on Linux. */
export const SIOCSRARP: number | undefined = system['SIOCSRARP']

/** Settings of a wide area network device. Only on Linux. */
export const SIOCWANDEV: number | undefined = system['SIOCWANDEV']

/** Longest interface name, with its NUL. Only on Linux and macOS. */
export const IFNAMSIZ: number | undefined = system['IFNAMSIZ']

/** Longest interface name, with its NUL. Only on Linux and macOS. */
export const IF_NAMESIZE: number | undefined = system['IF_NAMESIZE']

/** All hosts of the subnet, 224.0.0.1. */
export const INADDR_ALLHOSTS_GROUP: number = system['INADDR_ALLHOSTS_GROUP']!

/** Multicast DNS, 224.0.0.251. */
export const INADDR_ALLMDNS_GROUP: number = system['INADDR_ALLMDNS_GROUP']!

/** All IGMPv3 routers, 224.0.0.22. */
export const INADDR_ALLRPTS_GROUP: number = system['INADDR_ALLRPTS_GROUP']!

/** All routers of the subnet, 224.0.0.2. */
export const INADDR_ALLRTRS_GROUP: number = system['INADDR_ALLRTRS_GROUP']!

/** All multicast snoopers, 224.0.0.106. */
export const INADDR_ALLSNOOPERS_GROUP: number = system['INADDR_ALLSNOOPERS_GROUP']!

/** Every local address, 0.0.0.0. */
export const INADDR_ANY: number = system['INADDR_ANY']!

/** Every host of the network, 255.255.255.255. */
export const INADDR_BROADCAST: number = system['INADDR_BROADCAST']!

/** Address redundancy protocol, 224.0.0.18. */
export const INADDR_CARP_GROUP: number = system['INADDR_CARP_GROUP']!

/** Dummy address for ICMP, 192.0.0.8. */
export const INADDR_DUMMY: number = system['INADDR_DUMMY']!

/** This host, 127.0.0.1. */
export const INADDR_LOOPBACK: number = system['INADDR_LOOPBACK']!

/** Last group of the local network, 224.0.0.255. */
export const INADDR_MAX_LOCAL_GROUP: number = system['INADDR_MAX_LOCAL_GROUP']!

/** Failure of inet_addr, 255.255.255.255. */
export const INADDR_NONE: number = system['INADDR_NONE']!

/** Packet filter state exchange, 224.0.0.240. */
export const INADDR_PFSYNC_GROUP: number = system['INADDR_PFSYNC_GROUP']!

/** First group of the local network, 224.0.0.0. */
export const INADDR_UNSPEC_GROUP: number = system['INADDR_UNSPEC_GROUP']!

/** Longest text of an IPv6 address, with its NUL. */
export const INET6_ADDRSTRLEN: number = system['INET6_ADDRSTRLEN']!

/** Longest text of an IPv4 address, with its NUL. */
export const INET_ADDRSTRLEN: number = system['INET_ADDRSTRLEN']!

/** Only families of which this host has an address. */
export const AI_ADDRCONFIG: number = system['AI_ADDRCONFIG']!

/** With AI_V4MAPPED: IPv6 and mapped IPv4 addresses. */
export const AI_ALL: number = system['AI_ALL']!

/** Ask past the DNS cache. Only on Windows. */
export const AI_BYPASS_DNS_CACHE: number | undefined = system['AI_BYPASS_DNS_CACHE']

/** Decode the canonical name from its encoded form. Only on Linux. */
export const AI_CANONIDN: number | undefined = system['AI_CANONIDN']

/** Return the canonical name. */
export const AI_CANONNAME: number = system['AI_CANONNAME']!

/** AI_V4MAPPED_CFG and AI_ADDRCONFIG. Only on macOS. */
export const AI_DEFAULT: number | undefined = system['AI_DEFAULT']

/** Do not encode international names. Only on Windows. */
export const AI_DISABLE_IDN_ENCODING: number | undefined = system['AI_DISABLE_IDN_ENCODING']

/** Ask the DNS only. Only on Windows. */
export const AI_DNS_ONLY: number | undefined = system['AI_DNS_ONLY']

/** Ask the given DNS servers only. Only on Windows. */
export const AI_EXCLUSIVE_CUSTOM_SERVERS: number | undefined = system['AI_EXCLUSIVE_CUSTOM_SERVERS']

/** The name is a file server's. Only on Windows. */
export const AI_FILESERVER: number | undefined = system['AI_FILESERVER']

/** Ask the DNS without encryption. Only on Windows. */
export const AI_FORCE_CLEAR_TEXT: number | undefined = system['AI_FORCE_CLEAR_TEXT']

/** Return the fully qualified name. Only on Windows. */
export const AI_FQDN: number | undefined = system['AI_FQDN']

/** Encode international names. Only on Linux. */
export const AI_IDN: number | undefined = system['AI_IDN']

/** Every flag that may be given. Only on macOS. */
export const AI_MASK: number | undefined = system['AI_MASK']

/** Accept answers without authority. Only on Windows. */
export const AI_NON_AUTHORITATIVE: number | undefined = system['AI_NON_AUTHORITATIVE']

/** The host is an address in text, ask no name server. */
export const AI_NUMERICHOST: number = system['AI_NUMERICHOST']!

/** The service is a port number in text. */
export const AI_NUMERICSERV: number = system['AI_NUMERICSERV']!

/** Addresses to bind to. */
export const AI_PASSIVE: number = system['AI_PASSIVE']!

/** Ask the DNS with encryption or fail. Only on Windows. */
export const AI_REQUIRE_SECURE: number | undefined = system['AI_REQUIRE_SECURE']

/** Return the names that the provider prefers. Only on Windows. */
export const AI_RETURN_PREFERRED_NAMES: number | undefined = system['AI_RETURN_PREFERRED_NAMES']

/** Return more about the answer. Only on Windows. */
export const AI_RETURN_RESPONSE_FLAGS: number | undefined = system['AI_RETURN_RESPONSE_FLAGS']

/** Return the time to live of the records. Only on Windows. */
export const AI_RETURN_TTL: number | undefined = system['AI_RETURN_TTL']

/** Accept answers over secure channels only. Only on Windows. */
export const AI_SECURE: number | undefined = system['AI_SECURE']

/** Ask with encryption, then without. Only on Windows. */
export const AI_SECURE_WITH_FALLBACK: number | undefined = system['AI_SECURE_WITH_FALLBACK']

/** Return addresses that cannot be used too. Only on macOS. */
export const AI_UNUSABLE: number | undefined = system['AI_UNUSABLE']

/** Mapped IPv4 addresses where there is no IPv6 one. */
export const AI_V4MAPPED: number = system['AI_V4MAPPED']!

/** AI_V4MAPPED if the kernel supports mapped addresses. Only on macOS. */
export const AI_V4MAPPED_CFG: number | undefined = system['AI_V4MAPPED_CFG']

/** One more than the largest EAI_*. Only on macOS. */
export const EAI_MAX: number | undefined = system['EAI_MAX']

/** The service is a datagram service. */
export const NI_DGRAM: number = system['NI_DGRAM']!

/** Decode international names. Only on Linux. */
export const NI_IDN: number | undefined = system['NI_IDN']

/** Longest host name, with its NUL. */
export const NI_MAXHOST: number = system['NI_MAXHOST']!

/** Longest service name, with its NUL. */
export const NI_MAXSERV: number = system['NI_MAXSERV']!

/** Fail if the host has no name. */
export const NI_NAMEREQD: number = system['NI_NAMEREQD']!

/** Only the host part of local names. */
export const NI_NOFQDN: number = system['NI_NOFQDN']!

/** The address in text, not the name. */
export const NI_NUMERICHOST: number = system['NI_NUMERICHOST']!

/** The scope as a number. Only on macOS. */
export const NI_NUMERICSCOPE: number | undefined = system['NI_NUMERICSCOPE']

/** The port number, not the service name. */
export const NI_NUMERICSERV: number = system['NI_NUMERICSERV']!

/** The scope too. Only on macOS. */
export const NI_WITHSCOPEID: number | undefined = system['NI_WITHSCOPEID']

/** Returned: the accumulator. Only on Linux. */
export const BPF_A: number | undefined = system['BPF_A']

/** Mode: the packet, at the constant. Only on Linux. */
export const BPF_ABS: number | undefined = system['BPF_ABS']

/** Arithmetic: add. Only on Linux. */
export const BPF_ADD: number | undefined = system['BPF_ADD']

/** Class: arithmetic. Only on Linux. */
export const BPF_ALU: number | undefined = system['BPF_ALU']

/** Arithmetic: and. Only on Linux. */
export const BPF_AND: number | undefined = system['BPF_AND']

/** Size: 8 bits. Only on Linux. */
export const BPF_B: number | undefined = system['BPF_B']

/** Arithmetic: divide. Only on Linux. */
export const BPF_DIV: number | undefined = system['BPF_DIV']

/** Size: 16 bits. Only on Linux. */
export const BPF_H: number | undefined = system['BPF_H']

/** Mode: the constant. Only on Linux. */
export const BPF_IMM: number | undefined = system['BPF_IMM']

/** Mode: the packet, at the index and the constant. Only on Linux. */
export const BPF_IND: number | undefined = system['BPF_IND']

/** Jump: always. Only on Linux. */
export const BPF_JA: number | undefined = system['BPF_JA']

/** Jump: if equal. Only on Linux. */
export const BPF_JEQ: number | undefined = system['BPF_JEQ']

/** Jump: if greater or equal. Only on Linux. */
export const BPF_JGE: number | undefined = system['BPF_JGE']

/** Jump: if greater. Only on Linux. */
export const BPF_JGT: number | undefined = system['BPF_JGT']

/** Class: jump. Only on Linux. */
export const BPF_JMP: number | undefined = system['BPF_JMP']

/** Jump: if a bit is set. Only on Linux. */
export const BPF_JSET: number | undefined = system['BPF_JSET']

/** Operand: the constant. Only on Linux. */
export const BPF_K: number | undefined = system['BPF_K']

/** Class: load into the accumulator. Only on Linux. */
export const BPF_LD: number | undefined = system['BPF_LD']

/** Class: load into the index register. Only on Linux. */
export const BPF_LDX: number | undefined = system['BPF_LDX']

/** Mode: the length of the packet. Only on Linux. */
export const BPF_LEN: number | undefined = system['BPF_LEN']

/** Arithmetic: shift left. Only on Linux. */
export const BPF_LSH: number | undefined = system['BPF_LSH']

/** Most instructions of a program. Only on Linux. */
export const BPF_MAXINSNS: number | undefined = system['BPF_MAXINSNS']

/** Mode: the scratch memory. Only on Linux. */
export const BPF_MEM: number | undefined = system['BPF_MEM']

/** Words of the scratch memory. Only on Linux. */
export const BPF_MEMWORDS: number | undefined = system['BPF_MEMWORDS']

/** Class: move between the registers. Only on Linux. */
export const BPF_MISC: number | undefined = system['BPF_MISC']

/** Arithmetic: remainder. Only on Linux. */
export const BPF_MOD: number | undefined = system['BPF_MOD']

/** Mode: the length of an IPv4 header. Only on Linux. */
export const BPF_MSH: number | undefined = system['BPF_MSH']

/** Arithmetic: multiply. Only on Linux. */
export const BPF_MUL: number | undefined = system['BPF_MUL']

/** Arithmetic: negate. Only on Linux. */
export const BPF_NEG: number | undefined = system['BPF_NEG']

/** Arithmetic: or. Only on Linux. */
export const BPF_OR: number | undefined = system['BPF_OR']

/** Class: return how many bytes of the packet are kept. Only on Linux. */
export const BPF_RET: number | undefined = system['BPF_RET']

/** Arithmetic: shift right. Only on Linux. */
export const BPF_RSH: number | undefined = system['BPF_RSH']

/** Class: store the accumulator. Only on Linux. */
export const BPF_ST: number | undefined = system['BPF_ST']

/** Class: store the index register. Only on Linux. */
export const BPF_STX: number | undefined = system['BPF_STX']

/** Arithmetic: subtract. Only on Linux. */
export const BPF_SUB: number | undefined = system['BPF_SUB']

/** Move the accumulator to the index register. Only on Linux. */
export const BPF_TAX: number | undefined = system['BPF_TAX']

/** Move the index register to the accumulator. Only on Linux. */
export const BPF_TXA: number | undefined = system['BPF_TXA']

/** Size: 32 bits. Only on Linux. */
export const BPF_W: number | undefined = system['BPF_W']

/** Operand: the index register. Only on Linux. */
export const BPF_X: number | undefined = system['BPF_X']

/** Arithmetic: exclusive or. Only on Linux. */
export const BPF_XOR: number | undefined = system['BPF_XOR']

/** Exclusive or of the accumulator and the index register. Only on Linux. */
export const SKF_AD_ALU_XOR_X: number | undefined = system['SKF_AD_ALU_XOR_X']

/** Known: the processor. Only on Linux. */
export const SKF_AD_CPU: number | undefined = system['SKF_AD_CPU']

/** Known: the type of hardware, ARPHRD_*. Only on Linux. */
export const SKF_AD_HATYPE: number | undefined = system['SKF_AD_HATYPE']

/** Known: the interface. Only on Linux. */
export const SKF_AD_IFINDEX: number | undefined = system['SKF_AD_IFINDEX']

/** Known: the mark. Only on Linux. */
export const SKF_AD_MARK: number | undefined = system['SKF_AD_MARK']

/** One more than the last offset of what is known. Only on Linux. */
export const SKF_AD_MAX: number | undefined = system['SKF_AD_MAX']

/** Known: a netlink attribute. Only on Linux. */
export const SKF_AD_NLATTR: number | undefined = system['SKF_AD_NLATTR']

/** Known: a nested netlink attribute. Only on Linux. */
export const SKF_AD_NLATTR_NEST: number | undefined = system['SKF_AD_NLATTR_NEST']

/** Offset of what the kernel knows of the packet. Only on Linux. */
export const SKF_AD_OFF: number | undefined = system['SKF_AD_OFF']

/** Known: where the payload begins. Only on Linux. */
export const SKF_AD_PAY_OFFSET: number | undefined = system['SKF_AD_PAY_OFFSET']

/** Known: the packet type, PACKET_*. Only on Linux. */
export const SKF_AD_PKTTYPE: number | undefined = system['SKF_AD_PKTTYPE']

/** Known: the protocol, ETH_P_*. Only on Linux. */
export const SKF_AD_PROTOCOL: number | undefined = system['SKF_AD_PROTOCOL']

/** Known: the receive queue. Only on Linux. */
export const SKF_AD_QUEUE: number | undefined = system['SKF_AD_QUEUE']

/** A random number. Only on Linux. */
export const SKF_AD_RANDOM: number | undefined = system['SKF_AD_RANDOM']

/** Known: the hash of the flow. Only on Linux. */
export const SKF_AD_RXHASH: number | undefined = system['SKF_AD_RXHASH']

/** Known: the VLAN tag. Only on Linux. */
export const SKF_AD_VLAN_TAG: number | undefined = system['SKF_AD_VLAN_TAG']

/** Known: whether there is a VLAN tag. Only on Linux. */
export const SKF_AD_VLAN_TAG_PRESENT: number | undefined = system['SKF_AD_VLAN_TAG_PRESENT']

/** Known: the protocol of the VLAN tag. Only on Linux. */
export const SKF_AD_VLAN_TPID: number | undefined = system['SKF_AD_VLAN_TPID']

/** Offset of the link layer header. Only on Linux. */
export const SKF_LL_OFF: number | undefined = system['SKF_LL_OFF']

/** Offset of the network header. Only on Linux. */
export const SKF_NET_OFF: number | undefined = system['SKF_NET_OFF']

/** Receive multicast, or all packets, of an interface. Only on Linux. */
export const PACKET_ADD_MEMBERSHIP: number | undefined = system['PACKET_ADD_MEMBERSHIP']

/** Receive a tpacket_auxdata control message with each packet. Only on Linux. */
export const PACKET_AUXDATA: number | undefined = system['PACKET_AUXDATA']

/** Packet type: link-layer broadcast. Only on Linux. */
export const PACKET_BROADCAST: number | undefined = system['PACKET_BROADCAST']

/** Copy packets longer than this to the socket queue. Only on Linux. */
export const PACKET_COPY_THRESH: number | undefined = system['PACKET_COPY_THRESH']

/** Undo PACKET_ADD_MEMBERSHIP. Only on Linux. */
export const PACKET_DROP_MEMBERSHIP: number | undefined = system['PACKET_DROP_MEMBERSHIP']

/** Share the packets among the sockets of a group. Only on Linux. */
export const PACKET_FANOUT: number | undefined = system['PACKET_FANOUT']

/** Fanout: a classic BPF program chooses. Only on Linux. */
export const PACKET_FANOUT_CBPF: number | undefined = system['PACKET_FANOUT_CBPF']

/** Fanout: by the CPU of arrival. Only on Linux. */
export const PACKET_FANOUT_CPU: number | undefined = system['PACKET_FANOUT_CPU']

/** Program of PACKET_FANOUT_CBPF or PACKET_FANOUT_EBPF. Only on Linux. */
export const PACKET_FANOUT_DATA: number | undefined = system['PACKET_FANOUT_DATA']

/** Fanout: an extended BPF program chooses. Only on Linux. */
export const PACKET_FANOUT_EBPF: number | undefined = system['PACKET_FANOUT_EBPF']

/** Fanout flag: reassemble fragments first. Only on Linux. */
export const PACKET_FANOUT_FLAG_DEFRAG: number | undefined = system['PACKET_FANOUT_FLAG_DEFRAG']

/** Fanout flag: leave outgoing packets out. Only on Linux. */
export const PACKET_FANOUT_FLAG_IGNORE_OUTGOING: number | undefined = system['PACKET_FANOUT_FLAG_IGNORE_OUTGOING']

/** Fanout flag: use the next socket when one is full. Only on Linux. */
export const PACKET_FANOUT_FLAG_ROLLOVER: number | undefined = system['PACKET_FANOUT_FLAG_ROLLOVER']

/** Fanout flag: the kernel chooses an unused group ID. Only on Linux. */
export const PACKET_FANOUT_FLAG_UNIQUEID: number | undefined = system['PACKET_FANOUT_FLAG_UNIQUEID']

/** Fanout: by the hash of the flow. Only on Linux. */
export const PACKET_FANOUT_HASH: number | undefined = system['PACKET_FANOUT_HASH']

/** Fanout: in turn. Only on Linux. */
export const PACKET_FANOUT_LB: number | undefined = system['PACKET_FANOUT_LB']

/** Fanout: by the receive queue. Only on Linux. */
export const PACKET_FANOUT_QM: number | undefined = system['PACKET_FANOUT_QM']

/** Fanout: at random. Only on Linux. */
export const PACKET_FANOUT_RND: number | undefined = system['PACKET_FANOUT_RND']

/** Fanout: fill one socket, then the next. Only on Linux. */
export const PACKET_FANOUT_ROLLOVER: number | undefined = system['PACKET_FANOUT_ROLLOVER']

/** Packet type: fast-routed frame. Only on Linux. */
export const PACKET_FASTROUTE: number | undefined = system['PACKET_FASTROUTE']

/** Length of the ring's packet header, in bytes. Only on Linux. */
export const PACKET_HDRLEN: number | undefined = system['PACKET_HDRLEN']

/** Packet type: to this host. Only on Linux. */
export const PACKET_HOST: number | undefined = system['PACKET_HOST']

/** Receive no outgoing packets. Only on Linux. */
export const PACKET_IGNORE_OUTGOING: number | undefined = system['PACKET_IGNORE_OUTGOING']

/** Packet type: to kernel space. Only on Linux. */
export const PACKET_KERNEL: number | undefined = system['PACKET_KERNEL']

/** Packet type: looped back frame. Only on Linux. */
export const PACKET_LOOPBACK: number | undefined = system['PACKET_LOOPBACK']

/** Skip malformed packets of the transmit ring. Only on Linux. */
export const PACKET_LOSS: number | undefined = system['PACKET_LOSS']

/** Membership: all multicast packets. Only on Linux. */
export const PACKET_MR_ALLMULTI: number | undefined = system['PACKET_MR_ALLMULTI']

/** Membership: one multicast address. Only on Linux. */
export const PACKET_MR_MULTICAST: number | undefined = system['PACKET_MR_MULTICAST']

/** Membership: all packets. Only on Linux. */
export const PACKET_MR_PROMISC: number | undefined = system['PACKET_MR_PROMISC']

/** Membership: one more unicast address. Only on Linux. */
export const PACKET_MR_UNICAST: number | undefined = system['PACKET_MR_UNICAST']

/** Packet type: link-layer multicast. Only on Linux. */
export const PACKET_MULTICAST: number | undefined = system['PACKET_MULTICAST']

/** Report the device on which the packet came first. Only on Linux. */
export const PACKET_ORIGDEV: number | undefined = system['PACKET_ORIGDEV']

/** Packet type: to another host. Only on Linux. */
export const PACKET_OTHERHOST: number | undefined = system['PACKET_OTHERHOST']

/** Packet type: sent by this host. Only on Linux. */
export const PACKET_OUTGOING: number | undefined = system['PACKET_OUTGOING']

/** Send past the queueing discipline. Only on Linux. */
export const PACKET_QDISC_BYPASS: number | undefined = system['PACKET_QDISC_BYPASS']

/** Receive outgoing packets (unused). Only on Linux. */
export const PACKET_RECV_OUTPUT: number | undefined = system['PACKET_RECV_OUTPUT']

/** Bytes reserved before each packet of the ring. Only on Linux. */
export const PACKET_RESERVE: number | undefined = system['PACKET_RESERVE']

/** Counters of fanout rollover (read-only). Only on Linux. */
export const PACKET_ROLLOVER_STATS: number | undefined = system['PACKET_ROLLOVER_STATS']

/** Receive through a ring in shared memory. Only on Linux. */
export const PACKET_RX_RING: number | undefined = system['PACKET_RX_RING']

/** Count of received and dropped packets, cleared by reading. Only on Linux. */
export const PACKET_STATISTICS: number | undefined = system['PACKET_STATISTICS']

/** Which timestamp the ring carries. Only on Linux. */
export const PACKET_TIMESTAMP: number | undefined = system['PACKET_TIMESTAMP']

/** Packets of the transmit ring have an offset. Only on Linux. */
export const PACKET_TX_HAS_OFF: number | undefined = system['PACKET_TX_HAS_OFF']

/** Send through a ring in shared memory. Only on Linux. */
export const PACKET_TX_RING: number | undefined = system['PACKET_TX_RING']

/** Timestamp of a sent packet, on the error queue. Only on Linux. */
export const PACKET_TX_TIMESTAMP: number | undefined = system['PACKET_TX_TIMESTAMP']

/** Packet type: to user space. Only on Linux. */
export const PACKET_USER: number | undefined = system['PACKET_USER']

/** Version of the ring's packet header. Only on Linux. */
export const PACKET_VERSION: number | undefined = system['PACKET_VERSION']

/** Packets carry a virtio header. Only on Linux. */
export const PACKET_VNET_HDR: number | undefined = system['PACKET_VNET_HDR']

/** Size of the virtio header, in bytes. Only on Linux. */
export const PACKET_VNET_HDR_SZ: number | undefined = system['PACKET_VNET_HDR_SZ']

/** AppleTalk address resolution. Only on Linux. */
export const ETHERTYPE_AARP: number | undefined = system['ETHERTYPE_AARP']

/** Ethernet protocol: address resolution. Only on Linux and macOS. */
export const ETHERTYPE_ARP: number | undefined = system['ETHERTYPE_ARP']

/** Ethernet protocol: AppleTalk. Only on Linux. */
export const ETHERTYPE_AT: number | undefined = system['ETHERTYPE_AT']

/** Ethernet protocol: IPv4. Only on Linux and macOS. */
export const ETHERTYPE_IP: number | undefined = system['ETHERTYPE_IP']

/** Ethernet protocol: IPv6. Only on Linux and macOS. */
export const ETHERTYPE_IPV6: number | undefined = system['ETHERTYPE_IPV6']

/** Ethernet protocol: IPX. Only on Linux. */
export const ETHERTYPE_IPX: number | undefined = system['ETHERTYPE_IPX']

/** Used to test interfaces. Only on Linux and macOS. */
export const ETHERTYPE_LOOPBACK: number | undefined = system['ETHERTYPE_LOOPBACK']

/** Number of trailer types. Only on Linux and macOS. */
export const ETHERTYPE_NTRAILER: number | undefined = system['ETHERTYPE_NTRAILER']

/** Ethernet protocol: Xerox PUP. Only on Linux and macOS. */
export const ETHERTYPE_PUP: number | undefined = system['ETHERTYPE_PUP']

/** Reverse address resolution. Only on Linux and macOS. */
export const ETHERTYPE_REVARP: number | undefined = system['ETHERTYPE_REVARP']

/** Ethernet protocol: Sprite. Only on Linux. */
export const ETHERTYPE_SPRITE: number | undefined = system['ETHERTYPE_SPRITE']

/** First of the trailer types. Only on Linux and macOS. */
export const ETHERTYPE_TRAIL: number | undefined = system['ETHERTYPE_TRAIL']

/** IEEE 802.1Q VLAN tag. Only on Linux and macOS. */
export const ETHERTYPE_VLAN: number | undefined = system['ETHERTYPE_VLAN']

/** IEEE 1588 precision time. Only on Linux. */
export const ETH_P_1588: number | undefined = system['ETH_P_1588']

/** IEEE 802.1ad service VLAN. Only on Linux. */
export const ETH_P_8021AD: number | undefined = system['ETH_P_8021AD']

/** IEEE 802.1ah backbone service tag. Only on Linux. */
export const ETH_P_8021AH: number | undefined = system['ETH_P_8021AH']

/** IEEE 802.1Q VLAN tag. Only on Linux. */
export const ETH_P_8021Q: number | undefined = system['ETH_P_8021Q']

/** IEEE 802.21 media independent handover. Only on Linux. */
export const ETH_P_80221: number | undefined = system['ETH_P_80221']

/** IEEE 802.2 frames, pseudo type. Only on Linux. */
export const ETH_P_802_2: number | undefined = system['ETH_P_802_2']

/** IEEE 802.3 frames, pseudo type. Only on Linux. */
export const ETH_P_802_3: number | undefined = system['ETH_P_802_3']

/** Smallest value that is a type, not a length. Only on Linux. */
export const ETH_P_802_3_MIN: number | undefined = system['ETH_P_802_3_MIN']

/** IEEE local experimental type 1. Only on Linux. */
export const ETH_P_802_EX1: number | undefined = system['ETH_P_802_EX1']

/** AppleTalk address resolution. Only on Linux. */
export const ETH_P_AARP: number | undefined = system['ETH_P_AARP']

/** Ethernet protocol: IBM AF_IUCV. Only on Linux. */
export const ETH_P_AF_IUCV: number | undefined = system['ETH_P_AF_IUCV']

/** Ethernet protocol: every packet. Only on Linux. */
export const ETH_P_ALL: number | undefined = system['ETH_P_ALL']

/** ATA over Ethernet. Only on Linux. */
export const ETH_P_AOE: number | undefined = system['ETH_P_AOE']

/** ARCNET, pseudo type. Only on Linux. */
export const ETH_P_ARCNET: number | undefined = system['ETH_P_ARCNET']

/** Ethernet protocol: address resolution. Only on Linux. */
export const ETH_P_ARP: number | undefined = system['ETH_P_ARP']

/** Ethernet protocol: AppleTalk. Only on Linux. */
export const ETH_P_ATALK: number | undefined = system['ETH_P_ATALK']

/** Frame-based ATM over Ethernet. Only on Linux. */
export const ETH_P_ATMFATE: number | undefined = system['ETH_P_ATMFATE']

/** Multiprotocol over ATM. Only on Linux. */
export const ETH_P_ATMMPOA: number | undefined = system['ETH_P_ATMMPOA']

/** AX.25, pseudo type. Only on Linux. */
export const ETH_P_AX25: number | undefined = system['ETH_P_AX25']

/** B.A.T.M.A.N. advanced mesh. Only on Linux. */
export const ETH_P_BATMAN: number | undefined = system['ETH_P_BATMAN']

/** Ethernet protocol: G8BPQ AX.25. Only on Linux. */
export const ETH_P_BPQ: number | undefined = system['ETH_P_BPQ']

/** CAIF, pseudo type. Only on Linux. */
export const ETH_P_CAIF: number | undefined = system['ETH_P_CAIF']

/** CAN frames, pseudo type. Only on Linux. */
export const ETH_P_CAN: number | undefined = system['ETH_P_CAN']

/** CAN FD frames, pseudo type. Only on Linux. */
export const ETH_P_CANFD: number | undefined = system['ETH_P_CANFD']

/** CAN XL frames, pseudo type. Only on Linux. */
export const ETH_P_CANXL: number | undefined = system['ETH_P_CANXL']

/** Connectivity fault management. Only on Linux. */
export const ETH_P_CFM: number | undefined = system['ETH_P_CFM']

/** Card-specific control frames, pseudo type. Only on Linux. */
export const ETH_P_CONTROL: number | undefined = system['ETH_P_CONTROL']

/** DEC customer use. Only on Linux. */
export const ETH_P_CUST: number | undefined = system['ETH_P_CUST']

/** DEC DDCMP, pseudo type. Only on Linux. */
export const ETH_P_DDCMP: number | undefined = system['ETH_P_DDCMP']

/** DEC assigned protocol. Only on Linux. */
export const ETH_P_DEC: number | undefined = system['ETH_P_DEC']

/** Ethernet protocol: DEC diagnostics. Only on Linux. */
export const ETH_P_DIAG: number | undefined = system['ETH_P_DIAG']

/** DECnet dump and load. Only on Linux. */
export const ETH_P_DNA_DL: number | undefined = system['ETH_P_DNA_DL']

/** DECnet remote console. Only on Linux. */
export const ETH_P_DNA_RC: number | undefined = system['ETH_P_DNA_RC']

/** Ethernet protocol: DECnet routing. Only on Linux. */
export const ETH_P_DNA_RT: number | undefined = system['ETH_P_DNA_RT']

/** Distributed switch architecture, pseudo type. Only on Linux. */
export const ETH_P_DSA: number | undefined = system['ETH_P_DSA']

/** Switch architecture over VLAN tags, pseudo type. Only on Linux. */
export const ETH_P_DSA_8021Q: number | undefined = system['ETH_P_DSA_8021Q']

/** A5PSW switch tag, pseudo type. Only on Linux. */
export const ETH_P_DSA_A5PSW: number | undefined = system['ETH_P_DSA_A5PSW']

/** Acorn Econet, pseudo type. Only on Linux. */
export const ETH_P_ECONET: number | undefined = system['ETH_P_ECONET']

/** Ethertype switch architecture. Only on Linux. */
export const ETH_P_EDSA: number | undefined = system['ETH_P_EDSA']

/** ERSPAN version 1. Only on Linux. */
export const ETH_P_ERSPAN: number | undefined = system['ETH_P_ERSPAN']

/** ERSPAN version 2. Only on Linux. */
export const ETH_P_ERSPAN2: number | undefined = system['ETH_P_ERSPAN2']

/** Ethernet protocol: EtherCAT. Only on Linux. */
export const ETH_P_ETHERCAT: number | undefined = system['ETH_P_ETHERCAT']

/** Fibre Channel over Ethernet. Only on Linux. */
export const ETH_P_FCOE: number | undefined = system['ETH_P_FCOE']

/** Ethernet protocol: FCoE initialization. Only on Linux. */
export const ETH_P_FIP: number | undefined = system['ETH_P_FIP']

/** HDLC frames, pseudo type. Only on Linux. */
export const ETH_P_HDLC: number | undefined = system['ETH_P_HDLC']

/** Seamless redundancy, IEC 62439-3. Only on Linux. */
export const ETH_P_HSR: number | undefined = system['ETH_P_HSR']

/** InfiniBand over Ethernet. Only on Linux. */
export const ETH_P_IBOE: number | undefined = system['ETH_P_IBOE']

/** IEEE 802.15.4 frames, pseudo type. Only on Linux. */
export const ETH_P_IEEE802154: number | undefined = system['ETH_P_IEEE802154']

/** Xerox IEEE 802.3 PUP. Only on Linux. */
export const ETH_P_IEEEPUP: number | undefined = system['ETH_P_IEEEPUP']

/** Xerox IEEE 802.3 PUP address translation. Only on Linux. */
export const ETH_P_IEEEPUPAT: number | undefined = system['ETH_P_IEEEPUPAT']

/** Ethernet protocol: Inter-FE forwarding. Only on Linux. */
export const ETH_P_IFE: number | undefined = system['ETH_P_IFE']

/** Ethernet protocol: IPv4. Only on Linux. */
export const ETH_P_IP: number | undefined = system['ETH_P_IP']

/** Ethernet protocol: IPv6. Only on Linux. */
export const ETH_P_IPV6: number | undefined = system['ETH_P_IPV6']

/** Ethernet protocol: IPX. Only on Linux. */
export const ETH_P_IPX: number | undefined = system['ETH_P_IPX']

/** IrDA, pseudo type. Only on Linux. */
export const ETH_P_IRDA: number | undefined = system['ETH_P_IRDA']

/** DEC local area transport. Only on Linux. */
export const ETH_P_LAT: number | undefined = system['ETH_P_LAT']

/** Link local control of HPNA. Only on Linux. */
export const ETH_P_LINK_CTL: number | undefined = system['ETH_P_LINK_CTL']

/** Link layer discovery. Only on Linux. */
export const ETH_P_LLDP: number | undefined = system['ETH_P_LLDP']

/** LocalTalk, pseudo type. Only on Linux. */
export const ETH_P_LOCALTALK: number | undefined = system['ETH_P_LOCALTALK']

/** Ethernet protocol: ethernet loopback. Only on Linux. */
export const ETH_P_LOOP: number | undefined = system['ETH_P_LOOP']

/** Ethernet loopback, by IEEE 802.3. Only on Linux. */
export const ETH_P_LOOPBACK: number | undefined = system['ETH_P_LOOPBACK']

/** IEEE 802.1AE encryption. Only on Linux. */
export const ETH_P_MACSEC: number | undefined = system['ETH_P_MACSEC']

/** Qualcomm multiplexing, pseudo type. Only on Linux. */
export const ETH_P_MAP: number | undefined = system['ETH_P_MAP']

/** Management component transport, pseudo type. Only on Linux. */
export const ETH_P_MCTP: number | undefined = system['ETH_P_MCTP']

/** Mobitex, pseudo type. Only on Linux. */
export const ETH_P_MOBITEX: number | undefined = system['ETH_P_MOBITEX']

/** Ethernet protocol: MPLS multicast. Only on Linux. */
export const ETH_P_MPLS_MC: number | undefined = system['ETH_P_MPLS_MC']

/** Ethernet protocol: MPLS unicast. Only on Linux. */
export const ETH_P_MPLS_UC: number | undefined = system['ETH_P_MPLS_UC']

/** Ethernet protocol: media redundancy. Only on Linux. */
export const ETH_P_MRP: number | undefined = system['ETH_P_MRP']

/** IEEE 802.1Q VLAN registration. Only on Linux. */
export const ETH_P_MVRP: number | undefined = system['ETH_P_MVRP']

/** Network controller sideband interface. Only on Linux. */
export const ETH_P_NCSI: number | undefined = system['ETH_P_NCSI']

/** Network service header. Only on Linux. */
export const ETH_P_NSH: number | undefined = system['ETH_P_NSH']

/** IEEE 802.1X port access. Only on Linux. */
export const ETH_P_PAE: number | undefined = system['ETH_P_PAE']

/** IEEE 802.3 pause frames. Only on Linux. */
export const ETH_P_PAUSE: number | undefined = system['ETH_P_PAUSE']

/** Nokia Phonet, pseudo type. Only on Linux. */
export const ETH_P_PHONET: number | undefined = system['ETH_P_PHONET']

/** AppleTalk over PPP, pseudo type. Only on Linux. */
export const ETH_P_PPPTALK: number | undefined = system['ETH_P_PPPTALK']

/** PPP over Ethernet: discovery. Only on Linux. */
export const ETH_P_PPP_DISC: number | undefined = system['ETH_P_PPP_DISC']

/** PPP multilink frames, pseudo type. Only on Linux. */
export const ETH_P_PPP_MP: number | undefined = system['ETH_P_PPP_MP']

/** PPP over Ethernet: session. Only on Linux. */
export const ETH_P_PPP_SES: number | undefined = system['ETH_P_PPP_SES']

/** IEEE 802.11 preauthentication. Only on Linux. */
export const ETH_P_PREAUTH: number | undefined = system['ETH_P_PREAUTH']

/** Ethernet protocol: PROFINET. Only on Linux. */
export const ETH_P_PROFINET: number | undefined = system['ETH_P_PROFINET']

/** Parallel redundancy, IEC 62439-3. Only on Linux. */
export const ETH_P_PRP: number | undefined = system['ETH_P_PRP']

/** Ethernet protocol: Xerox PUP. Only on Linux. */
export const ETH_P_PUP: number | undefined = system['ETH_P_PUP']

/** Xerox PUP address translation. Only on Linux. */
export const ETH_P_PUPAT: number | undefined = system['ETH_P_PUPAT']

/** Stacked VLAN, unofficial 0x9100. Only on Linux. */
export const ETH_P_QINQ1: number | undefined = system['ETH_P_QINQ1']

/** Stacked VLAN, unofficial 0x9200. Only on Linux. */
export const ETH_P_QINQ2: number | undefined = system['ETH_P_QINQ2']

/** Stacked VLAN, unofficial 0x9300. Only on Linux. */
export const ETH_P_QINQ3: number | undefined = system['ETH_P_QINQ3']

/** Reverse address resolution. Only on Linux. */
export const ETH_P_RARP: number | undefined = system['ETH_P_RARP']

/** Realtek switch tags. Only on Linux. */
export const ETH_P_REALTEK: number | undefined = system['ETH_P_REALTEK']

/** DEC systems communication architecture. Only on Linux. */
export const ETH_P_SCA: number | undefined = system['ETH_P_SCA']

/** IEEE 802.3ad slow protocols. Only on Linux. */
export const ETH_P_SLOW: number | undefined = system['ETH_P_SLOW']

/** SNAP frames, pseudo type. Only on Linux. */
export const ETH_P_SNAP: number | undefined = system['ETH_P_SNAP']

/** Tunneled direct link setup. Only on Linux. */
export const ETH_P_TDLS: number | undefined = system['ETH_P_TDLS']

/** Transparent Ethernet bridging. Only on Linux. */
export const ETH_P_TEB: number | undefined = system['ETH_P_TEB']

/** Ethernet protocol: TIPC. Only on Linux. */
export const ETH_P_TIPC: number | undefined = system['ETH_P_TIPC']

/** Trailer switch tags, pseudo type. Only on Linux. */
export const ETH_P_TRAILER: number | undefined = system['ETH_P_TRAILER']

/** Token ring 802.2 frames, pseudo type. Only on Linux. */
export const ETH_P_TR_802_2: number | undefined = system['ETH_P_TR_802_2']

/** Time-sensitive networking, IEEE 1722. Only on Linux. */
export const ETH_P_TSN: number | undefined = system['ETH_P_TSN']

/** PPP over a wide area network, pseudo type. Only on Linux. */
export const ETH_P_WAN_PPP: number | undefined = system['ETH_P_WAN_PPP']

/** Web cache coordination. Only on Linux. */
export const ETH_P_WCCP: number | undefined = system['ETH_P_WCCP']

/** Ethernet protocol: CCITT X.25. Only on Linux. */
export const ETH_P_X25: number | undefined = system['ETH_P_X25']

/** Multiplexed switch architecture, pseudo type. Only on Linux. */
export const ETH_P_XDSA: number | undefined = system['ETH_P_XDSA']

/** Join a multicast group. Only on Linux. */
export const NETLINK_ADD_MEMBERSHIP: number | undefined = system['NETLINK_ADD_MEMBERSHIP']

/** Netlink protocol: auditing. Only on Linux. */
export const NETLINK_AUDIT: number | undefined = system['NETLINK_AUDIT']

/** Report failed broadcasts to the sender. Only on Linux. */
export const NETLINK_BROADCAST_ERROR: number | undefined = system['NETLINK_BROADCAST_ERROR']

/** Cap the request that an acknowledgement carries. Only on Linux. */
export const NETLINK_CAP_ACK: number | undefined = system['NETLINK_CAP_ACK']

/** Socket state: connected. Only on Linux. */
export const NETLINK_CONNECTED: number | undefined = system['NETLINK_CONNECTED']

/** Netlink protocol: kernel connector. Only on Linux. */
export const NETLINK_CONNECTOR: number | undefined = system['NETLINK_CONNECTOR']

/** Netlink protocol: crypto layer. Only on Linux. */
export const NETLINK_CRYPTO: number | undefined = system['NETLINK_CRYPTO']

/** DECnet routing messages. Only on Linux. */
export const NETLINK_DNRTMSG: number | undefined = system['NETLINK_DNRTMSG']

/** Leave a multicast group. Only on Linux. */
export const NETLINK_DROP_MEMBERSHIP: number | undefined = system['NETLINK_DROP_MEMBERSHIP']

/** Netlink protocol: eCryptfs. Only on Linux. */
export const NETLINK_ECRYPTFS: number | undefined = system['NETLINK_ECRYPTFS']

/** Extended acknowledgements with a text. Only on Linux. */
export const NETLINK_EXT_ACK: number | undefined = system['NETLINK_EXT_ACK']

/** Lookup in the routing tables. Only on Linux. */
export const NETLINK_FIB_LOOKUP: number | undefined = system['NETLINK_FIB_LOOKUP']

/** Firewall hook (unused). Only on Linux. */
export const NETLINK_FIREWALL: number | undefined = system['NETLINK_FIREWALL']

/** Netlink protocol: generic netlink. Only on Linux. */
export const NETLINK_GENERIC: number | undefined = system['NETLINK_GENERIC']

/** Check dump requests strictly. Only on Linux. */
export const NETLINK_GET_STRICT_CHK: number | undefined = system['NETLINK_GET_STRICT_CHK']

/** Old name of NETLINK_SOCK_DIAG. Only on Linux. */
export const NETLINK_INET_DIAG: number | undefined = system['NETLINK_INET_DIAG']

/** IPv6 firewall (unused). Only on Linux. */
export const NETLINK_IP6_FW: number | undefined = system['NETLINK_IP6_FW']

/** Netlink protocol: Open-iSCSI. Only on Linux. */
export const NETLINK_ISCSI: number | undefined = system['NETLINK_ISCSI']

/** Events of kernel objects, for udev. Only on Linux. */
export const NETLINK_KOBJECT_UEVENT: number | undefined = system['NETLINK_KOBJECT_UEVENT']

/** Receive from all peer network namespaces. Only on Linux. */
export const NETLINK_LISTEN_ALL_NSID: number | undefined = system['NETLINK_LISTEN_ALL_NSID']

/** List the multicast groups joined. Only on Linux. */
export const NETLINK_LIST_MEMBERSHIPS: number | undefined = system['NETLINK_LIST_MEMBERSHIPS']

/** Netlink protocol: netfilter subsystem. Only on Linux. */
export const NETLINK_NETFILTER: number | undefined = system['NETLINK_NETFILTER']

/** Netfilter logging (unused). Only on Linux. */
export const NETLINK_NFLOG: number | undefined = system['NETLINK_NFLOG']

/** Fail no receive with ENOBUFS. Only on Linux. */
export const NETLINK_NO_ENOBUFS: number | undefined = system['NETLINK_NO_ENOBUFS']

/** Receive the destination group of each message. Only on Linux. */
export const NETLINK_PKTINFO: number | undefined = system['NETLINK_PKTINFO']

/** Netlink protocol: InfiniBand RDMA. Only on Linux. */
export const NETLINK_RDMA: number | undefined = system['NETLINK_RDMA']

/** Links, addresses, routes and neighbors. Only on Linux. */
export const NETLINK_ROUTE: number | undefined = system['NETLINK_ROUTE']

/** Receive ring in shared memory (removed). Only on Linux. */
export const NETLINK_RX_RING: number | undefined = system['NETLINK_RX_RING']

/** Netlink protocol: SCSI transports. Only on Linux. */
export const NETLINK_SCSITRANSPORT: number | undefined = system['NETLINK_SCSITRANSPORT']

/** Netlink protocol: SELinux events. Only on Linux. */
export const NETLINK_SELINUX: number | undefined = system['NETLINK_SELINUX']

/** Monitoring of shared memory communications. Only on Linux. */
export const NETLINK_SMC: number | undefined = system['NETLINK_SMC']

/** Monitoring of sockets. Only on Linux. */
export const NETLINK_SOCK_DIAG: number | undefined = system['NETLINK_SOCK_DIAG']

/** Send ring in shared memory (removed). Only on Linux. */
export const NETLINK_TX_RING: number | undefined = system['NETLINK_TX_RING']

/** Socket state: not connected. Only on Linux. */
export const NETLINK_UNCONNECTED: number | undefined = system['NETLINK_UNCONNECTED']

/** Unused protocol number. Only on Linux. */
export const NETLINK_UNUSED: number | undefined = system['NETLINK_UNUSED']

/** Reserved for protocols of user space. Only on Linux. */
export const NETLINK_USERSOCK: number | undefined = system['NETLINK_USERSOCK']

/** Netlink protocol: IPsec. Only on Linux. */
export const NETLINK_XFRM: number | undefined = system['NETLINK_XFRM']

/** Netlink message type: the end of several. Only on Linux. */
export const NLMSG_DONE: number | undefined = system['NLMSG_DONE']

/** Netlink message type: an error, or 0 as an acknowledgement. Only on Linux. */
export const NLMSG_ERROR: number | undefined = system['NLMSG_ERROR']

/** First netlink message type that is not reserved. Only on Linux. */
export const NLMSG_MIN_TYPE: number | undefined = system['NLMSG_MIN_TYPE']

/** Netlink message type: nothing. Only on Linux. */
export const NLMSG_NOOP: number | undefined = system['NLMSG_NOOP']

/** Netlink message type: data were lost. Only on Linux. */
export const NLMSG_OVERRUN: number | undefined = system['NLMSG_OVERRUN']

/** Netlink message: asks for an acknowledgement. Only on Linux. */
export const NLM_F_ACK: number | undefined = system['NLM_F_ACK']

/** Netlink request: add at the end. Only on Linux. */
export const NLM_F_APPEND: number | undefined = system['NLM_F_APPEND']

/** Netlink request: a snapshot. Only on Linux. */
export const NLM_F_ATOMIC: number | undefined = system['NLM_F_ATOMIC']

/** Netlink request: create it. Only on Linux. */
export const NLM_F_CREATE: number | undefined = system['NLM_F_CREATE']

/** Netlink request: NLM_F_ROOT and NLM_F_MATCH. Only on Linux. */
export const NLM_F_DUMP: number | undefined = system['NLM_F_DUMP']

/** Netlink message: not everything was asked for. Only on Linux. */
export const NLM_F_DUMP_FILTERED: number | undefined = system['NLM_F_DUMP_FILTERED']

/** Netlink message: something changed in between. Only on Linux. */
export const NLM_F_DUMP_INTR: number | undefined = system['NLM_F_DUMP_INTR']

/** Netlink message: echo this request. Only on Linux. */
export const NLM_F_ECHO: number | undefined = system['NLM_F_ECHO']

/** Netlink request: fail if it is there. Only on Linux. */
export const NLM_F_EXCL: number | undefined = system['NLM_F_EXCL']

/** Netlink request: everything that matches. Only on Linux. */
export const NLM_F_MATCH: number | undefined = system['NLM_F_MATCH']

/** Netlink message: one of several, which NLMSG_DONE ends. Only on Linux. */
export const NLM_F_MULTI: number | undefined = system['NLM_F_MULTI']

/** Netlink request: replace what is there. Only on Linux. */
export const NLM_F_REPLACE: number | undefined = system['NLM_F_REPLACE']

/** Netlink message: a request. Only on Linux. */
export const NLM_F_REQUEST: number | undefined = system['NLM_F_REQUEST']

/** Netlink request: the whole table. Only on Linux. */
export const NLM_F_ROOT: number | undefined = system['NLM_F_ROOT']

/** Operation: decrypt. Only on Linux. */
export const ALG_OP_DECRYPT: number | undefined = system['ALG_OP_DECRYPT']

/** Operation: encrypt. Only on Linux. */
export const ALG_OP_ENCRYPT: number | undefined = system['ALG_OP_ENCRYPT']

/** Operation: sign. Only on Linux. */
export const ALG_OP_SIGN: number | undefined = system['ALG_OP_SIGN']

/** Operation: verify a signature. Only on Linux. */
export const ALG_OP_VERIFY: number | undefined = system['ALG_OP_VERIFY']

/** Length of the associated data, in bytes. Only on Linux. */
export const ALG_SET_AEAD_ASSOCLEN: number | undefined = system['ALG_SET_AEAD_ASSOCLEN']

/** Size of the authentication tag, in bytes. Only on Linux. */
export const ALG_SET_AEAD_AUTHSIZE: number | undefined = system['ALG_SET_AEAD_AUTHSIZE']

/** Entropy of a random generator. Only on Linux. */
export const ALG_SET_DRBG_ENTROPY: number | undefined = system['ALG_SET_DRBG_ENTROPY']

/** Initialization vector. Only on Linux. */
export const ALG_SET_IV: number | undefined = system['ALG_SET_IV']

/** Key of the algorithm. Only on Linux. */
export const ALG_SET_KEY: number | undefined = system['ALG_SET_KEY']

/** Key, by its serial number in a keyring. Only on Linux. */
export const ALG_SET_KEY_BY_KEY_SERIAL: number | undefined = system['ALG_SET_KEY_BY_KEY_SERIAL']

/** Choose the operation, ALG_OP_*. Only on Linux. */
export const ALG_SET_OP: number | undefined = system['ALG_SET_OP']

/** Public key of the algorithm. Only on Linux. */
export const ALG_SET_PUBKEY: number | undefined = system['ALG_SET_PUBKEY']

/** Address type: classic Bluetooth. Only on Linux. */
export const BDADDR_BREDR: number | undefined = system['BDADDR_BREDR']

/** Address type: low energy, public. Only on Linux. */
export const BDADDR_LE_PUBLIC: number | undefined = system['BDADDR_LE_PUBLIC']

/** Address type: low energy, random. Only on Linux. */
export const BDADDR_LE_RANDOM: number | undefined = system['BDADDR_LE_RANDOM']

/** Audio and video distribution. Only on Linux. */
export const BTPROTO_AVDTP: number | undefined = system['BTPROTO_AVDTP']

/** Bluetooth protocol: network encapsulation. Only on Linux. */
export const BTPROTO_BNEP: number | undefined = system['BTPROTO_BNEP']

/** CAPI message transport. Only on Linux. */
export const BTPROTO_CMTP: number | undefined = system['BTPROTO_CMTP']

/** Host controller interface. Only on Linux. */
export const BTPROTO_HCI: number | undefined = system['BTPROTO_HCI']

/** Human interface devices. Only on Linux. */
export const BTPROTO_HIDP: number | undefined = system['BTPROTO_HIDP']

/** Bluetooth protocol: isochronous channels. Only on Linux. */
export const BTPROTO_ISO: number | undefined = system['BTPROTO_ISO']

/** Logical link control and adaptation. Only on Linux and Windows. */
export const BTPROTO_L2CAP: number | undefined = system['BTPROTO_L2CAP']

/** Serial port emulation. Only on Linux and Windows. */
export const BTPROTO_RFCOMM: number | undefined = system['BTPROTO_RFCOMM']

/** Bluetooth protocol: synchronous audio. Only on Linux. */
export const BTPROTO_SCO: number | undefined = system['BTPROTO_SCO']

/** Which radio the channel uses. Only on Linux. */
export const BT_CHANNEL_POLICY: number | undefined = system['BT_CHANNEL_POLICY']

/** Codec of the audio channel. Only on Linux. */
export const BT_CODEC: number | undefined = system['BT_CODEC']

/** accept before the connection is authorized. Only on Linux. */
export const BT_DEFER_SETUP: number | undefined = system['BT_DEFER_SETUP']

/** Whether packets may be flushed. Only on Linux. */
export const BT_FLUSHABLE: number | undefined = system['BT_FLUSHABLE']

/** Quality of service of an isochronous channel. Only on Linux. */
export const BT_ISO_QOS: number | undefined = system['BT_ISO_QOS']

/** Mode of the L2CAP channel. Only on Linux. */
export const BT_MODE: number | undefined = system['BT_MODE']

/** Physical layers of the link. Only on Linux. */
export const BT_PHY: number | undefined = system['BT_PHY']

/** Receive the status of each packet. Only on Linux. */
export const BT_PKT_STATUS: number | undefined = system['BT_PKT_STATUS']

/** Whether the link may be in a low-power mode. Only on Linux. */
export const BT_POWER: number | undefined = system['BT_POWER']

/** Largest packet to receive, in bytes. Only on Linux. */
export const BT_RCVMTU: number | undefined = system['BT_RCVMTU']

/** Security level and key size of the link. Only on Linux. */
export const BT_SECURITY: number | undefined = system['BT_SECURITY']

/** BT_SECURITY: authenticated, by FIPS algorithms. Only on Linux. */
export const BT_SECURITY_FIPS: number | undefined = system['BT_SECURITY_FIPS']

/** BT_SECURITY: authenticated and encrypted. Only on Linux. */
export const BT_SECURITY_HIGH: number | undefined = system['BT_SECURITY_HIGH']

/** BT_SECURITY: none asked. Only on Linux. */
export const BT_SECURITY_LOW: number | undefined = system['BT_SECURITY_LOW']

/** BT_SECURITY: encrypted. Only on Linux. */
export const BT_SECURITY_MEDIUM: number | undefined = system['BT_SECURITY_MEDIUM']

/** BT_SECURITY: none, for service discovery. Only on Linux. */
export const BT_SECURITY_SDP: number | undefined = system['BT_SECURITY_SDP']

/** Largest packet to send, in bytes. Only on Linux. */
export const BT_SNDMTU: number | undefined = system['BT_SNDMTU']

/** Voice setting of the audio channel. Only on Linux. */
export const BT_VOICE: number | undefined = system['BT_VOICE']

/** HCI channel: management. Only on Linux. */
export const HCI_CHANNEL_CONTROL: number | undefined = system['HCI_CHANNEL_CONTROL']

/** HCI channel: logging. Only on Linux. */
export const HCI_CHANNEL_LOGGING: number | undefined = system['HCI_CHANNEL_LOGGING']

/** HCI channel: monitoring of all controllers. Only on Linux. */
export const HCI_CHANNEL_MONITOR: number | undefined = system['HCI_CHANNEL_MONITOR']

/** HCI channel: raw, beside the kernel. Only on Linux. */
export const HCI_CHANNEL_RAW: number | undefined = system['HCI_CHANNEL_RAW']

/** HCI channel: exclusive use of the controller. Only on Linux. */
export const HCI_CHANNEL_USER: number | undefined = system['HCI_CHANNEL_USER']

/** Receive the direction of each packet. Only on Linux. */
export const HCI_DATA_DIR: number | undefined = system['HCI_DATA_DIR']

/** No controller in particular. Only on Linux. */
export const HCI_DEV_NONE: number | undefined = system['HCI_DEV_NONE']

/** Which packets and events are received. Only on Linux. */
export const HCI_FILTER: number | undefined = system['HCI_FILTER']

/** Receive the time of each packet. Only on Linux. */
export const HCI_TIME_STAMP: number | undefined = system['HCI_TIME_STAMP']

/** Link mode of L2CAP, L2CAP_LM_*. Only on Linux. */
export const L2CAP_LM: number | undefined = system['L2CAP_LM']

/** Link mode: authenticate. Only on Linux. */
export const L2CAP_LM_AUTH: number | undefined = system['L2CAP_LM_AUTH']

/** Link mode: encrypt. Only on Linux. */
export const L2CAP_LM_ENCRYPT: number | undefined = system['L2CAP_LM_ENCRYPT']

/** Link mode: be the central device. Only on Linux. */
export const L2CAP_LM_MASTER: number | undefined = system['L2CAP_LM_MASTER']

/** Link mode: reliable. Only on Linux. */
export const L2CAP_LM_RELIABLE: number | undefined = system['L2CAP_LM_RELIABLE']

/** Link mode: secure. Only on Linux. */
export const L2CAP_LM_SECURE: number | undefined = system['L2CAP_LM_SECURE']

/** Link mode: trusted. Only on Linux. */
export const L2CAP_LM_TRUSTED: number | undefined = system['L2CAP_LM_TRUSTED']

/** Link mode of RFCOMM, RFCOMM_LM_*. Only on Linux. */
export const RFCOMM_LM: number | undefined = system['RFCOMM_LM']

/** Link mode: authenticate. Only on Linux. */
export const RFCOMM_LM_AUTH: number | undefined = system['RFCOMM_LM_AUTH']

/** Link mode: encrypt. Only on Linux. */
export const RFCOMM_LM_ENCRYPT: number | undefined = system['RFCOMM_LM_ENCRYPT']

/** Link mode: be the central device. Only on Linux. */
export const RFCOMM_LM_MASTER: number | undefined = system['RFCOMM_LM_MASTER']

/** Link mode: reliable. Only on Linux. */
export const RFCOMM_LM_RELIABLE: number | undefined = system['RFCOMM_LM_RELIABLE']

/** Link mode: secure. Only on Linux. */
export const RFCOMM_LM_SECURE: number | undefined = system['RFCOMM_LM_SECURE']

/** Link mode: trusted. Only on Linux. */
export const RFCOMM_LM_TRUSTED: number | undefined = system['RFCOMM_LM_TRUSTED']

/** Authenticate before connecting. Only on Windows. */
export const SO_BTH_AUTHENTICATE: number | undefined = system['SO_BTH_AUTHENTICATE']

/** Encrypt the connection. Only on Windows. */
export const SO_BTH_ENCRYPT: number | undefined = system['SO_BTH_ENCRYPT']

/** Preferred packet size of the connection, in bytes. Only on Windows. */
export const SO_BTH_MTU: number | undefined = system['SO_BTH_MTU']

/** Largest packet size of the connection, in bytes. Only on Windows. */
export const SO_BTH_MTU_MAX: number | undefined = system['SO_BTH_MTU_MAX']

/** Smallest packet size of the connection, in bytes. Only on Windows. */
export const SO_BTH_MTU_MIN: number | undefined = system['SO_BTH_MTU_MIN']

/** Protocol: broadcast manager. Only on Linux. */
export const CAN_BCM: number | undefined = system['CAN_BCM']

/** Identifier flag: extended frame format. Only on Linux. */
export const CAN_EFF_FLAG: number | undefined = system['CAN_EFF_FLAG']

/** Bits of an extended identifier. Only on Linux. */
export const CAN_EFF_ID_BITS: number | undefined = system['CAN_EFF_ID_BITS']

/** The 29 bits of an extended identifier. Only on Linux. */
export const CAN_EFF_MASK: number | undefined = system['CAN_EFF_MASK']

/** Identifier flag: error message frame. Only on Linux. */
export const CAN_ERR_FLAG: number | undefined = system['CAN_ERR_FLAG']

/** Error class within an error message frame. Only on Linux. */
export const CAN_ERR_MASK: number | undefined = system['CAN_ERR_MASK']

/** Filter flag: receive what does not match. Only on Linux. */
export const CAN_INV_FILTER: number | undefined = system['CAN_INV_FILTER']

/** Protocol: ISO 15765-2 transport. Only on Linux. */
export const CAN_ISOTP: number | undefined = system['CAN_ISOTP']

/** Protocol: SAE J1939. Only on Linux. */
export const CAN_J1939: number | undefined = system['CAN_J1939']

/** Largest length code of a CAN frame. Only on Linux. */
export const CAN_MAX_DLC: number | undefined = system['CAN_MAX_DLC']

/** Most bytes of data in a CAN frame. Only on Linux. */
export const CAN_MAX_DLEN: number | undefined = system['CAN_MAX_DLEN']

/** Protocol: Bosch MCNet. Only on Linux. */
export const CAN_MCNET: number | undefined = system['CAN_MCNET']

/** Size of a can_frame, in bytes. Only on Linux. */
export const CAN_MTU: number | undefined = system['CAN_MTU']

/** Largest length code of a CAN FD frame. Only on Linux. */
export const CANFD_MAX_DLC: number | undefined = system['CANFD_MAX_DLC']

/** Most bytes of data in a CAN FD frame. Only on Linux. */
export const CANFD_MAX_DLEN: number | undefined = system['CANFD_MAX_DLEN']

/** Size of a canfd_frame, in bytes. Only on Linux. */
export const CANFD_MTU: number | undefined = system['CANFD_MTU']

/** CAN FD frame flag: bit rate switch. Only on Linux. */
export const CANFD_BRS: number | undefined = system['CANFD_BRS']

/** CAN FD frame flag: error state of the sender. Only on Linux. */
export const CANFD_ESI: number | undefined = system['CANFD_ESI']

/** One more than the largest CAN protocol number. Only on Linux. */
export const CAN_NPROTO: number | undefined = system['CAN_NPROTO']

/** Protocol: raw frames. Only on Linux. */
export const CAN_RAW: number | undefined = system['CAN_RAW']

/** Which error classes are received. Only on Linux. */
export const CAN_RAW_ERR_FILTER: number | undefined = system['CAN_RAW_ERR_FILTER']

/** Allow CAN FD frames. Only on Linux. */
export const CAN_RAW_FD_FRAMES: number | undefined = system['CAN_RAW_FD_FRAMES']

/** Which identifiers are received. Only on Linux. */
export const CAN_RAW_FILTER: number | undefined = system['CAN_RAW_FILTER']

/** Most filters of one socket. Only on Linux. */
export const CAN_RAW_FILTER_MAX: number | undefined = system['CAN_RAW_FILTER_MAX']

/** Receive only what every filter matches. Only on Linux. */
export const CAN_RAW_JOIN_FILTERS: number | undefined = system['CAN_RAW_JOIN_FILTERS']

/** Whether other sockets of this host receive what is sent. Only on Linux. */
export const CAN_RAW_LOOPBACK: number | undefined = system['CAN_RAW_LOOPBACK']

/** Receive one's own frames too. Only on Linux. */
export const CAN_RAW_RECV_OWN_MSGS: number | undefined = system['CAN_RAW_RECV_OWN_MSGS']

/** Allow CAN XL frames. Only on Linux. */
export const CAN_RAW_XL_FRAMES: number | undefined = system['CAN_RAW_XL_FRAMES']

/** Virtual CAN identifiers of CAN XL frames. Only on Linux. */
export const CAN_RAW_XL_VCID_OPTS: number | undefined = system['CAN_RAW_XL_VCID_OPTS']

/** Virtual CAN flag: filter on receiving. Only on Linux. */
export const CAN_RAW_XL_VCID_RX_FILTER: number | undefined = system['CAN_RAW_XL_VCID_RX_FILTER']

/** Virtual CAN flag: pass the sender's identifier. Only on Linux. */
export const CAN_RAW_XL_VCID_TX_PASS: number | undefined = system['CAN_RAW_XL_VCID_TX_PASS']

/** Virtual CAN flag: set the identifier on sending. Only on Linux. */
export const CAN_RAW_XL_VCID_TX_SET: number | undefined = system['CAN_RAW_XL_VCID_TX_SET']

/** Identifier flag: remote transmission request. Only on Linux. */
export const CAN_RTR_FLAG: number | undefined = system['CAN_RTR_FLAG']

/** Bits of a standard identifier. Only on Linux. */
export const CAN_SFF_ID_BITS: number | undefined = system['CAN_SFF_ID_BITS']

/** The 11 bits of a standard identifier. Only on Linux. */
export const CAN_SFF_MASK: number | undefined = system['CAN_SFF_MASK']

/** Protocol: VAG transport v1.6. Only on Linux. */
export const CAN_TP16: number | undefined = system['CAN_TP16']

/** Protocol: VAG transport v2.0. Only on Linux. */
export const CAN_TP20: number | undefined = system['CAN_TP20']

/** Error class: no acknowledgement on transmission. Only on Linux. */
export const CAN_ERR_ACK: number | undefined = system['CAN_ERR_ACK']

/** Error class: bus error. Only on Linux. */
export const CAN_ERR_BUSERROR: number | undefined = system['CAN_ERR_BUSERROR']

/** Error class: bus off. Only on Linux. */
export const CAN_ERR_BUSOFF: number | undefined = system['CAN_ERR_BUSOFF']

/** Error class: error counters. Only on Linux. */
export const CAN_ERR_CNT: number | undefined = system['CAN_ERR_CNT']

/** Error class: controller problems. Only on Linux. */
export const CAN_ERR_CRTL: number | undefined = system['CAN_ERR_CRTL']

/** Length code of an error message frame. Only on Linux. */
export const CAN_ERR_DLC: number | undefined = system['CAN_ERR_DLC']

/** Error class: lost arbitration. Only on Linux. */
export const CAN_ERR_LOSTARB: number | undefined = system['CAN_ERR_LOSTARB']

/** Error class: protocol violations. Only on Linux. */
export const CAN_ERR_PROT: number | undefined = system['CAN_ERR_PROT']

/** Error class: controller restarted. Only on Linux. */
export const CAN_ERR_RESTARTED: number | undefined = system['CAN_ERR_RESTARTED']

/** Error class: transceiver status. Only on Linux. */
export const CAN_ERR_TRX: number | undefined = system['CAN_ERR_TRX']

/** Error class: transmission timeout. Only on Linux. */
export const CAN_ERR_TX_TIMEOUT: number | undefined = system['CAN_ERR_TX_TIMEOUT']

/** Flag: the frames are CAN FD. Only on Linux. */
export const CAN_BCM_CAN_FD_FRAME: number | undefined = system['CAN_BCM_CAN_FD_FRAME']

/** Flag: tell when reception resumes after a timeout. Only on Linux. */
export const CAN_BCM_RX_ANNOUNCE_RESUME: number | undefined = system['CAN_BCM_RX_ANNOUNCE_RESUME']

/** Answer: the contents changed. Only on Linux. */
export const CAN_BCM_RX_CHANGED: number | undefined = system['CAN_BCM_RX_CHANGED']

/** Flag: a change of length counts as change. Only on Linux. */
export const CAN_BCM_RX_CHECK_DLC: number | undefined = system['CAN_BCM_RX_CHECK_DLC']

/** Remove a reception filter. Only on Linux. */
export const CAN_BCM_RX_DELETE: number | undefined = system['CAN_BCM_RX_DELETE']

/** Flag: filter by the identifier only. Only on Linux. */
export const CAN_BCM_RX_FILTER_ID: number | undefined = system['CAN_BCM_RX_FILTER_ID']

/** Flag: do not start the timeout with the first frame. Only on Linux. */
export const CAN_BCM_RX_NO_AUTOTIMER: number | undefined = system['CAN_BCM_RX_NO_AUTOTIMER']

/** Read a reception filter. Only on Linux. */
export const CAN_BCM_RX_READ: number | undefined = system['CAN_BCM_RX_READ']

/** Flag: answer remote requests with this frame. Only on Linux. */
export const CAN_BCM_RX_RTR_FRAME: number | undefined = system['CAN_BCM_RX_RTR_FRAME']

/** Create a reception filter. Only on Linux. */
export const CAN_BCM_RX_SETUP: number | undefined = system['CAN_BCM_RX_SETUP']

/** Answer to CAN_BCM_RX_READ. Only on Linux. */
export const CAN_BCM_RX_STATUS: number | undefined = system['CAN_BCM_RX_STATUS']

/** Answer: a cyclic frame stayed away. Only on Linux. */
export const CAN_BCM_RX_TIMEOUT: number | undefined = system['CAN_BCM_RX_TIMEOUT']

/** Flag: set the intervals and the count. Only on Linux. */
export const CAN_BCM_SETTIMER: number | undefined = system['CAN_BCM_SETTIMER']

/** Flag: start the timer. Only on Linux. */
export const CAN_BCM_STARTTIMER: number | undefined = system['CAN_BCM_STARTTIMER']

/** Flag: send a changed frame at once. Only on Linux. */
export const CAN_BCM_TX_ANNOUNCE: number | undefined = system['CAN_BCM_TX_ANNOUNCE']

/** Flag: tell when the count has run out. Only on Linux. */
export const CAN_BCM_TX_COUNTEVT: number | undefined = system['CAN_BCM_TX_COUNTEVT']

/** Flag: copy the identifier into every frame. Only on Linux. */
export const CAN_BCM_TX_CP_CAN_ID: number | undefined = system['CAN_BCM_TX_CP_CAN_ID']

/** Remove a cyclic transmission. Only on Linux. */
export const CAN_BCM_TX_DELETE: number | undefined = system['CAN_BCM_TX_DELETE']

/** Answer: the count has run out. Only on Linux. */
export const CAN_BCM_TX_EXPIRED: number | undefined = system['CAN_BCM_TX_EXPIRED']

/** Read a cyclic transmission. Only on Linux. */
export const CAN_BCM_TX_READ: number | undefined = system['CAN_BCM_TX_READ']

/** Flag: begin again with the first frame. Only on Linux. */
export const CAN_BCM_TX_RESET_MULTI_IDX: number | undefined = system['CAN_BCM_TX_RESET_MULTI_IDX']

/** Send one frame. Only on Linux. */
export const CAN_BCM_TX_SEND: number | undefined = system['CAN_BCM_TX_SEND']

/** Create a cyclic transmission. Only on Linux. */
export const CAN_BCM_TX_SETUP: number | undefined = system['CAN_BCM_TX_SETUP']

/** Answer to CAN_BCM_TX_READ. Only on Linux. */
export const CAN_BCM_TX_STATUS: number | undefined = system['CAN_BCM_TX_STATUS']

/** Flag: broadcast consecutive frames without flow control. Only on Linux. */
export const CAN_ISOTP_CF_BROADCAST: number | undefined = system['CAN_ISOTP_CF_BROADCAST']

/** Flag: check the padding's contents. Only on Linux. */
export const CAN_ISOTP_CHK_PAD_DATA: number | undefined = system['CAN_ISOTP_CHK_PAD_DATA']

/** Flag: check the padding's length. Only on Linux. */
export const CAN_ISOTP_CHK_PAD_LEN: number | undefined = system['CAN_ISOTP_CHK_PAD_LEN']

/** Flag: accept changes in later flow control frames. Only on Linux. */
export const CAN_ISOTP_DYN_FC_PARMS: number | undefined = system['CAN_ISOTP_DYN_FC_PARMS']

/** Flag: extended addressing. Only on Linux. */
export const CAN_ISOTP_EXTEND_ADDR: number | undefined = system['CAN_ISOTP_EXTEND_ADDR']

/** Flag: ignore frames that come too fast. Only on Linux. */
export const CAN_ISOTP_FORCE_RXSTMIN: number | undefined = system['CAN_ISOTP_FORCE_RXSTMIN']

/** Flag: ignore the peer's separation time. Only on Linux. */
export const CAN_ISOTP_FORCE_TXSTMIN: number | undefined = system['CAN_ISOTP_FORCE_TXSTMIN']

/** Flag: half duplex. Only on Linux. */
export const CAN_ISOTP_HALF_DUPLEX: number | undefined = system['CAN_ISOTP_HALF_DUPLEX']

/** Flag: listen only, send no flow control. Only on Linux. */
export const CAN_ISOTP_LISTEN_MODE: number | undefined = system['CAN_ISOTP_LISTEN_MODE']

/** Link-layer options: MTU and length of frames. Only on Linux. */
export const CAN_ISOTP_LL_OPTS: number | undefined = system['CAN_ISOTP_LL_OPTS']

/** Options: flags, frame time, addresses and padding. Only on Linux. */
export const CAN_ISOTP_OPTS: number | undefined = system['CAN_ISOTP_OPTS']

/** Flow control that is sent: block size and times. Only on Linux. */
export const CAN_ISOTP_RECV_FC: number | undefined = system['CAN_ISOTP_RECV_FC']

/** Flag: another extended address for reception. Only on Linux. */
export const CAN_ISOTP_RX_EXT_ADDR: number | undefined = system['CAN_ISOTP_RX_EXT_ADDR']

/** Flag: padding on reception. Only on Linux. */
export const CAN_ISOTP_RX_PADDING: number | undefined = system['CAN_ISOTP_RX_PADDING']

/** Shortest time between received frames, in nanoseconds. Only on Linux. */
export const CAN_ISOTP_RX_STMIN: number | undefined = system['CAN_ISOTP_RX_STMIN']

/** Flag: broadcast single frames. Only on Linux. */
export const CAN_ISOTP_SF_BROADCAST: number | undefined = system['CAN_ISOTP_SF_BROADCAST']

/** Flag: padding on transmission. Only on Linux. */
export const CAN_ISOTP_TX_PADDING: number | undefined = system['CAN_ISOTP_TX_PADDING']

/** Time between sent frames, in nanoseconds. Only on Linux. */
export const CAN_ISOTP_TX_STMIN: number | undefined = system['CAN_ISOTP_TX_STMIN']

/** Flag: wait until the transmission is done. Only on Linux. */
export const CAN_ISOTP_WAIT_TX_DONE: number | undefined = system['CAN_ISOTP_WAIT_TX_DONE']

/** Error queue: no further information. Only on Linux. */
export const J1939_EE_INFO_NONE: number | undefined = system['J1939_EE_INFO_NONE']

/** Error queue: a reception was aborted. Only on Linux. */
export const J1939_EE_INFO_RX_ABORT: number | undefined = system['J1939_EE_INFO_RX_ABORT']

/** Error queue: a data packet offset came. Only on Linux. */
export const J1939_EE_INFO_RX_DPO: number | undefined = system['J1939_EE_INFO_RX_DPO']

/** Error queue: a request to send came. Only on Linux. */
export const J1939_EE_INFO_RX_RTS: number | undefined = system['J1939_EE_INFO_RX_RTS']

/** Error queue: a transmission was aborted. Only on Linux. */
export const J1939_EE_INFO_TX_ABORT: number | undefined = system['J1939_EE_INFO_TX_ABORT']

/** Most filters of one socket. Only on Linux. */
export const J1939_FILTER_MAX: number | undefined = system['J1939_FILTER_MAX']

/** Address of a node that has none yet. Only on Linux. */
export const J1939_IDLE_ADDR: number | undefined = system['J1939_IDLE_ADDR']

/** Largest address of a single node. Only on Linux. */
export const J1939_MAX_UNICAST_ADDR: number | undefined = system['J1939_MAX_UNICAST_ADDR']

/** Error queue attribute: bytes acknowledged. Only on Linux. */
export const J1939_NLA_BYTES_ACKED: number | undefined = system['J1939_NLA_BYTES_ACKED']

/** Error queue attribute: destination address. Only on Linux. */
export const J1939_NLA_DEST_ADDR: number | undefined = system['J1939_NLA_DEST_ADDR']

/** Error queue attribute: destination name. Only on Linux. */
export const J1939_NLA_DEST_NAME: number | undefined = system['J1939_NLA_DEST_NAME']

/** Error queue attribute: padding. Only on Linux. */
export const J1939_NLA_PAD: number | undefined = system['J1939_NLA_PAD']

/** Error queue attribute: parameter group number. Only on Linux. */
export const J1939_NLA_PGN: number | undefined = system['J1939_NLA_PGN']

/** Error queue attribute: source address. Only on Linux. */
export const J1939_NLA_SRC_ADDR: number | undefined = system['J1939_NLA_SRC_ADDR']

/** Error queue attribute: source name. Only on Linux. */
export const J1939_NLA_SRC_NAME: number | undefined = system['J1939_NLA_SRC_NAME']

/** Error queue attribute: size of the whole message. Only on Linux. */
export const J1939_NLA_TOTAL_SIZE: number | undefined = system['J1939_NLA_TOTAL_SIZE']

/** No address, or broadcast. Only on Linux. */
export const J1939_NO_ADDR: number | undefined = system['J1939_NO_ADDR']

/** No name. Only on Linux. */
export const J1939_NO_NAME: number | undefined = system['J1939_NO_NAME']

/** No parameter group number. Only on Linux. */
export const J1939_NO_PGN: number | undefined = system['J1939_NO_PGN']

/** Parameter group: address claimed. Only on Linux. */
export const J1939_PGN_ADDRESS_CLAIMED: number | undefined = system['J1939_PGN_ADDRESS_CLAIMED']

/** Parameter group: address commanded. Only on Linux. */
export const J1939_PGN_ADDRESS_COMMANDED: number | undefined = system['J1939_PGN_ADDRESS_COMMANDED']

/** Largest parameter group number. Only on Linux. */
export const J1939_PGN_MAX: number | undefined = system['J1939_PGN_MAX']

/** Largest parameter group number with a destination. Only on Linux. */
export const J1939_PGN_PDU1_MAX: number | undefined = system['J1939_PGN_PDU1_MAX']

/** Parameter group: request. Only on Linux. */
export const J1939_PGN_REQUEST: number | undefined = system['J1939_PGN_REQUEST']

/** Report errors and progress on the error queue. Only on Linux. */
export const SO_J1939_ERRQUEUE: number | undefined = system['SO_J1939_ERRQUEUE']

/** Which packets are received. Only on Linux. */
export const SO_J1939_FILTER: number | undefined = system['SO_J1939_FILTER']

/** Receive all packets. Only on Linux. */
export const SO_J1939_PROMISC: number | undefined = system['SO_J1939_PROMISC']

/** Priority of the packets sent. Only on Linux. */
export const SO_J1939_SEND_PRIO: number | undefined = system['SO_J1939_SEND_PRIO']

/** Address type: socket, old name. Only on Linux. */
export const TIPC_ADDR_ID: number | undefined = system['TIPC_ADDR_ID']

/** Address type: multicast. Only on Linux. */
export const TIPC_ADDR_MCAST: number | undefined = system['TIPC_ADDR_MCAST']

/** Address type: service, old name. Only on Linux. */
export const TIPC_ADDR_NAME: number | undefined = system['TIPC_ADDR_NAME']

/** Address type: range of services, old name. Only on Linux. */
export const TIPC_ADDR_NAMESEQ: number | undefined = system['TIPC_ADDR_NAMESEQ']

/** Service type of the configuration server. Only on Linux. */
export const TIPC_CFG_SRV: number | undefined = system['TIPC_CFG_SRV']

/** Scope: the cluster. Only on Linux. */
export const TIPC_CLUSTER_SCOPE: number | undefined = system['TIPC_CLUSTER_SCOPE']

/** Rejection: the peer closed. Only on Linux. */
export const TIPC_CONN_SHUTDOWN: number | undefined = system['TIPC_CONN_SHUTDOWN']

/** Milliseconds until connect gives up. Only on Linux. */
export const TIPC_CONN_TIMEOUT: number | undefined = system['TIPC_CONN_TIMEOUT']

/** Importance: critical. Only on Linux. */
export const TIPC_CRITICAL_IMPORTANCE: number | undefined = system['TIPC_CRITICAL_IMPORTANCE']

/** Control message: destination name. Only on Linux. */
export const TIPC_DESTNAME: number | undefined = system['TIPC_DESTNAME']

/** Whether messages that cannot be delivered are dropped. Only on Linux. */
export const TIPC_DEST_DROPPABLE: number | undefined = system['TIPC_DEST_DROPPABLE']

/** Control message: why a message was rejected. Only on Linux. */
export const TIPC_ERRINFO: number | undefined = system['TIPC_ERRINFO']

/** Rejection: no such name. Only on Linux. */
export const TIPC_ERR_NO_NAME: number | undefined = system['TIPC_ERR_NO_NAME']

/** Rejection: no such node. Only on Linux. */
export const TIPC_ERR_NO_NODE: number | undefined = system['TIPC_ERR_NO_NODE']

/** Rejection: no such port. Only on Linux. */
export const TIPC_ERR_NO_PORT: number | undefined = system['TIPC_ERR_NO_PORT']

/** Rejection: the receiver is overloaded. Only on Linux. */
export const TIPC_ERR_OVERLOAD: number | undefined = system['TIPC_ERR_OVERLOAD']

/** Join a communication group. Only on Linux. */
export const TIPC_GROUP_JOIN: number | undefined = system['TIPC_GROUP_JOIN']

/** Leave a communication group. Only on Linux. */
export const TIPC_GROUP_LEAVE: number | undefined = system['TIPC_GROUP_LEAVE']

/** Group flag: receive one's own messages. Only on Linux. */
export const TIPC_GROUP_LOOPBACK: number | undefined = system['TIPC_GROUP_LOOPBACK']

/** Group flag: receive events of members. Only on Linux. */
export const TIPC_GROUP_MEMBER_EVTS: number | undefined = system['TIPC_GROUP_MEMBER_EVTS']

/** Importance: high. Only on Linux. */
export const TIPC_HIGH_IMPORTANCE: number | undefined = system['TIPC_HIGH_IMPORTANCE']

/** Importance of the messages sent. Only on Linux. */
export const TIPC_IMPORTANCE: number | undefined = system['TIPC_IMPORTANCE']

/** Service type of link state events. Only on Linux. */
export const TIPC_LINK_STATE: number | undefined = system['TIPC_LINK_STATE']

/** Importance: low. Only on Linux. */
export const TIPC_LOW_IMPORTANCE: number | undefined = system['TIPC_LOW_IMPORTANCE']

/** Largest message, in bytes. Only on Linux. */
export const TIPC_MAX_USER_MSG_SIZE: number | undefined = system['TIPC_MAX_USER_MSG_SIZE']

/** Multicast by broadcast. Only on Linux. */
export const TIPC_MCAST_BROADCAST: number | undefined = system['TIPC_MCAST_BROADCAST']

/** Multicast by replicated unicast. Only on Linux. */
export const TIPC_MCAST_REPLICAST: number | undefined = system['TIPC_MCAST_REPLICAST']

/** Importance: medium. Only on Linux. */
export const TIPC_MEDIUM_IMPORTANCE: number | undefined = system['TIPC_MEDIUM_IMPORTANCE']

/** Send small messages at once. Only on Linux. */
export const TIPC_NODELAY: number | undefined = system['TIPC_NODELAY']

/** Messages in the receive queues of the node (unused). Only on Linux. */
export const TIPC_NODE_RECVQ_DEPTH: number | undefined = system['TIPC_NODE_RECVQ_DEPTH']

/** Scope: the node. Only on Linux. */
export const TIPC_NODE_SCOPE: number | undefined = system['TIPC_NODE_SCOPE']

/** Service type of node state events. Only on Linux. */
export const TIPC_NODE_STATE: number | undefined = system['TIPC_NODE_STATE']

/** No rejection. Only on Linux. */
export const TIPC_OK: number | undefined = system['TIPC_OK']

/** Event: a service was published. Only on Linux. */
export const TIPC_PUBLISHED: number | undefined = system['TIPC_PUBLISHED']

/** First service type that users may have. Only on Linux. */
export const TIPC_RESERVED_TYPES: number | undefined = system['TIPC_RESERVED_TYPES']

/** Control message: data of a rejected message. Only on Linux. */
export const TIPC_RETDATA: number | undefined = system['TIPC_RETDATA']

/** Address type: service. Only on Linux. */
export const TIPC_SERVICE_ADDR: number | undefined = system['TIPC_SERVICE_ADDR']

/** Address type: range of services. Only on Linux. */
export const TIPC_SERVICE_RANGE: number | undefined = system['TIPC_SERVICE_RANGE']

/** Address type: socket. Only on Linux. */
export const TIPC_SOCKET_ADDR: number | undefined = system['TIPC_SOCKET_ADDR']

/** Messages in the receive queue of the socket. Only on Linux. */
export const TIPC_SOCK_RECVQ_DEPTH: number | undefined = system['TIPC_SOCK_RECVQ_DEPTH']

/** Bytes in the receive queue of the socket. Only on Linux. */
export const TIPC_SOCK_RECVQ_USED: number | undefined = system['TIPC_SOCK_RECVQ_USED']

/** Whether messages may be dropped when the sender is congested. Only on Linux. */
export const TIPC_SRC_DROPPABLE: number | undefined = system['TIPC_SRC_DROPPABLE']

/** Event: the subscription timed out. Only on Linux. */
export const TIPC_SUBSCR_TIMEOUT: number | undefined = system['TIPC_SUBSCR_TIMEOUT']

/** Subscription: cancel it. Only on Linux. */
export const TIPC_SUB_CANCEL: number | undefined = system['TIPC_SUB_CANCEL']

/** Subscription: one event for each port. Only on Linux. */
export const TIPC_SUB_PORTS: number | undefined = system['TIPC_SUB_PORTS']

/** Subscription: one event for each service. Only on Linux. */
export const TIPC_SUB_SERVICE: number | undefined = system['TIPC_SUB_SERVICE']

/** Service type of the topology server. Only on Linux. */
export const TIPC_TOP_SRV: number | undefined = system['TIPC_TOP_SRV']

/** Timeout: never. Only on Linux. */
export const TIPC_WAIT_FOREVER: number | undefined = system['TIPC_WAIT_FOREVER']

/** Event: a service was withdrawn. Only on Linux. */
export const TIPC_WITHDRAWN: number | undefined = system['TIPC_WITHDRAWN']

/** Scope: the zone (obsolete). Only on Linux. */
export const TIPC_ZONE_SCOPE: number | undefined = system['TIPC_ZONE_SCOPE']

/** Context ID of this machine. Only on Linux and macOS. */
export const IOCTL_VM_SOCKETS_GET_LOCAL_CID: number | undefined = system['IOCTL_VM_SOCKETS_GET_LOCAL_CID']

/** Largest buffer size, in bytes. Only on Linux. */
export const SO_VM_SOCKETS_BUFFER_MAX_SIZE: number | undefined = system['SO_VM_SOCKETS_BUFFER_MAX_SIZE']

/** Smallest buffer size, in bytes. Only on Linux. */
export const SO_VM_SOCKETS_BUFFER_MIN_SIZE: number | undefined = system['SO_VM_SOCKETS_BUFFER_MIN_SIZE']

/** Buffer size, in bytes. Only on Linux. */
export const SO_VM_SOCKETS_BUFFER_SIZE: number | undefined = system['SO_VM_SOCKETS_BUFFER_SIZE']

/** How long connect may block, a timeval. Only on Linux. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT: number | undefined = system['SO_VM_SOCKETS_CONNECT_TIMEOUT']

/** Timeout of connect with 64-bit time. Only on Linux. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: number | undefined = system['SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW']

/** Timeout of connect with the machine's long as time. Only on Linux. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: number | undefined = system['SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD']

/** Non-blocking transfer within the kernel. Only on Linux. */
export const SO_VM_SOCKETS_NONBLOCK_TXRX: number | undefined = system['SO_VM_SOCKETS_NONBLOCK_TXRX']

/** Identifier of the peer's machine (read-only). Only on Linux. */
export const SO_VM_SOCKETS_PEER_HOST_VM_ID: number | undefined = system['SO_VM_SOCKETS_PEER_HOST_VM_ID']

/** Whether the socket is trusted (read-only). Only on Linux. */
export const SO_VM_SOCKETS_TRUSTED: number | undefined = system['SO_VM_SOCKETS_TRUSTED']

/** Any context ID, to bind to. Only on Linux and macOS. */
export const VMADDR_CID_ANY: number | undefined = system['VMADDR_CID_ANY']

/** Context ID of the host. Only on Linux and macOS. */
export const VMADDR_CID_HOST: number | undefined = system['VMADDR_CID_HOST']

/** Context ID of the hypervisor. Only on Linux and macOS. */
export const VMADDR_CID_HYPERVISOR: number | undefined = system['VMADDR_CID_HYPERVISOR']

/** Context ID of the machine itself, for loopback. Only on Linux. */
export const VMADDR_CID_LOCAL: number | undefined = system['VMADDR_CID_LOCAL']

/** Context ID that must not be used. Only on macOS. */
export const VMADDR_CID_RESERVED: number | undefined = system['VMADDR_CID_RESERVED']

/** Address flag: go to the host, not to a sibling. Only on Linux. */
export const VMADDR_FLAG_TO_HOST: number | undefined = system['VMADDR_FLAG_TO_HOST']

/** Any port, to bind to. Only on Linux and macOS. */
export const VMADDR_PORT_ANY: number | undefined = system['VMADDR_PORT_ANY']

/** No version of virtual machine sockets. Only on Linux. */
export const VM_SOCKETS_INVALID_VERSION: number | undefined = system['VM_SOCKETS_INVALID_VERSION']

/** Drop what waits to be sent to an address. Only on Linux. */
export const RDS_CANCEL_SENT_TO: number | undefined = system['RDS_CANCEL_SENT_TO']

/** Control message: atomic compare and swap. Only on Linux. */
export const RDS_CMSG_ATOMIC_CSWP: number | undefined = system['RDS_CMSG_ATOMIC_CSWP']

/** Control message: atomic fetch and add. Only on Linux. */
export const RDS_CMSG_ATOMIC_FADD: number | undefined = system['RDS_CMSG_ATOMIC_FADD']

/** Control message: congestion changed. Only on Linux. */
export const RDS_CMSG_CONG_UPDATE: number | undefined = system['RDS_CMSG_CONG_UPDATE']

/** Control message: masked compare and swap. Only on Linux. */
export const RDS_CMSG_MASKED_ATOMIC_CSWP: number | undefined = system['RDS_CMSG_MASKED_ATOMIC_CSWP']

/** Control message: masked fetch and add. Only on Linux. */
export const RDS_CMSG_MASKED_ATOMIC_FADD: number | undefined = system['RDS_CMSG_MASKED_ATOMIC_FADD']

/** Control message: start an RDMA transfer. Only on Linux. */
export const RDS_CMSG_RDMA_ARGS: number | undefined = system['RDS_CMSG_RDMA_ARGS']

/** Control message: destination of an RDMA transfer. Only on Linux. */
export const RDS_CMSG_RDMA_DEST: number | undefined = system['RDS_CMSG_RDMA_DEST']

/** Control message: map memory for RDMA. Only on Linux. */
export const RDS_CMSG_RDMA_MAP: number | undefined = system['RDS_CMSG_RDMA_MAP']

/** Control message: an RDMA transfer ended. Only on Linux. */
export const RDS_CMSG_RDMA_STATUS: number | undefined = system['RDS_CMSG_RDMA_STATUS']

/** Control message: times along the receive path. Only on Linux. */
export const RDS_CMSG_RXPATH_LATENCY: number | undefined = system['RDS_CMSG_RXPATH_LATENCY']

/** Control message: zero-copy sends ended. Only on Linux. */
export const RDS_CMSG_ZCOPY_COMPLETION: number | undefined = system['RDS_CMSG_ZCOPY_COMPLETION']

/** Control message: identifier of a zero-copy send. Only on Linux. */
export const RDS_CMSG_ZCOPY_COOKIE: number | undefined = system['RDS_CMSG_ZCOPY_COOKIE']

/** Receive changes of congestion. Only on Linux. */
export const RDS_CONG_MONITOR: number | undefined = system['RDS_CONG_MONITOR']

/** Release memory that was mapped for RDMA. Only on Linux. */
export const RDS_FREE_MR: number | undefined = system['RDS_FREE_MR']

/** Map memory for RDMA. Only on Linux. */
export const RDS_GET_MR: number | undefined = system['RDS_GET_MR']

/** Map memory for RDMA with one destination. Only on Linux. */
export const RDS_GET_MR_FOR_DEST: number | undefined = system['RDS_GET_MR_FOR_DEST']

/** RDMA status: canceled. Only on Linux. */
export const RDS_RDMA_CANCELED: number | undefined = system['RDS_RDMA_CANCELED']

/** RDMA flag: do not wait. Only on Linux. */
export const RDS_RDMA_DONTWAIT: number | undefined = system['RDS_RDMA_DONTWAIT']

/** RDMA status: dropped. Only on Linux. */
export const RDS_RDMA_DROPPED: number | undefined = system['RDS_RDMA_DROPPED']

/** RDMA flag: the message follows the transfer. Only on Linux. */
export const RDS_RDMA_FENCE: number | undefined = system['RDS_RDMA_FENCE']

/** RDMA flag: invalidate at once when memory is released. Only on Linux. */
export const RDS_RDMA_INVALIDATE: number | undefined = system['RDS_RDMA_INVALIDATE']

/** RDMA flag: tell when the transfer ended. Only on Linux. */
export const RDS_RDMA_NOTIFY_ME: number | undefined = system['RDS_RDMA_NOTIFY_ME']

/** RDMA status: error here. Only on Linux. */
export const RDS_RDMA_OTHER_ERROR: number | undefined = system['RDS_RDMA_OTHER_ERROR']

/** RDMA flag: write, not read. Only on Linux. */
export const RDS_RDMA_READWRITE: number | undefined = system['RDS_RDMA_READWRITE']

/** RDMA status: error of the peer. Only on Linux. */
export const RDS_RDMA_REMOTE_ERROR: number | undefined = system['RDS_RDMA_REMOTE_ERROR']

/** RDMA flag: do not interrupt the peer. Only on Linux. */
export const RDS_RDMA_SILENT: number | undefined = system['RDS_RDMA_SILENT']

/** RDMA status: success. Only on Linux. */
export const RDS_RDMA_SUCCESS: number | undefined = system['RDS_RDMA_SUCCESS']

/** RDMA flag: the memory is used once. Only on Linux. */
export const RDS_RDMA_USE_ONCE: number | undefined = system['RDS_RDMA_USE_ONCE']

/** Receive errors of RDMA transfers. Only on Linux. */
export const RDS_RECVERR: number | undefined = system['RDS_RECVERR']

/** Transport: InfiniBand. Only on Linux. */
export const RDS_TRANS_IB: number | undefined = system['RDS_TRANS_IB']

/** Transport: not chosen. Only on Linux. */
export const RDS_TRANS_NONE: number | undefined = system['RDS_TRANS_NONE']

/** Transport: TCP. Only on Linux. */
export const RDS_TRANS_TCP: number | undefined = system['RDS_TRANS_TCP']

/** Receive times along the receive path. Only on Linux. */
export const SO_RDS_MSG_RXPATH_LATENCY: number | undefined = system['SO_RDS_MSG_RXPATH_LATENCY']

/** Transport of the socket. Only on Linux. */
export const SO_RDS_TRANSPORT: number | undefined = system['SO_RDS_TRANSPORT']

/** Number of kernel controls. Only on macOS. */
export const CTLIOCGCOUNT: number | undefined = system['CTLIOCGCOUNT']

/** Identifier of the kernel control of a name. Only on macOS. */
export const CTLIOCGINFO: number | undefined = system['CTLIOCGINFO']

/** Protocol: kernel controls. Only on macOS. */
export const SYSPROTO_CONTROL: number | undefined = system['SYSPROTO_CONTROL']

/** Protocol: kernel events. Only on macOS. */
export const SYSPROTO_EVENT: number | undefined = system['SYSPROTO_EVENT']

/** Flags of a tunnel interface. Only on macOS. */
export const UTUN_OPT_FLAGS: number | undefined = system['UTUN_OPT_FLAGS']

/** Name of a tunnel interface. Only on macOS. */
export const UTUN_OPT_IFNAME: number | undefined = system['UTUN_OPT_IFNAME']

/** Address flag: pass through. Only on Windows. */
export const HVSOCKET_ADDRESS_FLAG_PASSTHRU: number | undefined = system['HVSOCKET_ADDRESS_FLAG_PASSTHRU']

/** Reach into a container of the machine. Only on Windows. */
export const HVSOCKET_CONTAINER_PASSTHRU: number | undefined = system['HVSOCKET_CONTAINER_PASSTHRU']

/** Keep the connection while the machine is suspended. Only on Windows. */
export const HVSOCKET_CONNECTED_SUSPEND: number | undefined = system['HVSOCKET_CONNECTED_SUSPEND']

/** Milliseconds until connect gives up. Only on Windows. */
export const HVSOCKET_CONNECT_TIMEOUT: number | undefined = system['HVSOCKET_CONNECT_TIMEOUT']

/** Largest HVSOCKET_CONNECT_TIMEOUT, in milliseconds. Only on Windows. */
export const HVSOCKET_CONNECT_TIMEOUT_MAX: number | undefined = system['HVSOCKET_CONNECT_TIMEOUT_MAX']

/** Protocol: raw bytes. Only on Windows. */
export const HV_PROTOCOL_RAW: number | undefined = system['HV_PROTOCOL_RAW']

/** SIO_RCVALL: packets up to the IP layer. Only on Windows. */
export const RCVALL_IPLEVEL: number | undefined = system['RCVALL_IPLEVEL']

/** SIO_RCVALL: the largest value. Only on Windows. */
export const RCVALL_MAX: number | undefined = system['RCVALL_MAX']

/** SIO_RCVALL: only the socket's own packets. Only on Windows. */
export const RCVALL_OFF: number | undefined = system['RCVALL_OFF']

/** SIO_RCVALL: all packets, promiscuous mode. Only on Windows. */
export const RCVALL_ON: number | undefined = system['RCVALL_ON']

/** SIO_RCVALL: all packets of this host's sockets. Only on Windows. */
export const RCVALL_SOCKETLEVELONLY: number | undefined = system['RCVALL_SOCKETLEVELONLY']

/** Keep packets with router alert from being forwarded. Only on Windows. */
export const SIO_ABSORB_RTRALERT: number | undefined = system['SIO_ABSORB_RTRALERT']

/** Reserve a range of ports. Only on Windows. */
export const SIO_ACQUIRE_PORT_RESERVATION: number | undefined = system['SIO_ACQUIRE_PORT_RESERVATION']

/** Tell when the local addresses change. Only on Windows. */
export const SIO_ADDRESS_LIST_CHANGE: number | undefined = system['SIO_ADDRESS_LIST_CHANGE']

/** List the local addresses. Only on Windows. */
export const SIO_ADDRESS_LIST_QUERY: number | undefined = system['SIO_ADDRESS_LIST_QUERY']

/** Sort addresses by preference. Only on Windows. */
export const SIO_ADDRESS_LIST_SORT: number | undefined = system['SIO_ADDRESS_LIST_SORT']

/** Process ID of the connected peer of AF_UNIX. Only on Windows. */
export const SIO_AF_UNIX_GETPEERPID: number | undefined = system['SIO_AF_UNIX_GETPEERPID']

/** Apply a transport setting. Only on Windows. */
export const SIO_APPLY_TRANSPORT_SETTING: number | undefined = system['SIO_APPLY_TRANSPORT_SETTING']

/** Associate the socket with a handle. Only on Windows. */
export const SIO_ASSOCIATE_HANDLE: number | undefined = system['SIO_ASSOCIATE_HANDLE']

/** Use a reserved range of ports. Only on Windows. */
export const SIO_ASSOCIATE_PORT_RESERVATION: number | undefined = system['SIO_ASSOCIATE_PORT_RESERVATION']

/** Base service provider's handle of the socket. Only on Windows. */
export const SIO_BASE_HANDLE: number | undefined = system['SIO_BASE_HANDLE']

/** Base handle of the socket. Only on Windows. */
export const SIO_BSP_HANDLE: number | undefined = system['SIO_BSP_HANDLE']

/** Base handle of the socket for WSAPoll. Only on Windows. */
export const SIO_BSP_HANDLE_POLL: number | undefined = system['SIO_BSP_HANDLE_POLL']

/** Base handle of the socket for select. Only on Windows. */
export const SIO_BSP_HANDLE_SELECT: number | undefined = system['SIO_BSP_HANDLE_SELECT']

/** Processor that handles the socket. Only on Windows. */
export const SIO_CPU_AFFINITY: number | undefined = system['SIO_CPU_AFFINITY']

/** A new message displaces the oldest. Only on Windows. */
export const SIO_ENABLE_CIRCULAR_QUEUEING: number | undefined = system['SIO_ENABLE_CIRCULAR_QUEUEING']

/** Find a route to an address. Only on Windows. */
export const SIO_FIND_ROUTE: number | undefined = system['SIO_FIND_ROUTE']

/** Drop what waits to be sent. Only on Windows. */
export const SIO_FLUSH: number | undefined = system['SIO_FLUSH']

/** Broadcast address of the socket's family. Only on Windows. */
export const SIO_GET_BROADCAST_ADDRESS: number | undefined = system['SIO_GET_BROADCAST_ADDRESS']

/** Pointer to an extension function. Only on Windows. */
export const SIO_GET_EXTENSION_FUNCTION_POINTER: number | undefined = system['SIO_GET_EXTENSION_FUNCTION_POINTER']

/** Quality of service of the group (reserved). Only on Windows. */
export const SIO_GET_GROUP_QOS: number | undefined = system['SIO_GET_GROUP_QOS']

/** List the IPv4 interfaces. Only on Windows. */
export const SIO_GET_INTERFACE_LIST: number | undefined = system['SIO_GET_INTERFACE_LIST']

/** List the interfaces of both families. Only on Windows. */
export const SIO_GET_INTERFACE_LIST_EX: number | undefined = system['SIO_GET_INTERFACE_LIST_EX']

/** Read the source filter of a multicast group. Only on Windows. */
export const SIO_GET_MULTICAST_FILTER: number | undefined = system['SIO_GET_MULTICAST_FILTER']

/** Quality of service of the socket. Only on Windows. */
export const SIO_GET_QOS: number | undefined = system['SIO_GET_QOS']

/** Timestamp of a sent datagram. Only on Windows. */
export const SIO_GET_TX_TIMESTAMP: number | undefined = system['SIO_GET_TX_TIMESTAMP']

/** Join a multicast group on an interface by its index. Only on Windows. */
export const SIO_INDEX_ADD_MCAST: number | undefined = system['SIO_INDEX_ADD_MCAST']

/** Bind to an interface by its index. Only on Windows. */
export const SIO_INDEX_BIND: number | undefined = system['SIO_INDEX_BIND']

/** Leave a multicast group on an interface by its index. Only on Windows. */
export const SIO_INDEX_DEL_MCAST: number | undefined = system['SIO_INDEX_DEL_MCAST']

/** Interface for outgoing multicast, by its index. Only on Windows. */
export const SIO_INDEX_MCASTIF: number | undefined = system['SIO_INDEX_MCASTIF']

/** Idle time and interval of keep-alive probes, in milliseconds. Only on Windows. */
export const SIO_KEEPALIVE_VALS: number | undefined = system['SIO_KEEPALIVE_VALS']

/** Send broadcasts through one interface only. Only on Windows. */
export const SIO_LIMIT_BROADCASTS: number | undefined = system['SIO_LIMIT_BROADCASTS']

/** Faster path for TCP on loopback. Only on Windows. */
export const SIO_LOOPBACK_FAST_PATH: number | undefined = system['SIO_LOOPBACK_FAST_PATH']

/** Scope of outgoing multicast. Only on Windows. */
export const SIO_MULTICAST_SCOPE: number | undefined = system['SIO_MULTICAST_SCOPE']

/** Whether outgoing multicast comes back to this host. Only on Windows. */
export const SIO_MULTIPOINT_LOOPBACK: number | undefined = system['SIO_MULTIPOINT_LOOPBACK']

/** Tell when a name space changes. Only on Windows. */
export const SIO_NSP_NOTIFY_CHANGE: number | undefined = system['SIO_NSP_NOTIFY_CHANGE']

/** Processor on which packets of the socket arrive. Only on Windows. */
export const SIO_QUERY_RSS_PROCESSOR_INFO: number | undefined = system['SIO_QUERY_RSS_PROCESSOR_INFO']

/** Handle of the device that serves the socket. Only on Windows. */
export const SIO_QUERY_TARGET_PNP_HANDLE: number | undefined = system['SIO_QUERY_TARGET_PNP_HANDLE']

/** Read a transport setting. Only on Windows. */
export const SIO_QUERY_TRANSPORT_SETTING: number | undefined = system['SIO_QUERY_TRANSPORT_SETTING']

/** Receive all packets of the network, RCVALL_*. Only on Windows. */
export const SIO_RCVALL: number | undefined = system['SIO_RCVALL']

/** Receive all packets of one interface. Only on Windows. */
export const SIO_RCVALL_IF: number | undefined = system['SIO_RCVALL_IF']

/** Receive all IGMP packets. Only on Windows. */
export const SIO_RCVALL_IGMPMCAST: number | undefined = system['SIO_RCVALL_IGMPMCAST']

/** Receive all multicast packets. Only on Windows. */
export const SIO_RCVALL_MCAST: number | undefined = system['SIO_RCVALL_MCAST']

/** Receive all multicast packets of one interface. Only on Windows. */
export const SIO_RCVALL_MCAST_IF: number | undefined = system['SIO_RCVALL_MCAST_IF']

/** Give a reserved range of ports back. Only on Windows. */
export const SIO_RELEASE_PORT_RESERVATION: number | undefined = system['SIO_RELEASE_PORT_RESERVATION']

/** Tell when the interface to an address changes. Only on Windows. */
export const SIO_ROUTING_INTERFACE_CHANGE: number | undefined = system['SIO_ROUTING_INTERFACE_CHANGE']

/** Local address used to reach an address. Only on Windows. */
export const SIO_ROUTING_INTERFACE_QUERY: number | undefined = system['SIO_ROUTING_INTERFACE_QUERY']

/** Set the quality of service of the group (reserved). Only on Windows. */
export const SIO_SET_GROUP_QOS: number | undefined = system['SIO_SET_GROUP_QOS']

/** Set the source filter of a multicast group. Only on Windows. */
export const SIO_SET_MULTICAST_FILTER: number | undefined = system['SIO_SET_MULTICAST_FILTER']

/** Set the quality of service of the socket. Only on Windows. */
export const SIO_SET_QOS: number | undefined = system['SIO_SET_QOS']

/** State of the connection, TCP_INFO_v0 or later. Only on Windows. */
export const SIO_TCP_INFO: number | undefined = system['SIO_TCP_INFO']

/** Initial retransmission timeout of the connection. Only on Windows. */
export const SIO_TCP_INITIAL_RTO: number | undefined = system['SIO_TCP_INITIAL_RTO']

/** Segments before an acknowledgement. Only on Windows. */
export const SIO_TCP_SET_ACK_FREQUENCY: number | undefined = system['SIO_TCP_SET_ACK_FREQUENCY']

/** Initial congestion window of the connection. Only on Windows. */
export const SIO_TCP_SET_ICW: number | undefined = system['SIO_TCP_SET_ICW']

/** Receive timestamps of sending and arrival. Only on Windows. */
export const SIO_TIMESTAMPING: number | undefined = system['SIO_TIMESTAMPING']

/** Translate the socket into a handle of another interface. Only on Windows. */
export const SIO_TRANSLATE_HANDLE: number | undefined = system['SIO_TRANSLATE_HANDLE']

/** Interface for outgoing unicast. Only on Windows. */
export const SIO_UCAST_IF: number | undefined = system['SIO_UCAST_IF']

/** Whether ICMP unreachable fails UDP receives with ECONNRESET. Only on Windows. */
export const SIO_UDP_CONNRESET: number | undefined = system['SIO_UDP_CONNRESET']

/** Whether ICMP time exceeded fails UDP receives with ENETRESET. Only on Windows. */
export const SIO_UDP_NETRESET: number | undefined = system['SIO_UDP_NETRESET']

/** Argument list too long. */
export const E2BIG: number = system['E2BIG']!

/** Permission denied. */
export const EACCES: number = system['EACCES']!

/** Address already in use. */
export const EADDRINUSE: number = system['EADDRINUSE']!

/** Cannot assign requested address. */
export const EADDRNOTAVAIL: number = system['EADDRNOTAVAIL']!

/** Advertise error. Only on Linux. */
export const EADV: number | undefined = system['EADV']

/** Address family not supported by protocol. */
export const EAFNOSUPPORT: number = system['EAFNOSUPPORT']!

/** Resource temporarily unavailable. */
export const EAGAIN: number = system['EAGAIN']!

/** Operation already in progress. */
export const EALREADY: number = system['EALREADY']!

/** Authentication error. Only on macOS. */
export const EAUTH: number | undefined = system['EAUTH']

/** Bad CPU type in executable. Only on macOS. */
export const EBADARCH: number | undefined = system['EBADARCH']

/** Invalid exchange. Only on Linux. */
export const EBADE: number | undefined = system['EBADE']

/** Bad executable (or shared library). Only on macOS. */
export const EBADEXEC: number | undefined = system['EBADEXEC']

/** Bad file descriptor. */
export const EBADF: number = system['EBADF']!

/** File descriptor in bad state. Only on Linux. */
export const EBADFD: number | undefined = system['EBADFD']

/** Malformed Mach-O file. Only on macOS. */
export const EBADMACHO: number | undefined = system['EBADMACHO']

/** Bad message. */
export const EBADMSG: number = system['EBADMSG']!

/** Invalid request descriptor. Only on Linux. */
export const EBADR: number | undefined = system['EBADR']

/** RPC struct is bad. Only on macOS. */
export const EBADRPC: number | undefined = system['EBADRPC']

/** Invalid request code. Only on Linux. */
export const EBADRQC: number | undefined = system['EBADRQC']

/** Invalid slot. Only on Linux. */
export const EBADSLT: number | undefined = system['EBADSLT']

/** Bad font file format. Only on Linux. */
export const EBFONT: number | undefined = system['EBFONT']

/** Device or resource busy. */
export const EBUSY: number = system['EBUSY']!

/** Operation canceled. */
export const ECANCELED: number = system['ECANCELED']!

/** No child processes. */
export const ECHILD: number = system['ECHILD']!

/** Channel number out of range. Only on Linux. */
export const ECHRNG: number | undefined = system['ECHRNG']

/** Communication error on send. Only on Linux. */
export const ECOMM: number | undefined = system['ECOMM']

/** Software caused connection abort. */
export const ECONNABORTED: number = system['ECONNABORTED']!

/** Connection refused. */
export const ECONNREFUSED: number = system['ECONNREFUSED']!

/** Connection reset by peer. */
export const ECONNRESET: number = system['ECONNRESET']!

/** Resource deadlock avoided. */
export const EDEADLK: number = system['EDEADLK']!

/** Resource deadlock avoided. */
export const EDEADLOCK: number = system['EDEADLOCK']!

/** Destination address required. */
export const EDESTADDRREQ: number = system['EDESTADDRREQ']!

/** Device error. Only on macOS. */
export const EDEVERR: number | undefined = system['EDEVERR']

/** Numerical argument out of domain. */
export const EDOM: number = system['EDOM']!

/** RFS specific error. Only on Linux. */
export const EDOTDOT: number | undefined = system['EDOTDOT']

/** Disk quota exceeded. */
export const EDQUOT: number = system['EDQUOT']!

/** File exists. */
export const EEXIST: number = system['EEXIST']!

/** Bad address. */
export const EFAULT: number = system['EFAULT']!

/** File too large. */
export const EFBIG: number = system['EFBIG']!

/** Inappropriate file type or format. Only on macOS. */
export const EFTYPE: number | undefined = system['EFTYPE']

/** Host is down. */
export const EHOSTDOWN: number = system['EHOSTDOWN']!

/** No route to host. */
export const EHOSTUNREACH: number = system['EHOSTUNREACH']!

/** Memory page has hardware error. Only on Linux. */
export const EHWPOISON: number | undefined = system['EHWPOISON']

/** Identifier removed. */
export const EIDRM: number = system['EIDRM']!

/** Invalid or incomplete multibyte or wide character. */
export const EILSEQ: number = system['EILSEQ']!

/** Operation now in progress. */
export const EINPROGRESS: number = system['EINPROGRESS']!

/** Interrupted system call. */
export const EINTR: number = system['EINTR']!

/** Invalid argument. */
export const EINVAL: number = system['EINVAL']!

/** Input/output error. */
export const EIO: number = system['EIO']!

/** Transport endpoint is already connected. */
export const EISCONN: number = system['EISCONN']!

/** Is a directory. */
export const EISDIR: number = system['EISDIR']!

/** Is a named type file. Only on Linux. */
export const EISNAM: number | undefined = system['EISNAM']

/** Key has expired. Only on Linux. */
export const EKEYEXPIRED: number | undefined = system['EKEYEXPIRED']

/** Key was rejected by service. Only on Linux. */
export const EKEYREJECTED: number | undefined = system['EKEYREJECTED']

/** Key has been revoked. Only on Linux. */
export const EKEYREVOKED: number | undefined = system['EKEYREVOKED']

/** Level 2 halted. Only on Linux. */
export const EL2HLT: number | undefined = system['EL2HLT']

/** Level 2 not synchronized. Only on Linux. */
export const EL2NSYNC: number | undefined = system['EL2NSYNC']

/** Level 3 halted. Only on Linux. */
export const EL3HLT: number | undefined = system['EL3HLT']

/** Level 3 reset. Only on Linux. */
export const EL3RST: number | undefined = system['EL3RST']

/** Can not access a needed shared library. Only on Linux. */
export const ELIBACC: number | undefined = system['ELIBACC']

/** Accessing a corrupted shared library. Only on Linux. */
export const ELIBBAD: number | undefined = system['ELIBBAD']

/** Cannot exec a shared library directly. Only on Linux. */
export const ELIBEXEC: number | undefined = system['ELIBEXEC']

/** Attempting to link in too many shared libraries. Only on Linux. */
export const ELIBMAX: number | undefined = system['ELIBMAX']

/** .lib section in a.out corrupted. Only on Linux. */
export const ELIBSCN: number | undefined = system['ELIBSCN']

/** Link number out of range. Only on Linux. */
export const ELNRNG: number | undefined = system['ELNRNG']

/** Too many levels of symbolic links. */
export const ELOOP: number = system['ELOOP']!

/** Wrong medium type. Only on Linux. */
export const EMEDIUMTYPE: number | undefined = system['EMEDIUMTYPE']

/** Too many open files. */
export const EMFILE: number = system['EMFILE']!

/** Too many links. */
export const EMLINK: number = system['EMLINK']!

/** Message too long. */
export const EMSGSIZE: number = system['EMSGSIZE']!

/** Multihop attempted. Only on Linux and macOS. */
export const EMULTIHOP: number | undefined = system['EMULTIHOP']

/** File name too long. */
export const ENAMETOOLONG: number = system['ENAMETOOLONG']!

/** No XENIX semaphores available. Only on Linux. */
export const ENAVAIL: number | undefined = system['ENAVAIL']

/** Need authenticator. Only on macOS. */
export const ENEEDAUTH: number | undefined = system['ENEEDAUTH']

/** Network is down. */
export const ENETDOWN: number = system['ENETDOWN']!

/** Network dropped connection on reset. */
export const ENETRESET: number = system['ENETRESET']!

/** Network is unreachable. */
export const ENETUNREACH: number = system['ENETUNREACH']!

/** Too many open files in system. */
export const ENFILE: number = system['ENFILE']!

/** No anode. Only on Linux. */
export const ENOANO: number | undefined = system['ENOANO']

/** Attribute not found. Only on macOS. */
export const ENOATTR: number | undefined = system['ENOATTR']

/** No buffer space available. */
export const ENOBUFS: number = system['ENOBUFS']!

/** No CSI structure available. Only on Linux. */
export const ENOCSI: number | undefined = system['ENOCSI']

/** No data available. */
export const ENODATA: number = system['ENODATA']!

/** No such device. */
export const ENODEV: number = system['ENODEV']!

/** No such file or directory. */
export const ENOENT: number = system['ENOENT']!

/** Exec format error. */
export const ENOEXEC: number = system['ENOEXEC']!

/** Required key not available. Only on Linux. */
export const ENOKEY: number | undefined = system['ENOKEY']

/** No locks available. */
export const ENOLCK: number = system['ENOLCK']!

/** Link has been severed. */
export const ENOLINK: number = system['ENOLINK']!

/** No medium found. Only on Linux. */
export const ENOMEDIUM: number | undefined = system['ENOMEDIUM']

/** Cannot allocate memory. */
export const ENOMEM: number = system['ENOMEM']!

/** No message of desired type. */
export const ENOMSG: number = system['ENOMSG']!

/** Machine is not on the network. Only on Linux. */
export const ENONET: number | undefined = system['ENONET']

/** Package not installed. Only on Linux. */
export const ENOPKG: number | undefined = system['ENOPKG']

/** Policy not found. Only on macOS. */
export const ENOPOLICY: number | undefined = system['ENOPOLICY']

/** Protocol not available. */
export const ENOPROTOOPT: number = system['ENOPROTOOPT']!

/** No space left on device. */
export const ENOSPC: number = system['ENOSPC']!

/** Out of streams resources. */
export const ENOSR: number = system['ENOSR']!

/** Device not a stream. */
export const ENOSTR: number = system['ENOSTR']!

/** Function not implemented. */
export const ENOSYS: number = system['ENOSYS']!

/** Block device required. Only on Linux and macOS. */
export const ENOTBLK: number | undefined = system['ENOTBLK']

/** Transport endpoint is not connected. */
export const ENOTCONN: number = system['ENOTCONN']!

/** Not a directory. */
export const ENOTDIR: number = system['ENOTDIR']!

/** Directory not empty. */
export const ENOTEMPTY: number = system['ENOTEMPTY']!

/** Not a XENIX named type file. Only on Linux. */
export const ENOTNAM: number | undefined = system['ENOTNAM']

/** State not recoverable. */
export const ENOTRECOVERABLE: number = system['ENOTRECOVERABLE']!

/** Socket operation on non-socket. */
export const ENOTSOCK: number = system['ENOTSOCK']!

/** Operation not supported. */
export const EOPNOTSUPP: number = system['EOPNOTSUPP']!

/** Operation not supported. */
export const ENOTSUP: number = system['ENOTSUP']!

/** Inappropriate ioctl for device. */
export const ENOTTY: number = system['ENOTTY']!

/** Name not unique on network. Only on Linux. */
export const ENOTUNIQ: number | undefined = system['ENOTUNIQ']

/** No such device or address. */
export const ENXIO: number = system['ENXIO']!

/** Value too large for defined data type. */
export const EOVERFLOW: number = system['EOVERFLOW']!

/** Owner died. */
export const EOWNERDEAD: number = system['EOWNERDEAD']!

/** Operation not permitted. */
export const EPERM: number = system['EPERM']!

/** Protocol family not supported. */
export const EPFNOSUPPORT: number = system['EPFNOSUPPORT']!

/** Broken pipe. */
export const EPIPE: number = system['EPIPE']!

/** Too many processes. Only on macOS and Windows. */
export const EPROCLIM: number | undefined = system['EPROCLIM']

/** Bad procedure for program. Only on macOS. */
export const EPROCUNAVAIL: number | undefined = system['EPROCUNAVAIL']

/** Program version wrong. Only on macOS. */
export const EPROGMISMATCH: number | undefined = system['EPROGMISMATCH']

/** RPC prog. not avail. Only on macOS. */
export const EPROGUNAVAIL: number | undefined = system['EPROGUNAVAIL']

/** Protocol error. */
export const EPROTO: number = system['EPROTO']!

/** Protocol not supported. */
export const EPROTONOSUPPORT: number = system['EPROTONOSUPPORT']!

/** Protocol wrong type for socket. */
export const EPROTOTYPE: number = system['EPROTOTYPE']!

/** Device power is off. Only on macOS. */
export const EPWROFF: number | undefined = system['EPWROFF']

/** Interface output queue is full. Only on macOS. */
export const EQFULL: number | undefined = system['EQFULL']

/** Numerical result out of range. */
export const ERANGE: number = system['ERANGE']!

/** Remote address changed. Only on Linux. */
export const EREMCHG: number | undefined = system['EREMCHG']

/** Object is remote. */
export const EREMOTE: number = system['EREMOTE']!

/** Remote I/O error. Only on Linux. */
export const EREMOTEIO: number | undefined = system['EREMOTEIO']

/** Interrupted system call should be restarted. Only on Linux. */
export const ERESTART: number | undefined = system['ERESTART']

/** Operation not possible due to RF-kill. Only on Linux. */
export const ERFKILL: number | undefined = system['ERFKILL']

/** Read-only file system. */
export const EROFS: number = system['EROFS']!

/** RPC version wrong. Only on macOS. */
export const ERPCMISMATCH: number | undefined = system['ERPCMISMATCH']

/** Shared library version mismatch. Only on macOS. */
export const ESHLIBVERS: number | undefined = system['ESHLIBVERS']

/** Cannot send after transport endpoint shutdown. */
export const ESHUTDOWN: number = system['ESHUTDOWN']!

/** Socket type not supported. */
export const ESOCKTNOSUPPORT: number = system['ESOCKTNOSUPPORT']!

/** Illegal seek. */
export const ESPIPE: number = system['ESPIPE']!

/** No such process. */
export const ESRCH: number = system['ESRCH']!

/** Srmount error. Only on Linux. */
export const ESRMNT: number | undefined = system['ESRMNT']

/** Stale file handle. */
export const ESTALE: number = system['ESTALE']!

/** Streams pipe error. Only on Linux. */
export const ESTRPIPE: number | undefined = system['ESTRPIPE']

/** Timer expired. */
export const ETIME: number = system['ETIME']!

/** Connection timed out. */
export const ETIMEDOUT: number = system['ETIMEDOUT']!

/** Too many references: cannot splice. */
export const ETOOMANYREFS: number = system['ETOOMANYREFS']!

/** Text file busy. */
export const ETXTBSY: number = system['ETXTBSY']!

/** Structure needs cleaning. Only on Linux. */
export const EUCLEAN: number | undefined = system['EUCLEAN']

/** Protocol driver not attached. Only on Linux. */
export const EUNATCH: number | undefined = system['EUNATCH']

/** Too many users. */
export const EUSERS: number = system['EUSERS']!

/** Resource temporarily unavailable. */
export const EWOULDBLOCK: number = system['EWOULDBLOCK']!

/** Invalid cross-device link. */
export const EXDEV: number = system['EXDEV']!

/** Exchange full. Only on Linux. */
export const EXFULL: number | undefined = system['EXFULL']

/** Successful WSAStartup not yet performed. Only on Windows. */
export const WSANOTINITIALISED: number | undefined = system['WSANOTINITIALISED']

/** Service not found. Only on Windows. */
export const WSASERVICE_NOT_FOUND: number | undefined = system['WSASERVICE_NOT_FOUND']

/** System call failure. Only on Windows. */
export const WSASYSCALLFAILURE: number | undefined = system['WSASYSCALLFAILURE']

/** Network subsystem is unavailable. Only on Windows. */
export const WSASYSNOTREADY: number | undefined = system['WSASYSNOTREADY']

/** Class type not found. Only on Windows. */
export const WSATYPE_NOT_FOUND: number | undefined = system['WSATYPE_NOT_FOUND']

/** Winsock.dll version out of range. Only on Windows. */
export const WSAVERNOTSUPPORTED: number | undefined = system['WSAVERNOTSUPPORTED']

/** Call was canceled. Only on Windows. */
export const WSA_E_CANCELLED: number | undefined = system['WSA_E_CANCELLED']

/** No more data to be returned. Only on Windows. */
export const WSA_E_NO_MORE: number | undefined = system['WSA_E_NO_MORE']

/** Graceful shutdown in progress. Only on Windows. */
export const WSAEDISCON: number | undefined = system['WSAEDISCON']

/** Procedure call table is invalid. Only on Windows. */
export const WSAEINVALIDPROCTABLE: number | undefined = system['WSAEINVALIDPROCTABLE']

/** Service provider is invalid. Only on Windows. */
export const WSAEINVALIDPROVIDER: number | undefined = system['WSAEINVALIDPROVIDER']

/** No more results. Only on Windows. */
export const WSAENOMORE: number | undefined = system['WSAENOMORE']

/** Service provider failed to initialize. Only on Windows. */
export const WSAEPROVIDERFAILEDINIT: number | undefined = system['WSAEPROVIDERFAILEDINIT']

/** Database query was refused. Only on Windows. */
export const WSAEREFUSED: number | undefined = system['WSAEREFUSED']

/** Address family for hostname not supported. Only on Linux and macOS. */
export const EAI_ADDRFAMILY: number | undefined = system['EAI_ADDRFAMILY']

/** Temporary failure in name resolution. */
export const EAI_AGAIN: number = system['EAI_AGAIN']!

/** All requests done. Only on Linux. */
export const EAI_ALLDONE: number | undefined = system['EAI_ALLDONE']

/** Bad value for ai_flags. */
export const EAI_BADFLAGS: number = system['EAI_BADFLAGS']!

/** Invalid value for hints. Only on macOS. */
export const EAI_BADHINTS: number | undefined = system['EAI_BADHINTS']

/** Request canceled. Only on Linux. */
export const EAI_CANCELED: number | undefined = system['EAI_CANCELED']

/** Non-recoverable failure in name resolution. */
export const EAI_FAIL: number = system['EAI_FAIL']!

/** ai_family not supported. */
export const EAI_FAMILY: number = system['EAI_FAMILY']!

/** Parameter string not correctly encoded. Only on Linux. */
export const EAI_IDN_ENCODE: number | undefined = system['EAI_IDN_ENCODE']

/** Processing request in progress. Only on Linux. */
export const EAI_INPROGRESS: number | undefined = system['EAI_INPROGRESS']

/** Interrupted by a signal. Only on Linux. */
export const EAI_INTR: number | undefined = system['EAI_INTR']

/** Name based IPsec policy could not be applied. Only on Windows. */
export const EAI_IPSECPOLICY: number | undefined = system['EAI_IPSECPOLICY']

/** Secure name not found. Only on Windows. */
export const EAI_NOSECURENAME: number | undefined = system['EAI_NOSECURENAME']

/** Memory allocation failure. */
export const EAI_MEMORY: number = system['EAI_MEMORY']!

/** No address associated with hostname. */
export const EAI_NODATA: number = system['EAI_NODATA']!

/** Name or service not known. */
export const EAI_NONAME: number = system['EAI_NONAME']!

/** Request not canceled. Only on Linux. */
export const EAI_NOTCANCELED: number | undefined = system['EAI_NOTCANCELED']

/** Result too large for supplied buffer. Only on Linux and macOS. */
export const EAI_OVERFLOW: number | undefined = system['EAI_OVERFLOW']

/** Resolved protocol is unknown. Only on macOS. */
export const EAI_PROTOCOL: number | undefined = system['EAI_PROTOCOL']

/** Servname not supported for ai_socktype. */
export const EAI_SERVICE: number = system['EAI_SERVICE']!

/** ai_socktype not supported. */
export const EAI_SOCKTYPE: number = system['EAI_SOCKTYPE']!

/** System error, see errno. Only on Linux and macOS. */
export const EAI_SYSTEM: number | undefined = system['EAI_SYSTEM']
