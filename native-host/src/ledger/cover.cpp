#include "ledger/cover.hpp"

#include <algorithm>

#include "ledger/objection.hpp"
#include "ledger/relations.hpp"

namespace objector {

void add_coverage(Coverage& coverage, const std::string& account, const std::string& companion,
                  const std::vector<Objection>& objections, const Relations& relations) {
  const bool together_now =
      !relations.group_of(account).empty() && relations.group_of(account) == relations.group_of(companion);
  for (const Objection& objection : objections) {
    if (objection.state != State::accepted || objection.subject != kCoveringSubject) continue;
    const auto moment = std::ranges::find(objection.events, objection.moved_by, &Event::id);
    if (moment == objection.events.end()) continue;
    if (relations.share_group(account, companion, *moment)) {
      coverage.covers.push_back({objection.id, *moment, objection.told});
    } else {
      coverage.joined_later |= together_now;
    }
  }
}

}  // namespace objector
