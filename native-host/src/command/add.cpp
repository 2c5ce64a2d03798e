#include <algorithm>
#include <cstdio>

#include "command/commands.hpp"
#include "command/with_ledger.hpp"
#include "facts/facts.hpp"
#include "util/clock.hpp"
#include "util/fail.hpp"
#include "util/uuid.hpp"

namespace objector {
namespace {

using nlohmann::json;

const json& definitions() {
  return facts::document("protocol/event.json")["definitions"];
}

bool is_said(const std::string& what) {
  const json& says = definitions()["told_by_person"]["properties"]["says"]["enum"];
  return std::ranges::find(says, json(what)) != says.end();
}

bool has_only_how(const std::string& what) {
  return definitions().contains(what) && definitions()[what].value("$ref", "") == "#/definitions/how_only";
}

/// Kind and payload; null where the word is none of ours.
json told(const Telling& telling) {
  json payload = json::object();
  if (!telling.note.empty()) payload[telling.what == "note" ? "text" : "note"] = telling.note;
  if (telling.what == "note") return {{"kind", "note"}, {"payload", payload}};
  if (is_said(telling.what)) {
    payload["says"] = telling.what;
    if (!telling.platform.empty()) payload["platform"] = telling.platform;
    if (!telling.subject.empty()) payload["subject"] = telling.subject;
    return {{"kind", "told_by_person"}, {"payload", payload}};
  }
  if (has_only_how(telling.what)) {
    payload["how"] = "told";
    return {{"kind", telling.what}, {"payload", payload}};
  }
  return nullptr;
}

}  // namespace

int add_to_ledger(const Telling& telling, bool as_json) {
  return with_ledger([&](Ledger& ledger) -> int {
    json event = told(telling);
    if (event.is_null()) {
      fail("`" + telling.what + "` is nothing that can be told. `objector-host ledger add --help` lists it.");
      return kUsage;
    }
    event["id"] = uuid_text(random_uuid());
    event["day"] = telling.day.empty() ? today() : telling.day;
    if (telling.objection.empty()) {
      if (telling.what != "objected_before" || telling.platform.empty()) {
        fail("Name the objection with --objection. Only `objected_before` with --platform begins a new one.");
        return kUsage;
      }
      event["attempt"] = uuid_text(random_uuid());
      event["account"] = uuid_text(random_uuid());
    } else {
      const auto objection = objection_named(ledger, telling.objection);
      if (!objection) return fail(objection.error().message);
      event["attempt"] = objection->id;
      event["account"] = objection->account;
    }
    const auto outcomes = ledger.append({event});
    if (!outcomes) return fail(outcomes.error().message);
    if (outcomes->front().error) return fail(outcomes->front().error->message);
    const json stored{
        {"event", event["id"]}, {"objection", event["attempt"]}, {"seq", outcomes->front().seq}};
    std::printf("%s\n",
                as_json ? stored.dump(2).c_str() : event["attempt"].get_ref<const std::string&>().c_str());
    return kDone;
  });
}

}  // namespace objector
