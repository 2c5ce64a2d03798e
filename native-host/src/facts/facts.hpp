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
/// Texts of a language (texts/<language>.json); English where the language isn't there. "de-AT" is "de",
/// "pt-BR" a language of its own, "no" and "nn" are "nb".
const nlohmann::json& texts(const std::string& language);
/// Words of reason texts and letters (letters/<language>.json), chosen in the same way.
const nlohmann::json& letters(const std::string& language);
/// Whether `words` (texts or letters) are what was asked for, not English in its place.
bool is_written_in(const std::string& language, const nlohmann::json& words);
/// Codes of the languages that have texts, alphabetical.
const std::vector<std::string>& languages();
/// All records of a folder such as "data/announced/", by name.
std::vector<const nlohmann::json*> records(std::string_view folder);
/// The records of a folder in the order that their field `order` gives: the grounds, say.
std::vector<const nlohmann::json*> records_in_order(std::string_view folder);

}  // namespace objector::facts
