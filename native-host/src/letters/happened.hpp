// What happened to an objection, as a letter tells it: dates and bare facts, addressed to nobody.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "guidance/clock.hpp"
#include "ledger/objection.hpp"

namespace objector {

/// Everything the list needs beside the objection. `words` is `letter` of data/letters/<language>.json.
struct Telling {
  const nlohmann::json& words;
  const nlohmann::json& texts;   ///< of the same language
  const nlohmann::json& regime;  ///< null where no law is known
  std::string scope;             ///< what was objected to, in short; empty where it isn't known
  std::string today;             ///< civil date
};

/// One line a fact, the oldest first, each with its date; taken-back events are left out. Where the time to
/// answer is over, its end stands among them with the sum.
std::vector<std::string> happened(const Objection& objection, const std::optional<Clock>& clock,
                                  const Telling& telling);

}  // namespace objector
