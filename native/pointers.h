// A pointer and a length, as one argument. The system's socket headers come before.
#pragma once

#include <cstddef>

// void *buf, size_t len.
struct Bytes {
  void* data;
  size_t size;
};

// struct sockaddr *addr, socklen_t len. No bytes at all are a null pointer.
struct Address {
  sockaddr* data;
  socklen_t len;

  Address(Bytes bytes)  // NOLINT(google-explicit-constructor): the same two words, under C's names
      : data(bytes.size == 0 ? nullptr : static_cast<sockaddr*>(bytes.data)), len(static_cast<socklen_t>(bytes.size)) {}
};
