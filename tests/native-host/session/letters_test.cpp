#include "session/letters.hpp"

#include <doctest/doctest.h>

#include "session/talk.hpp"

using namespace objector;
using nlohmann::json;

namespace {

const std::string kAttempt = "0196d1f0-2222-7000-8000-000000000001";
const std::string kAccount = "0196d1f0-3333-4000-8000-000000000001";
const std::string kNobodys = "0196d1f0-2222-7000-8000-000000000077";

/// A session over a ledger of its own; today is 2026-01-10.
struct Talk : TemporaryFolder, Conversation {
  Talk() : Conversation(path) {}
};

json event(int number, const std::string& kind, const std::string& day, json payload) {
  return {{"id", "0196d1f0-1111-7000-8000-00000000000" + std::to_string(number)},
          {"kind", kind},
          {"day", day},
          {"attempt", kAttempt},
          {"account", kAccount},
          {"payload", std::move(payload)}};
}

bool has(const json& text, const std::string& part) {
  return text.get_ref<const std::string&>().find(part) != std::string::npos;
}

std::vector<std::string> kinds(const json& list, bool fitting) {
  std::vector<std::string> found;
  for (const json& letter : list["letters"]) {
    if (!fitting || letter["fits"] == true) found.push_back(letter["kind"]);
  }
  return found;
}

// Pressed with a text, and declined.
void declined(Talk& talk) {
  talk.hello();
  talk.call("profile.set", {{"country", "DE"}, {"objected_before", "no"}});
  const json page{{"platform", "facebook"},
                  {"subject", "own_information"},
                  {"rule", "facebook-objection-form"},
                  {"rule_version", 1},
                  {"address", "https://www.facebook.com/help/contact/"}};
  const json reply = talk.append({event(1, "submit_pressed", "2026-01-05",
                                        {{"page", page},
                                         {"evidence", {{"platform_id", "1"}, {"how", "seen"}}},
                                         {"country", "DE"},
                                         {"reason", "My own <words>.\n\nTwo paragraphs."}}),
                                  event(2, "declined", "2026-01-08", {{"how", "told"}})});
  REQUIRE(reply["result"]["results"][1]["outcome"] == "stored");
}

}  // namespace

TEST_CASE("letter.list: without an objection only what tells nothing of one; with one, what fits it") {
  Talk talk;
  declined(talk);
  const json bare = talk.call("letter.list", {{"language", "en"}})["result"];
  CHECK(kinds(bare, false) == std::vector<std::string>{"access_request", "third_party_request"});
  CHECK(kinds(bare, true).empty());
  CHECK(bare["authorities"].size() == 16);
  const json own = talk.call("letter.list", {{"language", "en"}, {"objection", kAttempt}})["result"];
  CHECK(kinds(own, true) ==
        std::vector<std::string>{"refusal_reply", "restriction_demand", "authority_complaint"});
  // Germany has no complaint to the controller first, and nothing reminds of what is decided.
  CHECK(kinds(own, false).size() == 6);
}

TEST_CASE("letter.compose: the complaint has the facts, the chosen authority and the text that was sent") {
  Talk talk;
  declined(talk);
  const json before = talk.hello()["result"]["ledger"]["last"];
  const json letter = talk.call("letter.compose", {{"kind", "authority_complaint"},
                                                   {"language", "de"},
                                                   {"help_language", "en"},
                                                   {"objection", kAttempt},
                                                   {"authority", "DE-BE"},
                                                   {"name", "A. Person"},
                                                   {"contact", "a@example.org"}})["result"];
  CHECK(has(letter["to"]["name"], "Berliner Beauftragte"));
  CHECK(has(letter["text"], "Art. 77 DSGVO"));
  CHECK(has(letter["text"], "8. Januar 2026"));
  CHECK(has(letter["text"], "> My own <words>.\n> \n> Two paragraphs."));
  CHECK(has(letter["text"], "A. Person\na@example.org\n"));
  CHECK(letter["records"] == "complaint_lodged");
  bool checked = false;
  for (const json& note : letter["notes"])
    checked = checked || has(note, "Check this address before you post it");
  CHECK(checked);
  CHECK(talk.hello()["result"]["ledger"]["last"] == before);
}

TEST_CASE("letter.compose refuses what isn't there, and names what is") {
  Talk talk;
  declined(talk);
  const auto error = [&](json params) { return talk.call("letter.compose", params)["error"]["code"]; };
  const json unknown = number(ErrorCode::letter_unknown);
  CHECK(error({{"kind", "reminder"}, {"language", "en"}}) == unknown);
  CHECK(error({{"kind", "controller_complaint"}, {"language", "en"}, {"objection", kAttempt}}) == unknown);
  CHECK(error({{"kind", "reminder"}, {"language", "en"}, {"objection", kNobodys}}) ==
        number(ErrorCode::objection_unknown));
}

TEST_CASE("about.list has a source for everything it says") {
  Talk talk;
  talk.hello();
  for (const char* language : {"en", "de", "fr", "xx"}) {
    const json topics = talk.call("about.list", {{"language", language}})["result"]["topics"];
    REQUIRE(topics.size() == 10);
    for (const json& topic : topics) CHECK_FALSE(topic["source"]["title"].get<std::string>().empty());
  }
}
