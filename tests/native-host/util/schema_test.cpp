#include "util/schema.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "facts/facts.hpp"

using namespace objector;
using nlohmann::json;

namespace {

const json kPage = {{"platform", "facebook"},
                    {"subject", "own_information"},
                    {"rule", "r"},
                    {"rule_version", 1},
                    {"address", "https://www.facebook.com/"}};

std::string problem(const json& value) {
  return schema("event.json", "form_opened").first_problem(value).value_or("");
}

}  // namespace

TEST_CASE("every definition of every protocol schema compiles") {
  int compiled = 0;
  for (const std::string_view path : facts::embedded_paths()) {
    const bool part = path.find('#') != path.npos;  // a definition's own row
    if (!path.starts_with("protocol/") || path == "protocol/errors.json" || part) continue;
    for (const auto& [name, definition] : facts::document(std::string(path)).at("definitions").items()) {
      CAPTURE(name);
      CHECK_NOTHROW(schema(path.substr(9), name));
      ++compiled;
    }
  }
  CHECK(compiled > 60);
}

TEST_CASE("a reference into another file is followed") {
  CHECK(problem({{"page", kPage}}) == "");
  json page = kPage;
  page["platform"] = "elsewhere";
  CHECK(problem({{"page", page}}) == "At page.platform: Failed to match against any enum values.");
}

TEST_CASE("a problem names keys of ours and never a value or a stranger's key") {
  json page = kPage;
  page["rule_version"] = "private text";
  CHECK(problem({{"page", page}}).find("private") == std::string::npos);
  CHECK(problem({{"page", page}}).starts_with("At page.rule_version: "));
  page = kPage;
  page["private text"] = 1;
  CHECK(problem({{"page", page}}) == "At page: There is a key that isn't known here.");
  CHECK(problem({}) == "At the top: Value type not permitted by 'type' constraint.");
  CHECK(problem(json::object()) == "At the top: Missing required property 'page'.");
}

TEST_CASE("a place in a list is told by its number") {
  const json payload = {{"page", kPage}, {"fields", {"reason", "elsewhere"}}};
  CHECK(schema("event.json", "prefilled").first_problem(payload).value_or("") ==
        "At fields[1]: Failed to match against any enum values.");
}

TEST_CASE("lengths count characters, not bytes") {
  std::string eighty;
  for (int i = 0; i < 80; ++i) eighty += "ü";
  CHECK_FALSE(schema("event.json", "account_labelled").first_problem({{"label", eighty}}));
  CHECK(schema("event.json", "account_labelled").first_problem({{"label", eighty + "ü"}}));
}

TEST_CASE("a definition that isn't there is a bug") {
  CHECK(has_schema("event.json", "note"));
  CHECK_FALSE(has_schema("event.json", "nothing"));
  CHECK_FALSE(has_schema("nothing.json", "note"));
  CHECK_THROWS_AS(schema("event.json", "nothing"), std::logic_error);
}
