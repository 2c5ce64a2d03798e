#include "ledger/relations.hpp"

#include <algorithm>
#include <set>

#include "ledger/order.hpp"

namespace objector {
namespace {

const std::string kNoGroup;

}  // namespace

Relations::Relations(std::vector<Event> events) {
  const Settled settled = settle(std::move(events));
  std::vector<const Event*> counting;
  for (const Event& event : settled.events) {
    if (settled.counts(event) && !event.account.empty()) counting.push_back(&event);
  }
  // All merges first: an account's groups are those of everything it was merged from.
  for (const Event* event : counting) {
    if (event->kind != "account_merged") continue;
    const std::string from = one_with(event->account), into = one_with(event->payload.value("into", ""));
    // The older word stands where a later merge would close a circle.
    if (!into.empty() && from != into) merged_into_[from] = into;
  }
  for (const Event* event : counting) {
    if (event->kind != "group_joined" && event->kind != "group_left") continue;
    auto& known = memberships_[one_with(event->account)];
    const std::string group = event->payload.value("group", "");
    const std::string& now = known.empty() ? kNoGroup : known.back().group;
    if (event->kind == "group_joined") {
      known.push_back({*event, group});
    } else if (now == group) {
      known.push_back({*event, ""});
    }
  }
}

std::string Relations::one_with(const std::string& account) const {
  std::string found = account;
  for (auto next = merged_into_.find(found); next != merged_into_.end(); next = merged_into_.find(found)) {
    found = next->second;
  }
  return found;
}

bool Relations::mentions(const std::string& account) const {
  return merged_into_.contains(account) || memberships_.contains(one_with(account));
}

std::vector<std::string> Relations::parts_of(const std::string& account) const {
  std::vector<std::string> parts{account};
  for (const auto& [from, into] : merged_into_) {
    if (one_with(from) == account) parts.push_back(from);
  }
  return parts;
}

std::string Relations::place_of(const std::string& account) const {
  auto parts = parts_of(one_with(account));
  // What others were merged into may be named by no event but theirs.
  if (parts.size() > 1) parts.erase(parts.begin());
  return *std::ranges::min_element(parts);
}

std::vector<std::string> Relations::companions_of(const std::string& account) const {
  std::set<std::string> groups;
  const auto own = memberships_.find(account);
  if (own == memberships_.end()) return {};
  for (const Membership& membership : own->second) groups.insert(membership.group);
  groups.erase("");
  std::vector<std::string> companions;
  for (const auto& [other, memberships] : memberships_) {
    const bool met = std::ranges::any_of(
        memberships, [&](const Membership& membership) { return groups.contains(membership.group); });
    if (met && other != account) companions.push_back(other);
  }
  return companions;
}

std::string Relations::group_of(const std::string& account) const {
  const auto known = memberships_.find(account);
  return known == memberships_.end() || known->second.empty() ? "" : known->second.back().group;
}

bool Relations::share_group(const std::string& one, const std::string& other, const Event& moment) const {
  const std::string& group = group_at(one, moment);
  return !group.empty() && group == group_at(other, moment);
}

const std::string& Relations::group_at(const std::string& account, const Event& moment) const {
  const auto known = memberships_.find(account);
  if (known == memberships_.end()) return kNoGroup;
  const std::string* group = &kNoGroup;
  for (const Membership& membership : known->second) {
    if (happens_before(membership.since, moment)) group = &membership.group;
  }
  return *group;
}

}  // namespace objector
