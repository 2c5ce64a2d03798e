// What the write-ahead log needs beyond SQLite's own care.
#pragma once

#include "ledger/database.hpp"

namespace objector {

/// Settings of a connection that writes: a write-ahead log whatever the file had before; what is committed is
/// on the disk, the WAL stays short, and its last owner empties it when it ends.
void prepare_wal(Database& database, const char* synchronous);

/// Brings everything in the WAL to the disk.
void sync_wal(Database& database);

}  // namespace objector
