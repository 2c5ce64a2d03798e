// Letters to Meta or to an authority, put together from the ledger, the country's law and data/letters. Never
// sent.
#pragma once

#include <string>
#include <vector>

#include "ledger/objection.hpp"
#include "letters/addressee.hpp"
#include "letters/sheet.hpp"
#include "util/result.hpp"

namespace objector {

struct LetterRequest {
  std::string kind;           ///< a key of data/letters/kinds
  std::string language;       ///< of the letter
  std::string help_language;  ///< of the notes
  std::string country;        ///< where the holder lives; empty = not told
  std::string today;          ///< civil date
  std::string authority;      ///< code of the authority chosen; empty = the suggested one
  std::string name, contact;  ///< as typed; may be empty, never stored
};

struct Letter {
  std::string kind;
  std::string subject;
  std::vector<Block> blocks;
  std::string language;  ///< the language written in: the asked one, or en where it has no letters
  Addressee to;
  std::vector<std::string> notes;  ///< sentences for the person, before they send it
  std::string certainty;
  std::string records;  ///< kind of the event that says it was sent; empty = none
};

/// Which kinds can be written: {kind, title, about, fits}. `fits` says that the objection's next step
/// suggests it. Without an objection only those that tell nothing of one.
nlohmann::json letter_kinds(const Objection* objection, const std::string& country,
                            const std::string& help_language, const std::string& today);

/// Errors: letter_unknown, where there is no such kind for this country or it needs an objection.
Result<Letter> compose_letter(const LetterRequest& request, const Objection* objection,
                              const Account* account);

}  // namespace objector
