// Letters as methods and commands ask for them: the objection from the ledger, the country of its press or
// its holder.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "ledger/ledger.hpp"
#include "letters/letter.hpp"

namespace objector {

/// letter.list's result. `objection` empty: only the letters that tell nothing of one. `country` stands for
/// the holder's where it is given; the law of a press stays that of its own country.
Result<nlohmann::json> list_letters(Ledger& ledger, const std::string& objection, const std::string& country,
                                    const std::string& language, const std::string& today);

/// The letter; `asked.country` as in list_letters. Errors: letter_unknown, objection_unknown.
Result<Letter> letter_about(Ledger& ledger, const std::string& objection, LetterRequest asked);

/// letter.compose's result.
nlohmann::json to_json(const Letter& letter);

}  // namespace objector
