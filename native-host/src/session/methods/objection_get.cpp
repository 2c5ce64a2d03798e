#include <algorithm>

#include "guidance/hint.hpp"
#include "session/methods/methods.hpp"
#include "session/standing.hpp"
#include "wire/frame.hpp"

namespace objector {
namespace {

// Room for the envelope; a page that grows beyond this ends with the event before.
constexpr std::size_t kPageBytes = kFrameCap - 4096;

nlohmann::json shown(const Event& event, const Objection& objection, const std::string& language) {
  nlohmann::json json = event_words(event, language);
  const auto& retracted = objection.retracted;
  json["id"] = event.id;
  json["kind"] = event.kind;
  json["day"] = event.day;
  if (event.at) json["at"] = *event.at;
  json["retracted"] = std::find(retracted.begin(), retracted.end(), event.id) != retracted.end();
  return json;
}

// The index of the first event of a page; nothing where the objection doesn't have the event `cursor` names.
std::optional<std::size_t> first_of_page(const std::vector<Event>& events, const std::string& cursor) {
  if (cursor.empty()) return 0;
  const auto last = std::ranges::find(events, cursor, &Event::id);
  if (last == events.end()) return std::nullopt;
  return static_cast<std::size_t>(last - events.begin()) + 1;
}

Result<nlohmann::json> page_of(const Objection& objection, const Account& account, const std::string& cursor,
                               const View& view) {
  const auto first = first_of_page(objection.events, cursor);
  if (!first) {
    return Error{ErrorCode::invalid_params,
                 "The cursor names no event of this objection; ask again from its first page."};
  }
  nlohmann::json page{{"objection", to_json(objection, account, view)}, {"events", nlohmann::json::array()}};
  std::size_t bytes = page.dump().size();
  for (std::size_t i = *first; i < objection.events.size(); ++i) {
    nlohmann::json event = shown(objection.events[i], objection, view.language);
    bytes += event.dump().size() + 1;
    if (bytes > kPageBytes) {
      page["next"] = objection.events[i - 1].id;
      break;
    }
    page["events"].push_back(std::move(event));
  }
  return answer(std::move(page));
}

}  // namespace

// A page ends between two events, so `next` is the last event shown.
Result<nlohmann::json> objection_get(Context& context, const nlohmann::json& params) {
  const auto view = view_of(context.ledger, params["language"], context.today());
  if (!view) return view.error();
  const auto found = find_objection(context.ledger, params["objection"]);
  if (!found) return found.error();
  return page_of(found->objection, found->account, params.value("cursor", ""), *view);
}

}  // namespace objector
