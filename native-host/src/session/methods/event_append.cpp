#include "session/methods/methods.hpp"
#include "session/methods/position.hpp"

namespace objector {
namespace {

const char* word(Stored::Outcome outcome) {
  switch (outcome) {
    case Stored::Outcome::stored:
      return "stored";
    case Stored::Outcome::known:
      return "known";
    case Stored::Outcome::conflict:
      return "conflict";
    case Stored::Outcome::refused:
      return "refused";
  }
  return "refused";
}

nlohmann::json to_json(const Stored& stored) {
  nlohmann::json json{{"outcome", word(stored.outcome)}};
  if (!stored.id.empty()) json["id"] = stored.id;
  if (stored.seq > 0) json["seq"] = stored.seq;
  if (stored.error) {
    json["error"] = {{"code", static_cast<int>(stored.error->code)}, {"message", stored.error->message}};
  }
  return json;
}

}  // namespace

Result<nlohmann::json> event_append(Context& context, const nlohmann::json& params) {
  const auto outcomes = context.ledger.append(params["events"]);
  if (!outcomes) return outcomes.error();
  const auto last = context.ledger.position();
  if (!last) return last.error();
  nlohmann::json results = nlohmann::json::array();
  for (const Stored& stored : *outcomes) results.push_back(to_json(stored));
  return answer({{"results", std::move(results)}, {"last", to_json(*last)}});
}

}  // namespace objector
