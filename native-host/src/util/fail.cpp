#include "util/fail.hpp"

#include <cstdio>

namespace objector {

int fail(const std::string& sentence) {
  std::fprintf(stderr, "objector-host: %s\n", sentence.c_str());
  return 1;
}

}  // namespace objector
