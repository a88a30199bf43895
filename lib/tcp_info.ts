import { bits, structSomewhere, uint, uint64 } from './structs.ts'

/**
 * What the kernel knows of a TCP connection: `TCP_INFO`. An older kernel fills fewer bytes, as `getsockopt` tells; the
 * fields it does not know stay as they were. Those of 64 bits are bigints. Only on Linux.
 *
 * ```c
 * struct tcp_info { uint8_t tcpi_state; … uint32_t tcpi_rtt; … uint64_t tcpi_bytes_acked; … };
 * ```
 *
 * @example
 * ```ts
 * const info = new tcp_info()
 * getsockopt(fd, IPPROTO_TCP, TCP_INFO, info)
 * console.log(`${info.tcpi_rtt / 1000} ms`)
 * ```
 * @see tcp(7)
 */
export const tcp_info = structSomewhere('tcp_info', {
  /** The state: `TCP_ESTABLISHED`, `TCP_LISTEN` … */
  tcpi_state: uint,
  /** The state of congestion control: 0 is open, 1 disorder, 2 CWR, 3 recovery, 4 loss. */
  tcpi_ca_state: uint,
  /** How often the oldest segment has been retransmitted, without an answer. */
  tcpi_retransmits: uint,
  /** How many probes (of a zero window, of keep-alive) have had no answer. */
  tcpi_probes: uint,
  /** How often the retransmission timeout has been doubled. */
  tcpi_backoff: uint,
  /** What was agreed on: timestamps 1, SACK 2, window scaling 4, ECN 8, ECN seen 16, data in the SYN 32. */
  tcpi_options: uint,
  /** The window scaling of the other side. */
  tcpi_snd_wscale: bits(0, 4),
  /** The window scaling of this side. */
  tcpi_rcv_wscale: bits(4, 4),
  /** Whether the application, and not the network, limits `tcpi_delivery_rate`. */
  tcpi_delivery_rate_app_limited: bits(0, 1),
  /** Why TCP Fast Open failed: 0 is not known, 1 no cookie, 2 SYN without data, 3 without data acknowledged. */
  tcpi_fastopen_client_fail: bits(1, 2),
  /** Retransmission timeout, in microseconds. */
  tcpi_rto: uint,
  /** Timeout of a delayed acknowledgement, in microseconds. */
  tcpi_ato: uint,
  /** Largest segment sent, in bytes. */
  tcpi_snd_mss: uint,
  /** Largest segment received, as far as known. */
  tcpi_rcv_mss: uint,
  /** Segments sent and not acknowledged; of a listener, connections that wait. */
  tcpi_unacked: uint,
  /** Segments acknowledged selectively; of a listener, its backlog. */
  tcpi_sacked: uint,
  /** Segments taken for lost. */
  tcpi_lost: uint,
  /** Segments retransmitted and not acknowledged. */
  tcpi_retrans: uint,
  /** Not used any more. */
  tcpi_fackets: uint,
  /** Milliseconds since data were sent. */
  tcpi_last_data_sent: uint,
  /** Not filled. */
  tcpi_last_ack_sent: uint,
  /** Milliseconds since data came. */
  tcpi_last_data_recv: uint,
  /** Milliseconds since an acknowledgement came. */
  tcpi_last_ack_recv: uint,
  /** MTU of the path. */
  tcpi_pmtu: uint,
  /** Slow start threshold of the receive window. */
  tcpi_rcv_ssthresh: uint,
  /** Smoothed round-trip time, in microseconds. */
  tcpi_rtt: uint,
  /** Its mean deviation, in microseconds. */
  tcpi_rttvar: uint,
  /** Slow start threshold, in segments. */
  tcpi_snd_ssthresh: uint,
  /** Congestion window, in segments. */
  tcpi_snd_cwnd: uint,
  /** Largest segment announced. */
  tcpi_advmss: uint,
  /** How far segments may be out of order before one is taken for lost. */
  tcpi_reordering: uint,
  /** Round-trip time of the receiver, in microseconds. */
  tcpi_rcv_rtt: uint,
  /** Room for receiving, in bytes. */
  tcpi_rcv_space: uint,
  /** Segments retransmitted, in all. */
  tcpi_total_retrans: uint,
  /** Bytes a second that are sent at most. */
  tcpi_pacing_rate: uint64,
  /** The limit that `SO_MAX_PACING_RATE` has set; all ones for none. */
  tcpi_max_pacing_rate: uint64,
  /** Bytes acknowledged. */
  tcpi_bytes_acked: uint64,
  /** Bytes received. */
  tcpi_bytes_received: uint64,
  /** Segments sent. */
  tcpi_segs_out: uint,
  /** Segments received. */
  tcpi_segs_in: uint,
  /** Bytes that wait to be sent. */
  tcpi_notsent_bytes: uint,
  /** Shortest round-trip time, in microseconds. */
  tcpi_min_rtt: uint,
  /** Segments received that had data. */
  tcpi_data_segs_in: uint,
  /** Segments sent that had data. */
  tcpi_data_segs_out: uint,
  /** Bytes a second that arrive. */
  tcpi_delivery_rate: uint64,
  /** Microseconds that there was something to send. */
  tcpi_busy_time: uint64,
  /** Microseconds that the other side's window was in the way. */
  tcpi_rwnd_limited: uint64,
  /** Microseconds that the send buffer was in the way. */
  tcpi_sndbuf_limited: uint64,
  /** Segments that have arrived. */
  tcpi_delivered: uint,
  /** Segments that have arrived with a mark of congestion. */
  tcpi_delivered_ce: uint,
  /** Bytes sent, with those sent again. */
  tcpi_bytes_sent: uint64,
  /** Bytes sent again. */
  tcpi_bytes_retrans: uint64,
  /** Segments that arrived twice. */
  tcpi_dsack_dups: uint,
  /** How often segments were out of order. */
  tcpi_reord_seen: uint,
  /** Segments received out of order. */
  tcpi_rcv_ooopack: uint,
  /** The other side's window, in bytes. */
  tcpi_snd_wnd: uint,
  /** This side's window, in bytes. */
  tcpi_rcv_wnd: uint,
  /** How often the path was changed by another hash. */
  tcpi_rehash: uint,
  /** How many retransmission timeouts. */
  tcpi_total_rto: uint,
  /** How many of them were recovered from. */
  tcpi_total_rto_recoveries: uint,
  /** Milliseconds spent in them. */
  tcpi_total_rto_time: uint,
})
export type tcp_info = InstanceType<NonNullable<typeof tcp_info>>

/**
 * What the kernel knows of a TCP connection: `TCP_CONNECTION_INFO`. Only on macOS.
 *
 * ```c
 * struct tcp_connection_info { uint8_t tcpi_state; … uint32_t tcpi_srtt; … uint64_t tcpi_txbytes; … };
 * ```
 *
 * @see netinet/tcp.h
 */
export const tcp_connection_info = structSomewhere('tcp_connection_info', {
  /** The state: `TCPS_ESTABLISHED`, `TCPS_LISTEN` … */
  tcpi_state: uint,
  /** The window scaling of the other side. */
  tcpi_snd_wscale: uint,
  /** The window scaling of this side. */
  tcpi_rcv_wscale: uint,
  /** What was agreed on: timestamps 1, SACK 2, window scaling 4, ECN 8. */
  tcpi_options: uint,
  /** Recovering from a loss 1, segments out of order seen 2. */
  tcpi_flags: uint,
  /** Retransmission timeout, in milliseconds. */
  tcpi_rto: uint,
  /** Largest segment. */
  tcpi_maxseg: uint,
  /** Slow start threshold, in bytes. */
  tcpi_snd_ssthresh: uint,
  /** Congestion window, in bytes. */
  tcpi_snd_cwnd: uint,
  /** The other side's window, in bytes. */
  tcpi_snd_wnd: uint,
  /** Bytes in the send buffer, also those in flight. */
  tcpi_snd_sbbytes: uint,
  /** This side's window, in bytes. */
  tcpi_rcv_wnd: uint,
  /** The last round-trip time, in milliseconds. */
  tcpi_rttcur: uint,
  /** The mean round-trip time, in milliseconds. */
  tcpi_srtt: uint,
  /** Its variance. */
  tcpi_rttvar: uint,
  /** TCP Fast Open: a cookie was asked for. */
  tcpi_tfo_cookie_req: bits(0, 1),
  /** TCP Fast Open: a cookie came. */
  tcpi_tfo_cookie_rcv: bits(1, 1),
  /** TCP Fast Open: given up after a lost SYN. */
  tcpi_tfo_syn_loss: bits(2, 1),
  /** TCP Fast Open: data were sent in the SYN. */
  tcpi_tfo_syn_data_sent: bits(3, 1),
  /** TCP Fast Open: and acknowledged. */
  tcpi_tfo_syn_data_acked: bits(4, 1),
  /** TCP Fast Open: data came in the SYN. */
  tcpi_tfo_syn_data_rcv: bits(5, 1),
  /** TCP Fast Open: this side was asked for a cookie. */
  tcpi_tfo_cookie_req_rcv: bits(6, 1),
  /** TCP Fast Open: and gave one. */
  tcpi_tfo_cookie_sent: bits(7, 1),
  /** TCP Fast Open: a cookie that came was not valid. */
  tcpi_tfo_cookie_invalid: bits(0, 1),
  /** TCP Fast Open: the cookie that was sent was wrong. */
  tcpi_tfo_cookie_wrong: bits(1, 1),
  /** TCP Fast Open: no cookie came. */
  tcpi_tfo_no_cookie_rcv: bits(2, 1),
  /** TCP Fast Open: turned off by experience. */
  tcpi_tfo_heuristics_disable: bits(3, 1),
  /** TCP Fast Open: what is sent vanishes. */
  tcpi_tfo_send_blackhole: bits(4, 1),
  /** TCP Fast Open: what is received vanishes. */
  tcpi_tfo_recv_blackhole: bits(5, 1),
  /** TCP Fast Open: a proxy acknowledges all but a byte. */
  tcpi_tfo_onebyte_proxy: bits(6, 1),
  /** Segments sent. */
  tcpi_txpackets: uint64,
  /** Bytes sent. */
  tcpi_txbytes: uint64,
  /** Bytes sent again. */
  tcpi_txretransmitbytes: uint64,
  /** Segments received. */
  tcpi_rxpackets: uint64,
  /** Bytes received. */
  tcpi_rxbytes: uint64,
  /** Bytes received out of order. */
  tcpi_rxoutoforderbytes: uint64,
  /** Segments sent again. */
  tcpi_txretransmitpackets: uint64,
})
export type tcp_connection_info = InstanceType<NonNullable<typeof tcp_connection_info>>
