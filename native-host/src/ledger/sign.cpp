#include "ledger/sign.hpp"

#include <map>
#include <string>
#include <string_view>

namespace objector {
namespace {

using Words = std::map<std::string, Sign, std::less<>>;

// Kinds that say one thing.
const Words& by_kind() {
  static const Words words = {
      {"prefilled", Sign::filled},           {"submit_pressed", Sign::pressed},
      {"code_requested", Sign::code_wanted}, {"code_entered", Sign::code_given},
      {"acknowledged", Sign::received},      {"information_requested", Sign::more_wanted},
      {"clock_stopped", Sign::stopped},      {"clock_resumed", Sign::resumed},
      {"extended", Sign::extended},          {"accepted", Sign::accepted},
      {"declined", Sign::declined},          {"complaint_lodged", Sign::lodged},
      {"withdrawn", Sign::withdrawn},
  };
  return words;
}

// payload.says of confirmation_seen, mail_added and told_by_person; the words mean the same in all three.
const Words& by_says() {
  static const Words words = {
      {"objected_before", Sign::made_before},
      {"pressed", Sign::pressed},
      {"received", Sign::received},
      {"code_wanted", Sign::code_wanted},
      {"code", Sign::code_wanted},
      {"asks_for_more", Sign::more_wanted},
      {"accepted", Sign::accepted},
      {"declined", Sign::declined},
      {"error", Sign::failed},
  };
  return words;
}

std::optional<Sign> find(const Words& words, std::string_view word) {
  const auto found = words.find(word);
  return found == words.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::optional<Said> said_by(const Event& event) {
  const bool told = event.kind == "told_by_person" || event.payload.value("how", "") == "told";
  std::optional<Sign> sign;
  if (event.kind == "confirmation_seen") {
    // A confirmation whose wording is known says at least that Meta has the objection.
    sign = find(by_says(), event.payload.value("says", "received"));
  } else if (event.kind == "mail_added" || event.kind == "told_by_person") {
    sign = find(by_says(), event.payload.value("says", ""));
  } else {
    sign = find(by_kind(), event.kind);
  }
  if (!sign) return std::nullopt;
  return Said{*sign, told};
}

}  // namespace objector
