// JSON-RPC 2.0 as Objector speaks it: string ids, parameters by name, no batches, notifications only from the
// host.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "util/result.hpp"

namespace objector {

struct Request {
  std::string id;  ///< 1 to 64 bytes
  std::string method;
  nlohmann::json params;  ///< an object; {} where the sender gave none
};

/// Errors: invalid_request.
Result<Request> read_request(const nlohmann::json& message);

/// The id an answer to `message` carries: its own where it has a usable one, else null (JSON-RPC 2.0, section
/// 5).
nlohmann::json reply_id(const nlohmann::json& message);

/// The bytes of an answer, and of a notification without parameters.
std::string result_reply(const nlohmann::json& id, const nlohmann::json& result);
std::string error_reply(const nlohmann::json& id, const Error& error);
std::string notification(std::string_view method);

}  // namespace objector
