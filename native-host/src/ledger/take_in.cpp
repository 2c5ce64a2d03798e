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
      is_erased_(database, "SELECT 1 FROM erased WHERE id = ?1"),
      body_of_id_(database,
                  "SELECT body.body FROM event JOIN body ON body.event = event.number WHERE event.id = ?1"
                  " ORDER BY event.number LIMIT 1"),
      twin_(database, "SELECT 1 FROM event WHERE id = ?1 AND ledger = ?2"),
      has_place_(database,
                 "SELECT 1 FROM event JOIN place ON place.event = event.number WHERE event.id = ?1") {}

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
  const bool erased = is_erased(id) || !incoming.event;
  if (is_here && (!lacks_body || erased)) return taken;

  std::optional<std::string> other_body;
  {
    const Use other(body_of_id_.bind(1, id));
    if (other->step()) other_body = other->text(0);
  }
  if (!erased && other_body && *other_body != incoming.body) {
    taken.outcome = TakenIn::Outcome::conflict;
    taken.what = "Another event with this id is in the ledger already; the first stays.";
  } else if (!erased && !other_body && !run.fresh.contains(id)) {
    taken.outcome = TakenIn::Outcome::added;
    if (incoming.event->kind == "erased") taken.erases = count_erased(*incoming.event);
  }
  if (run.dry) {
    if (taken.outcome == TakenIn::Outcome::added) run.fresh.insert(id);
    return taken;
  }
  const bool added = taken.outcome == TakenIn::Outcome::added;
  if (is_here) {
    // The link is right and its text was lost: here it is again.
    insert_.body(number, incoming.salt, incoming.body);
    const Use has(has_place_.bind(1, id));
    if (!has->step()) insert_.place(number, *incoming.event);
    return taken;
  }
  if (!diverges(incoming.link)) {
    write(incoming, added);
  } else if (added) {
    // Two histories share this place, as after a copied home. The event goes on in our own chain.
    Link end = tail_.read();
    append_.add(end, *incoming.event, incoming.body);
    erases_ |= incoming.event->kind == "erased";
  }
  return taken;
}

TakenIn TakeIn::take(const IncomingPiece& incoming, TakeInRun& run) {
  TakenIn taken;
  if (is_erased(incoming.event)) return taken;
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
  chain_.bind(1, incoming.link.ledger).run();
  const std::int64_t number = insert_.link(incoming.link);
  if (!incoming.event || is_erased(incoming.link.id)) return;
  insert_.body(number, incoming.salt, incoming.body);
  if (!added) return;  // the id's first row has the place
  insert_.place(number, *incoming.event);
  if (incoming.event->kind == "erased") {
    erase_.run(*incoming.event, number);
    erases_ = true;
  }
}

bool TakeIn::diverges(const ChainedEvent& link) {
  constexpr int kHash = 1, kPrev = 2;
  const auto differs = [&](std::int64_t seq, int column, const Digest& digest) {
    const Use use(link_.bind(1, link.ledger).bind(2, seq));
    return use->step() && bytes_at<Digest>(link_, column) != digest;
  };
  const Use twin(twin_.bind(1, link.id).bind(2, link.ledger));
  return twin->step() || differs(link.seq, kHash, link.hash) || differs(link.seq - 1, kHash, link.prev) ||
         differs(link.seq + 1, kPrev, link.hash);
}

bool TakeIn::is_erased(const UuidBytes& id) {
  const Use use(is_erased_.bind(1, id));
  return use->step();
}

std::int64_t TakeIn::count_erased(const Event& event) {
  std::int64_t count = 0;
  for (const nlohmann::json& named : event.payload.at("events")) {
    const Use use(body_of_id_.bind(1, *uuid_bytes(named.get_ref<const std::string&>())));
    if (use->step()) ++count;
  }
  return count;
}

}  // namespace objector
