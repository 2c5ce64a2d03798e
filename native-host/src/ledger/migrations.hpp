// The versions of the ledger's format, each made from the one before (LEDGER.md, "Versions").
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "ledger/database.hpp"

namespace objector {

/// "Objc" in the file's header: tells a ledger from any other SQLite file.
inline constexpr std::int64_t kApplicationId = 0x4F626A63;

/// The step to version `to` of the format.
struct Migration {
  int to;
  const char* sql;
};

/// In ascending order; the last is the version this program writes.
std::span<const Migration> migrations();
int newest_version();

/// Brings a ledger forward to the last of `steps`, in one transaction; of several processes that try at once
/// one does. A ledger that was already in use is copied beside itself first, to backup_prefix + its version.
/// Throws DatabaseError.
void migrate(Database& database, std::span<const Migration> steps);

/// What the names of all backups of `file` begin with.
std::string backup_prefix(const std::filesystem::path& file);

}  // namespace objector
