#include "util/paths.hpp"

#include <doctest/doctest.h>

using namespace objector;

TEST_CASE("the data folder follows OBJECTOR_DATA_DIR, XDG_DATA_HOME, HOME, in this order") {
  Environment environment;
  CHECK(data_folder(environment).error().code == ErrorCode::ledger_unavailable);
  environment.home = "/home/a";
  CHECK(*data_folder(environment) == "/home/a/.local/share/objector");
  environment.xdg_data_home = "/data";
  CHECK(*data_folder(environment) == "/data/objector");
  environment.data_dir = "/own";
  CHECK(*data_folder(environment) == "/own");
}

TEST_CASE("a relative path is passed over") {
  const Environment environment{"/home/a", "relative", "also/relative", "", ""};
  CHECK(*data_folder(environment) == "/home/a/.local/share/objector");
  CHECK_FALSE(data_folder({"home", "", "", "", ""}).has_value());
}
