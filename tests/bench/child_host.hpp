// A native-messaging host as a child process: frames in and out, and what its memory peaked at.
#pragma once

#include <chrono>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

/// Milliseconds since an arbitrary moment.
inline double now_ms() {
  using namespace std::chrono;
  return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

class ChildHost {
 public:
  /// Starts `program` with `arguments`; throws std::runtime_error where the system refuses.
  ChildHost(const std::string& program, const std::vector<std::string>& arguments);
  ~ChildHost();  ///< closes its input and waits for its end
  ChildHost(const ChildHost&) = delete;
  ChildHost& operator=(const ChildHost&) = delete;

  /// Sends a frame and waits for the next one.
  std::string exchange(const std::string& frame);
  /// VmHWM in KiB, as /proc says.
  long peak_memory_kib() const;

 private:
  int pid_ = -1;
  int to_ = -1;
  int from_ = -1;
};
