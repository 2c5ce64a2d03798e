#include "setup/install.hpp"

#include <unistd.h>

#include <fstream>

#include "setup/manifest.hpp"
#include "util/whole_file.hpp"

namespace objector {
namespace fs = std::filesystem;
namespace {

using Outcome = SetupStep::Outcome;

// A browser that starts in the middle finds the old file or the new one, never half of one.
bool write_whole(const fs::path& path, const std::string& text) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  const fs::path unfinished = path.string() + "." + std::to_string(::getpid());
  std::ofstream file(unfinished, std::ios::binary);
  file << text;
  file.close();
  if (file) fs::rename(unfinished, path, error);
  if (file && !error) return true;
  fs::remove(unfinished, error);
  return false;
}

SetupStep put(const BrowserPlace& place, const fs::path& manifest, const std::string& text) {
  const bool there = fs::exists(fs::symlink_status(manifest));
  if (there && whole_file(manifest) == text) return {Outcome::already_right, place.browser, manifest, ""};
  if (there && !is_ours(manifest)) {
    return {Outcome::failed, place.browser, manifest,
            "The file there doesn't name Objector's host and isn't touched. Move it away and install again."};
  }
  if (!write_whole(manifest, text)) {
    return {Outcome::failed, place.browser, manifest, "The file can't be written there."};
  }
  return {there ? Outcome::replaced : Outcome::written, place.browser, manifest, ""};
}

SetupStep take(const std::string& browser, const fs::path& manifest) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(manifest))) {
    return {Outcome::skipped, browser, manifest, "There is no file."};
  }
  if (!is_ours(manifest)) {
    return {Outcome::skipped, browser, manifest, "The file there doesn't name Objector's host, so it stays."};
  }
  if (!fs::remove(manifest, error)) return {Outcome::failed, browser, manifest, "The file can't be removed."};
  return {Outcome::removed, browser, manifest, ""};
}

}  // namespace

std::vector<SetupStep> install(const Environment& environment, const fs::path& binary) {
  std::vector<SetupStep> steps;
  for (const BrowserPlace& place : browser_places(environment)) {
    const std::string text = manifest_text(place.family, binary);
    if (fs::is_directory(place.only_if)) {
      steps.push_back(put(place, place.manifest, text));
    } else {
      steps.push_back({Outcome::skipped, place.browser, place.manifest,
                       "There is no " + place.only_if.string() + ", so it seems not to be used here."});
    }
    for (const fs::path& other : place.elsewhere) {
      if (is_ours(other)) steps.push_back(put(place, other, text));
    }
  }
  return steps;
}

std::vector<SetupStep> uninstall(const Environment& environment) {
  std::vector<SetupStep> steps;
  for (const BrowserPlace& place : browser_places(environment)) {
    steps.push_back(take(place.browser, place.manifest));
    for (const fs::path& other : place.elsewhere) {
      if (is_ours(other)) steps.push_back(take(place.browser, other));
    }
  }
  return steps;
}

std::string in_words(const SetupStep& step) {
  const std::string where = step.browser + ": ";
  switch (step.outcome) {
    case Outcome::written:
      return where + "wrote " + step.manifest.string();
    case Outcome::replaced:
      return where + "replaced " + step.manifest.string();
    case Outcome::already_right:
      return where + "already right: " + step.manifest.string();
    case Outcome::removed:
      return where + "removed " + step.manifest.string();
    case Outcome::skipped:
      return where + "skipped " + step.manifest.string() + ". " + step.why;
    case Outcome::failed:
      return where + "not done: " + step.manifest.string() + ". " + step.why;
  }
  return where;
}

}  // namespace objector
