#include "wire/frame.hpp"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <utility>

namespace objector {

void FrameReader::feed(std::string_view bytes, const Sink& sink) {
  while (!bytes.empty() && !foreign_) {
    const std::size_t wanted = skip_ ? skip_ : body_missing_ ? body_missing_ : 4 - header_.size();
    const std::string_view part = bytes.substr(0, wanted);
    bytes.remove_prefix(part.size());
    if (skip_) {
      skip_ -= part.size();
    } else if (body_missing_) {
      body_.append(part);
      body_missing_ -= part.size();
      if (body_missing_ == 0) {
        const auto length = static_cast<std::uint32_t>(body_.size());
        sink({Frame::Kind::body, std::exchange(body_, {}), length});
      }
    } else {
      header_.append(part);
      if (header_.size() == 4) start(sink);
    }
  }
}

void FrameReader::start(const Sink& sink) {
  std::uint32_t length;
  std::memcpy(&length, header_.data(), 4);
  header_.clear();
  if (length == 0) {
    sink({Frame::Kind::empty, {}, 0});
  } else if (length <= kFrameCap) {
    body_missing_ = length;
  } else if (length <= kFrameLimitOfBrowsers) {
    skip_ = length;
    sink({Frame::Kind::too_large, {}, length});
  } else {
    foreign_ = true;
    sink({Frame::Kind::foreign, {}, length});
  }
}

std::string encode_frame(std::string_view body) {
  const auto length = static_cast<std::uint32_t>(body.size());
  std::string frame(4 + body.size(), '\0');
  std::memcpy(frame.data(), &length, 4);
  std::memcpy(frame.data() + 4, body.data(), body.size());
  return frame;
}

std::string length_as_text(std::uint32_t length) {
  std::string text(4, '\0');
  std::memcpy(text.data(), &length, 4);
  const bool printable = std::all_of(text.begin(), text.end(),
                                     [](unsigned char c) { return std::isprint(c) || std::isspace(c); });
  return printable ? text : "";
}

}  // namespace objector
