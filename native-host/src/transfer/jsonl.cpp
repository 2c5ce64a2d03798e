#include <nlohmann/json.hpp>

#include "ledger/attachment.hpp"
#include "transfer/source.hpp"
#include "util/base64.hpp"
#include "util/digest.hpp"
#include "util/hex.hpp"

namespace objector {
namespace {

using nlohmann::json;

// Written by hand: a hundred thousand lines are quicker so, and the body goes out as the bytes that were
// hashed.
std::string line_of(const Row& row) {
  const ChainedEvent& link = row.link;
  std::string line;
  line.reserve(row.body.size() + 420);
  line += R"({"ledger":")";
  line += uuid_text(link.ledger);
  line += R"(","seq":)";
  line += std::to_string(link.seq);
  line += R"(,"id":")";
  line += uuid_text(link.id);
  line += R"(","prev":")";
  line += to_hex(link.prev);
  line += R"(","commit":")";
  line += to_hex(link.commit);
  line += R"(","hash":")";
  line += to_hex(link.hash);
  line += '"';
  // A damaged body could break the line; without it the other side sees that the text is missing.
  if (!row.body.empty() && json::accept(row.body)) {
    line += R"(,"salt":")";
    line += to_hex(row.salt);
    line += R"(","body":)";
    line += row.body;
  }
  line += "}\n";
  return line;
}

bool may_name_a_file(const Row& row) {
  return row.first && (row.body.find(R"("kind":"evidence_added")") != std::string::npos ||
                       row.body.find(R"("kind":"mail_added")") != std::string::npos);
}

class Jsonl final : public Source {
 public:
  explicit Jsonl(Ledger& ledger) : ledger_(ledger) {}

  Result<bool> more(std::string& text) override {
    const std::size_t before = text.size();
    const auto goes_on = step(text);
    if (goes_on) digest_.add(std::string_view(text).substr(before));
    if (goes_on && !*goes_on) {
      text += json{{"end", {{"events", done_}, {"sha256", to_hex(digest_.so_far())}}}}.dump() + '\n';
    }
    return goes_on;
  }

  std::int64_t done() const override { return done_; }

 private:
  Result<bool> step(std::string& text) {
    if (!begun_) return begin(text);
    if (!file_.empty()) return piece(text);
    if (at_ == rows_.size()) {
      auto rows = ledger_.rows(number_, kSourceBytes);
      if (!rows) return rows.error();
      rows_ = *std::move(rows);
      at_ = 0;
      if (rows_.empty()) return false;
    }
    while (at_ < rows_.size() && file_.empty()) {
      const Row& row = rows_[at_++];
      text += line_of(row);
      number_ = row.number;
      ++done_;
      if (may_name_a_file(row)) begin_file(row);
    }
    return true;
  }

  Result<bool> begin(std::string& text) {
    const auto holder = ledger_.holder();
    if (!holder) return holder.error();
    json first{{"objector", "ledger"}, {"version", 1}};
    if (*holder) {
      first["holder"] = {{"country", (*holder)->country}, {"objected_before", (*holder)->objected_before}};
    }
    text += first.dump() + '\n';
    begun_ = true;
    return true;
  }

  void begin_file(const Row& row) {
    const std::string event = uuid_text(row.link.id);
    const auto kept = ledger_.kept_file(event);
    if (!kept || !kept->complete || kept->size == 0) return;
    file_ = event;
    offset_ = 0;
  }

  Result<bool> piece(std::string& text) {
    const auto bytes = ledger_.bytes(file_, offset_);
    if (!bytes) return bytes.error();
    if (bytes->empty()) {
      file_.clear();
      return true;
    }
    text += R"({"file":")" + file_ + R"(","offset":)" + std::to_string(offset_) + R"(,"bytes":")" +
            to_base64(*bytes) + "\"}\n";
    offset_ += static_cast<std::int64_t>(bytes->size());
    return true;
  }

  Ledger& ledger_;
  RunningDigest digest_;
  bool begun_ = false;
  std::vector<Row> rows_;
  std::size_t at_ = 0;
  std::int64_t number_ = 0, done_ = 0, offset_ = 0;
  std::string file_;  ///< whose pieces come next
};

}  // namespace

std::unique_ptr<Source> jsonl_source(Ledger& ledger) {
  return std::make_unique<Jsonl>(ledger);
}

}  // namespace objector
