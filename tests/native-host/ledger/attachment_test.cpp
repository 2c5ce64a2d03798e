#include "ledger/attachment.hpp"

#include <doctest/doctest.h>

#include "ledger/raw_ledger.hpp"
#include "transfer/exported.hpp"

using namespace objector;

namespace {

const std::string kBytes(300000, 'm');

}  // namespace

TEST_CASE("a file is kept piece by piece, in order, and never changes once it is complete") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({press(1), mail(2, 1, kBytes)}).has_value());
  CHECK(ledger->put_bytes(event_id(9), 0, "x").error().code == ErrorCode::event_unknown);
  CHECK(ledger->put_bytes(event_id(1), 0, "x").error().code == ErrorCode::event_unknown);
  CHECK(ledger->put_bytes("no id", 0, "x").error().code == ErrorCode::event_unknown);
  CHECK(ledger->put_bytes(event_id(2), 5, "x").error().code == ErrorCode::bytes_unfit);
  CHECK(ledger->put_bytes(event_id(2), 0, kBytes).error().code ==
        ErrorCode::bytes_unfit);  // too long a piece

  auto put = ledger->put_bytes(event_id(2), 0, kBytes.substr(0, 100000));
  CHECK(put->have == 100000);
  CHECK_FALSE(put->complete);
  CHECK(ledger->verify(1)->problems.size() == 1);  // it isn't whole yet, and verify says so
  put = ledger->put_bytes(event_id(2), 0, kBytes.substr(0, 150000));  // begun again
  CHECK(put->have == 150000);
  put = ledger->put_bytes(event_id(2), 150000, kBytes.substr(150000));
  CHECK(put->complete);
  CHECK(ledger->put_bytes(event_id(2), 0, "other")->complete);
  std::string read;
  for (std::string piece;
       !(piece = ledger->bytes(event_id(2), static_cast<std::int64_t>(read.size())).value()).empty();) {
    read += piece;
  }
  CHECK(read == kBytes);
  CHECK(ledger->bytes(event_id(2), 149999).value() == "m");
  check_whole(*ledger);
}

TEST_CASE("bytes with another digest aren't kept") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({mail(2, 1, "right")}).has_value());
  CHECK(ledger->put_bytes(event_id(2), 0, "wr").has_value());
  CHECK(ledger->put_bytes(event_id(2), 2, "ong").error().code == ErrorCode::bytes_unfit);
  CHECK(ledger->kept_file(event_id(2))->have == 0);
  CHECK(ledger->put_bytes(event_id(2), 0, "right!").error().code == ErrorCode::bytes_unfit);
  CHECK(ledger->put_bytes(event_id(2), 0, "right")->complete);
}

TEST_CASE("a file goes with its event, and with nothing else") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  const std::string secret = "words of a mail nobody else has written";
  REQUIRE(ledger->append({mail(2, 1, secret)}).has_value());
  put_file(*ledger, 2, secret);
  RawLedger raw(folder.file());
  raw.run("PRAGMA recursive_triggers=ON");
  CHECK(raw.run("DELETE FROM attachment") == "a file goes only with its event");
  CHECK(raw.run("UPDATE attachment SET bytes = x''") == "a file is never changed");
  CHECK(raw.run("REPLACE INTO attachment SELECT * FROM attachment") == "a file goes only with its event");
  REQUIRE(ledger->append({erasing(3, {event_id(2)})}).has_value());
  CHECK(ledger->bytes(event_id(2), 0).value().empty());
  CHECK(ledger->put_bytes(event_id(2), 0, secret).error().code == ErrorCode::event_unknown);
  for (const auto& entry : std::filesystem::directory_iterator(folder.path)) {
    CHECK(read_text(entry.path()).find(secret) == std::string::npos);
  }
  check_whole(*ledger);
}

TEST_CASE("a kept file that was damaged is found") {
  const LedgerFolder folder;
  auto ledger = Ledger::open(folder.path);
  REQUIRE(ledger->append({press(1), mail(2, 1, "a mail")}).has_value());
  put_file(*ledger, 2, "a mail");
  RawLedger(folder.file())
      .run("DROP TRIGGER attachment_keeps; UPDATE attachment SET bytes = CAST('a wail' AS BLOB)");
  const auto found = ledger->verify(1);
  REQUIRE(found->problems.size() == 1);
  CHECK(found->problems[0].seq == 2);
}
