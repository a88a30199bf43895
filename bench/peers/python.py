"""The workloads with CPython's socket module. The command line is that of c.c."""

import time

began = time.perf_counter_ns()
import socket

first = socket.socket()
imported = time.perf_counter_ns() - began
first.close()

import errno
import json
import resource
import select
import struct
import sys

SIZE, BATCH = 64, 32
UDP_SEGMENT, UDP_GRO = 103, 104  # which the module does not name
TCP, UDP = socket.SOCK_STREAM, socket.SOCK_DGRAM
message, buf = bytes(SIZE), bytearray(SIZE)


def bound(type):
    s = socket.socket(socket.AF_INET, type)
    s.bind(('127.0.0.1', 0))
    return s


def listening():
    s = bound(TCP)
    s.listen(4096)  # the kernel's most
    return s


def no_delay(s):
    s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return s


def connected(port):
    s = socket.socket()
    s.connect(('127.0.0.1', port))
    return no_delay(s)


def port_of(s):
    return s.getsockname()[1]


def tcp_pair(listener):
    return connected(port_of(listener)), no_delay(listener.accept()[0])


def udp_pair():
    a, b = bound(UDP), bound(UDP)
    a.connect(b.getsockname())
    b.connect(a.getsockname())
    return a, b


# Each workload makes its sockets, and returns its loop, which has the methods at hand in local variables.


def failing_send():
    send = first.send

    def loop(n):
        for _ in range(n):
            try:
                send(message)
            except OSError as error:
                assert error.errno == errno.EBADF

    return loop


def tcp_pingpong():
    a, b = tcp_pair(listening())
    a_send, a_recv, b_send, b_recv = a.send, a.recv_into, b.send, b.recv_into

    def loop(n):
        for _ in range(n):
            a_send(message)
            b_recv(buf)
            b_send(buf)
            a_recv(buf)

    return loop


def datagrams(a, b):
    send, recv = a.send, b.recv_into

    def loop(n):
        for _ in range(n):
            send(message)
            recv(buf)

    return loop


def udp():
    return datagrams(*udp_pair())


def unix_dgram():
    return datagrams(*socket.socketpair(socket.AF_UNIX, UDP))


def udp_from():
    a, b = bound(UDP), bound(UDP)
    sendto, recvfrom, to, sender = a.sendto, b.recvfrom_into, b.getsockname(), a.getsockname()

    def loop(n):
        for _ in range(n):
            sendto(message, to)
            _, address = recvfrom(buf)
            assert address == sender

    return loop


def udp_gso():
    a, b = udp_pair()
    a.setsockopt(socket.IPPROTO_UDP, UDP_SEGMENT, SIZE)
    b.setsockopt(socket.IPPROTO_UDP, UDP_GRO, 1)
    send, recv, messages, batch = a.send, b.recv_into, bytes(BATCH * SIZE), bytearray(BATCH * SIZE)

    def loop(n):
        for _ in range(0, n, BATCH):
            send(messages)
            recv(batch)

    return loop


def connect_accept_close():
    listener = listening()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
    address, accept = listener.getsockname(), listener.accept

    def loop(n):
        for _ in range(n):
            client = socket.socket()
            client.connect(address)
            conn, _ = accept()
            conn.close()
            client.close()

    return loop


def echo(port):
    a = connected(port)
    send, recv = a.send, a.recv_into

    def loop(n):
        for _ in range(n):
            send(message)
            recv(buf)

    return loop


def serve_echo(listener):
    conn = no_delay(listener.accept()[0])
    send, recv = conn.send, conn.recv_into
    while recv(buf):
        send(buf)


def serve_poll(listener):
    listener.setblocking(False)
    poller, conns = select.poll(), {}
    poller.register(sys.stdin, select.POLLIN)
    poller.register(listener, select.POLLIN)
    while True:
        for fd, _ in poller.poll():
            if fd in conns:
                conn = conns[fd]
                if conn.recv_into(buf):
                    conn.send(buf)
                else:
                    poller.unregister(conn)
                    del conns[fd]
            elif fd == listener.fileno():
                conn = no_delay(listener.accept()[0])
                conn.setblocking(False)
                poller.register(conn, select.POLLIN)
                conns[conn.fileno()] = conn
            else:
                return


def bulk(size):
    def setup(port):
        a, block = connected(port), bytes(size)
        sendall = a.sendall

        def loop(n):
            sendall(struct.pack('Q', n * size))
            for _ in range(n):
                sendall(block)
            a.recv(1)

        return loop

    return setup


def serve_bulk(size):
    def serve(listener):
        conn = no_delay(listener.accept()[0])
        block = bytearray(size)
        recv = conn.recv_into
        while total := conn.recv(8):
            (left,) = struct.unpack('Q', total)
            while left > 0:
                left -= recv(block)
            conn.send(b'.')

    return serve


def idle_and_one(idle):
    idlers = [socket.socket(socket.AF_INET, UDP) for _ in range(idle)]
    a, b = udp_pair()
    a.send(message)
    return [*idlers, b]


def poll(idle):
    def setup():
        sockets = idle_and_one(idle)
        poller = select.poll()
        for s in sockets:
            poller.register(s, select.POLLIN)
        poll, ready = poller.poll, [(sockets[-1].fileno(), select.POLLIN)]

        def loop(n, sockets=sockets):
            for _ in range(n):
                assert poll(0) == ready

        return loop

    return setup


def select_from(idle):
    def setup():
        sockets = idle_and_one(idle)
        fds = [s.fileno() for s in sockets]
        choose, ready, none = select.select, fds[-1:], []

        def loop(n, sockets=sockets):
            for _ in range(n):
                assert choose(fds, none, none, 0)[0] == ready

        return loop

    return setup


def memory():
    listener, ends = listening(), []

    def loop(n):
        for _ in range(n):
            ends.append(tcp_pair(listener))

    return loop


# operations, setup, serve
workloads = {
    'failing-send-thrown': (400_000, failing_send),
    'tcp-pingpong': (40_000, tcp_pingpong),
    'tcp-echo-one-core': (30_000, echo, serve_echo),
    'tcp-echo-two-cores': (20_000, echo, serve_echo),
    'udp': (150_000, udp),
    'udp-from': (100_000, udp_from),
    'udp-gso': (3_200_000, udp_gso),
    'unix-dgram': (200_000, unix_dgram),
    'connect-accept-close': (10_000, connect_accept_close),
    'bulk-64k': (20_000, bulk(64 << 10), serve_bulk(64 << 10)),
    'bulk-1m': (1_200, bulk(1 << 20), serve_bulk(1 << 20)),
    'select-10': (200_000, select_from(10)),
    'select-100': (50_000, select_from(100)),
    'select-900': (6_000, select_from(900)),
    'poll-10': (300_000, poll(10)),
    'poll-100': (80_000, poll(100)),
    'poll-1000': (6_000, poll(1_000)),
    'poll-10000': (500, poll(10_000)),
    'echo-1000': (60_000, None, serve_poll),
    'memory': (5_000, memory),
    'import': (1, None),
}


def resident():
    with open('/proc/self/statm') as statm:
        return int(statm.read().split()[1]) * resource.getpagesize()


def run(name, operations=None, *port):
    n, setup = workloads[name][:2]
    n = int(operations or n)
    if name == 'import':
        return {'operations': n, 'wall_ns': imported}
    loop = setup(*map(int, port))
    loop(n // 10 if name == 'memory' else n)
    if name == 'memory':
        before = resident()
        loop(n)
        return {'operations': n, 'bytes': resident() - before}
    wall, cpu = time.perf_counter_ns(), time.process_time_ns()
    loop(n)
    cpu, wall = time.process_time_ns() - cpu, time.perf_counter_ns() - wall
    return {'operations': n, 'cpu_ns': cpu, 'wall_ns': wall}


def serve(name):
    listener = listening()
    print('port', port_of(listener), flush=True)
    workloads[name][2](listener)


_, what, *arguments = sys.argv
files = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))
if what == 'workloads':
    print(*workloads, sep='\n')
elif what == 'run':
    print(json.dumps(run(*arguments)))
elif what == 'serve':
    serve(*arguments)
