// For mingw-w64; node-gyp brings its own. node.exe may have another name, in Electron or a single executable: its
// symbols come from the program that has loaded us.
// clang-format off: windows.h stands before every other header of Windows
#include <windows.h>
#include <delayimp.h>
// clang-format on

#include <cstring>

static FARPROC WINAPI Hook(unsigned event, PDelayLoadInfo info) {
  if (event != dliNotePreLoadLibrary || _stricmp(info->szDll, "node.exe") != 0) return nullptr;
  return reinterpret_cast<FARPROC>(GetModuleHandleW(nullptr));
}

extern "C" PfnDliHook __pfnDliNotifyHook2;
PfnDliHook __pfnDliNotifyHook2 = Hook;
