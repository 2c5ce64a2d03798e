#include <cstdio>

#include "command/commands.hpp"
#include "command/with_ledger.hpp"
#include "session/letters.hpp"
#include "util/clock.hpp"
#include "util/fail.hpp"

namespace objector {
namespace {

using nlohmann::json;

const char* words(const json& value) {
  return value.get_ref<const std::string&>().c_str();
}

void print_list(const json& list) {
  for (const json& letter : list["letters"]) {
    std::printf("%-22s %s%s\n", words(letter["kind"]), words(letter["title"]),
                letter["fits"].get<bool>() ? " *" : "");
  }
  for (const json& authority : list["authorities"]) {
    std::printf("--authority %-8s %s\n", words(authority["code"]), words(authority["name"]));
  }
}

// Where to send it and what to do first: for the person, not for the letter.
void print_notes(const json& letter) {
  for (const char* const key : {"email", "page"}) {
    if (letter["to"].contains(key)) std::fprintf(stderr, "%s\n", words(letter["to"][key]));
  }
  for (const json& note : letter["notes"]) std::fprintf(stderr, "%s\n", words(note));
}

}  // namespace

int write_letter(const LetterWish& wish) {
  return with_ledger([&](Ledger& ledger) -> int {
    LetterRequest asked{wish.kind,  wish.language.empty() ? language() : wish.language,
                        language(), "",
                        today(),    wish.authority,
                        wish.name,  wish.contact};
    const auto reply = wish.kind.empty() ? list_letters(ledger, wish.objection, language(), today())
                                         : write_letter(ledger, wish.objection, asked);
    if (!reply) return fail(reply.error().message);
    if (wish.json) {
      std::printf("%s\n", reply->dump(2).c_str());
    } else if (wish.kind.empty()) {
      print_list(*reply);
    } else {
      std::printf("%s", words((*reply)[wish.format == "html" ? "page" : "text"]));
      print_notes(*reply);
    }
    return kDone;
  });
}

}  // namespace objector
