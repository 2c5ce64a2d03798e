#include "wire/rpc.hpp"

#include <doctest/doctest.h>

using namespace objector;
using nlohmann::json;

TEST_CASE("a request is read") {
  const auto request =
      read_request(json::parse(R"({"jsonrpc":"2.0","id":"1","method":"hello","params":{"a":1}})"));
  REQUIRE(request.has_value());
  CHECK(request->id == "1");
  CHECK(request->method == "hello");
  CHECK(request->params == json{{"a", 1}});
  CHECK(read_request(json::parse(R"({"jsonrpc":"2.0","id":"1","method":"m"})"))->params == json::object());
}

TEST_CASE("what isn't a request is refused, with the id where it has a usable one") {
  struct Case {
    const char* text;
    json id;
  };
  for (const Case& c : {
           Case{"[]", nullptr},
           Case{R"([{"jsonrpc":"2.0","id":"1","method":"hello"}])", nullptr},
           Case{"7", nullptr},
           Case{R"({"id":"1","method":"hello"})", "1"},
           Case{R"({"jsonrpc":"1.0","id":"1","method":"hello"})", "1"},
           Case{R"({"jsonrpc":"2.0","method":"hello"})", nullptr},
           Case{R"({"jsonrpc":"2.0","id":1,"method":"hello"})", nullptr},
           Case{R"({"jsonrpc":"2.0","id":null,"method":"hello"})", nullptr},
           Case{R"({"jsonrpc":"2.0","id":"","method":"hello"})", nullptr},
           Case{R"({"jsonrpc":"2.0","id":"1"})", "1"},
           Case{R"({"jsonrpc":"2.0","id":"1","method":1})", "1"},
           Case{R"({"jsonrpc":"2.0","id":"1","method":"m","params":[]})", "1"},
           Case{R"({"jsonrpc":"2.0","id":"1","method":"m","extra":1})", "1"},
       }) {
    CAPTURE(c.text);
    const json message = json::parse(c.text);
    const auto request = read_request(message);
    REQUIRE_FALSE(request.has_value());
    CHECK(request.error().code == ErrorCode::invalid_request);
    CHECK(reply_id(message) == c.id);
  }
  CHECK(reply_id({{"id", std::string(65, 'x')}}) == nullptr);
}

TEST_CASE("answers are JSON-RPC 2.0") {
  CHECK(json::parse(result_reply("7", {{"a", 1}})) ==
        json{{"jsonrpc", "2.0"}, {"id", "7"}, {"result", {{"a", 1}}}});
  CHECK(json::parse(error_reply(nullptr, {ErrorCode::frame_empty, "no"})) ==
        json{{"jsonrpc", "2.0"}, {"id", nullptr}, {"error", {{"code", 2}, {"message", "no"}}}});
  CHECK(json::parse(notification("ledger.changed")) ==
        json{{"jsonrpc", "2.0"}, {"method", "ledger.changed"}});
}
