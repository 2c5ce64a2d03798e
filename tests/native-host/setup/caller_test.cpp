#include "setup/caller.hpp"

#include <doctest/doctest.h>

using namespace objector;

namespace {

std::string origin() {
  return "chrome-extension://" + browsers()["extension"]["chromium_id"].get<std::string>() + "/";
}

std::string gecko() {
  return browsers()["extension"]["gecko_id"];
}

constexpr const char* kManifest = "/home/a/.mozilla/native-messaging-hosts/org.objector.host.json";

}  // namespace

TEST_CASE("our extension may start the host, in both browsers' ways") {
  CHECK(caller_of({origin()}) == Caller::extension);
  CHECK(caller_of({origin(), "--parent-window=0"}) == Caller::extension);
  CHECK(caller_of({kManifest, gecko()}) == Caller::extension);
}

TEST_CASE("nobody else may") {
  const std::string ours = origin();
  CHECK(caller_of({ours.substr(0, ours.size() - 1)}) == Caller::stranger);
  CHECK(caller_of({ours + "x"}) == Caller::stranger);
  CHECK(caller_of({"chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/"}) == Caller::stranger);
  CHECK(caller_of({"https://www.facebook.com/"}) == Caller::stranger);
  CHECK(caller_of({kManifest, "other@objector.example"}) == Caller::stranger);
  CHECK(caller_of({kManifest}) == Caller::stranger);
  CHECK(caller_of({kManifest, gecko(), "more"}) == Caller::stranger);
}

TEST_CASE("a person's words are a command line") {
  CHECK(caller_of({}) == Caller::person);
  CHECK(caller_of({"ledger", "list"}) == Caller::person);
  CHECK(caller_of({"--version"}) == Caller::person);
}
