// Whom a letter goes to: Meta's company for a country, or an authority, with how sure its address is.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "guidance/law.hpp"

namespace objector {

/// Empty fields are not known.
struct Addressee {
  std::string name;
  std::string post;  ///< lines of the postal address, the name included
  std::string email;
  std::string page;                    ///< where it takes complaints or requests
  std::vector<std::string> languages;  ///< in which an authority is known to take complaints
  std::string certainty = "unknown";   ///< of the address: exact, derived, reported, unknown
};

/// Meta's company that answers for the country, as far as it is known; "Meta" where it isn't.
Addressee controller_of(const Law& law);

/// The authority of that code ("DE-HH"), the suggested one where `code` is empty or isn't one of the
/// country's. Its name is the one it uses itself, with the English one beside it where `language` isn't one
/// it writes in.
Addressee authority_of(const Law& law, const std::string& code, const std::string& language);

/// Whether the country has an authority of that code.
bool has_authority(const Law& law, const std::string& code);

/// {code, name} of the authorities that the person can choose from; one of them, or none, isn't a choice.
nlohmann::json authorities_of(const Law& law);

/// The name of the authority that leads for this law's controller, empty where none is known.
std::string lead_authority(const Law& law, const std::string& language);

}  // namespace objector
