// What the files of this folder share: what is remembered of a socket, because Winsock does not tell it.
#pragma once

#include <atomic>
#include <climits>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "platform.h"

namespace windows {

// The errno of a Winsock, or Windows, error.
int ErrnoOf(int error);

// What POSIX keeps in the open file, and Winsock nowhere. Duplicates of a descriptor have it in common, threads share
// it.
struct State {
  std::mutex mode;                       // held while FIONBIO is changed
  bool nonblocking = false;              // O_NONBLOCK
  int borrowers = 0;                     // calls with MSG_DONTWAIT that are under way
  std::atomic<bool> unconnected{false};  // a stream that has never tried to connect
  std::atomic<bool> connecting{false};   // connect has said EINPROGRESS, and nobody has learnt yet how it ended
  std::atomic<int> told{0};              // the SO_ERROR that has been read: POSIX tells an error once
  std::atomic<bool> shut{false};         // SHUT_RD: what has ended can be read
  std::atomic<bool> finished{false};     // SHUT_WR
  std::atomic<bool> reset{false};        // ECONNRESET has been told
  std::atomic<int> pending{0};           // the error that has ended a batch of messages, for the next call to tell
  std::atomic<bool> reuseaddr{false};    // SO_REUSEADDR of a stream
  std::atomic<int> keepidle{0};          // TCP_KEEPIDLE and TCP_KEEPINTVL, where the system lacks the options
  std::atomic<int> keepintvl{0};
};

// The state of a socket; one that was not born here gets one, as a socket that blocks.
std::shared_ptr<State> StateOf(Fd fd);
// The same, for the ways that must stay short: null for a socket that has none.
std::shared_ptr<State> Find(Fd fd);
// Of a new socket, whose number may have been another's that was closed elsewhere; of a duplicate.
std::shared_ptr<State> Remember(Fd fd, std::shared_ptr<State> state = std::make_shared<State>());

int64_t SetNonblocking(Fd fd, bool nonblocking);

// A socket that children do not inherit, with SOCK_NONBLOCK of its type emulated: a result >= 0, or -errno.
int64_t Open(int domain, int type, int protocol);

// What a socket was made as; nothing for what is no socket.
struct Kind {
  int family;
  int type;
  bool Stream() const { return type == SOCK_STREAM; }
};
std::optional<Kind> KindOf(Fd fd);

// -errno of a call that has just failed. Whether it is a socket at all comes first, as it does in POSIX.
int64_t Failure(Fd fd);

bool HasPeer(Fd fd);

// The value of an option, 0 if it cannot be read.
int OptionOf(Fd fd, int level, int name);

// Binds to a port of the system's choice, as POSIX does by itself.
bool BindAnywhere(Fd fd);

// What a thread is in.
struct Call {
  enum How { kNone, kConnects, kReceives, kSends, kSelects };  // kConnects: accept, too
  How how = kNone;
  Fd fd = INVALID_SOCKET;
};

// A call that may block, and can be broken off (watcher.cc): it then fails.
class Thread;
class Interruptible {
 public:
  explicit Interruptible(Call::How how, Fd fd = INVALID_SOCKET);
  ~Interruptible();
  Interruptible(const Interruptible&) = delete;
  Interruptible& operator=(const Interruptible&) = delete;

  // Whether the call that has just failed was broken off.
  bool Interrupted() const;

  // A select cannot be: it is woken by this socket, if there is one, and then asks whether it is to end.
  Fd Alarm() const;
  bool Answer() const;

 private:
  Thread* thread_;
  Call before_;
};

// WSASend, so that it can be broken off: how much was sent, or -1.
int Write(Fd fd, WSABUF* buffers, DWORD count, DWORD flags);

// One call that does not block on a socket that does: MSG_DONTWAIT.
class Borrowed {
 public:
  explicit Borrowed(Fd fd);
  ~Borrowed();
  Borrowed(const Borrowed&) = delete;
  Borrowed& operator=(const Borrowed&) = delete;

 private:
  Fd fd_;
  std::shared_ptr<State> state_;
};

// An address to be filled: Winsock wants room for the longest, POSIX cuts it to the room that there is.
class Filling {
 public:
  sockaddr* Data() { return reinterpret_cast<sockaddr*>(&storage_); }
  int* Length() { return &length_; }
  void CopyTo(Address& addr) const;

 private:
  sockaddr_storage storage_{};
  int length_ = sizeof storage_;
};

// Whether the address has fewer bytes than its family: Winsock looks at the family, and at more, before the length.
bool Short(const Address& addr);

// The address to be used in place of one that is given, which is not short: a program's 0.0.0.0 is this machine.
class Destination {
 public:
  explicit Destination(const Address& addr);
  const sockaddr* Data() const { return data_; }
  int Length() const { return length_; }
  bool PortZero() const { return port_zero_; }

 private:
  sockaddr_storage local_{};
  const sockaddr* data_;
  int length_;
  bool port_zero_ = false;
};

// The error of a call that was given an address, once it has failed: POSIX says what is wrong with the address first.
int AddressError(Fd fd, const Address& addr, int error);

// The failure that a connect has come to: 0 if none, or not yet; the second is true if the program knows already.
int ConnectError(Fd fd, State& state, bool& told);

// A call of Winsock's, which answers a count or -1, told as POSIX tells it. A datagram longer than the room fills it.
using Transfer = std::function<int()>;
int64_t Received(Fd fd, int flags, size_t room, const Transfer& call);
int64_t Sent(Fd fd, int flags, const Transfer& call);
int64_t SentTo(Fd fd, int flags, const Address& addr, const std::function<int(const Destination&)>& call);

// What Winsock does not know of a call's flags, or waits for too little.
constexpr int kEmulated = MSG_DONTWAIT | MSG_WAITALL | MSG_WAITFORONE;

// How long Winsock's lengths can be.
inline int Cut(size_t size) { return size < INT_MAX ? static_cast<int>(size) : INT_MAX - 1; }

}  // namespace windows
