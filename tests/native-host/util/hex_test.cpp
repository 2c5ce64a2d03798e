#include "util/hex.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace objector;

TEST_CASE("bytes become lower-case digits and come back") {
  const std::array<unsigned char, 4> bytes{0x00, 0x0f, 0xa0, 0xff};
  CHECK(to_hex(bytes) == "000fa0ff");
  std::array<unsigned char, 4> back{};
  CHECK(from_hex("000fa0ff", back));
  CHECK(back == bytes);
}

TEST_CASE("other digits and other lengths are refused") {
  std::array<unsigned char, 2> bytes{};
  for (const char* digits : {"", "000", "00000", "000F", "00g0", "0 00"}) {
    CAPTURE(digits);
    CHECK_FALSE(from_hex(digits, bytes));
  }
}
