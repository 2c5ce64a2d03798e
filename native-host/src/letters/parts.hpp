// The parts of a reason text in three lengths, before one is chosen.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "letters/reason.hpp"

namespace objector {

/// Everything a reason text is put together from. `words` is `reason` of data/letters/<language>.json,
/// `texts` of the same language (for its citations); `regime` is null where no law is known for the country.
struct Parts {
  const nlohmann::json& words;
  const nlohmann::json& texts;
  const nlohmann::json& regime;
  std::string platform, subject;
  std::vector<std::string> personal, general;  ///< ground keys by kind, in the order asked
  std::string own_sentence;                    ///< trimmed, lines ended by \n
};

/// " (GDPR Art. 17(1)(c))" as `texts` cites it, or nothing where the regime has no such article.
std::string in_brackets(const nlohmann::json& regime, const char* role, const nlohmann::json& texts);

/// The sentence that objects, forbids or asks, with the subject's scope in one of two lengths (full, short).
std::string opening(const Parts& parts, const char* length, bool after_greeting);

/// How the person's wish is put: object, forbid, suspend, cease, consent, or ask where no right is known.
std::string stance_of(const nlohmann::json& regime);

/// With greeting, accounts, grounds in full, the law's burden, numbered requests and the time to answer.
std::string full_text(const Parts& parts);
/// Opening, grounds in short sentences and the requests in one sentence.
std::string short_text(const Parts& parts, bool with_general);
/// Opening and requests in two sentences, with the own sentence where asked for.
std::string shortest_text(const Parts& parts, bool with_own_sentence);

}  // namespace objector
