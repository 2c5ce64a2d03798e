#include <cstdio>

#include "command/commands.hpp"
#include "command/with_ledger.hpp"
#include "facts/facts.hpp"
#include "session/standing.hpp"
#include "util/clock.hpp"
#include "util/fail.hpp"

namespace objector {
namespace {

using nlohmann::json;

int print_grounds(const std::string& in_language, bool as_json) {
  const auto& words = facts::texts(in_language)["grounds"];
  json list = json::array();
  for (const json* record : facts::records_in_order("data/grounds/")) {
    const std::string key = (*record)["key"];
    list.push_back({{"key", key}, {"kind", (*record)["kind"]}, {"title", words.at(key)["title"]}});
    if (!as_json)
      std::printf("%-22s %s\n", key.c_str(), words.at(key)["title"].get_ref<const std::string&>().c_str());
  }
  if (as_json) std::printf("%s\n", list.dump(2).c_str());
  return kDone;
}

int print_reason(const ReasonRequest& request, bool as_json) {
  const auto reason = compose_reason(request);
  if (!reason) return fail(reason.error().message);
  if (as_json) {
    std::printf("%s\n", json{{"text", reason->text},
                             {"language", reason->language},
                             {"notes", reason->notes},
                             {"certainty", reason->certainty}}
                            .dump(2)
                            .c_str());
    return kDone;
  }
  if (!reason->text.empty()) std::printf("%s\n", reason->text.c_str());
  for (const auto& note : reason->notes) std::fprintf(stderr, "%s\n", note.c_str());
  return reason->text.empty() ? kFailed : kDone;
}

}  // namespace

int write_reason(ReasonWish wish) {
  if (wish.list_grounds) return print_grounds(language(), wish.json);
  return with_ledger([&](Ledger& ledger) -> int {
    ReasonRequest& request = wish.request;
    const auto view = view_of(ledger, language(), today());
    if (!view) return fail(view.error().message);
    if (request.country.empty()) request.country = view->country;
    if (request.country.empty()) return fail("Say where you live: --country, with two letters such as DE.");
    if (request.language.empty()) request.language = view->language;
    request.help_language = view->language;
    if (wish.ask_sentence) request.own_sentence = ask("Your own sentence:").value_or("");
    return print_reason(request, wish.json);
  });
}

}  // namespace objector
