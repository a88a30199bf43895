// What the families of calls need of the system. binding.gyp chooses the folder: "system.h" and the definitions of
// namespace platform come from there. A call stands in namespace platform when the systems differ in it; all others are
// made by their C name, in the family's file.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>

#include "system.h"

struct napi_env__;  // NOLINT(bugprone-reserved-identifier): Node-API's own name of what napi_env points to
struct uv_loop_s;

// A pointer and a length: void *buf, size_t len.
struct Bytes {
  void* data;
  size_t size;
};

// A pointer and a length: struct sockaddr *addr, socklen_t len.
struct Address {
  sockaddr* data;
  socklen_t len;

  Address(Bytes bytes)  // NOLINT(google-explicit-constructor): the same two words, under C's names
      : data(static_cast<sockaddr*>(bytes.data)), len(static_cast<socklen_t>(bytes.size)) {}
};

// A list that a call leaves in a view. What does not fit is counted and not written, for a second call with more room.
class List {
 public:
  explicit List(Bytes room) : room_(room) {}
  void Number(int number);
  void Memory(const void* data, size_t size);  // its size, then its bytes
  void Text(const char* text);                 // the same; a null one has the size -1
  size_t Size() const { return size_; }

 private:
  void Put(const void* data, size_t size);
  Bytes room_;
  size_t size_ = 0;
};

// Each answers a result >= 0, or -errno.
namespace platform {

// Descriptors are born close-on-exec.
int64_t Socket(int domain, int type, int protocol);
int64_t Socketpair(int domain, int type, int protocol, Fd pair[2]);
int64_t Accept(Fd fd, Address& addr, int flags);  // no room for an address: nobody asks for it
int64_t Close(Fd fd);
int64_t Shutdown(Fd fd, int how);

int64_t Bind(Fd fd, const Address& addr);
int64_t Connect(Fd fd, const Address& addr);
int64_t Listen(Fd fd, int backlog);
int64_t Getsockname(Fd fd, Address& addr);
int64_t Getpeername(Fd fd, Address& addr);

// Sends raise no SIGPIPE: it would end the process.
int64_t Send(Fd fd, Bytes buf, int flags);
int64_t Recv(Fd fd, Bytes buf, int flags);
int64_t Sendto(Fd fd, Bytes buf, int flags, const Address& addr);
int64_t Recvfrom(Fd fd, Bytes buf, int flags, Address& addr);

// What is received of a message, its flags too, goes back into it; descriptors are born close-on-exec.
int64_t Sendmsg(Fd fd, const msghdr& msg, int flags);
int64_t Recvmsg(Fd fd, msghdr& msg, int flags);
// How many of the messages. A null timeout waits for ever.
int64_t Sendmmsg(Fd fd, mmsghdr* msgs, unsigned vlen, int flags);
int64_t Recvmmsg(Fd fd, mmsghdr* msgs, unsigned vlen, int flags, timespec* timeout);

int64_t Getsockopt(Fd fd, int level, int name, Bytes value, uint32_t& length);
int64_t Setsockopt(Fd fd, int level, int name, Bytes value);
// With room for the largest struct that the command may write, however small the view; the int is fcntl's own result.
int64_t Fcntl(Fd fd, int cmd, Bytes arg, int& result);
int64_t Ioctl(Fd fd, uint32_t request, Bytes arg);

// The sets are bitmaps, of any length; a null set is empty. A null timeout waits for ever.
int64_t Select(int nfds, Bytes readfds, Bytes writefds, Bytes exceptfds, timeval* timeout);
int64_t Poll(pollfd* fds, size_t nfds, int timeout);

// The texts of addresses: 1, or 0; a null pointer; the address, or INADDR_NONE; 1, or 0.
int64_t InetPton(int af, const char* src, void* dst);
const char* InetNtop(int af, const void* src, char* dst, socklen_t size);
uint32_t InetAddr(const char* cp);
int InetAton(const char* cp, in_addr& address);

// Texts are UTF-8. What fails for another reason than an errno leaves the EAI_* in the int.
int64_t Getaddrinfo(const char* node, const char* service, const addrinfo* hints, List& found, int& eai);
int64_t Getnameinfo(const Address& addr, Bytes host, Bytes serv, int flags, int& eai);
size_t GaiStrerror(int eai, char* text, size_t size);  // as Strerror does
int64_t Gethostname(Bytes name);
int64_t IfNametoindex(const char* name);
int64_t IfIndextoname(uint32_t index, Bytes name);
int64_t IfNameindex(List& interfaces);  // of each the index, and the name

// The text of strerror(3), at most size bytes of it; the number of bytes.
size_t Strerror(int error, char* text, size_t size);

// A clock that nobody sets.
struct Clock {
  using duration = std::chrono::nanoseconds;
  using rep = duration::rep;
  using period = duration::period;
  using time_point = std::chrono::time_point<Clock>;
  static constexpr bool is_steady = true;
  static time_point now();
};

// From now on the signal interrupts a call that is blocked.
int64_t Siginterrupt(int sig);

// A thread that waits in a call now and then, and is woken from it as soon as its event loop has something to do: a
// message that was posted to it, or its end. The call then fails with EINTR, or has done a part.
struct Thread {
  static constexpr int64_t kOutside = -2;
  static constexpr int64_t kInside = -1;  // of a call on no descriptor in particular
  static constexpr int64_t kWaking = -3;  // is just being woken
  std::atomic<int64_t> call{kOutside};    // else the call's descriptor
  std::atomic<bool> woken{false};
};

// Whether a loop is the main thread's.
bool IsMain(const uv_loop_s* loop);

// The calling thread's, whose loop this is; null where it cannot be had. On that thread, ending(env) says
// whether it is to end.
Thread* Watch(uv_loop_s* loop, napi_env__* env, bool (*ending)(napi_env__* env));
void Unwatch(Thread* thread);

// SO_RCVTIMEO or SO_SNDTIMEO; 0 is none.
std::chrono::microseconds TimeoutOf(Fd fd, int option);

}  // namespace platform
