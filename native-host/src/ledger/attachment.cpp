#include "ledger/attachment.hpp"

#include "ledger/event.hpp"
#include "util/hex.hpp"

namespace objector {
namespace {

Error unfit(std::string sentence) {
  return {ErrorCode::bytes_unfit, std::move(sentence)};
}

std::string_view text_of(std::span<const unsigned char> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

Attachments::Attachments(Database& database)
    : body_(database,
            "SELECT body.body FROM event JOIN body ON body.event = event.number WHERE event.id = ?1"
            " ORDER BY event.number LIMIT 1"),
      have_(database, "SELECT coalesce(sum(length(bytes)), 0) FROM attachment WHERE id = ?1"),
      insert_(database, "INSERT INTO attachment(id, \"offset\", bytes) VALUES(?1, ?2, ?3)"),
      pieces_(database, "SELECT bytes FROM attachment WHERE id = ?1 ORDER BY \"offset\""),
      piece_(database,
             "SELECT \"offset\", bytes FROM attachment WHERE id = ?1 AND \"offset\" <= ?2"
             " ORDER BY \"offset\" DESC LIMIT 1"),
      forget_(database, "DELETE FROM attachment WHERE id = ?1") {}

Result<KeptFile> Attachments::put(const UuidBytes& id, std::int64_t offset, std::string_view bytes) {
  const auto wanted = named(id);
  if (!wanted)
    return Error{ErrorCode::event_unknown, "The ledger has no event with this id that names a file."};
  if (wanted->size > kMaxFile) return unfit("The file is larger than 10 MiB and isn't kept.");
  std::int64_t here = have(id);
  if (here == wanted->size) return KeptFile{here, wanted->size, true};
  if (offset == 0 && here > 0) {
    forget_.bind(1, id).run();
    here = 0;
  }
  if (offset != here) return unfit("These bytes don't begin where the last ones ended. Begin at 0 again.");
  if (bytes.empty() || bytes.size() > kMaxPiece) return unfit("A piece has 1 to 196,608 bytes.");
  here += static_cast<std::int64_t>(bytes.size());
  if (here > wanted->size) return unfit("These are more bytes than the event says the file has.");
  if (here == wanted->size && to_hex(digest(id, bytes)) != wanted->digest) {
    forget_.bind(1, id).run();
    return unfit("The file isn't the one the event names: its SHA-256 is another. It wasn't kept.");
  }
  insert_.bind(1, id).bind(2, offset).bind(3, bytes_of(bytes)).run();
  return KeptFile{here, wanted->size, here == wanted->size};
}

std::optional<KeptFile> Attachments::kept(const UuidBytes& id) {
  const auto wanted = named(id);
  if (!wanted) return std::nullopt;
  const std::int64_t here = have(id);
  return KeptFile{here, wanted->size, here == wanted->size};
}

std::string Attachments::bytes(const UuidBytes& id, std::int64_t offset) {
  const Use piece(piece_.bind(1, id).bind(2, offset));
  if (!piece->step()) return {};
  const std::string_view all = text_of(piece->blob(1));
  const auto skip = static_cast<std::size_t>(offset - piece->integer(0));
  return std::string(skip < all.size() ? all.substr(skip) : "");
}

bool Attachments::fits(const UuidBytes& id) {
  const auto wanted = named(id);
  return !wanted || (have(id) == wanted->size && to_hex(digest(id, {})) == wanted->digest);
}

std::optional<Attachments::Named> Attachments::named(const UuidBytes& id) {
  const Use body(body_.bind(1, id));
  if (!body->step()) return std::nullopt;
  const auto event = event_from_body(uuid_text(id), 0, body->text(0));
  if (!event || (event->kind != "evidence_added" && event->kind != "mail_added")) return std::nullopt;
  return Named{event->payload.value("size", std::int64_t{0}), event->payload.value("digest", "")};
}

std::int64_t Attachments::have(const UuidBytes& id) {
  const Use use(have_.bind(1, id));
  return use->step() ? use->integer(0) : 0;
}

Digest Attachments::digest(const UuidBytes& id, std::string_view then) {
  RunningDigest running;
  const Use pieces(pieces_.bind(1, id));
  while (pieces->step()) running.add(text_of(pieces->blob(0)));
  running.add(then);
  return running.so_far();
}

}  // namespace objector
