#include "util/uuid.hpp"

#include <sodium/randombytes.h>

#include "util/hex.hpp"

namespace objector {
namespace {

constexpr bool is_dash_place(std::size_t place) {
  return place == 8 || place == 13 || place == 18 || place == 23;
}

}  // namespace

std::optional<UuidBytes> uuid_bytes(std::string_view text) {
  if (text.size() != 36) return std::nullopt;
  std::string digits;
  digits.reserve(32);
  for (std::size_t place = 0; place < text.size(); ++place) {
    if (is_dash_place(place) != (text[place] == '-')) return std::nullopt;
    if (text[place] != '-') digits.push_back(text[place]);
  }
  UuidBytes bytes;
  if (!from_hex(digits, bytes)) return std::nullopt;
  return bytes;
}

bool is_uuid(std::string_view text) {
  return uuid_bytes(text).has_value();
}

std::string uuid_text(const UuidBytes& bytes) {
  std::string text = to_hex(bytes);
  for (const std::size_t place : {8U, 13U, 18U, 23U}) text.insert(place, 1, '-');
  return text;
}

std::optional<std::int64_t> uuid_time(const UuidBytes& id) {
  if (id[6] >> 4 != 7) return std::nullopt;
  std::int64_t time = 0;
  for (int byte = 0; byte < 6; ++byte) time = time << 8 | id[static_cast<std::size_t>(byte)];
  return time;
}

UuidBytes random_uuid() {
  UuidBytes bytes;
  randombytes_buf(bytes.data(), bytes.size());
  bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x40);
  bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
  return bytes;
}

}  // namespace objector
