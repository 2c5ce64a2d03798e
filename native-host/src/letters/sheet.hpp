// A letter as a sheet of paper: its blocks, written as plain text or as a web page that prints well.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace objector {

/// One block. `lines` are paragraphs' single text, an address's lines, or a list's entries.
struct Block {
  enum class Kind { address, subject, paragraph, list, numbered, quote };
  Kind kind;
  std::vector<std::string> lines;
};

/// Blocks with an empty line between them.
std::string plain_text(const std::vector<Block>& blocks);

/// A whole HTML document without script, image or outside address. `language` is its lang.
std::string web_page(const std::vector<Block>& blocks, std::string_view title, std::string_view language);

}  // namespace objector
