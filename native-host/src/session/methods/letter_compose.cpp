#include "session/letters.hpp"
#include "session/methods/methods.hpp"

namespace objector {

Result<nlohmann::json> letter_compose(Context& context, const nlohmann::json& params) {
  LetterRequest asked;
  asked.kind = params["kind"];
  asked.language = params["language"];
  asked.help_language = params.value("help_language", asked.language);
  asked.today = context.today();
  asked.authority = params.value("authority", "");
  asked.name = params.value("name", "");
  asked.contact = params.value("contact", "");
  const auto letter = letter_about(context.ledger, params.value("objection", ""), std::move(asked));
  if (!letter) return letter.error();
  return answer(to_json(*letter));
}

}  // namespace objector
