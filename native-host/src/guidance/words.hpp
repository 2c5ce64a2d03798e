// Small pieces of wording that hints, sums and events share. `texts` is always facts::texts of a language.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "guidance/deadline.hpp"

namespace objector {

using Parameters = std::map<std::string, std::string, std::less<>>;

/// Puts parameters in the place of {name}; a name that isn't given becomes nothing, and the spaces it leaves
/// go too. Parameters are put in as they are, never read for further names.
std::string fill(std::string_view pattern, const Parameters& parameters);

/// "2 March", with the year where asked for.
std::string day_words(const Day& day, bool with_year, const nlohmann::json& texts);
/// "Monday".
std::string weekday_words(const Day& day, const nlohmann::json& texts);
/// "1 month", "30 days".
std::string period_words(const Period& period, const nlohmann::json& texts);

/// texts.cites[regime][role]: an article as the texts' language writes it; empty where the regime has none.
std::string citation(const nlohmann::json& regime, const std::string& role, const nlohmann::json& texts);

}  // namespace objector
