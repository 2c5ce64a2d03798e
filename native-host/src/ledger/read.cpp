#include "ledger/read.hpp"

#include <algorithm>

#include "ledger/attempt.hpp"
#include "ledger/chain.hpp"
#include "ledger/rows.hpp"
#include "util/uuid.hpp"

namespace objector {
namespace {

UuidBytes bytes_or_zero(std::string_view id) {
  return uuid_bytes(id).value_or(UuidBytes{});
}

std::string uuid_at(const Statement& statement, int column) {
  UuidBytes id{};
  const auto blob = statement.blob(column);
  if (blob.size() == id.size()) std::ranges::copy(blob, id.begin());
  return uuid_text(id);
}

// `chosen` holds row numbers; a retraction belongs to whatever it takes back.
constexpr const char* kWithRetractions =
    ", wanted AS (SELECT event FROM chosen UNION"
    " SELECT place.event FROM chosen JOIN event ON event.number = chosen.event"
    " JOIN place ON place.target = event.id)"
    " SELECT event.id, event.seq, body.body, event.number, body.salt, event.\"commit\" FROM wanted"
    " JOIN event ON event.number = wanted.event LEFT JOIN body ON body.event = wanted.event"
    " ORDER BY event.number";

std::string choosing(const char* chosen) {
  return std::string("WITH chosen AS (") + chosen + ")" + kWithRetractions;
}

}  // namespace

Read::Read(Database& database)
    : database_(database),
      // One step of the index per account: DISTINCT would read every event of it.
      next_account_(database, "SELECT min(account) FROM place WHERE account > ?1"),
      is_shown_(database,
                "SELECT 1 FROM place WHERE account = ?1 AND kind IN ('prefilled', 'submit_pressed',"
                " 'told_by_person', 'account_labelled', 'account_merged', 'group_joined') LIMIT 1"),
      of_account_(database,
                  choosing("SELECT event FROM place WHERE account = ?1 AND kind = 'account_labelled' UNION"
                           " SELECT event FROM place WHERE attempt IN"
                           " (SELECT attempt FROM place WHERE account = ?1 AND attempt IS NOT NULL)")),
      relations_(database, choosing("SELECT event FROM place"
                                    " WHERE kind IN ('account_merged', 'group_joined', 'group_left')")),
      of_attempt_(database, choosing("SELECT event FROM place WHERE attempt = ?1")),
      of_evidence_(database,
                   "SELECT account FROM place JOIN event ON event.number = place.event"
                   " WHERE platform_id = ?1 AND platform = ?2 AND account IS NOT NULL"
                   " AND NOT EXISTS (SELECT 1 FROM place AS taken_back WHERE taken_back.target = event.id)"
                   " ORDER BY day DESC, event.id DESC LIMIT 1") {}

std::vector<std::string> Read::accounts(const std::string& after, int limit) {
  std::vector<std::string> found;
  for (std::string last = after; static_cast<int>(found.size()) < limit;) {
    const Use next(next_account_.bind(1, bytes_or_zero(last)));
    if (!next->step() || next->is_null(0)) break;
    last = uuid_at(next_account_, 0);
    const Use shown(is_shown_.bind(1, bytes_or_zero(last)));
    if (shown->step()) found.push_back(last);
  }
  return found;
}

std::vector<Event> Read::events_of_account(const std::string& account) {
  return events(of_account_.bind(1, bytes_or_zero(account)));
}

std::vector<Event> Read::all_of_account(const std::string& account) {
  // Seldom asked for. A text that was changed may have no place and name the account all the same.
  Statement rows(database_,
                 choosing("SELECT event FROM place WHERE account = ?1 UNION"
                          " SELECT event FROM place WHERE attempt IN"
                          " (SELECT attempt FROM place WHERE account = ?1 AND attempt IS NOT NULL) UNION"
                          " SELECT body.event FROM body LEFT JOIN place ON place.event = body.event"
                          " WHERE place.event IS NULL AND lower(hex(?1)) = CASE WHEN json_valid(body.body)"
                          " THEN replace(json_extract(body.body, '$.account'), '-', '') END"));
  return events(rows.bind(1, bytes_or_zero(account)));
}

std::vector<Event> Read::relation_events() {
  return events(relations_);
}

std::string Read::account_of_attempt(const std::string& attempt) {
  for (const Attempt& one : attempts_of(events(of_attempt_.bind(1, bytes_or_zero(attempt))))) {
    if (one.id == attempt) return one.account;
  }
  return {};
}

std::string Read::account_of_evidence(const std::string& platform, const std::string& platform_id) {
  const Use use(of_evidence_.bind(1, platform_id).bind(2, platform));
  return use->step() ? uuid_at(of_evidence_, 0) : std::string();
}

Event Read::damaged(const Statement& row) {
  Statement place(database_, "SELECT day, attempt, account, target FROM place WHERE event = ?1");
  Event event;
  event.id = uuid_at(row, 0);
  event.seq = row.integer(1);
  event.kind = kDamagedKind;
  event.payload = nlohmann::json::object();
  if (place.bind(1, row.integer(3)).step()) {
    event.day = place.text(0);
    if (!place.is_null(1)) event.attempt = uuid_at(place, 1);
    if (!place.is_null(2)) event.account = uuid_at(place, 2);
    // What it took back stays taken back.
    if (!place.is_null(3)) event.payload["event"] = uuid_at(place, 3);
  }
  return event;
}

std::vector<Event> Read::events(Statement& statement) {
  const Use use(statement);
  std::vector<Event> found;
  while (use->step()) {
    // A missing body has no text, which is no JSON. (An erased event has no place either, so it isn't found.)
    // One that was changed may lack what its kind always has, so it isn't read either.
    const std::string body = statement.text(2);
    const bool fits = commit_of(bytes_at<Salt>(statement, 4), body) == bytes_at<Digest>(statement, 5);
    auto event = event_from_body(uuid_at(statement, 0), statement.integer(1), body);
    found.push_back(fits && event ? *std::move(event) : damaged(statement));
  }
  return found;
}

}  // namespace objector
