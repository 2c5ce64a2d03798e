#include "sandbox/sandbox.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "ledger/ledger.hpp"
#include "sandbox/forbidden_calls.hpp"
#include "temporary_folder.hpp"

using namespace objector;

namespace {

// The sandbox is for good, so each look at it happens in a child; gives the child's wait status.
template <class Work>
int in_child(Work work) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(work());
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

int code(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("every forbidden call is refused inside") {
  CHECK(code(in_child([] {
          if (!enter_sandbox(3)) return 100;
          int open = 0;
          for (const Try& attempt : try_forbidden_calls()) open += attempt.refused ? 0 : 1;
          return open;
        })) == 0);
  CHECK(forbidden_calls().size() >= 20);
}

TEST_CASE("an attempt outside the sandbox isn't called refused") {
  CHECK(code(in_child([] { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0 ? 0 : 1; })) == 0);
  // No try takes effect either: an execve that worked would end the child before it can tell.
  constexpr int kTriedAll = 100;
  CHECK(code(in_child([] {
          int refused = 0;
          for (const Try& attempt : try_forbidden_calls()) refused += attempt.refused ? 1 : 0;
          return kTriedAll + refused;
        })) == kTriedAll);
}

TEST_CASE("descriptors from the first free one on are closed, the ones before stay") {
  CHECK(code(in_child([] {
          const int kept = ::fcntl(1, F_DUPFD, 50), gone = ::fcntl(1, F_DUPFD, kept + 1);
          if (!enter_sandbox(kept + 1)) return 100;
          return ::fcntl(kept, F_GETFD) >= 0 && ::fcntl(gone, F_GETFD) < 0 ? 0 : 1;
        })) == 0);
}

TEST_CASE("the ledger opens and writes inside") {
  const TemporaryFolder folder;
  CHECK(code(in_child([&] {
          if (!enter_sandbox(3)) return 100;
          return Ledger::open(folder.path)->status() == LedgerStatus::ok ? 0 : 1;
        })) == 0);
}

#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__)
TEST_CASE("a call of a foreign architecture kills the process") {
  const int status = in_child([] {
    if (!enter_sandbox(3)) return 100;
    long result = 20;  // getpid in the 32-bit table
    asm volatile("int $0x80" : "+a"(result) : : "memory");
    return 0;
  });
  // SIGSYS from the filter; SIGSEGV where the kernel has no 32-bit calls at all.
  REQUIRE(WIFSIGNALED(status));
  CHECK((WTERMSIG(status) == SIGSYS || WTERMSIG(status) == SIGSEGV));
}
#endif
