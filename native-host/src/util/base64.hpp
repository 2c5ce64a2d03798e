// Bytes as base64 (RFC 4648, section 4, with padding) and back.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace objector {

std::string to_base64(std::string_view bytes);

/// Nothing where the text isn't base64 to its last character.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace objector
