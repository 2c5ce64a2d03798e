// Imports of JSON Lines: however the file is cut into pieces, it does the same; a dry run does nothing and
// foretells what is done; and done twice, it brings nothing new.
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>

#include "ledger/chain.hpp"
#include "ledger/ledger.hpp"
#include "transfer/import.hpp"
#include "util/base64.hpp"
#include "util/digest.hpp"
#include "util/hex.hpp"
#include "wire/json.hpp"

using namespace objector;
using nlohmann::json;

namespace {

const std::string kHeaderLine = R"({"objector":"ledger","version":1})"
                                "\n";

/// A new ledger, gone with the process. Making one costs more than the rest, so several inputs share it.
class Folder {
 public:
  Folder() {
    std::string name = "/dev/shm/objector-fuzz-XXXXXX";  // memory: a disk would be waited for at each commit
    if (::mkdtemp(name.data()) == nullptr) std::abort();
    path_ = name;
    ledger = Ledger::open(path_);
  }
  ~Folder() {
    ledger.reset();
    std::filesystem::remove_all(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::unique_ptr<Ledger> ledger;

 private:
  std::filesystem::path path_;
};

/// Writes a file as a ledger exports it, whose hashes no input would find: the input as a body, as a payload
/// of every kind that takes it, and as a mail with its bytes in two pieces.
class Exported {
 public:
  explicit Exported(std::string_view input) : id_(sha256({bytes_of(input)})) {
    if (const auto payload = parse_json(input); payload && payload->is_object()) {
      add(*payload);
      for (const std::string& kind : event_kinds()) add(kind, *payload);
    }
    if (!input.empty()) add_mail(input);
    file_ += json{{"end", {{"events", seq_}, {"sha256", to_hex(sha256({bytes_of(file_)}))}}}}.dump() + '\n';
  }
  const std::string& file() const { return file_; }

 private:
  /// Ids of this input's own, so that it meets no other input's events.
  UuidBytes id(unsigned char number) const {
    UuidBytes bytes;
    std::copy_n(id_.begin(), bytes.size(), bytes.begin());
    bytes.back() = number;
    return bytes;
  }
  std::string text(unsigned char number) const { return uuid_text(id(number)); }

  void add(const std::string& kind, const json& payload) {
    add({{"kind", kind},
         {"day", "2026-01-01"},
         {"attempt", text(0)},
         {"account", text(0)},
         {"payload", payload}});
  }
  void add(const json& body) {
    json sent = body;
    sent["id"] = text(static_cast<unsigned char>(seq_ + 1));
    if (!event_from_json(sent)) return;
    ++seq_;
    const Salt salt{};
    const Digest commit = commit_of(salt, body.dump());
    const Digest hash = hash_of(prev_, id(0), seq_, id(seq_), commit);
    file_ += json{{"ledger", text(0)},        {"seq", seq_},
                  {"id", text(seq_)},         {"prev", to_hex(prev_)},
                  {"commit", to_hex(commit)}, {"hash", to_hex(hash)},
                  {"salt", to_hex(salt)},     {"body", body}}
                 .dump() +
             '\n';
    prev_ = hash;
  }
  void add_mail(std::string_view bytes) {
    add("mail_added", {{"says", "received"}, {"digest", to_hex(id_)}, {"size", bytes.size()}});
    const std::size_t half = (bytes.size() + 1) / 2;
    piece(0, bytes.substr(0, half));
    if (half < bytes.size()) piece(half, bytes.substr(half));
  }
  void piece(std::size_t offset, std::string_view bytes) {
    file_ += json{{"file", text(seq_)}, {"offset", offset}, {"bytes", to_base64(bytes)}}.dump() + '\n';
  }

  Digest id_;
  Digest prev_ = kChainStart;
  unsigned char seq_ = 0;
  std::string file_ = kHeaderLine;
};

/// One import, `step` bytes at a time; the numbers of it and whether it came to its end.
struct Counts {
  std::int64_t added = 0, known = 0, conflicts = 0, refused = 0, erases = 0, files = 0;
  std::optional<bool> whole;
  bool ended = false;
  bool operator==(const Counts&) const = default;
};

Counts imported(Ledger& ledger, std::string_view file, bool dry_run, std::size_t step) {
  Import import(ledger, dry_run, "");
  Result<void> added;
  for (std::size_t at = 0; added && (at == 0 || at < file.size()); at += step) {
    added = import.add(file.substr(at, step), at + step >= file.size());
  }
  const Imported& found = import.so_far();
  return {found.added,  found.known, found.conflicts, found.refused,
          found.erases, found.files, found.whole,     added.has_value()};
}

void check(Ledger& ledger, const std::string& file, std::size_t step) {
  const std::int64_t before = ledger.count().value();
  const std::size_t whole = file.size() + 1;
  const Counts foretold = imported(ledger, file, true, whole);
  if (foretold != imported(ledger, file, true, step)) std::abort();
  if (before != ledger.count().value()) std::abort();
  if (foretold != imported(ledger, file, false, whole)) std::abort();
  if (before + foretold.added != ledger.count().value()) std::abort();
  if (imported(ledger, file, true, whole).added != 0) std::abort();
}

}  // namespace

// The input is a file as it is, the lines behind a good first one, and what a good file holds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static std::optional<Folder> folder;
  static int used = 0;
  constexpr int kInputsPerLedger = 100;
  if (used++ % kInputsPerLedger == 0) folder.emplace();
  const std::string input(reinterpret_cast<const char*>(data), size);
  const std::size_t step = 1 + size % 997;
  check(*folder->ledger, input, step);
  check(*folder->ledger, kHeaderLine + input, step);
  const std::string good = Exported(input).file();
  if (imported(*folder->ledger, good, true, step).whole != true) std::abort();
  check(*folder->ledger, good, step);
  return 0;
}
