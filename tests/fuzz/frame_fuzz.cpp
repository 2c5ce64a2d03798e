// The frame reader: however the bytes are cut into reads, the same frames come out, and none is over the cap.
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "wire/frame.hpp"

using namespace objector;

namespace {

std::vector<Frame> read_in_steps(std::string_view bytes, std::size_t step, bool& at_rest) {
  std::vector<Frame> frames;
  FrameReader reader;
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    reader.feed(bytes.substr(at, step), [&](Frame&& frame) { frames.push_back(std::move(frame)); });
  }
  at_rest = reader.at_rest();
  return frames;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  bool whole_rests, stepped_rests;
  const auto whole = read_in_steps(bytes, size, whole_rests);
  const auto stepped = read_in_steps(bytes, 1 + data[0] % 16, stepped_rests);
  if (whole_rests != stepped_rests || whole.size() != stepped.size()) std::abort();
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (whole[i].kind != stepped[i].kind || whole[i].body != stepped[i].body) std::abort();
    if (whole[i].body.size() > kFrameCap) std::abort();
    if (whole[i].kind == Frame::Kind::foreign && i + 1 != whole.size()) std::abort();
  }
  return 0;
}
