// A date with the sum that gave it.
#pragma once

#include <string>

namespace objector {

struct Due {
  std::string day;           ///< civil date
  bool conditional = false;  ///< "if Meta received it on …"
  std::string sum;           ///< the arithmetic, in words, with its article
};

}  // namespace objector
