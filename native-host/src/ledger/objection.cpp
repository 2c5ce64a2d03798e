#include "ledger/objection.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "ledger/attempt.hpp"

namespace objector {
namespace {

bool is_decision(Sign sign) {
  return sign == Sign::accepted || sign == Sign::declined || sign == Sign::withdrawn;
}

/// Whether something before `moment` decided what these attempts asked for.
bool decided_before(const std::vector<const Attempt*>& attempts, const Event& moment,
                    const Settled& settled) {
  for (const Attempt* attempt : attempts) {
    for (const Event& event : attempt->events) {
      const auto said = said_by(event);
      if (said && is_decision(said->sign) && settled.counts(event) && happens_before(event, moment))
        return true;
    }
  }
  return false;
}

void move(Objection& objection, std::optional<State>& state, const Event& event, Said said) {
  const auto next = after(state, said.sign);
  if (next != state) {
    state = next;
    objection.since = event.day;
    objection.told = said.told;
  } else if (after(std::nullopt, said.sign) == state && !said.told) {
    objection.told = false;  // what the person told is now seen
  }
  switch (said.sign) {
    case Sign::pressed:
      if (!objection.pressed_on) objection.pressed_on = event.day;
      if (event.payload.contains("country")) objection.country = event.payload.at("country");
      break;
    case Sign::failed:
      if (state == State::drafting) objection.pressed_on.reset();
      break;
    case Sign::received:
      if (!objection.clock_started_on) {
        objection.clock_started_on = event.day;
        objection.clock_told = said.told;
      }
      break;
    case Sign::stopped:
      if (!objection.clock_stopped_on) objection.clock_stopped_on = event.day;
      break;
    case Sign::resumed:
      if (objection.clock_stopped_on) objection.stops.push_back({*objection.clock_stopped_on, event.day});
      objection.clock_stopped_on.reset();
      break;
    case Sign::extended:
      if (!objection.extended_on) objection.extended_on = event.day;
      break;
    default:
      break;
  }
}

Objection objection_from(const std::vector<const Attempt*>& attempts, const Settled& settled) {
  Objection objection;
  const auto first = std::ranges::min_element(attempts, happens_before, &Attempt::first_sign);
  objection.id = (*first)->id;
  objection.account = (*first)->account;
  for (const Attempt* attempt : attempts) {
    objection.events.insert(objection.events.end(), attempt->events.begin(), attempt->events.end());
  }
  std::ranges::sort(objection.events, happens_before);
  std::optional<State> state;
  for (const Event& event : objection.events) {
    objection.damaged |= event.kind == kDamagedKind;
    if (!settled.counts(event)) {
      objection.retracted.push_back(event.id);
    } else if (const auto said = said_by(event)) {
      move(objection, state, event, *said);
    }
  }
  objection.state = state.value_or(State::drafting);
  if (objection.since.empty()) objection.since = (*first)->first_sign().day;
  return objection;
}

}  // namespace

std::vector<Objection> derive_objections(const std::string& account, std::vector<Event> events) {
  const Settled settled = settle(std::move(events));
  const std::string home = derive_account(account, settled.events).platform;
  const std::vector<Attempt> attempts = attempts_of(settled);

  std::map<std::pair<std::string, std::string>, std::vector<std::vector<const Attempt*>>> joined;
  for (const Attempt& attempt : attempts) {
    if (!attempt.moves || attempt.account != account) continue;
    auto& objections = joined[{attempt.platform.empty() ? home : attempt.platform,
                               attempt.subject.empty() ? "unknown_form" : attempt.subject}];
    if (objections.empty() || decided_before(objections.back(), attempt.anchor(), settled))
      objections.push_back({});
    objections.back().push_back(&attempt);
  }

  std::vector<std::pair<const Event*, Objection>> found;
  for (const auto& [names, objections] : joined) {
    std::optional<std::string> follows;
    for (const auto& members : objections) {
      Objection objection = objection_from(members, settled);
      std::tie(objection.platform, objection.subject) = names;
      objection.follows = std::exchange(follows, objection.id);
      found.emplace_back(&members.front()->anchor(), std::move(objection));
    }
  }
  std::ranges::sort(
      found, [](const auto& one, const auto& other) { return happens_before(*one.first, *other.first); });
  std::vector<Objection> in_order;
  for (auto& [anchor, objection] : found) in_order.push_back(std::move(objection));
  return in_order;
}

Account derive_account(const std::string& account, const std::vector<Event>& events) {
  const Settled settled = settle(events);
  Account derived{account, "", "", ""};
  for (const Event& event : settled.events) {
    if (event.account != account || !settled.counts(event)) continue;
    if (event.kind == "account_labelled") derived.label = event.payload.value("label", "");
    const auto page = event.payload.find("page");
    const nlohmann::json& names = page == event.payload.end() ? event.payload : *page;
    if (names.contains("platform")) derived.platform = names.at("platform");
    if (const auto evidence = event.payload.find("evidence"); evidence != event.payload.end()) {
      if (evidence->contains("platform_id")) derived.platform_id = evidence->at("platform_id");
    }
  }
  if (derived.platform.empty()) derived.platform = "meta";
  return derived;
}

}  // namespace objector
