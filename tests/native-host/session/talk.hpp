// A session that is talked to without a pipe.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "session/session.hpp"
#include "temporary_folder.hpp"
#include "util/schema.hpp"

namespace objector {

/// Every result is checked against its schema. `today` may change while it lives.
struct Conversation {
  explicit Conversation(const std::filesystem::path& folder)
      : session(Ledger::open(folder), [this] { return today; }) {}

  std::string today = "2026-01-10";
  Session session;

  nlohmann::json answer(const std::string& body) {
    return nlohmann::json::parse(session.answer({Frame::Kind::body, body, 0}));
  }

  nlohmann::json call(const std::string& method, const nlohmann::json& params = nlohmann::json::object()) {
    const nlohmann::json reply = answer(
        nlohmann::json{{"jsonrpc", "2.0"}, {"id", "1"}, {"method", method}, {"params", params}}.dump());
    CHECK(reply["jsonrpc"] == "2.0");
    CHECK(reply["id"] == "1");
    if (reply.contains("result")) {
      const Schema& result = schema("methods/" + method + ".json", "result");
      CHECK(result.first_problem(reply["result"]).value_or("") == "");
    }
    return reply;
  }

  nlohmann::json hello(const nlohmann::json& more = nlohmann::json::object()) {
    nlohmann::json params{{"client", {{"name", "test"}, {"version", "1"}}},
                          {"protocol", {{"min", 1}, {"max", 1}}}};
    params.update(more);
    return call("hello", params);
  }

  nlohmann::json append(const std::vector<nlohmann::json>& events) {
    return call("event.append", {{"events", events}});
  }
};

inline int code(const nlohmann::json& reply) {
  return reply.at("error").at("code");
}
constexpr int number(ErrorCode error) {
  return static_cast<int>(error);
}

}  // namespace objector
