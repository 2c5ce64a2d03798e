#include "session/session.hpp"

#include <doctest/doctest.h>

#include <set>

#include "session/methods/methods.hpp"
#include "session/talk.hpp"

using namespace objector;
using nlohmann::json;

namespace {

const std::string kAttempt = "0196d1f0-2222-7000-8000-000000000001";
const std::string kAccount = "0196d1f0-3333-4000-8000-000000000001";
const json kPage{{"platform", "facebook"},
                 {"subject", "own_information"},
                 {"rule", "facebook-objection-form"},
                 {"rule_version", 1},
                 {"address", "https://www.facebook.com/help/contact/"}};

std::string id(int number) {
  std::string digits = std::to_string(number);
  return "0196d1f0-1111-7000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

json press(int number, const std::string& attempt = kAttempt, const std::string& account = kAccount) {
  return {{"id", id(number)},
          {"kind", "submit_pressed"},
          {"day", "2026-01-05"},
          {"attempt", attempt},
          {"account", account},
          {"payload",
           {{"page", kPage}, {"evidence", {{"platform_id", "1"}, {"how", "seen"}}}, {"country", "DE"}}}};
}

/// A session over a ledger of its own; today is 2026-01-10.
struct Talk : TemporaryFolder, Conversation {
  Talk() : Conversation(path) {}
};

}  // namespace

TEST_CASE("hello comes first and tells what the host can do") {
  Talk talk;
  CHECK(code(talk.call("profile.get")) == number(ErrorCode::hello_first));
  const json result = talk.hello()["result"];
  CHECK(result["protocol"] == 1);
  CHECK(result["ledger"]["status"] == "ok");
  CHECK(result["ledger"]["last"]["seq"] == 0);
  CHECK(result["kinds"].size() == event_kinds().size());
  CHECK(result["capabilities"].size() == methods().size());
  CHECK(talk.call("profile.get").contains("result"));
}

TEST_CASE("hello refuses a client without protocol 1, and goes on refusing the rest") {
  Talk talk;
  CHECK(code(talk.hello({{"protocol", {{"min", 2}, {"max", 3}}}})) ==
        number(ErrorCode::protocol_unsupported));
  CHECK(code(talk.call("profile.get")) == number(ErrorCode::hello_first));
  CHECK(talk.hello({{"protocol", {{"min", 1}, {"max", 9}}}}).contains("result"));
}

TEST_CASE("hello says when the ledger is older than what the client has seen") {
  Talk talk;
  talk.hello();
  const json last = talk.append({press(1)})["result"]["last"];
  CHECK(talk.hello({{"last_acknowledged", last}})["result"]["ledger"]["status"] == "ok");
  json newer = last;
  newer["seq"] = 2;
  CHECK(talk.hello({{"last_acknowledged", newer}})["result"]["ledger"]["status"] == "older_than_seen");
}

TEST_CASE("every frame has one answer, and errors carry the id where there is one") {
  Talk talk;
  const auto error_of = [](const json& reply) { return std::pair(reply["id"], code(reply)); };
  CHECK(error_of(talk.answer("{")) == std::pair(json(), number(ErrorCode::parse_error)));
  CHECK(error_of(talk.answer("[]")) == std::pair(json(), number(ErrorCode::invalid_request)));
  CHECK(error_of(talk.answer(R"({"jsonrpc":"2.0","id":"7"})")) ==
        std::pair(json("7"), number(ErrorCode::invalid_request)));
  CHECK(code(json::parse(talk.session.answer({Frame::Kind::empty, "", 0}))) ==
        number(ErrorCode::frame_empty));
  CHECK(code(json::parse(talk.session.answer({Frame::Kind::too_large, "", kFrameCap + 1}))) ==
        number(ErrorCode::frame_too_large));
  CHECK(code(talk.call("letter.send")) == number(ErrorCode::method_not_found));
  talk.hello();
  CHECK(code(talk.call("objection.list")) == number(ErrorCode::invalid_params));
}

TEST_CASE("an error never repeats what was sent") {
  Talk talk;
  talk.hello();
  for (const json& params :
       {json{{"language", "secret word"}}, json{{"language", "en"}, {"secret word", 1}}}) {
    const json reply = talk.call("objection.list", params);
    CHECK(code(reply) == number(ErrorCode::invalid_params));
    CHECK(reply.dump().find("secret") == std::string::npos);
  }
  json event = press(1);
  event["payload"]["secret word"] = 1;
  CHECK(talk.append({event}).dump().find("secret") == std::string::npos);
}

TEST_CASE("event.append answers one by one: stored, known, conflict, refused") {
  Talk talk;
  talk.hello();
  json other = press(1);
  other["day"] = "2026-01-06";
  const json result = talk.append({press(1),
                                   press(1),
                                   other,
                                   {{"id", id(2)}, {"kind", "later"}, {"payload", {}}},
                                   {{"no", "event"}},
                                   press(3)})["result"];
  std::vector<std::string> outcomes;
  for (const json& one : result["results"]) outcomes.push_back(one["outcome"]);
  CHECK(outcomes == std::vector<std::string>{"stored", "known", "conflict", "refused", "refused", "stored"});
  CHECK(result["results"][2]["error"]["code"] == number(ErrorCode::event_conflict));
  CHECK(result["last"]["seq"] == 2);
}

TEST_CASE("objection.list and objection.get show what was pressed") {
  Talk talk;
  talk.hello();
  talk.append({press(1)});
  const json list = talk.call("objection.list", {{"language", "en"}})["result"];
  REQUIRE(list["objections"].size() == 1);
  const json& objection = list["objections"][0];
  CHECK(objection["id"] == kAttempt);
  CHECK(objection["state"] == "submitted");
  CHECK(objection["account"]["platform_id"] == "1");
  CHECK_FALSE(list.contains("next"));
  const json got = talk.call("objection.get", {{"language", "de"}, {"objection", kAttempt}})["result"];
  CHECK(got["objection"]["id"] == kAttempt);
  REQUIRE(got["events"].size() == 1);
  CHECK(got["events"][0]["kind"] == "submit_pressed");
  CHECK(got["events"][0]["retracted"] == false);
  CHECK(code(talk.call("objection.get", {{"language", "en"}, {"objection", id(9)}})) ==
        number(ErrorCode::objection_unknown));
}

TEST_CASE("objection.get knows an objection by any of its attempts, and a cursor it can't go on from") {
  Talk talk;
  talk.hello();
  const std::string later = "0196d1f0-2222-7000-8000-000000000002";
  talk.append({press(1), press(2, later)});
  json params{{"language", "en"}, {"objection", later}};
  const json got = talk.call("objection.get", params)["result"];
  CHECK(got["objection"]["id"] == kAttempt);
  CHECK(got["events"].size() == 2);
  CHECK_FALSE(got.contains("next"));
  params["cursor"] = id(1);
  const json rest = talk.call("objection.get", params)["result"];
  REQUIRE(rest["events"].size() == 1);
  CHECK(rest["events"][0]["id"] == id(2));
  params["cursor"] = id(9);
  CHECK(code(talk.call("objection.get", params)) == number(ErrorCode::invalid_params));
}

TEST_CASE("objection.list goes from page to page and shows each objection once") {
  Talk talk;
  talk.hello();
  std::vector<json> events;
  for (int i = 1; i <= 7; ++i) {
    events.push_back(press(i, "0196d1f0-2222-7000-8000-00000000010" + std::to_string(i),
                           "0196d1f0-3333-4000-8000-00000000020" + std::to_string(i)));
  }
  talk.append(events);
  std::vector<std::string> shown;
  int pages = 0;
  json params{{"language", "en"}, {"limit", 3}};
  for (;; ++pages) {
    const json page = talk.call("objection.list", params)["result"];
    for (const json& objection : page["objections"]) shown.push_back(objection["id"]);
    if (!page.contains("next")) break;
    params["cursor"] = page["next"];
  }
  CHECK(pages == 2);
  CHECK(shown.size() == 7);
  CHECK(std::set<std::string>(shown.begin(), shown.end()).size() == 7);
}

TEST_CASE("a page of objections ends before the frame is full") {
  Talk talk;
  talk.hello();
  // Five hundred accounts with an objection each: a frame holds about two hundred of them.
  int number_of_event = 0, shown = 0, pages = 0;
  for (int batch = 0; batch < 10; ++batch) {
    std::vector<json> events;
    for (int i = 0; i < 50; ++i) {
      const std::string tail = std::to_string(100000 + ++number_of_event);
      events.push_back(press(number_of_event, "0196d1f0-2222-7000-8000-000000" + tail,
                             "0196d1f0-3333-4000-8000-000000" + tail));
    }
    talk.append(events);
  }
  json params{{"language", "de"}, {"limit", 100}};
  for (bool more = true; more; ++pages) {
    const json page = talk.call("objection.list", params)["result"];
    shown += static_cast<int>(page["objections"].size());
    more = page.contains("next");
    if (more) params["cursor"] = page["next"];
  }
  CHECK(shown == 500);
  CHECK(pages >= 5);
}

TEST_CASE("hundreds of objections of one account come page by page, each once, in their order") {
  Talk talk;
  talk.hello();
  int number_of_event = 0;
  for (int batch = 0; batch < 10; ++batch) {
    std::vector<json> events;
    for (int i = 0; i < 30; ++i) {
      const std::string attempt = "0196d1f0-2222-7000-8000-000000" + std::to_string(100000 + number_of_event);
      events.push_back(press(++number_of_event, attempt));
      events.push_back({{"id", id(++number_of_event)},
                        {"kind", "declined"},
                        {"day", "2026-01-05"},
                        {"attempt", attempt},
                        {"payload", {{"how", "told"}}}});
    }
    talk.append(events);
  }
  std::vector<std::string> shown;
  int pages = 0;
  json params{{"language", "de"}};
  for (bool more = true; more; ++pages) {
    const json reply = talk.call("objection.list", params);
    REQUIRE(reply.contains("result"));
    for (const json& objection : reply["result"]["objections"]) {
      if (objection.contains("follows")) CHECK(objection["follows"] == shown.back());
      shown.push_back(objection["id"]);
    }
    more = reply["result"].contains("next");
    if (more) params["cursor"] = reply["result"]["next"];
  }
  CHECK(shown.size() == 300);
  CHECK(pages == 6);
}

TEST_CASE("an account that hasn't objected is listed once with its step, whatever was merged into it") {
  Talk talk;
  talk.hello();
  talk.call("profile.set", {{"country", "DE"}, {"objected_before", "no"}});
  const auto account = [](int number) {
    return "0196d1f0-3333-4000-8000-00000000000" + std::to_string(number);
  };
  const auto say = [&](int event, int number, const char* kind, json payload) {
    return json{{"id", id(event)},
                {"kind", kind},
                {"day", "2026-01-02"},
                {"account", account(number)},
                {"payload", std::move(payload)}};
  };
  json third_party = press(2, "0196d1f0-2222-7000-8000-000000000002", account(2));
  third_party["payload"]["page"]["subject"] = "third_party";
  // 3 and 5 are merged into 7, of which nothing else is known; 4 is a Page.
  talk.append({press(1), third_party, say(3, 3, "account_labelled", {{"label", "three"}}),
               say(4, 4, "account_labelled", {{"label", "four"}, {"is_page", true}}),
               say(5, 3, "account_merged", {{"into", account(7)}}),
               say(6, 5, "account_merged", {{"into", account(7)}}),
               say(7, 6, "note", {{"text", "no account"}})});
  for (const int limit : {1, 2, 50}) {
    std::vector<std::string> steps;
    int objections = 0;
    json params{{"language", "en"}, {"limit", limit}};
    for (bool more = true; more;) {
      const json page = talk.call("objection.list", params)["result"];
      objections += static_cast<int>(page["objections"].size());
      for (const json& one : page["accounts"]) {
        steps.push_back(one["account"].value("label", "-") + " " + one["hint"]["code"].get<std::string>());
      }
      CHECK(page["objections"].size() + page["accounts"].size() <= static_cast<std::size_t>(limit));
      more = page.contains("next");
      if (more) params["cursor"] = page["next"];
    }
    CAPTURE(limit);
    CHECK(objections == 2);
    CHECK(steps == std::vector<std::string>{"- account_uncovered", "three account_uncovered",
                                            "four page_cannot_object"});
  }
  CHECK(code(talk.call("objection.list", {{"language", "en"}, {"cursor", account(9)}})) ==
        number(ErrorCode::invalid_params));
}

TEST_CASE("page.report: a Page can't object, and a holder's country wins over the profile's") {
  Talk talk;
  talk.hello();
  talk.call("profile.set", {{"country", "DE"}, {"objected_before", "no"}});
  const json label{{"id", id(2)},
                   {"kind", "account_labelled"},
                   {"day", "2026-01-02"},
                   {"account", kAccount},
                   {"payload", {{"label", "ours"}, {"country", "FR"}}}};
  json page_label = label;
  page_label["id"] = id(3);
  page_label["day"] = "2026-01-03";
  page_label["payload"] = {{"label", "ours"}, {"is_page", true}};
  const json params{{"language", "en"}, {"page", kPage}, {"stage", "form"}, {"platform_id", "1"}};
  talk.append({press(1), label});
  json report = talk.call("page.report", params)["result"];
  CHECK(report["prefill"]["country"] == "FR");
  CHECK(report["hints"][0]["code"] == "form");
  talk.append({page_label});
  report = talk.call("page.report", params)["result"];
  CHECK(report["hints"][0]["code"] == "page_cannot_object");
}

TEST_CASE("profile.set keeps the two answers; profile.get gives them back") {
  Talk talk;
  talk.hello();
  CHECK_FALSE(talk.call("profile.get")["result"].contains("holder"));
  const json holder{{"country", "DE"}, {"objected_before", "no"}};
  CHECK(talk.call("profile.set", holder)["result"]["holder"] == holder);
  CHECK(talk.call("profile.get")["result"]["holder"] == holder);
  CHECK(code(talk.call("profile.set", {{"country", "d1"}, {"objected_before", "no"}})) ==
        number(ErrorCode::country_unknown));
}

TEST_CASE("page.report gives help, and after the press the objection with its next step; it writes nothing") {
  Talk talk;
  talk.hello();
  talk.call("profile.set", {{"country", "DE"}, {"objected_before", "no"}});
  json report{{"language", "en"}, {"page", kPage}, {"stage", "form"}, {"platform_id", "1"}};
  const json before = talk.call("page.report", report)["result"];
  REQUIRE(before["hints"].size() == 2);
  CHECK(before["hints"][0]["code"] == "form");
  CHECK(before["hints"][1]["code"] == "dates_passed");
  CHECK(before["prefill"]["country"] == "DE");
  CHECK_FALSE(before.contains("objection"));

  const json last = talk.append({press(1)})["result"]["last"];
  report["stage"] = "after_press";
  report["attempt"] = kAttempt;
  const json after = talk.call("page.report", report)["result"];
  CHECK(after["objection"]["id"] == kAttempt);
  REQUIRE(after["hints"].size() == 1);
  CHECK(after["hints"][0] == after["objection"]["hint"]);
  CHECK(after["account"]["id"] == kAccount);
  CHECK(talk.hello()["result"]["ledger"]["last"] == last);
}

TEST_CASE("grounds and reason come in the person's language") {
  Talk talk;
  talk.hello();
  for (const char* language : {"en", "de"}) {
    const json grounds = talk.call("ground.list", {{"language", language}})["result"]["grounds"];
    REQUIRE(grounds.size() > 0);
    const json reason = talk.call("reason.compose", {{"language", language},
                                                     {"country", "DE"},
                                                     {"platform", "facebook"},
                                                     {"subject", "own_information"},
                                                     {"grounds", json::array({grounds[0]["key"]})},
                                                     {"own_sentence", "Nein."}})["result"];
    CHECK(reason["text"].get<std::string>().find("Nein.") != std::string::npos);
  }
}

TEST_CASE("ledger.verify walks the chain") {
  Talk talk;
  talk.hello();
  talk.append({press(1), press(2)});
  const json result = talk.call("ledger.verify")["result"];
  CHECK(result["checked"] == 2);
  CHECK(result["problems"].empty());
}

TEST_CASE("ledger.watch: a change by another process is told once, and only while watching") {
  Talk talk;
  talk.hello();
  const auto other = Ledger::open(talk.path);
  CHECK_FALSE(talk.session.change_notification());
  talk.call("ledger.watch", {{"on", true}});
  CHECK(talk.session.watching());
  CHECK_FALSE(talk.session.change_notification());
  REQUIRE(other->append({press(1)}).has_value());
  CHECK(json::parse(talk.session.change_notification().value()) ==
        json{{"jsonrpc", "2.0"}, {"method", "ledger.changed"}});
  CHECK_FALSE(talk.session.change_notification());
  talk.call("ledger.watch", {{"on", false}});
  REQUIRE(other->append({press(2)}).has_value());
  CHECK_FALSE(talk.session.change_notification());
}
