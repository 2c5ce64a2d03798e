#include <cstdio>
#include <fstream>
#include <iostream>

#include "command/commands.hpp"
#include "command/with_ledger.hpp"
#include "ledger/attachment.hpp"
#include "transfer/import.hpp"
#include "util/fail.hpp"

namespace objector {
namespace {

/// One way through the file. What was taken in before an error stands in `found`.
Result<void> run(Import& import, const std::string& file, std::vector<Imported::Problem>& problems) {
  std::ifstream in(file, std::ios::binary);
  std::string bytes(kMaxPiece, '\0');
  for (bool last = false; !last;) {
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    const auto length = static_cast<std::size_t>(in.gcount());
    last = length < bytes.size();
    const auto added = import.add(std::string_view(bytes).substr(0, length), last);
    const auto& found = import.so_far().problems;
    problems.insert(problems.end(), found.begin(), found.end());
    if (!added) return added;
  }
  return {};
}

void print(std::FILE* out, const Imported& found, const std::vector<Imported::Problem>& problems,
           bool dry_run) {
  for (const auto& problem : problems) {
    std::fprintf(out, "Line %lld: %s\n", static_cast<long long>(problem.line), problem.what.c_str());
  }
  std::fprintf(
      out,
      "%lld new, %lld known, %lld conflicts, %lld lines refused, %lld files, %lld events %s erased here.\n",
      static_cast<long long>(found.added), static_cast<long long>(found.known),
      static_cast<long long>(found.conflicts), static_cast<long long>(found.refused),
      static_cast<long long>(found.files), static_cast<long long>(found.erases),
      dry_run ? "would be" : "were");
  if (found.whole && !*found.whole)
    std::fprintf(out, "The file isn't as it was exported, or its end is missing.\n");
}

nlohmann::json to_json(const Imported& found, const std::vector<Imported::Problem>& problems, bool dry_run) {
  auto lines = nlohmann::json::array();
  for (const auto& problem : problems) lines.push_back({{"line", problem.line}, {"what", problem.what}});
  return {{"dry_run", dry_run},       {"new", found.added},
          {"known", found.known},     {"conflicts", found.conflicts},
          {"refused", found.refused}, {"files", found.files},
          {"erases", found.erases},   {"whole", found.whole.value_or(false)},
          {"problems", lines}};
}

}  // namespace

int import_file(const std::string& file, bool dry_run, bool yes, bool as_json) {
  std::ifstream in(file, std::ios::binary);
  std::string beginning(16, '\0');
  if (!in.read(beginning.data(), 1)) return fail(file + " can't be read, or is empty.");
  in.read(beginning.data() + 1, 15);
  in.close();
  std::string passphrase;
  if (is_sealed(beginning)) {
    const auto typed = ask_secretly("Passphrase:");
    if (!typed || typed->empty()) return fail("The file is encrypted. It needs its passphrase.");
    passphrase = *typed;
  }
  return with_ledger([&](Ledger& ledger) -> int {
    for (const bool dry : {true, false}) {
      if (dry && yes && !dry_run) continue;
      const bool asks = dry && !dry_run && !as_json;
      Import import(ledger, dry, passphrase);
      std::vector<Imported::Problem> problems;
      const auto done = run(import, file, problems);
      const Imported& found = import.so_far();
      // Where nothing could be read there is nothing to count.
      const bool is_told = done || found.added + found.known > 0;
      if (is_told && as_json) {
        std::printf("%s\n", to_json(found, problems, dry).dump(2).c_str());
      } else if (is_told) {
        // Shown where the question is, whatever standard output is sent to.
        print(asks ? stderr : stdout, found, problems, dry);
      }
      if (!done) return fail(done.error().message);
      const bool clean = found.refused == 0 && found.conflicts == 0 && found.whole.value_or(false);
      if (!dry || dry_run) return clean ? kDone : kFoundProblems;
      if (!asks || ask("Take this in? (yes/no)") != "yes") return not_confirmed("Nothing was changed.");
    }
    return kDone;
  });
}

}  // namespace objector
