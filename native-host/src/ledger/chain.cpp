#include "ledger/chain.hpp"

#include <sodium/randombytes.h>

namespace objector {

Salt random_salt() {
  Salt salt;
  randombytes_buf(salt.data(), salt.size());
  return salt;
}

Digest commit_of(const Salt& salt, std::string_view body) {
  return sha256({salt, bytes_of(body)});
}

Digest hash_of(const Digest& prev, const UuidBytes& ledger, std::int64_t seq, const UuidBytes& id,
               const Digest& commit) {
  std::array<unsigned char, 8> place;
  auto rest = static_cast<std::uint64_t>(seq);
  for (auto byte = place.rbegin(); byte != place.rend(); ++byte, rest >>= 8) {
    *byte = static_cast<unsigned char>(rest & 0xFF);
  }
  return sha256({prev, ledger, place, id, commit});
}

}  // namespace objector
