import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(import.meta.dirname, path), "utf8"));

/**
 * The manifest of one browser: the common part of manifest.json, its own part, and the pinned id.
 * @param {"chromium" | "firefox"} browser
 */
export function manifestFor(browser) {
  const parts = readJson("../manifest.json");
  const { version } = readJson("../../package.json");
  const { extension } = readJson("../../manifests/browsers.json");
  const manifest = { ...parts.common, version, ...parts[browser] };
  if (browser === "chromium") manifest.key = extension.chromium_key;
  else manifest.browser_specific_settings.gecko.id = extension.gecko_id;
  return manifest;
}
