// Native-messaging frames: a 32-bit length in native byte order, then that many bytes of UTF-8 JSON
// (PROTOCOL.md).
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace objector {

/// The longest frame that is taken or sent, in bytes of JSON. Below both browsers' 1 MiB for a host's
/// message.
inline constexpr std::uint32_t kFrameCap = 512 * 1024;
/// The longest frame a browser can send (Chromium's own maximum). A length above it was never meant as one.
inline constexpr std::uint32_t kFrameLimitOfBrowsers = 64 * 1024 * 1024;

/// What the reader found in the pipe.
struct Frame {
  enum class Kind {
    body,       ///< a frame; `body` holds its bytes
    empty,      ///< length 0
    too_large,  ///< longer than kFrameCap; its bytes are skipped as they come
    foreign     ///< longer than any browser sends: whatever writes here, it isn't our extension
  } kind;
  std::string body;
  std::uint32_t length = 0;
};

/// Takes bytes as they come and gives frames. After `foreign` it gives nothing more.
class FrameReader {
 public:
  using Sink = std::function<void(Frame&&)>;

  void feed(std::string_view bytes, const Sink& sink);

  /// True between two frames: the end of the pipe is no loss here.
  bool at_rest() const { return header_.empty() && body_missing_ == 0 && skip_ == 0 && !foreign_; }

 private:
  void start(const Sink& sink);

  std::string header_;  // up to four bytes of the length
  std::string body_;
  std::size_t body_missing_ = 0;
  std::size_t skip_ = 0;
  bool foreign_ = false;
};

/// A frame around `body`, ready to write. `body` is at most kFrameCap long.
std::string encode_frame(std::string_view body);

/// The four length bytes as text where they are printable: names the program that wrote words into the pipe.
std::string length_as_text(std::uint32_t length);

}  // namespace objector
