#include "session/erasing.hpp"

#include <algorithm>
#include <set>

#include "session/standing.hpp"
#include "util/clock.hpp"
#include "util/uuid.hpp"

namespace objector {
namespace {

Error objection_unknown() {
  return {ErrorCode::objection_unknown, "The ledger has no objection with this id."};
}

/// The objection's events, all others of its attempts, and what takes one of them back.
Result<std::vector<std::string>> of_objection(Ledger& ledger, const std::string& objection) {
  const auto account = ledger.account_of_attempt(objection);
  if (!account) return account.error();
  const auto events = ledger.events_of_account(*account);
  if (!events) return events.error();
  std::set<std::string> attempts;
  for (const Objection& each : derive_objections(*account, *events)) {
    if (!has_attempt(each, objection)) continue;
    for (const Event& event : each.events) attempts.insert(event.attempt);
  }
  attempts.erase("");
  if (attempts.empty()) return objection_unknown();
  std::vector<std::string> ids;
  for (const Event& event : *events) {
    if (attempts.contains(event.attempt)) ids.push_back(event.id);
  }
  for (const Event& event : *events) {
    if (event.kind == "retracted" && std::ranges::find(ids, event.payload.value("event", "")) != ids.end() &&
        std::ranges::find(ids, event.id) == ids.end()) {
      ids.push_back(event.id);
    }
  }
  return ids;
}

/// Everything that names the account or belongs to its attempts, also what no objection is derived from, so
/// all rows are looked at.
Result<std::vector<std::string>> of_account(Ledger& ledger, const std::string& account) {
  const auto events = ledger.events_of_account(account);
  if (!events) return events.error();
  std::set<std::string> attempts, ids;
  for (const Event& event : *events) {
    attempts.insert(event.attempt);
    ids.insert(event.id);
  }
  attempts.erase("");
  constexpr std::size_t kBytes = 65536;
  for (std::int64_t number = 0;;) {
    const auto rows = ledger.rows(number, kBytes);
    if (!rows) return rows.error();
    if (rows->empty()) return std::vector<std::string>(ids.begin(), ids.end());
    for (const Row& row : *rows) {
      number = row.number;
      const auto event = event_from_body(uuid_text(row.link.id), row.link.seq, row.body);
      if (event && (event->account == account || attempts.contains(event->attempt))) ids.insert(event->id);
    }
  }
}

}  // namespace

Result<std::vector<std::string>> erasable(Ledger& ledger, const Erasing& erasing, std::size_t limit) {
  if (erasing.account.empty() && erasing.objection.empty()) return ledger.erasable(static_cast<int>(limit));
  auto ids = erasing.objection.empty() ? of_account(ledger, erasing.account)
                                       : of_objection(ledger, erasing.objection);
  if (ids && ids->size() > limit) ids->resize(limit);
  return ids;
}

Result<void> erase(Ledger& ledger, const std::vector<std::string>& ids, const std::string& today) {
  if (ids.empty()) return {};
  const auto outcomes = ledger.append({{{"id", uuid_text(random_uuid())},
                                        {"kind", "erased"},
                                        {"at", now_ms()},
                                        {"day", today},
                                        {"payload", {{"events", ids}}}}});
  if (!outcomes) return outcomes.error();
  if (outcomes->front().error) return *outcomes->front().error;
  return {};
}

}  // namespace objector
