#include <ctime>

#include "facts/facts.hpp"
#include "guidance/hint.hpp"
#include "transfer/source.hpp"
#include "util/digest.hpp"
#include "util/hex.hpp"

namespace objector {
namespace {

constexpr const char* kHeader =
    "day,time,kind,words,details,taken_back,account,attempt,event,ledger,seq,hash\r\n";

/// A table program takes a field that begins with one of these for a formula and may run it.
bool begins_formula(const std::string& field) {
  return !field.empty() && std::string_view("=+-@\t\r").find(field[0]) != std::string_view::npos;
}

std::string quoted(const std::string& field) {
  std::string safe = begins_formula(field) ? "'" + field : field;
  if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
  std::string text = "\"";
  for (const char each : safe) {
    if (each == '"') text += '"';
    text += each;
  }
  return text + '"';
}

std::string row_of(const std::vector<std::string>& fields) {
  std::string row;
  for (const std::string& field : fields) row += quoted(field) + ',';
  row.pop_back();
  return row + "\r\n";
}

/// RFC 3339, in UTC.
std::string time_of(std::int64_t at) {
  const std::time_t seconds = static_cast<std::time_t>(at / 1000);
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

class Csv final : public Source {
 public:
  Csv(Ledger& ledger, std::string language) : ledger_(ledger), language_(std::move(language)) {}

  Result<bool> more(std::string& text) override {
    const std::size_t before = text.size();
    if (done_ == 0 && number_ == 0) text += kHeader;
    const auto rows = ledger_.rows(number_, kSourceBytes);
    if (!rows) return rows.error();
    for (const Row& row : *rows) {
      text += row_of(fields(row));
      number_ = row.number;
      ++done_;
    }
    digest_.add(std::string_view(text).substr(before));
    if (!rows->empty()) return true;
    text += row_of({"", "", "sha256", to_hex(digest_.so_far()), "", "", "", "", "", "", "", ""});
    return false;
  }

  std::int64_t done() const override { return done_; }

 private:
  std::vector<std::string> fields(const Row& row) const {
    const auto event = event_from_body(uuid_text(row.link.id), row.link.seq, row.body);
    std::vector<std::string> fields(6);
    if (event) {
      const auto words = event_words(*event, language_);
      std::string details;
      for (const auto& detail : words["details"]) {
        details += (details.empty() ? "" : "; ") + detail["label"].get<std::string>() + ": " +
                   detail["value"].get<std::string>();
      }
      fields = {event->day,  event->at ? time_of(*event->at) : "",
                event->kind, words["words"],
                details,     row.retracted ? "yes" : ""};
    } else {
      fields[2] = row.erased ? "erased" : kDamagedKind;
    }
    fields.insert(fields.end(),
                  {event ? event->account : "", event ? event->attempt : "", uuid_text(row.link.id),
                   uuid_text(row.link.ledger), std::to_string(row.link.seq), to_hex(row.link.hash)});
    return fields;
  }

  Ledger& ledger_;
  std::string language_;
  RunningDigest digest_;
  std::int64_t number_ = 0, done_ = 0;
};

}  // namespace

std::unique_ptr<Source> csv_source(Ledger& ledger, const std::string& language) {
  return std::make_unique<Csv>(ledger, language);
}

}  // namespace objector
