#include <cstdio>

#include "command/commands.hpp"
#include "command/with_ledger.hpp"
#include "facts/facts.hpp"
#include "guidance/hint.hpp"
#include "session/standing.hpp"
#include "util/clock.hpp"
#include "util/fail.hpp"

namespace objector {
namespace {

using nlohmann::json;

constexpr int kAccountsAtOnce = 50;

Result<json> all_objections(Ledger& ledger) {
  const auto view = view_of(ledger, language(), today());
  if (!view) return view.error();
  const auto relations = relations_of(ledger);
  if (!relations) return relations.error();
  json objections = json::array();
  for (std::string after;;) {
    const auto accounts = ledger.accounts(after, kAccountsAtOnce);
    if (!accounts) return accounts.error();
    if (accounts->empty()) return {boost::system::in_place_value, std::move(objections)};
    for (const std::string& account : *accounts) {
      if (relations->place_of(account) != account) continue;
      const auto standing = standing_of(ledger, *relations, account);
      if (!standing) return standing.error();
      for (const Objection& objection : standing->objections) {
        json shown = to_json(objection, standing->account, *view);
        for (const Event& event : objection.events) {
          shown["log"].push_back({{"id", event.id},
                                  {"kind", event.kind},
                                  {"day", event.day},
                                  {"seq", event.seq},
                                  {"words", event_words(event, view->language)["words"]}});
        }
        objections.push_back(std::move(shown));
      }
    }
    after = accounts->back();
  }
}

void print(const json& objection) {
  const json& account = objection["account"];
  const json& hint = objection["hint"];
  const auto words = [](const json& value) { return value.get<std::string>(); };
  std::printf("%s %s · %s · %s · %s\n", words(objection["platform"]).c_str(),
              account.value("label", account.value("platform_id", "")).c_str(),
              words(objection["subject"]).c_str(), words(objection["state_words"]).c_str(),
              words(objection["since"]).c_str());
  std::printf("  %s\n", words(objection["id"]).c_str());
  std::printf("  %s\n", words(hint["what"]).c_str());
  if (hint.contains("due"))
    std::printf("  %s: %s\n", words(hint["due"]["day"]).c_str(), words(hint["due"]["sum"]).c_str());
  for (const json& event : objection["log"]) {
    std::printf("    %s %s\n", words(event["day"]).c_str(), words(event["words"]).c_str());
  }
}

}  // namespace

int list_ledger(bool as_json) {
  return with_ledger([&](Ledger& ledger) {
    const auto objections = all_objections(ledger);
    if (!objections) return fail(objections.error().message);
    if (as_json) {
      std::printf("%s\n", objections->dump(2).c_str());
    } else if (objections->empty()) {
      std::printf("%s\n", facts::texts(language())["empty_ledger"].get_ref<const std::string&>().c_str());
    }
    if (!as_json) {
      for (const json& objection : *objections) print(objection);
    }
    return 0;
  });
}

}  // namespace objector
