#include "command/with_ledger.hpp"

#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iostream>

#include "command/commands.hpp"
#include "sandbox/sandbox.hpp"
#include "session/standing.hpp"
#include "util/fail.hpp"
#include "util/paths.hpp"
#include "util/utf8.hpp"

namespace objector {
namespace {

/// Turns a terminal's echo off for as long as this lives.
class WithoutEcho {
 public:
  WithoutEcho() : is_terminal_(::tcgetattr(STDIN_FILENO, &before_) == 0) {
    if (!is_terminal_) return;
    termios silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
  }
  ~WithoutEcho() {
    if (!is_terminal_) return;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    std::fputc('\n', stderr);
  }
  WithoutEcho(const WithoutEcho&) = delete;
  WithoutEcho& operator=(const WithoutEcho&) = delete;

 private:
  termios before_{};
  bool is_terminal_;
};

}  // namespace

int with_ledger(const std::function<int(Ledger&)>& work) {
  ::umask(0077);
  ::tzset();
  if (const auto entered = enter_sandbox(STDERR_FILENO + 1); !entered) return fail(entered.error().message);
  const auto folder = data_folder(process_environment());
  if (!folder) return fail(folder.error().message);
  const auto ledger = Ledger::open(*folder);
  if (ledger->status() == LedgerStatus::unavailable) return fail(ledger->message());
  if (!ledger->message().empty()) fail(ledger->message());
  return work(*ledger);
}

std::string language() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (!value || !*value) continue;
    std::string code(value, std::strcspn(value, ".@"));
    std::ranges::replace(code, '_', '-');
    return code;
  }
  return "en";
}

std::optional<std::string> ask(const std::string& question) {
  std::fprintf(stderr, "%s ", question.c_str());
  std::string line;
  if (!std::getline(std::cin, line) || !is_utf8(line)) return std::nullopt;
  return line;
}

std::optional<std::string> ask_secretly(const std::string& question) {
  const WithoutEcho without;
  return ask(question);
}

int not_confirmed(const std::string& sentence) {
  fail(sentence);
  return kNotConfirmed;
}

Result<Objection> objection_named(Ledger& ledger, const std::string& id) {
  auto found = find_objection(ledger, id);
  if (found) return std::move(found->objection);
  Error error = found.error();
  if (error.code == ErrorCode::objection_unknown) error.message += " `objector-host ledger list` shows them.";
  return error;
}

}  // namespace objector
