#include "util/utf8.hpp"

#include <doctest/doctest.h>

using namespace objector;

TEST_CASE("UTF-8 and what only looks like it") {
  for (const char* good : {"", "a", "äöü", "…", "😀", "\xed\x9f\xbf"}) CHECK(is_utf8(good));
  for (const char* bad : {"\xff", "a\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80"})
    CHECK_FALSE(is_utf8(bad));
}
