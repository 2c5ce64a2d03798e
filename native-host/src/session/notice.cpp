#include "session/notice.hpp"

#include <algorithm>

#include "guidance/notice.hpp"
#include "session/standing.hpp"

namespace objector {
namespace {

constexpr int kAccountsAtOnce = 50;

}  // namespace

Result<std::optional<std::string>> next_notice(Ledger& ledger, const std::string& today) {
  const auto wanted = ledger.reminders_wanted();
  if (!wanted) return wanted.error();
  std::optional<std::string> earliest;
  if (!*wanted) return earliest;
  auto claimed = ledger.claimed();
  if (!claimed) return claimed.error();
  // A clock that was set back would else keep silent until it has caught up.
  if (*claimed > today) claimed->clear();
  const auto view = view_of(ledger, "en", today);
  if (!view) return view.error();
  for (std::string after;;) {
    const auto accounts = ledger.accounts(after, kAccountsAtOnce);
    if (!accounts) return accounts.error();
    if (accounts->empty()) return earliest;
    for (const std::string& account : *accounts) {
      const auto standing = standing_of(ledger, account);
      if (!standing) return standing.error();
      for (const Objection& objection : standing->objections) {
        const auto day = notice_day(objection, country_of(objection, *view), today, *claimed);
        if (day) earliest = std::min(earliest.value_or("9999-12-31"), std::max(*day, today));
      }
    }
    after = accounts->back();
  }
}

}  // namespace objector
