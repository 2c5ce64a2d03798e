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

int print_list(Ledger& ledger, const LetterWish& wish) {
  const auto list = list_letters(ledger, wish.objection, wish.country, language(), today());
  if (!list) return fail(list.error().message);
  if (wish.json) {
    std::printf("%s\n", list->dump(2).c_str());
    return kDone;
  }
  for (const json& letter : (*list)["letters"]) {
    std::printf("%-22s %s%s\n", words(letter["kind"]), words(letter["title"]),
                letter["fits"].get<bool>() ? " *" : "");
  }
  for (const json& authority : (*list)["authorities"]) {
    std::printf("--authority %-8s %s\n", words(authority["code"]), words(authority["name"]));
  }
  return kDone;
}

// The letter itself, and apart from it where to send it and what to do first.
void print_letter(const Letter& letter, bool html) {
  const auto text =
      html ? web_page(letter.blocks, letter.subject, letter.language) : plain_text(letter.blocks);
  std::printf("%s", text.c_str());
  for (const auto& where : {letter.to.email, letter.to.page}) {
    if (!where.empty()) std::fprintf(stderr, "%s\n", where.c_str());
  }
  for (const auto& note : letter.notes) std::fprintf(stderr, "%s\n", note.c_str());
}

}  // namespace

int write_letter(const LetterWish& wish) {
  return with_ledger([&](Ledger& ledger) -> int {
    if (wish.kind.empty()) return print_list(ledger, wish);
    const LetterRequest asked{wish.kind,  wish.language.empty() ? language() : wish.language,
                              language(), wish.country,
                              today(),    wish.authority,
                              wish.name,  wish.contact};
    const auto letter = letter_about(ledger, wish.objection, asked);
    if (!letter) return fail(letter.error().message);
    if (wish.json) {
      std::printf("%s\n", to_json(*letter).dump(2).c_str());
    } else {
      print_letter(*letter, wish.format == "html");
    }
    return kDone;
  });
}

}  // namespace objector
