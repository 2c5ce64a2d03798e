// A file that only a passphrase opens: argon2id, then libsodium's secretstream (LEDGER.md, "Files").
#pragma once

#include <sodium/crypto_secretstream_xchacha20poly1305.h>

#include <string>
#include <string_view>

#include "util/result.hpp"

namespace objector {

/// Whether a file that begins so is sealed.
bool is_sealed(std::string_view beginning);

/// Encrypts what comes piece by piece.
class Seal {
 public:
  /// Errors: internal_error where there isn't the memory that argon2id wants.
  static Result<Seal> begin(std::string_view passphrase);

  /// The sealed bytes that are ready now; `last` ends the file.
  std::string add(std::string_view plain, bool last);

 private:
  Seal() = default;
  crypto_secretstream_xchacha20poly1305_state state_{};
  std::string ready_;    ///< the header, until it is given out
  std::string waiting_;  ///< less than a block
};

/// Decrypts what comes piece by piece.
class Unseal {
 public:
  explicit Unseal(std::string passphrase) : passphrase_(std::move(passphrase)) {}
  ~Unseal();
  Unseal(const Unseal&) = delete;
  Unseal& operator=(const Unseal&) = delete;

  /// Adds what can be opened to `plain`; `last`: no more comes. Errors: passphrase_wrong, file_damaged,
  /// file_cut_off; what was added to `plain` before them is right.
  Result<void> add(std::string_view sealed, bool last, std::string& plain);

 private:
  Result<void> open_header();
  std::string passphrase_;
  std::string waiting_;
  crypto_secretstream_xchacha20poly1305_state state_{};
  enum class At { header, blocks, end } at_ = At::header;
};

}  // namespace objector
