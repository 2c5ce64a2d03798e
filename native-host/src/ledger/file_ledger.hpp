// The ledger over its file. Only ledger.cpp and the fault tests include this.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "ledger/append.hpp"
#include "ledger/attachment.hpp"
#include "ledger/database.hpp"
#include "ledger/ledger.hpp"
#include "ledger/read.hpp"
#include "ledger/rows.hpp"
#include "ledger/tail.hpp"
#include "ledger/take_in.hpp"
#include "ledger/verify.hpp"

namespace objector {

/// How the file is reached: the fault tests put a file system in between and try a weaker `synchronous`.
struct Storage {
  const char* vfs = nullptr;
  const char* synchronous = "FULL";
};

/// Ledger::open with another Storage.
std::unique_ptr<Ledger> open_ledger(const std::filesystem::path& folder, const Storage& storage);

class FileLedger final : public Ledger {
 public:
  /// `database` may be null where nothing can be read.
  FileLedger(std::unique_ptr<Database> database, LedgerStatus status, std::string message);

  /// Leaves file and WAL as they are where damage was met on the way.
  ~FileLedger() override;

  LedgerStatus status() const override { return status_; }
  std::string message() const override { return message_; }
  Result<Position> position() override;
  void compare_with_seen(const Position& seen) override;
  Result<std::vector<Stored>> append(const std::vector<nlohmann::json>& sent) override;
  Result<std::vector<std::string>> accounts(const std::string& after, int limit) override;
  Result<std::vector<Event>> events_of_account(const std::string& account) override;
  Result<std::vector<Event>> all_of_account(const std::string& account) override;
  Result<std::vector<Event>> relation_events() override;
  Result<std::string> account_of_attempt(const std::string& attempt) override;
  Result<std::string> account_of_evidence(const std::string& platform,
                                          const std::string& platform_id) override;
  Result<Verified> verify(std::int64_t from) override;
  Result<std::optional<Holder>> holder() override;
  Result<void> set_holder(const Holder& holder) override;
  Result<std::vector<Row>> rows(std::int64_t number, std::size_t bytes) override;
  Result<std::int64_t> count() override;
  Result<std::vector<TakenIn>> take_in(const std::vector<Incoming>& incoming, TakeInRun& run) override;
  Result<KeptFile> put_bytes(const std::string& event, std::int64_t offset, std::string_view bytes) override;
  Result<KeptFile> kept_file(const std::string& event) override;
  Result<std::string> bytes(const std::string& event, std::int64_t offset) override;
  Result<std::vector<std::string>> erasable(int limit) override;
  Result<bool> erase_last(const std::vector<std::string>& ids, const std::string& today) override;
  Result<std::optional<std::int64_t>> erased_at() override;
  Result<bool> reminders_wanted() override;
  Result<void> want_reminders(bool wanted) override;
  Result<std::string> claimed() override;
  Result<bool> claim(const std::string& today) override;
  std::int64_t change_counter() override;

 private:
  /// The statements of one connection, prepared when first used: a start needs few of them.
  struct Prepared {
    explicit Prepared(Database& opened) : database(opened) {}
    Tail& tail();
    Append& append();
    Read& read();
    Verify& verify();
    Rows& rows();
    Attachments& attachments();
    TakeIn& take_in();
    Statement& data_version();

   private:
    Database& database;
    std::optional<Tail> tail_;
    std::optional<Append> append_;
    std::optional<Read> read_;
    std::optional<Verify> verify_;
    std::optional<Rows> rows_;
    std::optional<Attachments> attachments_;
    std::optional<TakeIn> take_in_;
    std::optional<Statement> data_version_;
  };

  bool is_writable() const { return status_ == LedgerStatus::ok || status_ == LedgerStatus::older_than_seen; }
  Error refusal() const;
  template <class Work>
  auto reading(Work work) -> Result<decltype(work())>;
  template <class Work>
  auto writing(Work work) -> Result<decltype(work())>;
  void note(const DatabaseError& error);

  std::unique_ptr<Database> database_;
  std::optional<Prepared> prepared_;
  LedgerStatus status_;
  std::string message_;
  std::optional<UuidBytes> leave_chain_;  ///< the chain that went backwards
  std::int64_t own_writes_ = 0;
};

}  // namespace objector
