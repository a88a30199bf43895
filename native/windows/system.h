// Windows: the headers of Winsock, the POSIX constants that it lacks, and those that mingw or older SDKs lack.
#pragma once

#ifndef _WIN32_WINNT
#define _WIN32_WINNT 0x0A00
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif

// clang-format off: these stand before every other header of Windows, in this order
#include <winsock2.h>
#include <ws2tcpip.h>
// clang-format on

#include <afunix.h>
#include <iphlpapi.h>
#include <mstcpip.h>
#include <mswsock.h>
#include <netioapi.h>
#include <ws2bth.h>

#include <cerrno>
#include <cstdint>
#include <ctime>
#include <system_error>  // reads the E* of the C runtime, so it must come before they are renamed below

// Macros for inet_pton and inet_ntop, in the way of functions.
#undef InetPton
#undef InetNtop

using Fd = SOCKET;

// -errno for a failure, of which Winsock tells apart from the result.
int64_t Result(int64_t result);

// Emulated: POSIX has these, Windows does not. Each number is clear of its family; Winsock must never see SOCK_CLOEXEC,
// SOCK_NONBLOCK, MSG_DONTWAIT and MSG_WAITFORONE.
#define SOCK_CLOEXEC 0x10000000
#define SOCK_NONBLOCK 0x20000000
#define MSG_DONTWAIT 0x1000000
#define MSG_NOSIGNAL 0  // Windows has no SIGPIPE
#define MSG_WAITFORONE 0x2000000
#define SHUT_RD SD_RECEIVE
#define SHUT_WR SD_SEND
#define SHUT_RDWR SD_BOTH
#define O_NONBLOCK 0x800
#define FD_CLOEXEC 1
#define F_DUPFD 0
#define F_GETFD 1
#define F_SETFD 2
#define F_GETFL 3
#define F_SETFL 4
#define F_DUPFD_CLOEXEC 1030

// Messages as POSIX has them, of Winsock's own parts: an iovec is a WSABUF under other names.
struct iovec {
  ULONG iov_len;
  void* iov_base;
};
struct msghdr {
  void* msg_name;
  socklen_t msg_namelen;
  iovec* msg_iov;
  size_t msg_iovlen;
  void* msg_control;
  size_t msg_controllen;
  int msg_flags;
};
struct mmsghdr {
  msghdr msg_hdr;
  unsigned msg_len;
};
typedef WSACMSGHDR cmsghdr;
#undef CMSG_LEN
#undef CMSG_SPACE
#define CMSG_ALIGN(length) (((length) + alignof(cmsghdr) - 1) & ~(alignof(cmsghdr) - 1))
#define CMSG_LEN(length) (WSA_CMSGDATA_ALIGN(sizeof(cmsghdr)) + (length))
#define CMSG_SPACE(length) WSA_CMSGDATA_ALIGN(sizeof(cmsghdr) + CMSG_ALIGN(length))

// Assigned by IANA; the headers of Linux and macOS have them.
#define INADDR_UNSPEC_GROUP 0xe0000000
#define INADDR_ALLHOSTS_GROUP 0xe0000001
#define INADDR_ALLRTRS_GROUP 0xe0000002
#define INADDR_MAX_LOCAL_GROUP 0xe00000ff
#define INADDR_ALLRPTS_GROUP 0xe0000016
#define INADDR_CARP_GROUP 0xe0000012
#define INADDR_ALLSNOOPERS_GROUP 0xe000006a
#define INADDR_PFSYNC_GROUP 0xe00000f0
#define INADDR_ALLMDNS_GROUP 0xe00000fb
#define INADDR_DUMMY 0xc0000008
#define IPPORT_USERRESERVED 5000

// Winsock's own names for Bluetooth.
#define AF_BLUETOOTH AF_BTH
#define BTPROTO_RFCOMM BTHPROTO_RFCOMM
#define BTPROTO_L2CAP BTHPROTO_L2CAP

// Newer than mingw-w64 10, or than the SDK of Windows 10 1607.
#ifndef AF_LINK
#define AF_LINK 33
#endif
#ifndef AF_HYPERV
#define AF_HYPERV 34
#endif
#ifndef SO_COMPARTMENT_ID
#define SO_COMPARTMENT_ID 0x3004
#endif
#ifndef SO_RANDOMIZE_PORT
#define SO_RANDOMIZE_PORT 0x3005
#endif
#ifndef SO_PORT_SCALABILITY
#define SO_PORT_SCALABILITY 0x3006
#endif
#ifndef SO_REUSE_UNICASTPORT
#define SO_REUSE_UNICASTPORT 0x3007
#endif
#ifndef SO_REUSE_MULTICASTPORT
#define SO_REUSE_MULTICASTPORT 0x3008
#endif
#ifndef SO_ORIGINAL_DST
#define SO_ORIGINAL_DST 0x300f
#endif
#ifndef IP6T_SO_ORIGINAL_DST
#define IP6T_SO_ORIGINAL_DST SO_ORIGINAL_DST
#endif
#ifndef SO_BSP_STATE
#define SO_BSP_STATE 0x1009
#endif
#ifndef SO_PAUSE_ACCEPT
#define SO_PAUSE_ACCEPT 0x3003
#endif
#ifndef MSG_ERRQUEUE
#define MSG_ERRQUEUE 0x1000
#endif
#ifndef IP_RECVTTL
#define IP_RECVTTL 21
#endif
#ifndef IP_TCLASS
#define IP_TCLASS 39
#endif
#ifndef IP_RECVTCLASS
#define IP_RECVTCLASS 40
#endif
#ifndef IP_RECVTOS
#define IP_RECVTOS 40
#endif
#ifndef IP_ECN
#define IP_ECN 50
#endif
#ifndef IP_PKTINFO_EX
#define IP_PKTINFO_EX 51
#endif
#ifndef IP_WFP_REDIRECT_RECORDS
#define IP_WFP_REDIRECT_RECORDS 60
#endif
#ifndef IP_WFP_REDIRECT_CONTEXT
#define IP_WFP_REDIRECT_CONTEXT 70
#endif
#ifndef IP_MTU_DISCOVER
#define IP_MTU_DISCOVER 71
#endif
#ifndef IP_MTU
#define IP_MTU 73
#endif
#ifndef IP_NRT_INTERFACE
#define IP_NRT_INTERFACE 74
#endif
#ifndef IP_RECVERR
#define IP_RECVERR 75
#endif
#ifndef IP_USER_MTU
#define IP_USER_MTU 76
#endif
#ifndef IPV6_ECN
#define IPV6_ECN 50
#endif
#ifndef IPV6_PKTINFO_EX
#define IPV6_PKTINFO_EX 51
#endif
#ifndef IPV6_WFP_REDIRECT_RECORDS
#define IPV6_WFP_REDIRECT_RECORDS 60
#endif
#ifndef IPV6_WFP_REDIRECT_CONTEXT
#define IPV6_WFP_REDIRECT_CONTEXT 70
#endif
#ifndef IPV6_MTU_DISCOVER
#define IPV6_MTU_DISCOVER 71
#endif
#ifndef IPV6_MTU
#define IPV6_MTU 72
#endif
#ifndef IPV6_NRT_INTERFACE
#define IPV6_NRT_INTERFACE 74
#endif
#ifndef IPV6_RECVERR
#define IPV6_RECVERR 75
#endif
#ifndef IPV6_USER_MTU
#define IPV6_USER_MTU 76
#endif
#ifndef TCP_OFFLOAD_NO_PREFERENCE
#define TCP_OFFLOAD_NO_PREFERENCE 0
#endif
#ifndef TCP_OFFLOAD_NOT_PREFERRED
#define TCP_OFFLOAD_NOT_PREFERRED 1
#endif
#ifndef TCP_OFFLOAD_PREFERRED
#define TCP_OFFLOAD_PREFERRED 2
#endif
#ifndef TCP_KEEPALIVE
#define TCP_KEEPALIVE 3
#endif
#ifndef TCP_MAXSEG
#define TCP_MAXSEG 4
#endif
#ifndef TCP_MAXRT
#define TCP_MAXRT 5
#endif
#ifndef TCP_STDURG
#define TCP_STDURG 6
#endif
#ifndef TCP_NOURG
#define TCP_NOURG 7
#endif
#ifndef TCP_ATMARK
#define TCP_ATMARK 8
#endif
#ifndef TCP_NOSYNRETRIES
#define TCP_NOSYNRETRIES 9
#endif
#ifndef TCP_TIMESTAMPS
#define TCP_TIMESTAMPS 10
#endif
#ifndef TCP_OFFLOAD_PREFERENCE
#define TCP_OFFLOAD_PREFERENCE 11
#endif
#ifndef TCP_CONGESTION_ALGORITHM
#define TCP_CONGESTION_ALGORITHM 12
#endif
#ifndef TCP_DELAY_FIN_ACK
#define TCP_DELAY_FIN_ACK 13
#endif
#ifndef TCP_MAXRTMS
#define TCP_MAXRTMS 14
#endif
#ifndef TCP_FASTOPEN
#define TCP_FASTOPEN 15
#endif
#ifndef TCP_KEEPCNT
#define TCP_KEEPCNT 16
#endif
#ifndef TCP_KEEPIDLE
#define TCP_KEEPIDLE TCP_KEEPALIVE
#endif
#ifndef TCP_KEEPINTVL
#define TCP_KEEPINTVL 17
#endif
#ifndef TCP_FAIL_CONNECT_ON_ICMP_ERROR
#define TCP_FAIL_CONNECT_ON_ICMP_ERROR 18
#endif
#ifndef TCP_ICMP_ERROR_INFO
#define TCP_ICMP_ERROR_INFO 19
#endif
#ifndef UDP_SEND_MSG_SIZE
#define UDP_SEND_MSG_SIZE 2
#endif
#ifndef UDP_RECV_MAX_COALESCED_SIZE
#define UDP_RECV_MAX_COALESCED_SIZE 3
#endif
#ifndef UDP_COALESCED_INFO
#define UDP_COALESCED_INFO 3
#endif
// Winsock has the answer, its headers at times no name for it.
#undef EAI_NODATA
#define EAI_NODATA WSANO_DATA
#ifndef EAI_NOSECURENAME
#define EAI_NOSECURENAME 11032
#endif
#ifndef EAI_IPSECPOLICY
#define EAI_IPSECPOLICY 11033
#endif
#ifndef IP_PMTUDISC_NOT_SET
#define IP_PMTUDISC_NOT_SET 0
#endif
#ifndef IP_PMTUDISC_DO
#define IP_PMTUDISC_DO 1
#endif
#ifndef IP_PMTUDISC_DONT
#define IP_PMTUDISC_DONT 2
#endif
#ifndef IP_PMTUDISC_PROBE
#define IP_PMTUDISC_PROBE 3
#endif
#ifndef IP_PMTUDISC_MAX
#define IP_PMTUDISC_MAX 4
#endif
#ifndef AI_DNS_ONLY
#define AI_DNS_ONLY 0x10
#endif
#ifndef AI_FORCE_CLEAR_TEXT
#define AI_FORCE_CLEAR_TEXT 0x20
#endif
#ifndef AI_BYPASS_DNS_CACHE
#define AI_BYPASS_DNS_CACHE 0x40
#endif
#ifndef AI_RETURN_TTL
#define AI_RETURN_TTL 0x80
#endif
#ifndef AI_SECURE_WITH_FALLBACK
#define AI_SECURE_WITH_FALLBACK 0x100000
#endif
#ifndef AI_EXCLUSIVE_CUSTOM_SERVERS
#define AI_EXCLUSIVE_CUSTOM_SERVERS 0x200000
#endif
#ifndef AI_RETURN_RESPONSE_FLAGS
#define AI_RETURN_RESPONSE_FLAGS 0x10000000
#endif
#ifndef AI_REQUIRE_SECURE
#define AI_REQUIRE_SECURE 0x20000000
#endif
#ifndef SIO_QUERY_RSS_PROCESSOR_INFO
#define SIO_QUERY_RSS_PROCESSOR_INFO _WSAIOR(IOC_WS2, 37)
#endif
#ifndef SIO_UDP_NETRESET
#define SIO_UDP_NETRESET _WSAIOW(IOC_VENDOR, 15)
#endif
#ifndef SIO_CPU_AFFINITY
#define SIO_CPU_AFFINITY _WSAIOW(IOC_VENDOR, 21)
#endif
#ifndef SIO_TCP_INFO
#define SIO_TCP_INFO _WSAIORW(IOC_VENDOR, 39)
#endif
#ifndef SIO_GET_TX_TIMESTAMP
#define SIO_GET_TX_TIMESTAMP _WSAIOW(IOC_VENDOR, 234)
#endif
#ifndef SIO_TIMESTAMPING
#define SIO_TIMESTAMPING _WSAIOW(IOC_VENDOR, 235)
#endif
#ifndef SIO_AF_UNIX_GETPEERPID
#define SIO_AF_UNIX_GETPEERPID _WSAIOR(IOC_VENDOR, 256)
#endif

// hvsocket.h: it declares GUIDs, which are no numbers.
#define HV_PROTOCOL_RAW 1
#define HVSOCKET_CONNECT_TIMEOUT 0x01
#define HVSOCKET_CONNECT_TIMEOUT_MAX 300000
#define HVSOCKET_CONTAINER_PASSTHRU 0x02
#define HVSOCKET_CONNECTED_SUSPEND 0x04
#define HVSOCKET_ADDRESS_FLAG_PASSTHRU 0x00000001

// The C runtime numbers the errors of sockets too, but Winsock never returns those numbers: E* is what it does return.
#undef EINTR
#define EINTR WSAEINTR
#undef EBADF
#define EBADF WSAEBADF
#undef EACCES
#define EACCES WSAEACCES
#undef EFAULT
#define EFAULT WSAEFAULT
#undef EINVAL
#define EINVAL WSAEINVAL
#undef EMFILE
#define EMFILE WSAEMFILE
#undef EWOULDBLOCK
#define EWOULDBLOCK WSAEWOULDBLOCK
#undef EINPROGRESS
#define EINPROGRESS WSAEINPROGRESS
#undef EALREADY
#define EALREADY WSAEALREADY
#undef ENOTSOCK
#define ENOTSOCK WSAENOTSOCK
#undef EDESTADDRREQ
#define EDESTADDRREQ WSAEDESTADDRREQ
#undef EMSGSIZE
#define EMSGSIZE WSAEMSGSIZE
#undef EPROTOTYPE
#define EPROTOTYPE WSAEPROTOTYPE
#undef ENOPROTOOPT
#define ENOPROTOOPT WSAENOPROTOOPT
#undef EPROTONOSUPPORT
#define EPROTONOSUPPORT WSAEPROTONOSUPPORT
#undef ESOCKTNOSUPPORT
#define ESOCKTNOSUPPORT WSAESOCKTNOSUPPORT
#undef EOPNOTSUPP
#define EOPNOTSUPP WSAEOPNOTSUPP
#undef EPFNOSUPPORT
#define EPFNOSUPPORT WSAEPFNOSUPPORT
#undef EAFNOSUPPORT
#define EAFNOSUPPORT WSAEAFNOSUPPORT
#undef EADDRINUSE
#define EADDRINUSE WSAEADDRINUSE
#undef EADDRNOTAVAIL
#define EADDRNOTAVAIL WSAEADDRNOTAVAIL
#undef ENETDOWN
#define ENETDOWN WSAENETDOWN
#undef ENETUNREACH
#define ENETUNREACH WSAENETUNREACH
#undef ENETRESET
#define ENETRESET WSAENETRESET
#undef ECONNABORTED
#define ECONNABORTED WSAECONNABORTED
#undef ECONNRESET
#define ECONNRESET WSAECONNRESET
#undef ENOBUFS
#define ENOBUFS WSAENOBUFS
#undef EISCONN
#define EISCONN WSAEISCONN
#undef ENOTCONN
#define ENOTCONN WSAENOTCONN
#undef ESHUTDOWN
#define ESHUTDOWN WSAESHUTDOWN
#undef ETOOMANYREFS
#define ETOOMANYREFS WSAETOOMANYREFS
#undef ETIMEDOUT
#define ETIMEDOUT WSAETIMEDOUT
#undef ECONNREFUSED
#define ECONNREFUSED WSAECONNREFUSED
#undef ELOOP
#define ELOOP WSAELOOP
#undef ENAMETOOLONG
#define ENAMETOOLONG WSAENAMETOOLONG
#undef EHOSTDOWN
#define EHOSTDOWN WSAEHOSTDOWN
#undef EHOSTUNREACH
#define EHOSTUNREACH WSAEHOSTUNREACH
#undef ENOTEMPTY
#define ENOTEMPTY WSAENOTEMPTY
#undef EPROCLIM
#define EPROCLIM WSAEPROCLIM
#undef EUSERS
#define EUSERS WSAEUSERS
#undef EDQUOT
#define EDQUOT WSAEDQUOT
#undef ESTALE
#define ESTALE WSAESTALE
#undef EREMOTE
#define EREMOTE WSAEREMOTE
#undef EAGAIN
#define EAGAIN WSAEWOULDBLOCK
#undef ECANCELED
#define ECANCELED WSAECANCELLED
#undef ENOTSUP
#define ENOTSUP WSAEOPNOTSUPP  // as on Linux

namespace platform {
inline bool MustRestart(int64_t) { return false; }
}  // namespace platform

// The tags of constants.def, errors.def and eai.def. The name is quoted here, before the preprocessor makes a number of
// it.
#define EVERYWHERE(name, meaning) ROW(#name, name)
#define POSIX(name, meaning)
#define LINUX(name, meaning)
#define MACOS(name, meaning)
#define WINDOWS(name, meaning) ROW(#name, name)
#define LINUX_WINDOWS(name, meaning) ROW(#name, name)
#define MACOS_WINDOWS(name, meaning) ROW(#name, name)
#define SAME(name, meaning) ROW(#name, name)  // the second name of a number
