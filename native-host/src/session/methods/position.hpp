// common.json's `position` to and from the ledger's.
#pragma once

#include <nlohmann/json.hpp>

#include "ledger/ledger.hpp"

namespace objector {

inline nlohmann::json to_json(const Position& position) {
  return {{"ledger", position.ledger}, {"seq", position.seq}, {"hash", position.hash}};
}

inline Position position_from_json(const nlohmann::json& json) {
  return {json["ledger"], json["seq"], json["hash"]};
}

}  // namespace objector
