#include "session/standing.hpp"

#include <algorithm>

#include "guidance/hint.hpp"

namespace objector {

Result<std::vector<Event>> events_of(Ledger& ledger, const Relations& relations, const std::string& account) {
  std::vector<Event> all;
  for (const std::string& part : relations.parts_of(account)) {
    auto events = ledger.events_of_account(part);
    if (!events) return events.error();
    for (Event& event : *events) {
      event.account = relations.one_with(event.account);
      all.push_back(std::move(event));
    }
  }
  return all;
}

Result<View> view_of(Ledger& ledger, const std::string& language, const std::string& today) {
  const auto holder = ledger.holder();
  if (!holder) return holder.error();
  return View{language, today, *holder ? (*holder)->country : ""};
}

bool AccountStanding::has_objected() const {
  return std::ranges::any_of(objections, [](const Objection& objection) {
    return objection.subject != "third_party" && objection.subject != "product_improvement";
  });
}

Result<Relations> relations_of(Ledger& ledger) {
  auto events = ledger.relation_events();
  if (!events) return events.error();
  return Relations(std::move(*events));
}

Result<AccountStanding> standing_of(Ledger& ledger, const Relations& relations, const std::string& account) {
  AccountStanding standing;
  const std::string own = relations.one_with(account);
  for (const std::string& companion : relations.companions_of(own)) {
    auto events = events_of(ledger, relations, companion);
    if (!events) return events.error();
    add_coverage(standing.coverage, own, companion, derive_objections(companion, std::move(*events)),
                 relations);
  }
  auto events = events_of(ledger, relations, own);
  if (!events) return events.error();
  standing.account = derive_account(own, *events);
  standing.account.group = relations.group_of(own);
  standing.objections = derive_objections(own, std::move(*events), standing.coverage.covers);
  for (Objection& objection : standing.objections) {
    if (objection.country.empty()) objection.country = standing.account.country;
  }
  return standing;
}

Result<AccountStanding> standing_of(Ledger& ledger, const std::string& account) {
  const auto relations = relations_of(ledger);
  if (!relations) return relations.error();
  return standing_of(ledger, *relations, account);
}

Result<Found> find_objection(Ledger& ledger, const std::string& attempt) {
  const auto account = ledger.account_of_attempt(attempt);
  if (!account) return account.error();
  auto standing = standing_of(ledger, *account);
  if (!standing) return standing.error();
  for (Objection& objection : standing->objections) {
    if (has_attempt(objection, attempt)) return Found{std::move(objection), std::move(standing->account)};
  }
  return Error{ErrorCode::objection_unknown, "The ledger has no objection with this id."};
}

bool has_attempt(const Objection& objection, const std::string& attempt) {
  return !attempt.empty() &&
         std::ranges::find(objection.events, attempt, &Event::attempt) != objection.events.end();
}

const std::string& country_of(const Objection& objection, const View& view) {
  return objection.country.empty() ? view.country : objection.country;
}

nlohmann::json to_json(const Account& account) {
  nlohmann::json json{{"id", account.id}, {"platform", account.platform}};
  if (!account.platform_id.empty()) json["platform_id"] = account.platform_id;
  if (!account.label.empty()) json["label"] = account.label;
  if (!account.holder.empty()) json["holder"] = account.holder;
  if (!account.country.empty()) json["country"] = account.country;
  if (!account.group.empty()) json["group"] = account.group;
  if (account.is_page) json["is_page"] = true;
  return json;
}

nlohmann::json to_json(const Objection& objection, const Account& account, const View& view) {
  const std::string& country = country_of(objection, view);
  const std::string state = state_on(objection, country, view.today);
  nlohmann::json json{{"id", objection.id},
                      {"account", to_json(account)},
                      {"platform", objection.platform},
                      {"subject", objection.subject},
                      {"state", state},
                      {"state_words", state_words(state, objection.told, objection.damaged, view.language)},
                      {"since", objection.since},
                      {"events", objection.events.size()},
                      {"hint", to_json(next_step(objection, country, view.language, view.today))}};
  if (objection.follows) json["follows"] = *objection.follows;
  if (objection.covered_by) json["covered_by"] = *objection.covered_by;
  return json;
}

}  // namespace objector
