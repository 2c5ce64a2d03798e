#include "ledger/reminder.hpp"

namespace objector {

bool reminders_wanted(Database& database) {
  Statement row(database, "SELECT wanted FROM reminder");
  return !row.step() || row.integer(0) != 0;
}

void want_reminders(Database& database, bool wanted) {
  Transaction transaction(database);
  Statement(database,
            "INSERT INTO reminder(one, wanted, claimed) VALUES(1, ?1, '')"
            " ON CONFLICT(one) DO UPDATE SET wanted = ?1")
      .bind(1, std::int64_t{wanted})
      .run();
  transaction.commit();
}

std::string claimed(Database& database) {
  Statement row(database, "SELECT claimed FROM reminder");
  return row.step() ? row.text(0) : std::string();
}

bool claim(Database& database, const std::string& today) {
  Transaction transaction(database);
  if (claimed(database) == today) return false;
  Statement(database,
            "INSERT INTO reminder(one, wanted, claimed) VALUES(1, 1, ?1)"
            " ON CONFLICT(one) DO UPDATE SET claimed = ?1")
      .bind(1, today)
      .run();
  transaction.commit();
  return true;
}

}  // namespace objector
