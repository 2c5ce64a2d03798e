// One block of the bench: what composing a reason text costs beside writing the same answer down, which the
// host has to do in any case. Prints one JSON object. Usage: compose_bench
#include <algorithm>
#include <chrono>
#include <iostream>

#include "facts/facts.hpp"
#include "letters/reason.hpp"

namespace {

using namespace objector;
using nlohmann::json;

constexpr int kRounds = 2000;

double micros(const auto& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> times) {
  std::ranges::nth_element(times, times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2));
  return times[times.size() / 2];
}

/// What a person asks for in a usual case: five grounds, a sentence, Meta's field as large as it is.
ReasonRequest usual() {
  ReasonRequest request{"de", "DE", "facebook", "own_information", {}, "Meine Fotos sind nicht zum Üben da."};
  request.grounds = {"before_ai", "children_photos", "third_persons", "irreversible", "no_balancing_shown"};
  request.help_language = "en";
  return request;
}

json reply(const Reason& reason) {
  return {{"text", reason.text},
          {"language", reason.language},
          {"notes", reason.notes},
          {"certainty", reason.certainty}};
}

}  // namespace

int main() {
  const auto request = usual();
  const json fixed = reply(compose_reason(request).value());
  std::size_t bytes = 0;  // kept, so that nothing is left out
  std::vector<double> composed, serialised;
  for (int round = 0; round < kRounds; ++round) {
    composed.push_back(micros([&] { bytes += reply(compose_reason(request).value()).dump().size(); }));
    serialised.push_back(micros([&] { bytes += fixed.dump().size(); }));
  }
  std::cout << json{{"compose", median(composed)}, {"serialise", median(serialised)}, {"bytes", bytes}}.dump()
            << std::endl;
}
