// Reading the chains link by link, with all they carry: what an export is made from.
#pragma once

#include <algorithm>
#include <vector>

#include "ledger/database.hpp"
#include "ledger/row.hpp"

namespace objector {

class Rows {
 public:
  explicit Rows(Database& database);

  /// Rows after `number`, in their order, until their bodies have `bytes` together; empty at the end.
  std::vector<Row> after(std::int64_t number, std::size_t bytes);
  std::int64_t count();

 private:
  Statement rows_, count_;
};

/// A column's bytes in an array; what is missing is zero.
template <class Bytes>
Bytes bytes_at(const Statement& row, int column) {
  Bytes bytes{};
  const auto blob = row.blob(column);
  std::copy_n(blob.begin(), std::min(blob.size(), bytes.size()), bytes.begin());
  return bytes;
}

}  // namespace objector
