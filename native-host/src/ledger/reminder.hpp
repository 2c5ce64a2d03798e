// The one notice a day: whether it is wanted, and who of several hosts may show it.
#pragma once

#include <string>

#include "ledger/database.hpp"

namespace objector {

/// Throw DatabaseError.
bool reminders_wanted(Database& database);
void want_reminders(Database& database, bool wanted);

/// The day of the newest notice; empty at first.
std::string claimed(Database& database);
/// True for the first caller of a day.
bool claim(Database& database, const std::string& today);

}  // namespace objector
