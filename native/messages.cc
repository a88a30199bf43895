// sendmsg, recvmsg, sendmmsg, recvmmsg. The structs that the system takes are made here, at every call, of memory that
// V8 or the size of the array has vouched for: no pointer is kept, and none comes from JavaScript.
#include <cmath>
#include <cstring>
#include <memory>

#include "families.h"

namespace {

// An array for the length of a call: on the stack, while it is short.
template <typename T>
class Room {
 public:
  explicit Room(size_t size) : long_(size > kShort ? new T[size] : nullptr) {}
  T* Data() { return long_ != nullptr ? long_.get() : short_; }
  T& operator[](size_t i) { return Data()[i]; }

 private:
  static constexpr size_t kShort = 64;
  T short_[kShort];
  std::unique_ptr<T[]> long_;
};

// The lengths of these fields have other types on every system.
template <typename T>
void Assign(T& field, size_t value) {
  field = static_cast<T>(std::min<uint64_t>(value, std::numeric_limits<T>::max()));
}

iovec IovecOf(Bytes bytes) {
  iovec iov{};
  iov.iov_base = static_cast<decltype(iov.iov_base)>(bytes.data);
  Assign(iov.iov_len, bytes.size);
  return iov;
}

// No bytes are no name, and no control data.
void Compose(msghdr& msg, Bytes name, Bytes control, iovec* iov, size_t iovlen) {
  msg = {};
  msg.msg_name = name.size == 0 ? nullptr : static_cast<sockaddr*>(name.data);
  Assign(msg.msg_namelen, name.size);
  msg.msg_iov = iov;
  Assign(msg.msg_iovlen, iovlen);
  msg.msg_control = control.size == 0 ? nullptr : control.data;
  Assign(msg.msg_controllen, control.size);
}

// The first so many bytes.
Bytes Cut(Bytes bytes, size_t size) { return {bytes.data, std::min(bytes.size, size)}; }

// The views of messages in the order in which they cross: of each its name and its control data, if it has them, and
// its bytes.
class Crossing {
 public:
  explicit Crossing(const Views& views) : views_(views), iov_(views.size) {}

  // Whether there are so many views as are said: TypeScript has counted them.
  bool Next(size_t namelen, size_t controllen, size_t iovlen, msghdr& msg) {
    if ((namelen != 0 ? 1 : 0) + (controllen != 0 ? 1 : 0) + iovlen > views_.size - at_) return false;
    const Bytes name = Part(namelen);
    const Bytes control = Part(controllen);
    iovec* first = iov_.Data() + at_;
    for (size_t i = 0; i < iovlen; i++, at_++) iov_[at_] = IovecOf(views_[at_]);
    Compose(msg, name, control, first, iovlen);
    return true;
  }

 private:
  Bytes Part(size_t size) { return size == 0 ? Bytes{nullptr, 0} : Cut(views_[at_++], size); }

  Views views_;
  Room<iovec> iov_;
  size_t at_ = 0;
};

int64_t Sendmsg(Fd fd, uint32_t namelen, uint32_t controllen, int flags, uint32_t iovlen, Views views) {
  Crossing crossing(views);
  msghdr msg{};
  if (!crossing.Next(namelen, controllen, iovlen, msg)) return -EFAULT;
  return platform::Sendmsg(fd, msg, flags);
}

int64_t Recvmsg(Fd fd, uint32_t& namelen, uint32_t& controllen, int& flags, uint32_t iovlen, Views views) {
  Crossing crossing(views);
  msghdr msg{};
  if (!crossing.Next(namelen, controllen, iovlen, msg)) return -EFAULT;
  const int64_t result = platform::Recvmsg(fd, msg, flags);
  if (result < 0) return result;
  namelen = static_cast<uint32_t>(msg.msg_namelen);
  controllen = static_cast<uint32_t>(msg.msg_controllen);
  flags = static_cast<int>(msg.msg_flags);
  return result;
}

// The time as the system has it; what no time can be stays one that the system refuses.
class Timeout {
 public:
  // A tv_sec of Infinity waits for ever.
  Timeout(double tv_sec, double tv_nsec) : forever_(std::isinf(tv_sec)) {
    constexpr double kSecond = 1e9;
    time_.tv_sec = forever_ ? 0 : static_cast<decltype(time_.tv_sec)>(tv_sec);
    time_.tv_nsec = static_cast<decltype(time_.tv_nsec)>(tv_nsec >= 0 && tv_nsec < kSecond ? tv_nsec : -1);
  }
  timespec* Get() { return forever_ ? nullptr : &time_; }

 private:
  timespec time_{};
  bool forever_;
};

// What TypeScript says and hears of a message of a batch, as 32-bit numbers; lib/messages.ts has the same. The parts of
// a packed one lie at offsets of the array's memory: room for so many bytes, of which so many count.
struct Part {
  uint32_t offset;
  uint32_t room;
  uint32_t size;
};
struct Entry {
  Part name;
  Part control;
  Part iov;
  uint32_t iovlen;
  uint32_t len;
  int32_t flags;
};

// The memory may be another's too: an entry is read once.
Entry EntryAt(Bytes entries, size_t i) {
  Entry entry;
  memcpy(&entry, static_cast<const char*>(entries.data) + i * sizeof entry, sizeof entry);
  return entry;
}

// A number of the i-th entry. The memory need not be aligned.
template <typename T>
void Tell(Bytes entries, size_t i, size_t field, T value) {
  const auto number = static_cast<uint32_t>(value);
  memcpy(static_cast<char*>(entries.data) + i * sizeof(Entry) + field, &number, sizeof number);
}

struct Batch {
  Bytes entries;
  size_t vlen;
  Room<mmsghdr> messages;

  Batch(Bytes entries, size_t vlen)
      : entries(entries), vlen(std::min(vlen, entries.size / sizeof(Entry))), messages(this->vlen) {}

  // Tells what was sent.
  int64_t Send(Fd fd, int flags) {
    mmsghdr* const message = messages.Data();
    const int64_t result = platform::Sendmmsg(fd, message, static_cast<unsigned>(vlen), flags);
    for (int64_t i = 0; i < result; i++) Tell(entries, i, offsetof(Entry, len), message[i].msg_len);
    return result;
  }

  // Tells what was received.
  int64_t Receive(Fd fd, int flags, Timeout timeout) {
    mmsghdr* const message = messages.Data();
    const int64_t result = platform::Recvmmsg(fd, message, static_cast<unsigned>(vlen), flags, timeout.Get());
    for (int64_t i = 0; i < result; i++) {
      Tell(entries, i, offsetof(Entry, len), message[i].msg_len);
      Tell(entries, i, offsetof(Entry, name.size), message[i].msg_hdr.msg_namelen);
      Tell(entries, i, offsetof(Entry, control.size), message[i].msg_hdr.msg_controllen);
      Tell(entries, i, offsetof(Entry, flags), message[i].msg_hdr.msg_flags);
    }
    return result;
  }
};

// The messages have the memory of views.
struct Loose : Batch {
  Crossing crossing;

  Loose(Bytes entries, const Views& views) : Batch(entries, entries.size / sizeof(Entry)), crossing(views) {
    for (size_t i = 0; i < vlen; i++) {
      const Entry entry = EntryAt(entries, i);
      messages[i].msg_len = 0;
      if (!crossing.Next(entry.name.size, entry.control.size, entry.iovlen, messages[i].msg_hdr)) vlen = i;
    }
  }
};

// All the messages have their memory in the array's own, behind the entries: of a part its room, or what counts of it.
struct Packed : Batch {
  Room<iovec> iov;

  Packed(Bytes memory, size_t count, uint32_t Part::* counts) : Batch(memory, count), iov(vlen) {
    mmsghdr* const message = messages.Data();
    iovec* const bytes = iov.Data();
    auto part = [&](const Part& place) -> Bytes {
      const uint64_t size = place.*counts;
      if (place.offset + size > memory.size) return {nullptr, 0};
      return {static_cast<char*>(memory.data) + place.offset, static_cast<size_t>(size)};
    };
    for (size_t i = 0, n = vlen; i < n; i++) {
      const Entry entry = EntryAt(memory, i);
      bytes[i] = IovecOf(part(entry.iov));
      message[i].msg_len = 0;
      Compose(message[i].msg_hdr, part(entry.name), part(entry.control), &bytes[i], 1);
    }
  }
};

int64_t Sendmmsg(Fd fd, int flags, Bytes entries, Views views) { return Loose(entries, views).Send(fd, flags); }

int64_t Recvmmsg(Fd fd, int flags, Bytes entries, double tv_sec, double tv_nsec, Views views) {
  return Loose(entries, views).Receive(fd, flags, {tv_sec, tv_nsec});
}

int64_t SendmmsgPacked(Fd fd, int flags, Bytes memory, uint32_t vlen) {
  return Packed(memory, vlen, &Part::size).Send(fd, flags);
}

int64_t RecvmmsgPacked(Fd fd, int flags, Bytes memory, uint32_t vlen, double tv_sec, double tv_nsec) {
  return Packed(memory, vlen, &Part::room).Receive(fd, flags, {tv_sec, tv_nsec});
}

const CallRow calls[] = {
    {"sendmsg", Sends<Sendmsg>},
    {"recvmsg", Receives<Recvmsg>},
    {"sendmmsg", Sends<Sendmmsg>},
    {"recvmmsg", Receives<Recvmmsg>},
    {"sendmmsg_packed", Sends<SendmmsgPacked>},
    {"recvmmsg_packed", Receives<RecvmmsgPacked>},
};

}  // namespace

const Table<CallRow> families::messages = calls;
