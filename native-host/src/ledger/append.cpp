#include "ledger/append.hpp"

#include <algorithm>
#include <utility>

#include "ledger/wal.hpp"
#include "util/clock.hpp"

namespace objector {
namespace {

/// What a refused event is answered with: its id where it had one that can be told.
std::string told_id(const nlohmann::json& sent) {
  if (!sent.is_object()) return {};
  const auto id = sent.find("id");
  if (id == sent.end() || !id->is_string() || !is_uuid(id->get_ref<const std::string&>())) return {};
  return id->get<std::string>();
}

Stored refused(const std::string& id, Error error) {
  return {Stored::Outcome::refused, id, 0, std::move(error)};
}

}  // namespace

Append::Append(Database& database, Tail& tail)
    : database_(database),
      tail_(tail),
      erase_(database),
      is_erased_(database, "SELECT 1 FROM erased WHERE id = ?1"),
      find_(database,
            "SELECT event.seq, body.body FROM event LEFT JOIN body ON body.event = event.number "
            "WHERE event.id = ?1 ORDER BY body.event IS NULL, event.number LIMIT 1"),
      begin_(database, "INSERT INTO chain(ledger, begun, at) VALUES(?1, ?2, ?3)"),
      insert_(database) {}

std::vector<Stored> Append::run(const std::vector<nlohmann::json>& sent,
                                const std::optional<UuidBytes>& leave_chain) {
  std::vector<Result<Event>> events;
  events.reserve(sent.size());
  for (const nlohmann::json& one : sent) events.push_back(event_from_json(one));

  Transaction transaction(database_);
  Link end = end_other_than(leave_chain);
  erased_at_ = everything_erased_at(database_);
  std::vector<Stored> outcomes;
  bool erases = false;
  for (std::size_t i = 0; i < sent.size(); ++i) {
    if (events[i].has_error()) {
      outcomes.push_back(refused(told_id(sent[i]), events[i].error()));
      continue;
    }
    outcomes.push_back(store(end, *events[i], sent[i].contains("day")));
    erases |= events[i]->kind == "erased" && outcomes.back().outcome == Stored::Outcome::stored;
  }
  if (erases) begin_erasing(database_);
  transaction.commit();
  finish_erasing(database_);
  if (std::ranges::any_of(outcomes,
                          [](const Stored& one) { return one.outcome == Stored::Outcome::known; })) {
    make_durable();
  }
  return outcomes;
}

bool Append::erase_last(const std::vector<std::string>& ids, const std::string& today,
                        const std::optional<UuidBytes>& leave_chain) {
  Transaction transaction(database_);
  const auto rest = erasable_in(database_, static_cast<std::int64_t>(ids.size()) + 1);
  const auto is_named = [&](const std::string& id) { return std::ranges::find(ids, id) != ids.end(); };
  if (!std::ranges::all_of(rest, is_named)) return false;
  Link end = end_other_than(leave_chain);
  if (!rest.empty()) {
    const auto erased = event_from_json(erased_event(rest, today));
    add(end, *erased, event_body(*erased));
  }
  database_.run("DELETE FROM holder");
  begin(end, "erased");
  begin_erasing(database_);
  transaction.commit();
  finish_erasing(database_);
  return true;
}

Link Append::end_other_than(const std::optional<UuidBytes>& leave_chain) {
  Link end = tail_.read();
  // With the first answer, stored or not: it names the end of the chain, and the extension keeps that. Told
  // the old chain's, it would forget what it had seen there.
  if (leave_chain && *leave_chain == end.ledger) begin(end, "went_backwards");
  return end;
}

Stored Append::store(Link& end, Event event, bool day_was_sent) {
  if (auto known = already(event, day_was_sent)) return *known;
  const std::string body = event_body(event);
  add(end, event, body);
  return {Stored::Outcome::stored, event.id, end.seq, std::nullopt};
}

std::optional<Stored> Append::already(Event& event, bool day_was_sent) {
  const UuidBytes id = *uuid_bytes(event.id);
  const Use found(find_.bind(1, id));
  const bool is_here = found->step(), has_text = is_here && !found->is_null(1);
  // What says what was erased can't be erased itself, whatever names it.
  if (const Use erased(is_erased_.bind(1, id)); !has_text && event.kind != "erased" && erased->step()) {
    return refused(event.id, {ErrorCode::event_erased, "This event was erased and isn't stored again."});
  }
  if (is_here && !has_text) {
    return refused(event.id,
                   {ErrorCode::ledger_damaged, "This event is in the ledger, but its text is missing."});
  }
  if (!is_here) {
    const auto made = uuid_time(id);
    if (!made || !erased_at_ || *made > *erased_at_) return std::nullopt;
    return refused(event.id, {ErrorCode::event_erased, "This event is from before everything was erased."});
  }
  const std::int64_t seq = found->integer(0);
  const std::string stored_body = found->text(1);
  if (!day_was_sent) {
    // The day was ours to set, and the zone may have changed since.
    if (const auto stored = event_from_body(event.id, seq, stored_body)) event.day = stored->day;
  }
  if (event_body(event) == stored_body) return Stored{Stored::Outcome::known, event.id, seq, std::nullopt};
  return Stored{
      Stored::Outcome::conflict, event.id, 0,
      Error{ErrorCode::event_conflict, "Another event with this id is stored already; the first stays."}};
}

void Append::add(Link& end, const Event& event, const std::string& body) {
  const UuidBytes id = *uuid_bytes(event.id);
  const Salt salt = random_salt();
  const Digest commit = commit_of(salt, body);
  const Digest hash = hash_of(end.hash, end.ledger, end.seq + 1, id, commit);
  const std::int64_t number = insert_.link({end.ledger, end.seq + 1, id, commit, end.hash, hash});
  insert_.body(number, salt, body);
  insert_.place(number, event);
  if (event.kind == "erased") erase_.run(event, number);
  ++end.seq;
  end.hash = hash;
}

void Append::begin(Link& end, std::string_view why) {
  end = {random_uuid(), 0, kChainStart};
  begin_.bind(1, end.ledger).bind(2, why).bind(3, now_ms()).run();
}

void Append::make_durable() {
  // A writer that was killed between writing and syncing leaves a commit that recovery makes visible though
  // it may not be on the disk yet. What this connection commits itself is synced with everything before it.
  if (recovered_is_durable_) return;
  sync_wal(database_);
  recovered_is_durable_ = true;
}

}  // namespace objector
