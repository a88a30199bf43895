// strerror, and the names of the errors: errors.def, read as a table from number to name.
#include <algorithm>
#include <cstring>

#include "families.h"

namespace {

struct Error {
  const char* name;
  int number;
};

#define ROW(name, number) {name, number},
#undef SAME  // a second name is never an error's code
#define SAME(name, meaning)
const Error errors[] = {
#include "errors.def"
};
#undef ROW

}  // namespace

static int64_t Strerror(int error, Bytes text) {
  return static_cast<int64_t>(platform::Strerror(error, static_cast<char*>(text.data), text.size));
}

// The length of the name, 0 if the error has none.
static int64_t Errname(int error, Bytes text) {
  for (const Error& row : errors) {
    if (row.number != error) continue;
    size_t length = std::min(strlen(row.name), text.size);
    std::copy_n(row.name, length, static_cast<char*>(text.data));
    return static_cast<int64_t>(length);
  }
  return 0;
}

static const CallRow calls[] = {
    {"strerror", Call<Strerror>},
    {"errname", Call<Errname>},
};
const Table<CallRow> families::errors = calls;
