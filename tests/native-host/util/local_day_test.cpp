#include "util/local_day.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>

using namespace objector;

namespace {

/// Another zone for the length of a test, as a rule that needs no zone files.
class Zone {
 public:
  explicit Zone(const char* rule) {
    if (const char* before = std::getenv("TZ")) before_ = before;
    ::setenv("TZ", rule, 1);
    ::tzset();
  }
  ~Zone() {
    if (before_.empty()) {
      ::unsetenv("TZ");
    } else {
      ::setenv("TZ", before_.c_str(), 1);
    }
    ::tzset();
  }

 private:
  std::string before_;
};

constexpr std::int64_t kNearMidnight = 1748730600000;  // 2025-05-31T22:30:00Z

}  // namespace

TEST_CASE("the day of a moment is the zone's own") {
  {
    const Zone utc("UTC0");
    CHECK(local_day(kNearMidnight) == "2025-05-31");
  }
  {
    const Zone berlin("CET-1CEST,M3.5.0,M10.5.0/3");
    CHECK(local_day(kNearMidnight) == "2025-06-01");
  }
  {
    const Zone honolulu("HST10");
    CHECK(local_day(kNearMidnight) == "2025-05-31");
  }
}
