#include "transfer/sealed.hpp"

#include <doctest/doctest.h>

#include "rounds.hpp"
#include "transfer/exported.hpp"

using namespace objector;

namespace {

const std::string kPassphrase = "four words and a ü";

/// Sealed in two pieces; argon2id is slow, so the tests share one file.
const std::string& sealed() {
  static const std::string file = [] {
    std::string plain;
    for (int i = 0; plain.size() < 200000; ++i) plain += std::to_string(i) + "\n";
    auto seal = Seal::begin(kPassphrase);
    REQUIRE(seal.has_value());
    std::string made = seal->add(plain.substr(0, 70000), false);
    return made += seal->add(plain.substr(70000), true);
  }();
  return file;
}

std::pair<std::string, Result<void>> opened(const std::string& file,
                                            const std::string& passphrase = kPassphrase,
                                            std::size_t piece = 50000) {
  Unseal unseal(passphrase);
  std::string plain;
  Result<void> result;
  for (std::size_t at = 0; result && (at == 0 || at < file.size()); at += piece) {
    result = unseal.add(std::string_view(file).substr(std::min(at, file.size()), piece),
                        at + piece >= file.size(), plain);
  }
  return {plain, result};
}

const std::string& plain() {
  static const std::string text = opened(sealed()).first;
  return text;
}

}  // namespace

TEST_CASE("a sealed file opens with its passphrase, whatever the pieces") {
  CHECK(plain().size() >= 200000);
  CHECK(plain().starts_with("0\n1\n2\n"));
  CHECK(sealed().find("100\n101") == std::string::npos);
  for (const std::size_t piece : {997U, 65536U, 1000000U}) {
    const auto [text, result] = opened(sealed(), kPassphrase, piece);
    CHECK(result.has_value());
    CHECK(text == plain());
  }
}

TEST_CASE("a wrong passphrase is told from a damaged file, and a damaged one from one that was cut off") {
  CHECK(opened(sealed(), "four words").second.error().code == ErrorCode::passphrase_wrong);
  auto random = seeded("sealed_flips", 12);
  for (int round = 0; round < 12; ++round) {
    std::string file = sealed();
    const auto at = static_cast<std::size_t>(between(random, 0, static_cast<int>(file.size()) - 70000));
    file[at] = static_cast<char>(file[at] ^ (1 << between(random, 0, 7)));
    CAPTURE(at);
    const auto [text, result] = opened(file);
    REQUIRE(result.has_error());
    // The key's check block follows the header; a flip in it looks like a wrong passphrase.
    const bool in_check = at >= 96 && at < 96 + 17;
    CHECK(result.error().code == (in_check ? ErrorCode::passphrase_wrong : ErrorCode::file_damaged));
    CHECK(plain().starts_with(text));
  }
}

TEST_CASE("a sealed file that was cut off anywhere is told to be") {
  auto random = seeded("sealed_cuts", 12);
  std::vector<std::size_t> cuts{
      0, 1, 95, 96, 112, 113, 114, 113 + 16, 113 + 17, 113 + 65553, 113 + 2 * 65553, sealed().size() - 1};
  for (int round = 0; round < 12; ++round)
    cuts.push_back(static_cast<std::size_t>(between(random, 0, static_cast<int>(sealed().size()) - 1)));
  for (const std::size_t cut : cuts) {
    CAPTURE(cut);
    const auto [text, result] = opened(sealed().substr(0, cut));
    REQUIRE(result.has_error());
    CHECK(result.error().code == ErrorCode::file_cut_off);
    CHECK(plain().starts_with(text));
  }
  CHECK(opened(sealed() + "x").second.has_error());
}

TEST_CASE("a file that asks for more memory than there may be, or for none, is damaged and not obeyed") {
  for (const char* kib : {"\x00\x00\x00\x7F", "\x00\x00\x00\x00"}) {
    std::string file = sealed();
    file.replace(20, 4, kib, 4);
    const auto digest = sha256({bytes_of(file.substr(0, 64))});
    std::copy(digest.begin(), digest.end(), file.begin() + 64);
    CHECK(opened(file).second.error().code == ErrorCode::file_damaged);
  }
}

TEST_CASE("a sealed export is taken in with its passphrase only") {
  const LedgerFolder one, other;
  auto from = Ledger::open(one.path), to = Ledger::open(other.path);
  REQUIRE(from->append({press(1), press(2)}).has_value());
  const std::string file = exported(*from, "jsonl", "secret");
  CHECK(file.find("facebook") == std::string::npos);
  Import without(*to, false, ""), with(*to, false, "secret");
  CHECK(without.add(file, true).error().code == ErrorCode::passphrase_needed);
  REQUIRE(with.add(file, true).has_value());
  CHECK(with.so_far().added == 2);
  CHECK(with.so_far().whole == true);
}
