#include "ledger/insert.hpp"

#include "ledger/place.hpp"

namespace objector {
namespace {

void bind_id(Statement& statement, int parameter, const std::string& id) {
  if (id.empty()) {
    statement.bind_null(parameter);
  } else {
    statement.bind(parameter, *uuid_bytes(id));
  }
}

void bind_text(Statement& statement, int parameter, const std::string& text) {
  if (text.empty()) {
    statement.bind_null(parameter);
  } else {
    statement.bind(parameter, text);
  }
}

}  // namespace

Insert::Insert(Database& database)
    : database_(database),
      event_(database,
             "INSERT INTO event(ledger, seq, id, \"commit\", prev, hash) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"),
      body_(database, "INSERT INTO body(event, salt, body) VALUES(?1, ?2, ?3)"),
      place_(database,
             "INSERT INTO place(event, kind, day, attempt, account, platform, platform_id, target) "
             "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)") {}

std::int64_t Insert::link(const ChainedEvent& link) {
  event_.bind(1, link.ledger).bind(2, link.seq).bind(3, link.id).bind(4, link.commit).bind(5, link.prev);
  event_.bind(6, link.hash).run();
  return database_.last_row();
}

void Insert::body(std::int64_t number, const Salt& salt, const std::string& body) {
  body_.bind(1, number).bind(2, salt).bind(3, body).run();
}

void Insert::place(std::int64_t number, const Event& event) {
  const Place place = place_of(event);
  place_.bind(1, number).bind(2, place.kind).bind(3, place.day);
  bind_id(place_, 4, place.attempt);
  bind_id(place_, 5, place.account);
  bind_text(place_, 6, place.platform);
  bind_text(place_, 7, place.platform_id);
  bind_id(place_, 8, place.target);
  place_.run();
}

}  // namespace objector
