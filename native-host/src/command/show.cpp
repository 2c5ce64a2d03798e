#include <cstdio>

#include "command/commands.hpp"
#include "command/with_ledger.hpp"
#include "guidance/hint.hpp"
#include "session/standing.hpp"
#include "util/clock.hpp"
#include "util/fail.hpp"

namespace objector {
namespace {

using nlohmann::json;

json shown(const Event& event, const std::string& language) {
  json one = event_words(event, language);
  one["id"] = event.id;
  one["kind"] = event.kind;
  one["day"] = event.day;
  one["seq"] = event.seq;
  return one;
}

void print(const json& objection) {
  const auto words = [](const json& value) { return value.get<std::string>(); };
  std::printf("%s\n%s · %s · %s\n", words(objection["id"]).c_str(), words(objection["platform"]).c_str(),
              words(objection["subject"]).c_str(), words(objection["state_words"]).c_str());
  for (const char* part : {"what", "why", "how"}) {
    std::printf("  %s\n", words(objection["hint"][part]).c_str());
  }
  for (const json& event : objection["log"]) {
    std::printf("%s  %s  (%s)\n", words(event["day"]).c_str(), words(event["words"]).c_str(),
                words(event["id"]).c_str());
    for (const json& detail : event["details"]) {
      std::printf("    %s: %s\n", words(detail["label"]).c_str(), words(detail["value"]).c_str());
    }
  }
}

}  // namespace

int show_objection(const std::string& id, bool as_json) {
  return with_ledger([&](Ledger& ledger) -> int {
    const auto found = objection_named(ledger, id);
    if (!found) return fail(found.error().message);
    const auto view = view_of(ledger, language(), today());
    const auto standing = standing_of(ledger, found->account);
    if (!view || !standing) return fail("The ledger can't be read.");
    json objection = to_json(*found, standing->account, *view);
    objection["log"] = json::array();
    for (const Event& event : found->events) objection["log"].push_back(shown(event, view->language));
    if (as_json) {
      std::printf("%s\n", objection.dump(2).c_str());
    } else {
      print(objection);
    }
    return kDone;
  });
}

}  // namespace objector
