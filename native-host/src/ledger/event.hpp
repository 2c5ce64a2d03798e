// One event of the ledger, and how a sent event becomes one (LEDGER.md, "The body").
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "util/result.hpp"

namespace objector {

/// An immutable thing that happened. Ids are lower-case UUIDs; an empty string means "not given".
struct Event {
  std::string id;
  std::string kind;                ///< one of event.json's closed list, or a newer host's word
  std::optional<std::int64_t> at;  ///< UTC milliseconds; absent where only the day is known
  std::string day;                 ///< civil date YYYY-MM-DD in the zone of the host that stored it
  std::string attempt;
  std::string account;
  nlohmann::json payload;
  std::int64_t seq = 0;  ///< place in the chain, from 1; 0 = not stored yet
};

/// Checks a sent event against event.json (envelope, kind, payload), its ids and its time, and sets `day`
/// from `at` in the host's zone where the sender gave none. Errors: event_invalid, kind_unknown, id_invalid,
/// time_invalid, event_too_large.
Result<Event> event_from_json(const nlohmann::json& sent);

/// The bytes that are stored and hashed: compact JSON, keys in alphabetical order, without id and seq.
std::string event_body(const Event& event);

/// The kind of an event whose body is missing or can't be read; never stored or sent.
inline constexpr const char* kDamagedKind = "damaged";

/// Reads a stored body back. Errors: ledger_damaged.
Result<Event> event_from_body(const std::string& id, std::int64_t seq, const std::string& body);

/// The closed list of kinds this host knows, in event.json's order.
const std::vector<std::string>& event_kinds();

}  // namespace objector
