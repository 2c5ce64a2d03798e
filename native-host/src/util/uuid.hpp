// Ids: UUIDs in lower-case text, 16 raw bytes in the ledger.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace objector {

using UuidBytes = std::array<unsigned char, 16>;

/// The raw bytes of a UUID written as 8-4-4-4-12 lower-case hex digits; nothing where the text isn't one.
std::optional<UuidBytes> uuid_bytes(std::string_view text);
bool is_uuid(std::string_view text);
std::string uuid_text(const UuidBytes& bytes);

/// When an id of version 7 was made, in UTC milliseconds (RFC 9562 section 5.7); other ids don't tell.
std::optional<std::int64_t> uuid_time(const UuidBytes& id);

/// A new random UUID (version 4, RFC 9562 section 5.4).
UuidBytes random_uuid();

}  // namespace objector
