// The addon's exports: the registers, the calls, the constants, the layouts of the structs. Nothing is shared between
// environments, so it loads in any number of threads.
#include <napi.h>

#include "families.h"

static Napi::Object Constants(Napi::Env env) {
  Napi::Object constants = Napi::Object::New(env);
  for (const Constant& row : families::constants) constants.Set(row.name, row.value);
  return constants;
}

static Napi::Object Structs(Napi::Env env) {
  Napi::Object structs = Napi::Object::New(env);
  for (const Field& row : families::structs) {
    Napi::Object place = Napi::Object::New(env);
    place.Set("offset", static_cast<double>(row.offset));
    place.Set("size", static_cast<double>(row.size));
    if (*row.field == '\0') {
      structs.Set(row.type, place);
    } else {
      structs.Get(row.type).As<Napi::Object>().Set(row.field, place);
    }
  }
  return structs;
}

static Napi::Object Calls(Napi::Env env, double* registers) {
  Napi::Object calls = Napi::Object::New(env);
  for (const Table<CallRow>* family :
       {&families::life, &families::names, &families::data, &families::messages, &families::options,
        &families::readiness, &families::bytes, &families::errors, &families::lookup}) {
    for (const CallRow& row : *family) {
      napi_value call = nullptr;
      napi_status status = napi_create_function(env, row.name, NAPI_AUTO_LENGTH, row.call, registers, &call);
      NAPI_THROW_IF_FAILED(env, status, calls);
      calls.Set(row.name, call);
    }
  }
  return calls;
}

static Napi::Object Init(Napi::Env env, Napi::Object exports) {
  Napi::Float64Array registers = Napi::Float64Array::New(env, kRegisters);
  // The calls keep a pointer to the registers: they live as long as the environment.
  Napi::Persistent(registers).SuppressDestruct();

  exports.Set("registers", registers);
  exports.Set("calls", Calls(env, registers.Data()));
  exports.Set("constants", Constants(env));
  exports.Set("structs", Structs(env));
  return exports;
}

NODE_API_MODULE(sys_socket, Init)
