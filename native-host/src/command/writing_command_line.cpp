#include "command/writing_command_line.hpp"

#include <memory>

#include "command/commands.hpp"
#include "facts/facts.hpp"

namespace objector {
namespace {

constexpr const char* kLanguage = "Of the text, such as fr or pt-BR; else the one that LANG says";

// The words of an enum of protocol/common.json.
CLI::IsMember one_of(const char* definition) {
  return CLI::IsMember(facts::document("protocol/common.json")["definitions"][definition]["enum"]
                           .get<std::vector<std::string>>());
}

CLI::App* command(CLI::App& app, const char* name, const char* does, const char* more, bool& json) {
  CLI::App* made = app.add_subcommand(name, does)->footer(more);
  made->add_flag("--json", json, "Answer as JSON");
  return made;
}

}  // namespace

void add_writing_commands(CLI::App& app, int& code) {
  const auto reason = std::make_shared<ReasonWish>();
  CLI::App* write =
      command(app, "reason", "Writes the reason text of an objection",
              "The text goes to standard output, what is to be known about it to standard error. Grounds are "
              "named in the\n"
              "order in which the text shall give them; `objector-host reason --grounds` lists them.\n\n"
              "  objector-host reason --country FR --language fr --ground before_ai --ground creative_work",
              reason->json);
  write->add_option("--country", reason->request.country,
                    "Where you live (DE, FR, …); else what the ledger knows");
  write->add_option("--platform", reason->request.platform, "facebook, instagram, whatsapp, meta")
      ->check(one_of("platform"))
      ->capture_default_str();
  write->add_option("--subject", reason->request.subject, "own_information, third_party, …")
      ->check(one_of("subject"))
      ->capture_default_str();
  write->add_option("--ground", reason->request.grounds, "A ground; may be given several times");
  write->add_option("--language", reason->request.language, kLanguage);
  write->add_option("--max-length", reason->request.max_length, "The field's limit, in UTF-16 units")
      ->check(CLI::Range(1, 20000));
  write->add_flag("--sentence", reason->ask_sentence, "Ask for a sentence of your own on standard input");
  write->add_flag("--grounds", reason->list_grounds, "Only list the grounds");
  write->callback([reason, &code] { code = write_reason(*reason); });

  const auto letter = std::make_shared<LetterWish>();
  CLI::App* compose =
      command(app, "letter", "Writes a letter to Meta or to an authority; it sends nothing",
              "Without KIND it lists which letters there are. The letter goes to standard output, where to "
              "send it and what\n"
              "to do first to standard error.\n\n"
              "  objector-host letter reminder --objection ID --name \"A. Person\" > reminder.txt\n"
              "  objector-host letter authority_complaint --objection ID --authority DE-BE --format html > "
              "complaint.html",
              letter->json);
  compose->add_option("KIND", letter->kind, "Which letter");
  compose->add_option("--objection", letter->objection,
                      "The objection it is about; `ledger list` shows the ids");
  compose->add_option("--country", letter->country, "Where you live (DE, FR, …); else what the ledger knows");
  compose->add_option("--authority", letter->authority, "Where there are several: DE-BE, DE-HH, …");
  compose->add_option("--language", letter->language, kLanguage);
  compose->add_option("--name", letter->name, "Yours, to stand under it");
  compose->add_option("--contact", letter->contact, "How you can be reached");
  compose->add_option("--format", letter->format, "text or html")
      ->check(CLI::IsMember({"text", "html"}))
      ->capture_default_str();
  compose->callback([letter, &code] { code = write_letter(*letter); });
}

}  // namespace objector
