#include "setup/self_test.hpp"

#include <sys/stat.h>

#include <cstdio>
#include <ctime>
#include <string>

#include "facts/facts.hpp"
#include "ledger/ledger.hpp"
#include "sandbox/forbidden_calls.hpp"
#include "sandbox/sandbox.hpp"
#include "session/methods/methods.hpp"
#include "util/paths.hpp"
#include "util/schema.hpp"

namespace objector {
namespace {

class Table {
 public:
  void row(const std::string& what, bool right, const std::string& words) {
    std::printf("%-5s %-20s %s\n", right ? "ok" : "WRONG", what.c_str(), words.c_str());
    all_right_ = all_right_ && right;
  }
  bool all_right() const { return all_right_; }

 private:
  bool all_right_ = true;
};

void test_ledger(Table& table) {
  const auto folder = data_folder(process_environment());
  if (!folder) return table.row("ledger", false, folder.error().message);
  const auto ledger = Ledger::open(*folder);
  const bool right = ledger->status() == LedgerStatus::ok;
  table.row("ledger", right, right ? "can be written in " + folder->string() : ledger->message());
}

void test_data(Table& table) {
  std::size_t files = 0;
  for (const auto path : facts::embedded_paths()) {
    if (nlohmann::json::accept(facts::embedded(path))) {
      files += path.find('#') == path.npos ? 1 : 0;  // a part of a file has a row of its own
    } else {
      table.row("data", false, std::string(path) + " isn't JSON");
    }
  }
  const bool complete = !facts::countries().empty() && !facts::records("data/grounds/").empty();
  table.row("data", complete,
            std::to_string(files) + " files, " + std::to_string(facts::countries().size()) + " countries, " +
                std::to_string(facts::records("data/grounds/").size()) + " grounds");
}

void test_protocol(Table& table) {
  for (const Method& method : methods()) {
    const std::string file = "methods/" + std::string(method.name) + ".json";
    if (!has_schema(file, "params") || !has_schema(file, "result")) {
      table.row("protocol", false, file + " is missing");
    }
  }
  table.row("protocol", true, std::to_string(methods().size()) + " methods");
}

}  // namespace

int self_test() {
  ::umask(0077);
  ::tzset();
  Table table;
  const auto entered = enter_sandbox(3);
  table.row("sandbox", entered.has_value(), entered ? "entered" : entered.error().message);
  if (entered) {
    for (const Try& attempt : try_forbidden_calls()) {
      table.row(attempt.call, attempt.refused, attempt.refused ? "refused" : "NOT refused");
    }
  }
  test_ledger(table);
  test_data(table);
  test_protocol(table);
  std::printf(table.all_right() ? "Everything is right.\n"
                                : "Something is wrong; see the lines marked WRONG.\n");
  return table.all_right() ? 0 : 1;
}

}  // namespace objector
