#include "facts/facts.hpp"
#include "guidance/hint.hpp"
#include "guidance/words.hpp"

namespace objector {
namespace {

using Pointer = nlohmann::json::json_pointer;

// A part of a payload that is shown. `label` names its words in texts.details; where texts.details also has
// "<label>.<value>", that stands for the value.
struct Shown {
  const char* pointer;
  const char* label;
  bool personal;
};

constexpr Shown kShown[] = {
    {"/page/platform", "platform", false},
    {"/platform", "platform", false},
    {"/page/address", "address", false},
    {"/address", "address", false},
    {"/how", "how", false},
    {"/evidence/platform_id", "platform_id", true},
    {"/evidence/how", "how", false},
    {"/country", "country", false},
    {"/objected_before", "objected_before", false},
    {"/fields", "fields", false},
    {"/reason", "reason", true},
    {"/additional", "additional", true},
    {"/note", "note", true},
    {"/text", "note", true},
    {"/label", "label", true},
    {"/holder", "holder", true},
    {"/is_page", "is_page", false},
    {"/wording", "wording", false},
    {"/digest", "digest", false},
    {"/size", "size", false},
};

// The part of a payload that decides between several sentences for one kind.
constexpr const char* kVariants[] = {"says", "what", "reason", "to"};

std::string text_of(const nlohmann::json& value) {
  return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string value_words(const std::string& label, const nlohmann::json& value,
                        const nlohmann::json& details) {
  if (!value.is_array()) return details.value(label + "." + text_of(value), text_of(value));
  std::string words;
  for (const auto& item : value) words += (words.empty() ? "" : ", ") + value_words(label, item, details);
  return words;
}

std::string sentence_of(const Event& event, const nlohmann::json& sentences) {
  if (!sentences.contains(event.kind)) {
    return fill(sentences["unknown"].get_ref<const std::string&>(), {{"kind", event.kind}});
  }
  for (const char* const variant : kVariants) {
    if (!event.payload.contains(variant)) continue;
    const std::string key = event.kind + "." + text_of(event.payload[variant]);
    if (sentences.contains(key)) return sentences[key];
  }
  return sentences[event.kind];
}

// `reason` of attempt_abandoned is a word of ours, already told by the sentence.
bool is_told_by_sentence(const Event& event, const Shown& shown) {
  return event.kind == "attempt_abandoned" && std::string_view(shown.pointer) == "/reason";
}

}  // namespace

std::string state_words(const std::string& state, bool told, bool damaged, const std::string& language) {
  const auto& states = facts::texts(language)["states"];
  std::string words = states.at(state);
  if (told) words = fill(states["told"].get_ref<const std::string&>(), {{"words", words}});
  if (damaged) words = fill(states["damaged"].get_ref<const std::string&>(), {{"words", words}});
  return words;
}

nlohmann::json event_words(const Event& event, const std::string& language) {
  const auto& texts = facts::texts(language);
  const auto& labels = texts["details"];
  auto details = nlohmann::json::array();
  for (const auto& shown : kShown) {
    const Pointer pointer(shown.pointer);
    if (!event.payload.contains(pointer) || is_told_by_sentence(event, shown)) continue;
    details.push_back({{"label", labels[shown.label]},
                       {"value", value_words(shown.label, event.payload[pointer], labels)},
                       {"personal", shown.personal}});
  }
  return {{"words", sentence_of(event, texts["events"])}, {"details", std::move(details)}};
}

}  // namespace objector
