// How often a property test repeats, and its seed: printed, so that a failure can be run again.
#pragma once

#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

namespace objector {

/// OBJECTOR_ROUNDS, or 200.
inline int rounds() {
  const char* const text = std::getenv("OBJECTOR_ROUNDS");
  return text == nullptr ? 200 : std::stoi(text);
}

/// A generator seeded by OBJECTOR_SEED or at random. Prints the seed and the count that tests/run.ts sums up.
inline std::mt19937 seeded(const std::string& name, int count) {
  const char* const text = std::getenv("OBJECTOR_SEED");
  const auto seed = text == nullptr ? std::random_device{}() : static_cast<unsigned>(std::stoul(text));
  std::cout << "seed " << name << ' ' << seed << " (again: OBJECTOR_SEED=" << seed << ")\n"
            << "count " << name << ' ' << count << '\n';
  return std::mt19937{seed};
}

/// A whole number from `low` to `high`, both included.
inline int between(std::mt19937& random, int low, int high) {
  return std::uniform_int_distribution<int>{low, high}(random);
}

}  // namespace objector
