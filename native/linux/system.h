// Linux: the headers of the socket API, and the constants that older headers lack.
#pragma once

#include <arpa/inet.h>
#include <fcntl.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

// clang-format off: the kernel's headers come after the C library's, whose types they take
#include <linux/can.h>
#include <linux/can/bcm.h>
#include <linux/can/error.h>
#include <linux/can/raw.h>
#include <linux/errqueue.h>
#include <linux/filter.h>
#include <linux/if_alg.h>
#include <linux/if_packet.h>
#include <linux/net_tstamp.h>
#include <linux/netlink.h>
#include <linux/rds.h>
#include <linux/sockios.h>
#include <linux/tipc.h>
#include <linux/vm_sockets.h>
// clang-format on

#include <cerrno>

#include "../posix/posix.h"
#include "abi.h"

// Constants that glibc 2.28, musl or the headers of Linux 4.18 lack. The numbers are ABI: asm-generic's, which every
// machine that Node runs on shares.

// sys/socket.h
#ifndef AF_MCTP
#define AF_MCTP 45
#endif
#ifndef AF_XDP
#define AF_XDP 44
#endif
#ifndef MSG_TRYHARD
#define MSG_TRYHARD 4
#endif
#ifndef MSG_ZEROCOPY
#define MSG_ZEROCOPY 67108864
#endif
#ifndef MSG_SOCK_DEVMEM
#define MSG_SOCK_DEVMEM 0x2000000
#endif
#ifndef SCM_SECURITY
#define SCM_SECURITY 3
#endif
#ifndef SCM_PIDFD
#define SCM_PIDFD 4
#endif
#ifndef SOL_UDP
#define SOL_UDP 17
#endif
#ifndef SOL_TLS
#define SOL_TLS 282
#endif
#ifndef SOL_XDP
#define SOL_XDP 283
#endif
#ifndef SOL_MPTCP
#define SOL_MPTCP 284
#endif
#ifndef SOL_MCTP
#define SOL_MCTP 285
#endif
#ifndef SOL_SMC
#define SOL_SMC 286
#endif
#ifndef SOL_VSOCK
#define SOL_VSOCK 287
#endif
#ifndef SOCK_SNDBUF_LOCK
#define SOCK_SNDBUF_LOCK 1
#endif
#ifndef SOCK_RCVBUF_LOCK
#define SOCK_RCVBUF_LOCK 2
#endif
#ifndef SOCK_BUF_LOCK_MASK
#define SOCK_BUF_LOCK_MASK 3
#endif
#ifndef SOCK_TXREHASH_DEFAULT
#define SOCK_TXREHASH_DEFAULT 255
#endif
#ifndef SOCK_TXREHASH_DISABLED
#define SOCK_TXREHASH_DISABLED 0
#endif
#ifndef SOCK_TXREHASH_ENABLED
#define SOCK_TXREHASH_ENABLED 1
#endif

// asm/socket.h
#ifndef SO_TIMESTAMP_OLD
#define SO_TIMESTAMP_OLD 29
#endif
#ifndef SO_TIMESTAMPNS_OLD
#define SO_TIMESTAMPNS_OLD 35
#endif
#ifndef SO_TIMESTAMPING_OLD
#define SO_TIMESTAMPING_OLD 37
#endif
#ifndef SO_RCVTIMEO_OLD
#define SO_RCVTIMEO_OLD 20
#endif
#ifndef SO_SNDTIMEO_OLD
#define SO_SNDTIMEO_OLD 21
#endif
#ifndef SO_TXTIME
#define SO_TXTIME 61
#endif
#ifndef SCM_TXTIME
#define SCM_TXTIME SO_TXTIME
#endif
#ifndef SO_BINDTOIFINDEX
#define SO_BINDTOIFINDEX 62
#endif
#ifndef SO_TIMESTAMP_NEW
#define SO_TIMESTAMP_NEW 63
#endif
#ifndef SO_TIMESTAMPNS_NEW
#define SO_TIMESTAMPNS_NEW 64
#endif
#ifndef SO_TIMESTAMPING_NEW
#define SO_TIMESTAMPING_NEW 65
#endif
#ifndef SO_RCVTIMEO_NEW
#define SO_RCVTIMEO_NEW 66
#endif
#ifndef SO_SNDTIMEO_NEW
#define SO_SNDTIMEO_NEW 67
#endif
#ifndef SO_DETACH_REUSEPORT_BPF
#define SO_DETACH_REUSEPORT_BPF 68
#endif
#ifndef SO_PREFER_BUSY_POLL
#define SO_PREFER_BUSY_POLL 69
#endif
#ifndef SO_BUSY_POLL_BUDGET
#define SO_BUSY_POLL_BUDGET 70
#endif
#ifndef SO_NETNS_COOKIE
#define SO_NETNS_COOKIE 71
#endif
#ifndef SO_BUF_LOCK
#define SO_BUF_LOCK 72
#endif
#ifndef SO_RESERVE_MEM
#define SO_RESERVE_MEM 73
#endif
#ifndef SO_TXREHASH
#define SO_TXREHASH 74
#endif
#ifndef SO_RCVMARK
#define SO_RCVMARK 75
#endif
#ifndef SO_PASSPIDFD
#define SO_PASSPIDFD 76
#endif
#ifndef SO_PEERPIDFD
#define SO_PEERPIDFD 77
#endif
#ifndef SO_DEVMEM_LINEAR
#define SO_DEVMEM_LINEAR 78
#endif
#ifndef SCM_DEVMEM_LINEAR
#define SCM_DEVMEM_LINEAR SO_DEVMEM_LINEAR
#endif
#ifndef SO_DEVMEM_DMABUF
#define SO_DEVMEM_DMABUF 79
#endif
#ifndef SCM_DEVMEM_DMABUF
#define SCM_DEVMEM_DMABUF SO_DEVMEM_DMABUF
#endif
#ifndef SO_DEVMEM_DONTNEED
#define SO_DEVMEM_DONTNEED 80
#endif
#ifndef SCM_TS_OPT_ID
#define SCM_TS_OPT_ID 81
#endif
#ifndef SO_RCVPRIORITY
#define SO_RCVPRIORITY 82
#endif
#ifndef SO_PASSRIGHTS
#define SO_PASSRIGHTS 83
#endif
#ifndef SO_INQ
#define SO_INQ 84
#endif
#ifndef SCM_INQ
#define SCM_INQ SO_INQ
#endif

// netinet/in.h
#ifndef INADDR_ALLRPTS_GROUP
#define INADDR_ALLRPTS_GROUP 0xe0000016
#endif
#ifndef INADDR_CARP_GROUP
#define INADDR_CARP_GROUP 0xe0000012
#endif
#ifndef INADDR_ALLSNOOPERS_GROUP
#define INADDR_ALLSNOOPERS_GROUP 0xe000006a
#endif
#ifndef INADDR_PFSYNC_GROUP
#define INADDR_PFSYNC_GROUP 0xe00000f0
#endif
#ifndef INADDR_ALLMDNS_GROUP
#define INADDR_ALLMDNS_GROUP 0xe00000fb
#endif
#ifndef INADDR_DUMMY
#define INADDR_DUMMY 0xc0000008
#endif
#ifndef IPPORT_USERRESERVED
#define IPPORT_USERRESERVED 5000
#endif
#ifndef IPPROTO_L2TP
#define IPPROTO_L2TP 115
#endif
#ifndef IPPROTO_ETHERNET
#define IPPROTO_ETHERNET 143
#endif
#ifndef IPPROTO_SMC
#define IPPROTO_SMC 256
#endif
#ifndef IPPROTO_MPTCP
#define IPPROTO_MPTCP 262
#endif
#ifndef IP_RECVERR_RFC4884
#define IP_RECVERR_RFC4884 26
#endif
#ifndef IP_LOCAL_PORT_RANGE
#define IP_LOCAL_PORT_RANGE 51
#endif
#ifndef IP_PROTOCOL
#define IP_PROTOCOL 52
#endif
#ifndef IPV6_FLOWINFO
#define IPV6_FLOWINFO 11
#endif
#ifndef IPV6_FLOWLABEL_MGR
#define IPV6_FLOWLABEL_MGR 32
#endif
#ifndef IPV6_MULTICAST_ALL
#define IPV6_MULTICAST_ALL 29
#endif
#ifndef IPV6_ROUTER_ALERT_ISOLATE
#define IPV6_ROUTER_ALERT_ISOLATE 30
#endif
#ifndef IPV6_RECVERR_RFC4884
#define IPV6_RECVERR_RFC4884 31
#endif
#ifndef IPV6_FLOWINFO_SEND
#define IPV6_FLOWINFO_SEND 33
#endif
#ifndef IPV6_ADDR_PREFERENCES
#define IPV6_ADDR_PREFERENCES 72
#endif
#ifndef IPV6_MINHOPCOUNT
#define IPV6_MINHOPCOUNT 73
#endif
#ifndef IPV6_ORIGDSTADDR
#define IPV6_ORIGDSTADDR 74
#endif
#ifndef IPV6_RECVORIGDSTADDR
#define IPV6_RECVORIGDSTADDR IPV6_ORIGDSTADDR
#endif
#ifndef IPV6_TRANSPARENT
#define IPV6_TRANSPARENT 75
#endif
#ifndef IPV6_UNICAST_IF
#define IPV6_UNICAST_IF 76
#endif
#ifndef IPV6_RECVFRAGSIZE
#define IPV6_RECVFRAGSIZE 77
#endif
#ifndef IPV6_FREEBIND
#define IPV6_FREEBIND 78
#endif

// linux/netfilter_ipv4.h and linux/netfilter_ipv6/ip6_tables.h, which do not compile beside netinet/in.h everywhere
#define SO_ORIGINAL_DST 80
#define IP6T_SO_ORIGINAL_DST 80

// netinet/tcp.h and linux/tcp.h
#ifndef TCP_COOKIE_TRANSACTIONS
#define TCP_COOKIE_TRANSACTIONS 15
#endif
#ifndef TCP_REPAIR_ON
#define TCP_REPAIR_ON 1
#endif
#ifndef TCP_REPAIR_OFF
#define TCP_REPAIR_OFF 0
#endif
#ifndef TCP_REPAIR_OFF_NO_WP
#define TCP_REPAIR_OFF_NO_WP -1
#endif
#ifndef TCP_MD5SIG_EXT
#define TCP_MD5SIG_EXT 32
#endif
#ifndef TCP_MD5SIG_FLAG_PREFIX
#define TCP_MD5SIG_FLAG_PREFIX 1
#endif
#ifndef TCP_MD5SIG_FLAG_IFINDEX
#define TCP_MD5SIG_FLAG_IFINDEX 2
#endif
#ifndef TCP_FASTOPEN_KEY
#define TCP_FASTOPEN_KEY 33
#endif
#ifndef TCP_FASTOPEN_NO_COOKIE
#define TCP_FASTOPEN_NO_COOKIE 34
#endif
#ifndef TCP_ZEROCOPY_RECEIVE
#define TCP_ZEROCOPY_RECEIVE 35
#endif
#ifndef TCP_INQ
#define TCP_INQ 36
#endif
#ifndef TCP_CM_INQ
#define TCP_CM_INQ TCP_INQ
#endif
#ifndef TCP_TX_DELAY
#define TCP_TX_DELAY 37
#endif
#ifndef TCP_AO_ADD_KEY
#define TCP_AO_ADD_KEY 38
#endif
#ifndef TCP_AO_DEL_KEY
#define TCP_AO_DEL_KEY 39
#endif
#ifndef TCP_AO_INFO
#define TCP_AO_INFO 40
#endif
#ifndef TCP_AO_GET_KEYS
#define TCP_AO_GET_KEYS 41
#endif
#ifndef TCP_AO_REPAIR
#define TCP_AO_REPAIR 42
#endif
#ifndef TCP_IS_MPTCP
#define TCP_IS_MPTCP 43
#endif
#ifndef TCP_RTO_MAX_MS
#define TCP_RTO_MAX_MS 44
#endif
#ifndef TCP_RTO_MIN_US
#define TCP_RTO_MIN_US 45
#endif
#ifndef TCP_DELACK_MAX_US
#define TCP_DELACK_MAX_US 46
#endif
// TCP_REPAIR_QUEUE takes one of an enum without macros, which musl lacks
#define TCP_NO_QUEUE 0
#define TCP_RECV_QUEUE 1
#define TCP_SEND_QUEUE 2

// netinet/udp.h and linux/udp.h; UDP-Lite has no header at all
#ifndef UDP_SEGMENT
#define UDP_SEGMENT 103
#endif
#ifndef UDP_GRO
#define UDP_GRO 104
#endif
#ifndef UDP_ENCAP_GTP0
#define UDP_ENCAP_GTP0 4
#endif
#ifndef UDP_ENCAP_GTP1U
#define UDP_ENCAP_GTP1U 5
#endif
#ifndef UDP_ENCAP_RXRPC
#define UDP_ENCAP_RXRPC 6
#endif
#ifndef TCP_ENCAP_ESPINTCP
#define TCP_ENCAP_ESPINTCP 7
#endif
#define UDPLITE_SEND_CSCOV 10
#define UDPLITE_RECV_CSCOV 11

// linux/mptcp.h
#define MPTCP_INFO 1
#define MPTCP_TCPINFO 2
#define MPTCP_SUBFLOW_ADDRS 3
#define MPTCP_FULL_INFO 4

// poll.h and netdb.h
#ifndef POLLREMOVE
#define POLLREMOVE 4096
#endif
#ifndef AI_IDN
#define AI_IDN 64
#endif
#ifndef AI_CANONIDN
#define AI_CANONIDN 128
#endif
#ifndef NI_IDN
#define NI_IDN 32
#endif

// fcntl.h
#ifndef F_SHLCK
#define F_SHLCK 8
#endif
#ifndef F_EXLCK
#define F_EXLCK 4
#endif
#ifndef F_GETLK64
#define F_GETLK64 F_GETLK
#endif
#ifndef F_SETLK64
#define F_SETLK64 F_SETLK
#endif
#ifndef F_SETLKW64
#define F_SETLKW64 F_SETLKW
#endif
#ifndef F_DUPFD_QUERY
#define F_DUPFD_QUERY 1027
#endif
#ifndef F_CREATED_QUERY
#define F_CREATED_QUERY 1028
#endif
#ifndef F_GET_RW_HINT
#define F_GET_RW_HINT 1035
#endif
#ifndef F_SET_RW_HINT
#define F_SET_RW_HINT 1036
#endif
#ifndef F_GET_FILE_RW_HINT
#define F_GET_FILE_RW_HINT 1037
#endif
#ifndef F_SET_FILE_RW_HINT
#define F_SET_FILE_RW_HINT 1038
#endif
#ifndef F_SEAL_FUTURE_WRITE
#define F_SEAL_FUTURE_WRITE 16
#endif
#ifndef F_SEAL_EXEC
#define F_SEAL_EXEC 32
#endif

// linux/net_tstamp.h
#ifndef SOF_TIMESTAMPING_BIND_PHC
#define SOF_TIMESTAMPING_BIND_PHC 0x8000
#endif

// linux/errqueue.h and linux/sockios.h
#ifndef SO_EE_ORIGIN_TXTIME
#define SO_EE_ORIGIN_TXTIME 6
#endif
#ifndef SO_EE_CODE_TXTIME_INVALID_PARAM
#define SO_EE_CODE_TXTIME_INVALID_PARAM 1
#endif
#ifndef SO_EE_CODE_TXTIME_MISSED
#define SO_EE_CODE_TXTIME_MISSED 2
#endif
#ifndef SO_EE_RFC4884_FLAG_INVALID
#define SO_EE_RFC4884_FLAG_INVALID 1
#endif
#ifndef SIOCGSTAMP_OLD
#define SIOCGSTAMP_OLD 35078
#endif
#ifndef SIOCGSTAMPNS_OLD
#define SIOCGSTAMPNS_OLD 35079
#endif
#ifndef SIOCGSTAMP_NEW
#define SIOCGSTAMP_NEW _IOR(0x89, 0x06, long long[2])
#endif
#ifndef SIOCGSTAMPNS_NEW
#define SIOCGSTAMPNS_NEW _IOR(0x89, 0x07, long long[2])
#endif

// net/ethernet.h and linux/if_ether.h
#ifndef ETH_P_PROFINET
#define ETH_P_PROFINET 34962
#endif
#ifndef ETH_P_REALTEK
#define ETH_P_REALTEK 34969
#endif
#ifndef ETH_P_ETHERCAT
#define ETH_P_ETHERCAT 34980
#endif
#ifndef ETH_P_LLDP
#define ETH_P_LLDP 35020
#endif
#ifndef ETH_P_MRP
#define ETH_P_MRP 35043
#endif
#ifndef ETH_P_CFM
#define ETH_P_CFM 35074
#endif
#ifndef ETH_P_DSA_8021Q
#define ETH_P_DSA_8021Q 56027
#endif
#ifndef ETH_P_DSA_A5PSW
#define ETH_P_DSA_A5PSW 57345
#endif
#ifndef ETH_P_MCTP
#define ETH_P_MCTP 250
#endif
#ifndef ETH_P_CANXL
#define ETH_P_CANXL 14
#endif

// linux/if_packet.h and linux/netlink.h
#ifndef PACKET_IGNORE_OUTGOING
#define PACKET_IGNORE_OUTGOING 23
#endif
#ifndef PACKET_VNET_HDR_SZ
#define PACKET_VNET_HDR_SZ 24
#endif
#ifndef PACKET_FANOUT_FLAG_IGNORE_OUTGOING
#define PACKET_FANOUT_FLAG_IGNORE_OUTGOING 16384
#endif
#ifndef NETLINK_GET_STRICT_CHK
#define NETLINK_GET_STRICT_CHK 12
#endif

// linux/vm_sockets.h and linux/tipc.h
#ifndef VMADDR_CID_LOCAL
#define VMADDR_CID_LOCAL 1
#endif
#ifndef VMADDR_FLAG_TO_HOST
#define VMADDR_FLAG_TO_HOST 1
#endif
#ifndef SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD
#define SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD 6
#endif
#ifndef SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW
#define SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW 8
#endif
#ifndef TIPC_SOCK_RECVQ_USED
#define TIPC_SOCK_RECVQ_USED 137
#endif
#ifndef TIPC_NODELAY
#define TIPC_NODELAY 138
#endif

// linux/if_alg.h; of the last three no kernel took the patch, but Python has them
#ifndef ALG_SET_DRBG_ENTROPY
#define ALG_SET_DRBG_ENTROPY 6
#endif
#ifndef ALG_SET_KEY_BY_KEY_SERIAL
#define ALG_SET_KEY_BY_KEY_SERIAL 7
#endif
#define ALG_SET_PUBKEY 6
#define ALG_OP_SIGN 2
#define ALG_OP_VERIFY 3

// linux/can/bcm.h: C has the names without a prefix, the table has the ones that Python gave them
#define CAN_BCM_TX_SETUP TX_SETUP
#define CAN_BCM_TX_DELETE TX_DELETE
#define CAN_BCM_TX_READ TX_READ
#define CAN_BCM_TX_SEND TX_SEND
#define CAN_BCM_RX_SETUP RX_SETUP
#define CAN_BCM_RX_DELETE RX_DELETE
#define CAN_BCM_RX_READ RX_READ
#define CAN_BCM_TX_STATUS TX_STATUS
#define CAN_BCM_TX_EXPIRED TX_EXPIRED
#define CAN_BCM_RX_STATUS RX_STATUS
#define CAN_BCM_RX_TIMEOUT RX_TIMEOUT
#define CAN_BCM_RX_CHANGED RX_CHANGED
#define CAN_BCM_SETTIMER SETTIMER
#define CAN_BCM_STARTTIMER STARTTIMER
#define CAN_BCM_TX_COUNTEVT TX_COUNTEVT
#define CAN_BCM_TX_ANNOUNCE TX_ANNOUNCE
#define CAN_BCM_TX_CP_CAN_ID TX_CP_CAN_ID
#define CAN_BCM_RX_FILTER_ID RX_FILTER_ID
#define CAN_BCM_RX_CHECK_DLC RX_CHECK_DLC
#define CAN_BCM_RX_NO_AUTOTIMER RX_NO_AUTOTIMER
#define CAN_BCM_RX_ANNOUNCE_RESUME RX_ANNOUNCE_RESUME
#define CAN_BCM_TX_RESET_MULTI_IDX TX_RESET_MULTI_IDX
#define CAN_BCM_RX_RTR_FRAME RX_RTR_FRAME
#define CAN_BCM_CAN_FD_FRAME CAN_FD_FRAME

// linux/can.h, linux/can/error.h, linux/can/raw.h
#ifndef CAN_J1939
#define CAN_J1939 7
#endif
#ifndef CAN_ERR_CNT
#define CAN_ERR_CNT 512
#endif
#ifndef CAN_RAW_XL_FRAMES
#define CAN_RAW_XL_FRAMES 7
#endif
#ifndef CAN_RAW_XL_VCID_OPTS
#define CAN_RAW_XL_VCID_OPTS 8
#endif
#ifndef CAN_RAW_XL_VCID_TX_SET
#define CAN_RAW_XL_VCID_TX_SET 1
#endif
#ifndef CAN_RAW_XL_VCID_TX_PASS
#define CAN_RAW_XL_VCID_TX_PASS 2
#endif
#ifndef CAN_RAW_XL_VCID_RX_FILTER
#define CAN_RAW_XL_VCID_RX_FILTER 4
#endif

// linux/can/isotp.h, since Linux 5.10
#define SOL_CAN_ISOTP (SOL_CAN_BASE + CAN_ISOTP)
#define CAN_ISOTP_OPTS 1
#define CAN_ISOTP_RECV_FC 2
#define CAN_ISOTP_TX_STMIN 3
#define CAN_ISOTP_RX_STMIN 4
#define CAN_ISOTP_LL_OPTS 5
#define CAN_ISOTP_LISTEN_MODE 0x0001
#define CAN_ISOTP_EXTEND_ADDR 0x0002
#define CAN_ISOTP_TX_PADDING 0x0004
#define CAN_ISOTP_RX_PADDING 0x0008
#define CAN_ISOTP_CHK_PAD_LEN 0x0010
#define CAN_ISOTP_CHK_PAD_DATA 0x0020
#define CAN_ISOTP_HALF_DUPLEX 0x0040
#define CAN_ISOTP_FORCE_TXSTMIN 0x0080
#define CAN_ISOTP_FORCE_RXSTMIN 0x0100
#define CAN_ISOTP_RX_EXT_ADDR 0x0200
#define CAN_ISOTP_WAIT_TX_DONE 0x0400
#define CAN_ISOTP_SF_BROADCAST 0x0800
#define CAN_ISOTP_CF_BROADCAST 0x1000
#define CAN_ISOTP_DYN_FC_PARMS 0x2000

// linux/can/j1939.h, since Linux 5.4
#define SOL_CAN_J1939 (SOL_CAN_BASE + CAN_J1939)
#define J1939_MAX_UNICAST_ADDR 0xfd
#define J1939_IDLE_ADDR 0xfe
#define J1939_NO_ADDR 0xff
#define J1939_NO_NAME 0
#define J1939_PGN_REQUEST 0x0ea00
#define J1939_PGN_ADDRESS_CLAIMED 0x0ee00
#define J1939_PGN_ADDRESS_COMMANDED 0x0fed8
#define J1939_PGN_PDU1_MAX 0x3ff00
#define J1939_PGN_MAX 0x3ffff
#define J1939_NO_PGN 0x40000
#define SO_J1939_FILTER 1
#define SO_J1939_PROMISC 2
#define SO_J1939_SEND_PRIO 3
#define SO_J1939_ERRQUEUE 4
#define SCM_J1939_DEST_ADDR 1
#define SCM_J1939_DEST_NAME 2
#define SCM_J1939_PRIO 3
#define SCM_J1939_ERRQUEUE 4
#define J1939_NLA_PAD 0
#define J1939_NLA_BYTES_ACKED 1
#define J1939_NLA_TOTAL_SIZE 2
#define J1939_NLA_PGN 3
#define J1939_NLA_SRC_NAME 4
#define J1939_NLA_DEST_NAME 5
#define J1939_NLA_SRC_ADDR 6
#define J1939_NLA_DEST_ADDR 7
#define J1939_EE_INFO_NONE 0
#define J1939_EE_INFO_TX_ABORT 1
#define J1939_EE_INFO_RX_RTS 2
#define J1939_EE_INFO_RX_DPO 3
#define J1939_EE_INFO_RX_ABORT 4
#define J1939_FILTER_MAX 512

// Bluetooth: the kernel exports no header, only BlueZ has one
#define SOL_HCI 0
#define SOL_L2CAP 6
#define SOL_SCO 17
#define SOL_RFCOMM 18
#define BTPROTO_L2CAP 0
#define BTPROTO_HCI 1
#define BTPROTO_SCO 2
#define BTPROTO_RFCOMM 3
#define BTPROTO_BNEP 4
#define BTPROTO_CMTP 5
#define BTPROTO_HIDP 6
#define BTPROTO_AVDTP 7
#define BTPROTO_ISO 8
#define BDADDR_BREDR 0
#define BDADDR_LE_PUBLIC 1
#define BDADDR_LE_RANDOM 2
#define BT_SECURITY 4
#define BT_SECURITY_SDP 0
#define BT_SECURITY_LOW 1
#define BT_SECURITY_MEDIUM 2
#define BT_SECURITY_HIGH 3
#define BT_SECURITY_FIPS 4
#define BT_DEFER_SETUP 7
#define BT_FLUSHABLE 8
#define BT_POWER 9
#define BT_CHANNEL_POLICY 10
#define BT_VOICE 11
#define BT_SNDMTU 12
#define BT_RCVMTU 13
#define BT_PHY 14
#define BT_MODE 15
#define BT_PKT_STATUS 16
#define BT_ISO_QOS 17
#define BT_CODEC 19
#define HCI_DATA_DIR 1
#define HCI_FILTER 2
#define HCI_TIME_STAMP 3
#define HCI_DEV_NONE 0xffff
#define HCI_CHANNEL_RAW 0
#define HCI_CHANNEL_USER 1
#define HCI_CHANNEL_MONITOR 2
#define HCI_CHANNEL_CONTROL 3
#define HCI_CHANNEL_LOGGING 4
#define L2CAP_LM 0x03
#define L2CAP_LM_MASTER 0x0001
#define L2CAP_LM_AUTH 0x0002
#define L2CAP_LM_ENCRYPT 0x0004
#define L2CAP_LM_TRUSTED 0x0008
#define L2CAP_LM_RELIABLE 0x0010
#define L2CAP_LM_SECURE 0x0020
#define RFCOMM_LM 0x03
#define RFCOMM_LM_MASTER 0x0001
#define RFCOMM_LM_AUTH 0x0002
#define RFCOMM_LM_ENCRYPT 0x0004
#define RFCOMM_LM_TRUSTED 0x0008
#define RFCOMM_LM_RELIABLE 0x0010
#define RFCOMM_LM_SECURE 0x0020

// ERESTARTSYS, which no program is to see. A recvmmsg that a signal interrupts after the first message leaves it with
// the socket, whose next call fails with it, whichever that is; and it is gone.
constexpr int kRestart = 512;

namespace platform {
inline bool MustRestart(int64_t result) { return result == -kRestart; }
}  // namespace platform

// The tags of constants.def, errors.def and eai.def. The name is quoted here, before the preprocessor makes a number of
// it.
#define EVERYWHERE(name, meaning) ROW(#name, name)
#define POSIX(name, meaning) ROW(#name, name)
#define LINUX(name, meaning) ROW(#name, name)
#define MACOS(name, meaning)
#define WINDOWS(name, meaning)
#define LINUX_WINDOWS(name, meaning) ROW(#name, name)
#define MACOS_WINDOWS(name, meaning)
#define SAME(name, meaning) ROW(#name, name)  // the second name of a number
