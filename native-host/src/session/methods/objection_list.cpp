#include <algorithm>

#include "guidance/hint.hpp"
#include "session/methods/methods.hpp"
#include "session/standing.hpp"
#include "wire/frame.hpp"

namespace objector {
namespace {

constexpr int kEntriesPerPage = 50;
// Room for the envelope; a page that grows beyond this ends with the entry before.
constexpr std::size_t kPageBytes = kFrameCap - 4096;

/// Entries, each an objection or the step of an account that hasn't objected, until the page is full.
class Page {
 public:
  explicit Page(int limit) : limit_(limit) {}

  /// False where the page is full: then `next` names the entry before. A page takes one entry at least.
  bool add(const char* list, nlohmann::json entry, const std::string& name) {
    bytes_ += entry.dump().size() + 1;
    if (entries_ > 0 && (entries_ == limit_ || bytes_ > kPageBytes)) {
      result_["next"] = last_;
      return false;
    }
    result_[list].push_back(std::move(entry));
    ++entries_;
    last_ = name;
    return true;
  }
  nlohmann::json take() { return std::move(result_); }

 private:
  int limit_, entries_ = 0;
  std::size_t bytes_ = 0;
  std::string last_;
  nlohmann::json result_{{"objections", nlohmann::json::array()}, {"accounts", nlohmann::json::array()}};
};

/// Adds an account's entries after the objection that `after` names (empty = all). False: the page is full.
bool add_account(Page& page, const AccountStanding& standing, const std::string& place,
                 const std::string& after, const View& view) {
  const auto& objections = standing.objections;
  auto from = objections.begin();
  if (!after.empty()) {
    from = std::ranges::find_if(objections, [&](const auto& one) { return has_attempt(one, after); });
    if (from != objections.end()) ++from;
  }
  for (; from != objections.end(); ++from) {
    if (!page.add("objections", to_json(*from, standing.account, view), from->id)) return false;
  }
  if (standing.has_objected()) return true;
  const std::string& own_country = standing.account.country;
  const Hint hint = account_hint(standing.account, standing.coverage,
                                 own_country.empty() ? view.country : own_country, view.language);
  return page.add("accounts", {{"account", to_json(standing.account)}, {"hint", to_json(hint)}}, place);
}

Result<bool> is_known(Ledger& ledger, const Relations& relations, const std::string& account) {
  const auto events = ledger.events_of_account(account);
  if (!events) return events.error();
  return !events->empty() || relations.mentions(account);
}

}  // namespace

// A page ends between two entries; `next` is the last one shown: an objection, or an account without one.
Result<nlohmann::json> objection_list(Context& context, const nlohmann::json& params) {
  const auto view = view_of(context.ledger, params["language"], context.today());
  if (!view) return view.error();
  const auto relations = relations_of(context.ledger);
  if (!relations) return relations.error();
  const int limit = params.value("limit", kEntriesPerPage);
  Page page(limit);

  std::string after = params.value("cursor", "");
  if (!after.empty()) {
    const auto account = context.ledger.account_of_attempt(after);
    if (!account) return account.error();
    if (!account->empty()) {
      const auto standing = standing_of(context.ledger, *relations, *account);
      if (!standing) return standing.error();
      const std::string place = relations->place_of(standing->account.id);
      if (!add_account(page, *standing, place, after, *view)) return answer(page.take());
      after = place;
    } else if (const auto known = is_known(context.ledger, *relations, after); !known || !*known) {
      return known ? Error{ErrorCode::invalid_params,
                           "The cursor names nothing; ask again from the first page."}
                   : known.error();
    }
  }
  for (;;) {
    const auto accounts = context.ledger.accounts(after, limit + 1);
    if (!accounts) return accounts.error();
    if (accounts->empty()) return answer(page.take());
    for (const std::string& account : *accounts) {
      if (relations->place_of(account) != account) continue;
      const auto standing = standing_of(context.ledger, *relations, account);
      if (!standing) return standing.error();
      if (!add_account(page, *standing, account, "", *view)) return answer(page.take());
    }
    after = accounts->back();
  }
}

}  // namespace objector
