#include "facts/facts.hpp"
#include "session/methods/methods.hpp"
#include "session/notice.hpp"

namespace objector {

Result<nlohmann::json> reminder_next(Context& context, const nlohmann::json&) {
  const auto wanted = context.ledger.reminders_wanted();
  if (!wanted) return wanted.error();
  const auto day = next_notice(context.ledger, context.today());
  if (!day) return day.error();
  nlohmann::json result{{"on", *wanted}};
  if (*day) result["day"] = **day;
  return answer(std::move(result));
}

Result<nlohmann::json> reminder_claim(Context& context, const nlohmann::json& params) {
  const std::string today = context.today();
  const auto day = next_notice(context.ledger, today);
  if (!day) return day.error();
  if (!*day || **day != today) return answer({{"granted", false}});
  const auto granted = context.ledger.claim(today);
  if (!granted) return granted.error();
  if (!*granted) return answer({{"granted", false}});
  const auto& words = facts::texts(params["language"])["transfer"];
  return answer({{"granted", true}, {"title", words["notice_title"]}, {"text", words["notice"]}});
}

Result<nlohmann::json> reminder_set(Context& context, const nlohmann::json& params) {
  if (const auto set = context.ledger.want_reminders(params["on"]); !set) return set.error();
  return reminder_next(context, params);
}

}  // namespace objector
