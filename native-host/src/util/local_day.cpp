#include "util/local_day.hpp"

#include <ctime>

#include "util/day.hpp"

namespace objector {

std::string local_day(std::int64_t at) {
  const std::time_t seconds = static_cast<std::time_t>(at / 1000);
  std::tm local{};
  localtime_r(&seconds, &local);
  return format_day(Day{std::chrono::year{local.tm_year + 1900},
                        std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
                        std::chrono::day{static_cast<unsigned>(local.tm_mday)}});
}

}  // namespace objector
