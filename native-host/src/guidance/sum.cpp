#include "guidance/sum.hpp"

#include "guidance/words.hpp"

namespace objector {
namespace {

const char* key_of(Start start) {
  switch (start) {
    case Start::confirmed:
      return "confirmed";
    case Start::told:
      return "told";
    case Start::conditional:
      return "conditional";
  }
  return "conditional";
}

// The weekend rule is law where the regime cites a rule of counting; elsewhere we move the date out of
// caution.
const char* pattern_of(const Deadline& deadline, bool rule_of_counting) {
  if (deadline.due == deadline.end) return "plain";
  return rule_of_counting ? "moved" : "moved_with_care";
}

std::string citations(const Deadline& deadline, const nlohmann::json& regime, const nlohmann::json& texts) {
  if (!deadline.law) return texts["sum"]["convention"].get<std::string>();
  std::string cite = citation(regime, "answer", texts);
  if (const auto counting = citation(regime, "count", texts); !counting.empty()) cite += ", " + counting;
  return cite;
}

const char* extension_key(Deadline::Extension extension) {
  switch (extension) {
    case Deadline::Extension::none:
      return nullptr;
    case Deadline::Extension::counted:
      return "extended";
    case Deadline::Extension::late:
      return "extension_late";
    case Deadline::Extension::unknown:
      return "extension_unknown";
  }
  return nullptr;
}

}  // namespace

std::string sum_words(const Deadline& deadline, Start start, const std::optional<Day>& extended_on,
                      const nlohmann::json& regime, const nlohmann::json& texts, const Day& today) {
  const auto& patterns = texts["sum"];
  const bool with_year = deadline.start.year() != deadline.due.year();
  const auto pattern = [&](const char* key) { return patterns[key].get_ref<const std::string&>(); };

  const auto start_words =
      fill(pattern(key_of(start)), {{"start", day_words(deadline.start, with_year, texts)},
                                    {"period", period_words(deadline.period, texts)}});
  std::string sum = fill(pattern(pattern_of(deadline, !citation(regime, "count", texts).empty())),
                         {{"start_words", start_words},
                          {"weekday", weekday_words(deadline.end, texts)},
                          {"end", day_words(deadline.end, with_year, texts)},
                          {"due_weekday", weekday_words(deadline.due, texts)},
                          {"due", day_words(deadline.due, with_year, texts)},
                          {"cite", citations(deadline, regime, texts)}});
  if (const char* key = extension_key(deadline.extension)) {
    sum += " " + fill(pattern(key), {{"day", day_words(*extended_on, with_year, texts)}});
  }
  sum += " " + pattern("holidays");
  if (days_between(deadline.due, today) > 0) sum += " " + pattern("past");
  return sum;
}

}  // namespace objector
