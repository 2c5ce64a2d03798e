#include "guidance/words.hpp"

namespace objector {

std::string fill(std::string_view pattern, const Parameters& parameters) {
  std::string filled;
  while (!pattern.empty()) {
    const auto open = pattern.find('{');
    const auto close = pattern.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    filled += pattern.substr(0, open);
    const auto found = parameters.find(pattern.substr(open + 1, close - open - 1));
    if (found != parameters.end()) filled += found->second;
    pattern.remove_prefix(close + 1);
    if (filled.ends_with(' ') && pattern.starts_with(' ')) pattern.remove_prefix(1);
  }
  filled += pattern;
  while (filled.ends_with(' ')) filled.pop_back();
  const auto first = filled.find_first_not_of(' ');
  return first == std::string::npos ? std::string() : filled.substr(first);
}

std::string day_words(const Day& day, bool with_year, const nlohmann::json& texts) {
  const std::string& pattern = texts["date"][with_year ? "long" : "short"].get_ref<const std::string&>();
  return fill(pattern, {{"day", std::to_string(static_cast<unsigned>(day.day()))},
                        {"month", texts["months"][static_cast<unsigned>(day.month()) - 1].get<std::string>()},
                        {"year", std::to_string(static_cast<int>(day.year()))}});
}

std::string weekday_words(const Day& day, const nlohmann::json& texts) {
  return texts["weekdays"][weekday_of(day).c_encoding()].get<std::string>();
}

std::string period_words(const Period& period, const nlohmann::json& texts) {
  const int count = period.months > 0 ? period.months : period.days;
  const auto& forms = texts["sum"][period.months > 0 ? "months" : "days"];
  return fill(forms[count == 1 ? 0 : 1].get_ref<const std::string&>(), {{"count", std::to_string(count)}});
}

std::string citation(const nlohmann::json& regime, const std::string& role, const nlohmann::json& texts) {
  if (!regime.contains("key")) return {};
  return texts["cites"].at(regime["key"].get_ref<const std::string&>()).value(role, std::string());
}

}  // namespace objector
