// select, poll.
#include <algorithm>
#include <climits>
#include <cmath>

#include "families.h"

// The kernel reads and writes whole words: no descriptor is looked at whose word is not wholly in the set. TypeScript
// has made the sets long enough for all of nfds.
static int Covered(int nfds, Bytes set) {
  constexpr size_t kWord = sizeof(uint64_t);
  if (set.size == 0 || nfds < 0) return nfds;
  const size_t bytes = std::min<size_t>(set.size, INT_MAX / CHAR_BIT) / kWord * kWord;
  return static_cast<int>(std::min<size_t>(nfds, bytes * CHAR_BIT));
}

// Seconds and microseconds as every system's timeval takes them: a tv_usec of a million and more is carried, as Linux
// does, and three years are the longest time of macOS. What is negative stays so, for the kernel to refuse.
static timeval Timeval(double sec, double usec) {
  constexpr double kMillion = 1e6;
  constexpr double kLongest = 1e8;
  if (sec >= 0 && usec >= kMillion) {
    sec += std::floor(usec / kMillion);
    usec = std::fmod(usec, kMillion);
  }
  timeval timeout{};
  timeout.tv_sec = static_cast<decltype(timeout.tv_sec)>(std::clamp(sec, -1.0, kLongest));
  timeout.tv_usec = static_cast<decltype(timeout.tv_usec)>(std::clamp(usec, -1.0, kMillion - 1));
  return timeout;
}

// A tv_sec of Infinity waits for ever.
static int64_t Select(int nfds, Bytes readfds, Bytes writefds, Bytes exceptfds, double tv_sec, double tv_usec) {
  nfds = std::min({Covered(nfds, readfds), Covered(nfds, writefds), Covered(nfds, exceptfds)});
  if (std::isinf(tv_sec)) return platform::Select(nfds, readfds, writefds, exceptfds, nullptr);
  timeval timeout = Timeval(tv_sec, tv_usec);
  return platform::Select(nfds, readfds, writefds, exceptfds, &timeout);
}

// Of the negative timeouts macOS takes only -1.
static int64_t Poll(Bytes fds, int timeout) {
  return platform::Poll(static_cast<pollfd*>(fds.data), fds.size / sizeof(pollfd), std::max(timeout, -1));
}

static const CallRow calls[] = {
    {"select", Call<Select>},
    {"poll", Call<Poll>},
};
const Table<CallRow> families::readiness = calls;
