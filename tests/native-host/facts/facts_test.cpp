#include "facts/facts.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace objector;

TEST_CASE("an embedded file is found by its path, an unknown one is empty") {
  CHECK(facts::embedded("data/regimes/gdpr.json").starts_with("{"));
  CHECK(facts::embedded("protocol/event.json").starts_with("{"));
  CHECK(facts::embedded("data/regimes/none.json").empty());
}

TEST_CASE("paths come in alphabetical order") {
  const auto paths = facts::embedded_paths();
  CHECK(paths.size() > 100);
  CHECK(std::is_sorted(paths.begin(), paths.end()));
}

TEST_CASE("every embedded file is JSON, parsed once") {
  for (const auto path : facts::embedded_paths()) {
    CAPTURE(path);
    const auto& document = facts::document(std::string(path));
    CHECK_FALSE(document.is_null());
    CHECK(&document == &facts::document(std::string(path)));
  }
  CHECK(facts::document("data/none.json").is_null());
}

TEST_CASE("countries have two letters and a record each") {
  const auto& countries = facts::countries();
  CHECK(countries.size() == 41);  // 42 records, of which US-CA can't be chosen
  CHECK(std::is_sorted(countries.begin(), countries.end()));
  for (const auto& country : countries) {
    CAPTURE(country);
    CHECK(country.size() == 2);
    const auto& record = facts::jurisdiction(country);
    REQUIRE_FALSE(record.is_null());
    CHECK_FALSE(facts::regime(record["regime"]).is_null());
  }
  CHECK(facts::jurisdiction("XX").is_null());
  CHECK(facts::jurisdiction("").is_null());
}

TEST_CASE("texts fall back to English; a region's language is its language, unless it has one of its own") {
  CHECK(facts::texts("de")["language"] == "de");
  CHECK(facts::texts("de-AT")["language"] == "de");
  CHECK(facts::texts("pt-BR")["language"] == "pt-BR");
  CHECK(facts::texts("pt-PT")["language"] == "pt");
  CHECK(facts::texts("nn-NO")["language"] == facts::texts("nb")["language"]);
  CHECK(facts::texts("xx")["language"] == "en");
  CHECK(facts::is_written_in("en-GB", facts::texts("en-GB")));
  CHECK_FALSE(facts::is_written_in("xx", facts::texts("xx")));
  CHECK(facts::texts("")["language"] == "en");
}

TEST_CASE("the grounds come in display order") {
  const auto grounds = facts::records_in_order("data/grounds/");
  REQUIRE(grounds.size() == 19);
  for (std::size_t i = 0; i < grounds.size(); ++i) CHECK((*grounds[i])["order"] == i + 1);
  CHECK((*grounds[0])["kind"] == "personal");
}
