// Tables of LEDGER.md, so that the document's examples are run.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "temporary_folder.hpp"

namespace objector {

inline std::string trimmed(std::string text) {
  text.erase(0, text.find_first_not_of(" `"));
  text.erase(text.find_last_not_of(" `") + 1);
  return text;
}

inline std::vector<std::string> split(const std::string& text, const std::string& between) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (std::size_t at; (at = text.find(between, from)) != std::string::npos; from = at + between.size()) {
    parts.push_back(text.substr(from, at - from));
  }
  parts.push_back(text.substr(from));
  return parts;
}

/// The rows under the heading row `| <heading> |` of LEDGER.md, each as its cells.
inline std::vector<std::vector<std::string>> table_of(const std::string& heading) {
  const std::string document = read_text(SOURCE_DIR "/native-host/LEDGER.md");
  const std::size_t start = document.find("| " + heading + " |\n");
  if (start == std::string::npos) throw std::runtime_error("LEDGER.md has no table " + heading);
  std::vector<std::vector<std::string>> rows;
  const auto lines = split(document.substr(start), "\n");
  for (std::size_t i = 2; i < lines.size() && lines[i].starts_with("|"); ++i) {
    std::vector<std::string> cells;
    for (const std::string& cell : split(lines[i].substr(1, lines[i].size() - 2), " | "))
      cells.push_back(trimmed(cell));
    rows.push_back(std::move(cells));
  }
  return rows;
}

}  // namespace objector
