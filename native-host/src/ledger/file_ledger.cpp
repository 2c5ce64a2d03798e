#include "ledger/file_ledger_guard.hpp"
#include "ledger/holder.hpp"
#include "util/hex.hpp"

namespace objector {
namespace {

constexpr std::chrono::milliseconds kVerifyStep{200};

/// Whether the file holds the link that the extension has seen.
bool holds(Database& database, const UuidBytes& ledger, const Position& seen) {
  Statement link(database, "SELECT hash FROM event WHERE ledger = ?1 AND seq = ?2");
  link.bind(1, ledger).bind(2, seen.seq);
  return link.step() && to_hex(link.blob(0)) == seen.hash;
}

bool names(Database& database, const UuidBytes& ledger) {
  return Statement(database, "SELECT 1 FROM chain WHERE ledger = ?1").bind(1, ledger).step();
}

}  // namespace

Tail& FileLedger::Prepared::tail() {
  return tail_ ? *tail_ : tail_.emplace(database);
}
Append& FileLedger::Prepared::append() {
  return append_ ? *append_ : append_.emplace(database, tail());
}
Read& FileLedger::Prepared::read() {
  return read_ ? *read_ : read_.emplace(database);
}
Verify& FileLedger::Prepared::verify() {
  return verify_ ? *verify_ : verify_.emplace(database);
}
Rows& FileLedger::Prepared::rows() {
  return rows_ ? *rows_ : rows_.emplace(database);
}
Attachments& FileLedger::Prepared::attachments() {
  return attachments_ ? *attachments_ : attachments_.emplace(database);
}
TakeIn& FileLedger::Prepared::take_in() {
  return take_in_ ? *take_in_ : take_in_.emplace(database, tail(), append(), attachments());
}
Statement& FileLedger::Prepared::data_version() {
  return data_version_ ? *data_version_ : data_version_.emplace(database, "PRAGMA data_version");
}

FileLedger::FileLedger(std::unique_ptr<Database> database, LedgerStatus status, std::string message)
    : database_(std::move(database)), status_(status), message_(std::move(message)) {
  if (!database_) return;
  prepared_.emplace(*database_);
  // A file that has lost its end is not written to.
  if (status_ == LedgerStatus::ok) (void)position();
}

FileLedger::~FileLedger() {
  if (database_ && !is_writable()) {
    sqlite3_db_config(database_->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  }
}

Result<Position> FileLedger::position() {
  return reading([&] {
    const Link end = prepared_->tail().read();
    return Position{uuid_text(end.ledger), end.seq, to_hex(end.hash)};
  });
}

void FileLedger::compare_with_seen(const Position& seen) {
  const auto ledger = uuid_bytes(seen.ledger);
  if (!ledger || !prepared_ || !is_writable()) return;
  leave_chain_.reset();
  status_ = LedgerStatus::ok;
  message_.clear();
  if (seen.seq == 0) return;
  try {
    if (holds(*database_, *ledger, seen)) return;
    if (names(*database_, *ledger)) leave_chain_ = ledger;
    status_ = LedgerStatus::older_than_seen;
    message_ =
        "This ledger is older than what the browser has already seen in it. Events may be missing: "
        "was it restored from a backup or copied from another computer?";
  } catch (const DatabaseError& error) {
    note(error);
  }
}

Result<std::vector<Stored>> FileLedger::append(const std::vector<nlohmann::json>& sent) {
  return writing([&] { return prepared_->append().run(sent, leave_chain_); });
}

Result<std::vector<std::string>> FileLedger::accounts(const std::string& after, int limit) {
  return reading([&] { return prepared_->read().accounts(after, limit); });
}

Result<std::vector<Event>> FileLedger::events_of_account(const std::string& account) {
  return reading([&] { return prepared_->read().events_of_account(account); });
}

Result<std::vector<Event>> FileLedger::all_of_account(const std::string& account) {
  return reading([&] { return prepared_->read().all_of_account(account); });
}

Result<std::vector<Event>> FileLedger::relation_events() {
  return reading([&] { return prepared_->read().relation_events(); });
}

Result<std::string> FileLedger::account_of_attempt(const std::string& attempt) {
  return reading([&] { return prepared_->read().account_of_attempt(attempt); });
}

Result<std::string> FileLedger::account_of_evidence(const std::string& platform,
                                                    const std::string& platform_id) {
  return reading([&] { return prepared_->read().account_of_evidence(platform, platform_id); });
}

Result<Verified> FileLedger::verify(std::int64_t from) {
  return reading([&] { return prepared_->verify().run(from, kVerifyStep); });
}

Result<std::optional<Holder>> FileLedger::holder() {
  return reading([&] { return read_holder(*database_); });
}

Result<void> FileLedger::set_holder(const Holder& holder) {
  return writing([&] { write_holder(*database_, holder); });
}

std::int64_t FileLedger::change_counter() {
  const auto version = reading([&] {
    const Use use(prepared_->data_version());
    return use->step() ? use->integer(0) : std::int64_t{0};
  });
  return own_writes_ + (version.has_value() ? *version : 0);
}

Error FileLedger::refusal() const {
  switch (status_) {
    case LedgerStatus::read_only:
      return {ErrorCode::ledger_read_only, message_};
    case LedgerStatus::newer:
      return {ErrorCode::ledger_newer, message_};
    case LedgerStatus::damaged:
      return {ErrorCode::ledger_damaged, message_};
    default:
      return {ErrorCode::ledger_unavailable, message_};
  }
}

void FileLedger::note(const DatabaseError& error) {
  if (error.error.code != ErrorCode::ledger_damaged || !is_writable()) return;
  status_ = LedgerStatus::damaged;
  message_ = error.error.message;
}

}  // namespace objector
