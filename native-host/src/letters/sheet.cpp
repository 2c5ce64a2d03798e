#include "letters/sheet.hpp"

namespace objector {
namespace {

std::string joined(const std::vector<std::string>& lines, std::string_view between) {
  std::string text;
  for (const auto& line : lines) {
    if (!text.empty()) text += between;
    text += line;
  }
  return text;
}

std::string numbered(const std::vector<std::string>& lines) {
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    text += (i == 0 ? "" : "\n") + std::to_string(i + 1) + ". " + lines[i];
  }
  return text;
}

// Each line of a quoted text is marked, its empty ones as well.
std::string quoted(const std::string& text) {
  std::string marked = "> ";
  for (const char c : text) {
    marked += c;
    if (c == '\n') marked += "> ";
  }
  return marked;
}

std::string plain(const Block& block) {
  switch (block.kind) {
    case Block::Kind::list:
      return "- " + joined(block.lines, "\n- ");
    case Block::Kind::numbered:
      return numbered(block.lines);
    case Block::Kind::quote:
      return quoted(joined(block.lines, "\n"));
    default:
      return joined(block.lines, "\n");
  }
}

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      case '\n':
        safe += "<br>\n";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

std::string entries(const std::vector<std::string>& lines) {
  std::string html;
  for (const auto& line : lines) html += "<li>" + escaped(line) + "</li>\n";
  return html;
}

std::string html(const Block& block) {
  switch (block.kind) {
    case Block::Kind::address:
      return "<address>" + escaped(joined(block.lines, "\n")) + "</address>\n";
    case Block::Kind::subject:
      return "<h1>" + escaped(joined(block.lines, "\n")) + "</h1>\n";
    case Block::Kind::list:
      return "<ul>\n" + entries(block.lines) + "</ul>\n";
    case Block::Kind::numbered:
      return "<ol>\n" + entries(block.lines) + "</ol>\n";
    case Block::Kind::quote:
      return "<blockquote>" + escaped(joined(block.lines, "\n")) + "</blockquote>\n";
    case Block::Kind::paragraph:
      break;
  }
  return "<p>" + escaped(joined(block.lines, "\n")) + "</p>\n";
}

constexpr const char* kStyle =
    "body{font:12pt/1.5 serif;max-width:42em;margin:2.5em auto;padding:0 1.5em;overflow-wrap:anywhere}"
    "h1{font-size:1em}address{font-style:normal;margin:0 0 2em}"
    "blockquote{margin:0 0 0 1em;padding-left:1em;border-left:2px solid}"
    "@page{margin:25mm}@media print{body{margin:0;padding:0;max-width:none}}";

}  // namespace

std::string plain_text(const std::vector<Block>& blocks) {
  std::string text;
  for (const Block& block : blocks) {
    if (!text.empty()) text += "\n\n";
    text += plain(block);
  }
  return text + "\n";
}

std::string web_page(const std::vector<Block>& blocks, std::string_view title, std::string_view language) {
  std::string page =
      "<!doctype html>\n<html lang=\"" + escaped(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
  page += "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + escaped(title) + "</title>\n";
  page += std::string("<style>") + kStyle + "</style>\n</head>\n<body>\n<main>\n";
  for (const Block& block : blocks) page += html(block);
  return page + "</main>\n</body>\n</html>\n";
}

}  // namespace objector
