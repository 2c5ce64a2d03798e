import type { HostState } from "../protocol/messages.ts";

type Status = HostState["status"];

/**
 * Why a port closed. The browsers' texts can't tell every cause apart (Firefox says "No such native application" for a
 * wrong id and for a missing manifest, and both say nothing for a crash), so the answer is no finer than they are.
 * @param spoke whether the host ever answered on this port
 * @param text the browser's own text; empty where it gives none
 */
export function whyClosed(spoke: boolean, text: string): Status {
  if (spoke) return "crashed";
  return /host not found|No such native application|is forbidden/i.test(text)
    ? "not_found"
    : "startup_failed";
}
