// The parts of a reason text in three lengths, before one is chosen.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "letters/reason.hpp"

namespace objector {

/// Everything a reason text is put together from. `words` is data/letters/reason/<language>.json; `regime` is
/// null where no law is known for the country.
struct Parts {
  const nlohmann::json& words;
  const nlohmann::json& regime;
  std::string platform, subject;
  std::vector<std::string> personal, general;  ///< ground keys by kind, in the order asked
  std::string own_sentence;                    ///< trimmed, lines ended by \n
};

/// How the person's wish is put: object, forbid, suspend, cease, consent, or ask where no right is known.
std::string stance_of(const nlohmann::json& regime);

/// With greeting, accounts, grounds in full, the law's burden, numbered requests and the time to answer.
std::string full_text(const Parts& parts);
/// Opening, grounds in short sentences and the requests in one sentence.
std::string short_text(const Parts& parts, bool with_general);
/// Opening and requests in two sentences, with the own sentence where asked for.
std::string shortest_text(const Parts& parts, bool with_own_sentence);

}  // namespace objector
