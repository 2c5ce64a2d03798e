#include "wire/stdio.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>
#include <cstdio>

namespace objector {
namespace asio = boost::asio;
using boost::system::error_code;

namespace {

// A reader that takes nothing back is not read from any more; requests then wait in the pipe, not in our
// memory.
constexpr std::size_t kMostWaiting = 4 * kFrameCap;
// What is queued at the end may still leave for this long: browsers end a host after 2 s (Chromium) and 3 s
// (Firefox).
constexpr auto kLastChance = std::chrono::seconds(1);

}  // namespace

bool take_stdout() {
  return ::dup3(STDOUT_FILENO, kFrameOutput, O_CLOEXEC) >= 0 && ::dup2(STDERR_FILENO, STDOUT_FILENO) >= 0;
}

StdioPipe::StdioPipe(asio::io_context& io, int output, OnFrame on_frame)
    : io_(io),
      input_(io, STDIN_FILENO),
      output_(io, output),
      last_chance_(io),
      on_frame_(std::move(on_frame)) {}

void StdioPipe::start() {
  read();
}

void StdioPipe::read() {
  if (reading_ || ending_ || waiting_bytes_ > kMostWaiting) return;
  reading_ = true;
  input_.async_read_some(asio::buffer(buffer_), [this](error_code error, std::size_t count) {
    reading_ = false;
    if (error == asio::error::operation_aborted) return;
    if (error) {
      if (error != asio::error::eof) {
        std::fprintf(stderr, "objector-host: can't read from standard input: %s\n", error.message().c_str());
        return end(1);
      }
      if (reader_.at_rest()) return end(0);
      std::fprintf(stderr, "objector-host: standard input ended in the middle of a message.\n");
      return end(1);
    }
    reader_.feed({buffer_.data(), count}, on_frame_);
    read();
  });
}

void StdioPipe::send(std::string_view body) {
  waiting_.push_back(encode_frame(body));
  waiting_bytes_ += waiting_.back().size();
  if (waiting_.size() == 1) write();
}

void StdioPipe::write() {
  asio::async_write(output_, asio::buffer(waiting_.front()), [this](error_code error, std::size_t) {
    if (error == asio::error::operation_aborted) return;
    if (error) {
      // The browser has closed its end (EPIPE): what was stored is stored, and nobody is there to hear of it.
      if (error != asio::error::broken_pipe) {
        std::fprintf(stderr, "objector-host: can't write to standard output: %s\n", error.message().c_str());
        exit_code_ = 1;
      }
      return stop();
    }
    waiting_bytes_ -= waiting_.front().size();
    waiting_.pop_front();
    if (!waiting_.empty()) return write();
    if (ending_) return stop();
    read();
  });
}

void StdioPipe::end(int exit_code) {
  if (ending_) return;
  ending_ = true;
  exit_code_ = exit_code;
  if (waiting_.empty()) return stop();
  last_chance_.expires_after(kLastChance);
  last_chance_.async_wait([this](error_code error) {
    if (!error) stop();
  });
}

void StdioPipe::stop() {
  io_.stop();
}

}  // namespace objector
