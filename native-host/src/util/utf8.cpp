#include "util/utf8.hpp"

#include <nlohmann/json.hpp>

namespace objector {

// The JSON library checks every string that it writes, so it is asked instead of checking a second way.
bool is_utf8(std::string_view bytes) {
  try {
    static_cast<void>(nlohmann::json(bytes).dump());
    return true;
  } catch (const nlohmann::json::type_error&) {
    return false;
  }
}

}  // namespace objector
