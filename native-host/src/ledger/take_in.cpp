#include "ledger/take_in.hpp"

#include "ledger/rows.hpp"

namespace objector {

TakeIn::TakeIn(Database& database, Tail& tail, Append& append, Attachments& attachments)
    : database_(database),
      tail_(tail),
      append_(append),
      attachments_(attachments),
      insert_(database),
      erase_(database),
      link_(database,
            "SELECT event.number, hash, prev, body.event FROM event"
            " LEFT JOIN body ON body.event = event.number WHERE ledger = ?1 AND seq = ?2"),
      chain_(database, "INSERT OR IGNORE INTO chain(ledger, begun) VALUES(?1, 'imported')"),
      began_here_(database, "SELECT 1 FROM chain WHERE ledger = ?1 AND begun <> 'imported'"),
      is_erased_(database, "SELECT 1 FROM erased WHERE id = ?1"),
      is_erasable_(database,
                   "SELECT 1 FROM event JOIN body ON body.event = event.number WHERE event.id = ?1"
                   " AND NOT EXISTS (SELECT 1 FROM event AS twin JOIN place ON place.event = twin.number"
                   " WHERE twin.id = ?1 AND place.kind = 'erased')"),
      body_of_id_(database,
                  "SELECT body.body FROM event JOIN body ON body.event = event.number WHERE event.id = ?1"
                  " ORDER BY event.number LIMIT 1"),
      twin_(database, "SELECT 1 FROM event WHERE id = ?1 AND ledger = ?2"),
      first_text_(database,
                  "SELECT min(event.number) FROM event JOIN body ON body.event = event.number WHERE id = ?1"),
      forget_place_(database, "DELETE FROM place WHERE event IN (SELECT number FROM event WHERE id = ?1)") {}

std::vector<TakenIn> TakeIn::run(const std::vector<Incoming>& incoming, TakeInRun& run) {
  std::vector<TakenIn> outcomes;
  outcomes.reserve(incoming.size());
  const auto take_all = [&] {
    for (const Incoming& one : incoming) {
      outcomes.push_back(std::visit([&](const auto& each) { return take(each, run); }, one));
    }
  };
  if (run.dry) {
    take_all();
    return outcomes;
  }
  erases_ = false;
  Transaction transaction(database_);
  take_all();
  if (erases_) begin_erasing(database_);
  transaction.commit();
  finish_erasing(database_);
  return outcomes;
}

TakenIn TakeIn::take(const IncomingEvent& incoming, TakeInRun& run) {
  const UuidBytes& id = incoming.link.id;
  TakenIn taken;
  bool is_here = false, lacks_body = false;
  std::int64_t number = 0;
  {
    const Use same(link_.bind(1, incoming.link.ledger).bind(2, incoming.link.seq));
    if (same->step() && bytes_at<Digest>(link_, 1) == incoming.link.hash) {
      is_here = true;
      number = same->integer(0);
      lacks_body = same->is_null(3);
    }
  }
  // What says what was erased can't be erased itself, whatever came before it.
  const bool erased =
      !incoming.event || (incoming.event->kind != "erased" && (run.gone.contains(id) || is_erased(id)));
  if (is_here && (!lacks_body || erased)) return taken;

  std::optional<std::string> other_body;
  {
    const Use other(body_of_id_.bind(1, id));
    if (other->step()) other_body = other->text(0);
  }
  if (!erased && other_body && *other_body != incoming.body) {
    taken.outcome = TakenIn::Outcome::conflict;
    taken.what = "Another event with this id is in the ledger already; the first stays.";
  } else if (!erased && !other_body && !(run.dry && run.fresh.contains(id))) {
    taken.outcome = TakenIn::Outcome::added;
    run.fresh.insert(id);
    if (incoming.event->kind == "erased") {
      run.words.insert(id);
      count_erased(*incoming.event, taken, run);
    }
  }
  if (run.dry) return taken;
  if (is_here) {
    mend(number, incoming, taken.outcome != TakenIn::Outcome::conflict);
  } else {
    write(incoming, taken.outcome == TakenIn::Outcome::added);
  }
  return taken;
}

TakenIn TakeIn::take(const IncomingPiece& incoming, TakeInRun& run) {
  TakenIn taken;
  if (run.gone.contains(incoming.event) || is_erased(incoming.event)) return taken;
  const auto kept = attachments_.kept(incoming.event);
  if (kept && kept->complete) return taken;
  if (run.dry) {
    if (!kept && !run.fresh.contains(incoming.event)) {
      taken.outcome = TakenIn::Outcome::refused;
      taken.what = "The event this file belongs to isn't there.";
    } else {
      taken.completes_file = incoming.offset == 0;
    }
    return taken;
  }
  const auto put = attachments_.put(incoming.event, incoming.offset, incoming.bytes);
  if (!put) {
    taken.outcome = TakenIn::Outcome::refused;
    taken.what = put.error().message;
  } else {
    taken.completes_file = put->complete;
  }
  return taken;
}

void TakeIn::write(const IncomingEvent& incoming, bool added) {
  const ChainedEvent& link = incoming.link;
  const bool in_its_place = fits(link);
  if (!in_its_place && !added) return;
  // A row whose text was lost is no longer what the event is found by.
  if (added) forget_place_.bind(1, link.id).run();
  Link end = tail_.read();
  // Somebody else has written to our chain: in the home this one was copied from, or before a backup was put
  // back. It stays as it is, and may get their links; what comes from us goes on in another.
  if (link.ledger == end.ledger) append_.begin(end, "went_backwards");
  if (in_its_place) {
    write_link(incoming, added);
    return;
  }
  if (chain_holds(end.ledger, link.id)) append_.begin(end, "text_lost");
  append_.add(end, *incoming.event, incoming.body);
  erases_ |= incoming.event->kind == "erased";
}

void TakeIn::write_link(const IncomingEvent& incoming, bool added) {
  chain_.bind(1, incoming.link.ledger).run();
  const std::int64_t number = insert_.link(incoming.link);
  if (!incoming.event || (incoming.event->kind != "erased" && is_erased(incoming.link.id))) return;
  insert_.body(number, incoming.salt, incoming.body);
  if (!added) return;  // the id's first row with a text has the place
  insert_.place(number, *incoming.event);
  if (incoming.event->kind == "erased") {
    erase_.run(*incoming.event, number);
    erases_ = true;
  }
}

void TakeIn::mend(std::int64_t number, const IncomingEvent& incoming, bool known) {
  insert_.body(number, incoming.salt, incoming.body);
  if (!known) return;
  forget_place_.bind(1, incoming.link.id).run();
  const Use first(first_text_.bind(1, incoming.link.id));
  if (first->step()) insert_.place(first->integer(0), *incoming.event);
}

bool TakeIn::fits(const ChainedEvent& link) {
  constexpr int kHash = 1, kPrev = 2;
  enum class Found { nothing, right, other };
  const auto find = [&](std::int64_t seq, int column, const Digest& digest) {
    const Use use(link_.bind(1, link.ledger).bind(2, seq));
    if (!use->step()) return Found::nothing;
    return bytes_at<Digest>(link_, column) == digest ? Found::right : Found::other;
  };
  if (chain_holds(link.ledger, link.id) || find(link.seq, kHash, link.hash) == Found::other) return false;
  if (find(link.seq + 1, kPrev, link.hash) == Found::other) return false;
  if (link.seq == 1) return link.prev == kChainStart;
  const Found before = find(link.seq - 1, kHash, link.prev);
  return before == Found::right || (before == Found::nothing && !began_here(link.ledger));
}

bool TakeIn::chain_holds(const UuidBytes& ledger, const UuidBytes& id) {
  const Use use(twin_.bind(1, id).bind(2, ledger));
  return use->step();
}

bool TakeIn::began_here(const UuidBytes& ledger) {
  const Use use(began_here_.bind(1, ledger));
  return use->step();
}

bool TakeIn::is_erased(const UuidBytes& id) {
  const Use use(is_erased_.bind(1, id));
  return use->step();
}

void TakeIn::count_erased(const Event& event, TakenIn& taken, TakeInRun& run) {
  for (const nlohmann::json& named : event.payload.at("events")) {
    const UuidBytes id = *uuid_bytes(named.get_ref<const std::string&>());
    if (run.words.contains(id) || !run.gone.insert(id).second) continue;
    const Use here(is_erasable_.bind(1, id));
    if (run.fresh.contains(id)) {
      ++taken.undone;
    } else if (here->step()) {
      ++taken.erases;
    }
  }
}

}  // namespace objector
