// The system calls the host gives up, and trying each of them: the self-test prints the outcome.
#pragma once

#include <string>
#include <vector>

namespace objector {

/// The names of the refused system calls, as libseccomp knows them.
const std::vector<std::string>& forbidden_calls();

/// One try; refused means EPERM, which none of them gives outside the sandbox.
struct Try {
  std::string call;
  bool refused;
};

/// One per name in forbidden_calls(), in its order, with arguments that make the call fail where it isn't
/// refused.
std::vector<Try> try_forbidden_calls();

}  // namespace objector
