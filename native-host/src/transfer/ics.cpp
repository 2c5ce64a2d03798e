#include "facts/facts.hpp"
#include "guidance/hint.hpp"
#include "session/standing.hpp"
#include "transfer/source.hpp"
#include "util/day.hpp"
#include "util/digest.hpp"
#include "util/hex.hpp"

namespace objector {
namespace {

constexpr int kAccountsAtOnce = 50;

/// RFC 5545, 3.1: at most 75 octets a line; what follows begins with a space. No character is cut in two.
std::string folded(const std::string& line) {
  constexpr std::size_t kOctets = 75;
  std::string text;
  std::size_t room = kOctets;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t length = 1;
    while (at + length < line.size() && (static_cast<unsigned char>(line[at + length]) & 0xC0) == 0x80)
      ++length;
    if (length > room) {
      text += "\r\n ";
      room = kOctets - 1;
    }
    text += line.substr(at, length);
    room -= length;
    at += length;
  }
  return text + "\r\n";
}

/// RFC 5545, 3.3.11.
std::string escaped(const std::string& words) {
  std::string text;
  for (const char each : words) {
    if (each == '\n') {
      text += "\\n";
    } else {
      if (each == '\\' || each == ';' || each == ',') text += '\\';
      text += each;
    }
  }
  return text;
}

/// 2026-05-01 → 20260501.
std::string basic(std::string day) {
  std::erase(day, '-');
  return day;
}

class Ics final : public Source {
 public:
  Ics(Ledger& ledger, std::string language, std::string today)
      : ledger_(ledger), language_(std::move(language)), today_(std::move(today)) {}

  // A calendar is small, so it is made at once, an account a time, and given out whole.
  Result<bool> more(std::string& text) override {
    const auto view = view_of(ledger_, language_, today_);
    if (!view) return view.error();
    const auto relations = relations_of(ledger_);
    if (!relations) return relations.error();
    const auto accounts = ledger_.accounts(after_, kAccountsAtOnce);
    if (!accounts) return accounts.error();
    for (const std::string& account : *accounts) {
      after_ = account;
      if (relations->place_of(account) != account) continue;  // merged into another, which shows it
      const auto standing = standing_of(ledger_, *relations, account);
      if (!standing) return standing.error();
      for (const Objection& objection : standing->objections) add(objection, *view);
    }
    if (!accounts->empty()) return true;
    // RFC 5545, 3.6: a calendar has at least one component, so there is none without a day.
    if (events_.empty()) {
      return Error{ErrorCode::nothing_due, "No answer of Meta's is due, so there is no calendar to write."};
    }
    events_ += "END:VCALENDAR\r\n";
    text += "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Objector//Objector//EN\r\n";
    // Of every byte after this line.
    text += folded("X-OBJECTOR-SHA256:" + to_hex(sha256({bytes_of(events_)})));
    text += events_;
    return false;
  }

  std::int64_t done() const override { return done_; }

 private:
  /// A day of the person's own isn't called Meta's.
  std::string summary_of(const Hint& hint) const {
    const auto& texts = facts::texts(language_);
    switch (hint.due->of) {
      case Due::Of::complaint:
        return texts["letter_kinds"]["authority_complaint"]["title"];
      case Due::Of::acknowledgement:
        return hint.what;
      case Due::Of::answer:
        break;
    }
    return texts["transfer"][hint.due->conditional ? "due_if" : "due"];
  }

  void add(const Objection& objection, const View& view) {
    ++done_;
    const Hint hint = next_step(objection, country_of(objection, view), view.language, view.today);
    const auto day = hint.due ? parse_day(hint.due->day) : std::nullopt;
    if (!day) return;
    const std::string summary = summary_of(hint);
    const std::string open = facts::texts(language_)["transfer"]["open"];
    for (const std::string& line :
         {std::string("BEGIN:VEVENT"), "UID:" + objection.id + "@objector",
          "DTSTAMP:" + basic(today_) + "T000000Z", "DTSTART;VALUE=DATE:" + basic(hint.due->day),
          "DTEND;VALUE=DATE:" + basic(format_day(add_days(*day, 1))), "SUMMARY:" + escaped(summary),
          "DESCRIPTION:" + escaped(hint.due->sum + "\n" + open), std::string("TRANSP:TRANSPARENT"),
          std::string("BEGIN:VALARM"), std::string("ACTION:DISPLAY"), "DESCRIPTION:" + escaped(summary),
          std::string("TRIGGER:PT9H"), std::string("END:VALARM"), std::string("END:VEVENT")}) {
      events_ += folded(line);
    }
  }

  Ledger& ledger_;
  std::string language_, today_, after_, events_;
  std::int64_t done_ = 0;
};

}  // namespace

std::unique_ptr<Source> ics_source(Ledger& ledger, const std::string& language, const std::string& today) {
  return std::make_unique<Ics>(ledger, language, today);
}

}  // namespace objector
