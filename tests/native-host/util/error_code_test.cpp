#include "util/error_code.hpp"

#include <doctest/doctest.h>

#include <map>
#include <regex>
#include <string>

#include "facts/facts.hpp"
#include "temporary_folder.hpp"

TEST_CASE("error_code.hpp and protocol/errors.json name the same numbers") {
  std::map<int, std::string> in_header;
  const std::string header = objector::read_text(SOURCE_DIR "/native-host/src/util/error_code.hpp");
  const std::regex line(R"(\n  ([a-z_]+) = (-?\d+),)");
  for (std::sregex_iterator found(header.begin(), header.end(), line), end; found != end; ++found) {
    in_header[std::stoi((*found)[2])] = (*found)[1];
  }
  std::map<int, std::string> in_protocol;
  for (const auto& error : objector::facts::document("protocol/errors.json").at("errors")) {
    in_protocol[error.at("code")] = error.at("name");
  }
  CHECK(in_header.size() > 20);
  CHECK(in_header == in_protocol);
}
