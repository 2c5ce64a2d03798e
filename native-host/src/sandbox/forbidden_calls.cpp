#include "sandbox/forbidden_calls.hpp"

#include <seccomp.h>
#include <unistd.h>

#include <cerrno>

namespace objector {

const std::vector<std::string>& forbidden_calls() {
  static const std::vector<std::string> calls{
      // No network, and no descriptor handed over by another process.
      "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg",
      "sendmmsg", "recvmsg", "recvmmsg", "pidfd_getfd",
      // io_uring would make the same calls past this filter.
      "io_uring_setup", "io_uring_enter", "io_uring_register",
      // No other program, and no look into another process.
      "execve", "execveat", "ptrace", "process_vm_readv", "process_vm_writev"};
  return calls;
}

std::vector<Try> try_forbidden_calls() {
  std::vector<Try> tries;
  for (const std::string& call : forbidden_calls()) {
    const long number = seccomp_syscall_resolve_name(call.c_str());
    errno = 0;
    // No such descriptor, process, address family or address: EBADF, ESRCH, EINVAL or EFAULT, and never an
    // effect. A try that took effect could hide its own failure: execve would replace the process that
    // reports it.
    const long result = ::syscall(number, -1L, 0L, 0L, 0L, 0L, 0L);
    tries.push_back({call, result == -1 && errno == EPERM});
  }
  return tries;
}

}  // namespace objector
