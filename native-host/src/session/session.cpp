#include "session/session.hpp"

#include <algorithm>
#include <typeinfo>

#include "session/methods/methods.hpp"
#include "util/log.hpp"
#include "util/schema.hpp"
#include "wire/json.hpp"

namespace objector {
namespace {

using nlohmann::json;

Error too_large_to_take() {
  return {ErrorCode::frame_too_large, "The message is longer than " + std::to_string(kFrameCap) +
                                          " bytes and was skipped. Send less at once."};
}

std::string schema_file(const std::string& method) {
  return "methods/" + method + ".json";
}

// Only where asserts are on: a result that doesn't fit its schema is a bug of ours, and the client checks it
// too.
std::optional<std::string> result_problem([[maybe_unused]] const std::string& method,
                                          [[maybe_unused]] const json& result) {
#ifndef NDEBUG
  return schema(schema_file(method), "result").first_problem(result);
#else
  return std::nullopt;
#endif
}

void log_answer(const std::string& method, const Result<json>& result) {
  if (result) return log_line(LogLevel::debug, method + " answered");
  log_line(result.error().code == ErrorCode::internal_error ? LogLevel::error : LogLevel::debug,
           method + " refused with code " + std::to_string(static_cast<int>(result.error().code)));
}

}  // namespace

Session::Session(std::unique_ptr<Ledger> ledger, Today today)
    : ledger_(std::move(ledger)), context_{*ledger_, std::move(today)} {}

std::string Session::answer(const Frame& frame) {
  switch (frame.kind) {
    case Frame::Kind::body:
      return answer_body(frame.body);
    case Frame::Kind::empty:
      return error_reply(nullptr, {ErrorCode::frame_empty, "The message is empty."});
    case Frame::Kind::too_large:
    case Frame::Kind::foreign:
      break;
  }
  return error_reply(nullptr, too_large_to_take());
}

std::string Session::answer_body(const std::string& body) {
  const auto message = parse_json(body);
  if (!message) return error_reply(nullptr, message.error());
  const json id = reply_id(*message);
  const auto request = read_request(*message);
  if (!request) return error_reply(id, request.error());
  const auto result = call(*request);
  if (!result) return error_reply(id, result.error());
  std::string reply = result_reply(id, *result);
  if (reply.size() <= kFrameCap) return reply;
  return error_reply(
      id, {ErrorCode::reply_too_large, "The answer is too long for one message. Ask for less at once."});
}

Result<json> Session::call(const Request& request) {
  const auto known = methods();
  const auto method =
      std::find_if(known.begin(), known.end(), [&](const Method& m) { return m.name == request.method; });
  if (method == known.end()) {
    return Error{ErrorCode::method_not_found,
                 "This host doesn't know the method. A newer one may: update the host."};
  }
  if (!context_.greeted && method->handler != &hello) {
    return Error{ErrorCode::hello_first, "The first request of a connection is hello."};
  }
  Result<json> result = Error{};
  try {
    if (auto problem = schema(schema_file(request.method), "params").first_problem(request.params)) {
      result = Error{ErrorCode::invalid_params, *problem};
    } else {
      result = method->handler(context_, request.params);
      if (result) {
        if (auto misfit = result_problem(request.method, *result)) {
          result = Error{ErrorCode::internal_error, "The answer doesn't fit its own schema. " + *misfit};
        }
      }
    }
  } catch (const std::exception& error) {
    // A bug of ours, and what() may repeat what was sent: neither the log nor the answer shows it.
    log_line(LogLevel::error, request.method + " failed with " + typeid(error).name());
    result =
        Error{ErrorCode::internal_error, "The host failed at this request. Its other answers still hold."};
  }
  log_answer(request.method, result);
  return result;
}

std::optional<std::string> Session::change_notification() {
  if (!context_.watching) {
    seen_change_.reset();
    return std::nullopt;
  }
  const std::int64_t now = context_.ledger.change_counter();
  const bool changed = seen_change_ && *seen_change_ != now;
  seen_change_ = now;
  return changed ? std::optional(notification("ledger.changed")) : std::nullopt;
}

}  // namespace objector
