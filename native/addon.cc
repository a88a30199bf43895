// The addon's exports: the registers, the calls, the constants, the layouts of the structs, and what a thread says of
// itself. Nothing is shared between environments, so it loads in any number of threads.
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

static Napi::Object Calls(Napi::Env env, Environment* environment) {
  Napi::Object calls = Napi::Object::New(env);
  for (const Table<CallRow>* family :
       {&families::life, &families::names, &families::data, &families::options, &families::readiness, &families::bytes,
        &families::errors, &families::blocking}) {
    for (const CallRow& row : *family) {
      napi_value call = nullptr;
      napi_status status = napi_create_function(env, row.name, NAPI_AUTO_LENGTH, row.call, environment, &call);
      NAPI_THROW_IF_FAILED(env, status, calls);
      calls.Set(row.name, call);
    }
  }
  return calls;
}

// Of the main thread: the function is called when a signal has interrupted a call.
static void Interrupted(const Napi::CallbackInfo& info) {
  auto environment = static_cast<Environment*>(info.Data());
  napi_create_reference(info.Env(), info[0], 1, &environment->interrupted);
}

// Of a worker: its blocked calls end with it.
static void Watch(const Napi::CallbackInfo& info) {
  auto environment = static_cast<Environment*>(info.Data());
  uv_loop_s* loop = nullptr;
  if (environment->thread == nullptr && napi_get_uv_event_loop(info.Env(), &loop) == napi_ok) {
    environment->thread = platform::Watch(loop);
  }
}

static Napi::Object Init(Napi::Env env, Napi::Object exports) {
  Napi::Float64Array registers = Napi::Float64Array::New(env, kRegisters);
  // The calls keep a pointer to the registers: they live as long as the environment.
  Napi::Persistent(registers).SuppressDestruct();

  // And so does this.
  auto environment = new Environment;
  environment->registers = registers.Data();
  env.SetInstanceData(environment);

  exports.Set("registers", registers);
  exports.Set("calls", Calls(env, environment));
  exports.Set("interrupted", Napi::Function::New(env, Interrupted, "interrupted", environment));
  exports.Set("watch", Napi::Function::New(env, Watch, "watch", environment));
  exports.Set("constants", Constants(env));
  exports.Set("structs", Structs(env));
  return exports;
}

NODE_API_MODULE(sys_socket, Init)
