// What goes in and out of the ledger beside events: exports, imports, files, erasing, the day's notice.
#include "ledger/file_ledger_guard.hpp"
#include "ledger/reminder.hpp"

namespace objector {
namespace {

Error event_unknown() {
  return {ErrorCode::event_unknown, "The ledger has no event with this id that names a file."};
}

}  // namespace

Result<std::vector<Row>> FileLedger::rows(std::int64_t number, std::size_t bytes) {
  return reading([&] { return prepared_->rows().after(number, bytes); });
}

Result<std::int64_t> FileLedger::count() {
  return reading([&] { return prepared_->rows().count(); });
}

Result<std::vector<TakenIn>> FileLedger::take_in(const std::vector<Incoming>& incoming, TakeInRun& run) {
  return writing([&] { return prepared_->take_in().run(incoming, run); });
}

Result<KeptFile> FileLedger::put_bytes(const std::string& event, std::int64_t offset,
                                       std::string_view bytes) {
  const auto id = uuid_bytes(event);
  if (!id) return event_unknown();
  std::optional<Error> unfit;
  const auto put = writing([&] {
    Transaction transaction(*database_);
    const auto kept = prepared_->attachments().put(*id, offset, bytes);
    transaction.commit();
    if (!kept) unfit = kept.error();
    return kept ? *kept : KeptFile{};
  });
  if (unfit) return *unfit;
  return put;
}

Result<KeptFile> FileLedger::kept_file(const std::string& event) {
  const auto id = uuid_bytes(event);
  if (!id) return event_unknown();
  const auto kept = reading([&] { return prepared_->attachments().kept(*id); });
  if (!kept) return kept.error();
  if (!*kept) return event_unknown();
  return **kept;
}

Result<std::string> FileLedger::bytes(const std::string& event, std::int64_t offset) {
  const auto id = uuid_bytes(event);
  if (!id) return event_unknown();
  return reading([&] { return prepared_->attachments().bytes(*id, offset); });
}

Result<std::vector<std::string>> FileLedger::erasable(int limit) {
  return reading([&] { return erasable_in(*database_, limit); });
}

Result<bool> FileLedger::erase_last(const std::vector<std::string>& ids, const std::string& today) {
  return writing([&] { return prepared_->append().erase_last(ids, today, leave_chain_); });
}

Result<std::optional<std::int64_t>> FileLedger::erased_at() {
  return reading([&] { return everything_erased_at(*database_); });
}

Result<bool> FileLedger::reminders_wanted() {
  return reading([&] { return objector::reminders_wanted(*database_); });
}

Result<void> FileLedger::want_reminders(bool wanted) {
  return writing([&] { objector::want_reminders(*database_, wanted); });
}

Result<std::string> FileLedger::claimed() {
  return reading([&] { return objector::claimed(*database_); });
}

Result<bool> FileLedger::claim(const std::string& today) {
  return writing([&] { return objector::claim(*database_, today); });
}

}  // namespace objector
