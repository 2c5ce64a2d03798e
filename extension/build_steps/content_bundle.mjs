import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** Bytes, minified and gzipped: content.js runs on every page of Meta's. */
export const contentLimit = 6 * 1024;

/**
 * What no bundle that runs on Meta's pages may hold: a way off the machine, or a way to press. The extension's CSP
 * doesn't bind a content script, so the build does.
 */
const forbidden = [
  {
    what: /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|Image)\b/,
    why: "a way off the machine",
  },
  { what: /\.click\s*\(|\.(requestSubmit|submit)\s*\(/, why: "a press" },
  { what: /\b(MouseEvent|KeyboardEvent|PointerEvent|TouchEvent|SubmitEvent)\s*\(/, why: "a made-up press" },
];

/**
 * @param {string} path a built bundle
 * @returns {string[]} one sentence per finding
 */
export function checkContentBundle(path) {
  const text = readFileSync(path, "utf8");
  return forbidden.flatMap(({ what, why }) => {
    const match = what.exec(text);
    if (!match) return [];
    const around = text.slice(Math.max(0, match.index - 40), match.index + 40);
    return [`${basename(path)} contains "${match[0]}" (${why}): …${around}…`];
  });
}
