// The ledger: one SQLite file of events in a hash chain. LEDGER.md describes the format.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ledger/event.hpp"
#include "ledger/incoming.hpp"
#include "ledger/row.hpp"
#include "util/result.hpp"

namespace objector {

/// The last link of a chain, as the extension keeps it between connections.
struct Position {
  std::string ledger;    ///< the chain's id
  std::int64_t seq = 0;  ///< 0 = empty
  std::string hash;      ///< 64 hex digits
};

enum class LedgerStatus { ok, older_than_seen, read_only, newer, damaged, unavailable };

/// What became of one event of an append.
struct Stored {
  enum class Outcome { stored, known, conflict, refused } outcome;
  std::string id;
  std::int64_t seq = 0;        ///< stored and known
  std::optional<Error> error;  ///< conflict and refused
};

/// What `verify` found in one step.
struct Verified {
  std::int64_t checked = 0;
  std::int64_t erased = 0;
  std::optional<std::int64_t> next;  ///< ask again from here
  struct Problem {
    std::int64_t seq;    ///< 0: of no event in particular
    std::string ledger;  ///< the chain of seq; empty with 0
    std::string what;    ///< a sentence
  };
  std::vector<Problem> problems;
};

/// How much of a file that an event names is kept.
struct KeptFile {
  std::int64_t have = 0;
  std::int64_t size = 0;
  bool complete = false;
};

/// The two answers that dates and texts depend on.
struct Holder {
  std::string country;          ///< ISO 3166-1 alpha-2
  std::string objected_before;  ///< no, yes, unknown
};

class Ledger {
 public:
  /// Opens (or makes) `folder`/ledger.sqlite3. Always gives a Ledger; status() and message() say how it is.
  /// newer, read_only and damaged files are opened from a private copy for reading and never changed.
  static std::unique_ptr<Ledger> open(const std::filesystem::path& folder);
  virtual ~Ledger() = default;

  virtual LedgerStatus status() const = 0;
  virtual std::string message() const = 0;  ///< for a person; empty when ok

  /// The newest position. With `seen` it also settles older_than_seen: a chain that lacks `seen` takes a new
  /// ledger id before its next write.
  virtual Result<Position> position() = 0;
  virtual void compare_with_seen(const Position& seen) = 0;

  /// Stores up to 100 events in one BEGIN IMMEDIATE … COMMIT with synchronous=FULL. When this returns, what
  /// is `stored` or `known` survives power loss. An Error means: nothing of this call was stored.
  virtual Result<std::vector<Stored>> append(const std::vector<nlohmann::json>& sent) = 0;

  /// The accounts that are shown, in id order after `after`, at most `limit`: those with objections, and
  /// those that were named, merged or put into a group.
  virtual Result<std::vector<std::string>> accounts(const std::string& after, int limit) = 0;
  /// What an account's objections follow from: its labels and every event of the attempts that name it.
  virtual Result<std::vector<Event>> events_of_account(const std::string& account) = 0;
  /// The same and whatever else names the account.
  virtual Result<std::vector<Event>> all_of_account(const std::string& account) = 0;
  /// The events that say how accounts belong together (Relations), of the whole ledger.
  virtual Result<std::vector<Event>> relation_events() = 0;
  /// The account of an attempt (the press's wins), empty when unknown.
  virtual Result<std::string> account_of_attempt(const std::string& attempt) = 0;
  /// The account whose evidence names this platform id, empty when unknown.
  virtual Result<std::string> account_of_evidence(const std::string& platform,
                                                  const std::string& platform_id) = 0;

  virtual Result<Verified> verify(std::int64_t from) = 0;  ///< one step of at most 200 ms

  virtual Result<std::optional<Holder>> holder() = 0;
  virtual Result<void> set_holder(const Holder& holder) = 0;

  /// The rows of every chain after row `number`, until their bodies have `bytes` together; empty at the end.
  virtual Result<std::vector<Row>> rows(std::int64_t number, std::size_t bytes) = 0;
  virtual Result<std::int64_t> count() = 0;
  /// Takes in what another ledger exported, in one transaction (take_in.hpp).
  virtual Result<std::vector<TakenIn>> take_in(const std::vector<Incoming>& incoming, TakeInRun& run) = 0;

  /// The next bytes of a file that an event names. Errors: event_unknown, bytes_unfit.
  virtual Result<KeptFile> put_bytes(const std::string& event, std::int64_t offset,
                                     std::string_view bytes) = 0;
  /// What is kept of an event's file. Errors: event_unknown.
  virtual Result<KeptFile> kept_file(const std::string& event) = 0;
  /// The piece that begins at `offset`; empty at the end.
  virtual Result<std::string> bytes(const std::string& event, std::int64_t offset) = 0;

  /// Ids of the events that have a text and may be erased, at most `limit`.
  virtual Result<std::vector<std::string>> erasable(int limit) = 0;
  /// The last step of erasing everything, in one transaction: erases `ids`, at most 100, forgets the holder
  /// and begins a new chain. False, and nothing is done, where another event has a text by now.
  virtual Result<bool> erase_last(const std::vector<std::string>& ids, const std::string& today) = 0;
  /// When everything was erased last, UTC milliseconds; nothing while the clock is behind that.
  virtual Result<std::optional<std::int64_t>> erased_at() = 0;

  virtual Result<bool> reminders_wanted() = 0;
  virtual Result<void> want_reminders(bool wanted) = 0;
  /// The day of the newest notice, empty at first; claim() gives today's to its first caller.
  virtual Result<std::string> claimed() = 0;
  virtual Result<bool> claim(const std::string& today) = 0;

  /// Changes whenever any process changed the file (PRAGMA data_version and this connection's own writes).
  virtual std::int64_t change_counter() = 0;
};

}  // namespace objector
