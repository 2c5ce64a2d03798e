#include "setup/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "command/commands.hpp"
#include "command/ledger_command_line.hpp"
#include "command/writing_command_line.hpp"
#include "setup/install.hpp"
#include "setup/self_test.hpp"
#include "util/paths.hpp"
#include "util/utf8.hpp"

namespace objector {
namespace {

int report(const std::vector<SetupStep>& steps) {
  bool done = false, failed = false;
  for (const SetupStep& step : steps) {
    std::printf("%s\n", in_words(step).c_str());
    done = done || step.outcome != SetupStep::Outcome::skipped;
    failed = failed || step.outcome == SetupStep::Outcome::failed;
  }
  if (steps.empty()) std::printf("HOME isn't set, so no browser can be found.\n");
  if (!done && !failed) std::printf("Nothing was changed.\n");
  return failed || steps.empty() ? 1 : 0;
}

int run_install() {
  return report(install(process_environment(), std::filesystem::read_symlink("/proc/self/exe")));
}

int run_uninstall() {
  const int code = report(uninstall(process_environment()));
  if (const auto folder = data_folder(process_environment())) {
    std::printf("The ledger stays in %s. Objector never removes it.\n", folder->c_str());
  }
  return code;
}

}  // namespace

int command_line(int argc, char** argv) {
  // What a person types goes into JSON and into the ledger, which take UTF-8 alone.
  if (!std::all_of(argv, argv + argc, [](const char* word) { return is_utf8(word); })) {
    std::fprintf(stderr, "objector-host: a word of the command isn't UTF-8; set the terminal to UTF-8.\n");
    return kUsage;
  }
  CLI::App app{
      "Objector's host: keeps the ledger of objections on this computer. Browsers start it by themselves."};
  app.set_version_flag("--version", std::string("objector-host ") + OBJECTOR_VERSION);
  app.require_subcommand(1);
  int code = 0;

  add_ledger_commands(app, code);
  add_writing_commands(app, code);
  app.add_subcommand("self-test", "Tries the sandbox, the ledger's folder and the data")->callback([&] {
    code = self_test();
  });
  app.add_subcommand("install", "Tells this user's browsers where the host is")->callback([&] {
    code = run_install();
  });
  app.add_subcommand("uninstall", "Takes that back; the ledger stays")->callback([&] {
    code = run_uninstall();
  });

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  return code;
}

}  // namespace objector
