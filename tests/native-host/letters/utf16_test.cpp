#include "letters/utf16.hpp"

#include <doctest/doctest.h>

using namespace objector;

TEST_CASE("UTF-16 code units, as a form's maxlength counts them") {
  CHECK(utf16_length("") == 0);
  CHECK(utf16_length("abc") == 3);
  CHECK(utf16_length("äöü") == 3);
  CHECK(utf16_length("„“…") == 3);
  CHECK(utf16_length("😀") == 2);
  CHECK(utf16_length("a😀ä") == 4);
}
