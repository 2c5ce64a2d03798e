// Who starts the host: one of our extensions in a browser, a person at a shell, or somebody else.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace objector {

/// manifests/browsers.json: the host's name, the pinned ids of our extension and the browsers that are
/// served.
const nlohmann::json& browsers();

enum class Caller { extension, person, stranger };

/// Reads the arguments after the program's name. Chromium gives "chrome-extension://<id>/" (and may add
/// more), Firefox gives <path of the native manifest> <gecko id>. Only the pinned ids are `extension`.
Caller caller_of(const std::vector<std::string>& arguments);

}  // namespace objector
