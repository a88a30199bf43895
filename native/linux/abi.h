// The kernel's structs that libc's headers lack, or have in an older shape. Such a struct only ever grows at its end.
#pragma once

#include <cstdint>

namespace abi {

// linux/tcp.h, which does not compile beside netinet/tcp.h
struct tcp_info {
  uint8_t tcpi_state, tcpi_ca_state, tcpi_retransmits, tcpi_probes, tcpi_backoff, tcpi_options;
  uint8_t wscale;  // tcpi_snd_wscale : 4, tcpi_rcv_wscale : 4
  uint8_t flags;   // tcpi_delivery_rate_app_limited : 1, tcpi_fastopen_client_fail : 2
  uint32_t tcpi_rto, tcpi_ato, tcpi_snd_mss, tcpi_rcv_mss;
  uint32_t tcpi_unacked, tcpi_sacked, tcpi_lost, tcpi_retrans, tcpi_fackets;
  uint32_t tcpi_last_data_sent, tcpi_last_ack_sent, tcpi_last_data_recv, tcpi_last_ack_recv;
  uint32_t tcpi_pmtu, tcpi_rcv_ssthresh, tcpi_rtt, tcpi_rttvar, tcpi_snd_ssthresh, tcpi_snd_cwnd, tcpi_advmss;
  uint32_t tcpi_reordering, tcpi_rcv_rtt, tcpi_rcv_space, tcpi_total_retrans;
  uint64_t tcpi_pacing_rate, tcpi_max_pacing_rate, tcpi_bytes_acked, tcpi_bytes_received;
  uint32_t tcpi_segs_out, tcpi_segs_in, tcpi_notsent_bytes, tcpi_min_rtt, tcpi_data_segs_in, tcpi_data_segs_out;
  uint64_t tcpi_delivery_rate, tcpi_busy_time, tcpi_rwnd_limited, tcpi_sndbuf_limited;
  uint32_t tcpi_delivered, tcpi_delivered_ce;
  uint64_t tcpi_bytes_sent, tcpi_bytes_retrans;
  uint32_t tcpi_dsack_dups, tcpi_reord_seen, tcpi_rcv_ooopack, tcpi_snd_wnd, tcpi_rcv_wnd, tcpi_rehash;
  uint16_t tcpi_total_rto, tcpi_total_rto_recoveries;
  uint32_t tcpi_total_rto_time;
};

// linux/can.h since Linux 5.4
struct sockaddr_can {
  uint16_t can_family;
  int32_t can_ifindex;
  union {
    struct {
      uint32_t rx_id, tx_id;
    } tp;
    struct {
      uint64_t name;
      uint32_t pgn;
      uint8_t addr;
    } j1939;
  } can_addr;
};

// linux/vm_sockets.h since Linux 5.11
struct sockaddr_vm {
  uint16_t svm_family, svm_reserved1;
  uint32_t svm_port, svm_cid;
  uint8_t svm_flags, svm_zero[3];
};

// linux/if_alg.h since Linux 4.14: the name was shorter
struct sockaddr_alg {
  uint16_t salg_family;
  uint8_t salg_type[14];
  uint32_t salg_feat, salg_mask;
  uint8_t salg_name[64];
};

// Bluetooth: the kernel exports no header, only BlueZ has one
struct bdaddr_t {
  uint8_t b[6];
} __attribute__((packed));

struct sockaddr_hci {
  uint16_t hci_family, hci_dev, hci_channel;
};

struct sockaddr_l2 {
  uint16_t l2_family, l2_psm;
  bdaddr_t l2_bdaddr;
  uint16_t l2_cid;
  uint8_t l2_bdaddr_type;
};

struct sockaddr_rc {
  uint16_t rc_family;
  bdaddr_t rc_bdaddr;
  uint8_t rc_channel;
};

struct sockaddr_sco {
  uint16_t sco_family;
  bdaddr_t sco_bdaddr;
};

}  // namespace abi
