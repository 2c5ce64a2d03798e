#include "util/digest.hpp"

namespace objector {

static_assert(std::tuple_size_v<Digest> == crypto_hash_sha256_BYTES);

Digest sha256(std::initializer_list<std::span<const unsigned char>> parts) {
  crypto_hash_sha256_state state;
  crypto_hash_sha256_init(&state);
  for (const auto part : parts) crypto_hash_sha256_update(&state, part.data(), part.size());
  Digest digest;
  crypto_hash_sha256_final(&state, digest.data());
  return digest;
}

RunningDigest::RunningDigest() {
  crypto_hash_sha256_init(&state_);
}

void RunningDigest::add(std::string_view piece) {
  const auto bytes = bytes_of(piece);
  crypto_hash_sha256_update(&state_, bytes.data(), bytes.size());
}

Digest RunningDigest::so_far() const {
  crypto_hash_sha256_state state = state_;
  Digest digest;
  crypto_hash_sha256_final(&state, digest.data());
  return digest;
}

std::span<const unsigned char> bytes_of(std::string_view text) {
  return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

}  // namespace objector
