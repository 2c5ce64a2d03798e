#include "letters/utf16.hpp"

namespace objector {

int utf16_length(std::string_view text) {
  int units = 0;
  for (const char byte : text) {
    const auto bits = static_cast<unsigned char>(byte);
    const bool continues = (bits & 0xC0U) == 0x80U;
    const bool beyond_bmp = bits >= 0xF0U;  // the lead byte of a four-byte sequence
    if (!continues) units += beyond_bmp ? 2 : 1;
  }
  return units;
}

}  // namespace objector
