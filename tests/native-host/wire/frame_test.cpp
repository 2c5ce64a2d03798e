#include "wire/frame.hpp"

#include <doctest/doctest.h>

#include <cstring>
#include <vector>

using namespace objector;

namespace {

std::string header(std::uint32_t length) {
  std::string bytes(4, '\0');
  std::memcpy(bytes.data(), &length, 4);
  return bytes;
}

struct Found {
  std::vector<Frame> frames;
  FrameReader reader;
  void feed(std::string_view bytes) {
    reader.feed(bytes, [this](Frame&& frame) { frames.push_back(std::move(frame)); });
  }
};

}  // namespace

TEST_CASE("a frame comes out as it went in, whole or a byte at a time") {
  const std::string bytes = encode_frame("{\"a\":\"ä\"}") + encode_frame("[]");
  Found whole, single;
  whole.feed(bytes);
  for (char byte : bytes) single.feed({&byte, 1});
  for (const Found& found : {whole, single}) {
    REQUIRE(found.frames.size() == 2);
    CHECK(found.frames[0].kind == Frame::Kind::body);
    CHECK(found.frames[0].body == "{\"a\":\"ä\"}");
    CHECK(found.frames[1].body == "[]");
    CHECK(found.reader.at_rest());
  }
}

TEST_CASE("a length of 0 is named and the next frame is read") {
  Found found;
  found.feed(header(0) + encode_frame("1"));
  REQUIRE(found.frames.size() == 2);
  CHECK(found.frames[0].kind == Frame::Kind::empty);
  CHECK(found.frames[1].body == "1");
}

TEST_CASE("the cap is taken, one byte more is skipped") {
  Found found;
  found.feed(encode_frame(std::string(kFrameCap, 'x')));
  found.feed(header(kFrameCap + 1));
  CHECK_FALSE(found.reader.at_rest());
  found.feed(std::string(kFrameCap + 1, 'y'));
  CHECK(found.reader.at_rest());
  found.feed(encode_frame("2"));
  REQUIRE(found.frames.size() == 3);
  CHECK(found.frames[0].body.size() == kFrameCap);
  CHECK(found.frames[1].kind == Frame::Kind::too_large);
  CHECK(found.frames[1].length == kFrameCap + 1);
  CHECK(found.frames[2].body == "2");
}

TEST_CASE("a length no browser sends ends the reading") {
  Found found;
  found.feed(header(kFrameLimitOfBrowsers + 1) + encode_frame("3"));
  REQUIRE(found.frames.size() == 1);
  CHECK(found.frames[0].kind == Frame::Kind::foreign);
  CHECK_FALSE(found.reader.at_rest());
}

TEST_CASE("the end inside a length or a body is not at rest") {
  Found found;
  CHECK(found.reader.at_rest());
  found.feed("\x05");
  CHECK_FALSE(found.reader.at_rest());
  found.feed(std::string_view("\0\0\0ab", 5));
  CHECK_FALSE(found.reader.at_rest());
  found.feed("cde");
  CHECK(found.reader.at_rest());
}

TEST_CASE("a foreign length shows the words that were printed") {
  std::uint32_t length;
  std::memcpy(&length, "Hell", 4);
  CHECK(length_as_text(length) == "Hell");
  CHECK(length_as_text(0xFFFFFFFF) == "");
}
