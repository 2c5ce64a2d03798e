// The life of a host process that a browser started.
#pragma once

namespace objector {

/// Takes stdout, enters the sandbox, opens the ledger, then answers frames until the pipe ends. Gives the
/// exit code.
int serve();

}  // namespace objector
