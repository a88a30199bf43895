// The tables that addon.cc exports: one for each file of calls, then the constants and the layouts of the structs.
#pragma once

#include "binding.h"

struct Constant {
  const char* name;
  double value;
};

struct Field {
  const char* type;
  const char* field;  // "" is the struct as a whole
  size_t offset;
  size_t size;
};

template <typename Row>
struct Table {
  const Row* rows;
  size_t size;

  template <size_t N>
  constexpr Table(const Row (&table)[N]) : rows(table), size(N) {}  // NOLINT(google-explicit-constructor)

  const Row* begin() const { return rows; }
  const Row* end() const { return rows + size; }
};

namespace families {

extern const Table<CallRow> life;
extern const Table<CallRow> names;
extern const Table<CallRow> data;
extern const Table<CallRow> messages;
extern const Table<CallRow> options;
extern const Table<CallRow> readiness;
extern const Table<CallRow> bytes;
extern const Table<CallRow> errors;
extern const Table<CallRow> lookup;

extern const Table<Constant> constants;
extern const Table<Field> structs;

}  // namespace families
