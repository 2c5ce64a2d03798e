#include "util/whole_file.hpp"

#include <fstream>
#include <iterator>

namespace objector {

std::string whole_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace objector
