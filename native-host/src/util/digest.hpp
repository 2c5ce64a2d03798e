// SHA-256 over parts that are thought of as one run of bytes.
#pragma once

#include <sodium/crypto_hash_sha256.h>

#include <array>
#include <initializer_list>
#include <span>
#include <string_view>

namespace objector {

using Digest = std::array<unsigned char, 32>;

/// SHA-256 of the parts one after the other, with nothing between them.
Digest sha256(std::initializer_list<std::span<const unsigned char>> parts);

/// SHA-256 of bytes that come piece by piece.
class RunningDigest {
 public:
  RunningDigest();
  void add(std::string_view piece);
  /// Of what was added so far; adding may go on.
  Digest so_far() const;

 private:
  crypto_hash_sha256_state state_;
};

/// The bytes of a text, to hash them.
std::span<const unsigned char> bytes_of(std::string_view text);

}  // namespace objector
