#include "wire/rpc.hpp"

#include <algorithm>
#include <array>

namespace objector {
namespace {

using nlohmann::json;

constexpr std::size_t kLongestId = 64;

bool usable_id(const json& id) {
  if (!id.is_string()) return false;
  const auto& text = id.get_ref<const std::string&>();
  return !text.empty() && text.size() <= kLongestId;
}

Error refused(const char* sentence) {
  return {ErrorCode::invalid_request, sentence};
}

// Replaces what isn't UTF-8 instead of throwing: an answer always leaves.
std::string bytes(const json& message) {
  return message.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

Result<Request> read_request(const json& message) {
  static constexpr std::array kMembers{"id", "jsonrpc", "method", "params"};
  if (message.is_array()) return refused("Objector takes one request per frame, no batches.");
  if (!message.is_object()) return refused("A request is a JSON object.");
  for (const auto& [name, value] : message.items()) {
    if (std::find(kMembers.begin(), kMembers.end(), name) == kMembers.end()) {
      return refused("A request has the members jsonrpc, id, method and params, and no others.");
    }
  }
  if (message.value("jsonrpc", json()) != "2.0") return refused("A request says \"jsonrpc\": \"2.0\".");
  if (!message.contains("id")) return refused("A request has an id; the host takes no notifications.");
  if (!usable_id(message["id"])) return refused("The id of a request is a string of 1 to 64 bytes.");
  if (!message.value("method", json()).is_string()) return refused("The method of a request is a string.");
  json params = message.value("params", json::object());
  if (!params.is_object()) return refused("The params of a request are an object.");
  return Request{message["id"], message["method"], std::move(params)};
}

json reply_id(const json& message) {
  if (message.is_object() && message.contains("id") && usable_id(message["id"])) return message["id"];
  return nullptr;
}

std::string result_reply(const json& id, const json& result) {
  return bytes({{"jsonrpc", "2.0"}, {"id", id}, {"result", result}});
}

std::string error_reply(const json& id, const Error& error) {
  return bytes({{"jsonrpc", "2.0"},
                {"id", id},
                {"error", {{"code", static_cast<int>(error.code)}, {"message", error.message}}}});
}

std::string notification(std::string_view method) {
  return bytes({{"jsonrpc", "2.0"}, {"method", method}});
}

}  // namespace objector
