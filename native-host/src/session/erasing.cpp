#include "session/erasing.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

#include "ledger/attempt.hpp"
#include "ledger/erase.hpp"
#include "ledger/sign.hpp"
#include "session/standing.hpp"

namespace objector {
namespace {

constexpr std::size_t kAtOnce = 100;  // event.json, `erased`

/// The objection's events, all others of its attempts, and what takes one of them back.
Result<std::vector<Event>> of_objection(Ledger& ledger, const std::string& objection) {
  const auto relations = relations_of(ledger);
  if (!relations) return relations.error();
  const auto account = ledger.account_of_attempt(objection);
  if (!account) return account.error();
  const auto standing = standing_of(ledger, *relations, *account);
  if (!standing) return standing.error();
  std::set<std::string> attempts;
  for (const Objection& each : standing->objections) {
    if (!has_attempt(each, objection)) continue;
    for (const Event& event : each.events) attempts.insert(event.attempt);
  }
  attempts.erase("");
  auto events = events_of(ledger, *relations, standing->account.id);
  if (!events) return events.error();
  std::set<std::string> ids;
  for (const Event& event : *events) {
    if (attempts.contains(event.attempt)) ids.insert(event.id);
  }
  std::erase_if(*events, [&](const Event& event) {
    return !ids.contains(event.id) && !ids.contains(taken_back_by(event));
  });
  return events;
}

/// Every event that names one of the accounts, the events of their attempts, and what takes one of them back.
Result<std::vector<Event>> of_accounts(Ledger& ledger, const std::vector<std::string>& accounts) {
  std::vector<Event> all;
  for (const std::string& account : accounts) {
    auto events = ledger.all_of_account(account);
    if (!events) return events.error();
    std::ranges::move(*events, std::back_inserter(all));
  }
  const auto is_ours = [&](const std::string& account) {
    return std::ranges::find(accounts, account) != accounts.end();
  };
  std::set<std::string> ids;
  for (const Event& event : all) {
    if (is_ours(event.account)) ids.insert(event.id);
  }
  // A press for another account makes the attempt that one's.
  for (const Attempt& attempt : attempts_of(all)) {
    if (!is_ours(attempt.account)) continue;
    for (const Event& event : attempt.events) ids.insert(event.id);
  }
  std::erase_if(all, [&](const Event& event) {
    return !ids.contains(event.id) && !ids.contains(taken_back_by(event));
  });
  return all;
}

/// How much else is found by an event; what most is found by goes last.
int weight(const Event& event) {
  if (event.kind == "account_merged") return 3;
  if (!event.account.empty()) return 2;
  return said_by(event) ? 1 : 0;  // by the state it is known which attempts an objection has
}

}  // namespace

Result<Erasing> Erasing::begin(Ledger& ledger, ToErase what) {
  Erasing erasing(std::move(what));
  if (!erasing.what_.account.empty()) {
    const auto relations = relations_of(ledger);
    if (!relations) return relations.error();
    erasing.accounts_ = relations->parts_of(relations->one_with(erasing.what_.account));
  }
  if (const auto found = erasing.find(ledger); !found) return found.error();
  return erasing;
}

Result<std::size_t> Erasing::step(Ledger& ledger, const std::string& today) {
  const auto now = next();
  if (is_everything() && now.size() == left()) {
    const auto ended = ledger.erase_last(now, today);
    if (!ended) return ended.error();
    if (!*ended) return look_again(ledger, 0);
    at_ += now.size();
    return now.size();
  }
  if (now.empty()) return std::size_t{0};
  const auto outcomes = ledger.append({erased_event(now, today)});
  if (!outcomes) return outcomes.error();
  if (outcomes->front().error) return *outcomes->front().error;
  at_ += now.size();
  done_.insert(now.begin(), now.end());
  if (left() == 0) return look_again(ledger, now.size());
  return now.size();
}

Result<std::size_t> Erasing::look_again(Ledger& ledger, std::size_t erased) {
  if (const auto found = find(ledger); !found) return found.error();
  return erased;
}

Result<void> Erasing::find(Ledger& ledger) {
  doomed_.clear();
  at_ = 0;
  if (is_everything()) {
    const auto ids = ledger.erasable(std::numeric_limits<int>::max());
    if (!ids) return ids.error();
    for (const std::string& id : *ids) doomed_.push_back({id, id});
    return {};
  }
  const auto events =
      what_.objection.empty() ? of_accounts(ledger, accounts_) : of_objection(ledger, what_.objection);
  if (!events) return events.error();
  put_in_order(*events);
  return {};
}

void Erasing::put_in_order(const std::vector<Event>& events) {
  std::map<std::string, int> weights;
  for (const Event& event : events) weights[event.id] = weight(event);
  std::set<std::tuple<int, std::string, bool, std::string>> ordered;
  for (const Event& event : events) {
    if (event.kind == "erased" || done_.contains(event.id)) continue;
    const auto target = weights.find(taken_back_by(event));
    const bool takes_back = target != weights.end();
    int own = takes_back ? target->second : weights[event.id];
    std::string with = takes_back ? target->first : event.id;
    if (own > 0 && !what_.objection.empty()) {
      own = 1;
      with = what_.objection;  // half of it would be another objection
    }
    ordered.emplace(own, with, takes_back, event.id);
  }
  for (const auto& [own, with, takes_back, id] : ordered) doomed_.push_back({id, with});
}

std::vector<std::string> Erasing::next() const {
  // What goes together isn't parted, unless it is longer than a step.
  std::size_t size = std::min(kAtOnce, left());
  const auto parts = [&](std::size_t end) {
    return end > 0 && end < left() && doomed_[at_ + end].with == doomed_[at_ + end - 1].with;
  };
  while (parts(size)) --size;
  return ids(size > 0 ? size : std::min(kAtOnce, left()));
}

std::vector<std::string> Erasing::ids(std::size_t count) const {
  std::vector<std::string> found;
  for (std::size_t i = at_; i < at_ + count; ++i) found.push_back(doomed_[i].id);
  return found;
}

}  // namespace objector
