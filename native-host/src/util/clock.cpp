#include "util/clock.hpp"

#include <chrono>

#include "util/local_day.hpp"

namespace objector {

std::int64_t now_ms() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string today() {
  return local_day(now_ms());
}

}  // namespace objector
