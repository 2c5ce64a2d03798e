#include "session/methods/methods.hpp"

namespace objector {

std::span<const Method> methods() {
  static constexpr Method kMethods[] = {
      {"hello", hello},
      {"event.append", event_append},
      {"page.report", page_report},
      {"objection.list", objection_list},
      {"objection.get", objection_get},
      {"reason.compose", reason_compose},
      {"ground.list", ground_list},
      {"letter.list", letter_list},
      {"letter.compose", letter_compose},
      {"about.list", about_list},
      {"profile.get", profile_get},
      {"profile.set", profile_set},
      {"ledger.verify", ledger_verify},
      {"ledger.watch", ledger_watch},
      {"ledger.export", ledger_export},
      {"ledger.import", ledger_import},
      {"ledger.erase", ledger_erase},
      {"evidence.put", evidence_put},
      {"evidence.get", evidence_get},
      {"reminder.next", reminder_next},
      {"reminder.claim", reminder_claim},
      {"reminder.set", reminder_set},
  };
  return kMethods;
}

}  // namespace objector
