#include "guidance/law.hpp"

#include <doctest/doctest.h>

#include "facts/facts.hpp"

using namespace objector;

TEST_CASE("an authority is named with its website and the request to check it") {
  const auto words = law_of("FR").authority(facts::texts("en"));
  CHECK(words.find("French Data Protection Authority, https://www.cnil.fr/") != std::string::npos);
  CHECK(words.find("check it") != std::string::npos);
  CHECK(law_of("FR").complaint_link() == "https://www.cnil.fr/fr/plaintes");
}

TEST_CASE("Germany suggests Hamburg and tells the rule of the Länder") {
  const auto words = law_of("DE").authority(facts::texts("de"));
  CHECK(words.find("https://datenschutz-hamburg.de/") != std::string::npos);
  CHECK(words.find("jedes Land eine eigene Behörde") != std::string::npos);
}

TEST_CASE("an authority has its own name where one can write to it in the language, else both") {
  CHECK(
      law_of("AT").authority(facts::texts("de")).find(": Österreichische Datenschutzbehörde (DSB), https") !=
      std::string::npos);
  CHECK(law_of("FI").authority(facts::texts("de")).find(" (Office of the Data Protection Ombudsman)") !=
        std::string::npos);
}

TEST_CASE("a missing website is said, not invented") {
  CHECK(law_of("IN").authority(facts::texts("en")).find("no website") != std::string::npos);
  CHECK(law_of("IN").complaint_link().empty());
}

TEST_CASE("an unknown country has no law, no authority and no words") {
  for (const std::string country : {"", "XX", "../x"}) {
    CAPTURE(country);
    const auto law = law_of(country);
    CHECK_FALSE(law.known());
    CHECK(law.right_to_object() == "unknown");
    CHECK(law.authority(facts::texts("en")).empty());
    CHECK(law.words("declined", facts::texts("en")).empty());
  }
}
