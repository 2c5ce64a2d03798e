#include "guidance/hint.hpp"
#include "session/methods/methods.hpp"
#include "session/standing.hpp"

namespace objector {
namespace {

// The objection this page load belongs to, else the newest one of the page's subject.
const Objection* current(const AccountStanding& standing, const std::string& attempt,
                         const std::string& subject) {
  const Objection* newest = nullptr;
  for (const Objection& objection : standing.objections) {
    if (has_attempt(objection, attempt)) return &objection;
    if (objection.subject == subject) newest = &objection;
  }
  return newest;
}

Result<std::string> account_of(Ledger& ledger, const nlohmann::json& params) {
  if (params.contains("attempt")) {
    auto account = ledger.account_of_attempt(params["attempt"]);
    if (!account || !account->empty()) return account;
  }
  if (!params.contains("platform_id")) return std::string();
  return ledger.account_of_evidence(params["page"]["platform"], params["platform_id"]);
}

}  // namespace

Result<nlohmann::json> page_report(Context& context, const nlohmann::json& params) {
  const nlohmann::json& page = params["page"];
  const std::string stage = params["stage"], language = params["language"];
  const auto holder = context.ledger.holder();
  if (!holder) return holder.error();
  const Holder known = holder->value_or(Holder{});
  const auto account = account_of(context.ledger, params);
  if (!account) return account.error();

  nlohmann::json result{{"hints", nlohmann::json::array()}, {"prefill", nlohmann::json::object()}};
  std::string country = known.country;
  Account own;
  bool step_known = false;
  if (!account->empty()) {
    const auto standing = standing_of(context.ledger, *account);
    if (!standing) return standing.error();
    own = standing->account;
    result["account"] = to_json(own);
    // Whose account it is decides, not who answered the questions.
    if (!own.country.empty()) country = own.country;
    if (const Objection* objection = current(*standing, params.value("attempt", ""), page["subject"])) {
      const View view{language, context.today(), country};
      result["objection"] = to_json(*objection, standing->account, view);
      step_known = objection->state != State::drafting;
      if (step_known) result["hints"].push_back(result["objection"]["hint"]);
    }
  }
  // Help for the page itself comes first while the form is still to be filled or reached.
  if (!step_known || stage == "way" || stage == "form") {
    const auto help = own.is_page ? std::vector{account_hint(own, {}, country, language)}
                                  : page_hints(stage, page, country, known.objected_before, language);
    auto place = result["hints"].begin();
    for (const Hint& hint : help) place = std::next(result["hints"].insert(place, to_json(hint)));
  }
  if (!country.empty()) result["prefill"]["country"] = country;
  return answer(std::move(result));
}

}  // namespace objector
