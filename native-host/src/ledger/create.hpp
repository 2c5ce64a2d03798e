// Making the ledger's file, so that it is either absent or complete.
#pragma once

#include <filesystem>

namespace objector {

/// Makes an empty file that only its owner may read and write; SQLite gives WAL and shm the same rights.
/// Throws DatabaseError.
void create_private_file(const std::filesystem::path& file);

/// Makes a new or gone name in `folder` survive a power failure. Throws DatabaseError.
void sync_folder(const std::filesystem::path& folder);

/// Makes the bytes of a file that was written survive one. Throws DatabaseError.
void sync_file(const std::filesystem::path& file);

/// Makes `file` with the newest format and one empty chain, unless another process was quicker.
/// Throws DatabaseError.
void create_ledger(const std::filesystem::path& file);

}  // namespace objector
