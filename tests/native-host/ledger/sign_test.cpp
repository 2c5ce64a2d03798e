#include "ledger/sign.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "facts/facts.hpp"

using namespace objector;

namespace {

std::optional<Said> said(const std::string& kind, nlohmann::json payload) {
  Event event;
  event.kind = kind;
  event.payload = std::move(payload);
  return said_by(event);
}

}  // namespace

TEST_CASE("told is what rests on the person's word") {
  CHECK(said("told_by_person", {{"says", "received"}})->told);
  CHECK(said("acknowledged", {{"how", "told"}})->told);
  CHECK_FALSE(said("acknowledged", {{"how", "seen"}})->told);
  CHECK_FALSE(said("mail_added", {{"says", "received"}})->told);
}

TEST_CASE("every word of event.json's `says` either says something or is known to say nothing") {
  const auto& definitions = facts::document("protocol/event.json").at("definitions");
  const std::vector<std::string> silent = {"nothing", "other", "announcement", "unknown"};
  for (const char* kind : {"told_by_person", "mail_added", "confirmation_seen"}) {
    const auto& says = definitions.at(kind).at("properties").at("says").at("enum");
    for (const std::string& word : says.get<std::vector<std::string>>()) {
      CAPTURE(word);
      CHECK(said(kind, {{"says", word}}).has_value() == (std::ranges::find(silent, word) == silent.end()));
    }
  }
}

TEST_CASE("kinds that don't speak of an objection say nothing") {
  for (const char* kind : {"form_opened", "evidence_added", "decision_chased", "attempt_abandoned",
                           "retracted", "account_labelled", "account_merged", "group_joined", "group_left",
                           "note", "erased", "a newer host's word"}) {
    CAPTURE(kind);
    CHECK_FALSE(said(kind, nlohmann::json::object()));
  }
}
