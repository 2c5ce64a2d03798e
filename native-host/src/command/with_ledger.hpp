// What every command needs: the ledger, the person's language, and answers from standard input.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "ledger/ledger.hpp"
#include "ledger/objection.hpp"

namespace objector {

/// Opens the ledger inside the sandbox, tells on standard error what is wrong with it, and does `work`.
int with_ledger(const std::function<int(Ledger&)>& work);

/// LC_ALL, LC_MESSAGES, LANG: the first that is set decides (POSIX, section 8.2). What stands before a dot is
/// the language, "pt-BR" for pt_BR; one that Objector has no texts of becomes English.
std::string language();

/// A line of standard input after a question on standard error; nothing at its end, or where it isn't UTF-8.
std::optional<std::string> ask(const std::string& question);

/// The same without showing what is typed.
std::optional<std::string> ask_secretly(const std::string& question);

/// Says that nothing was changed for want of an answer, and gives kNotConfirmed.
int not_confirmed(const std::string& sentence);

/// session/standing.hpp's find_objection, with a word on where the ids stand.
Result<Objection> objection_named(Ledger& ledger, const std::string& id);

}  // namespace objector
