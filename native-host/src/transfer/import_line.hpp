// One line of an exported file, taken apart and checked as far as it can be without the ledger.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "ledger/incoming.hpp"
#include "ledger/ledger.hpp"

namespace objector {

struct HeaderLine {
  std::int64_t version = 0;
  std::optional<Holder> holder;
};
struct EndLine {
  std::int64_t events = 0;
  std::string sha256;
};

using ImportLine = std::variant<HeaderLine, EndLine, Incoming>;

/// Errors: file_damaged with a sentence about the line, or the event's own.
Result<ImportLine> read_line(std::string_view line);

}  // namespace objector
