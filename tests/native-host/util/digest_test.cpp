#include "util/digest.hpp"

#include <doctest/doctest.h>

#include "util/hex.hpp"

using namespace objector;

TEST_CASE("SHA-256 gives NIST's examples (FIPS 180-2, B.1 and the empty message)") {
  CHECK(to_hex(sha256({bytes_of("abc")})) ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(to_hex(sha256({})) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("parts are one run of bytes") {
  CHECK(sha256({bytes_of("a"), bytes_of(""), bytes_of("bc")}) == sha256({bytes_of("abc")}));
}
