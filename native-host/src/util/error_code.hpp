// The numbers of protocol/errors.json; tests/native-host/util/error_code_test.cpp holds the two together.
#pragma once

namespace objector {

enum class ErrorCode : int {
  parse_error = -32700,
  invalid_request = -32600,
  method_not_found = -32601,
  invalid_params = -32602,
  internal_error = -32603,
  frame_too_large = 1,
  frame_empty = 2,
  hello_first = 3,
  protocol_unsupported = 4,
  reply_too_large = 5,
  ledger_unavailable = 10,
  ledger_read_only = 11,
  ledger_newer = 12,
  ledger_damaged = 13,
  ledger_busy = 14,
  disk_full = 15,
  objection_unknown = 20,
  ground_unknown = 21,
  country_unknown = 22,
  step_unknown = 30,
  passphrase_needed = 31,
  passphrase_wrong = 32,
  file_cut_off = 33,
  file_damaged = 34,
  file_unknown = 35,
  event_unknown = 36,
  bytes_unfit = 37,
  nothing_due = 38,
  letter_unknown = 39,
  event_invalid = 101,
  kind_unknown = 102,
  id_invalid = 103,
  time_invalid = 104,
  event_erased = 105,
  event_too_large = 106,
  event_conflict = 107,
};

}  // namespace objector
