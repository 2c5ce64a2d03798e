#include "guidance/notice.hpp"

#include <doctest/doctest.h>

#include "guidance/objections.hpp"

using namespace objector;

namespace {

constexpr const char* kToday = "2026-11-24";

std::string day(const Objection& objection, const std::string& country, const std::string& after = "") {
  return notice_day(objection, country, kToday, after).value_or("none");
}

}  // namespace

TEST_CASE("an answer is missed: the day after, and every seventh day") {
  const auto objection = objection_in(State::under_review, "2026-10-20");
  CHECK(day(objection, "AT") == "2026-11-21");
  CHECK(day(objection, "AT", "2026-11-21") == "2026-11-28");
  CHECK(day(objection, "AT", "2026-11-30") == "2026-12-05");
  CHECK(day(objection, "DE") == "2026-11-25");  // a holiday may be missing there: two working days more
  CHECK(day(objection, "US") == "none");
  CHECK(day(objection, "") == "none");
}

TEST_CASE("where there is a last day to complain, the notice about Meta's silence comes long before it") {
  // Due on 9 November, last day to complain 9 December.
  const auto silent = objection_in(State::under_review, "2026-10-10");
  CHECK(day(silent, "TR") == "2026-11-12");
}

TEST_CASE("a refusal with a last day to complain: a week before it, never after it") {
  auto declined = objection_in(State::declined, "2026-11-10");
  declined.clock_started_on = "2026-10-20";
  CHECK(day(declined, "TR") == "2026-12-03");  // 10 November + 30 days = 10 December
  CHECK(day(declined, "TR", "2026-12-03") == "2026-12-10");
  CHECK(day(declined, "TR", "2026-12-10") == "none");
  CHECK(day(declined, "AT") == "none");
}

TEST_CASE("only a press is known: the day the answer would be due") {
  CHECK(day(objection_in(State::submitted, "2026-10-20"), "AT") == "2026-11-20");
}

TEST_CASE("Meta asks for something: the next day; nothing where the person waits for nothing") {
  CHECK(day(objection_in(State::needs_reply, "2026-11-20"), "AT") == "2026-11-21");
  CHECK(day(objection_in(State::accepted, "2026-11-20"), "AT") == "none");
}
