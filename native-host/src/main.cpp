// objector-host: started by a browser it answers frames; started by a person it is a command line.
#include <cstdio>
#include <string>
#include <vector>

#include "session/serve.hpp"
#include "setup/caller.hpp"
#include "setup/command_line.hpp"

#ifdef __SANITIZE_ADDRESS__
// The leak check needs ptrace, which the sandbox refuses.
extern "C" const char* __asan_default_options() {
  return "detect_leaks=0";
}
#endif

int main(int argc, char** argv) {
  switch (objector::caller_of(std::vector<std::string>(argv + 1, argv + argc))) {
    case objector::Caller::extension:
      return objector::serve();
    case objector::Caller::person:
      return objector::command_line(argc, argv);
    case objector::Caller::stranger:
      break;
  }
  std::fprintf(stderr, "objector-host: only the Objector extension may start this program from a browser.\n");
  return 2;
}
