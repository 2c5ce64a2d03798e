#include "session/letters.hpp"
#include "session/methods/methods.hpp"

namespace objector {

Result<nlohmann::json> letter_list(Context& context, const nlohmann::json& params) {
  return list_letters(context.ledger, params.value("objection", ""), "", params["language"], context.today());
}

}  // namespace objector
