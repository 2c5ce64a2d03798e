#include "sandbox/sandbox.hpp"

#include <seccomp.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

#include "sandbox/forbidden_calls.hpp"

namespace objector {
namespace {

Error failed(const std::string& what, int code) {
  return {ErrorCode::internal_error,
          "The sandbox can't be entered: " + what + ": " + std::strerror(code) + "."};
}

}  // namespace

Result<void> enter_sandbox(int first_free) {
  if (::close_range(static_cast<unsigned>(first_free), ~0u, 0) != 0) return failed("close_range", errno);
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return failed("no_new_privs", errno);

  const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW),
                                                                 &seccomp_release);
  if (!filter) return failed("seccomp_init", ENOMEM);
  if (int error = seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS)) {
    return failed("foreign architectures", -error);
  }
  for (const std::string& name : forbidden_calls()) {
    const int call = seccomp_syscall_resolve_name(name.c_str());
    if (int error = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), call, 0))
      return failed(name, -error);
  }
  if (int error = seccomp_load(filter.get())) return failed("seccomp_load", -error);
  return {};
}

}  // namespace objector
