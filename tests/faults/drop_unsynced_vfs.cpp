#include "drop_unsynced_vfs.hpp"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace objector::drop_unsynced {
namespace {

/// One write or truncation, and how the file was before.
struct Undo {
  std::string path;
  sqlite3_int64 offset;
  std::vector<char> bytes;
  sqlite3_int64 size;
  std::vector<char> written;  ///< empty: a truncation to `offset`
};

std::vector<Undo> undo_log;
int left = std::numeric_limits<int>::max();
int room = std::numeric_limits<int>::max();

bool power_is_gone() {
  return left <= 0;
}
bool use_power() {
  return --left > 0;
}

struct File {
  sqlite3_file base;
  sqlite3_file* real;  // lies behind this struct
  const char* path;
};

File* ours(sqlite3_file* file) {
  return reinterpret_cast<File*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
  return ours(file)->real;
}

void remember(sqlite3_file* file, sqlite3_int64 offset, sqlite3_int64 length, std::vector<char> written) {
  Undo undo{ours(file)->path, offset, {}, 0, std::move(written)};
  real(file)->pMethods->xFileSize(real(file), &undo.size);
  const sqlite3_int64 there = std::clamp<sqlite3_int64>(undo.size - offset, 0, length);
  undo.bytes.resize(static_cast<std::size_t>(there));
  if (there > 0) real(file)->pMethods->xRead(real(file), undo.bytes.data(), static_cast<int>(there), offset);
  undo_log.push_back(std::move(undo));
}

int write(sqlite3_file* file, const void* bytes, int length, sqlite3_int64 offset) {
  if (!use_power()) return SQLITE_IOERR_WRITE;
  if (--room <= 0) return SQLITE_FULL;
  const char* const first = static_cast<const char*>(bytes);
  remember(file, offset, length, {first, first + length});
  return real(file)->pMethods->xWrite(real(file), bytes, length, offset);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  if (!use_power()) return SQLITE_IOERR_TRUNCATE;
  remember(file, size, std::numeric_limits<int>::max(), {});
  return real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file* file, int flags) {
  if (!use_power()) return SQLITE_IOERR_FSYNC;
  const int code = real(file)->pMethods->xSync(real(file), flags);
  std::erase_if(undo_log, [&](const Undo& undo) { return undo.path == ours(file)->path; });
  return code;
}

// Everything else goes to the real file as it is.
#define PASS(name, parameters, ...)           \
  int name parameters {                       \
    return real(file)->pMethods->__VA_ARGS__; \
  }
PASS(close, (sqlite3_file * file), xClose(real(file)))
PASS(read, (sqlite3_file * file, void* to, int n, sqlite3_int64 at), xRead(real(file), to, n, at))
PASS(file_size, (sqlite3_file * file, sqlite3_int64* size), xFileSize(real(file), size))
PASS(lock, (sqlite3_file * file, int level), xLock(real(file), level))
PASS(unlock, (sqlite3_file * file, int level), xUnlock(real(file), level))
PASS(check_lock, (sqlite3_file * file, int* held), xCheckReservedLock(real(file), held))
PASS(control, (sqlite3_file * file, int op, void* value), xFileControl(real(file), op, value))
PASS(sector_size, (sqlite3_file * file), xSectorSize(real(file)))
PASS(characteristics, (sqlite3_file * file), xDeviceCharacteristics(real(file)))
PASS(shm_map, (sqlite3_file * file, int page, int size, int extend, void volatile** to),
     xShmMap(real(file), page, size, extend, to))
PASS(shm_lock, (sqlite3_file * file, int at, int n, int flags), xShmLock(real(file), at, n, flags))
PASS(shm_unmap, (sqlite3_file * file, int remove), xShmUnmap(real(file), remove))
#undef PASS
void shm_barrier(sqlite3_file* file) {
  real(file)->pMethods->xShmBarrier(real(file));
}

// Version 2: without the memory-mapped reads of version 3, which would pass us by.
const sqlite3_io_methods kMethods = {
    2,         close,      read,    write,       truncate,        sync,    file_size, lock,
    unlock,    check_lock, control, sector_size, characteristics, shm_map, shm_lock,  shm_barrier,
    shm_unmap, nullptr,    nullptr};

sqlite3_vfs* real_vfs() {
  return sqlite3_vfs_find("unix");
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  File* const opened = ours(file);
  opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
  opened->path = name ? name : "";
  const int code = real_vfs()->xOpen(real_vfs(), name, opened->real, flags, out_flags);
  file->pMethods = opened->real->pMethods ? &kMethods : nullptr;
  return code;
}

int remove(sqlite3_vfs*, const char* name, int sync_folder) {
  return power_is_gone() ? SQLITE_IOERR_DELETE : real_vfs()->xDelete(real_vfs(), name, sync_folder);
}

void put(const std::string& path, const std::vector<char>& bytes, sqlite3_int64 offset,
         std::optional<sqlite3_int64> size) {
  const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
  const auto length = static_cast<ssize_t>(bytes.size());
  if (file < 0 || ::pwrite(file, bytes.data(), bytes.size(), offset) != length ||
      (size && ::ftruncate(file, *size) != 0)) {
    throw std::runtime_error("can't write to " + path);
  }
  ::close(file);
}

}  // namespace

const char* vfs() {
  static sqlite3_vfs* const registered = [] {
    sqlite3_initialize();
    static sqlite3_vfs made = *real_vfs();
    made.zName = "drop-unsynced";
    made.szOsFile = static_cast<int>(sizeof(File)) + real_vfs()->szOsFile;
    made.xOpen = open;
    made.xDelete = remove;
    sqlite3_vfs_register(&made, 0);
    return &made;
  }();
  return registered->zName;
}

void fail_after(int count) {
  left = count;
}

void full_after(int count) {
  room = count;
}

void make_room() {
  room = std::numeric_limits<int>::max();
}

void lose_power(const std::function<bool()>& reached) {
  for (auto undo = undo_log.rbegin(); undo != undo_log.rend(); ++undo) {
    put(undo->path, undo->bytes, undo->offset, undo->size);
  }
  for (const Undo& made : undo_log) {
    if (!reached()) continue;
    put(made.path, made.written, made.offset,
        made.written.empty() ? std::optional(made.offset) : std::nullopt);
  }
  undo_log.clear();
  left = std::numeric_limits<int>::max();
}

}  // namespace objector::drop_unsynced
