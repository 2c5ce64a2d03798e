// A ledger of 100,000 events beside one of 1,000: append and list in turns, and the memory after it. Prints
// one JSON object; run.ts makes the table. Usage: size_bench HOST ORIGIN FOLDER
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>

#include "bench_host.hpp"

namespace {

using nlohmann::json;

constexpr int kSmall = 1'000, kLarge = 100'000;
constexpr int kRounds = 100;
// An account objects twice, and each objection has ten events: a page of the list is the same in both
// ledgers.
constexpr int kEventsPerObjection = 10, kObjectionsPerAccount = 2;

std::string id(char what, int number) {
  char text[37];
  std::snprintf(text, sizeof text, "%c1900000-0000-7000-8000-%012x", what, static_cast<unsigned>(number));
  return text;
}

/// The event `number` of a ledger: a form opened and pressed, then notes.
json event(int number) {
  const int objection = number / kEventsPerObjection, step = number % kEventsPerObjection;
  const json page = {{"platform", "facebook"},
                     {"subject", objection % kObjectionsPerAccount == 0 ? "own_information" : "third_party"},
                     {"rule", "facebook-objection-form"},
                     {"rule_version", 1},
                     {"address", "https://www.facebook.com/help/contact/"}};
  json one = {{"id", id('e', number)},
              {"kind", "note"},
              {"at", 1763769600000 + number},
              {"attempt", id('a', objection)},
              {"account", id('c', objection / kObjectionsPerAccount)},
              {"payload", {{"text", "a line of ordinary length, as people write"}}}};
  if (step == 0) {
    one["kind"] = "prefilled";
    one["payload"] = {{"page", page}, {"fields", {"reason"}}};
  } else if (step == 1) {
    one["kind"] = "submit_pressed";
    one["payload"] = {{"page", page}, {"evidence", {{"how", "seen"}}}, {"country", "DE"}};
  }
  return one;
}

struct Sized {
  std::unique_ptr<ChildHost> host;
  int events = 0;
  std::vector<double> appends{}, lists{};

  void append(int count) {
    json batch = json::array();
    for (int i = 0; i < count; ++i) batch.push_back(event(events++));
    ask(*host, request("event.append", {{"events", std::move(batch)}}));
  }
  void measure() {
    double start = now_ms();
    append(1);
    appends.push_back(now_ms() - start);
    start = now_ms();
    const json page = ask(*host, request("objection.list", {{"language", "en"}}));
    lists.push_back(now_ms() - start);
    if (page["objections"].size() != 50) throw std::runtime_error("the list's page isn't full");
  }
};

Sized sized(const std::string& program, const std::string& origin, const std::filesystem::path& folder,
            int events) {
  setenv("OBJECTOR_DATA_DIR", (folder / ("size-" + std::to_string(events))).c_str(), 1);
  Sized ledger{std::make_unique<ChildHost>(program, std::vector{origin})};
  ask(*ledger.host, hello());
  while (ledger.events < events) ledger.append(100);
  return ledger;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 4) throw std::runtime_error("usage: size_bench HOST ORIGIN FOLDER");
  Sized small = sized(argv[1], argv[2], argv[3], kSmall);
  Sized large = sized(argv[1], argv[2], argv[3], kLarge);
  for (int round = 0; round < kRounds; ++round) {
    small.measure();
    large.measure();
  }
  std::cout << json{{"append_small", median(small.appends)},
                    {"append_large", median(large.appends)},
                    {"list_small", median(small.lists)},
                    {"list_large", median(large.lists)},
                    {"memory_large_kib", large.host->peak_memory_kib()}}
                   .dump()
            << std::endl;
  return 0;
} catch (const std::exception& error) {
  std::cerr << "size_bench: " << error.what() << "\n";
  return 1;
}
