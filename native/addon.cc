// The addon's exports: the registers, the calls, the constants, the layouts of the structs. Nothing is shared between
// environments, so it loads in any number of threads.
//
// A worker may be told to end while it loads: from then on every function of Node-API fails, and that is nobody's
// error.
#include <node_api.h>

#include "families.h"

namespace {

void Set(napi_env env, napi_value object, const char* name, napi_value value) {
  napi_set_named_property(env, object, name, value);
}

napi_value Number(napi_env env, double value) {
  napi_value number = nullptr;
  napi_create_double(env, value, &number);
  return number;
}

napi_value Object(napi_env env) {
  napi_value object = nullptr;
  napi_create_object(env, &object);
  return object;
}

napi_value Function(napi_env env, const char* name, napi_callback callback, Environment* environment) {
  napi_value function = nullptr;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, environment, &function);
  return function;
}

napi_value Constants(napi_env env) {
  napi_value constants = Object(env);
  for (const Constant& row : families::constants) Set(env, constants, row.name, Number(env, row.value));
  return constants;
}

// A struct's row comes before those of its fields, of which a system may add some.
napi_value Structs(napi_env env) {
  napi_value structs = Object(env);
  for (const Field& row : families::structs) {
    napi_value place = Object(env);
    Set(env, place, "offset", Number(env, static_cast<double>(row.offset)));
    Set(env, place, "size", Number(env, static_cast<double>(row.size)));
    if (*row.field == '\0') {
      Set(env, structs, row.type, place);
    } else {
      napi_value type = nullptr;
      napi_get_named_property(env, structs, row.type, &type);
      Set(env, type, row.field, place);
    }
  }
  return structs;
}

napi_value Calls(napi_env env, Environment* environment) {
  napi_value calls = Object(env);
  for (const Table<CallRow>* family :
       {&families::life, &families::names, &families::data, &families::messages, &families::options,
        &families::readiness, &families::blocking, &families::bytes, &families::errors, &families::lookup}) {
    for (const CallRow& row : *family) Set(env, calls, row.name, Function(env, row.name, row.call, environment));
  }
  return calls;
}

// interrupted(listener): called when a signal has interrupted a call of the main thread.
napi_value Interrupted(napi_env env, napi_callback_info info) {
  size_t argc = 1;
  napi_value listener = nullptr;
  void* environment = nullptr;
  napi_get_cb_info(env, info, &argc, &listener, nullptr, &environment);
  napi_create_reference(env, listener, 1, &static_cast<Environment*>(environment)->interrupted);
  return nullptr;
}

// watch(): whether the environment is a worker's, which somebody may have to wake. node:worker_threads says it too, but
// takes longer to load than the addon.
napi_value Watch(napi_env env, napi_callback_info info) {
  size_t argc = 0;
  void* data = nullptr;
  uv_loop_s* loop = nullptr;
  napi_get_cb_info(env, info, &argc, nullptr, nullptr, &data);
  auto* environment = static_cast<Environment*>(data);
  const bool is = napi_get_uv_event_loop(env, &loop) == napi_ok && !platform::IsMain(loop);
  if (is && environment->thread == nullptr) environment->thread = platform::Watch(loop, env, blocking::IsEnding);
  napi_value worker = nullptr;
  napi_get_boolean(env, is, &worker);
  return worker;
}

void End(void* environment) { delete static_cast<Environment*>(environment); }

}  // namespace

NAPI_MODULE_INIT() {
  auto* environment = new Environment{};
  napi_add_env_cleanup_hook(env, End, environment);

  napi_value buffer = nullptr;
  napi_value registers = nullptr;
  napi_ref forever = nullptr;
  void* memory = nullptr;
  napi_create_arraybuffer(env, kRegisters * sizeof(double), &memory, &buffer);
  napi_create_typedarray(env, napi_float64_array, kRegisters, buffer, 0, &registers);
  // The calls keep a pointer to the registers.
  napi_create_reference(env, registers, 1, &forever);
  environment->registers = static_cast<double*>(memory);

  Set(env, exports, "registers", registers);
  Set(env, exports, "calls", Calls(env, environment));
  Set(env, exports, "interrupted", Function(env, "interrupted", Interrupted, environment));
  Set(env, exports, "watch", Function(env, "watch", Watch, environment));
  Set(env, exports, "constants", Constants(env));
  Set(env, exports, "structs", Structs(env));
  return exports;
}
