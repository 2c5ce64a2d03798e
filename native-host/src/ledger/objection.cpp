#include "ledger/objection.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "ledger/attempt.hpp"
#include "ledger/sign.hpp"

namespace objector {
namespace {

// What ends an objection, so that a later attempt starts another. One made before Objector is over, too: what
// is sent now isn't part of it.
bool is_decision(Sign sign) {
  return sign == Sign::accepted || sign == Sign::declined || sign == Sign::withdrawn ||
         sign == Sign::made_before;
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
    objection.moved_by = event.id;
    objection.told = said.told;
    objection.made_before = said.sign == Sign::made_before;
  } else if (after(std::nullopt, said.sign) == state && !said.told) {
    objection.told = false;  // what the person told is now seen
  }
  switch (said.sign) {
    case Sign::pressed:
      if (!objection.pressed_on || (objection.pressed_told && !said.told)) {
        objection.pressed_on = event.day;
        objection.pressed_told = said.told;
      }
      if (event.payload.contains("country")) objection.country = event.payload.at("country");
      break;
    case Sign::failed:
      if (state == State::drafting) objection.pressed_on.reset();
      break;
    case Sign::lodged:
      objection.complained_on = event.day;
      objection.complained_to_controller = event.payload.value("to", "authority") == "controller";
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

Objection objection_from(const std::vector<const Attempt*>& attempts, const std::vector<const Cover*>& covers,
                         const Settled& settled) {
  Objection objection;
  const auto first = std::ranges::min_element(attempts, happens_before, &Attempt::first_sign);
  objection.id = (*first)->id;
  objection.account = (*first)->account;
  for (const Attempt* attempt : attempts) {
    objection.events.insert(objection.events.end(), attempt->events.begin(), attempt->events.end());
  }
  std::ranges::sort(objection.events, happens_before);
  std::optional<State> state;
  auto cover = covers.begin();
  const auto move_covers_before = [&](const Event* event) {
    for (; cover != covers.end() && (!event || happens_before((*cover)->moment, *event)); ++cover) {
      if (state == State::covered) continue;
      move(objection, state, (*cover)->moment, {Sign::covered, (*cover)->told});
      if (state == State::covered) objection.covered_by = (*cover)->objection;
    }
  };
  for (const Event& event : objection.events) {
    move_covers_before(&event);
    objection.damaged |= event.kind == kDamagedKind;
    if (!settled.counts(event)) {
      objection.retracted.push_back(event.id);
    } else if (const auto said = said_by(event)) {
      move(objection, state, event, *said);
    }
  }
  move_covers_before(nullptr);
  objection.state = state.value_or(State::drafting);
  if (objection.state != State::covered) objection.covered_by.reset();
  if (objection.since.empty()) objection.since = (*first)->first_sign().day;
  return objection;
}

/// The attempts of one objection, and the covers that came while it went on.
struct Joined {
  std::vector<const Attempt*> attempts;
  std::vector<const Cover*> covers;
};

/// Takes the covers from the objection's first attempt on up to `end`; null = all later ones.
void take_covers(Joined& objection, const std::string& subject, const std::vector<Cover>& covers,
                 const Event* end) {
  objection.covers.clear();
  if (subject != kCoveringSubject) return;
  for (const Cover& cover : covers) {
    if (!happens_before(objection.attempts.front()->anchor(), cover.moment)) continue;
    if (!end || happens_before(cover.moment, *end)) objection.covers.push_back(&cover);
  }
  std::ranges::sort(objection.covers, [](const Cover* one, const Cover* other) {
    return happens_before(one->moment, other->moment);
  });
}

}  // namespace

std::vector<Objection> derive_objections(const std::string& account, std::vector<Event> events,
                                         const std::vector<Cover>& covers) {
  const Settled settled = settle(std::move(events));
  const std::string home = derive_account(account, settled.events).platform;
  const std::vector<Attempt> attempts = attempts_of(settled);

  std::map<std::pair<std::string, std::string>, std::vector<Joined>> joined;
  for (const Attempt& attempt : attempts) {
    if (!attempt.moves || attempt.account != account) continue;
    const std::string subject = attempt.subject.empty() ? "unknown_form" : attempt.subject;
    auto& objections = joined[{attempt.platform.empty() ? home : attempt.platform, subject}];
    if (!objections.empty()) take_covers(objections.back(), subject, covers, &attempt.anchor());
    if (objections.empty() || !objections.back().covers.empty() ||
        decided_before(objections.back().attempts, attempt.anchor(), settled)) {
      objections.push_back({});
    }
    objections.back().attempts.push_back(&attempt);
  }

  std::vector<std::pair<const Event*, Objection>> found;
  for (auto& [names, objections] : joined) {
    std::optional<std::string> follows;
    for (auto& members : objections) {
      if (&members == &objections.back()) take_covers(members, names.second, covers, nullptr);
      Objection objection = objection_from(members.attempts, members.covers, settled);
      std::tie(objection.platform, objection.subject) = names;
      objection.follows = std::exchange(follows, objection.id);
      found.emplace_back(&members.attempts.front()->anchor(), std::move(objection));
    }
  }
  std::ranges::sort(
      found, [](const auto& one, const auto& other) { return happens_before(*one.first, *other.first); });
  std::vector<Objection> in_order;
  for (auto& [anchor, objection] : found) in_order.push_back(std::move(objection));
  return in_order;
}

namespace {

/// What a label doesn't tell stays as an older one told it.
void take_labels(Account& account, const nlohmann::json& told) {
  account.label = told.value("label", account.label);
  account.holder = told.value("holder", account.holder);
  account.country = told.value("country", account.country);
  account.is_page = told.value("is_page", account.is_page);
}

}  // namespace

Account derive_account(const std::string& account, const std::vector<Event>& events) {
  const Settled settled = settle(events);
  Account derived;
  derived.id = account;
  for (const Event& event : settled.events) {
    if (event.account != account || !settled.counts(event)) continue;
    if (event.kind == "account_labelled") take_labels(derived, event.payload);
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

bool is_retracted(const Objection& objection, const Event& event) {
  return std::ranges::find(objection.retracted, event.id) != objection.retracted.end();
}

std::optional<Decision> decision_on(const Objection& objection) {
  std::optional<Decision> last;
  for (const Event& event : objection.events) {
    const auto said = is_retracted(objection, event) ? std::nullopt : said_by(event);
    if (said && (said->sign == Sign::accepted || said->sign == Sign::declined))
      last = Decision{said->sign == Sign::accepted, event.day};
  }
  return last;
}

}  // namespace objector
