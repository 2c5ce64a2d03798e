// The answers of the person whose accounts these are.
#pragma once

#include <optional>

#include "ledger/database.hpp"
#include "ledger/ledger.hpp"

namespace objector {

/// Nothing until the two questions were answered. Both throw DatabaseError.
std::optional<Holder> read_holder(Database& database);
void write_holder(Database& database, const Holder& holder);

}  // namespace objector
