#include "session/serve.hpp"

#include <sys/stat.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <ctime>

#include "sandbox/sandbox.hpp"
#include "session/session.hpp"
#include "util/clock.hpp"
#include "util/fail.hpp"
#include "util/log.hpp"
#include "util/paths.hpp"
#include "wire/stdio.hpp"

namespace objector {
namespace asio = boost::asio;
namespace {

constexpr auto kWatchEvery = std::chrono::milliseconds(500);

// The session and the pipe, tied together.
class Server {
 public:
  Server(asio::io_context& io, std::unique_ptr<Ledger> ledger)
      : session_(std::move(ledger), today),
        pipe_(io, kFrameOutput, [this](Frame&& frame) { on_frame(frame); }),
        tick_(io) {}

  void start() { pipe_.start(); }
  int exit_code() const { return pipe_.exit_code(); }

 private:
  void on_frame(const Frame& frame) {
    pipe_.send(session_.answer(frame));
    if (frame.kind == Frame::Kind::foreign) {
      std::fprintf(stderr,
                   "objector-host: what comes in isn't native messaging: its first four bytes are \"%s\".\n",
                   length_as_text(frame.length).c_str());
      return pipe_.end(1);
    }
    if (session_.watching() && !ticking_) watch();
  }

  void watch() {
    if (auto changed = session_.change_notification()) pipe_.send(*changed);
    ticking_ = session_.watching();
    if (!ticking_) return;
    tick_.expires_after(kWatchEvery);
    tick_.async_wait([this](boost::system::error_code error) {
      if (!error) watch();
    });
  }

  Session session_;
  StdioPipe pipe_;
  asio::steady_timer tick_;
  bool ticking_ = false;
};

}  // namespace

int serve() {
  if (!take_stdout()) return fail("Standard output or standard error is closed; a browser gives both.");
  std::signal(SIGPIPE, SIG_IGN);
  ::umask(0077);
  ::tzset();
  // Before the ledger: a damaged or hostile file is read from inside too.
  if (const auto entered = enter_sandbox(kFrameOutput + 1); !entered) return fail(entered.error().message);

  const auto folder = data_folder(process_environment());
  if (folder) log_to(*folder);
  log_line(LogLevel::debug, "started by a browser");
  asio::io_context io(1);
  // Without a folder the ledger says `unavailable`, and hello tells it.
  Server server(io, Ledger::open(folder ? *folder : std::filesystem::path()));
  server.start();
  io.run();
  log_line(LogLevel::debug, "ended with exit code " + std::to_string(server.exit_code()));
  return server.exit_code();
}

}  // namespace objector
