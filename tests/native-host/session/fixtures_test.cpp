// The messages of protocol/fixtures against the schemas, as the host reads them.
// tests/protocol/fixtures.test.ts reads the same files with the extension's validators.
#include <doctest/doctest.h>

#include <filesystem>
#include <set>

#include "session/methods/methods.hpp"
#include "temporary_folder.hpp"
#include "util/schema.hpp"
#include "wire/json.hpp"

using namespace objector;
namespace fs = std::filesystem;

namespace {

struct Fixture {
  std::string name, schema_file, definition;
  nlohmann::json message;
};

// <schema>.<definition>.<case>.json; a schema's name may hold a point.
Fixture read_fixture(const fs::path& path) {
  const std::string name = path.stem().string();
  const auto before_case = name.rfind('.'), before_definition = name.rfind('.', before_case - 1);
  const std::string schema_name = name.substr(0, before_definition);
  return {name, schema_name == "event" ? "event.json" : "methods/" + schema_name + ".json",
          name.substr(before_definition + 1, before_case - before_definition - 1),
          parse_json(read_text(path)).value()};
}

std::vector<Fixture> fixtures(const char* folder) {
  std::vector<Fixture> found;
  for (const auto& entry :
       fs::directory_iterator(fs::path(SOURCE_DIR) / "native-host/protocol/fixtures" / folder)) {
    found.push_back(read_fixture(entry.path()));
  }
  return found;
}

}  // namespace

TEST_CASE("valid fixtures fit their schemas") {
  for (const Fixture& fixture : fixtures("valid")) {
    CAPTURE(fixture.name);
    REQUIRE(has_schema(fixture.schema_file, fixture.definition));
    CHECK(schema(fixture.schema_file, fixture.definition).first_problem(fixture.message).value_or("") == "");
  }
}

TEST_CASE("invalid fixtures don't") {
  for (const Fixture& fixture : fixtures("invalid")) {
    CAPTURE(fixture.name);
    REQUIRE(has_schema(fixture.schema_file, fixture.definition));
    CHECK(schema(fixture.schema_file, fixture.definition).first_problem(fixture.message).has_value());
  }
}

TEST_CASE("every method and every kind of event has a fixture") {
  std::set<std::string> covered;
  for (const Fixture& fixture : fixtures("valid"))
    covered.insert(fixture.schema_file + " " + fixture.definition);
  for (const Method& method : methods()) {
    for (const char* part : {" params", " result"}) {
      CHECK(covered.count("methods/" + std::string(method.name) + ".json" + part) == 1);
    }
  }
  for (const std::string& kind : event_kinds()) CHECK(covered.count("event.json " + kind) == 1);
}
