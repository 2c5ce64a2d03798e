#include "letters/reason.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "facts/facts.hpp"
#include "letters/forbidden.hpp"
#include "letters/utf16.hpp"
#include "rounds.hpp"

using namespace objector;

namespace {

// One country of each regime; XX has none.
constexpr const char* kCountries[] = {"AT", "GB", "CH", "BR", "TR", "KR", "JP",
                                      "CA", "AU", "US", "IN", "ZA", "XX"};
constexpr const char* kPoliteOnly[] = {"TR", "AU", "US", "IN", "XX"};
constexpr const char* kSubjects[] = {"own_information", "third_party", "product_improvement",
                                     "whatsapp_ai",     "general",     "unknown_form"};

ReasonRequest request(const std::string& country, const std::string& language = "en") {
  ReasonRequest asked;
  asked.language = language;
  asked.country = country;
  asked.platform = "facebook";
  asked.subject = "own_information";
  return asked;
}

std::vector<std::string> all_grounds() {
  std::vector<std::string> keys;
  for (const auto* ground : facts::records_in_order("data/grounds/")) keys.push_back((*ground)["key"]);
  return keys;
}

const nlohmann::json& words_of(const std::string& language) {
  return facts::letters(language)["reason"];
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

bool has_note(const Reason& reason, const std::string& key, const std::string& help_language = "en") {
  const std::string note = facts::texts(help_language)["reason_notes"][key];
  return std::ranges::find(reason.notes, note) != reason.notes.end();
}

std::vector<std::string> whole_languages() {
  std::vector<std::string> whole;
  for (const auto& language : facts::languages()) {
    if (words_of(language).contains("grounds")) whole.push_back(language);
  }
  return whole;
}

}  // namespace

TEST_CASE("the full text asks for all four things and names what it objects to") {
  for (const std::string country : kCountries) {
    for (const std::string& language : whole_languages()) {
      CAPTURE(country);
      CAPTURE(language);
      auto asked = request(country, language);
      asked.grounds = all_grounds();
      asked.own_sentence = "I would rather not.";
      const auto reason = compose_reason(asked).value();
      const auto& words = words_of(language);
      for (const auto& ask : words["asks"]) CHECK(has(reason.text, ask));
      for (const auto& ground : words["grounds"]) CHECK(has(reason.text, ground["full"]));
      CHECK(has(reason.text, words["scopes"]["own_information"]["full"]));
      CHECK(has(reason.text, "\n\nI would rather not.\n\n"));
      CHECK(reason.language == language);
      check_nothing_forbidden(reason.text);
    }
  }
}

TEST_CASE("the law of the country is cited where there is one") {
  CHECK(has(compose_reason(request("AT")).value().text, "I object under GDPR Art. 21(1)"));
  CHECK(has(compose_reason(request("AT", "de")).value().text,
            "ich widerspreche nach Art. 21 Abs. 1 DSGVO der Verwendung meiner öffentlichen Inhalte"));
  CHECK(has(compose_reason(request("GB")).value().text, "UK GDPR Art. 21(1)"));
  CHECK(has(compose_reason(request("CH")).value().text, "FADP Art. 30(2)(b)"));
  CHECK(has(compose_reason(request("BR")).value().text, "LGPD Art. 18, §2"));
  CHECK(has(compose_reason(request("KR")).value().text, "suspend"));
  CHECK(has(compose_reason(request("ZA")).value().text, "POPIA s. 11(4)"));
}

TEST_CASE("where no right is known the text asks and claims nothing") {
  for (const std::string country : kPoliteOnly) {
    CAPTURE(country);
    auto asked = request(country);
    asked.grounds = all_grounds();
    const auto reason = compose_reason(asked).value();
    CHECK(has(reason.text, "I would like to ask you"));
    CHECK_FALSE(has(reason.text, "Art."));
    CHECK_FALSE(has(reason.text, "I object"));
    CHECK_FALSE(has(reason.text, "my right to"));
    CHECK(has_note(reason, country == "XX" ? "law_unknown" : "no_right"));
  }
}

TEST_CASE("the person's own sentence keeps its words; only its ends and line breaks are tidied") {
  auto asked = request("AT");
  asked.own_sentence = " \r\n First  {line} & \"quotes\" …\r\nsecond\rthird 😀 \t\n";
  CHECK(has(compose_reason(asked).value().text, "\n\nFirst  {line} & \"quotes\" …\nsecond\nthird 😀\n\n"));
  asked.own_sentence = " \r\n\t ";
  CHECK(has_note(compose_reason(asked).value(), "no_personal"));
}

TEST_CASE("without a personal ground a note says why one helps") {
  auto asked = request("AT");
  asked.grounds = {"irreversible"};
  CHECK(has_note(compose_reason(asked).value(), "no_personal"));
  asked.grounds = {"irreversible", "before_ai"};
  CHECK_FALSE(has_note(compose_reason(asked).value(), "no_personal"));
  CHECK(has_note(compose_reason(asked).value(), "no_own_sentence"));
  asked.own_sentence = "Mine.";
  CHECK_FALSE(has_note(compose_reason(asked).value(), "no_own_sentence"));
}

TEST_CASE("a smaller field gets a shorter text, whole sentence by whole sentence, and a note") {
  auto asked = request("AT");
  asked.grounds = {"before_ai", "children_photos", "irreversible", "milder_means"};
  asked.own_sentence = "Mine.";
  const auto length = [&](int limit) {
    asked.max_length = limit;
    return utf16_length(compose_reason(asked).value().text);
  };
  const auto note = [&](int limit, const std::string& key) {
    asked.max_length = limit;
    return has_note(compose_reason(asked).value(), key);
  };
  const int full = length(20000);
  CHECK(length(full) == full);
  const int shorter = length(full - 1);
  CHECK(note(full - 1, "shortened"));
  const int personal_only = length(shorter - 1);
  CHECK(note(shorter - 1, "general_left_out"));
  const int own_only = length(personal_only - 1);
  CHECK(note(personal_only - 1, "grounds_left_out"));
  const int bare = length(own_only - 1);
  CHECK(note(own_only - 1, "own_left_out"));
  CHECK(full > shorter);
  CHECK(shorter > personal_only);
  CHECK(personal_only > own_only);
  CHECK(own_only > bare);
  CHECK(bare >= 100);  // the form of 2024 refused texts below 100 characters (meta-flows, 3.4)
  CHECK(length(bare - 1) == 0);
  CHECK(note(bare - 1, "too_small"));
}

TEST_CASE("another language is written in English, with a note in the help's language") {
  auto asked = request("JP", "ja");
  asked.help_language = "de";
  const auto reason = compose_reason(asked).value();
  CHECK(reason.language == "en");
  CHECK(has_note(reason, "language_missing", "de"));
  CHECK(compose_reason(request("AT", "de-AT")).value().language == "de");
}

TEST_CASE(
    "a language with one short text: the own sentence is in it, the grounds aren't, and a note says so") {
  auto asked = request("PT", "pt");
  asked.help_language = "en";
  asked.grounds = {"before_ai"};
  asked.own_sentence = "Mine.";
  const auto reason = compose_reason(asked).value();
  CHECK(reason.language == "pt");
  CHECK(has(reason.text, "\n\nMine.\n\n"));
  CHECK(has_note(reason, "only_short"));
  CHECK_FALSE(has_note(reason, "shortened"));
  asked.grounds.clear();
  CHECK_FALSE(has_note(compose_reason(asked).value(), "only_short"));
}

TEST_CASE("a text that no native speaker has checked says so") {
  CHECK(has_note(compose_reason(request("AT")).value(), "machine_assisted"));
}

TEST_CASE("unknown grounds and countries are refused") {
  auto asked = request("AT");
  asked.grounds = {"../sources"};
  CHECK(compose_reason(asked).error().code == ErrorCode::ground_unknown);
  CHECK(compose_reason(request("")).error().code == ErrorCode::country_unknown);
  CHECK(compose_reason(request("at")).error().code == ErrorCode::country_unknown);
  CHECK(compose_reason(request("US-CA")).error().code == ErrorCode::country_unknown);
}

TEST_CASE("the certainty of the law goes with the text") {
  CHECK(compose_reason(request("KR")).value().certainty == "exact");
  CHECK(compose_reason(request("AT")).value().certainty == "derived");
  CHECK(has_note(compose_reason(request("AT")).value(), "derived"));
  CHECK(compose_reason(request("XX")).value().certainty == "unknown");
  CHECK(compose_reason(request("CA")).value().certainty == "derived");
  CHECK_FALSE(has_note(compose_reason(request("CA")).value(), "derived"));  // it cites no article
}

TEST_CASE("every regime, language and length with random grounds: nothing forbidden, within the limit") {
  const int count = rounds();
  auto random = seeded("reason", count);
  const auto grounds = all_grounds();
  for (int i = 0; i < count; ++i) {
    for (const std::string country : kCountries) {
      for (const std::string& language : facts::languages()) {
        auto asked = request(country, language);
        asked.subject = kSubjects[between(random, 0, 5)];
        std::ranges::sample(grounds, std::back_inserter(asked.grounds), between(random, 0, 19), random);
        std::ranges::shuffle(asked.grounds, random);
        asked.own_sentence = std::string(between(random, 0, 1) * between(random, 1, 500), 'x');
        asked.max_length = between(random, 0, 1) ? 20000 : between(random, 1, 3000);
        CAPTURE(country);
        CAPTURE(language);
        CAPTURE(asked.max_length);
        const auto reason = compose_reason(asked).value();
        CHECK(utf16_length(reason.text) <= asked.max_length);
        CHECK(reason.notes.size() <= 10);
        check_nothing_forbidden(reason.text);
        if (reason.text.empty()) {
          CHECK(has_note(reason, "too_small", language));
          continue;
        }
        CHECK(reason.text.ends_with("."));
        const auto& words = words_of(language);
        if (asked.max_length < 20000 || !words.contains("asks")) continue;
        for (const auto& ask : words["asks"]) CHECK(has(reason.text, ask));
        CHECK(has(reason.text, asked.own_sentence));
        std::size_t before = 0;  // the grounds stand in the order asked for, the personal ones first
        for (const std::string kind : {"personal", "general"}) {
          for (const auto& key : asked.grounds) {
            if (facts::document("data/grounds/" + key + ".json")["kind"] != kind) continue;
            const auto at = reason.text.find(words["grounds"][key]["full"].get<std::string>());
            CHECK(at != std::string::npos);
            CHECK(at > before);
            before = at;
          }
        }
      }
    }
  }
}
