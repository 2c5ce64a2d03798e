// The methods of the protocol, one file each. Their parameters have passed the method's schema when they are
// called.
#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string_view>
#include <utility>

#include "session/context.hpp"
#include "util/result.hpp"

namespace objector {

using Handler = Result<nlohmann::json> (*)(Context&, const nlohmann::json& params);

struct Method {
  std::string_view name;  ///< protocol/methods/<name>.json
  Handler handler;
};

/// A result. By name, because nlohmann's JSON claims to convert to everything, even to an Error.
inline Result<nlohmann::json> answer(nlohmann::json value) {
  return {boost::system::in_place_value, std::move(value)};
}

/// All of them; their names are the capabilities of `hello`.
std::span<const Method> methods();

Result<nlohmann::json> hello(Context&, const nlohmann::json& params);
Result<nlohmann::json> event_append(Context&, const nlohmann::json& params);
Result<nlohmann::json> page_report(Context&, const nlohmann::json& params);
Result<nlohmann::json> objection_list(Context&, const nlohmann::json& params);
Result<nlohmann::json> objection_get(Context&, const nlohmann::json& params);
Result<nlohmann::json> reason_compose(Context&, const nlohmann::json& params);
Result<nlohmann::json> ground_list(Context&, const nlohmann::json& params);
Result<nlohmann::json> letter_list(Context&, const nlohmann::json& params);
Result<nlohmann::json> letter_compose(Context&, const nlohmann::json& params);
Result<nlohmann::json> about_list(Context&, const nlohmann::json& params);
Result<nlohmann::json> profile_get(Context&, const nlohmann::json& params);
Result<nlohmann::json> profile_set(Context&, const nlohmann::json& params);
Result<nlohmann::json> ledger_verify(Context&, const nlohmann::json& params);
Result<nlohmann::json> ledger_watch(Context&, const nlohmann::json& params);
Result<nlohmann::json> ledger_export(Context&, const nlohmann::json& params);
Result<nlohmann::json> ledger_import(Context&, const nlohmann::json& params);
Result<nlohmann::json> ledger_erase(Context&, const nlohmann::json& params);
Result<nlohmann::json> evidence_put(Context&, const nlohmann::json& params);
Result<nlohmann::json> evidence_get(Context&, const nlohmann::json& params);
Result<nlohmann::json> reminder_next(Context&, const nlohmann::json& params);
Result<nlohmann::json> reminder_claim(Context&, const nlohmann::json& params);
Result<nlohmann::json> reminder_set(Context&, const nlohmann::json& params);

}  // namespace objector
