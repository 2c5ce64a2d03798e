#include "guidance/sum.hpp"

#include <algorithm>

#include "guidance/words.hpp"

namespace objector {
namespace {

/// The words of one sum: what every part of it needs.
struct Writer {
  const Deadline& deadline;
  const nlohmann::json& regime;
  const nlohmann::json& texts;
  bool with_year;

  const std::string& pattern(const char* key) const {
    return texts["sum"][key].get_ref<const std::string&>();
  }
  std::string day(const Day& which) const { return day_words(which, with_year, texts); }
  const std::string& holiday(const nlohmann::json& record) const { return named("holidays", record["name"]); }
  const std::string& country(const nlohmann::json& record) const {
    return named("countries", record["country"]);
  }
  const std::string& named(const char* kind, const nlohmann::json& key) const {
    return texts[kind].at(key.get_ref<const std::string&>()).get_ref<const std::string&>();
  }

  std::string start(Start kind) const;
  std::string why_moved() const;
  std::string citations() const;
  std::string holidays_on_the_way() const;
  std::string calendar(const Calendar& used) const;
};

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

std::string Writer::start(Start kind) const {
  std::string period = period_words(deadline.period, texts);
  if (deadline.received.stopped_days > 0) {
    period = fill(pattern("stopped"),
                  {{"period", period}, {"days", period_words({0, deadline.received.stopped_days}, texts)}});
  }
  return fill(pattern(key_of(kind)), {{"start", day(deadline.received.on)}, {"period", period}});
}

std::string Writer::why_moved() const {
  if (!deadline.holidays.empty() && deadline.holidays.front().day == deadline.end) {
    const Holiday& first = deadline.holidays.front();
    return fill(pattern("a_holiday"),
                {{"name", holiday(*first.record)}, {"country", country(*first.country)}});
  }
  return fill(pattern("a_weekday"), {{"weekday", weekday_words(deadline.end, texts)}});
}

// The rule of the next working day is law where the regime cites a rule of counting; elsewhere we move the
// date out of caution.
const char* pattern_of(const Deadline& deadline, bool rule_of_counting) {
  if (deadline.due == deadline.end) return "plain";
  return rule_of_counting ? "moved" : "moved_with_care";
}

std::string Writer::citations() const {
  if (!deadline.law) return pattern("convention");
  std::string cite = citation(regime, "answer", texts);
  if (const auto counting = citation(regime, "count", texts); !counting.empty()) cite += ", " + counting;
  return cite;
}

// A holiday on the last day itself is told already.
std::string Writer::holidays_on_the_way() const {
  std::string list;
  for (const Holiday& one : deadline.holidays) {
    if (one.day == deadline.end) continue;
    list += (list.empty() ? "" : "; ") +
            fill(pattern("holiday"),
                 {{"day", day(one.day)}, {"name", holiday(*one.record)}, {"country", country(*one.country)}});
  }
  return list.empty() ? list : " " + fill(pattern("holidays_on_the_way"), {{"list", list}});
}

std::string Writer::calendar(const Calendar& used) const {
  if (used.countries().empty()) return pattern("no_holidays");
  std::string countries = country(*used.countries().front());
  if (used.countries().size() > 1) {
    countries = fill(pattern("both"), {{"one", countries}, {"other", country(*used.countries().back())}});
  }
  return fill(pattern(used.complete() ? "holidays" : "some_holidays"), {{"countries", countries}});
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

std::string sum_line(const Deadline& deadline, Start start, const nlohmann::json& regime,
                     const nlohmann::json& texts) {
  const Writer words{deadline, regime, texts, deadline.received.on.year() != deadline.due.year()};
  return fill(words.pattern(pattern_of(deadline, !citation(regime, "count", texts).empty())),
              {{"start_words", words.start(start)},
               {"weekday", weekday_words(deadline.end, texts)},
               {"why", words.why_moved()},
               {"end", words.day(deadline.end)},
               {"due_weekday", weekday_words(deadline.due, texts)},
               {"due", words.day(deadline.due)},
               {"cite", words.citations()}}) +
         words.holidays_on_the_way();
}

std::string sum_words(const Deadline& deadline, Start start, const Calendar& calendar,
                      const nlohmann::json& regime, const nlohmann::json& texts, const Day& today) {
  const Writer words{deadline, regime, texts, deadline.received.on.year() != deadline.due.year()};
  std::string sum = sum_line(deadline, start, regime, texts);
  if (const char* key = extension_key(deadline.extension)) {
    sum += " " + fill(words.pattern(key), {{"day", words.day(*deadline.received.extended_on)}});
  }
  if (deadline.received.stopped_days > 0 && !regime["deadline"].value("may_stop", false)) {
    sum += " " + words.pattern("stop_unsettled");
  }
  sum += " " + words.calendar(calendar);
  if (days_between(deadline.due, today) > 0) sum += " " + words.pattern("past");
  return sum;
}

}  // namespace objector
