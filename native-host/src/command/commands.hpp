// `objector-host ledger …`, `reason` and `letter`: what the host does without a browser. Each function is one
// command and gives its exit code.
#pragma once

#include <string>

#include "letters/reason.hpp"
#include "session/erasing.hpp"

namespace objector {

/// What the commands end with; 2 is the command line's own, for a wrong use.
enum ExitCode { kDone = 0, kFailed = 1, kUsage = 2, kFoundProblems = 3, kNotConfirmed = 4 };

/// Prints every objection with its next step, in the language that LANG says, else in English. With `json`:
/// an array of common.json's `objection`, each with its events (id, kind, day, seq, words) under `log`.
int list_ledger(bool json);

/// One objection, by its id or any of its attempts, with all that its events say.
int show_objection(const std::string& objection, bool json);

/// An event that the person tells of.
struct Telling {
  std::string what;       ///< one of event.json's `says`, a kind that has only a `how`, or note
  std::string objection;  ///< empty: a new attempt begins
  std::string platform, subject;
  std::string day;  ///< empty: today
  std::string note;
};
int add_to_ledger(const Telling& telling, bool json);

/// Writes an export to a new file, or to standard output where `file` is empty, and its SHA-256 to standard
/// error.
int export_ledger(const std::string& format, const std::string& file, bool encrypt, bool json);

/// Says what an import would change and, unless `dry_run`, does it once it is confirmed (or with `yes`). With
/// `json` nothing is asked: kNotConfirmed then, as where the answer isn't yes.
int import_file(const std::string& file, bool dry_run, bool yes, bool json);

/// Keeps a mail as it is, with what it says and the day it came; asks for `says` where it is empty.
int import_mail(const std::string& file, const std::string& says, const std::string& objection,
                const std::string& day, bool json);

/// Walks all chains. kFoundProblems where something doesn't fit.
int verify_ledger(bool json);

/// Writes what can be read of a damaged ledger to a new file beside it. kFoundProblems where not all of it
/// could be.
int recover_ledger(bool json);

/// Erases an account's events, an objection's, or, only where it is said, everything; once it is confirmed
/// (or with `yes`). With `json` nothing is asked: kNotConfirmed then, as where the answer isn't the word.
int erase_from_ledger(const ToErase& what, bool everything, bool yes, bool json);

/// What the person wants of a reason text.
struct ReasonWish {
  ReasonRequest request{"", "", "facebook", "own_information", {}, ""};
  bool ask_sentence = false;  ///< the own sentence comes from standard input, never from the command line
  bool list_grounds = false;
  bool json = false;
};
/// Prints the text, its notes on standard error.
int write_reason(ReasonWish wish);

/// What the person wants of a letter; `kind` empty: only list them.
struct LetterWish {
  std::string kind, objection, country, authority, language, name, contact, format = "text";
  bool json = false;
};
/// Prints the letter, its addressee and notes on standard error.
int write_letter(const LetterWish& wish);

}  // namespace objector
