// A deadline's arithmetic in words, so that a person can check it.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "guidance/deadline.hpp"

namespace objector {

/// Where the day of receipt comes from.
enum class Start { confirmed, told, conditional };

/// The arithmetic alone: "confirmed on 31 January + 1 month = 28 February, a Saturday → Monday 2 March; GDPR
/// Art. 12(3), …", with the holidays on the way.
std::string sum_line(const Deadline& deadline, Start start, const nlohmann::json& regime,
                     const nlohmann::json& texts);

/// That line, what became of an extension and of a stop, whose holidays are counted, and
/// that the date has passed where it has.
std::string sum_words(const Deadline& deadline, Start start, const Calendar& calendar,
                      const nlohmann::json& regime, const nlohmann::json& texts, const Day& today);

}  // namespace objector
