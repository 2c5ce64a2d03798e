#include "transfer/sealed.hpp"

#include <sodium/crypto_pwhash.h>
#include <sodium/randombytes.h>
#include <sodium/utils.h>

#include <algorithm>
#include <array>
#include <utility>

#include "util/digest.hpp"

namespace objector {
namespace {

// The header: magic 16, passes 4, memory in KiB 4 (both little-endian), salt 16, the stream's own header 24,
// SHA-256 of all that 32. So a damaged header isn't taken for a wrong passphrase.
constexpr std::string_view kMagic("objector-sealed1", 16);
constexpr std::size_t kSaltAt = 24, kStreamAt = 40, kDigestAt = 64, kHeader = 96;
static_assert(kStreamAt - kSaltAt == crypto_pwhash_SALTBYTES);
static_assert(kDigestAt - kStreamAt == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

// RFC 9106, section 4: the second recommended choice, 64 MiB and three passes.
constexpr std::uint32_t kPasses = 3, kMemoryKib = 65536;
// A file may ask for more than that, and not for all there is; argon2 itself needs the least.
constexpr std::uint32_t kMostPasses = 16, kMostMemoryKib = 1024 * 1024;
constexpr std::uint32_t kLeastMemoryKib = crypto_pwhash_MEMLIMIT_MIN / 1024;

constexpr std::size_t kBlock = 65536, kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;

using Key = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;

void put_number(std::string& header, std::uint32_t number) {
  for (int shift = 0; shift < 32; shift += 8) header += static_cast<char>(number >> shift & 0xFF);
}

std::uint32_t number_at(std::string_view header, std::size_t at) {
  std::uint32_t number = 0;
  for (int byte = 3; byte >= 0; --byte) {
    number = number << 8 | static_cast<unsigned char>(header[at + static_cast<std::size_t>(byte)]);
  }
  return number;
}

const unsigned char* raw(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

Result<Key> key_of(std::string_view passphrase, std::string_view header) {
  Key key{};
  if (crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), raw(header) + kSaltAt,
                    number_at(header, 16), std::size_t{number_at(header, 20)} * 1024,
                    crypto_pwhash_ALG_ARGON2ID13) != 0) {
    return Error{ErrorCode::internal_error, "There isn't enough free memory to work with a passphrase."};
  }
  return key;
}

std::string digest_of(std::string_view text) {
  const Digest digest = sha256({bytes_of(text)});
  return {digest.begin(), digest.end()};
}

Error cut_off() {
  return {ErrorCode::file_cut_off, "The file's end is missing: it was cut off."};
}
Error damaged() {
  return {ErrorCode::file_damaged, "The file was changed or damaged; from there on it can't be opened."};
}

}  // namespace

bool is_sealed(std::string_view beginning) {
  return beginning.starts_with(kMagic);
}

Result<Seal> Seal::begin(std::string_view passphrase) {
  Seal seal;
  std::string& header = seal.ready_;
  header = kMagic;
  put_number(header, kPasses);
  put_number(header, kMemoryKib);
  header.resize(kDigestAt);
  randombytes_buf(header.data() + kSaltAt, crypto_pwhash_SALTBYTES);
  auto key = key_of(passphrase, header);
  if (!key) return key.error();
  crypto_secretstream_xchacha20poly1305_init_push(
      &seal.state_, reinterpret_cast<unsigned char*>(header.data()) + kStreamAt, key->data());
  sodium_memzero(key->data(), key->size());
  header += digest_of(header);
  // An empty first message: it opens with the right passphrase and with no other, and binds the header.
  std::array<unsigned char, kExtra> check;
  crypto_secretstream_xchacha20poly1305_push(&seal.state_, check.data(), nullptr, nullptr, 0, raw(header),
                                             header.size(), 0);
  header.append(reinterpret_cast<const char*>(check.data()), check.size());
  return seal;
}

std::string Seal::add(std::string_view plain, bool last) {
  std::string out = std::exchange(ready_, {});
  waiting_ += plain;
  std::string_view left = waiting_;
  const auto push = [&](std::size_t length, unsigned char tag) {
    std::string block(length + kExtra, '\0');
    crypto_secretstream_xchacha20poly1305_push(&state_, reinterpret_cast<unsigned char*>(block.data()),
                                               nullptr, raw(left), length, nullptr, 0, tag);
    left.remove_prefix(length);
    out += block;
  };
  while (left.size() >= kBlock) push(kBlock, 0);
  if (last) push(left.size(), crypto_secretstream_xchacha20poly1305_TAG_FINAL);
  waiting_ = std::string(left);
  return out;
}

Unseal::~Unseal() {
  sodium_memzero(passphrase_.data(), passphrase_.size());
}

Result<void> Unseal::open_header() {
  const std::string_view header = std::string_view(waiting_).substr(0, kHeader);
  const bool fits = is_sealed(header) && digest_of(header.substr(0, kDigestAt)) == header.substr(kDigestAt);
  const std::uint32_t passes = number_at(header, 16), memory = number_at(header, 20);
  if (!fits || passes < 1 || passes > kMostPasses || memory < kLeastMemoryKib || memory > kMostMemoryKib) {
    return damaged();
  }
  auto key = key_of(passphrase_, header);
  if (!key) return key.error();
  crypto_secretstream_xchacha20poly1305_init_pull(&state_, raw(header) + kStreamAt, key->data());
  sodium_memzero(key->data(), key->size());
  if (crypto_secretstream_xchacha20poly1305_pull(&state_, nullptr, nullptr, nullptr, raw(waiting_) + kHeader,
                                                 kExtra, raw(header), kHeader) != 0) {
    return Error{ErrorCode::passphrase_wrong, "This passphrase doesn't open the file."};
  }
  return {};
}

Result<void> Unseal::add(std::string_view sealed, bool last, std::string& plain) {
  waiting_ += sealed;
  if (at_ == At::header && waiting_.size() >= kHeader + kExtra) {
    if (const auto opened = open_header(); !opened) return opened;
    waiting_.erase(0, kHeader + kExtra);
    at_ = At::blocks;
  }
  std::size_t used = 0;
  while (at_ == At::blocks &&
         (waiting_.size() - used >= kBlock + kExtra || (last && waiting_.size() > used))) {
    const std::size_t length = std::min(waiting_.size() - used, kBlock + kExtra);
    // A rest shorter than a block is the end or has lost it.
    if (length < kExtra) return cut_off();
    std::string block(length - kExtra, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&state_, reinterpret_cast<unsigned char*>(block.data()),
                                                   nullptr, &tag, raw(waiting_) + used, length, nullptr,
                                                   0) != 0) {
      return length < kBlock + kExtra ? cut_off() : damaged();
    }
    plain += block;
    used += length;
    if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) at_ = At::end;
  }
  waiting_.erase(0, used);
  if (at_ == At::end && !waiting_.empty()) return damaged();
  if (last && at_ != At::end) return cut_off();
  return {};
}

}  // namespace objector
