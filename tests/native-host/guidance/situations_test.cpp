// Twelve countries in eight situations: the exact next step, its day, the first letter that fits and whom it
// goes to. Written by hand from data/jurisdictions, data/regimes and the calendars, not from what the program
// says.
#include <doctest/doctest.h>

#include "guidance/hint.hpp"
#include "guidance/objections.hpp"
#include "letters/letter.hpp"

using namespace objector;

namespace {

struct Row {
  const char *country, *situation, *code, *due, *letter, *to;
};

// Pressed and received on Wednesday 28 January 2026.
constexpr Row kRows[] = {
    {"DE", "pressed", "submitted", "2026-03-02", "", ""},
    {"DE", "received", "under_review", "2026-03-02", "restriction_demand", "Meta Platforms Ireland Limited"},
    {"DE", "silent", "overdue", "2026-03-02", "reminder", "Meta Platforms Ireland Limited"},
    {"DE", "extended", "under_review", "2026-04-28", "restriction_demand", "Meta Platforms Ireland Limited"},
    {"DE", "declined", "declined", "", "refusal_reply", "Meta Platforms Ireland Limited"},
    {"DE", "asks", "needs_reply", "", "", ""},
    {"DE", "accepted", "accepted", "", "access_request", "Meta Platforms Ireland Limited"},
    {"DE", "complained", "escalated_controller", "", "authority_complaint", "Der Hamburgische Beauftragte"},
    {"FR", "pressed", "submitted", "2026-03-02", "", ""},
    {"FR", "received", "under_review", "2026-03-02", "restriction_demand", "Meta Platforms Ireland Limited"},
    {"FR", "silent", "overdue", "2026-03-02", "reminder", "Meta Platforms Ireland Limited"},
    {"FR", "extended", "under_review", "2026-04-28", "restriction_demand", "Meta Platforms Ireland Limited"},
    {"FR", "declined", "declined", "", "refusal_reply", "Meta Platforms Ireland Limited"},
    {"FR", "asks", "needs_reply", "", "", ""},
    {"FR", "accepted", "accepted", "", "access_request", "Meta Platforms Ireland Limited"},
    {"FR", "complained", "escalated_controller", "", "authority_complaint",
     "Commission nationale de l'informatique"},
    {"IE", "pressed", "submitted", "2026-03-02", "", ""},
    {"IE", "received", "under_review", "2026-03-02", "restriction_demand", "Meta Platforms Ireland Limited"},
    {"IE", "silent", "overdue", "2026-03-02", "reminder", "Meta Platforms Ireland Limited"},
    {"IE", "extended", "under_review", "2026-04-28", "restriction_demand", "Meta Platforms Ireland Limited"},
    {"IE", "declined", "declined", "", "refusal_reply", "Meta Platforms Ireland Limited"},
    {"IE", "asks", "needs_reply", "", "", ""},
    {"IE", "accepted", "accepted", "", "access_request", "Meta Platforms Ireland Limited"},
    {"IE", "complained", "escalated_controller", "", "authority_complaint", "Data Protection Commission"},
    {"PL", "pressed", "submitted", "2026-03-02", "", ""},
    {"PL", "received", "under_review", "2026-03-02", "restriction_demand", "Meta Platforms Ireland Limited"},
    {"PL", "silent", "overdue", "2026-03-02", "reminder", "Meta Platforms Ireland Limited"},
    {"PL", "extended", "under_review", "2026-04-28", "restriction_demand", "Meta Platforms Ireland Limited"},
    {"PL", "declined", "declined", "", "refusal_reply", "Meta Platforms Ireland Limited"},
    {"PL", "asks", "needs_reply", "", "", ""},
    {"PL", "accepted", "accepted", "", "access_request", "Meta Platforms Ireland Limited"},
    {"PL", "complained", "escalated_controller", "", "authority_complaint", "Urząd Ochrony Danych Osobowych"},
    {"NL", "pressed", "submitted", "2026-03-02", "", ""},
    {"NL", "received", "under_review", "2026-03-02", "restriction_demand", "Meta Platforms Ireland Limited"},
    {"NL", "silent", "overdue", "2026-03-02", "reminder", "Meta Platforms Ireland Limited"},
    {"NL", "extended", "under_review", "2026-04-28", "restriction_demand", "Meta Platforms Ireland Limited"},
    {"NL", "declined", "declined", "", "refusal_reply", "Meta Platforms Ireland Limited"},
    {"NL", "asks", "needs_reply", "", "", ""},
    {"NL", "accepted", "accepted", "", "access_request", "Meta Platforms Ireland Limited"},
    {"NL", "complained", "escalated_controller", "", "authority_complaint", "Autoriteit Persoonsgegevens"},
    {"GB", "pressed", "submitted", "2026-03-02", "", ""},
    {"GB", "received", "under_review", "2026-03-02", "restriction_demand", "Meta"},
    {"GB", "silent", "overdue", "2026-03-02", "reminder", "Meta"},
    {"GB", "extended", "under_review", "2026-04-28", "restriction_demand", "Meta"},
    {"GB", "declined", "declined", "", "refusal_reply", "Meta"},
    {"GB", "asks", "needs_reply", "", "", ""},
    {"GB", "accepted", "accepted", "", "access_request", "Meta"},
    {"GB", "complained", "escalated_controller", "2026-03-22", "authority_complaint",
     "Information Commissioner's Office"},
    {"CH", "pressed", "submitted", "2026-02-27", "", ""},
    {"CH", "received", "under_review_convention", "2026-02-27", "", ""},
    {"CH", "silent", "overdue_convention", "2026-02-27", "reminder", "Meta Platforms Ireland Limited"},
    {"CH", "extended", "under_review_convention", "2026-02-27", "", ""},
    {"CH", "declined", "declined", "", "refusal_reply", "Meta Platforms Ireland Limited"},
    {"CH", "asks", "needs_reply", "", "", ""},
    {"CH", "accepted", "accepted", "", "access_request", "Meta Platforms Ireland Limited"},
    {"CH", "complained", "escalated_controller", "", "authority_complaint", "Eidgenössischer Datenschutz"},
    {"BR", "pressed", "submitted", "2026-02-12", "", ""},
    {"BR", "received", "under_review_convention", "2026-02-12", "", ""},
    {"BR", "silent", "overdue_convention", "2026-02-12", "reminder", "Meta Platforms, Inc."},
    {"BR", "extended", "under_review_convention", "2026-02-12", "", ""},
    {"BR", "declined", "declined", "", "refusal_reply", "Meta Platforms, Inc."},
    {"BR", "asks", "needs_reply", "", "", ""},
    {"BR", "accepted", "accepted", "", "access_request", "Meta Platforms, Inc."},
    {"BR", "complained", "escalated_controller", "", "authority_complaint",
     "Autoridade Nacional de Proteção de Dados"},
    {"TR", "pressed", "submitted", "2026-02-27", "", ""},
    {"TR", "received", "under_review", "2026-02-27", "", ""},
    {"TR", "silent", "overdue", "2026-03-29", "reminder", "Meta Platforms, Inc."},
    {"TR", "extended", "under_review", "2026-02-27", "", ""},
    {"TR", "declined", "declined", "2026-03-12", "refusal_reply", "Meta Platforms, Inc."},
    {"TR", "asks", "needs_reply", "", "", ""},
    {"TR", "accepted", "accepted", "", "access_request", "Meta Platforms, Inc."},
    {"TR", "complained", "escalated_controller", "", "authority_complaint", "Kişisel Verileri Koruma Kurumu"},
    {"KR", "pressed", "submitted", "2026-02-09", "", ""},
    {"KR", "received", "under_review", "2026-02-09", "", ""},
    {"KR", "silent", "overdue", "2026-02-09", "reminder", "Meta Platforms, Inc."},
    {"KR", "extended", "under_review_grace", "2026-02-09", "", ""},
    {"KR", "declined", "declined", "", "refusal_reply", "Meta Platforms, Inc."},
    {"KR", "asks", "needs_reply", "", "", ""},
    {"KR", "accepted", "accepted", "", "access_request", "Meta Platforms, Inc."},
    {"KR", "complained", "escalated_controller", "", "authority_complaint", "개인정보보호위원회"},
    {"CA", "pressed", "submitted", "2026-02-27", "", ""},
    {"CA", "received", "under_review_convention", "2026-02-27", "", ""},
    {"CA", "silent", "overdue_convention", "2026-02-27", "reminder", "Meta Platforms, Inc."},
    {"CA", "extended", "under_review_convention", "2026-02-27", "", ""},
    {"CA", "declined", "declined", "", "refusal_reply", "Meta Platforms, Inc."},
    {"CA", "asks", "needs_reply", "", "", ""},
    {"CA", "accepted", "accepted", "", "access_request", "Meta Platforms, Inc."},
    {"CA", "complained", "escalated_controller", "", "authority_complaint",
     "Office of the Privacy Commissioner"},
    {"US", "pressed", "submitted", "", "", ""},
    {"US", "received", "under_review_no_date", "", "", ""},
    {"US", "silent", "under_review_no_date", "", "", ""},
    {"US", "extended", "under_review_no_date", "", "", ""},
    {"US", "declined", "declined_no_right", "", "refusal_reply", "Meta Platforms, Inc."},
    {"US", "asks", "needs_reply", "", "", ""},
    {"US", "accepted", "accepted", "", "access_request", "Meta Platforms, Inc."},
    {"US", "complained", "escalated_controller", "", "authority_complaint",
     "Attorney General of the state of residence"},
};

struct Case {
  Objection objection;
  std::string today;
};

Case case_of(const std::string& situation) {
  const std::string begin = "2026-01-28";
  if (situation == "pressed") return {objection_in(State::submitted, begin), "2026-02-05"};
  if (situation == "received") return {objection_in(State::under_review, begin), "2026-02-05"};
  if (situation == "silent") return {objection_in(State::under_review, begin), "2026-04-15"};
  if (situation == "extended") {
    Case made{objection_in(State::under_review, begin), "2026-02-11"};
    made.objection.extended_on = "2026-02-10";
    return made;
  }
  if (situation == "asks") return {objection_in(State::needs_reply, begin), "2026-02-15"};
  if (situation == "accepted") return {objection_in(State::accepted, begin), "2026-02-15"};
  Case made{objection_in(State::declined, begin), "2026-02-15"};
  made.objection.clock_started_on = begin;
  made.objection.since = "2026-02-10";
  Event refusal = event_of("declined", {{"how", "told"}});
  refusal.day = "2026-02-10";
  made.objection.events = {refusal};
  if (situation == "declined") return made;
  made.objection.state = State::escalated;
  made.objection.complained_on = "2026-02-20";
  made.objection.complained_to_controller = true;
  made.today = "2026-02-25";
  return made;
}

}  // namespace

TEST_CASE("twelve countries in eight situations") {
  CHECK(std::size(kRows) == 12 * 8);
  for (const Row& row : kRows) {
    CAPTURE(row.country);
    CAPTURE(row.situation);
    const Case made = case_of(row.situation);
    const Hint hint = next_step(made.objection, row.country, "en", made.today);
    CHECK(hint.code == row.code);
    CHECK((hint.due ? hint.due->day : "") == row.due);
    CHECK((hint.letters.empty() ? "" : hint.letters.front()) == row.letter);
    if (hint.letters.empty()) continue;
    Account account;
    account.platform = "facebook";
    const LetterRequest asked{hint.letters.front(), "en", "en", row.country, made.today, "", "", ""};
    const std::string name = compose_letter(asked, &made.objection, &account).value().to.name;
    // Of an authority the row has the beginning of its own name, of Meta's company the whole.
    const bool to_authority = asked.kind == "authority_complaint";
    CHECK((to_authority ? name.starts_with(row.to) : name == row.to));
  }
}
