// Asking a host for figures.
#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include "child_host.hpp"

inline double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<long>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

inline std::string request(const std::string& method, const nlohmann::json& params) {
  static int id = 0;
  return nlohmann::json{
      {"jsonrpc", "2.0"}, {"id", std::to_string(++id)}, {"method", method}, {"params", params}}
      .dump();
}

inline std::string hello() {
  return request("hello",
                 {{"client", {{"name", "bench"}, {"version", "0"}}}, {"protocol", {{"min", 1}, {"max", 1}}}});
}

inline nlohmann::json ask(ChildHost& host, const std::string& frame) {
  nlohmann::json reply = nlohmann::json::parse(host.exchange(frame));
  if (!reply.contains("result")) throw std::runtime_error("the host refused: " + reply.dump());
  return reply["result"];
}
