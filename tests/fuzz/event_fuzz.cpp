// Sent events: what is taken has a body that reads back as the same event, with the same bytes.
#include <cstdint>
#include <cstdlib>

#include "ledger/event.hpp"
#include "wire/json.hpp"

using namespace objector;
using nlohmann::json;

namespace {

const char* const kId = "0196d1f0-1111-7000-8000-000000000001";

void check(const json& sent) {
  const auto event = event_from_json(sent);
  if (!event) return;
  const std::string body = event_body(*event);
  const auto again = event_from_body(event->id, 1, body);
  if (!again || event_body(*again) != body || again->payload != event->payload) std::abort();
}

}  // namespace

// The input is an event, or only a payload (as the fixtures are), which is then tried under every kind.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto parsed = parse_json({reinterpret_cast<const char*>(data), size});
  if (!parsed) return 0;
  check(*parsed);
  for (const std::string& kind : event_kinds()) {
    check({{"id", kId},
           {"kind", kind},
           {"day", "2026-01-01"},
           {"attempt", kId},
           {"account", kId},
           {"payload", *parsed}});
  }
  return 0;
}
