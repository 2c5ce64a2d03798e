// The JSON schemas of protocol/, compiled when first asked for and kept.
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace objector {

/// One compiled definition of a protocol schema.
class Schema {
 public:
  struct Compiled;
  explicit Schema(std::unique_ptr<Compiled> compiled);
  ~Schema();

  /// What is wrong with `value` first, as a sentence that names the place by its keys and never shows a
  /// value; nothing where it fits.
  std::optional<std::string> first_problem(const nlohmann::json& value) const;

 private:
  std::unique_ptr<Compiled> compiled_;
};

/// `definitions/<definition>` of protocol/<file>, e.g. ("methods/hello.json", "params"). Throws
/// std::logic_error where there is none: the names are ours, so that is a bug.
const Schema& schema(std::string_view file, std::string_view definition);

/// Whether protocol/<file> has such a definition.
bool has_schema(std::string_view file, std::string_view definition);

}  // namespace objector
