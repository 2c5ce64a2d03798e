#include "setup/install.hpp"

#include <doctest/doctest.h>

#include "setup/manifest.hpp"
#include "temporary_folder.hpp"

using namespace objector;
namespace fs = std::filesystem;
using Outcome = SetupStep::Outcome;

namespace {

const char* const kBinary = "/opt/objector-host";

struct Home : TemporaryFolder {
  Environment environment{path, "", "", "", ""};
  fs::path chromium = path / ".config/chromium";
  fs::path chromium_manifest = chromium / "NativeMessagingHosts/org.objector.host.json";
  fs::path firefox_manifest = path / ".mozilla/native-messaging-hosts/org.objector.host.json";
};

std::vector<Outcome> outcomes(const std::vector<SetupStep>& steps) {
  std::vector<Outcome> found;
  for (const SetupStep& step : steps) found.push_back(step.outcome);
  return found;
}

}  // namespace

TEST_CASE("install writes where a browser's folder exists, and a second run changes nothing") {
  const Home home;
  fs::create_directories(home.chromium);
  CHECK(outcomes(install(home.environment, kBinary)) ==
        std::vector{Outcome::written, Outcome::skipped, Outcome::skipped});
  CHECK(read_text(home.chromium_manifest) == manifest_text("chromium", kBinary));
  CHECK_FALSE(fs::exists(home.path / ".mozilla"));
  const auto written = fs::last_write_time(home.chromium_manifest);
  CHECK(outcomes(install(home.environment, kBinary)).front() == Outcome::already_right);
  CHECK(fs::last_write_time(home.chromium_manifest) == written);
  // Nothing half-written is left beside it.
  CHECK(std::distance(fs::directory_iterator(home.chromium_manifest.parent_path()), {}) == 1);
}

TEST_CASE(
    "install replaces an older copy of ours, in force or elsewhere, and leaves a stranger's file alone") {
  Home home;
  write_text(home.chromium_manifest, manifest_text("chromium", "/old/place"));
  write_text(home.firefox_manifest, R"({"name":"org.other"})");
  home.environment.xdg_config_home = home.path / "xdg";
  fs::create_directories(home.path / "xdg/chromium");
  const auto steps = install(home.environment, kBinary);
  CHECK(outcomes(steps) ==
        std::vector{Outcome::written, Outcome::replaced, Outcome::skipped, Outcome::failed});
  CHECK(read_text(home.chromium_manifest) == manifest_text("chromium", kBinary));
  CHECK(read_text(home.firefox_manifest) == R"({"name":"org.other"})");
}

TEST_CASE("uninstall removes what names our host and nothing else") {
  const Home home;
  fs::create_directories(home.chromium);
  write_text(home.firefox_manifest, R"({"name":"org.other"})");
  install(home.environment, kBinary);
  const fs::path neighbour = home.chromium_manifest.parent_path() / "other.json";
  write_text(neighbour, "{}");
  CHECK(outcomes(uninstall(home.environment)) ==
        std::vector{Outcome::removed, Outcome::skipped, Outcome::skipped});
  CHECK_FALSE(fs::exists(home.chromium_manifest));
  CHECK(fs::exists(neighbour));
  CHECK(fs::exists(home.firefox_manifest));
  CHECK(outcomes(uninstall(home.environment)).front() == Outcome::skipped);
}

TEST_CASE("a place that can't be written is said") {
  const Home home;
  fs::create_directories(home.chromium);
  write_text(home.chromium / "NativeMessagingHosts", "a file where a folder belongs");
  const SetupStep step = install(home.environment, kBinary).front();
  CHECK(step.outcome == Outcome::failed);
  CHECK(in_words(step).find("can't be written") != std::string::npos);
}
