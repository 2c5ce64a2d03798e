#include "session/letters.hpp"

#include "session/standing.hpp"

namespace objector {
namespace {

/// What a letter is about, if it is about an objection, and which country's law counts for it.
struct Subject {
  std::optional<Found> found;
  std::string country;

  const Objection* objection() const { return found ? &found->objection : nullptr; }
  const Account* account() const { return found ? &found->account : nullptr; }
};

Result<Subject> subject_of(Ledger& ledger, const std::string& objection, const std::string& country,
                           const std::string& language, const std::string& today) {
  auto view = view_of(ledger, language, today);
  if (!view) return view.error();
  if (!country.empty()) view->country = country;
  if (objection.empty()) return Subject{std::nullopt, view->country};
  auto found = find_objection(ledger, objection);
  if (!found) return found.error();
  const auto law_of_press = country_of(found->objection, *view);
  return Subject{std::move(*found), law_of_press};
}

void put(nlohmann::json& json, const char* key, const std::string& value) {
  if (!value.empty()) json[key] = value;
}

nlohmann::json to_json(const Addressee& to) {
  nlohmann::json json{{"name", to.name}, {"certainty", to.certainty}};
  put(json, "post", to.post);
  put(json, "email", to.email);
  put(json, "page", to.page);
  return json;
}

}  // namespace

Result<nlohmann::json> list_letters(Ledger& ledger, const std::string& objection, const std::string& country,
                                    const std::string& language, const std::string& today) {
  const auto subject = subject_of(ledger, objection, country, language, today);
  if (!subject) return subject.error();
  return Result<nlohmann::json>(
      boost::system::in_place_value,
      nlohmann::json{{"letters", letter_kinds(subject->objection(), subject->country, language, today)},
                     {"authorities", authorities_of(law_of(subject->country))}});
}

Result<Letter> letter_about(Ledger& ledger, const std::string& objection, LetterRequest asked) {
  const auto subject = subject_of(ledger, objection, asked.country, asked.help_language, asked.today);
  if (!subject) return subject.error();
  asked.country = subject->country;
  return compose_letter(asked, subject->objection(), subject->account());
}

nlohmann::json to_json(const Letter& letter) {
  nlohmann::json json{
      {"kind", letter.kind},          {"subject", letter.subject}, {"text", plain_text(letter.blocks)},
      {"language", letter.language},  {"to", to_json(letter.to)},  {"notes", letter.notes},
      {"certainty", letter.certainty}};
  put(json, "records", letter.records);
  return json;
}

}  // namespace objector
