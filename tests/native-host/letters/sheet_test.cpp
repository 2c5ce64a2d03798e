#include "letters/sheet.hpp"

#include <doctest/doctest.h>

using namespace objector;

namespace {
const std::vector<Block> kBlocks{
    {Block::Kind::address, {"Meta\nDublin"}}, {Block::Kind::subject, {"A & B"}},
    {Block::Kind::paragraph, {"One <two>."}}, {Block::Kind::list, {"a", "b"}},
    {Block::Kind::numbered, {"c;", "d."}},    {Block::Kind::quote, {"mine\n\nmore"}}};
}

TEST_CASE("blocks as plain text, an empty line between them") {
  CHECK(plain_text(kBlocks) ==
        "Meta\nDublin\n\nA & B\n\nOne <two>.\n\n- a\n- b\n\n1. c;\n2. d.\n\n> mine\n> \n> more\n");
}

TEST_CASE("blocks as a web page: nothing that a person typed is markup, and nothing is fetched") {
  const auto page = web_page(kBlocks, "A & \"B\"", "pt-BR");
  CHECK(page.find("<html lang=\"pt-BR\">") != std::string::npos);
  CHECK(page.find("<title>A &amp; &quot;B&quot;</title>") != std::string::npos);
  CHECK(page.find("<p>One &lt;two&gt;.</p>") != std::string::npos);
  CHECK(page.find("<ol>\n<li>c;</li>\n<li>d.</li>\n</ol>") != std::string::npos);
  CHECK(page.find("<script") == std::string::npos);
  CHECK(page.find("http") == std::string::npos);
  CHECK(page.find("url(") == std::string::npos);
}
