#include "util/local_day.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>
#include <string>
#include <utility>

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

TEST_CASE("midnight is the zone's own on both sides of summer time, in a leap year and at New Year") {
  const std::pair<std::int64_t, const char*> moments[] = {
      {1743289199000, "2025-03-29"},  // 2025-03-29T22:59:59Z
      {1743289200000, "2025-03-30"},  // 2025-03-29T23:00:00Z
      {1743371999000, "2025-03-30"},  // 2025-03-30T21:59:59Z
      {1743372000000, "2025-03-31"},  // 2025-03-30T22:00:00Z
      {1761429599000, "2025-10-25"},  // 2025-10-25T21:59:59Z
      {1761429600000, "2025-10-26"},  // 2025-10-25T22:00:00Z
      {1761519599000, "2025-10-26"},  // 2025-10-26T22:59:59Z
      {1761519600000, "2025-10-27"},  // 2025-10-26T23:00:00Z
      {1835391600000, "2028-02-29"},  // 2028-02-28T23:00:00Z
      {1798757999000, "2026-12-31"},  // 2026-12-31T22:59:59Z
      {1798758000000, "2027-01-01"},  // 2026-12-31T23:00:00Z
  };
  const Zone berlin("CET-1CEST,M3.5.0,M10.5.0/3");
  for (const auto& [at, day] : moments) {
    CAPTURE(at);
    CHECK(local_day(at) == day);
  }
}

TEST_CASE("days never go backwards, hour by hour through a year, in any zone") {
  for (const char* rule : {"UTC0", "CET-1CEST,M3.5.0,M10.5.0/3", "HST10", "<+14>-14", "<+1245>-12:45",
                           "AEST-10AEDT,M10.1.0,M4.1.0/3"}) {
    CAPTURE(rule);
    const Zone zone(rule);
    std::string before = local_day(kNearMidnight);
    for (int hour = 1; hour <= 24 * 366; ++hour) {
      const std::string now = local_day(kNearMidnight + hour * 3'600'000LL);
      CHECK(now >= before);
      before = now;
    }
  }
}
