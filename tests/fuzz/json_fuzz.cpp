// Strict JSON: what is taken is valid JSON and keeps its meaning when written again; what is refused is never
// repeated.
#include <cstdint>
#include <cstdlib>

#include "wire/json.hpp"

using namespace objector;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto parsed = parse_json(text);
  if (!parsed) {
    // All of our sentences begin so and are of a fixed form.
    if (!parsed.error().message.starts_with("The message ") || parsed.error().message.size() > 80)
      std::abort();
    return 0;
  }
  if (!nlohmann::json::accept(text)) std::abort();
  const auto again = parse_json(parsed->dump());
  if (!again || *again != *parsed) std::abort();
  return 0;
}
