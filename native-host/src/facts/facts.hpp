// The data compiled into the binary: data/**.json and protocol/**.json, parsed when first asked for.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace objector::facts {

/// The bytes of an embedded file, e.g. "data/regimes/gdpr.json"; empty when there is none.
std::string_view embedded(std::string_view path);
/// Paths of all embedded files, in alphabetical order.
std::vector<std::string_view> embedded_paths();
/// An embedded file as JSON, parsed once and kept; null when there is none.
const nlohmann::json& document(const std::string& path);

/// jurisdictions/<CC>.json for an ISO country code, null when Objector knows nothing of the country.
const nlohmann::json& jurisdiction(const std::string& country);
/// regimes/<regime>.json.
const nlohmann::json& regime(const std::string& name);
/// Two-letter codes of the countries that can be chosen, alphabetical.
const std::vector<std::string>& countries();
/// Texts of a language (texts/<language>.json; "de-AT" is "de"), English where the language isn't there.
const nlohmann::json& texts(const std::string& language);
/// The grounds in display order, each a record of data/grounds.
const nlohmann::json& grounds();

}  // namespace objector::facts
