#include "guidance/complaint.hpp"

#include <string>

#include "guidance/deadline.hpp"
#include "guidance/words.hpp"

namespace objector {
namespace {

struct Count {
  const char* pattern;  ///< in texts.sum
  const char* cite;     ///< the role of the article it follows from
  Day start;
  Period period;
  Day end() const { return add_days(add_months(start, period.months), period.days); }
};

/// Nothing where the day isn't known or the regime has no such period.
std::optional<Count> count(const char* pattern, const char* cite, const std::optional<std::string>& start,
                           const nlohmann::json& periods, const char* key) {
  const auto day = start ? parse_day(*start) : std::nullopt;
  const auto text = periods.find(key);
  if (!day || text == periods.end() || !text->is_string()) return std::nullopt;
  const auto period = parse_period(text->get_ref<const std::string&>());
  return period ? std::optional(Count{pattern, cite, *day, *period}) : std::nullopt;
}

// A day for the person's own act isn't moved off a weekend: earlier is the careful side.
Due due_of(const Count& count, Due::Of of, const Law& law, const nlohmann::json& texts,
           const std::string& today) {
  const Day end = count.end();
  const bool with_year = count.start.year() != end.year();
  const auto& patterns = texts["sum"];
  std::string sum = fill(patterns[count.pattern].get_ref<const std::string&>(),
                         {{"start", day_words(count.start, with_year, texts)},
                          {"period", period_words(count.period, texts)},
                          {"weekday", weekday_words(end, texts)},
                          {"end", day_words(end, with_year, texts)},
                          {"cite", citation(law.regime, count.cite, texts)}});
  const auto now = parse_day(today);
  if (now && days_between(end, *now) > 0) sum += " " + patterns["past"].get<std::string>();
  return {format_day(end), false, std::move(sum), of};
}

}  // namespace

std::optional<Due> acknowledgement_due(const Objection& objection, const Law& law,
                                       const nlohmann::json& texts, const std::string& today) {
  if (!law.known() || !objection.complained_to_controller) return std::nullopt;
  const auto found = count("acknowledge", "controller_complaint", objection.complained_on,
                           law.regime["deadline"], "controller_complaint_acknowledgement");
  return found ? std::optional(due_of(*found, Due::Of::acknowledgement, law, texts, today)) : std::nullopt;
}

std::optional<Due> last_day_to_complain(const Objection& objection, const Law& law,
                                        const nlohmann::json& texts, const std::string& today) {
  if (!law.known() || !law.regime["deadline"].contains("complain_within")) return std::nullopt;
  const auto& periods = law.regime["deadline"]["complain_within"];
  const auto& asked_on = objection.clock_started_on ? objection.clock_started_on : objection.pressed_on;
  auto found = count("complain_after_request", "complain", asked_on, periods, "of_request");
  if (objection.state == State::declined) {
    const auto after_answer =
        count("complain_after_answer", "complain", objection.since, periods, "of_answer");
    if (after_answer && (!found || days_between(after_answer->end(), found->end()) > 0)) found = after_answer;
  }
  return found ? std::optional(due_of(*found, Due::Of::complaint, law, texts, today)) : std::nullopt;
}

}  // namespace objector
