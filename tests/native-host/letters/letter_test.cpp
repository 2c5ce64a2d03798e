#include "letters/letter.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "facts/facts.hpp"
#include "guidance/objections.hpp"
#include "letters/forbidden.hpp"

using namespace objector;

namespace {

// One country of each regime; XX has none.
constexpr const char* kCountries[] = {"AT", "GB", "CH", "BR", "TR", "KR", "JP",
                                      "CA", "AU", "US", "IN", "ZA", "XX"};

Account account() {
  Account own;
  own.platform = "facebook";
  own.platform_id = "100000000000001";
  return own;
}

Event said(const std::string& kind, const std::string& day, nlohmann::json payload = {{"how", "seen"}}) {
  Event event = event_of(kind, std::move(payload));
  event.id = kind;
  event.day = day;
  return event;
}

Objection silent() {
  auto objection = objection_in(State::under_review);
  objection.events = {said("submit_pressed", "2026-01-31", {{"reason", "Mine."}}),
                      said("acknowledged", "2026-01-31")};
  return objection;
}

Objection declined() {
  auto objection = silent();
  objection.state = State::declined;
  objection.since = "2026-02-10";
  objection.events.push_back(said("declined", "2026-02-10"));
  return objection;
}

LetterRequest request(const std::string& kind, const std::string& country,
                      const std::string& language = "en") {
  return {kind, language, "en", country, "2026-04-01", "", "", ""};
}

std::string text(const LetterRequest& asked, const Objection& objection) {
  const auto own = account();
  return plain_text(compose_letter(asked, &objection, &own).value().blocks);
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

bool has_note(const Letter& letter, const std::string& key) {
  const std::string note = facts::texts("en")["letter_notes"][key];
  return std::ranges::find(letter.notes, note) != letter.notes.end();
}

}  // namespace

TEST_CASE("every letter is whole in every language, under every law, for silence and for a refusal") {
  const auto own = account();
  for (const std::string country : kCountries) {
    for (const auto& language : facts::languages()) {
      for (const auto& objection : {silent(), declined()}) {
        for (const auto& listed : letter_kinds(&objection, country, language, "2026-04-01")) {
          CAPTURE(country);
          CAPTURE(language);
          const auto letter =
              compose_letter(request(listed["kind"], country, language), &objection, &own).value();
          const auto whole = plain_text(letter.blocks);
          check_nothing_forbidden(whole);
          CHECK(whole.find("  ") == std::string::npos);
          CHECK(whole.find(" .") == std::string::npos);
          CHECK(whole.find("()") == std::string::npos);
          CHECK(has(whole, letter.subject));
          CHECK(has(whole, "100000000000001"));
          CHECK(whole.size() < 8000);
          CHECK(letter.notes.size() <= 12);
        }
      }
    }
  }
}

TEST_CASE("each kind asks for everything that its record names, in that order") {
  const auto own = account();
  const auto objection = declined();
  for (const auto* record : facts::records_in_order("data/letters/kinds/")) {
    const std::string kind = (*record)["kind"], country = kind == "controller_complaint" ? "GB" : "AT";
    const auto letter = compose_letter(request(kind, country), &objection, &own).value();
    const auto list = std::ranges::find(letter.blocks, Block::Kind::numbered, &Block::kind);
    REQUIRE(list != letter.blocks.end());
    CHECK(list->lines.size() == (*record)["asks"].size());
    const auto first =
        facts::letters("en")["letter"]["kinds"][kind]["asks"][(*record)["asks"][0].get<std::string>()]
            .get<std::string>();
    CHECK(list->lines[0].starts_with(first.substr(0, first.find('{'))));
  }
}

TEST_CASE("what happened is told with its dates, the end of the time with its sum") {
  const auto reminder = text(request("reminder", "AT"), silent());
  CHECK(has(reminder, "- 31 January 2026: objection to the use of my public content"));
  CHECK(has(reminder, "- 31 January 2026: receipt confirmed by Meta"));
  CHECK(has(reminder,
            "- 2 March 2026: end of the time to answer. The sum: confirmed on 31 January + 1 month = 28 "
            "February, a Saturday → Monday 2 March; GDPR Art. 12(3), Reg. 1182/71 Art. 3."));
  CHECK_FALSE(has(reminder, "This date has passed"));
  CHECK(has(reminder, "I will turn to the authority in charge: "));
}

TEST_CASE("a day that rests on the person's word isn't told as Meta's") {
  auto objection = silent();
  objection.clock_told = true;
  const auto reminder = text(request("reminder", "AT"), objection);
  CHECK(has(reminder, "2 March 2026: end of the time to answer (GDPR Art. 12(3))\n"));
  CHECK_FALSE(has(reminder, "confirmed on"));
  CHECK_FALSE(has(reminder, "your own word"));
}

TEST_CASE("what was taken back and what lies between the person and the form isn't told") {
  auto objection = silent();
  objection.events.push_back(said("declined", "2026-02-10"));
  objection.retracted = {"declined"};
  objection.events.push_back(said("code_requested", "2026-02-01"));
  const auto reminder = text(request("reminder", "AT"), objection);
  CHECK_FALSE(has(reminder, "declined by Meta"));
  CHECK_FALSE(has(reminder, "1 February"));
}

TEST_CASE("the United Kingdom: Meta first, the authority after it, and no address is invented") {
  const auto objection = declined();
  const auto own = account();
  const auto first = compose_letter(request("controller_complaint", "GB"), &objection, &own).value();
  CHECK(has(plain_text(first.blocks), "DPA 2018 s. 164A"));
  CHECK(first.to.name == "Meta");
  CHECK(first.to.post.empty());
  CHECK(has_note(first, "address_unknown"));
  const auto early = compose_letter(request("authority_complaint", "GB"), &objection, &own).value();
  CHECK(has_note(early, "controller_first"));
  CHECK(has(plain_text(early.blocks), "DPA 2018 s. 165"));
  auto complained = objection;
  complained.complained_on = "2026-02-20";
  complained.complained_to_controller = true;
  CHECK_FALSE(has_note(compose_letter(request("authority_complaint", "GB"), &complained, &own).value(),
                       "controller_first"));
}

TEST_CASE("the lead authority is named to the one that is written to") {
  const auto complaint = text(request("authority_complaint", "FR", "fr"), declined());
  CHECK(has(complaint, "Data Protection Commission"));
  CHECK(has(complaint, "Commission nationale de l'informatique"));
  CHECK(has(complaint, "> Mine."));
}

TEST_CASE("where no right is known the letter claims none") {
  for (const std::string country : {"AU", "US", "IN", "XX"}) {
    CAPTURE(country);
    const auto reminder = text(request("reminder", country), silent());
    CHECK_FALSE(has(reminder, "Art."));
    CHECK_FALSE(has(reminder, "You have to"));
  }
}

TEST_CASE("too early is said") {
  auto asked = request("reminder", "AT");
  asked.today = "2026-02-05";
  const auto objection = silent();
  const auto own = account();
  CHECK(has_note(compose_letter(asked, &objection, &own).value(), "not_due"));
  asked.today = "2026-04-01";
  CHECK_FALSE(has_note(compose_letter(asked, &objection, &own).value(), "not_due"));
}

TEST_CASE("a language without letters gets the English one, with a note") {
  const auto objection = silent();
  const auto own = account();
  const auto letter = compose_letter(request("reminder", "PT", "pt"), &objection, &own).value();
  CHECK(letter.language == "en");
  CHECK(has_note(letter, "language_missing"));
}
