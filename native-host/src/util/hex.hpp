// Bytes as lower-case hex digits and back.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace objector {

std::string to_hex(std::span<const unsigned char> bytes);

/// Fills `bytes` from exactly twice as many lower-case hex digits; false where the text is anything else.
bool from_hex(std::string_view digits, std::span<unsigned char> bytes);

}  // namespace objector
