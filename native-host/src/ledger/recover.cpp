#include "ledger/recover.hpp"

#include <algorithm>
#include <functional>
#include <map>

#include "ledger/chain.hpp"
#include "ledger/create.hpp"
#include "ledger/insert.hpp"
#include "ledger/migrations.hpp"
#include "ledger/private_copy.hpp"
#include "ledger/rows.hpp"
#include "util/clock.hpp"

namespace objector {
namespace {

namespace fs = std::filesystem;

/// How far is looked for rows behind damage where nothing says how many there were.
constexpr std::int64_t kBlindly = 200000;
constexpr std::int64_t kPatience = 2000, kLongestStride = 1024;

/// The highest number of a piece of a file; as far as is looked blindly where it can't be read.
std::int64_t highest_piece(Database& damaged) {
  try {
    return damaged.number("SELECT max(number) FROM attachment");
  } catch (const DatabaseError&) {
    return kBlindly;
  }
}

/// The highest row number that any of the tables still tells.
std::int64_t highest(Database& damaged) {
  std::int64_t top = 0;
  for (const char* sql : {"SELECT max(number) FROM event", "SELECT max(event) FROM body",
                          "SELECT max(event) FROM place", "SELECT count(*) FROM event"}) {
    try {
      top = std::max(top, damaged.number(sql));
    } catch (const DatabaseError&) {
      // Another of them may know.
    }
  }
  return top;
}

bool is_damage(const DatabaseError& error) {
  const int code = error.sqlite_code & 0xFF;
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_IOERR;
}

/// Calls `take` with each row of `sql`, which is ordered by the number in its first column and begins at ?1.
/// Where a row can't be read it goes on behind it: row by row at first, in longer and longer steps where much
/// is damaged. Gives how many numbers couldn't be read.
std::int64_t walk(Database& damaged, const char* sql, std::int64_t top,
                  const std::function<void(const Statement&)>& take) {
  std::int64_t unreadable = 0, next = 1, stride = 1;
  try {
    Statement rows(damaged, sql);
    while (next <= top + 1) {
      try {
        const Use use(rows.bind(1, next));
        while (rows.step()) {
          // A damaged tree can lead in a circle.
          if (rows.integer(0) < next) throw DatabaseError(SQLITE_CORRUPT, {ErrorCode::ledger_damaged, ""});
          next = rows.integer(0) + 1;
          stride = 1;
          take(rows);
        }
        break;
      } catch (const DatabaseError& error) {
        if (!is_damage(error)) throw;
        if (next > top) {
          // Something is there still, and nobody knows how much.
          ++unreadable;
          break;
        }
        if (unreadable > kPatience) stride = std::min(stride * 2, kLongestStride);
        unreadable += stride;
        next += stride;
      }
    }
  } catch (const DatabaseError& error) {
    if (error.sqlite_code != SQLITE_ERROR && !is_damage(error)) throw;  // an older format lacks the table
  }
  return unreadable;
}

class Recovery {
 public:
  Recovery(Database& damaged, Database& made)
      : damaged_(damaged),
        insert_(made),
        chain_(made, "INSERT INTO chain(number, ledger, begun, at) VALUES(?1, ?2, ?3, ?4)"),
        placed_(made, "SELECT 1 FROM event JOIN place ON place.event = event.number WHERE event.id = ?1"),
        file_(made, "INSERT OR IGNORE INTO attachment(id, \"offset\", bytes) VALUES(?1, ?2, ?3)"),
        erased_(made, "INSERT INTO erased(id, event) VALUES(?1, ?2)"),
        holder_(made, "INSERT INTO holder(one, country, objected_before) VALUES(1, ?1, ?2)"),
        reminder_(made, "INSERT INTO reminder(one, wanted, claimed) VALUES(1, ?1, ?2)") {
    const std::int64_t known = highest(damaged);
    top_ = known > 0 ? known : kBlindly;
  }

  Recovered run() {
    chains();
    events();
    erased();
    files();
    holder();
    reminder();
    return std::move(found_);
  }

 private:
  void lose(std::int64_t count, const char* what) {
    if (count > 0) found_.losses.push_back(std::to_string(count) + " " + what);
  }

  /// A row that can be read and doesn't fit the format is lost too.
  bool put(const std::function<void()>& insert) {
    try {
      insert();
      return true;
    } catch (const DatabaseError& error) {
      if ((error.sqlite_code & 0xFF) != SQLITE_CONSTRAINT) throw;
      return false;
    }
  }

  void chains() {
    std::int64_t odd = 0;
    const bool has_time = has("SELECT 1 FROM pragma_table_info('chain') WHERE name = 'at'");
    const std::string rows = std::string("SELECT number, ledger, begun, ") + (has_time ? "at" : "NULL") +
                             " FROM chain WHERE number >= ?1 ORDER BY number";
    const std::int64_t gone = walk(damaged_, rows.c_str(), 100, [&](const Statement& row) {
      const auto ledger = bytes_at<UuidBytes>(row, 1);
      chain_.bind(1, row.integer(0)).bind(2, ledger).bind(3, row.text(2));
      row.is_null(3) ? chain_.bind_null(4) : chain_.bind(4, row.integer(3));
      if (!put([&] { chain_.run(); })) ++odd;
    });
    lose(gone + odd, "names of chains couldn't be read.");
    // Nobody knows how much of the newest chain's end is missing, so it isn't written to again.
    chain_.bind_null(1).bind(2, random_uuid()).bind(3, "recovered").bind(4, now_ms()).run();
  }

  void events() {
    std::int64_t odd = 0, without_text = 0;
    const std::int64_t gone =
        walk(damaged_,
             "SELECT number, ledger, seq, id, \"commit\", prev, hash FROM event WHERE number >= ?1 ORDER BY "
             "number",
             top_, [&](const Statement& row) {
               const ChainedEvent link{bytes_at<UuidBytes>(row, 1), row.integer(2),
                                       bytes_at<UuidBytes>(row, 3), bytes_at<Digest>(row, 4),
                                       bytes_at<Digest>(row, 5),    bytes_at<Digest>(row, 6)};
               if (!put([&] { event(link, row.integer(0), without_text); })) ++odd;
             });
    lose(gone + odd, "events couldn't be read.");
    lose(without_text, "events lost their text.");
    lose(changed_, "events have a text that was changed.");
  }

  void event(const ChainedEvent& link, std::int64_t old_number, std::int64_t& without_text) {
    const std::int64_t number = insert_.link(link);
    ++found_.events;
    numbers_[old_number] = number;
    try {
      Statement body(damaged_, "SELECT salt, body FROM body WHERE event = ?1");
      if (!body.bind(1, old_number).step()) return;  // erased, or lost: verify tells which
      const std::string text = body.text(1);
      const auto salt = bytes_at<Salt>(body, 0);
      insert_.body(number, salt, text);
      ++found_.texts;
      if (commit_of(salt, text) != link.commit) {
        ++changed_;  // kept as it is, and not read as an event
        return;
      }
      const auto event = event_from_body(uuid_text(link.id), link.seq, text);
      if (!event) return;
      const Use placed(placed_.bind(1, link.id));  // by the id's first row with a text
      if (!placed->step()) insert_.place(number, *event);
    } catch (const DatabaseError& error) {
      if (error.error.code != ErrorCode::ledger_damaged) throw;
      ++without_text;
    }
  }

  void erased() {
    std::int64_t odd = 0;
    try {
      Statement rows(damaged_, "SELECT id, event FROM erased");
      while (rows.step()) {
        const auto id = bytes_at<UuidBytes>(rows, 0);
        const std::int64_t old_number = rows.integer(1);
        const std::int64_t number = numbers_.contains(old_number) ? numbers_[old_number] : 0;
        if (!put([&] { erased_.bind(1, id).bind(2, number).run(); })) ++odd;
      }
    } catch (const DatabaseError& error) {
      if (error.error.code != ErrorCode::ledger_damaged) throw;
      found_.losses.push_back("Not all ids that were erased could be read.");
    }
    lose(odd, "erased ids lack the event that says so.");
  }

  void files() {
    std::int64_t odd = 0;
    const std::int64_t gone = walk(
        damaged_, "SELECT number, id, \"offset\", bytes FROM attachment WHERE number >= ?1 ORDER BY number",
        highest_piece(damaged_), [&](const Statement& row) {
          const auto id = bytes_at<UuidBytes>(row, 1);
          if (put([&] { file_.bind(1, id).bind(2, row.integer(2)).bind(3, row.blob(3)).run(); })) {
            ++found_.files;
          } else {
            ++odd;
          }
        });
    lose(gone + odd, "pieces of files couldn't be read.");
  }

  void holder() {
    try {
      Statement row(damaged_, "SELECT country, objected_before FROM holder");
      if (row.step()) holder_.bind(1, row.text(0)).bind(2, row.text(1)).run();
    } catch (const DatabaseError& error) {
      if (error.error.code != ErrorCode::ledger_damaged) throw;
      found_.losses.push_back("Your country couldn't be read.");
    }
  }

  void reminder() {
    if (!has("SELECT 1 FROM sqlite_schema WHERE name = 'reminder'")) return;  // of an older format
    try {
      Statement row(damaged_, "SELECT wanted, claimed FROM reminder");
      if (row.step()) reminder_.bind(1, row.integer(0)).bind(2, row.text(1)).run();
    } catch (const DatabaseError& error) {
      if (error.error.code != ErrorCode::ledger_damaged) throw;
      found_.losses.push_back("Whether notices are wanted couldn't be read.");
    }
  }

  bool has(const char* sql) { return Statement(damaged_, sql).step(); }

  Database& damaged_;
  Insert insert_;
  Statement chain_, placed_, file_, erased_, holder_, reminder_;
  std::int64_t top_ = 0, changed_ = 0;
  std::map<std::int64_t, std::int64_t> numbers_;  ///< of the rows, before and now
  Recovered found_;
};

}  // namespace

Result<Recovered> recover(const fs::path& folder) {
  const fs::path file = folder / "ledger.sqlite3";
  const fs::path target = recovered_prefix(folder / file.filename());
  std::error_code failed;
  if (fs::exists(folder / target, failed)) {
    return Error{ErrorCode::ledger_unavailable,
                 "There is a " + target.string() + " already. Move it away first."};
  }
  const fs::path draft = (folder / target).string() + ".new";
  try {
    const auto damaged = open_private_copy(file);
    if (damaged->number("SELECT count(*) FROM sqlite_schema WHERE name = 'event'") == 0) {
      return Error{ErrorCode::ledger_damaged, "Nothing of the ledger's file can be read."};
    }
    fs::remove(draft, failed);
    create_private_file(draft);
    Recovered found;
    {
      Database made(draft, SQLITE_OPEN_READWRITE);
      migrate(made, migrations());
      Transaction transaction(made);
      found = Recovery(*damaged, made).run();
      transaction.commit();
      made.run("PRAGMA journal_mode=WAL");
    }
    fs::rename(draft, folder / target);
    sync_folder(folder);
    found.file = folder / target;
    return found;
  } catch (const DatabaseError& error) {
    fs::remove(draft, failed);
    return error.error;
  } catch (const fs::filesystem_error&) {
    fs::remove(draft, failed);
    return Error{ErrorCode::ledger_unavailable, "The ledger's folder can't be written."};
  }
}

std::string recovered_prefix(const fs::path& file) {
  return file.filename().string() + ".recovered";
}

}  // namespace objector
