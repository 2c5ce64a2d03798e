#include "wire/json.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace objector;

namespace {

std::string problem(std::string_view text) {
  const auto parsed = parse_json(text);
  if (parsed) return "";
  CHECK(parsed.error().code == ErrorCode::parse_error);
  return parsed.error().message;
}

std::string nested(int depth) {
  return std::string(depth, '[') + std::string(depth, ']');
}

}  // namespace

TEST_CASE("JSON is read as nlohmann reads it") {
  const std::string text =
      R"({"a":[1,-2,3.5,"ä\ud83d\ude00\u0000",true,null,{}],"b":{"a":[]},"":18446744073709551615})";
  CHECK(parse_json(text).value() == nlohmann::json::parse(text));
  CHECK(parse_json("7").value() == 7);
}

TEST_CASE("depth 32 is read, 33 and 100000 are not") {
  CHECK(problem(nested(32)) == "");
  CHECK(problem(nested(33)) == "The message is nested deeper than 32.");
  CHECK(problem(nested(100000)) == "The message is nested deeper than 32.");
  CHECK(problem(std::string(100000, '[')) == "The message is nested deeper than 32.");
}

TEST_CASE("a key twice in one object is refused, in two objects it isn't") {
  CHECK(problem(R"({"a":1,"a":1})") == "The message names a key twice in one object.");
  CHECK(problem(R"({"a":1,"\u0061":1})") == "The message names a key twice in one object.");
  CHECK(problem(R"({"a":{"a":1},"b":{"a":1}})") == "");
}

TEST_CASE("UTF-8 is strict") {
  for (const char* bytes :
       {"\"\xc3\"", "\"\xff\"", "\"\xc0\xaf\"", "\"\xed\xa0\x80\"", "\"\xf5\x80\x80\x80\"", "\"\x80\""}) {
    CHECK(problem(bytes) == "The message isn't UTF-8.");
  }
}

TEST_CASE("half a surrogate pair is refused") {
  for (const char* text : {R"("\ud800")", R"("\udc00")", R"("\ud800\ud800")", R"(["\ud83dx"])"}) {
    CHECK(problem(text) == "The message holds half of a surrogate pair, which is no character.");
  }
}

TEST_CASE("what isn't JSON is refused and never repeated") {
  for (const char* text :
       {"", " ", "{", "secret", "{\"secret\":}", "[1,]", "1 2", "\"secret", "1e999", "'a'", "\"\n\""}) {
    const std::string sentence = problem(text);
    CHECK(sentence.starts_with("The message isn't JSON (at byte "));
    CHECK(sentence.find("secret") == std::string::npos);
  }
}
