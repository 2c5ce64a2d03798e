#include "ledger/relations.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "ledger/ledger_folder.hpp"
#include "rounds.hpp"

using namespace objector;

namespace {

Event relation(int number, const std::string& kind, int account, const char* key, const std::string& named,
               const std::string& day = "2026-05-01") {
  Event event;
  event.id = event_id(number);
  event.kind = kind;
  event.day = day;
  event.account = account_id(account);
  event.payload = {{key, named}};
  return event;
}

Event merged(int number, int from, int into) {
  return relation(number, "account_merged", from, "into", account_id(into));
}

}  // namespace

TEST_CASE("merges lead on to the last account; a circle isn't closed") {
  const Relations relations({merged(1, 1, 2), merged(2, 2, 3), merged(3, 3, 1), merged(4, 4, 4)});
  for (const int account : {1, 2, 3}) CHECK(relations.one_with(account_id(account)) == account_id(3));
  CHECK(relations.one_with(account_id(4)) == account_id(4));
  CHECK(relations.parts_of(account_id(3)) ==
        std::vector<std::string>{account_id(3), account_id(1), account_id(2)});
  CHECK(relations.place_of(account_id(3)) == account_id(1));
  CHECK(relations.place_of(account_id(2)) == account_id(1));
  CHECK(relations.place_of(account_id(9)) == account_id(9));
  CHECK(relations.parts_of(account_id(9)) == std::vector<std::string>{account_id(9)});
}

TEST_CASE("whatever is said in whatever order, merging ends, and the order of arrival says nothing") {
  const int count = rounds();
  auto random = seeded("relations", count);
  for (int round = 0; round < count; ++round) {
    std::vector<Event> events;
    for (int number = between(random, 1, 15); number > 0; --number) {
      const int account = between(random, 1, 5), other = between(random, 1, 5);
      const std::string day = "2026-05-0" + std::to_string(between(random, 1, 4));
      const std::string group = test_id('f', between(random, 1, 2));
      switch (between(random, 0, 3)) {
        case 0:
          events.push_back(relation(number, "account_merged", account, "into", account_id(other), day));
          break;
        case 1:
          events.push_back(relation(number, "group_left", account, "group", group, day));
          break;
        case 2:
          events.push_back(relation(number, "retracted", account, "event", event_id(other), day));
          break;
        default:
          events.push_back(relation(number, "group_joined", account, "group", group, day));
      }
    }
    const Relations relations(events);
    std::ranges::shuffle(events, random);
    const Relations shuffled(events);
    for (int account = 1; account <= 5; ++account) {
      const std::string id = account_id(account), own = relations.one_with(id);
      CHECK(relations.one_with(own) == own);
      CHECK(std::ranges::count(relations.parts_of(own), id) == 1);
      CHECK(own == shuffled.one_with(id));
      CHECK(relations.group_of(own) == shuffled.group_of(own));
      CHECK(relations.companions_of(own) == shuffled.companions_of(own));
      CHECK(std::ranges::count(relations.companions_of(own), own) == 0);
    }
  }
}

TEST_CASE("an account is in one group at a time, and companions are those it ever met") {
  const Relations relations({relation(1, "group_joined", 1, "group", test_id('f', 1), "2026-05-01"),
                             relation(2, "group_joined", 2, "group", test_id('f', 1), "2026-05-02"),
                             relation(3, "group_joined", 2, "group", test_id('f', 2), "2026-05-05"),
                             relation(4, "group_joined", 3, "group", test_id('f', 2), "2026-05-06")});
  const auto on = [](const char* day) { return relation(9, "note", 9, "text", "", day); };
  CHECK_FALSE(relations.share_group(account_id(1), account_id(2), on("2026-05-01")));
  CHECK(relations.share_group(account_id(1), account_id(2), on("2026-05-03")));
  CHECK_FALSE(relations.share_group(account_id(1), account_id(2), on("2026-05-05")));
  CHECK(relations.group_of(account_id(2)) == test_id('f', 2));
  CHECK(relations.companions_of(account_id(2)) == std::vector<std::string>{account_id(1), account_id(3)});
  CHECK(relations.companions_of(account_id(3)) == std::vector<std::string>{account_id(2)});
}
