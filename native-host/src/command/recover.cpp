#include "ledger/recover.hpp"

#include <sys/stat.h>

#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>

#include "command/commands.hpp"
#include "util/fail.hpp"
#include "util/paths.hpp"

namespace objector {

int recover_ledger(bool as_json) {
  ::umask(0077);
  ::tzset();
  const auto folder = data_folder(process_environment());
  if (!folder) return fail(folder.error().message);
  const auto found = recover(*folder);
  if (!found) return fail(found.error().message);
  if (as_json) {
    const nlohmann::json told{{"file", found->file.string()},
                              {"events", found->events},
                              {"texts", found->texts},
                              {"pieces", found->files},
                              {"losses", found->losses}};
    std::printf("%s\n", told.dump(2).c_str());
  } else {
    for (const std::string& loss : found->losses) std::printf("%s\n", loss.c_str());
    std::printf("%lld events, %lld of them with their text, and %lld pieces of files are in\n%s\n",
                static_cast<long long>(found->events), static_cast<long long>(found->texts),
                static_cast<long long>(found->files), found->file.c_str());
    std::printf(
        "The damaged ledger is as it was. To use the new one: close the browsers, move ledger.sqlite3 and\n"
        "ledger.sqlite3-wal away, rename the new file to ledger.sqlite3, then `objector-host ledger "
        "verify`.\n");
  }
  return found->losses.empty() ? kDone : kFoundProblems;
}

}  // namespace objector
