// The days that a complaint brings with it, where a regime sets any.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>

#include "guidance/due.hpp"
#include "guidance/law.hpp"
#include "ledger/objection.hpp"

namespace objector {

/// By when the controller has to acknowledge a complaint made to itself.
std::optional<Due> acknowledgement_due(const Objection& objection, const Law& law,
                                       const nlohmann::json& texts, const std::string& today);

/// The last day on which the person can complain to an authority about a refusal or about silence.
std::optional<Due> last_day_to_complain(const Objection& objection, const Law& law,
                                        const nlohmann::json& texts, const std::string& today);

}  // namespace objector
