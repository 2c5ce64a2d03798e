#include "ledger/attempt.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "ledger/sign.hpp"

namespace objector {
namespace {

/// Attempt of every event: its own, or for a retraction that names none the one of what it takes back.
std::map<std::string, std::vector<Event>> by_attempt(const Settled& settled) {
  std::map<std::string, std::string> attempt_of;
  for (const Event& event : settled.events) {
    if (!event.attempt.empty()) attempt_of[event.id] = event.attempt;
  }
  std::map<std::string, std::vector<Event>> grouped;
  for (const Event& event : settled.events) {
    std::string attempt = event.attempt;
    if (const auto target = attempt_of.find(taken_back_by(event)); target != attempt_of.end()) {
      attempt = target->second;
    }
    if (!attempt.empty()) grouped[attempt].push_back(event);
  }
  return grouped;
}

void take_names(Attempt& attempt, const Event& event) {
  if (!event.account.empty()) attempt.account = event.account;
  const auto page = event.payload.find("page");
  const nlohmann::json& names = page == event.payload.end() ? event.payload : *page;
  if (names.contains("platform")) attempt.platform = names.at("platform");
  if (names.contains("subject")) attempt.subject = names.at("subject");
}

Attempt attempt_from(const std::string& id, std::vector<Event> events, const Settled& settled) {
  Attempt attempt{id, "", "", "", std::move(events)};
  std::optional<std::size_t> first_sign, first_press;
  const Event* named_by_press = nullptr;
  bool abandoned = false;
  bool only_filled = true;
  for (std::size_t i = 0; i < attempt.events.size(); ++i) {
    const Event& event = attempt.events[i];
    if (!settled.counts(event)) continue;
    take_names(attempt, event);
    abandoned |= event.kind == "attempt_abandoned";
    const auto said = said_by(event);
    if (!said) continue;
    if (!first_sign) first_sign = i;
    if (said->sign == Sign::pressed && !first_press) first_press = i;
    if (said->sign != Sign::filled) only_filled = false;
    if (event.kind == "submit_pressed") named_by_press = &event;
  }
  if (named_by_press) take_names(attempt, *named_by_press);
  attempt.sign_index = first_sign.value_or(0);
  attempt.anchor_index = first_press.value_or(attempt.sign_index);
  attempt.moves = first_sign && !(abandoned && only_filled);
  return attempt;
}

}  // namespace

std::vector<Attempt> attempts_of(const Settled& settled) {
  std::vector<Attempt> attempts;
  auto grouped = by_attempt(settled);
  for (auto& [id, events] : grouped) attempts.push_back(attempt_from(id, std::move(events), settled));
  std::ranges::sort(attempts, [](const Attempt& one, const Attempt& other) {
    return happens_before(one.anchor(), other.anchor());
  });
  return attempts;
}

std::vector<Attempt> attempts_of(std::vector<Event> events) {
  return attempts_of(settle(std::move(events)));
}

}  // namespace objector
