// Errors as values: Result<T> is a T or an Error; nothing in the host throws across a folder's border.
#pragma once

#include <boost/system/result.hpp>
#include <stdexcept>
#include <string>

#include "util/error_code.hpp"

namespace objector {

/// What went wrong, for a person: `code` from protocol/errors.json, `message` a sentence that names what was
/// wrong and what to do. Never holds personal text (e-mail, grounds, reason).
struct Error {
  ErrorCode code;
  std::string message;
};

/// Called by boost::system::result when value() is asked of an error: a bug of ours, so it throws.
[[noreturn]] inline void throw_exception_from_error(const Error& error, const boost::source_location&) {
  throw std::logic_error(error.message);
}

template <class T>
using Result = boost::system::result<T, Error>;

}  // namespace objector
