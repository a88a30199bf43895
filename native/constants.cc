// The rows of constants.def, errors.def and eai.def that the running system has, by name.
#include "families.h"

#define ROW(name, value) {name, static_cast<double>(value)},
static const Constant rows[] = {
#include "constants.def"
#include "eai.def"
#include "errors.def"
};
#undef ROW
const Table<Constant> families::constants = rows;
