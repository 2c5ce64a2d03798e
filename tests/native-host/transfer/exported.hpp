// Exports as whole files, and imports of them, for tests.
#pragma once

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "ledger/ledger_folder.hpp"
#include "transfer/export.hpp"
#include "transfer/import.hpp"
#include "util/digest.hpp"
#include "util/hex.hpp"

namespace objector {

inline constexpr const char* kExportDay = "2026-05-04";

inline std::string exported(Ledger& ledger, const std::string& format, const std::string& passphrase = "") {
  auto work = Export::begin(ledger, {format, "en", kExportDay, passphrase});
  REQUIRE(work.has_value());
  std::string file;
  while (!work->ended()) {
    const auto piece = work->next();
    REQUIRE(piece.has_value());
    file += *piece;
  }
  CHECK(work->sha256() == to_hex(sha256({bytes_of(file)})));
  return file;
}

/// Takes a file in, `piece` bytes at a time. All problems are kept.
inline Imported imported(Ledger& ledger, const std::string& file, bool dry_run = false,
                         std::size_t piece = 5000) {
  Import import(ledger, dry_run, "");
  std::vector<Imported::Problem> problems;
  for (std::size_t at = 0; at == 0 || at < file.size(); at += piece) {
    const bool last = at + piece >= file.size();
    const auto added = import.add(std::string_view(file).substr(at, piece), last);
    REQUIRE_MESSAGE(added.has_value(), added.error().message);
    problems.insert(problems.end(), import.so_far().problems.begin(), import.so_far().problems.end());
  }
  Imported found = import.so_far();
  found.problems = std::move(problems);
  return found;
}

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0, end; (end = text.find('\n', from)) != std::string::npos; from = end + 1) {
    lines.push_back(text.substr(from, end - from));
  }
  return lines;
}

/// The events of an export, without its first and last line, in order of their text.
inline std::vector<std::string> event_lines(Ledger& ledger) {
  auto lines = lines_of(exported(ledger, "jsonl"));
  std::erase_if(lines, [](const std::string& line) { return !line.starts_with(R"({"ledger")"); });
  std::sort(lines.begin(), lines.end());
  return lines;
}

inline void check_whole(Ledger& ledger) {
  for (std::optional<std::int64_t> from = 1; from;) {
    const auto step = ledger.verify(*from);
    REQUIRE(step.has_value());
    for (const auto& problem : step->problems) FAIL_CHECK(problem.seq << ": " << problem.what);
    from = step->next;
  }
}

inline nlohmann::json erasing(int number, const std::vector<std::string>& ids) {
  return {
      {"id", event_id(number)}, {"kind", "erased"}, {"day", "2026-05-01"}, {"payload", {{"events", ids}}}};
}

/// An event that names a file, for put_file.
inline nlohmann::json mail(int number, int attempt, const std::string& bytes) {
  return event_of(
      number, "mail_added", attempt,
      {{"says", "received"}, {"digest", to_hex(sha256({bytes_of(bytes)}))}, {"size", bytes.size()}});
}

inline void put_file(Ledger& ledger, int number, const std::string& bytes) {
  constexpr std::size_t kPiece = 190000;
  for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
    const auto put =
        ledger.put_bytes(event_id(number), static_cast<std::int64_t>(at), bytes.substr(at, kPiece));
    REQUIRE(put.has_value());
  }
}

}  // namespace objector
