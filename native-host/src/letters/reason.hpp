// The reason text of an objection, put together from grounds, the person's own sentence and the country's
// law.
#pragma once

#include <string>
#include <vector>

#include "util/result.hpp"

namespace objector {

struct ReasonRequest {
  std::string language, country, platform, subject;
  std::vector<std::string> grounds;  ///< keys of data/grounds
  std::string own_sentence;          ///< as typed; may be empty
  int max_length = 20000;            ///< in UTF-16 code units, as the form's maxlength counts
  std::string help_language = {};    ///< of the notes; the text's own where it is empty
};

struct Reason {
  std::string text;
  std::string language;            ///< the language written in: the asked one, or en where it isn't there yet
  std::vector<std::string> notes;  ///< sentences for the person: what was left out, what is uncertain
  std::string certainty;
};

/// Errors: ground_unknown, country_unknown.
Result<Reason> compose_reason(const ReasonRequest& request);

}  // namespace objector
