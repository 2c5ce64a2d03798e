#include <algorithm>
#include <cstdio>

#include "command/commands.hpp"
#include "command/with_ledger.hpp"
#include "facts/facts.hpp"
#include "ledger/attachment.hpp"
#include "util/digest.hpp"
#include "util/fail.hpp"
#include "util/hex.hpp"
#include "util/uuid.hpp"
#include "util/whole_file.hpp"

namespace objector {
namespace {

using nlohmann::json;

/// What a mail can say: event.json's own list.
const json& sayings() {
  return facts::document("protocol/event.json")["definitions"]["mail_added"]["properties"]["says"]["enum"];
}

/// Asks until a number or a word of the list is typed; empty at the end of input.
std::string ask_what_it_says() {
  std::string question = "What does the mail say?\n";
  for (std::size_t i = 0; i < sayings().size(); ++i) {
    question += "  " + std::to_string(i + 1) + " " + sayings()[i].get<std::string>() + "\n";
  }
  while (const auto typed = ask(question + "Number:")) {
    for (std::size_t i = 0; i < sayings().size(); ++i) {
      if (*typed == std::to_string(i + 1) || sayings()[i] == *typed) return sayings()[i];
    }
  }
  return {};
}

/// Stores the bytes that the event names.
std::optional<Error> put_all(Ledger& ledger, const std::string& event, std::string_view bytes) {
  for (std::size_t offset = 0; offset < bytes.size(); offset += kMaxPiece) {
    const auto put =
        ledger.put_bytes(event, static_cast<std::int64_t>(offset), bytes.substr(offset, kMaxPiece));
    if (!put) return put.error();
  }
  return std::nullopt;
}

}  // namespace

int import_mail(const std::string& file, const std::string& says, const std::string& objection_id,
                const std::string& day, bool as_json) {
  const std::string bytes = whole_file(file);
  if (bytes.empty()) return fail(file + " can't be read, or is empty.");
  if (bytes.size() > static_cast<std::size_t>(kMaxFile))
    return fail("A mail of more than 10 MiB isn't kept.");
  if (says.empty() && as_json) {
    fail("With --json nothing is asked: say with --says what the mail says.");
    return kUsage;
  }
  const std::string said = says.empty() ? ask_what_it_says() : says;
  if (said.empty()) return not_confirmed("Nothing was stored.");
  return with_ledger([&](Ledger& ledger) -> int {
    const auto objection = objection_named(ledger, objection_id);
    if (!objection) return fail(objection.error().message);
    const json event{
        {"id", uuid_text(random_uuid())},
        {"kind", "mail_added"},
        {"day", day},
        {"attempt", objection->id},
        {"account", objection->account},
        {"payload", {{"says", said}, {"digest", to_hex(sha256({bytes_of(bytes)}))}, {"size", bytes.size()}}}};
    const auto outcomes = ledger.append({event});
    if (!outcomes) return fail(outcomes.error().message);
    if (outcomes->front().error) return fail(outcomes->front().error->message);
    if (const auto problem = put_all(ledger, event["id"], bytes)) return fail(problem->message);
    if (as_json) {
      std::printf("%s\n", json{{"event", event["id"]}, {"payload", event["payload"]}}.dump(2).c_str());
    } else {
      std::printf("Kept: %s, %zu bytes.\n", said.c_str(), bytes.size());
    }
    return kDone;
  });
}

}  // namespace objector
