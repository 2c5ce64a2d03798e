// What no text may say, in any language (legal.md, section 5): no ruling that doesn't exist, no promise about
// trained models; no placeholder is left.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <string>

namespace objector {

/// Parts of words, in lower case, in the languages that have whole texts.
constexpr const char* kForbidden[] = {
    "unlawful",
    "illegal",
    "rechtswidrig",
    "unzul\u00e4ssig",
    "ill\u00e9gal",
    "illicite",
    "illegittim",
    "illecit",
    "ilegal",
    "il\u00edcit",
    "bezprawn",
    "onrechtmatig",
    "onwettig",
    " court",
    " ruling",
    "judgment",
    "judgement",
    "gericht",
    "urteil",
    "tribuna",
    " jugement",
    "sentenza",
    "sentencia",
    "senten\u00e7a",
    "ac\u00f3rd\u00e3o",
    "s\u0105d ",
    "wyrok",
    "vonnis",
    "out of a model",
    "from a model",
    "from your models",
    "aus dem modell l",
    "diagnos",
    "{",
    "}",
};

inline void check_nothing_forbidden(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
  CAPTURE(text);
  for (const char* word : kForbidden) {
    CAPTURE(word);
    CHECK(text.find(word) == std::string::npos);
  }
}

}  // namespace objector
