#include "util/clock.hpp"

#include <chrono>

#include "util/local_day.hpp"

namespace objector {

std::string today() {
  using namespace std::chrono;
  return local_day(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

}  // namespace objector
