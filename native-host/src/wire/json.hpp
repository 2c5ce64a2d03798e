// Strict JSON: what comes through the pipe is checked for UTF-8, depth and double keys before anything reads
// it.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "util/result.hpp"

namespace objector {

/// The deepest nesting that is read: a bare value has depth 0, `[]` depth 1.
inline constexpr int kJsonDepth = 32;

/// Errors: parse_error, with a sentence that says what is wrong and never repeats what was sent.
Result<nlohmann::json> parse_json(std::string_view text);

}  // namespace objector
