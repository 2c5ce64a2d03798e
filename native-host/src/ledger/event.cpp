#include "ledger/event.hpp"

#include <algorithm>

#include "facts/facts.hpp"
#include "util/day.hpp"
#include "util/local_day.hpp"
#include "util/schema.hpp"
#include "util/uuid.hpp"

namespace objector {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxBody = 65536;

bool is_known(const std::string& kind) {
  return std::ranges::find(event_kinds(), kind) != event_kinds().end();
}

/// Whether the event says that Meta's submit was pressed. (A fill may come before it is known whose form it
/// is; the press's account is the attempt's.)
bool is_press(const Event& event) {
  if (event.kind == "submit_pressed") return true;
  if (event.kind != "told_by_person") return false;
  const json& says = event.payload.at("says");
  return says == "pressed" || says == "objected_before";
}

std::optional<std::string> id_problem(const Event& event) {
  if (!is_uuid(event.id)) return "id";
  if (!event.attempt.empty() && !is_uuid(event.attempt)) return "attempt";
  if (!event.account.empty() && !is_uuid(event.account)) return "account";
  for (const char* key : {"event", "into", "group"}) {
    const auto named = event.payload.find(key);
    if (named != event.payload.end() && !is_uuid(named->get_ref<const std::string&>())) return key;
  }
  if (event.kind == "erased") {
    for (const json& id : event.payload.at("events")) {
      if (!is_uuid(id.get_ref<const std::string&>())) return "events";
    }
  }
  return std::nullopt;
}

/// Takes the envelope apart; its shape is known to be right.
Event taken_apart(const json& envelope) {
  Event event;
  event.id = envelope.value("id", "");
  event.kind = envelope.at("kind");
  if (envelope.contains("at")) event.at = envelope.at("at");
  event.day = envelope.value("day", "");
  event.attempt = envelope.value("attempt", "");
  event.account = envelope.value("account", "");
  event.payload = envelope.at("payload");
  return event;
}

}  // namespace

Result<Event> event_from_json(const json& sent) {
  if (const auto problem = schema("event.json", "envelope").first_problem(sent)) {
    return Error{ErrorCode::event_invalid, "The event doesn't fit its schema. " + *problem};
  }
  Event event = taken_apart(sent);
  if (!is_known(event.kind)) {
    return Error{ErrorCode::kind_unknown, "This host doesn't know this kind of event. Update the host."};
  }
  if (const auto problem = schema("event.json", event.kind).first_problem(event.payload)) {
    return Error{ErrorCode::event_invalid, "The event's payload doesn't fit its schema. " + *problem};
  }
  if (is_press(event) && event.account.empty()) {
    return Error{ErrorCode::event_invalid,
                 "A press names the account it was made for, and this one names none."};
  }
  if (const auto key = id_problem(event)) {
    return Error{ErrorCode::id_invalid, "The event's `" + *key + "` isn't a UUID in lower case."};
  }
  if (event.day.empty() && event.at) event.day = local_day(*event.at);
  if (!parse_day(event.day)) {
    return Error{ErrorCode::time_invalid, "The event has neither a time nor a day that exists."};
  }
  if (event_body(event).size() > kMaxBody) {
    return Error{ErrorCode::event_too_large, "The event is larger than 64 KiB."};
  }
  return event;
}

std::string event_body(const Event& event) {
  json body = {{"kind", event.kind}, {"day", event.day}, {"payload", event.payload}};
  if (event.at) body["at"] = *event.at;
  if (!event.attempt.empty()) body["attempt"] = event.attempt;
  if (!event.account.empty()) body["account"] = event.account;
  return body.dump();
}

Result<Event> event_from_body(const std::string& id, std::int64_t seq, const std::string& body) {
  try {
    Event event = taken_apart(json::parse(body));
    event.id = id;
    event.seq = seq;
    if (event.payload.is_object()) return event;
  } catch (const json::exception&) {
    // Told below: what() may repeat the body.
  }
  return Error{ErrorCode::ledger_damaged, "An event's body in the ledger can't be read."};
}

const std::vector<std::string>& event_kinds() {
  static const std::vector<std::string> kinds =
      facts::document("protocol/event.json#/definitions/kind").at("enum");
  return kinds;
}

}  // namespace objector
