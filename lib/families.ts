import { bytesOf, fields as known, sizeAtLeast } from './arguments.ts'
import { AF_ALG, AF_BLUETOOTH, AF_CAN, AF_NETLINK, AF_PACKET, AF_VSOCK, VMADDR_CID_ANY } from './constants.ts'
import { structs } from './native.ts'
import { sockaddr } from './sockaddr.ts'
import { array, chars, define, type Fields, type Init, int, measured, memory, place } from './structs.ts'
import { somewhere, uint, uint64, type Values } from './structs.ts'

/** The addresses of the families that not every system has. */

interface AddressClass<F extends Fields> {
  /**
   * @param init - The fields, or a view to be read as such an address (C's cast). Nothing makes an empty one, to be
   * filled.
   * @throws TypeError, RangeError if a field is not of its type, or not one of the struct's, or the view is too short.
   */
  new (init?: Init<F> | ArrayBufferView): sockaddr & Values<F>
}

type Address<F extends Fields> = InstanceType<AddressClass<F>>

/** The class of a family's addresses; `undefined` where the system lacks the family. */
function family<F extends Fields>(name: string, af: number | undefined, fields: F): AddressClass<F> | undefined {
  return structs[name] === undefined || af === undefined ? undefined : make(name, af, fields)
}

function make<F extends Fields>(name: string, af: number, fields: F): AddressClass<F> {
  const { size } = place(name)
  let names: string[] | undefined
  const Made = class extends sockaddr {
    constructor(init: Init<F> | ArrayBufferView = {}) {
      names ??= define(Made.prototype, name, fields)
      const isView = ArrayBuffer.isView(init)
      if (isView) sizeAtLeast(init, 'bytes', size)
      super(isView ? bytesOf(init, 'bytes') : new Uint8Array(size))
      this.socklen = size
      if (isView) return
      measured(this)
      this.sa_family = af
      Object.assign(this, known(init, names, name))
    }
  }
  Object.defineProperty(Made, 'name', { value: name })
  return Made as unknown as AddressClass<F>
}

/** Says how the addresses of a family are written: those that reach to the end of a field. Shorter ones are bytes. */
function written<F extends Fields>(
  af: number | undefined,
  type: AddressClass<F> | undefined,
  last: keyof F & string,
  text: (addr: Address<F>) => string,
): void {
  if (af === undefined || type === undefined) return
  const { offset, size } = place(type.name, last)
  const { size: whole } = place(type.name)
  sockaddr.texts.set(af, ({ bytes, socklen }) => {
    const counted = bytes.subarray(0, Math.min(socklen, whole))
    if (counted.length < offset + size) return undefined
    const copy = new Uint8Array(whole)
    copy.set(counted)
    return text(new type(copy))
  })
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join(':')
}

/**
 * A network interface, and an address of its hardware: AF_PACKET. Only on Linux.
 *
 * ```c
 * struct sockaddr_ll {
 *   unsigned short sll_family; unsigned short sll_protocol; int sll_ifindex;
 *   unsigned short sll_hatype; unsigned char sll_pkttype; unsigned char sll_halen; unsigned char sll_addr[8];
 * };
 * ```
 *
 * As text it is `02:42:ac:11:00:02%2`, the address and the number of the interface.
 *
 * @example
 * ```ts
 * const fd = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL))
 * bind(fd, new sockaddr_ll({ sll_protocol: htons(ETH_P_ALL), sll_ifindex: if_nametoindex('eth0') }))
 * ```
 * @see packet(7)
 */
export const sockaddr_ll = family('sockaddr_ll', AF_PACKET, {
  /** The address family: `AF_PACKET`. */
  sll_family: uint,
  /** The protocol, `ETH_P_*`, in network byte order. */
  sll_protocol: uint,
  /** The number of the interface; 0 is any. */
  sll_ifindex: int,
  /** The type of hardware, `ARPHRD_*`; filled alone. */
  sll_hatype: uint,
  /** Whom the packet is for: `PACKET_HOST`, `PACKET_OUTGOING` …; filled alone. */
  sll_pkttype: uint,
  /** How many bytes the address has. */
  sll_halen: uint,
  /** The address: a view of its 8 bytes; fewer may be given. */
  sll_addr: array,
})
export type sockaddr_ll = InstanceType<NonNullable<typeof sockaddr_ll>>

written(AF_PACKET, sockaddr_ll, 'sll_halen', ({ sll_addr, sll_halen, sll_ifindex }) => {
  return `${sll_halen === 0 ? '*' : hex(sll_addr.subarray(0, sll_halen))}%${sll_ifindex}`
})

/**
 * A netlink socket, or multicast groups of them: AF_NETLINK. Only on Linux.
 *
 * ```c
 * struct sockaddr_nl { sa_family_t nl_family; unsigned short nl_pad; pid_t nl_pid; uint32_t nl_groups; };
 * ```
 *
 * As text it is `netlink:4711`, or `netlink:kernel`.
 *
 * @see netlink(7)
 */
export const sockaddr_nl = family('sockaddr_nl', AF_NETLINK, {
  /** The address family: `AF_NETLINK`. */
  nl_family: uint,
  /** The port: 0 is the kernel, or, for `bind`, a number of the kernel's choice. */
  nl_pid: uint,
  /** The multicast groups, a bit each. */
  nl_groups: uint,
})
export type sockaddr_nl = InstanceType<NonNullable<typeof sockaddr_nl>>

written(AF_NETLINK, sockaddr_nl, 'nl_pid', ({ nl_pid }) => `netlink:${nl_pid === 0 ? 'kernel' : nl_pid}`)

/**
 * A port of a virtual machine, or of its host: AF_VSOCK. Only on Linux and macOS.
 *
 * ```c
 * struct sockaddr_vm {
 *   sa_family_t svm_family; unsigned short svm_reserved1; unsigned int svm_port; unsigned int svm_cid; uint8_t svm_flags;
 * };
 * ```
 *
 * As text it is `2:1234`, the machine and the port, as ss writes it; `*` is any.
 *
 * @see vsock(7)
 */
export const sockaddr_vm = family('sockaddr_vm', AF_VSOCK, {
  /** The address family: `AF_VSOCK`. */
  svm_family: uint,
  /** The port, in host byte order; `VMADDR_PORT_ANY` for `bind` is one of the system's choice. */
  svm_port: uint,
  /** The machine: `VMADDR_CID_HOST`, `VMADDR_CID_LOCAL`, `VMADDR_CID_ANY`, or its number. */
  svm_cid: uint,
  /** `VMADDR_FLAG_TO_HOST`. Only on Linux. */
  svm_flags: somewhere(uint),
})
export type sockaddr_vm = InstanceType<NonNullable<typeof sockaddr_vm>>

const anyOr = (value: number) => (value === VMADDR_CID_ANY ? '*' : String(value))

written(AF_VSOCK, sockaddr_vm, 'svm_cid', ({ svm_cid, svm_port }) => `${anyOr(svm_cid)}:${anyOr(svm_port)}`)

/**
 * An interface of a CAN bus, and whom on it: AF_CAN. Only on Linux.
 *
 * ```c
 * struct sockaddr_can {
 *   sa_family_t can_family; int can_ifindex;
 *   union {
 *     struct { canid_t rx_id, tx_id; } tp;
 *     struct { uint64_t name; uint32_t pgn; uint8_t addr; } j1939;
 *   } can_addr;
 * };
 * ```
 *
 * The members of the union have no prefix here. As text it is `can%3`, with the number of the interface.
 *
 * @see the kernel's Documentation/networking/can.rst, isotp.rst and j1939.rst
 */
export const sockaddr_can = family('sockaddr_can', AF_CAN, {
  /** The address family: `AF_CAN`. */
  can_family: uint,
  /** The number of the interface; 0 is every one. */
  can_ifindex: int,
  /** `can_addr.tp.rx_id`, of CAN_ISOTP. */
  rx_id: uint,
  /** `can_addr.tp.tx_id`, of CAN_ISOTP. */
  tx_id: uint,
  /** `can_addr.j1939.name`, of CAN_J1939. */
  name: uint64,
  /** `can_addr.j1939.pgn`, of CAN_J1939. */
  pgn: uint,
  /** `can_addr.j1939.addr`, of CAN_J1939. */
  addr: uint,
})
export type sockaddr_can = InstanceType<NonNullable<typeof sockaddr_can>>

written(AF_CAN, sockaddr_can, 'can_ifindex', ({ can_ifindex }) => `can%${can_ifindex}`)

/**
 * An algorithm of the kernel's crypto API: AF_ALG. Only on Linux.
 *
 * ```c
 * struct sockaddr_alg {
 *   uint16_t salg_family; uint8_t salg_type[14]; uint32_t salg_feat; uint32_t salg_mask; uint8_t salg_name[64];
 * };
 * ```
 *
 * As text it is `hash:sha256`.
 *
 * @example
 * ```ts
 * bind(fd, new sockaddr_alg({ salg_type: 'hash', salg_name: 'sha256' }))
 * ```
 * @see the kernel's Documentation/crypto/userspace-if.rst
 */
export const sockaddr_alg = family('sockaddr_alg', AF_ALG, {
  /** The address family: `AF_ALG`. */
  salg_family: uint,
  /** The type: `hash`, `skcipher`, `aead`, `rng`. */
  salg_type: chars,
  /** Features asked for. */
  salg_feat: uint,
  /** Which of them count. */
  salg_mask: uint,
  /** The algorithm, a name of /proc/crypto. */
  salg_name: chars,
})
export type sockaddr_alg = InstanceType<NonNullable<typeof sockaddr_alg>>

written(AF_ALG, sockaddr_alg, 'salg_name', ({ salg_type, salg_name }) => `${salg_type}:${salg_name}`)

/**
 * A Bluetooth controller: AF_BLUETOOTH, BTPROTO_HCI. Only on Linux.
 *
 * ```c
 * struct sockaddr_hci { sa_family_t hci_family; unsigned short hci_dev; unsigned short hci_channel; };
 * ```
 *
 * @see BlueZ's bluetooth/hci.h
 */
export const sockaddr_hci = family('sockaddr_hci', AF_BLUETOOTH, {
  /** The address family: `AF_BLUETOOTH`. */
  hci_family: uint,
  /** The number of the controller; `HCI_DEV_NONE` is none. */
  hci_dev: uint,
  /** `HCI_CHANNEL_RAW`, `HCI_CHANNEL_USER`, `HCI_CHANNEL_CONTROL` … */
  hci_channel: uint,
})
export type sockaddr_hci = InstanceType<NonNullable<typeof sockaddr_hci>>

/**
 * A device, and a port of it: AF_BLUETOOTH, BTPROTO_L2CAP. Only on Linux.
 *
 * ```c
 * struct sockaddr_l2 {
 *   sa_family_t l2_family; unsigned short l2_psm; bdaddr_t l2_bdaddr; unsigned short l2_cid; uint8_t l2_bdaddr_type;
 * };
 * ```
 *
 * @see BlueZ's bluetooth/l2cap.h
 */
export const sockaddr_l2 = family('sockaddr_l2', AF_BLUETOOTH, {
  /** The address family: `AF_BLUETOOTH`. */
  l2_family: uint,
  /** The port, little-endian on every machine. */
  l2_psm: uint,
  /** The device's address: a view of its 6 bytes, the last of the text first. */
  l2_bdaddr: memory,
  /** The channel, little-endian on every machine. */
  l2_cid: uint,
  /** `BDADDR_BREDR`, `BDADDR_LE_PUBLIC`, `BDADDR_LE_RANDOM`. */
  l2_bdaddr_type: uint,
})
export type sockaddr_l2 = InstanceType<NonNullable<typeof sockaddr_l2>>

/**
 * A device, and a channel of it: AF_BLUETOOTH, BTPROTO_RFCOMM. Only on Linux.
 *
 * ```c
 * struct sockaddr_rc { sa_family_t rc_family; bdaddr_t rc_bdaddr; uint8_t rc_channel; };
 * ```
 *
 * @see BlueZ's bluetooth/rfcomm.h
 */
export const sockaddr_rc = family('sockaddr_rc', AF_BLUETOOTH, {
  /** The address family: `AF_BLUETOOTH`. */
  rc_family: uint,
  /** The device's address: a view of its 6 bytes, the last of the text first. */
  rc_bdaddr: memory,
  /** The channel. */
  rc_channel: uint,
})
export type sockaddr_rc = InstanceType<NonNullable<typeof sockaddr_rc>>

/**
 * A device, for sound: AF_BLUETOOTH, BTPROTO_SCO. Only on Linux.
 *
 * ```c
 * struct sockaddr_sco { sa_family_t sco_family; bdaddr_t sco_bdaddr; };
 * ```
 *
 * @see BlueZ's bluetooth/sco.h
 */
export const sockaddr_sco = family('sockaddr_sco', AF_BLUETOOTH, {
  /** The address family: `AF_BLUETOOTH`. */
  sco_family: uint,
  /** The device's address: a view of its 6 bytes, the last of the text first. */
  sco_bdaddr: memory,
})
export type sockaddr_sco = InstanceType<NonNullable<typeof sockaddr_sco>>
