// The hash chain over events (LEDGER.md, "The chain").
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "util/digest.hpp"
#include "util/uuid.hpp"

namespace objector {

using Salt = std::array<unsigned char, 16>;

/// What stands before the first link of every chain.
inline constexpr Digest kChainStart{};

Salt random_salt();

/// SHA-256(salt ‖ body): binds the body to the chain without putting anything personal into it.
Digest commit_of(const Salt& salt, std::string_view body);

/// SHA-256(prev 32 ‖ ledger 16 ‖ seq 8, big-endian ‖ id 16 ‖ commit 32).
Digest hash_of(const Digest& prev, const UuidBytes& ledger, std::int64_t seq, const UuidBytes& id,
               const Digest& commit);

}  // namespace objector
