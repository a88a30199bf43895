// macOS: the headers of the socket API, the constants that it lacks, and those that older SDKs lack.
#pragma once

#define __APPLE_USE_RFC_3542 1  // without it netinet/in.h has no IPV6_PKTINFO, IPV6_RECVPKTINFO, and their like

#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/kern_control.h>
#include <sys/socket.h>
#include <sys/sockio.h>
#include <sys/time.h>
#include <sys/ucred.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>

// Emulated: macOS has no such bits in the type of a socket. FreeBSD's numbers, clear of SOCK_STREAM to SOCK_SEQPACKET.
#define SOCK_CLOEXEC 0x10000000
#define SOCK_NONBLOCK 0x20000000

// Emulated too, by a loop that the kernel never hears of: Linux's batches of messages.
#define MSG_WAITFORONE 0x2000000
struct mmsghdr {
  msghdr msg_hdr;
  unsigned msg_len;
};

// Linux has the name, macOS the option.
#ifndef TCP_KEEPIDLE
#define TCP_KEEPIDLE TCP_KEEPALIVE
#endif

// Glibc has the name, which the table tags SAME on every system.
#ifndef EDEADLOCK
#define EDEADLOCK EDEADLK
#endif

// Assigned by IANA; the headers of Linux have them.
#ifndef INADDR_ALLSNOOPERS_GROUP
#define INADDR_ALLSNOOPERS_GROUP 0xe000006a
#endif
#ifndef INADDR_DUMMY
#define INADDR_DUMMY 0xc0000008
#endif

// Newer than the SDKs that are in use, which begin with macOS 11's.
#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0x80000
#endif

#include "../posix/posix.h"

#ifndef SO_RESOLVER_SIGNATURE
#define SO_RESOLVER_SIGNATURE 0x1131
#endif
#ifndef SO_BINDTODEVICE
#define SO_BINDTODEVICE 0x1134
#endif
#ifndef SO_TRACKER_ATTRIBUTE_FLAGS_APP_APPROVED
#define SO_TRACKER_ATTRIBUTE_FLAGS_APP_APPROVED 0x1
#endif
#ifndef SO_TRACKER_ATTRIBUTE_FLAGS_TRACKER
#define SO_TRACKER_ATTRIBUTE_FLAGS_TRACKER 0x2
#endif
#ifndef SO_TRACKER_ATTRIBUTE_FLAGS_DOMAIN_SHORT
#define SO_TRACKER_ATTRIBUTE_FLAGS_DOMAIN_SHORT 0x4
#endif
#ifndef SO_TRACKER_TRANSPARENCY_VERSION
#define SO_TRACKER_TRANSPARENCY_VERSION 3
#endif
#ifndef F_OFD_SETLK
#define F_OFD_SETLK 90
#endif
#ifndef F_OFD_SETLKW
#define F_OFD_SETLKW 91
#endif
#ifndef F_OFD_GETLK
#define F_OFD_GETLK 92
#endif
#ifndef F_OFD_SETLKWTIMEOUT
#define F_OFD_SETLKWTIMEOUT 93
#endif
#ifndef F_ADDFILESUPPL
#define F_ADDFILESUPPL 104
#endif
#ifndef F_GETSIGSINFO
#define F_GETSIGSINFO 105
#endif
#ifndef F_SETLEASE
#define F_SETLEASE 106
#endif
#ifndef F_GETLEASE
#define F_GETLEASE 107
#endif
#ifndef F_TRANSFEREXTENTS
#define F_TRANSFEREXTENTS 110
#endif
#ifndef F_ATTRIBUTION_TAG
#define F_ATTRIBUTION_TAG 111
#endif
#ifndef F_ADDSIGS_MAIN_BINARY
#define F_ADDSIGS_MAIN_BINARY 113
#endif
#ifndef F_ALLOCATEPERSIST
#define F_ALLOCATEPERSIST 0x8
#endif
#ifndef F_CREATE_TAG
#define F_CREATE_TAG 0x1
#endif
#ifndef F_DELETE_TAG
#define F_DELETE_TAG 0x2
#endif
#ifndef F_QUERY_TAG
#define F_QUERY_TAG 0x4
#endif
#ifndef IP_TCLASS
#define IP_TCLASS 60
#endif
#ifndef AF_VSOCK
#define AF_VSOCK 40
#endif
#ifndef PF_VSOCK
#define PF_VSOCK AF_VSOCK
#endif

// net/ethernet.h, netinet/tcp_fsm.h, net/if_utun.h, sys/sys_domain.h and sys/vsock.h: the SDK has them, but not the
// part of it that zig carries. The numbers are ABI.
#define ETHERTYPE_PUP 0x0200
#define ETHERTYPE_IP 0x0800
#define ETHERTYPE_ARP 0x0806
#define ETHERTYPE_REVARP 0x8035
#define ETHERTYPE_VLAN 0x8100
#define ETHERTYPE_IPV6 0x86dd
#define ETHERTYPE_LOOPBACK 0x9000
#define ETHERTYPE_TRAIL 0x1000
#define ETHERTYPE_NTRAILER 16
#define TCPS_CLOSED 0
#define TCPS_LISTEN 1
#define TCPS_SYN_SENT 2
#define TCPS_SYN_RECEIVED 3
#define TCPS_ESTABLISHED 4
#define TCPS_CLOSE_WAIT 5
#define TCPS_FIN_WAIT_1 6
#define TCPS_CLOSING 7
#define TCPS_LAST_ACK 8
#define TCPS_FIN_WAIT_2 9
#define TCPS_TIME_WAIT 10
#define UTUN_OPT_FLAGS 1
#define UTUN_OPT_IFNAME 2
#define AF_SYS_CONTROL 2
#define SYSPROTO_EVENT 1
#define SYSPROTO_CONTROL 2
#define IOCTL_VM_SOCKETS_GET_LOCAL_CID _IOR('s', 209, uint32_t)
#define VMADDR_CID_ANY 0xffffffffu
#define VMADDR_CID_HYPERVISOR 0
#define VMADDR_CID_RESERVED 1
#define VMADDR_CID_HOST 2
#define VMADDR_PORT_ANY 0xffffffffu

// sys/vsock.h, which zig's part of the SDK lacks as well
struct sockaddr_vm {
  uint8_t svm_len;
  sa_family_t svm_family;
  uint16_t svm_reserved1;
  uint32_t svm_port;
  uint32_t svm_cid;
};

namespace platform {
inline bool MustRestart(int64_t) { return false; }
}  // namespace platform

// The tags of constants.def, errors.def and eai.def. The name is quoted here, before the preprocessor makes a number of
// it.
#define EVERYWHERE(name, meaning) ROW(#name, name)
#define POSIX(name, meaning) ROW(#name, name)
#define LINUX(name, meaning)
#define MACOS(name, meaning) ROW(#name, name)
#define WINDOWS(name, meaning)
#define LINUX_WINDOWS(name, meaning)
#define MACOS_WINDOWS(name, meaning) ROW(#name, name)
#define SAME(name, meaning) ROW(#name, name)  // the second name of a number
