#include "guidance/hint.hpp"

#include <doctest/doctest.h>

#include <set>

#include "facts/facts.hpp"
#include "guidance/objections.hpp"

using namespace objector;

namespace {

constexpr const char* kToday = "2026-02-10";

void check_complete(const Hint& hint) {
  CAPTURE(hint.code);
  for (const auto& words : {hint.what, hint.why, hint.how}) {
    CHECK_FALSE(words.empty());
    CHECK(words.find_first_of("{}") == std::string::npos);
    CHECK(words.find("  ") == std::string::npos);
  }
  CHECK(hint.what.size() <= 1000);
  CHECK(hint.why.size() <= 2000);
  CHECK(hint.how.size() <= 2000);
  CHECK(std::set<std::string>{"exact", "derived", "reported", "unknown"}.count(hint.certainty) == 1);
}

std::string code_of(State state, const std::string& country, const std::string& today = kToday) {
  return next_step(objection_in(state), country, "en", today).code;
}

std::string page_code(const std::string& stage, const std::string& subject, const std::string& country,
                      const std::string& objected_before = "no") {
  return page_hints(stage, {{"subject", subject}}, country, objected_before, "en").at(0).code;
}

}  // namespace

TEST_CASE("every state has a whole next step in every country, in every language, at any time") {
  auto countries = facts::countries();
  countries.insert(countries.end(), {"", "XX", "US-CA"});
  for (const auto& country : countries) {
    for (const State state : kStates) {
      for (const std::string& language : facts::languages()) {
        for (const std::string today : {"2026-01-31", "2026-03-03", "2027-01-01"}) {
          CAPTURE(country);
          CAPTURE(language);
          CAPTURE(today);
          const auto hint = next_step(objection_in(state), country, language, today);
          check_complete(hint);
          if (hint.due) CHECK(hint.due->sum.size() <= 1000);
          if (country.empty()) CHECK_FALSE(hint.due.has_value());
        }
      }
    }
  }
}

TEST_CASE("every subject has a whole next step in every state, and none is promised what is another's") {
  for (const auto& subject : facts::document("protocol/common.json")["definitions"]["subject"]["enum"]) {
    for (const State state : kStates) {
      for (const std::string country : {"AT", "GB", "CH", "TR", "US", "XX", ""}) {
        auto objection = objection_in(state);
        objection.subject = subject;
        CAPTURE(subject);
        CAPTURE(country);
        for (const std::string& language : facts::languages())
          check_complete(next_step(objection, country, language, kToday));
        // Only of this form has Meta said what it says of the Accounts Centre.
        const auto hint = next_step(objection, country, "en", kToday);
        if (state == State::accepted)
          CHECK((hint.why.find("Accounts Centre") != std::string::npos) == (subject == "own_information"));
      }
    }
    for (const std::string stage : {"way", "form", "after_press", "code"}) {
      for (const Hint& hint : page_hints(stage, {{"subject", subject}}, "AT", "no", "en"))
        check_complete(hint);
    }
  }
  CHECK(page_code("form", "whatsapp_ai", "DE") == "whatsapp_ai_form");
  CHECK(page_code("form", "general", "DE") == "general_form");
}

TEST_CASE("an objection made before Objector needs no second one and gets no date") {
  auto objection = objection_in(State::submitted, "2024-06-10");
  objection.pressed_on.reset();
  objection.made_before = true;
  const auto hint = next_step(objection, "DE", "en", kToday);
  CHECK(hint.code == "objected_before");
  CHECK_FALSE(hint.due);
}

TEST_CASE("a press told of an earlier time isn't shown with the date of that time; one that was seen is") {
  auto objection = objection_in(State::submitted, "2024-06-10");
  objection.told = objection.pressed_told = true;
  CHECK(next_step(objection, "DE", "en", "2024-07-10").code == "submitted");
  const auto hint = next_step(objection, "DE", "en", kToday);
  CHECK(hint.code == "objected_before");
  CHECK_FALSE(hint.due);
  objection.pressed_told = false;
  CHECK(next_step(objection, "DE", "en", kToday).code == "submitted");
}

TEST_CASE("the United Kingdom: the complaint goes to Meta first, which has 30 days to acknowledge it") {
  auto objection = objection_in(State::escalated);
  objection.complained_on = "2026-07-01";
  CHECK(next_step(objection, "GB", "en", kToday).code == "escalated");
  objection.complained_to_controller = true;
  const auto hint = next_step(objection, "GB", "en", "2026-07-02");
  check_complete(hint);
  CHECK(hint.code == "escalated_controller");
  REQUIRE(hint.due);
  CHECK(hint.due->day == "2026-07-31");
  CHECK(hint.due->sum.starts_with("complained on 1 July + 30 days = Friday 31 July; DPA 2018"));
  CHECK(hint.how.find("ICO") != std::string::npos);
  CHECK_FALSE(next_step(objection, "AT", "en", kToday).due);
}

TEST_CASE("Türkiye: 30 days from the refusal, and never more than 60 from the request") {
  auto objection = objection_in(State::declined, "2026-02-10");
  objection.clock_started_on = "2026-02-01";
  const auto soon = next_step(objection, "TR", "en", "2026-02-11");
  objection.since = "2026-03-20";
  const auto late = next_step(objection, "TR", "en", "2026-03-21");
  REQUIRE(soon.due);
  REQUIRE(late.due);
  CHECK(soon.due->day == "2026-03-12");
  CHECK(soon.due->sum ==
        "refused on 10 February + 30 days = Thursday 12 March, the last day to complain; KVKK Art. 14.");
  CHECK(late.due->day == "2026-04-02");
  CHECK(late.due->sum.starts_with("asked on 1 February + 60 days"));
  auto silent = objection_in(State::under_review, "2026-02-01");
  CHECK(next_step(silent, "TR", "en", "2026-03-20").due->day == "2026-04-02");
  CHECK_FALSE(next_step(objection, "AT", "en", kToday).due);
}

TEST_CASE("an account's own step: covered, joined later, nothing yet, a Page, no right") {
  const auto step = [](const Account& account, const Coverage& coverage, const std::string& country) {
    for (const std::string& language : facts::languages())
      check_complete(account_hint(account, coverage, country, language));
    return account_hint(account, coverage, country, "en").code;
  };
  Account account, page;
  page.is_page = true;
  Coverage covered, later;
  covered.covers.push_back({});
  later.joined_later = covered.joined_later = true;
  CHECK(step(account, {}, "DE") == "account_uncovered");
  CHECK(step(account, {}, "") == "account_uncovered");
  CHECK(step(account, {}, "US") == "no_right");
  CHECK(step(account, covered, "DE") == "covered");
  CHECK(step(account, later, "DE") == "account_joined_later");
  CHECK(step(page, covered, "DE") == "page_cannot_object");
}

TEST_CASE("while the clock stands still no date is given and nothing is overdue") {
  auto objection = objection_in(State::under_review);
  const std::string late = "2027-01-01";
  REQUIRE(state_on(objection, "AT", late) == "overdue");
  objection.clock_stopped_on = "2026-02-05";
  CHECK(state_on(objection, "AT", late) == "under_review");
  const auto hint = next_step(objection, "AT", "en", late);
  CHECK(hint.code == "clock_stopped");
  CHECK_FALSE(hint.due);
}

TEST_CASE("told and then seen: the sum still says whose word its day is") {
  auto objection = objection_in(State::under_review);
  objection.clock_told = true;
  const auto hint = next_step(objection, "AT", "en", kToday);
  REQUIRE(hint.due);
  CHECK(hint.due->sum.find("confirmed") == std::string::npos);
  objection.clock_told = false;
  objection.told = true;  // the state alone: the day was seen
  CHECK(next_step(objection, "AT", "en", kToday).due->sum.starts_with("confirmed"));
}

TEST_CASE("confirmed: the due date with its sum") {
  const auto hint = next_step(objection_in(State::under_review), "AT", "en", kToday);
  CHECK(hint.code == "under_review");
  REQUIRE(hint.due.has_value());
  CHECK(hint.due->day == "2026-03-02");
  CHECK_FALSE(hint.due->conditional);
  CHECK(hint.why.find("GDPR Art. 12(3)") != std::string::npos);
  CHECK(hint.certainty == "derived");
}

TEST_CASE("pressed is not confirmed: the date is conditional and never overdue") {
  const auto objection = objection_in(State::submitted);
  for (const std::string today : {kToday, "2027-01-01"}) {
    const auto hint = next_step(objection, "AT", "en", today);
    CHECK(hint.code == "submitted");
    REQUIRE(hint.due.has_value());
    CHECK(hint.due->conditional);
    CHECK(hint.due->sum.starts_with("if Meta received it on 31 January"));
    CHECK(state_on(objection, "AT", today) == "submitted");
  }
  CHECK(next_step(objection, "AT", "en", kToday).what ==
        "You pressed Submit; that is not yet a confirmation.");
}

TEST_CASE("under review without a day of receipt, the press gives a conditional date") {
  auto objection = objection_in(State::under_review);
  objection.clock_started_on.reset();
  const auto hint = next_step(objection, "AT", "en", "2027-01-01");
  CHECK(hint.code == "under_review");
  CHECK(hint.due.value().conditional);
  CHECK(state_on(objection, "AT", "2027-01-01") == "under_review");
  objection.pressed_on.reset();
  CHECK(next_step(objection, "AT", "en", kToday).code == "under_review_no_date");
}

TEST_CASE("overdue only two working days after the due day where a holiday may be missing") {
  const auto objection = objection_in(State::under_review);  // due Monday 2 March 2026
  CHECK(state_on(objection, "DE", "2026-03-02") == "under_review");
  CHECK(state_on(objection, "DE", "2026-03-04") == "under_review");
  CHECK(state_on(objection, "DE", "2026-03-05") == "overdue");
  CHECK(next_step(objection, "DE", "en", "2026-03-02").code == "under_review");
  CHECK(next_step(objection, "DE", "en", "2026-03-03").code == "under_review_grace");
  CHECK(next_step(objection, "DE", "en", "2026-03-05").code == "overdue");
  CHECK(state_on(objection, "", "2027-01-01") == "under_review");
}

TEST_CASE("a convention is not called law") {
  const auto objection = objection_in(State::under_review);
  const auto waiting = next_step(objection, "CH", "en", kToday);
  CHECK(waiting.code == "under_review_convention");
  CHECK(waiting.why.find("a convention, not law") != std::string::npos);
  const auto later = next_step(objection, "CH", "en", "2026-04-01");
  CHECK(later.code == "overdue_convention");
  CHECK(later.why.starts_with("No number of days in the law was missed"));
}

TEST_CASE("an unknown country asks for it wherever the law decides") {
  for (const State state : {State::submitted, State::under_review, State::declined}) {
    CHECK(code_of(state, "") == "country_needed");
  }
  CHECK(code_of(State::awaiting_code, "") == "awaiting_code");
  CHECK(code_of(State::accepted, "") == "accepted");
}

TEST_CASE("declined names the step and the authority, with the request to check the address") {
  const auto hint = next_step(objection_in(State::declined), "IE", "en", kToday);
  CHECK(hint.how.find("Art. 77") != std::string::npos);
  CHECK(hint.how.find("https://") != std::string::npos);
  CHECK(hint.how.find("check it") != std::string::npos);
  CHECK(hint.link.starts_with("https://"));
  CHECK(code_of(State::declined, "IN") == "declined_no_right");
  CHECK(code_of(State::declined, "XX") == "law_unknown");
}

TEST_CASE("a page's hint by stage, subject, country and what was answered") {
  CHECK(page_code("way", "own_information", "DE") == "way");
  CHECK(page_code("form", "own_information", "DE") == "form");
  CHECK(page_code("form", "own_information", "CH") == "comparable_right");
  CHECK(page_code("form", "own_information", "AU") == "no_right");
  CHECK(page_code("way", "own_information", "US") == "no_right");
  CHECK(page_code("form", "own_information", "") == "country_needed");
  CHECK(page_code("form", "own_information", "XX") == "law_unknown");
  CHECK(page_code("form", "third_party", "DE") == "third_party_form");
  CHECK(page_code("form", "product_improvement", "DE") == "product_improvement_form");
  CHECK(page_code("form", "unknown_form", "") == "unknown_form");
  CHECK(page_code("way", "own_information", "DE", "yes") == "objected_before");
  CHECK(page_code("form", "own_information", "DE", "unknown") == "objected_maybe");
  CHECK(page_code("after_press", "own_information", "") == "after_press");
  CHECK(page_code("code", "own_information", "") == "awaiting_code");
}

TEST_CASE("whoever has objected is told Meta's own sentence with its source") {
  for (const std::string language : {"en", "de"}) {
    const auto hint = page_hints("way", {{"subject", "own_information"}}, "DE", "yes", language).at(0);
    CHECK(hint.why.find("If you've already objected, you don't need to submit another request.") !=
          std::string::npos);
    CHECK(hint.certainty == "exact");
    CHECK(hint.source.at("date") == "2025-05-27");
  }
}

TEST_CASE("every page hint is whole in every country and language") {
  for (const auto& country : facts::countries()) {
    for (const std::string stage : {"way", "form", "after_press", "code"}) {
      for (const std::string subject :
           {"own_information", "third_party", "product_improvement", "unknown_form"}) {
        for (const std::string before : {"no", "yes", "unknown"}) {
          for (const std::string& language : facts::languages()) {
            CAPTURE(country);
            for (const Hint& hint : page_hints(stage, {{"subject", subject}}, country, before, language))
              check_complete(hint);
          }
        }
      }
    }
  }
}

TEST_CASE("the days that Meta had announced are told as history, where they were announced") {
  const auto codes = [](const std::string& country) {
    std::vector<std::string> found;
    for (const Hint& hint : page_hints("form", {{"subject", "own_information"}}, country, "no", "en"))
      found.push_back(hint.code);
    return found;
  };
  CHECK(codes("FR") == std::vector<std::string>{"form", "dates_passed"});
  CHECK(codes("BR") == std::vector<std::string>{"form", "dates_passed"});
  CHECK(codes("GB") == std::vector<std::string>{"form"});
  const auto passed = page_hints("way", {{"subject", "own_information"}}, "FR", "no", "en").at(1);
  CHECK(passed.why.find("26 June 2024") < passed.why.find("27 May 2025"));
  CHECK(passed.why.find("9 October") == std::string::npos);
}

TEST_CASE("a step names the letters that fit it, and only those of the country's law") {
  const auto letters = [](const std::string& country) {
    return next_step(objection_in(State::declined), country, "en", kToday).letters;
  };
  CHECK(letters("FR") ==
        std::vector<std::string>{"refusal_reply", "authority_complaint", "restriction_demand"});
  CHECK(letters("GB").at(1) == "controller_complaint");
  CHECK(letters("CH") == std::vector<std::string>{"refusal_reply", "authority_complaint"});
  CHECK(to_json(next_step(objection_in(State::declined), "FR", "en", kToday))["letters"].size() == 3);
}

TEST_CASE("a hint as JSON leaves out what it hasn't") {
  const auto bare = to_json(next_step(objection_in(State::drafting), "AT", "en", kToday));
  CHECK(bare["code"] == "drafting");
  CHECK_FALSE(bare.contains("due"));
  CHECK_FALSE(bare.contains("link"));
  CHECK_FALSE(bare.contains("source"));
  const auto full = to_json(next_step(objection_in(State::under_review), "AT", "en", kToday));
  CHECK(full["due"]["day"] == "2026-03-02");
  CHECK(full["source"].contains("title"));
}
