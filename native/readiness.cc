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

// Centuries are not counted.
static timeval Remaining(timeval time, Timer& timer) {
  constexpr int64_t kCounted = int64_t{1} << 32;
  if (time.tv_sec < 0 || static_cast<int64_t>(time.tv_sec) >= kCounted) return time;
  const auto left = timer.Left(std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec)).count();
  constexpr int64_t kSecond = 1'000'000;
  time.tv_sec = static_cast<decltype(time.tv_sec)>(left / kSecond);
  time.tv_usec = static_cast<decltype(time.tv_usec)>(left % kSecond);
  return time;
}

// A tv_sec of Infinity waits for ever.
static int64_t Select(int nfds, Bytes readfds, Bytes writefds, Bytes exceptfds, double tv_sec, double tv_usec,
                      Timer& timer) {
  nfds = std::min({Covered(nfds, readfds), Covered(nfds, writefds), Covered(nfds, exceptfds)});
  if (std::isinf(tv_sec)) return platform::Select(nfds, readfds, writefds, exceptfds, nullptr);
  timeval timeout = Remaining(TimevalOf(tv_sec, tv_usec), timer);
  return platform::Select(nfds, readfds, writefds, exceptfds, &timeout);
}

static int64_t Poll(Bytes fds, int timeout, Timer& timer) {
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(timer.Left(std::chrono::milliseconds(timeout)));
  return platform::Poll(static_cast<pollfd*>(fds.data), fds.size / sizeof(pollfd), static_cast<int>(left.count()));
}

static const CallRow calls[] = {
    {"select", Waits<Select>},
    {"poll", Waits<Poll>},
};
const Table<CallRow> families::readiness = calls;
