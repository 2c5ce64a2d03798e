#include "ledger/holder.hpp"

namespace objector {

std::optional<Holder> read_holder(Database& database) {
  Statement row(database, "SELECT country, objected_before FROM holder");
  if (!row.step()) return std::nullopt;
  return Holder{row.text(0), row.text(1)};
}

void write_holder(Database& database, const Holder& holder) {
  Transaction transaction(database);
  Statement(database,
            "INSERT INTO holder(one, country, objected_before) VALUES(1, ?1, ?2)"
            " ON CONFLICT(one) DO UPDATE SET country = ?1, objected_before = ?2")
      .bind(1, holder.country)
      .bind(2, holder.objected_before)
      .run();
  transaction.commit();
}

}  // namespace objector
