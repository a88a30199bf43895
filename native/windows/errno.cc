// The numbers and the texts of the errors. E* are Winsock's own numbers, so most need no map.
#include <algorithm>
#include <cstdio>
#include <cstring>

#include "sockets.h"

namespace {

struct Text {
  int number;
  const char* text;
};

// errors.def once more, with the second column: the words of POSIX. Windows' own are sentences in the user's language.
#undef EVERYWHERE
#undef WINDOWS
#undef LINUX_WINDOWS
#undef MACOS_WINDOWS
#undef SAME
#define EVERYWHERE(name, meaning) {name, meaning},
#define WINDOWS(name, meaning) {name, meaning},
#define LINUX_WINDOWS(name, meaning) {name, meaning},
#define MACOS_WINDOWS(name, meaning) {name, meaning},
#define SAME(name, meaning)
const Text texts[] = {
#include "errors.def"
};

}  // namespace

int windows::ErrnoOf(int error) {
  switch (error) {
    // What Windows itself says, where Winsock passes it on.
    case ERROR_TOO_MANY_OPEN_FILES:
      return EMFILE;
    case ERROR_ACCESS_DENIED:
      return EACCES;
    case ERROR_INVALID_HANDLE:
      return EBADF;
    case ERROR_NOT_ENOUGH_MEMORY:
    case ERROR_OUTOFMEMORY:
    case ERROR_COMMITMENT_LIMIT:
      return ENOMEM;
    case ERROR_NETNAME_DELETED:
      return ECONNRESET;
    case ERROR_INVALID_PARAMETER:
    case ERROR_INSUFFICIENT_BUFFER:
      return EINVAL;
    case ERROR_BROKEN_PIPE:
    case ERROR_NO_DATA:
      return EPIPE;
    case ERROR_SEM_TIMEOUT:
      return ETIMEDOUT;
    case ERROR_OPERATION_ABORTED:
    case WSA_E_CANCELLED:
      return ECANCELED;
    case ERROR_CONNECTION_REFUSED:
      return ECONNREFUSED;
    case ERROR_NETWORK_UNREACHABLE:
      return ENETUNREACH;
    case ERROR_HOST_UNREACHABLE:
      return EHOSTUNREACH;
    case ERROR_CONNECTION_ABORTED:
      return ECONNABORTED;
    case ERROR_NO_SYSTEM_RESOURCES:
      return ENOBUFS;
    default:
      return error;
  }
}

int64_t Result(int64_t result) {
  if (result != -1) return result;
  const int error = windows::ErrnoOf(WSAGetLastError());
  return error > 0 ? -error : -EIO;
}

size_t platform::Strerror(int error, char* text, size_t size) {
  char unknown[32] = "";
  const char* found = unknown;
  const Text* row = std::find_if(std::begin(texts), std::end(texts), [=](const Text& t) { return t.number == error; });
  if (row != std::end(texts)) {
    found = row->text;
  } else {
    snprintf(unknown, sizeof unknown, "Unknown error %d", error);
  }
  const size_t length = std::min(strlen(found), size);
  std::copy_n(found, length, text);
  return length;
}
