// An account's objections as they stand on a day, with the next step and its words: what the screens and
// `objector-host ledger list` show.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "ledger/ledger.hpp"
#include "ledger/objection.hpp"
#include "ledger/relations.hpp"

namespace objector {

/// What the answer depends on beside the ledger.
struct View {
  std::string language;
  std::string today;    ///< civil date
  std::string country;  ///< the holder's; empty = not asked yet
};

struct AccountStanding {
  Account account;                    ///< the one that others were merged into
  std::vector<Objection> objections;  ///< oldest first
  Coverage coverage;                  ///< by other accounts of its group

  /// Whether it objected, be it in a way that Objector doesn't know; else it has a step of its own
  /// (account_hint). Requests about other sources and about products don't speak for it.
  bool has_objected() const;
};

/// The view for a request in `language`. Errors: those of the ledger.
Result<View> view_of(Ledger& ledger, const std::string& language, const std::string& today);

Result<Relations> relations_of(Ledger& ledger);

Result<AccountStanding> standing_of(Ledger& ledger, const Relations& relations, const std::string& account);
Result<AccountStanding> standing_of(Ledger& ledger, const std::string& account);

/// An objection and whose it is.
struct Found {
  Objection objection;
  Account account;
};

/// By the objection's id or that of any of its attempts. Errors: objection_unknown, those of the ledger.
Result<Found> find_objection(Ledger& ledger, const std::string& attempt);

/// The events of an account and of all that were merged into it, as if they had been its own all along.
Result<std::vector<Event>> events_of(Ledger& ledger, const Relations& relations, const std::string& account);

/// Whether an attempt belongs to the objection: its id is that of one of them, and which one can change when
/// an earlier event arrives late.
bool has_attempt(const Objection& objection, const std::string& attempt);

/// The law of the press counts: its country where it named one, else the holder's.
const std::string& country_of(const Objection& objection, const View& view);

/// common.json's `account` and `objection`.
nlohmann::json to_json(const Account& account);
nlohmann::json to_json(const Objection& objection, const Account& account, const View& view);

}  // namespace objector
