#include "ledger/verify.hpp"

#include <algorithm>

#include "ledger/chain.hpp"
#include "ledger/place.hpp"

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
  target
};

template <class Bytes>
Bytes bytes_at(const Statement& row, int column) {
  Bytes bytes{};
  const auto blob = row.blob(column);
  std::ranges::copy(blob.first(std::min(blob.size(), bytes.size())), bytes.begin());
  return bytes;
}

std::string id_at(const Statement& row, int column) {
  return row.is_null(column) ? std::string() : uuid_text(bytes_at<UuidBytes>(row, column));
}

bool place_fits(const Statement& row, const Event& event) {
  const Place kept{row.text(kind),     row.text(day),         id_at(row, attempt), id_at(row, account),
                   row.text(platform), row.text(platform_id), id_at(row, target)};
  return kept == place_of(event);
}

}  // namespace

Verify::Verify(Database& database)
    : rows_(database,
            "SELECT event.number, ledger, seq, id, \"commit\", prev, hash, salt, body, kind, day, attempt,"
            " account, platform, platform_id, target FROM event"
            " LEFT JOIN body ON body.event = event.number LEFT JOIN place ON place.event = event.number"
            " WHERE event.number >= ?1 ORDER BY event.number"),
      link_before_(database, "SELECT hash FROM event WHERE ledger = ?1 AND seq = ?2"),
      chain_exists_(database, "SELECT 1 FROM chain WHERE ledger = ?1"),
      erased_(database,
              "SELECT 1 FROM erased JOIN body ON body.event = erased.event, "
              "json_each(body.body, '$.payload.events') AS named WHERE erased.id = ?1 "
              "AND replace(named.value, '-', '') = lower(hex(?1))") {}

Verified Verify::run(std::int64_t from, std::chrono::milliseconds time) {
  const auto until = std::chrono::steady_clock::now() + time;
  Verified found;
  const Use rows(rows_.bind(1, from));
  try {
    while (rows->step()) {
      const bool used_up = found.problems.size() >= kMaxProblems || std::chrono::steady_clock::now() >= until;
      if (used_up && found.checked > 0) {
        found.next = rows->integer(number);
        break;
      }
      check_row(rows_, found);
    }
  } catch (const DatabaseError& error) {
    if (error.error.code != ErrorCode::ledger_damaged) throw;
    found.problems.push_back({0, "The file is damaged here; what follows can't be read."});
  }
  return found;
}

void Verify::check_row(const Statement& row, Verified& found) {
  const std::int64_t place = row.integer(seq);
  const auto problem = [&](const char* what) {
    if (found.problems.size() < kMaxProblems) found.problems.push_back({place, what});
  };
  ++found.checked;
  const auto chain = bytes_at<UuidBytes>(row, ledger);
  const auto own_id = bytes_at<UuidBytes>(row, id);
  const auto own_commit = bytes_at<Digest>(row, commit);
  const auto own_prev = bytes_at<Digest>(row, prev);

  if (const Use known(chain_exists_.bind(1, chain)); !known->step()) {
    problem("This event belongs to a chain the ledger doesn't name.");
  }
  if (hash_of(own_prev, chain, place, own_id, own_commit) != bytes_at<Digest>(row, hash)) {
    problem("This link was changed.");
  }
  if (place == 1) {
    if (own_prev != kChainStart) problem("The chain doesn't begin here.");
  } else if (const Use before(link_before_.bind(1, chain).bind(2, place - 1)); !before->step()) {
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
  const auto event = event_from_body(uuid_text(own_id), place, text);
  if (event.has_error()) {
    problem("This event's text can't be read.");
  } else if (!place_fits(row, *event)) {
    problem("The index names another place for this event than its text.");
  }
}

bool Verify::was_erased(std::span<const unsigned char> event_id) {
  const Use use(erased_.bind(1, event_id));
  return use->step();
}

}  // namespace objector
