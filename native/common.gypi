# What an addon needs of Node's own common.gypi, for a Node that came without it.
{
  "target_defaults": {
    "default_configuration": "Release",
    "configurations": {
      "Release": {"cflags": ["-O2"], "xcode_settings": {"GCC_OPTIMIZATION_LEVEL": "2"}},
      "Debug": {"cflags": ["-g", "-O0"], "xcode_settings": {"GCC_OPTIMIZATION_LEVEL": "0"}},
    },
    "cflags": ["-fPIC", "-pthread"],
    "cflags_cc": ["-fno-exceptions", "-fno-rtti"],
    "xcode_settings": {
      "OTHER_LDFLAGS": ["-undefined dynamic_lookup"],
    },
  },
}
