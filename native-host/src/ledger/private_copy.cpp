#include "ledger/private_copy.hpp"

#include <cstdlib>
#include <string>
#include <vector>

namespace objector {
namespace {

/// A new folder that only its owner may enter, removed with everything in it.
class PrivateFolder {
 public:
  explicit PrivateFolder(const std::filesystem::path& above) {
    std::string name = (above / "objector-XXXXXX").string();
    if (!::mkdtemp(name.data())) {
      throw DatabaseError(SQLITE_CANTOPEN, {ErrorCode::ledger_unavailable,
                                            "There is no room for a private copy of the ledger."});
    }
    path_ = name;
  }
  ~PrivateFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// Where a copy may be made: first in memory that only this user can reach, where there is such a folder.
std::vector<std::filesystem::path> folders() {
  std::vector<std::filesystem::path> found;
  if (const char* runtime = std::getenv("XDG_RUNTIME_DIR"); runtime && *runtime == '/')
    found.push_back(runtime);
  std::error_code none;
  if (auto temporary = std::filesystem::temp_directory_path(none); !none)
    found.push_back(std::move(temporary));
  return found;
}

void copy_to(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::error_code failed;
  std::filesystem::copy_file(from, to, failed);
  if (failed) {
    throw DatabaseError(SQLITE_CANTOPEN, {ErrorCode::ledger_unavailable, "The ledger's file can't be read."});
  }
  // A read-only file's copy is read-only too; where this fails, opening it says so.
  std::filesystem::permissions(to, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                               failed);
}

std::unique_ptr<Database> open_copy_in(const std::filesystem::path& above,
                                       const std::filesystem::path& file) {
  const PrivateFolder folder(above);
  const auto copied = folder.path() / "copy.sqlite3";
  copy_to(file, copied);
  const std::filesystem::path wal = file.string() + "-wal";
  if (std::error_code none; std::filesystem::exists(wal, none)) copy_to(wal, copied.string() + "-wal");
  auto database = std::make_unique<Database>(copied, SQLITE_OPEN_READWRITE);
  // Alone with the file, SQLite needs no -shm; once it has read, both files are open and their names can go.
  database->run("PRAGMA locking_mode=EXCLUSIVE");
  database->number("SELECT count(*) FROM sqlite_schema");
  database->run("PRAGMA query_only=ON");
  return database;
}

}  // namespace

std::unique_ptr<Database> open_private_copy(const std::filesystem::path& file) {
  DatabaseError failed(SQLITE_CANTOPEN, {ErrorCode::ledger_unavailable,
                                         "There is no folder for a private copy of the ledger."});
  for (const auto& folder : folders()) {
    try {
      return open_copy_in(folder, file);
    } catch (const DatabaseError& error) {
      if (error.error.code == ErrorCode::ledger_damaged) throw;
      failed = error;
    }
  }
  throw failed;
}

}  // namespace objector
