// Sealed files: whatever is done to one, what comes out of it is a beginning of what went in, and only the
// file as it was is said to be whole. The file itself says how costly its passphrase is, so these are made as
// cheap as argon2 can be.
#include <sodium/crypto_pwhash.h>
#include <sodium/crypto_secretstream_xchacha20poly1305.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

#include "transfer/sealed.hpp"
#include "util/digest.hpp"

using namespace objector;

namespace {

const std::string kPassphrase = "four words";
constexpr std::size_t kHeader = 96, kBlock = 65536, kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char* raw(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

/// One stream after a header, as LEDGER.md, "Files" has it.
std::string sealed(std::string plain) {
  std::string file = "objector-sealed1";
  constexpr std::uint32_t kPasses = 1, kMemoryKib = crypto_pwhash_MEMLIMIT_MIN / 1024;
  for (const std::uint32_t number : {kPasses, kMemoryKib}) {
    for (int shift = 0; shift < 32; shift += 8) file += static_cast<char>(number >> shift & 0xFF);
  }
  file.append(crypto_pwhash_SALTBYTES, 's');
  file.append(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
  std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> key;
  if (crypto_pwhash(key.data(), key.size(), kPassphrase.data(), kPassphrase.size(), raw(file) + 24, kPasses,
                    crypto_pwhash_MEMLIMIT_MIN, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    std::abort();
  }
  crypto_secretstream_xchacha20poly1305_state state;
  crypto_secretstream_xchacha20poly1305_init_push(&state, raw(file) + 40, key.data());
  const Digest digest = sha256({bytes_of(file)});
  file.append(digest.begin(), digest.end());
  const std::string header = file;
  const auto push = [&](std::string_view part, unsigned char tag, std::string_view with) {
    std::string block(part.size() + kExtra, '\0');
    crypto_secretstream_xchacha20poly1305_push(
        &state, raw(block), nullptr, reinterpret_cast<const unsigned char*>(part.data()), part.size(),
        reinterpret_cast<const unsigned char*>(with.data()), with.size(), tag);
    file += block;
  };
  push("", 0, header);
  std::string_view left = plain;
  for (; left.size() >= kBlock; left.remove_prefix(kBlock)) push(left.substr(0, kBlock), 0, "");
  push(left, crypto_secretstream_xchacha20poly1305_TAG_FINAL, "");
  return file;
}

/// What a file opens to, `step` bytes at a time, and whether it was whole.
std::pair<std::string, bool> opened(std::string_view file, std::size_t step) {
  Unseal unseal(kPassphrase);
  std::string plain;
  for (std::size_t at = 0; at == 0 || at < file.size(); at += step) {
    const bool last = at + step >= file.size();
    if (const auto added = unseal.add(file.substr(at, step), last, plain); !added) return {plain, false};
  }
  return {plain, true};
}

/// Takes the next bytes of the input as a number; zero at its end.
class Numbers {
 public:
  Numbers(const std::uint8_t* data, std::size_t size) : data_(data), left_(size) {}
  std::size_t below(std::size_t limit) {
    std::size_t number = 0;
    for (int i = 0; i < 3; ++i) number = number << 8 | (left_ > 0 ? --left_, *data_++ : 0);
    return number % limit;
  }
  std::string rest() const { return {reinterpret_cast<const char*>(data_), left_}; }

 private:
  const std::uint8_t* data_;
  std::size_t left_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Numbers numbers(data, size);
  const std::size_t damage = numbers.below(6), step = 1 + numbers.below(100000), at = numbers.below(1 << 20);
  // Around one and two blocks lie the ends that can be missed.
  std::string plain = numbers.rest();
  if (at % 3 > 0) plain.insert(0, (at % 3) * kBlock - std::min(plain.size(), kBlock), 'p');
  const std::string whole = sealed(plain);
  std::string file = whole;
  switch (damage) {
    case 0:
      break;
    case 1:
      file.resize(at % file.size());
      break;
    case 2:
      file[at % file.size()] ^= static_cast<char>(1 << at % 8);
      break;
    case 3:
      file.erase(at % file.size(), 1 + at % 200);
      break;
    case 4:
      file.insert(at % (file.size() + 1), 1 + at % 200, '\0');
      break;
    case 5:  // the input itself, alone or behind a good beginning
      file = whole.substr(0, at % 2 ? 0 : kHeader + kExtra) + numbers.rest();
      break;
  }
  const auto [text, is_whole] = opened(file, step);
  if (!plain.starts_with(text)) std::abort();
  if (is_whole != (file == whole)) std::abort();
  if (is_whole && text != plain) std::abort();
  return 0;
}
