// The pipe to the browser: descriptor 0 for reading, a private copy of descriptor 1 for writing.
#pragma once

#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <deque>
#include <functional>
#include <string>

#include "wire/frame.hpp"

namespace objector {

/// The private copy of descriptor 1. Always the lowest beside the standard three, whatever was inherited, so
/// that everything above it can be closed.
inline constexpr int kFrameOutput = 3;

/// Keeps standard output for the frames alone: copies descriptor 1 to kFrameOutput and points descriptor 1 at
/// stderr, so that nothing else in the process can write into the pipe. Call before anything else runs. False
/// on failure.
bool take_stdout();

/// Reads frames and writes frames until the pipe ends.
class StdioPipe {
 public:
  using OnFrame = std::function<void(Frame&&)>;

  StdioPipe(boost::asio::io_context& io, int output, OnFrame on_frame);

  /// Starts reading; the work happens in io.run(), which returns when the pipe has ended.
  void start();
  /// Queues one frame around `body`.
  void send(std::string_view body);
  /// Ends once what is queued has left.
  void end(int exit_code);
  /// 0: ended between two frames. 1: in the middle of one, or by end(1).
  int exit_code() const { return exit_code_; }

 private:
  void read();
  void write();
  void stop();

  boost::asio::io_context& io_;
  boost::asio::posix::stream_descriptor input_, output_;
  boost::asio::steady_timer last_chance_;
  OnFrame on_frame_;
  FrameReader reader_;
  std::array<char, 64 * 1024> buffer_;
  std::deque<std::string> waiting_;
  std::size_t waiting_bytes_ = 0;
  bool reading_ = false;
  bool ending_ = false;
  int exit_code_ = 0;
};

}  // namespace objector
