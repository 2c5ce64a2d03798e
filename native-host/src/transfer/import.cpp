#include "transfer/import.hpp"

#include "util/hex.hpp"

namespace objector {
namespace {

constexpr std::size_t kMaxProblems = 50;      // methods/ledger.import.json
constexpr std::size_t kLongestLine = 524288;  // a piece of a file has about half of that
constexpr std::size_t kBeginning = 16;        // enough to tell a sealed file
constexpr std::int64_t kVersion = 1;

Error unknown_file() {
  return {ErrorCode::file_unknown, "This isn't a file that Objector exported as JSON Lines."};
}

}  // namespace

Import::Import(Ledger& ledger, bool dry_run, std::string passphrase)
    : ledger_(ledger), passphrase_(std::move(passphrase)) {
  run_.dry = dry_run;
}

Result<void> Import::add(std::string_view bytes, bool last) {
  found_.problems.clear();
  if (!begun_) {
    beginning_ += bytes;
    if (beginning_.size() < kBeginning && !last) return {};
    if (is_sealed(beginning_)) {
      if (passphrase_.empty()) {
        return Error{ErrorCode::passphrase_needed, "The file is encrypted. It needs its passphrase."};
      }
      unseal_ = std::make_unique<Unseal>(std::move(passphrase_));
    }
    begun_ = true;
    bytes = beginning_;
  }
  Result<void> opened;
  if (unseal_) {
    opened = unseal_->add(bytes, last, plain_);
  } else {
    plain_ += bytes;
  }
  beginning_.clear();
  // What could be opened before damage is right, so it is taken in.
  if (const auto read = lines(last && opened); !read) return read;
  if (const auto taken = take(); !taken) return taken;
  return opened;
}

Result<void> Import::lines(bool last) {
  std::size_t from = 0;
  for (std::size_t end; (end = plain_.find('\n', from)) != std::string::npos; from = end + 1) {
    if (const auto read = line(std::string_view(plain_).substr(from, end - from + 1)); !read) return read;
  }
  plain_.erase(0, from);
  if (plain_.size() > kLongestLine) {
    if (line_ == 0) return unknown_file();
    plain_.resize(kLongestLine);  // refused when its end comes
  }
  if (!last) return {};
  if (!plain_.empty()) {
    if (const auto read = line(plain_); !read) return read;
  }
  if (line_ == 0) return unknown_file();
  found_.whole = end_fits_;
  return {};
}

Result<void> Import::line(std::string_view text) {
  ++line_;
  const Digest before = digest_.so_far();
  digest_.add(text);
  end_fits_ = false;  // nothing comes after the end
  if (text.ends_with('\n')) text.remove_suffix(1);
  auto read = read_line(text);
  if (line_ == 1) {
    const auto* const header = read ? std::get_if<HeaderLine>(&*read) : nullptr;
    if (!header) return unknown_file();
    if (header->version > kVersion) {
      return Error{ErrorCode::file_unknown, "A newer Objector exported this file. Update Objector."};
    }
    const auto holder = ledger_.holder();
    if (!run_.dry && header->holder && holder && !*holder) return ledger_.set_holder(*header->holder);
    return {};
  }
  if (!read) {
    ++found_.refused;
    problem(line_, read.error().message);
  } else if (auto* const incoming = std::get_if<Incoming>(&*read)) {
    if (std::holds_alternative<IncomingEvent>(*incoming)) ++events_;
    incoming_.push_back(std::move(*incoming));
    numbers_.push_back(line_);
  } else if (const auto* const end = std::get_if<EndLine>(&*read)) {
    end_fits_ = end->sha256 == to_hex(before) && end->events == events_;
  }
  return {};
}

Result<void> Import::take() {
  if (incoming_.empty()) return {};
  const auto outcomes = ledger_.take_in(incoming_, run_);
  if (!outcomes) return outcomes.error();
  for (std::size_t i = 0; i < outcomes->size(); ++i) {
    const TakenIn& taken = (*outcomes)[i];
    const bool is_event = std::holds_alternative<IncomingEvent>(incoming_[i]);
    found_.erases += taken.erases;
    found_.added -= taken.undone;
    found_.known += taken.undone;
    found_.files += taken.completes_file ? 1 : 0;
    switch (taken.outcome) {
      case TakenIn::Outcome::added:
        ++found_.added;
        break;
      case TakenIn::Outcome::known:
        found_.known += is_event ? 1 : 0;
        break;
      case TakenIn::Outcome::conflict:
        ++found_.conflicts;
        break;
      case TakenIn::Outcome::refused:
        ++found_.refused;
        break;
    }
    if (!taken.what.empty()) problem(numbers_[i], taken.what);
  }
  incoming_.clear();
  numbers_.clear();
  return {};
}

void Import::problem(std::int64_t line, std::string what) {
  if (found_.problems.size() < kMaxProblems) found_.problems.push_back({line, std::move(what)});
}

}  // namespace objector
