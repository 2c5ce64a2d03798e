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
          CHECK(whole.find("..") == std::string::npos);
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
  for (const auto* record : facts::records_in_order("data/letters/kinds/")) {
    const std::string kind = (*record)["kind"], country = kind == "controller_complaint" ? "GB" : "AT";
    const auto objection = kind == "reminder" ? silent() : declined();
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
  objection.events.push_back(said("code_requested", "2026-02-01"));
  objection.retracted = {"declined", "submit_pressed"};
  for (const std::string kind : {"reminder", "authority_complaint"}) {
    const auto letter = text(request(kind, "AT"), objection);
    CHECK_FALSE(has(letter, "declined"));
    CHECK_FALSE(has(letter, "1 February"));
    CHECK_FALSE(has(letter, "Mine."));
  }
}

TEST_CASE("no letter says that nothing was decided where something was") {
  const auto kinds = [](const Objection& objection, const std::string& country) {
    std::vector<std::string> found;
    for (const auto& listed : letter_kinds(&objection, country, "en", "2026-04-01"))
      found.push_back(listed["kind"]);
    return found;
  };
  const auto offers = [](const std::vector<std::string>& found, const std::string& kind) {
    return std::ranges::find(found, kind) != found.end();
  };
  auto accepted = silent();
  accepted.state = State::accepted;
  accepted.events.push_back(said("accepted", "2026-02-10"));
  for (const std::string kind : {"reminder", "refusal_reply", "authority_complaint"})
    CHECK_FALSE(offers(kinds(accepted, "AT"), kind));
  CHECK(offers(kinds(accepted, "AT"), "access_request"));
  CHECK_FALSE(offers(kinds(declined(), "AT"), "reminder"));
  CHECK_FALSE(offers(kinds(silent(), "AT"), "refusal_reply"));
  for (const std::string country : {"BR", "CH", "CA", "AT"}) {
    const auto complaint = text(request("authority_complaint", country), declined());
    CHECK_FALSE(has(complaint, "no decision so far"));
    CHECK_FALSE(has(complaint, "end of the time"));
  }
  auto late = declined();
  late.events.back().day = "2026-03-20";
  CHECK(has(text(request("authority_complaint", "AT"), late), "2 March 2026: end of the time to answer"));
}

TEST_CASE("a complaint claims no test and no time limit that the law of the country hasn't") {
  CHECK(has(text(request("authority_complaint", "FR"), declined()), "grounds that outweigh mine"));
  for (const std::string country : {"BR", "CH", "KR", "US"}) {
    const auto complaint = text(request("authority_complaint", country), declined());
    CHECK_FALSE(has(complaint, "outweigh"));
    CHECK(has(complaint, "whether the law allows that"));
  }
  CHECK_FALSE(has(text(request("authority_complaint", "BR"), silent()), "in the time it has"));
  CHECK(has(text(request("authority_complaint", "TR"), silent()), "in the time it has"));
}

TEST_CASE("an authority that isn't there is refused, one of several that wasn't chosen is pointed out") {
  const auto objection = declined();
  const auto own = account();
  auto asked = request("authority_complaint", "DE");
  const std::string rule = facts::texts("en")["authority_rules"]["DE"];
  const auto suggested = compose_letter(asked, &objection, &own).value();
  CHECK(std::ranges::find(suggested.notes, rule) != suggested.notes.end());
  asked.authority = "DE-BE";
  const auto chosen = compose_letter(asked, &objection, &own).value();
  CHECK(std::ranges::find(chosen.notes, rule) == chosen.notes.end());
  asked.authority = "DE-BX";
  CHECK(compose_letter(asked, &objection, &own).error().code == ErrorCode::letter_unknown);
}

TEST_CASE("the lead authority isn't asked to pass a complaint on to itself") {
  CHECK(has(text(request("authority_complaint", "FR"), declined()), "pass the complaint on"));
  CHECK_FALSE(has(text(request("authority_complaint", "IE"), declined()), "pass the complaint on"));
}

TEST_CASE("nothing is threatened with an authority that nobody can name") {
  CHECK(has(text(request("refusal_reply", "FR"), declined()), "I will turn to the authority in charge"));
  CHECK_FALSE(has(text(request("refusal_reply", "US"), declined()), "I will turn to"));
}

TEST_CASE("notes on an address are those of the one that is written to") {
  const auto own = account();
  const auto objection = declined();
  const auto notes = [&](const std::string& kind, const std::string& country) {
    return compose_letter(request(kind, country), &objection, &own).value();
  };
  CHECK(has_note(notes("refusal_reply", "KR"), "address_derived"));
  CHECK_FALSE(has_note(notes("authority_complaint", "KR"), "address_derived"));
  CHECK(has_note(notes("authority_complaint", "FR"), "address_reported"));
  CHECK_FALSE(has_note(notes("authority_complaint", "IN"), "authority_unknown"));
}

TEST_CASE("of a general form it isn't told what the objection was about") {
  auto objection = declined();
  objection.subject = "general";
  const auto letter = text(request("refusal_reply", "AT"), objection);
  CHECK(has(letter, "31 January 2026: objection sent to Meta"));
  CHECK_FALSE(has(letter, "my public content"));
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

TEST_CASE("where no right is known no letter claims one") {
  const auto own = account();
  for (const std::string country : {"AU", "US", "IN", "XX"}) {
    for (const auto& objection : {silent(), declined()}) {
      for (const auto& listed : letter_kinds(&objection, country, "en", "2026-04-01")) {
        const auto letter = compose_letter(request(listed["kind"], country), &objection, &own).value();
        const auto whole = plain_text(letter.blocks);
        CAPTURE(country);
        CAPTURE(whole);
        CHECK_FALSE(has(whole, "Art."));
        CHECK_FALSE(has(whole, "You have to"));
        CHECK_FALSE(has(whole, "in the time it has"));
      }
    }
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
