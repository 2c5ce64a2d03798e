#include "wire/json.hpp"

#include <string>
#include <vector>

namespace objector {
namespace {

using nlohmann::json;

// Builds the value as nlohmann's parser reads it. Ends the reading at the first thing that isn't allowed; the
// parser itself is iterative, so depth costs no stack.
class Builder : public nlohmann::json_sax<json> {
 public:
  json value;
  std::string why;  // empty = nothing wrong

  bool null() override { return put(nullptr); }
  bool boolean(bool v) override { return put(v); }
  bool number_integer(number_integer_t v) override { return put(v); }
  bool number_unsigned(number_unsigned_t v) override { return put(v); }
  bool number_float(number_float_t v, const string_t&) override { return put(v); }
  bool string(string_t& v) override { return put(std::move(v)); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(json::object()); }
  bool start_array(std::size_t) override { return open(json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    if (open_.back()->contains(name)) return refuse("The message names a key twice in one object.");
    key_ = std::move(name);
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& e) override {
    const std::string_view what = e.what();  // repeats what was sent, so only its kind is used
    if (what.find("ill-formed UTF-8") != what.npos) return refuse("The message isn't UTF-8.");
    if (what.find("surrogate") != what.npos) {
      return refuse("The message holds half of a surrogate pair, which is no character.");
    }
    return refuse("The message isn't JSON (at byte " + std::to_string(position) + ").");
  }

 private:
  bool refuse(std::string sentence) {
    why = std::move(sentence);
    return false;
  }

  template <class T>
  bool put(T&& v) {
    place(json(std::forward<T>(v)));
    return true;
  }

  bool open(json container) {
    if (open_.size() == kJsonDepth) {
      return refuse("The message is nested deeper than " + std::to_string(kJsonDepth) + ".");
    }
    open_.push_back(place(std::move(container)));
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  json* place(json v) {
    if (open_.empty()) {
      value = std::move(v);
      return &value;
    }
    json& parent = *open_.back();
    if (parent.is_object()) return &(parent[key_] = std::move(v));
    parent.push_back(std::move(v));
    return &parent.back();
  }

  std::vector<json*> open_;
  std::string key_;
};

}  // namespace

Result<json> parse_json(std::string_view text) {
  Builder builder;
  if (json::sax_parse(text.begin(), text.end(), &builder)) {
    return {boost::system::in_place_value, std::move(builder.value)};
  }
  return Error{ErrorCode::parse_error, builder.why};
}

}  // namespace objector
