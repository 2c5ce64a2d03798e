#include "ledger/create.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "ledger/chain.hpp"
#include "ledger/database.hpp"
#include "ledger/migrations.hpp"
#include "util/clock.hpp"

namespace objector {
namespace {

[[noreturn]] void fail_for(int system_error) {
  throw DatabaseError(SQLITE_CANTOPEN,
                      file_error(system_error, "The ledger's file can't be made in its folder."));
}

void sync(const std::filesystem::path& path, int flags) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | flags | O_CLOEXEC);
  if (descriptor < 0) fail_for(errno);
  const int synced = ::fsync(descriptor);
  ::close(descriptor);
  if (synced != 0) fail_for(errno);
}

void fill(const std::filesystem::path& file) {
  Database database(file, SQLITE_OPEN_READWRITE);
  migrate(database, migrations());
  Statement(database, "INSERT INTO chain(ledger, begun, at) VALUES(?1, 'new', ?2)")
      .bind(1, random_uuid())
      .bind(2, now_ms())
      .run();
  // The file's header keeps the mode, so a later connection seldom has to change it.
  database.run("PRAGMA journal_mode=WAL");
}

/// Removes the half-made file whatever happens.
struct Draft {
  std::filesystem::path file;
  ~Draft() {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
  }
};

}  // namespace

void sync_folder(const std::filesystem::path& folder) {
  sync(folder, O_DIRECTORY);
}

void sync_file(const std::filesystem::path& file) {
  sync(file, 0);
}

void create_private_file(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0) fail_for(errno);
  ::close(descriptor);
}

void create_ledger(const std::filesystem::path& file) {
  Draft draft{file};
  draft.file += ".new-" + uuid_text(random_uuid());
  create_private_file(draft.file);
  fill(draft.file);
  // link() refuses to replace: of several processes that start at once, one file wins.
  if (::link(draft.file.c_str(), file.c_str()) != 0 && errno != EEXIST) fail_for(errno);
  sync_folder(file.parent_path());
}

}  // namespace objector
