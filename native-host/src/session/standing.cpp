#include "session/standing.hpp"

#include <algorithm>

#include "guidance/hint.hpp"

namespace objector {

Result<View> view_of(Ledger& ledger, const std::string& language, const std::string& today) {
  const auto holder = ledger.holder();
  if (!holder) return holder.error();
  return View{language, today, *holder ? (*holder)->country : ""};
}

Result<AccountStanding> standing_of(Ledger& ledger, const std::string& account) {
  auto events = ledger.events_of_account(account);
  if (!events) return events.error();
  AccountStanding standing{derive_account(account, *events), {}};
  standing.objections = derive_objections(account, std::move(*events));
  return standing;
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
  return json;
}

}  // namespace objector
