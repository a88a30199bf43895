{
  "targets": [
    {
      "target_name": "sys_socket",
      "sources": [
        "native/addon.cc",
        "native/binding.cc",
        "native/constants.cc",
        "native/structs.cc",
        "native/life.cc",
        "native/names.cc",
        "native/data.cc",
        "native/messages.cc",
        "native/options.cc",
        "native/readiness.cc",
        "native/bytes.cc",
        "native/errors.cc",
        "native/lookup.cc",
      ],
      "include_dirs": [
        "native",
        "<!(node -p \"require('node-addon-api').include_dir\")",
        "<!(node -p \"require('node-api-headers').include_dir\")",
      ],
      "defines": ["NAPI_VERSION=8", "NAPI_DISABLE_CPP_EXCEPTIONS", "NODE_ADDON_API_DISABLE_DEPRECATED"],
      "cflags": ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fvisibility=hidden"],
      "cflags_cc": ["-std=c++17"],
      "cflags_cc!": ["-std=gnu++17", "-std=gnu++20"],
      "conditions": [
        ["OS in 'linux mac'", {"sources": ["native/posix/platform.cc", "native/posix/lookup.cc"]}],
        ["OS == 'linux'", {
          "sources": ["native/linux/platform.cc", "native/linux/messages.cc"],
          "include_dirs": ["native/linux"],
        }],
        ["OS == 'mac'", {
          "sources": ["native/macos/platform.cc", "native/macos/messages.cc"],
          "include_dirs": ["native/macos"],
          "defines": ["_DARWIN_UNLIMITED_SELECT"],
          "xcode_settings": {
            "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
            "GCC_TREAT_WARNINGS_AS_ERRORS": "YES",
            "GCC_SYMBOLS_PRIVATE_EXTERN": "YES",
            "MACOSX_DEPLOYMENT_TARGET": "11.0",
            "WARNING_CFLAGS": ["-Wall", "-Wextra", "-Wpedantic"],
          },
        }],
        ["OS == 'win'", {
          "sources": [
            "native/windows/platform.cc",
            "native/windows/sockets.cc",
            "native/windows/errno.cc",
            "native/windows/socketpair.cc",
            "native/windows/addresses.cc",
            "native/windows/transfer.cc",
            "native/windows/messages.cc",
            "native/windows/sockopts.cc",
            "native/windows/control.cc",
            "native/windows/select.cc",
            "native/windows/lookup.cc",
          ],
          "include_dirs": ["native/windows"],
          "libraries": ["-lws2_32", "-liphlpapi"],
          "msvs_settings": {
            "VCCLCompilerTool": {
              "AdditionalOptions": ["/std:c++17"],
              "WarningLevel": 4,
              "WarnAsError": "true",
            },
          },
        }],
      ],
    },
  ],
}
