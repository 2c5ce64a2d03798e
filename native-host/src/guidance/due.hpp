// A date with the sum that gave it.
#pragma once

#include <string>

namespace objector {

struct Due {
  /// What falls due: Meta's answer, the person's own complaint, or Meta's word that it has a complaint.
  enum class Of { answer, complaint, acknowledgement };

  std::string day;           ///< civil date
  bool conditional = false;  ///< "if Meta received it on …"
  std::string sum;           ///< the arithmetic, in words, with its article
  Of of = Of::answer;
};

}  // namespace objector
