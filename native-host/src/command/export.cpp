#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "command/commands.hpp"
#include "command/with_ledger.hpp"
#include "transfer/export.hpp"
#include "util/clock.hpp"
#include "util/fail.hpp"

namespace objector {
namespace {

/// A new file that is whole and on the disk, or gone.
class NewFile {
 public:
  explicit NewFile(const std::string& name)
      : name_(name),
        descriptor_(name.empty() ? STDOUT_FILENO
                                 : ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)) {}
  ~NewFile() {
    if (name_.empty() || descriptor_ < 0) return;
    ::close(descriptor_);
    if (!kept_) ::unlink(name_.c_str());
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  bool is_open() const { return descriptor_ >= 0; }

  bool write(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno != EINTR) return false;
      if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
  }

  bool keep() {
    kept_ = name_.empty() || ::fsync(descriptor_) == 0;
    return kept_;
  }

 private:
  std::string name_;
  int descriptor_;
  bool kept_ = false;
};

int failed(const std::string& file) {
  return fail((file.empty() ? "standard output" : file) + ": " + std::strerror(errno) + ".");
}

}  // namespace

int export_ledger(const std::string& format, const std::string& file, bool encrypt, bool as_json) {
  std::string passphrase;
  if (encrypt) {
    const auto typed = ask_secretly("Passphrase:");
    const auto again = ask_secretly("The same again:");
    if (!typed || typed->empty() || typed != again) return fail("The two passphrases differ, or are empty.");
    passphrase = *typed;
  }
  return with_ledger([&](Ledger& ledger) -> int {
    NewFile made(file);
    if (!made.is_open()) return failed(file);
    auto work = Export::begin(ledger, {format, language(), today(), passphrase});
    if (!work) return fail(work.error().message);
    while (!work->ended()) {
      const auto piece = work->next();
      if (!piece) return fail(piece.error().message);
      if (!made.write(*piece)) return failed(file);
    }
    if (!made.keep()) return failed(file);
    if (as_json) {
      const nlohmann::json told{{"file", file}, {"events", work->of()}, {"sha256", work->sha256()}};
      std::fprintf(file.empty() ? stderr : stdout, "%s\n", told.dump(2).c_str());
    } else {
      // As sha256sum writes it, so that `sha256sum -c` can check it.
      std::fprintf(stderr, "%s  %s\n", work->sha256().c_str(), file.empty() ? "-" : file.c_str());
    }
    return kDone;
  });
}

}  // namespace objector
