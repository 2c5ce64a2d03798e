#include "child_host.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

extern char** environ;

namespace {

void transfer(bool writing, int descriptor, char* bytes, std::size_t size) {
  while (size > 0) {
    const ssize_t moved = writing ? write(descriptor, bytes, size) : read(descriptor, bytes, size);
    if (moved <= 0) throw std::runtime_error("the host closed its pipe");
    bytes += moved;
    size -= static_cast<std::size_t>(moved);
  }
}

}  // namespace

ChildHost::ChildHost(const std::string& program, const std::vector<std::string>& arguments) {
  int in[2], out[2];
  if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in[0], 0);
  posix_spawn_file_actions_adddup2(&actions, out[1], 1);
  std::vector<char*> argv{const_cast<char*>(program.c_str())};
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  const int failed = posix_spawn(&pid_, program.c_str(), &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(in[0]);
  close(out[1]);
  to_ = in[1];
  from_ = out[0];
  if (failed != 0) throw std::runtime_error("can't start " + program);
}

ChildHost::~ChildHost() {
  close(to_);
  close(from_);
  waitpid(pid_, nullptr, 0);
}

std::string ChildHost::exchange(const std::string& frame) {
  auto length = static_cast<std::uint32_t>(frame.size());
  std::string sent(reinterpret_cast<const char*>(&length), sizeof length);
  sent += frame;
  transfer(true, to_, sent.data(), sent.size());
  transfer(false, from_, reinterpret_cast<char*>(&length), sizeof length);
  std::string reply(length, '\0');
  transfer(false, from_, reply.data(), reply.size());
  return reply;
}

long ChildHost::peak_memory_kib() const {
  std::ifstream status("/proc/" + std::to_string(pid_) + "/status");
  for (std::string word; status >> word;) {
    long kib = 0;
    if (word == "VmHWM:" && status >> kib) return kib;
  }
  return 0;
}
