// Finding events by what they belong to.
#pragma once

#include <string>
#include <vector>

#include "ledger/database.hpp"
#include "ledger/event.hpp"

namespace objector {

/// Keeps the statements of reading prepared for the life of a connection. All functions throw DatabaseError.
class Read {
 public:
  explicit Read(Database& database);

  /// As Ledger's functions of the same names.
  std::vector<std::string> accounts(const std::string& after, int limit);
  std::vector<Event> events_of_account(const std::string& account);
  std::vector<Event> all_of_account(const std::string& account);
  std::vector<Event> relation_events();
  std::string account_of_attempt(const std::string& attempt);
  std::string account_of_evidence(const std::string& platform, const std::string& platform_id);

 private:
  std::vector<Event> events(Statement& statement);
  /// What stands in for an event whose body is missing or can't be read, so that it is shown, and hinders no
  /// other.
  Event damaged(const Statement& row);
  Database& database_;
  Statement next_account_, is_shown_, of_account_, relations_, of_attempt_, of_evidence_;
};

}  // namespace objector
