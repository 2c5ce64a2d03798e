#include "util/uuid.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace objector;

TEST_CASE("a UUID is 36 lower-case characters with dashes in four places") {
  CHECK(is_uuid("0190b5e8-7a3c-7def-8123-456789abcdef"));
  for (const char* text : {"", "0190b5e8", "0190B5E8-7a3c-7def-8123-456789abcdef",
                           "0190b5e8-7a3c-7def-8123-456789abcdeg", "0190b5e8-7a3c-7def-8123-456789abcde",
                           "0190b5e8-7a3c-7def-8123-456789abcdef0", "0190b5e87a3c-7def-8123-456789abcdef-",
                           "-190b5e8-7a3c-7def-8123-456789abcdef", "0190b5e8-7a3c-7def-8123-4567-9abcdef"}) {
    CAPTURE(text);
    CHECK_FALSE(is_uuid(text));
  }
}

TEST_CASE("bytes and text of a UUID go both ways") {
  const std::string text = "0190b5e8-7a3c-7def-8123-456789abcdef";
  const auto bytes = uuid_bytes(text);
  REQUIRE(bytes);
  CHECK((*bytes)[0] == 0x01);
  CHECK((*bytes)[15] == 0xef);
  CHECK(uuid_text(*bytes) == text);
}

TEST_CASE("an id of version 7 tells when it was made, others don't") {
  // RFC 9562, appendix A.6: 22 February 2022, 2:22:22 PM GMT-05:00
  CHECK(uuid_time(*uuid_bytes("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")) == 1645557742000);
  CHECK_FALSE(uuid_time(random_uuid()));
}

TEST_CASE("random UUIDs are version 4 and differ") {
  std::set<std::string> seen;
  for (int i = 0; i < 100; ++i) {
    const std::string text = uuid_text(random_uuid());
    CHECK(text[14] == '4');
    CHECK(std::string("89ab").find(text[19]) != std::string::npos);
    seen.insert(text);
  }
  CHECK(seen.size() == 100);
}
