#include "ledger/chain.hpp"

#include <doctest/doctest.h>

#include <map>

#include "ledger/document.hpp"
#include "util/hex.hpp"

using namespace objector;

TEST_CASE("the example of LEDGER.md") {
  std::map<std::string, std::string> example;
  for (const auto& row : table_of("field | value")) example[row.at(0)] = split(row.at(1), "`")[0];
  Salt salt;
  REQUIRE(from_hex(example.at("salt"), salt));
  const UuidBytes ledger = uuid_bytes(example.at("ledger")).value();

  const Digest commit = commit_of(salt, example.at("body"));
  CHECK(to_hex(commit) == example.at("commit"));
  const Digest first = hash_of(kChainStart, ledger, 1, uuid_bytes(example.at("id")).value(), commit);
  CHECK(to_hex(first) == example.at("hash"));
  const Digest second = hash_of(first, ledger, 2, uuid_bytes(example.at("second id")).value(), commit);
  CHECK(to_hex(second) == example.at("second hash"));
}

TEST_CASE("every part of a link changes its hash") {
  const UuidBytes ledger = random_uuid(), id = random_uuid();
  const Digest commit = commit_of(random_salt(), "{}");
  const Digest hash = hash_of(kChainStart, ledger, 1, id, commit);
  CHECK(hash != hash_of(hash, ledger, 1, id, commit));
  CHECK(hash != hash_of(kChainStart, random_uuid(), 1, id, commit));
  CHECK(hash != hash_of(kChainStart, ledger, 256, id, commit));
  CHECK(hash != hash_of(kChainStart, ledger, 1, random_uuid(), commit));
  CHECK(hash != hash_of(kChainStart, ledger, 1, id, commit_of(random_salt(), "{}")));
}
