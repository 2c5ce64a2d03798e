#include "setup/manifest.hpp"

#include <doctest/doctest.h>

#include "setup/caller.hpp"
#include "temporary_folder.hpp"

using namespace objector;
using nlohmann::json;

TEST_CASE("the manifests name the host, its absolute path and our extension alone") {
  const json chromium = json::parse(manifest_text("chromium", "/opt/Jörg Ünal/objector-host"));
  CHECK(chromium["name"] == "org.objector.host");
  CHECK(chromium["path"] == "/opt/Jörg Ünal/objector-host");
  CHECK(chromium["type"] == "stdio");
  const json origins = chromium["allowed_origins"];
  REQUIRE(origins.size() == 1);
  const json firefox = json::parse(manifest_text("firefox", "/opt/objector-host"));
  CHECK(firefox["allowed_extensions"] == json::array({browsers()["extension"]["gecko_id"]}));
  CHECK(firefox["path"] == "/opt/objector-host");
  for (const json& manifest : {chromium, firefox}) CHECK(manifest.dump().find('$') == std::string::npos);

  // What the manifest lets in is what the guard lets in.
  CHECK(caller_of({origins[0].get<std::string>()}) == Caller::extension);
  CHECK(caller_of({"/x/org.objector.host.json", firefox["allowed_extensions"][0].get<std::string>()}) ==
        Caller::extension);
}

TEST_CASE(
    "Chromium's folder follows CHROME_CONFIG_HOME, XDG_CONFIG_HOME, HOME; Firefox's is HOME/.mozilla alone") {
  Environment environment{"/h", "", "", "", ""};
  const auto chromium = [&] { return browser_places(environment).front().manifest; };
  CHECK(chromium() == "/h/.config/chromium/NativeMessagingHosts/org.objector.host.json");
  environment.xdg_config_home = "/x";
  CHECK(chromium() == "/x/chromium/NativeMessagingHosts/org.objector.host.json");
  environment.chrome_config_home = "/c";
  CHECK(chromium() == "/c/chromium/NativeMessagingHosts/org.objector.host.json");
  CHECK(browser_places(environment).front().elsewhere.size() == 2);

  const BrowserPlace firefox = browser_places(environment).back();
  CHECK(firefox.family == "firefox");
  CHECK(firefox.manifest == "/h/.mozilla/native-messaging-hosts/org.objector.host.json");
  CHECK(firefox.only_if == "/h/.mozilla");
  CHECK(firefox.elsewhere.empty());
  CHECK(browser_places({}).empty());
}

TEST_CASE("only a manifest that names our host is ours") {
  const TemporaryFolder folder;
  const auto file = folder.path / "m.json";
  CHECK_FALSE(is_ours(file));
  for (const char* other : {"", "{", "[]", R"({"name":"org.other"})", R"({"path":"org.objector.host"})"}) {
    write_text(file, other);
    CHECK_FALSE(is_ours(file));
  }
  write_text(file, manifest_text("firefox", "/old/place"));
  CHECK(is_ours(file));
}
