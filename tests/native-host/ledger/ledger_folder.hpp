// A throw-away data folder, and events to put into its ledger.
#pragma once

#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "temporary_folder.hpp"

namespace objector {

/// A data folder that is gone after the test.
struct LedgerFolder : TemporaryFolder {
  std::filesystem::path file() const { return path / "ledger.sqlite3"; }
};

/// A UUID that is different for every (kind, number): what it is for stands in its first digit.
inline std::string test_id(char kind, int number) {
  char text[64];
  std::snprintf(text, sizeof text, "%c0000000-0000-7000-8000-%012x", kind, static_cast<unsigned>(number));
  return text;
}
inline std::string event_id(int number) {
  return test_id('e', number);
}
inline std::string attempt_id(int number) {
  return test_id('a', number);
}
inline std::string account_id(int number) {
  return test_id('c', number);
}

inline nlohmann::json facebook_page() {
  return {{"platform", "facebook"},
          {"subject", "own_information"},
          {"rule", "facebook_genai_form"},
          {"rule_version", 1},
          {"address", "https://www.facebook.com/help/contact/1"}};
}

/// A press as the extension sends it: event, attempt and account `number`.
inline nlohmann::json press(int number) {
  return {{"id", event_id(number)},
          {"kind", "submit_pressed"},
          {"at", 1750000000000 + number},
          {"attempt", attempt_id(number)},
          {"account", account_id(number)},
          {"payload",
           {{"page", facebook_page()},
            {"evidence", {{"how", "seen"}, {"platform_id", "1000" + std::to_string(number)}}},
            {"country", "DE"}}}};
}

/// An event of the attempt of press(number) with another kind.
inline nlohmann::json event_of(int number, const char* kind, int attempt, nlohmann::json payload) {
  return {{"id", event_id(number)},
          {"kind", kind},
          {"at", 1750000000000 + number},
          {"attempt", attempt_id(attempt)},
          {"payload", std::move(payload)}};
}

}  // namespace objector
