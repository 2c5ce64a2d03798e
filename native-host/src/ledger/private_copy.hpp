// Reading a ledger that must not be touched.
#pragma once

#include <filesystem>
#include <memory>

#include "ledger/database.hpp"

namespace objector {

/// A connection to a copy of database and WAL that only this process can reach and that vanishes with it.
/// SQLite's own ways don't do: mode=ro needs a -shm file it may make, immutable=1 ignores the WAL.
/// Throws DatabaseError, also where the file is no database at all.
std::unique_ptr<Database> open_private_copy(const std::filesystem::path& file);

}  // namespace objector
