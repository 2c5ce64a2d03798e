#include <doctest/doctest.h>

#include "facts/facts.hpp"
#include "guidance/hint.hpp"
#include "guidance/objections.hpp"

using namespace objector;
using nlohmann::json;

namespace {

constexpr const char* kPlainEnglish = "An entry that this version doesn't know yet";

json detail(const json& words, const std::string& label) {
  for (const auto& found : words["details"]) {
    if (found["label"] == label) return found;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("every kind of event.json has a sentence in both languages") {
  for (const json& kind : facts::document("protocol/event.json")["definitions"]["kind"]["enum"]) {
    for (const std::string language : {"en", "de"}) {
      CAPTURE(kind);
      REQUIRE(facts::texts(language)["events"].contains(kind.get<std::string>()));
      const auto words = event_words(event_of(kind, json::object()), language);
      CHECK(words["words"].get<std::string>().ends_with("."));
      CHECK(words["details"].empty());
    }
  }
}

TEST_CASE("every word of `says`, `what` and `reason` has a sentence of its own") {
  const auto& definitions = facts::document("protocol/event.json")["definitions"];
  const std::pair<const char*, const char*> variants[] = {{"confirmation_seen", "says"},
                                                          {"told_by_person", "says"},
                                                          {"mail_added", "says"},
                                                          {"evidence_added", "what"},
                                                          {"attempt_abandoned", "reason"}};
  for (const auto& [kind, key] : variants) {
    for (const json& word : definitions[kind]["properties"][key]["enum"]) {
      for (const std::string language : {"en", "de"}) {
        CAPTURE(kind);
        CAPTURE(word);
        CHECK(facts::texts(language)["events"].contains(std::string(kind) + "." + word.get<std::string>()));
      }
    }
  }
}

TEST_CASE("every state has words, and says when it rests on the person's word") {
  for (const json& state : facts::document("protocol/common.json")["definitions"]["state"]["enum"]) {
    for (const std::string language : {"en", "de"}) {
      const auto seen = state_words(state, false, false, language);
      CHECK_FALSE(seen.empty());
      CHECK(state_words(state, true, false, language).size() > seen.size());
    }
  }
  CHECK(state_words("submitted", false, false, "en") == "Pressed, not confirmed");
  CHECK(state_words("accepted", true, false, "de") == "Angenommen (nach Ihrer Angabe)");
  CHECK(state_words("submitted", false, true, "en") ==
        "Pressed, not confirmed; an entry of it can't be read");
}

TEST_CASE("a press is told with its details; what is private is marked") {
  const auto words =
      event_words(event_of("submit_pressed",
                           {{"page", {{"platform", "facebook"}, {"address", "https://www.facebook.com/x"}}},
                            {"evidence", {{"platform_id", "1000"}, {"how", "seen"}}},
                            {"country", "AT"},
                            {"reason", "my reason"},
                            {"additional", "more"}}),
                  "en");
  CHECK(words["words"] == "You pressed Submit; that is not yet a confirmation.");
  CHECK(detail(words, "Platform")["value"] == "Facebook");
  CHECK(detail(words, "How it is known")["value"] == "seen on the page");
  CHECK_FALSE(detail(words, "Country")["personal"].get<bool>());
  for (const std::string label : {"Account number", "Your reason", "Your additional text"}) {
    CAPTURE(label);
    CHECK(detail(words, label)["personal"].get<bool>());
  }
}

TEST_CASE("a complaint to Meta isn't told as one to an authority") {
  CHECK(event_words(event_of("complaint_lodged", {{"how", "told"}, {"to", "controller"}}), "en")["words"] ==
        "You complained to Meta itself.");
  for (const json& payload : {json{{"how", "told"}, {"to", "authority"}}, json{{"how", "told"}}}) {
    CHECK(event_words(event_of("complaint_lodged", payload), "en")["words"] ==
          "You complained to an authority.");
  }
}

TEST_CASE("whose account it is, is private") {
  const auto words =
      event_words(event_of("account_labelled",
                           {{"label", "x"}, {"holder", "Anna"}, {"country", "FR"}, {"is_page", true}}),
                  "en");
  CHECK(detail(words, "Whose account")["personal"].get<bool>());
  CHECK(detail(words, "A Page")["value"] == "yes");
}

TEST_CASE("notes and labels are private wherever they stand") {
  CHECK(detail(event_words(event_of("note", {{"text", "x"}}), "en"), "Your note")["personal"].get<bool>());
  CHECK(detail(event_words(event_of("declined", {{"how", "told"}, {"note", "x"}}), "en"),
               "Your note")["personal"]
            .get<bool>());
  CHECK(detail(event_words(event_of("account_labelled", {{"label", "x"}}), "en"),
               "Name of the account")["personal"]
            .get<bool>());
}

TEST_CASE("lists and numbers become words; an abandoned form tells its reason once") {
  CHECK(detail(event_words(event_of("prefilled", {{"fields", {"reason", "additional"}}}), "en"),
               "Fields filled")["value"] == "reason, additional text");
  CHECK(detail(event_words(event_of("mail_added", {{"size", 12}}), "en"), "Size in bytes")["value"] == "12");
  const auto left = event_words(event_of("attempt_abandoned", {{"reason", "form_gone"}}), "en");
  CHECK(left["words"] == "The form went away.");
  CHECK(left["details"].empty());
}

TEST_CASE("a kind that a newer host wrote is a plain line") {
  const auto words = event_words(event_of("from_the_future", {{"x", 1}}), "en");
  CHECK(words["words"].get<std::string>().starts_with(kPlainEnglish));
  CHECK(words["words"].get<std::string>().find("from_the_future") != std::string::npos);
}
