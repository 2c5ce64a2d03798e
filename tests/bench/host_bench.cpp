// One block of the bench: times durable appends beside a bare durable write, looks at the memory, and prints
// one JSON object; run.ts repeats it and makes the table. Usage: host_bench HOST ORIGIN FOLDER
#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "bench_host.hpp"

namespace {

using nlohmann::json;

constexpr int kAppends = 200;

/// A new note event: what one press of "Save" would append.
std::string append() {
  static unsigned count = 0;
  char id[37];
  std::snprintf(id, sizeof id, "01900000-0000-7000-8000-%04x%08x", static_cast<unsigned>(getpid()) & 0xffffu,
                ++count);
  return request("event.append",
                 {{"events",
                   {{{"id", id},
                     {"kind", "note"},
                     {"at", 1763769600000},
                     {"account", "01900000-0000-7000-8000-000000000001"},
                     {"payload", {{"text", "a line of ordinary length, as people write"}}}}}}});
}

double durable_append(ChildHost& host) {
  std::vector<double> times;
  for (int round = 0; round < kAppends; ++round) {
    const std::string frame = append();
    const double start = now_ms();
    host.exchange(frame);
    times.push_back(now_ms() - start);
  }
  return median(times);
}

/// 4 KiB into a preallocated file + fdatasync: what any durable write on this file system costs at least.
double reference_write(const std::filesystem::path& folder) {
  const std::string path = folder / "reference";
  const std::vector<char> page(4096, 'x');
  const int file = open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  const off_t size = static_cast<off_t>(page.size()) * kAppends;
  if (file < 0 || posix_fallocate(file, 0, size) != 0) throw std::runtime_error("can't preallocate " + path);
  for (off_t at = 0; at < size; at += 4096)
    if (pwrite(file, page.data(), page.size(), at) != 4096) throw std::runtime_error("can't write " + path);
  fsync(file);
  std::vector<double> times;
  for (off_t at = 0; at < size; at += 4096) {
    const double start = now_ms();
    if (pwrite(file, page.data(), page.size(), at) != 4096 || fdatasync(file) != 0)
      throw std::runtime_error("can't write " + path);
    times.push_back(now_ms() - start);
  }
  close(file);
  return median(times);
}

/// VmHWM after hello, 1,000 appends and one list, in a ledger of its own.
long peak_memory(const std::string& program, const std::string& origin, const std::filesystem::path& folder) {
  setenv("OBJECTOR_DATA_DIR", (folder / "memory").c_str(), 1);
  ChildHost host(program, {origin});
  ask(host, hello());
  for (int round = 0; round < 1000; ++round) host.exchange(append());
  ask(host, request("objection.list", {{"language", "en"}}));
  return host.peak_memory_kib();
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 4) throw std::runtime_error("usage: host_bench HOST ORIGIN FOLDER");
  const std::string program = argv[1], origin = argv[2];
  const std::filesystem::path folder = argv[3];
  json block;
  block["write_reference"] = reference_write(folder);
  {
    setenv("OBJECTOR_DATA_DIR", (folder / "ledger").c_str(), 1);
    ChildHost host(program, {origin});
    ask(host, hello());
    block["append_host"] = durable_append(host);
  }
  block["peak_memory_kib"] = peak_memory(program, origin, folder);
  std::cout << block.dump() << std::endl;
  return 0;
} catch (const std::exception& error) {
  std::cerr << "host_bench: " << error.what() << "\n";
  return 1;
}
