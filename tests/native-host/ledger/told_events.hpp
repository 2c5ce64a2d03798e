// Reads the short words in which LEDGER.md's tables tell events, and tells objections in them.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "ledger/document.hpp"
#include "ledger/ledger_folder.hpp"
#include "ledger/objection.hpp"

namespace objector {

/// Events as a row tells them.
struct ToldEvents {
  std::vector<nlohmann::json> sent;
  std::vector<std::string> unreadable;  ///< ids of the retractions whose bodies can't be read

  /// Adds "2 mail received B@2": day, kind, its words, attempt and account; "[…]" adds a retraction.
  void add(std::string words);
};

inline ToldEvents told_events(const std::string& row) {
  ToldEvents told;
  for (const std::string& words : split(row, "; ")) told.add(words);
  return told;
}

/// The attempt of an account that a letter means: A is 1.
inline std::string attempt_of_account(int account, int letter) {
  return attempt_id((account - 1) * 10 + letter);
}

namespace told {

inline std::string day_in_may(int day) {
  return "2026-05-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
}

inline std::string group_id(const std::string& number) {
  return test_id('f', std::stoi(number));
}

inline nlohmann::json payload_of(const std::string& kind, const std::string& says) {
  using nlohmann::json;
  json third_party = facebook_page();
  third_party["subject"] = "third_party";
  const json evidence = {{"how", "seen"}};
  if (kind == "form_opened") return {{"page", facebook_page()}};
  if (kind == "prefilled") return {{"page", facebook_page()}, {"fields", {"reason"}}};
  if (kind == "submit_pressed") return {{"page", facebook_page()}, {"evidence", evidence}};
  if (kind == "third_party") return {{"page", third_party}, {"evidence", evidence}};
  if (kind == "told_by_person" && says == "objected_before") {
    return {{"says", says}, {"platform", "facebook"}, {"subject", "own_information"}};
  }
  if (kind == "told_by_person") return {{"says", says}};
  if (kind == "mail_added") return {{"says", says}, {"digest", std::string(64, '0')}, {"size", 1}};
  if (kind == "confirmation_seen" && !says.empty()) return {{"wording", "w"}, {"says", says}};
  if (kind == "confirmation_seen") return {{"wording", "w"}};
  if (kind == "attempt_abandoned") return {{"reason", "form_gone"}};
  if (kind == "note") return {{"text", "a note"}};
  if (kind == "joined" || kind == "left") return {{"group", group_id(says)}};
  if (kind == "merged") return {{"into", account_id(std::stoi(says))}};
  if (kind == "page") return {{"label", "a Page"}, {"is_page", true}};
  return {{"how", "seen"}};
}

inline std::string kind_of(const std::string& word) {
  static const std::vector<std::pair<std::string, std::string>> kinds = {
      {"told", "told_by_person"},   {"mail", "mail_added"},           {"seen", "confirmation_seen"},
      {"joined", "group_joined"},   {"left", "group_left"},           {"merged", "account_merged"},
      {"page", "account_labelled"}, {"third_party", "submit_pressed"}};
  const auto found = std::ranges::find(kinds, word, &std::pair<std::string, std::string>::first);
  return found == kinds.end() ? word : found->second;
}

inline std::string day_number(const std::string& day) {
  return std::to_string(std::stoi(day.substr(8)));
}

/// The account of an attempt's id.
inline int account_of(const std::string& attempt) {
  return (std::stoi(attempt.substr(24), nullptr, 16) - 1) / 10 + 1;
}

}  // namespace told

inline void ToldEvents::add(std::string words) {
  using nlohmann::json;
  const bool damaged = words.ends_with("]!");
  const bool retracted = words.starts_with("[");
  if (retracted) words = words.substr(1, words.size() - (damaged ? 3 : 2));
  int account = 1;
  if (const auto at = words.find('@'); at != std::string::npos) {
    account = std::stoi(words.substr(at + 1));
    words = trimmed(words.substr(0, at));
  }
  const auto parts = split(words, " ");
  const int day = std::stoi(parts.at(0));
  const bool only_day = parts.at(1).starts_with("~");
  const std::string word = parts.at(1).substr(only_day ? 1 : 0);
  const int letter = parts.back() == "B" ? 2 : parts.back() == "C" ? 3 : 1;
  const bool has_words = told::kind_of(word) != word && word != "page" && word != "third_party";
  const std::string kind = told::kind_of(word);
  const std::string says = has_words ? parts.at(2) : "";
  const bool of_attempt = !kind.starts_with("group_") && !kind.starts_with("account_");

  const int number = static_cast<int>(sent.size()) + 1;
  json event = {{"id", event_id(number)},
                {"kind", kind},
                {"day", told::day_in_may(day)},
                {"payload", told::payload_of(of_attempt && word != "third_party" ? kind : word, says)}};
  if (!only_day) event["at"] = 1777593600000 + day * 86400000LL + number;
  if (of_attempt) event["attempt"] = attempt_of_account(account, letter);
  if (kind != "form_opened") event["account"] = account_id(account);
  sent.push_back(event);
  if (!retracted) return;
  sent.push_back({{"id", event_id(number + 1)},
                  {"kind", "retracted"},
                  {"day", "2026-05-31"},
                  {"payload", {{"event", event_id(number)}}}});
  if (damaged) unreadable.push_back(event_id(number + 1));
}

/// E.g. "under_review told 3, clock told 3, extended 9".
inline std::string told_in_words(const Objection& objection) {
  using told::day_number;
  std::string words =
      to_string(objection.state) + (objection.told ? " told " : " ") + day_number(objection.since);
  if (objection.covered_by) words += " by account " + std::to_string(told::account_of(*objection.covered_by));
  if (objection.made_before) words += ", made before";
  if (objection.clock_started_on) {
    words += (objection.clock_told ? ", clock told " : ", clock ") + day_number(*objection.clock_started_on);
  }
  for (const Stop& stop : objection.stops) {
    words += ", stood still " + day_number(stop.from) + " to " + day_number(stop.to);
  }
  if (objection.clock_stopped_on) words += ", stopped " + day_number(*objection.clock_stopped_on);
  if (objection.extended_on) words += ", extended " + day_number(*objection.extended_on);
  if (objection.damaged) words += ", damaged";
  return words;
}

/// Of all, oldest first; "nothing" where there is none.
inline std::string told_in_words(const std::vector<Objection>& objections) {
  std::string words;
  for (const Objection& objection : objections) {
    words += (words.empty() ? "" : " then ") + told_in_words(objection);
  }
  return words.empty() ? "nothing" : words;
}

}  // namespace objector
