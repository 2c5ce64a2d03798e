// One connection: turns frames into answers. Knows no pipe, so tests call it directly.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "session/context.hpp"
#include "wire/frame.hpp"
#include "wire/rpc.hpp"

namespace objector {

class Session {
 public:
  Session(std::unique_ptr<Ledger> ledger, Today today);

  /// The bytes of the answer; each frame has exactly one.
  std::string answer(const Frame& frame);

  /// Whether the client asked to hear of changes.
  bool watching() const { return context_.watching; }
  /// The bytes of `ledger.changed` when the ledger changed since the last call (or since watching began).
  std::optional<std::string> change_notification();

 private:
  std::string answer_body(const std::string& body);
  Result<nlohmann::json> call(const Request& request);

  std::unique_ptr<Ledger> ledger_;
  Context context_;
  std::optional<std::int64_t> seen_change_;
};

}  // namespace objector
