#include "ledger/verify.hpp"

#include "ledger/chain.hpp"
#include "ledger/erase.hpp"
#include "ledger/rows.hpp"

namespace objector {
namespace {

constexpr std::size_t kMaxProblems = 20;  // what a reply may name (methods/ledger.verify.json)

enum Column {
  number,
  ledger,
  seq,
  id,
  commit,
  prev,
  hash,
  salt,
  body,
  kind,
  day,
  attempt,
  account,
  platform,
  platform_id,
  target,
  placed_elsewhere
};

std::string id_at(const Statement& row, int column) {
  return row.is_null(column) ? std::string() : uuid_text(bytes_at<UuidBytes>(row, column));
}

Place place_at(const Statement& row) {
  return {row.text(kind),     row.text(day),         id_at(row, attempt), id_at(row, account),
          row.text(platform), row.text(platform_id), id_at(row, target)};
}

/// Binds an id; one that isn't given binds to nothing, which no index holds.
void bind_id(Statement& statement, int parameter, const std::string& text) {
  if (const auto bytes = uuid_bytes(text)) statement.bind(parameter, *bytes);
}

bool finds(Statement& statement) {
  const Use use(statement);
  return use->step();
}

}  // namespace

Verify::Verify(Database& database)
    : database_(database),
      attachments_(database),
      rows_(database,
            "SELECT event.number, ledger, seq, id, \"commit\", prev, hash, salt, body, kind, day, attempt,"
            " account, platform, platform_id, target,"
            " EXISTS (SELECT 1 FROM event AS twin JOIN place AS other ON other.event = twin.number"
            " WHERE twin.id = event.id AND twin.number <> event.number)"
            " FROM event"
            " LEFT JOIN body ON body.event = event.number LEFT JOIN place ON place.event = event.number"
            " WHERE event.number >= ?1 ORDER BY event.number"),
      link_before_(database, "SELECT hash FROM event WHERE ledger = ?1 AND seq = ?2"),
      chain_exists_(database, "SELECT 1 FROM chain WHERE ledger = ?1"),
      erased_(database, says_erased("?1")),
      by_id_(database, "SELECT 1 FROM event WHERE id = ?1 AND ledger = ?2 AND number = ?3"),
      by_account_(database,
                  "SELECT 1 FROM place INDEXED BY place_account WHERE account = ?1 AND kind = ?2"
                  " AND event = ?3"),
      by_attempt_(database, "SELECT 1 FROM place INDEXED BY place_attempt WHERE attempt = ?1 AND event = ?2"),
      by_evidence_(database,
                   "SELECT 1 FROM place INDEXED BY place_evidence WHERE platform_id = ?1"
                   " AND platform = ?2 AND event = ?3"),
      by_target_(database, "SELECT 1 FROM place INDEXED BY place_target WHERE target = ?1 AND event = ?2") {}

Verified Verify::run(std::int64_t from, std::chrono::milliseconds time) {
  const auto until = std::chrono::steady_clock::now() + time;
  Verified found;
  const Use rows(rows_.bind(1, from));
  try {
    for (std::int64_t last = from - 1; rows->step(); last = rows->integer(number)) {
      // A damaged tree can lead in a circle.
      if (rows->integer(number) <= last) throw DatabaseError(SQLITE_CORRUPT, {ErrorCode::ledger_damaged, ""});
      const bool used_up = found.problems.size() >= kMaxProblems || std::chrono::steady_clock::now() >= until;
      if (used_up && found.checked > 0) {
        found.next = rows->integer(number);
        break;
      }
      check_row(rows_, found);
    }
    if (!found.next) check_whole(found);
  } catch (const DatabaseError& error) {
    if (error.error.code != ErrorCode::ledger_damaged) throw;
    found.problems.push_back({0, "", "The file is damaged here; what follows can't be read."});
  }
  return found;
}

void Verify::check_row(const Statement& row, Verified& found) {
  const std::int64_t own_seq = row.integer(seq);
  const auto problem = [&](const char* what) {
    if (found.problems.size() < kMaxProblems)
      found.problems.push_back({own_seq, uuid_text(bytes_at<UuidBytes>(row, ledger)), what});
  };
  ++found.checked;
  const auto chain = bytes_at<UuidBytes>(row, ledger);
  const auto own_id = bytes_at<UuidBytes>(row, id);
  const auto own_commit = bytes_at<Digest>(row, commit);
  const auto own_prev = bytes_at<Digest>(row, prev);

  if (const Use known(chain_exists_.bind(1, chain)); !known->step()) {
    problem("This event belongs to a chain the ledger doesn't name.");
  }
  if (hash_of(own_prev, chain, own_seq, own_id, own_commit) != bytes_at<Digest>(row, hash)) {
    problem("This link was changed.");
  }
  if (own_seq == 1) {
    if (own_prev != kChainStart) problem("The chain doesn't begin here.");
  } else if (const Use before(link_before_.bind(1, chain).bind(2, own_seq - 1)); !before->step()) {
    problem("The event before this one is missing.");
  } else if (bytes_at<Digest>(link_before_, 0) != own_prev) {
    problem("This event doesn't follow the one before it.");
  }

  if (row.is_null(body)) {
    if (was_erased(own_id)) {
      ++found.erased;
    } else {
      problem("This event's text is missing, and no event says it was erased.");
    }
    return;
  }
  const std::string text = row.text(body);
  if (commit_of(bytes_at<Salt>(row, salt), text) != own_commit) {
    problem("This event's text was changed.");
    return;
  }
  const auto event = event_from_body(uuid_text(own_id), own_seq, text);
  if (event.has_error()) {
    problem("This event's text can't be read.");
  } else if (!row.is_null(kind) || row.integer(placed_elsewhere) == 0) {
    const Place place = place_of(*event);
    if (place != place_at(row) || !is_found_by_indexes(row, place)) {
      problem("The index names another place for this event than its text.");
    }
  }
  const bool names_file = event && (event->kind == "mail_added" || event->kind == "evidence_added");
  if (names_file && !attachments_.fits(own_id)) {
    problem("The file this event names is missing, not complete or another.");
  }
}

bool Verify::is_found_by_indexes(const Statement& row, const Place& place) {
  const std::int64_t own = row.integer(number);
  by_id_.bind(1, row.blob(id)).bind(2, row.blob(ledger)).bind(3, own);
  if (!finds(by_id_)) return false;
  bind_id(by_account_, 1, place.account);
  by_account_.bind(2, place.kind).bind(3, own);
  if (!place.account.empty() && !finds(by_account_)) return false;
  bind_id(by_attempt_, 1, place.attempt);
  by_attempt_.bind(2, own);
  if (!place.attempt.empty() && !finds(by_attempt_)) return false;
  by_evidence_.bind(1, place.platform_id).bind(2, place.platform).bind(3, own);
  if (!place.platform_id.empty() && !finds(by_evidence_)) return false;
  bind_id(by_target_, 1, place.target);
  by_target_.bind(2, own);
  return place.target.empty() || finds(by_target_);
}

void Verify::check_whole(Verified& found) {
  const auto problem = [&](const char* what) {
    if (found.problems.size() < kMaxProblems) found.problems.push_back({0, "", what});
  };
  for (const char* orphans : {"SELECT count(*) FROM body WHERE event NOT IN (SELECT number FROM event)",
                              "SELECT count(*) FROM place WHERE event NOT IN (SELECT number FROM event)",
                              "SELECT count(*) FROM attachment WHERE id NOT IN (SELECT id FROM event)"}) {
    if (database_.number(orphans) == 0) continue;
    problem("There are texts, places or files that belong to no event.");
    break;
  }
  // Reading them to their ends shows damage in what no event leads to.
  if (database_.number("SELECT count(*) FROM attachment NOT INDEXED WHERE id IS NOT NULL") !=
      database_.number("SELECT count(*) FROM attachment INDEXED BY sqlite_autoindex_attachment_1"
                       " WHERE id IS NOT NULL")) {
    problem("The index of files holds more or fewer entries than there are pieces.");
  }
  for (const char* rest : {"SELECT count(*) FROM erased", "SELECT count(*) FROM reminder"})
    database_.number(rest);
  for (const auto& [column, index] : {std::pair{"account", "place_account"},
                                      {"attempt", "place_attempt"},
                                      {"platform_id", "place_evidence"},
                                      {"target", "place_target"}}) {
    const std::string where = std::string(" WHERE ") + column + " IS NOT NULL";
    const auto rows = [&](const std::string& way) {
      return database_.number(("SELECT count(*) FROM place " + way + where).c_str());
    };
    if (rows("NOT INDEXED") != rows(std::string("INDEXED BY ") + index)) {
      problem("An index of places holds more or fewer entries than there are places.");
    }
  }
}

bool Verify::was_erased(std::span<const unsigned char> event_id) {
  const Use use(erased_.bind(1, event_id));
  return use->step();
}

}  // namespace objector
