// select and poll, over Winsock's select, whose sets are counted arrays of any length.
#include <algorithm>
#include <chrono>
#include <climits>
#include <cstddef>
#include <initializer_list>
#include <vector>

#include "sockets.h"

namespace {

using platform::Clock;
using std::chrono::microseconds;

// When so much time will have passed; a negative one never will.
class Deadline {
 public:
  explicit Deadline(microseconds time) : forever_(time.count() < 0), end_(Clock::now()) {
    if (!forever_) end_ += time;
  }
  bool Forever() const { return forever_; }
  bool Over() const { return !forever_ && Left().count() == 0; }
  microseconds Left() const { return std::max(std::chrono::ceil<microseconds>(end_ - Clock::now()), microseconds(0)); }

 private:
  bool forever_;
  Clock::time_point end_;
};

// An fd_set as Winsock has it: how many, and which.
class Sockets {
 public:
  void Add(Fd fd) { fds_.push_back(fd); }
  bool Empty() const { return fds_.empty(); }
  const std::vector<Fd>& Fds() const { return fds_; }

  // Memory for select; null if the set is empty.
  ::fd_set* Arm() {
    if (fds_.empty()) return nullptr;
    memory_.resize(offsetof(::fd_set, fd_array) / sizeof(Fd) + fds_.size());
    auto set = reinterpret_cast<::fd_set*>(memory_.data());
    set->fd_count = static_cast<u_int>(fds_.size());
    std::copy(fds_.begin(), fds_.end(), set->fd_array);
    return set;
  }

  // What select has left.
  void Disarm() {
    if (fds_.empty()) return;
    auto set = reinterpret_cast<::fd_set*>(memory_.data());
    fds_.assign(set->fd_array, set->fd_array + set->fd_count);
    Sort();
  }

  void Sort() {
    std::sort(fds_.begin(), fds_.end());
    fds_.erase(std::unique(fds_.begin(), fds_.end()), fds_.end());
  }

  void Remove(Fd fd) { fds_.erase(std::remove(fds_.begin(), fds_.end(), fd), fds_.end()); }

  // Of a sorted set.
  bool Has(Fd fd) const { return std::binary_search(fds_.begin(), fds_.end(), fd); }

 private:
  std::vector<Fd> fds_;
  std::vector<Fd> memory_;
};

// The sets of a call; then what is ready.
struct Sets {
  Sockets read;
  Sockets write;
  Sockets except;
  Sockets failed;  // a connect that was refused: exceptional to Winsock, readable and writable to POSIX

  bool Empty() const { return read.Empty() && write.Empty() && except.Empty() && failed.Empty(); }
};

// Those whose connect is under way.
Sockets Connecting(std::initializer_list<const Sockets*> sets) {
  Sockets connecting;
  for (const Sockets* set : sets) {
    for (const Fd fd : set->Fds()) {
      const auto state = windows::Find(fd);
      if (state != nullptr && state->connecting) connecting.Add(fd);
    }
  }
  connecting.Sort();
  return connecting;
}

// Those that this side has shut for reading, and so can be read: of nothing.
Sockets Shut(const Sockets& set) {
  Sockets shut;
  for (const Fd fd : set.Fds()) {
    const auto state = windows::Find(fd);
    if (state != nullptr && state->shut) shut.Add(fd);
  }
  return shut;
}

// In pieces that Windows can count.
constexpr microseconds kLongest = std::chrono::hours(24);

void SleepUntil(const Deadline& deadline) {
  while (deadline.Forever()) Sleep(INFINITE);
  for (microseconds left = deadline.Left(); left.count() > 0; left = deadline.Left()) {
    Sleep(static_cast<DWORD>(std::chrono::ceil<std::chrono::milliseconds>(std::min(left, kLongest)).count()));
  }
}

// Winsock's select, which has nothing to say of no sockets.
int Ask(Sets& sets, const Deadline& deadline) {
  std::optional<windows::Interruptible> here;
  if (!deadline.Over()) here.emplace(windows::Call::kSelects);
  const Fd alarm = here ? here->Alarm() : INVALID_SOCKET;
  const Sockets shut = Shut(sets.read);
  if (alarm != INVALID_SOCKET) sets.read.Add(alarm);
  if (sets.Empty()) {
    SleepUntil(deadline);
    return 0;
  }
  const microseconds left = shut.Empty() ? std::min(deadline.Left(), kLongest) : microseconds(0);
  timeval time{};
  time.tv_sec = static_cast<decltype(time.tv_sec)>(left.count() / 1'000'000);
  time.tv_usec = static_cast<decltype(time.tv_usec)>(left.count() % 1'000'000);
  const bool forever = deadline.Forever() && shut.Empty();
  const int ready = select(0, sets.read.Arm(), sets.write.Arm(), sets.except.Arm(), forever ? nullptr : &time);
  if (ready == SOCKET_ERROR) return ready;
  for (Sockets* set : {&sets.read, &sets.write, &sets.except}) set->Disarm();
  for (const Fd fd : shut.Fds()) sets.read.Add(fd);
  sets.read.Sort();
  if (alarm == INVALID_SOCKET || !sets.read.Has(alarm)) return ready;
  sets.read.Remove(alarm);
  if (!here->Answer() || !sets.Empty()) return ready - 1;
  WSASetLastError(WSAEINTR);
  return SOCKET_ERROR;
}

// Tells the exceptional sockets apart: a connect has failed, or there are urgent data, if somebody asks for them. Those
// that have turned out to be connected are no longer connecting.
void Sort(Sets& now, const Sockets& asked, Sockets& connecting) {
  Sockets urgent;
  for (const Fd fd : now.except.Fds()) {
    if (!connecting.Has(fd)) {
      urgent.Add(fd);
    } else if (windows::OptionOf(fd, SOL_SOCKET, SO_ERROR) != 0) {
      now.failed.Add(fd);
    } else {
      windows::StateOf(fd)->connecting = false;
      if (asked.Has(fd)) urgent.Add(fd);
    }
  }
  now.except = urgent;
  connecting = Connecting({&connecting});
}

// Waits until a socket of the sets is ready, and leaves in them those that are: 0, or -errno.
int64_t Wait(Sets& sets, Sockets connecting, const Deadline& deadline) {
  for (;;) {
    Sets now = sets;
    for (const Fd fd : connecting.Fds()) now.except.Add(fd);
    now.except.Sort();
    if (Ask(now, deadline) == SOCKET_ERROR) return Result(-1);
    Sort(now, sets.except, connecting);
    if (now.Empty() && !deadline.Over()) continue;
    sets = std::move(now);
    return 0;
  }
}

bool IsSet(Bytes set, int fd) {
  const auto byte = static_cast<size_t>(fd) / CHAR_BIT;
  return byte < set.size && (static_cast<const uint8_t*>(set.data)[byte] >> fd % CHAR_BIT & 1) != 0;
}

Sockets FromBitmap(Bytes set, int nfds) {
  Sockets sockets;
  for (int fd = 0; fd < nfds; fd++) {
    const auto byte = static_cast<size_t>(fd) / CHAR_BIT;
    if (byte >= set.size) break;
    if (static_cast<const uint8_t*>(set.data)[byte] == 0) {
      fd |= CHAR_BIT - 1;
    } else if (IsSet(set, fd)) {
      sockets.Add(static_cast<Fd>(fd));
    }
  }
  return sockets;
}

// Takes out of the bitmap what is not ready. How many are.
int64_t ToBitmap(Bytes set, const Sockets& asked, const Sockets& ready, const Sockets& failed) {
  int64_t count = 0;
  for (const Fd fd : asked.Fds()) {
    if (ready.Has(fd) || failed.Has(fd)) {
      count++;
    } else {
      static_cast<uint8_t*>(set.data)[fd / CHAR_BIT] &= static_cast<uint8_t>(~(1 << fd % CHAR_BIT));
    }
  }
  return count;
}

// TypeScript writes an int where Windows has a SOCKET: −1 is passed over.
bool PassedOver(const pollfd& entry) { return static_cast<int32_t>(entry.fd) < 0 || entry.revents == POLLNVAL; }

// What the entries ask for, and which of them may be told that a connect has failed.
Sets FromEntries(const pollfd* fds, size_t nfds, Sockets& connecting) {
  Sets sets;
  Sockets all;
  for (const pollfd* entry = fds; entry < fds + nfds; entry++) {
    if (PassedOver(*entry)) continue;
    const Fd fd = static_cast<uint32_t>(entry->fd);
    all.Add(fd);
    if ((entry->events & POLLRDNORM) != 0) sets.read.Add(fd);
    if ((entry->events & POLLWRNORM) != 0) sets.write.Add(fd);
    if ((entry->events & POLLPRI) != 0) sets.except.Add(fd);
  }
  for (Sockets* set : {&sets.read, &sets.write, &sets.except, &all}) set->Sort();
  connecting = Connecting({&all});
  return sets;
}

// Marks those that are no sockets. Whether there are any.
bool MarkInvalid(pollfd* fds, size_t nfds) {
  bool any = false;
  for (pollfd* entry = fds; entry < fds + nfds; entry++) {
    if (PassedOver(*entry) || windows::KindOf(static_cast<uint32_t>(entry->fd))) continue;
    entry->revents = POLLNVAL;
    any = true;
  }
  return any;
}

// Whether one asks for nothing, and so is in no set whose sockets Winsock would look at.
bool AnySilent(const pollfd* fds, size_t nfds) {
  constexpr short kAsked = POLLRDNORM | POLLWRNORM | POLLPRI;
  return std::any_of(fds, fds + nfds, [](const pollfd& entry) { return (entry.events & kAsked) == 0; });
}

// Whether both sides have finished: POLLHUP. Only of a socket that can be read, and whose own side has finished.
bool HungUp(Fd fd) {
  const auto state = windows::Find(fd);
  if (state == nullptr || !state->finished) return false;
  char byte = 0;
  const windows::Borrowed borrowed(fd);
  const int n = recv(fd, &byte, sizeof byte, MSG_PEEK);
  return n == 0 || (n < 0 && WSAGetLastError() == WSAESHUTDOWN);
}

// What came, of an entry. How many events POSIX's POLLIN has is Winsock's business.
short EventsOf(const pollfd& entry, const Sets& ready) {
  const Fd fd = static_cast<uint32_t>(entry.fd);
  int revents = 0;
  if (ready.read.Has(fd)) revents |= HungUp(fd) ? POLLIN | POLLHUP : POLLIN;
  if (ready.write.Has(fd)) revents |= POLLOUT;
  if (ready.failed.Has(fd)) revents |= POLLIN | POLLOUT;
  if (ready.except.Has(fd)) revents |= POLLPRI;
  revents &= entry.events | POLLHUP;
  return static_cast<short>(ready.failed.Has(fd) ? revents | POLLERR | POLLHUP : revents);
}

}  // namespace

namespace platform {

int64_t Select(int nfds, Bytes readfds, Bytes writefds, Bytes exceptfds, timeval* timeout) {
  if (nfds < 0 || (timeout != nullptr && timeout->tv_sec < 0)) return -EINVAL;
  const Deadline deadline(timeout == nullptr ? microseconds(-1)
                                             : std::chrono::seconds(timeout->tv_sec) + microseconds(timeout->tv_usec));
  const Sets asked{FromBitmap(readfds, nfds), FromBitmap(writefds, nfds), FromBitmap(exceptfds, nfds), {}};
  Sets ready = asked;
  if (const int64_t result = Wait(ready, Connecting({&asked.read, &asked.write}), deadline); result != 0) return result;
  return ToBitmap(readfds, asked.read, ready.read, ready.failed) +
         ToBitmap(writefds, asked.write, ready.write, ready.failed) +
         ToBitmap(exceptfds, asked.except, ready.except, {});
}

int64_t Poll(pollfd* fds, size_t nfds, int timeout) {
  for (pollfd* entry = fds; entry < fds + nfds; entry++) entry->revents = 0;
  Deadline deadline(timeout < 0 ? microseconds(-1) : std::chrono::milliseconds(timeout));
  bool invalid = AnySilent(fds, nfds) && MarkInvalid(fds, nfds);
  Sets ready;
  for (;;) {
    if (invalid) deadline = Deadline(microseconds(0));
    Sockets connecting;
    ready = FromEntries(fds, nfds, connecting);
    const int64_t result = Wait(ready, connecting, deadline);
    if (result == 0) break;
    if (result != -ENOTSOCK || !MarkInvalid(fds, nfds)) return result;
    invalid = true;
  }
  int64_t count = 0;
  for (pollfd* entry = fds; entry < fds + nfds; entry++) {
    if (!PassedOver(*entry)) entry->revents = EventsOf(*entry, ready);
    if (entry->revents != 0) count++;
  }
  return count;
}

}  // namespace platform
