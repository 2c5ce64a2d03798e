#include "letters/addressee.hpp"

#include "facts/facts.hpp"

namespace objector {
namespace {

std::string text_of(const nlohmann::json& record, const char* key) {
  const auto found = record.find(key);
  return found != record.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const nlohmann::json& controller(const std::string& id) {
  return facts::document("data/controllers/" + id + ".json");
}

}  // namespace

Addressee controller_of(const Law& law) {
  Addressee to;
  to.name = "Meta";
  if (!law.known()) return to;
  const auto& record = controller(law.jurisdiction["controller"]);
  // A record may say that another one is taken for it, and how sure that is.
  const auto& named = record.contains("see") ? controller(record["see"]) : record;
  if (const auto name = text_of(named, "name"); !name.empty()) to.name = name;
  to.post = text_of(named, "post");
  to.page = text_of(named, "contact_online");
  to.certainty = record["certainty"];
  return to;
}

Addressee authority_of(const Law& law, const std::string& code, const std::string& language) {
  Addressee to;
  const auto* record = law.authority_record(code);
  if (record == nullptr) return to;
  to.name = authority_own_name(*record, language);
  to.post = text_of(*record, "post");
  to.email = text_of(*record, "email");
  to.page = complaint_page(*record);
  to.languages = record->value("complaint_languages", std::vector<std::string>());
  to.certainty = (*record)["certainty"];
  return to;
}

bool has_authority(const Law& law, const std::string& code) {
  const auto* record = law.authority_record(code);
  return record != nullptr && record->value("code", "") == code;
}

nlohmann::json authorities_of(const Law& law) {
  nlohmann::json list = nlohmann::json::array();
  if (!law.known()) return list;
  for (const auto& record : law.jurisdiction["authorities"]) {
    if (!record.contains("code")) continue;
    const auto area = text_of(record, "area");
    list.push_back({{"code", text_of(record, "code")},
                    {"name", (area.empty() ? "" : area + ": ") + record["name_local"].get<std::string>()}});
  }
  return list;
}

std::string lead_authority(const Law& law, const std::string& language) {
  if (!law.known() || !law.regime.contains("lead_authority")) return {};
  const Law lead = law_of(law.regime["lead_authority"]);
  const auto* record = lead.authority_record({});
  return record == nullptr ? std::string() : authority_own_name(*record, language);
}

}  // namespace objector
