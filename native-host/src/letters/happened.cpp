#include "letters/happened.hpp"

#include <algorithm>
#include <map>

#include "guidance/sum.hpp"
#include "guidance/words.hpp"
#include "ledger/sign.hpp"
#include "letters/parts.hpp"

namespace objector {
namespace {

struct Line {
  std::string day;
  std::string key;  ///< in words.happened
};

// What a reader of the letter needs to know; a text put in, a code and an error are between the person and
// the form.
const std::map<Sign, const char*>& told_signs() {
  static const std::map<Sign, const char*> keys = {
      {Sign::pressed, "pressed"},         {Sign::made_before, "made_before"}, {Sign::received, "received"},
      {Sign::more_wanted, "more_wanted"}, {Sign::stopped, "stopped"},         {Sign::resumed, "resumed"},
      {Sign::extended, "extended"},       {Sign::accepted, "accepted"},       {Sign::declined, "declined"},
      {Sign::withdrawn, "withdrawn"},
  };
  return keys;
}

std::string key_of(const Event& event) {
  if (event.kind == "decision_chased") return "reminded";
  if (event.kind == "complaint_lodged")
    return event.payload.value("to", "") == "controller" ? "complained_to_controller" : "lodged";
  const auto said = said_by(event);
  if (!said) return {};
  const auto known = told_signs().find(said->sign);
  return known == told_signs().end() ? std::string() : known->second;
}

std::vector<Line> lines_of(const Objection& objection) {
  std::vector<Line> lines;
  for (const Event& event : objection.events) {
    if (is_retracted(objection, event)) continue;
    const auto key = key_of(event);
    // The page and the mail often say the same on one day.
    const bool again = std::ranges::any_of(
        lines, [&](const Line& line) { return line.day == event.day && line.key == key; });
    if (!key.empty() && !again) lines.push_back({event.day, key});
  }
  return lines;
}

// The end of the time to answer, where it is over and nothing had been decided by then. The sum is told where
// its first day doesn't rest on the person's word alone.
std::optional<Line> end_of(const Objection& objection, const std::optional<Clock>& clock,
                           const Telling& telling) {
  const auto today = parse_day(telling.today);
  if (!clock || !today || clock->start == Start::conditional) return std::nullopt;
  if (days_between(clock->deadline.due, *today) <= 0) return std::nullopt;
  const auto due = format_day(clock->deadline.due);
  const auto decision = decision_on(objection);
  if (decision && (decision->day <= due || !clock->deadline.law)) return std::nullopt;
  const char* const law = clock->start == Start::told ? "due_told" : "due";
  return Line{due, clock->deadline.law ? law : "waited"};
}

std::string sum_of(const std::optional<Clock>& clock, const Telling& telling) {
  return clock ? sum_line(clock->deadline, clock->start, telling.regime, telling.texts) : std::string();
}

}  // namespace

std::vector<std::string> happened(const Objection& objection, const std::optional<Clock>& clock,
                                  const Telling& telling) {
  auto lines = lines_of(objection);
  if (const auto end = end_of(objection, clock, telling)) lines.push_back(*end);
  std::ranges::stable_sort(lines, {}, &Line::day);
  std::vector<std::string> told;
  for (const Line& line : lines) {
    const auto day = parse_day(line.day);
    if (!day) continue;
    const bool unknown = line.key == "pressed" && telling.scope.empty();
    const auto& pattern =
        telling.words["happened"].at(unknown ? "made_before" : line.key).get_ref<const std::string&>();
    const auto what = fill(pattern, {{"scope", telling.scope},
                                     {"answer", in_brackets(telling.regime, "answer", telling.texts)},
                                     {"sum", sum_of(clock, telling)}});
    told.push_back(fill(telling.words["happened_line"].get_ref<const std::string&>(),
                        {{"day", day_words(*day, true, telling.texts)}, {"what", what}}));
  }
  return told;
}

}  // namespace objector
