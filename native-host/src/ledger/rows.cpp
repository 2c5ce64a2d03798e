#include "ledger/rows.hpp"

#include "ledger/erase.hpp"

namespace objector {

Rows::Rows(Database& database)
    : rows_(
          database,
          "SELECT event.number, ledger, seq, id, \"commit\", prev, hash, salt, body,"
          " EXISTS (SELECT 1 FROM place WHERE place.target = event.id),"
          " NOT EXISTS (SELECT 1 FROM event AS twin WHERE twin.id = event.id AND twin.number < event.number),"
          " body.body IS NULL AND EXISTS (" +
              says_erased("event.id") +
              ")"
              " FROM event LEFT JOIN body ON body.event = event.number"
              " WHERE event.number > ?1 ORDER BY event.number"),
      count_(database, "SELECT count(*) FROM event") {}

std::vector<Row> Rows::after(std::int64_t number, std::size_t bytes) {
  std::vector<Row> found;
  std::size_t taken = 0;
  const Use use(rows_.bind(1, number));
  while (taken < bytes && use->step()) {
    Row row;
    row.number = use->integer(0);
    if (row.number <= number) {  // a damaged tree can lead in a circle
      throw DatabaseError(SQLITE_CORRUPT, {ErrorCode::ledger_damaged, "The ledger's file is damaged."});
    }
    number = row.number;
    row.link = {bytes_at<UuidBytes>(rows_, 1), use->integer(2),
                bytes_at<UuidBytes>(rows_, 3), bytes_at<Digest>(rows_, 4),
                bytes_at<Digest>(rows_, 5),    bytes_at<Digest>(rows_, 6)};
    row.salt = bytes_at<Salt>(rows_, 7);
    row.body = use->text(8);
    row.retracted = use->integer(9) != 0;
    row.first = use->integer(10) != 0;
    row.erased = use->integer(11) != 0;
    constexpr std::size_t kLink = 200;
    taken += row.body.size() + kLink;
    found.push_back(std::move(row));
  }
  return found;
}

std::int64_t Rows::count() {
  const Use use(count_);
  return use->step() ? use->integer(0) : 0;
}

}  // namespace objector
