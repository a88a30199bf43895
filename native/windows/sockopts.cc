// getsockopt and setsockopt: POSIX's structs for times, ints for booleans, errors of POSIX as values.
#include <algorithm>
#include <cstring>

#include "sockets.h"

namespace {

// struct timeval and struct linger as Linux and macOS have them; Winsock has milliseconds, and shorts.
struct Time {
  int64_t tv_sec;
  int64_t tv_usec;
};

struct Linger {
  int32_t l_onoff;
  int32_t l_linger;
};

template <typename T>
int64_t Fill(Bytes value, uint32_t& length, const T& result) {
  length = static_cast<uint32_t>(std::min(value.size, sizeof result));
  if (length > 0) memcpy(value.data, &result, length);
  return 0;
}

template <typename T>
int64_t Get(Fd fd, int level, int name, T& value) {
  int length = sizeof value;
  return Result(getsockopt(fd, level, name, reinterpret_cast<char*>(&value), &length));
}

template <typename T>
int64_t Set(Fd fd, int level, int name, const T& value) {
  return Result(setsockopt(fd, level, name, reinterpret_cast<const char*>(&value), sizeof value));
}

template <typename T>
bool Read(Bytes value, T& out) {
  if (value.size < sizeof out) return false;
  memcpy(&out, value.data, sizeof out);
  return true;
}

int64_t GetTime(Fd fd, int name, Bytes value, uint32_t& length) {
  DWORD milliseconds = 0;
  if (const int64_t result = Get(fd, SOL_SOCKET, name, milliseconds); result != 0) return result;
  return Fill(value, length, Time{milliseconds / 1000, milliseconds % 1000 * 1000});
}

int64_t SetTime(Fd fd, int name, Bytes value) {
  Time time{};
  if (!Read(value, time)) return -EINVAL;
  if (time.tv_usec < 0 || time.tv_usec >= 1'000'000) return -EDOM;
  // A time that is not zero must not become zero, which is for ever; a negative one has passed.
  constexpr int64_t kLongest = 0x7fffffff / 1000;
  const int64_t seconds = std::min(time.tv_sec, kLongest - 1);
  const int64_t milliseconds = time.tv_sec < 0 ? 1 : seconds * 1000 + (time.tv_usec + 999) / 1000;
  return Set(fd, SOL_SOCKET, name, static_cast<DWORD>(milliseconds));
}

int64_t GetLinger(Fd fd, Bytes value, uint32_t& length) {
  linger time{};
  if (const int64_t result = Get(fd, SOL_SOCKET, SO_LINGER, time); result != 0) return result;
  return Fill(value, length, Linger{time.l_onoff, time.l_linger});
}

int64_t SetLinger(Fd fd, Bytes value) {
  Linger time{};
  if (!Read(value, time)) return -EINVAL;
  const auto seconds = static_cast<u_short>(std::clamp<int32_t>(time.l_linger, 0, 0xffff));
  return Set(fd, SOL_SOCKET, SO_LINGER, linger{static_cast<u_short>(time.l_onoff != 0), seconds});
}

// POSIX tells the error once; Winsock keeps that of a connect.
int64_t GetError(Fd fd, Bytes value, uint32_t& length) {
  int error = 0;
  if (const int64_t result = Get(fd, SOL_SOCKET, SO_ERROR, error); result != 0) return result;
  error = windows::ErrnoOf(error);
  if (const int pending = windows::StateOf(fd)->pending.exchange(0); pending != 0) return Fill(value, length, pending);
  if (error != 0 && windows::StateOf(fd)->told.exchange(error) == error) error = 0;
  return Fill(value, length, error);
}

// A stream may always have the address of a connection that is over, and nobody that of another socket: that is what
// POSIX means by SO_REUSEADDR. Winsock means sharing the port with whoever asks.
bool IsReuse(Fd fd, int level, int name) {
  if (level != SOL_SOCKET || name != SO_REUSEADDR) return false;
  const auto kind = windows::KindOf(fd);
  return kind && kind->Stream();
}

// Before Windows 10 1709 there is but one request for the times of keep-alive, which also turns it on.
int64_t ApplyKeepalive(Fd fd, const windows::State& state) {
  constexpr ULONG kIdle = 7200;
  constexpr ULONG kInterval = 1;
  tcp_keepalive times{};
  times.onoff = windows::OptionOf(fd, SOL_SOCKET, SO_KEEPALIVE) != 0 ? 1 : 0;
  times.keepalivetime = (state.keepidle != 0 ? static_cast<ULONG>(state.keepidle) : kIdle) * 1000;
  times.keepaliveinterval = (state.keepintvl != 0 ? static_cast<ULONG>(state.keepintvl) : kInterval) * 1000;
  DWORD returned = 0;
  return Result(WSAIoctl(fd, SIO_KEEPALIVE_VALS, &times, sizeof times, nullptr, 0, &returned, nullptr, nullptr));
}

std::atomic<int>* KeepaliveTime(windows::State& state, int level, int name) {
  if (level != IPPROTO_TCP) return nullptr;
  return name == TCP_KEEPIDLE ? &state.keepidle : name == TCP_KEEPINTVL ? &state.keepintvl : nullptr;
}

int64_t SetOption(Fd fd, int level, int name, Bytes value) {
  return Result(setsockopt(fd, level, name, static_cast<const char*>(value.data), windows::Cut(value.size)));
}

// Whether an int is one that the option can have: Winsock takes more.
bool InRange(int level, int name, int number) {
  if (level != IPPROTO_TCP) return true;
  if (name == TCP_KEEPIDLE || name == TCP_KEEPINTVL) return number >= 1 && number <= 32767;
  return name != TCP_KEEPCNT || (number >= 1 && number <= 127);
}

}  // namespace

namespace platform {

int64_t Getsockopt(Fd fd, int level, int name, Bytes value, uint32_t& length) {
  if (level == SOL_SOCKET && (name == SO_RCVTIMEO || name == SO_SNDTIMEO)) return GetTime(fd, name, value, length);
  if (level == SOL_SOCKET && name == SO_LINGER) return GetLinger(fd, value, length);
  if (level == SOL_SOCKET && name == SO_ERROR) return GetError(fd, value, length);
  if (IsReuse(fd, level, name)) return Fill(value, length, static_cast<int>(windows::StateOf(fd)->reuseaddr));

  // Winsock refuses a buffer that is too short, POSIX fills it.
  char room[1024]{};
  const bool fits = value.size >= sizeof room;
  char* data = fits ? static_cast<char*>(value.data) : room;
  // Most options are ints, and Wine takes a longer one for a longer option.
  int filled = sizeof(int);
  int64_t result = Result(getsockopt(fd, level, name, data, &filled));
  if (result == -EFAULT || result == -EINVAL) {
    filled = windows::Cut(std::max(value.size, sizeof room));
    result = Result(getsockopt(fd, level, name, data, &filled));
  }
  if (result == -ENOPROTOOPT) {
    const auto state = windows::Find(fd);
    const auto* time = state == nullptr ? nullptr : KeepaliveTime(*state, level, name);
    if (time != nullptr) return Fill(value, length, time->load() != 0 ? time->load() : name == TCP_KEEPIDLE ? 7200 : 1);
  }
  if (result != 0) return windows::KindOf(fd) ? result : -ENOTSOCK;
  // Some booleans are a byte, and an int to POSIX.
  if (filled == 1) filled = sizeof(int);
  length = static_cast<uint32_t>(std::min(value.size, static_cast<size_t>(filled)));
  if (data == room && length > 0) memcpy(value.data, room, length);
  return 0;
}

int64_t Setsockopt(Fd fd, int level, int name, Bytes value) {
  if (level == SOL_SOCKET && (name == SO_RCVTIMEO || name == SO_SNDTIMEO)) return SetTime(fd, name, value);
  if (level == SOL_SOCKET && name == SO_LINGER) return SetLinger(fd, value);
  int number = 0;
  const bool is_int = Read(value, number);
  if (IsReuse(fd, level, name)) {
    if (!is_int) return -EINVAL;
    windows::StateOf(fd)->reuseaddr = number != 0;
    return 0;
  }
  if (is_int && !InRange(level, name, number)) return -EINVAL;
  if (level == SOL_SOCKET && name == SO_ERROR) return windows::KindOf(fd) ? -ENOPROTOOPT : -ENOTSOCK;
  if (level == SOL_SOCKET && !is_int && windows::KindOf(fd)) return -EINVAL;
  const auto kind = level == IPPROTO_IPV6 ? windows::KindOf(fd) : std::nullopt;
  if (kind && kind->family != AF_INET6) return -ENOPROTOOPT;
  const int64_t result = SetOption(fd, level, name, value);
  if (result == -EINVAL && level == IPPROTO_TCP && windows::KindOf(fd).value_or(windows::Kind{}).type == SOCK_DGRAM) {
    return -ENOPROTOOPT;  // not of this protocol
  }
  const auto state = windows::StateOf(fd);
  if (level == SOL_SOCKET && name == SO_KEEPALIVE && result == 0 && (state->keepidle != 0 || state->keepintvl != 0)) {
    return ApplyKeepalive(fd, *state);
  }
  auto* time = KeepaliveTime(*state, level, name);
  if (result != 0 && !windows::KindOf(fd)) return -ENOTSOCK;
  if (result != -ENOPROTOOPT || time == nullptr || !is_int) return result;
  *time = number;
  return ApplyKeepalive(fd, *state);
}

}  // namespace platform
