// Length as a web form's maxlength counts it.
#pragma once

#include <string_view>

namespace objector {

/// UTF-16 code units of a valid UTF-8 text: characters beyond U+FFFF count two.
int utf16_length(std::string_view text);

}  // namespace objector
