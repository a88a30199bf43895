// select, poll.
#include <algorithm>
#include <climits>
#include <cmath>
#include <limits>

#include "families.h"

// The kernel reads and writes whole words: no descriptor is looked at whose word is not wholly in the set. TypeScript
// has made the sets long enough for all of nfds.
static int Covered(int nfds, Bytes set) {
  constexpr size_t kWord = sizeof(uint64_t);
  if (set.size == 0 || nfds < 0) return nfds;
  const size_t bytes = std::min<size_t>(set.size, INT_MAX / CHAR_BIT) / kWord * kWord;
  return static_cast<int>(std::min<size_t>(nfds, bytes * CHAR_BIT));
}

// The time as the system's struct timeval has it, however short its numbers are.
static timeval TimevalOf(double tv_sec, double tv_usec) {
  using Seconds = decltype(timeval::tv_sec);
  using Microseconds = decltype(timeval::tv_usec);
  constexpr double kSecond = 1e6;
  if (tv_usec >= kSecond) {
    tv_sec += std::floor(tv_usec / kSecond);
    tv_usec = std::fmod(tv_usec, kSecond);
  }
  timeval time{};
  const bool negative = tv_sec < 0 || tv_usec < 0;
  time.tv_sec = negative ? -1
                : tv_sec < static_cast<double>(std::numeric_limits<Seconds>::max())
                    ? static_cast<Seconds>(tv_sec)
                    : std::numeric_limits<Seconds>::max();
  time.tv_usec = negative ? 0 : static_cast<Microseconds>(tv_usec);
  return time;
}

// A tv_sec of Infinity waits for ever.
static int64_t Select(int nfds, Bytes readfds, Bytes writefds, Bytes exceptfds, double tv_sec, double tv_usec) {
  nfds = std::min({Covered(nfds, readfds), Covered(nfds, writefds), Covered(nfds, exceptfds)});
  if (std::isinf(tv_sec)) return platform::Select(nfds, readfds, writefds, exceptfds, nullptr);
  timeval timeout = TimevalOf(tv_sec, tv_usec);
  return platform::Select(nfds, readfds, writefds, exceptfds, &timeout);
}

static int64_t Poll(Bytes fds, int timeout) {
  return platform::Poll(static_cast<pollfd*>(fds.data), fds.size / sizeof(pollfd), timeout);
}

static const CallRow calls[] = {
    {"select", Call<Select>},
    {"poll", Call<Poll>},
};
const Table<CallRow> families::readiness = calls;
