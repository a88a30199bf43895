#include "binding.h"

static size_t ElementSize(napi_typedarray_type type) {
  switch (static_cast<int>(type)) {
    case 11:  // napi_float16_array, which is younger than the headers of Node 20
    case napi_int16_array:
    case napi_uint16_array:
      return 2;
    case napi_int32_array:
    case napi_uint32_array:
    case napi_float32_array:
      return 4;
    case napi_float64_array:
    case napi_bigint64_array:
    case napi_biguint64_array:
      return 8;
    default:
      return 1;
  }
}

Bytes ViewOf(napi_env env, napi_value view, double asked) {
  void* data = nullptr;
  size_t size = 0;
  napi_typedarray_type type = napi_uint8_array;
  if (napi_get_typedarray_info(env, view, &type, &size, &data, nullptr, nullptr) == napi_ok) {
    size *= ElementSize(type);
  } else if (napi_get_dataview_info(env, view, &size, &data, nullptr, nullptr) != napi_ok) {
    return {nullptr, 0};
  }
  bool shorter = asked >= 0 && asked < static_cast<double>(size);
  return {data, shorter ? static_cast<size_t>(asked) : size};
}
