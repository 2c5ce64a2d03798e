// The law of a country as hints need it: its record, its regime and where to complain.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace objector {

struct Law {
  const nlohmann::json& jurisdiction;  ///< null where Objector knows nothing of the country
  const nlohmann::json& regime;        ///< null likewise

  bool known() const { return !regime.is_null(); }
  /// yes, comparable, no; "unknown" where the law isn't known.
  std::string right_to_object() const;
  /// texts.regimes[regime][key], empty where there are no such words.
  std::string words(const std::string& key, const nlohmann::json& texts) const;
  /// A sentence that names the authority and its website with what is uncertain; empty when none is known.
  std::string authority(const nlohmann::json& texts) const;
  /// The authority's page for complaints or its website; empty when none is known.
  std::string complaint_link() const;
  /// The authority of that code, or the first one: the only one, or the one that `authority_rule` suggests.
  /// Null where none is known.
  const nlohmann::json* authority_record(const std::string& code) const;
};

/// Whether one of an authority's languages is this one; regions don't matter.
bool speaks(const std::vector<std::string>& languages, const std::string& language);

/// What an authority calls itself, with its English name beside it where one can't write to it in `language`:
/// for letters.
std::string authority_own_name(const nlohmann::json& record, const std::string& language);
/// The same for reading: in English its English name alone.
std::string authority_name(const nlohmann::json& record, const std::string& language);
/// An authority's page for complaints, else its website; empty when none is known.
std::string complaint_page(const nlohmann::json& record);

/// Whether a kind of letter (data/letters/kinds) is one of this law's.
bool offers_letter(const Law& law, const std::string& kind);

/// `country` is an ISO 3166-1 alpha-2 code, or empty when not asked yet.
Law law_of(const std::string& country);

}  // namespace objector
