// The days that Meta had announced for its use: told as history, since an objection after them still works.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "guidance/law.hpp"

namespace objector {

/// Records of data/announced for this law, the earliest first.
std::vector<const nlohmann::json*> announced_days(const Law& law);

/// Those days in words, separated by semicolons; empty where there are none.
std::string announced_words(const Law& law, const nlohmann::json& texts);

}  // namespace objector
