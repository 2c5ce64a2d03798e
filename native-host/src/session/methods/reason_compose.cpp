#include "letters/reason.hpp"
#include "session/methods/methods.hpp"

namespace objector {

Result<nlohmann::json> reason_compose(Context&, const nlohmann::json& params) {
  const ReasonRequest asked{params["language"],
                            params["country"],
                            params["platform"],
                            params["subject"],
                            params["grounds"],
                            params.value("own_sentence", ""),
                            params.value("max_length", ReasonRequest().max_length),
                            params.value("help_language", "")};
  const auto reason = compose_reason(asked);
  if (!reason) return reason.error();
  return answer({{"text", reason->text},
                 {"language", reason->language},
                 {"notes", reason->notes},
                 {"certainty", reason->certainty}});
}

}  // namespace objector
