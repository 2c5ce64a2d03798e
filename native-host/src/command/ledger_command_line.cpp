#include "command/ledger_command_line.hpp"

#include <memory>

#include "command/commands.hpp"

namespace objector {
namespace {

// As a manual page says it, below each command's own words.
constexpr const char* kExitStatus =
    "\n\nExit status:\n"
    "  0  done\n"
    "  1  it failed, and standard error says why\n"
    "  2  wrong use\n"
    "  3  done, and something doesn't fit (verify), was refused (import) or was lost (recover)\n"
    "  4  nothing was changed, since it wasn't confirmed (import, erase) or answered (import-mail)";

constexpr const char* kFooter =
    "Commands may run while browsers are open. Questions, and why something failed, go to standard\n"
    "error. With --json nothing is asked but a passphrase.\n\n"
    "Files:\n"
    "  ledger.sqlite3 in $OBJECTOR_DATA_DIR, else $XDG_DATA_HOME/objector, else ~/.local/share/objector\n\n"
    "Environment:\n"
    "  LC_ALL, LC_MESSAGES, LANG: the first that is set gives the language\n\n"
    "`objector-host ledger COMMAND --help` says more.";

/// What the options of one run are read into.
struct Options {
  bool json = false, yes = false, dry_run = false, encrypt = false, everything = false;
  std::string file, format = "jsonl", objection, account, says;
  Telling telling;
};
using Kept = std::shared_ptr<Options>;

CLI::App* command(CLI::App& ledger, const Kept& options, const char* name, const char* does,
                  const char* more) {
  CLI::App* made = ledger.add_subcommand(name, does)->footer(std::string(more) + kExitStatus);
  made->add_flag("--json", options->json, "Answer as JSON");
  return made;
}

void add_reading(CLI::App& ledger, const Kept& o, int& code) {
  command(ledger, o, "list", "The objections and the next step of each",
          "With --json one object per objection, with its events under `log`.")
      ->callback([o, &code] { code = list_ledger(o->json); });
  CLI::App* show = command(ledger, o, "show", "One objection with all that its events say",
                           "The id stands under each objection of `list`.");
  show->add_option("OBJECTION", o->objection, "Its id, or that of any of its attempts")->required();
  show->callback([o, &code] { code = show_objection(o->objection, o->json); });
  command(ledger, o, "verify", "Checks every link, text, index and file",
          "Names what doesn't fit, the first row first, and ends with 3 then. It can't see that the newest\n"
          "events are gone: the extension remembers those and says so.")
      ->callback([o, &code] { code = verify_ledger(o->json); });
}

void add_writing(CLI::App& ledger, const Kept& o, int& code) {
  CLI::App* add = command(
      ledger, o, "add", "Records what you know, marked as told by you",
      "WHAT is one of: objected_before, pressed, received, code_wanted, asks_for_more, accepted, declined,\n"
      "error, nothing, other; acknowledged, information_requested, clock_stopped, clock_resumed, extended,\n"
      "decision_chased, complaint_lodged, withdrawn; note.\n\n"
      "  objector-host ledger add objected_before --platform facebook --subject own_information --day "
      "2024-06-01\n"
      "  objector-host ledger add accepted --objection ID --day 2026-05-08");
  add->add_option("WHAT", o->telling.what, "What happened")->required();
  add->add_option("--objection", o->telling.objection, "The objection it belongs to");
  add->add_option("--day", o->telling.day, "YYYY-MM-DD; else today");
  add->add_option("--platform", o->telling.platform, "facebook, instagram, whatsapp, meta");
  add->add_option("--subject", o->telling.subject, "own_information, third_party, product_improvement, …");
  add->add_option("--note", o->telling.note, "Your own words");
  add->callback([o, &code] { code = add_to_ledger(o->telling, o->json); });

  CLI::App* mail = command(
      ledger, o, "import-mail", "Keeps a mail of Meta's as it is",
      "The bytes are kept as proof, at most 10 MiB. They aren't read: say the day the mail came, since a\n"
      "term may be counted from it, and with --says what it says; without, it asks.\n\n"
      "  objector-host ledger import-mail answer.eml --objection ID --day 2026-05-08 --says received");
  mail->add_option("FILE", o->file, "The mail, as .eml or text")->required();
  mail->add_option("--objection", o->objection, "The objection it answers")->required();
  mail->add_option("--says", o->says,
                   "received, code, accepted, declined, asks_for_more, announcement, unknown");
  mail->add_option("--day", o->telling.day, "The day it came, YYYY-MM-DD")->required();
  mail->callback([o, &code] { code = import_mail(o->file, o->says, o->objection, o->telling.day, o->json); });

  CLI::App* erase =
      command(ledger, o, "erase", "Erases the text of events for ever",
              "Links without text stay, so that `verify` can tell erased from damaged; backups and\n"
              "recovered files beside the ledger go too. Says how many events, then asks for the word\n"
              "\"erase\". With --json it asks nothing, and without --yes only counts.\n\n"
              "  objector-host ledger erase --objection ID");
  auto* which = erase->add_option_group("WHICH", "One of:");
  which->add_option("--account", o->account, "All events of an account");
  which->add_option("--objection", o->objection, "All events of an objection");
  which->add_flag("--everything", o->everything, "All events; a new chain begins");
  which->require_option(1);
  erase->add_flag("--yes", o->yes, "Don't ask");
  erase->callback([o, &code] {
    code = erase_from_ledger({o->account, o->objection}, o->everything, o->yes, o->json);
  });
}

void add_transfer(CLI::App& ledger, const Kept& o, int& code) {
  CLI::App* out = command(
      ledger, o, "export", "Writes the ledger to a file",
      "jsonl holds everything and can be taken in again; csv is for table programs; ics holds the days by\n"
      "which an answer is due, without account or ground; where none is due it fails and writes\n"
      "nothing. The SHA-256 goes to standard error, as sha256sum writes it, and into the file. With\n"
      "--encrypt two lines of standard input are the passphrase.\n\n"
      "  objector-host ledger export --encrypt backup.sealed\n"
      "  objector-host ledger export --format ics due.ics");
  out->add_option("--format", o->format, "jsonl, csv or ics")
      ->check(CLI::IsMember({"jsonl", "csv", "ics"}))
      ->capture_default_str();
  out->add_option("FILE", o->file, "A new file; without it, standard output");
  out->add_flag("--encrypt", o->encrypt, "So that only a passphrase opens it");
  out->callback([o, &code] { code = export_ledger(o->format, o->file, o->encrypt, o->json); });

  CLI::App* in =
      command(ledger, o, "import", "Takes in a jsonl file of another ledger, or of this one",
              "Shows first what would change: what is new, known, in conflict (another event has the id;\n"
              "the first stays) or refused, by line; then it asks. With --json it asks nothing, and\n"
              "without --yes only shows it. Doing it twice does no harm.\n\n"
              "  objector-host ledger import backup.jsonl\n"
              "  objector-host ledger import --json --dry-run backup.jsonl");
  in->add_option("FILE", o->file, "The file, encrypted or not")->required();
  in->add_flag("--dry-run", o->dry_run, "Only show it");
  in->add_flag("--yes", o->yes, "Don't ask");
  in->callback([o, &code] { code = import_file(o->file, o->dry_run, o->yes, o->json); });

  command(ledger, o, "recover", "Saves what can be read of a damaged ledger",
          "Writes ledger.sqlite3.recovered beside the ledger, which stays as it is, and says what was lost.")
      ->callback([o, &code] { code = recover_ledger(o->json); });
}

}  // namespace

void add_ledger_commands(CLI::App& app, int& code) {
  CLI::App* ledger = app.add_subcommand("ledger", "What the ledger holds")
                         ->require_subcommand(1)
                         ->footer(std::string(kFooter) + kExitStatus);
  const auto options = std::make_shared<Options>();
  add_reading(*ledger, options, code);
  add_writing(*ledger, options, code);
  add_transfer(*ledger, options, code);
}

}  // namespace objector
