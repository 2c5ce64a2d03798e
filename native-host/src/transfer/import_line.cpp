#include "transfer/import_line.hpp"

#include "ledger/chain.hpp"
#include "util/base64.hpp"
#include "util/country.hpp"
#include "util/hex.hpp"
#include "wire/json.hpp"

namespace objector {
namespace {

using nlohmann::json;

/// Far above what any ledger reaches, and far below where a next number would overflow.
constexpr std::int64_t kMostSeq = std::int64_t{1} << 53;

Error odd(const char* sentence) {
  return {ErrorCode::file_damaged, sentence};
}

std::string text_at(const json& line, const char* key) {
  const auto found = line.find(key);
  return found != line.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t number_at(const json& line, const char* key) {
  const auto found = line.find(key);
  return found != line.end() && found->is_number_integer() ? found->get<std::int64_t>() : -1;
}

Result<ImportLine> header_of(const json& line) {
  HeaderLine header{number_at(line, "version"), std::nullopt};
  if (const auto holder = line.find("holder"); holder != line.end() && holder->is_object()) {
    const Holder told{text_at(*holder, "country"), text_at(*holder, "objected_before")};
    const bool known =
        told.objected_before == "yes" || told.objected_before == "no" || told.objected_before == "unknown";
    if (known && !country_problem(told.country)) header.holder = told;
  }
  return ImportLine{header};
}

Result<ImportLine> piece_of(const json& line) {
  const auto event = uuid_bytes(text_at(line, "file"));
  auto bytes = from_base64(text_at(line, "bytes"));
  const std::int64_t offset = number_at(line, "offset");
  if (!event || !bytes || offset < 0) return odd("This piece of a file can't be read.");
  return ImportLine{Incoming{IncomingPiece{*event, offset, *std::move(bytes)}}};
}

Result<ImportLine> event_of(const json& line) {
  IncomingEvent incoming;
  ChainedEvent& link = incoming.link;
  const auto ledger = uuid_bytes(text_at(line, "ledger")), id = uuid_bytes(text_at(line, "id"));
  link.seq = number_at(line, "seq");
  if (!ledger || !id || link.seq < 1 || link.seq > kMostSeq || !from_hex(text_at(line, "prev"), link.prev) ||
      !from_hex(text_at(line, "commit"), link.commit) || !from_hex(text_at(line, "hash"), link.hash)) {
    return odd("This line is no event of an export.");
  }
  link.ledger = *ledger;
  link.id = *id;
  if (hash_of(link.prev, link.ledger, link.seq, link.id, link.commit) != link.hash) {
    return odd("This event was changed: its hash doesn't fit.");
  }
  const auto body = line.find("body");
  if (body == line.end()) return ImportLine{Incoming{std::move(incoming)}};
  incoming.body = body->dump();
  if (!body->is_object() || !from_hex(text_at(line, "salt"), incoming.salt) ||
      commit_of(incoming.salt, incoming.body) != link.commit) {
    return odd("This event's text was changed: it doesn't fit its commit.");
  }
  json sent = *body;
  sent["id"] = uuid_text(link.id);
  auto event = event_from_json(sent);
  if (!event) return event.error();
  incoming.event = *std::move(event);
  return ImportLine{Incoming{std::move(incoming)}};
}

}  // namespace

Result<ImportLine> read_line(std::string_view text) {
  const auto line = parse_json(text);
  if (!line || !line->is_object()) return odd("This line is no JSON object.");
  if (line->contains("objector")) return header_of(*line);
  if (line->contains("file")) return piece_of(*line);
  if (const auto end = line->find("end"); end != line->end() && end->is_object()) {
    return ImportLine{EndLine{number_at(*end, "events"), text_at(*end, "sha256")}};
  }
  return event_of(*line);
}

}  // namespace objector
