#include "util/schema.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "facts/facts.hpp"

namespace objector {
namespace {

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;

// Each definition is embedded by itself as well (native-host/cmake/embed.cmake), so only those in use are
// parsed.
const json& find_definition(const std::string& file, const std::string& definition) {
  return facts::document("protocol/" + file + "#/definitions/" + definition);
}

const json& definition_of(const std::string& file, const std::string& definition) {
  const json& found = find_definition(file, definition);
  if (found.is_null()) throw std::logic_error("no schema " + file + "#/definitions/" + definition);
  return found;
}

/// A copy with every `$ref` replaced by what it names: the schemas have no cycle, and valijson then needs no
/// resolving of addresses.
json without_references(const json& schema, const std::string& file) {
  if (schema.is_array()) {
    json copy = json::array();
    for (const json& item : schema) copy.push_back(without_references(item, file));
    return copy;
  }
  if (!schema.is_object()) return schema;
  if (const auto reference = schema.find("$ref"); reference != schema.end()) {
    constexpr std::string_view kMiddle = "#/definitions/";
    const std::string& address = reference->get_ref<const std::string&>();
    const std::size_t middle = address.find(kMiddle);
    if (middle == std::string::npos) throw std::logic_error("a reference of another form in " + file);
    const std::string target = middle == 0 ? file : address.substr(0, middle);
    return without_references(definition_of(target, address.substr(middle + kMiddle.size())), target);
  }
  json copy = json::object();
  for (const auto& [key, value] : schema.items()) copy[key] = without_references(value, file);
  return copy;
}

/// The keys to the place, as `payload.page.rule` or `events[2]`; "the top" for the value itself.
std::string place_of(const std::vector<std::string>& context) {
  std::string place;
  for (std::size_t i = 1; i < context.size(); ++i) {
    std::string_view step = context[i];  // "[page]" or "[2]"
    const bool is_index = step.size() > 1 && step[1] >= '0' && step[1] <= '9';
    if (!is_index) {
      step = step.substr(1, step.size() - 2);
      if (!place.empty()) place += '.';
    }
    place += step;
  }
  return place.empty() ? "the top" : place;
}

}  // namespace

struct Schema::Compiled {
  valijson::Schema schema;
};

Schema::Schema(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
Schema::~Schema() = default;

std::optional<std::string> Schema::first_problem(const json& value) const {
  valijson::Validator validator;
  const NlohmannJsonAdapter target(value);
  if (validator.validate(compiled_->schema, target, nullptr)) return std::nullopt;
  // Only the second walk, of a value that doesn't fit, collects sentences.
  valijson::ValidationResults results;
  validator.validate(compiled_->schema, target, &results);
  const auto first = results.begin();
  if (first == results.end()) return "doesn't fit its schema";
  // Unknown keys may be anything, so valijson's naming of them is cut off.
  std::string what = first->description;
  if (what.starts_with("Object contains a property")) what = "There is a key that isn't known here.";
  return "At " + place_of(first->context) + ": " + what;
}

const Schema& schema(std::string_view file, std::string_view definition) {
  static std::map<std::pair<std::string, std::string>, Schema, std::less<>> compiled;
  std::pair<std::string, std::string> name{file, definition};
  if (const auto found = compiled.find(name); found != compiled.end()) return found->second;
  const json expanded = without_references(definition_of(name.first, name.second), name.first);
  auto made = std::make_unique<Schema::Compiled>();
  valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
  parser.populateSchema(NlohmannJsonAdapter(expanded), made->schema);
  return compiled.try_emplace(std::move(name), std::move(made)).first->second;
}

bool has_schema(std::string_view file, std::string_view definition) {
  return !find_definition(std::string(file), std::string(definition)).is_null();
}

}  // namespace objector
