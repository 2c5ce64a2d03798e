/** What every browser test shares: a practice site, a session that ends whatever happens, and the standing promises. */
import assert from "node:assert/strict";
import { startSite } from "../site/server.ts";
import type { Site } from "../site/server.ts";
import { Session } from "./browser.ts";
import type { Options } from "./browser.ts";
import type { BrowserName } from "./profile.ts";

export const browserNames: BrowserName[] = ["chromium", "firefox"];

/** How often a long test repeats; ./dev test --full sets it higher. */
export const rounds = Number(process.env["OBJECTOR_ROUNDS"] ?? 50);

/** A line that ./dev test adds up and compares with the committed counts. */
export function count(name: string, times: number): void {
  console.log(`count ${name} ${times}`);
}

/**
 * Runs `work` in a fresh browser on a fresh practice site, and fails if anything on Meta's pages was done by a
 * program. A failure leaves a screenshot in build/screenshots/.
 */
export async function withSession(
  options: Omit<Options, "headless" | "site" | "extension"> & { extension?: boolean },
  work: (session: Session, site: Site) => Promise<void>,
): Promise<void> {
  const site = await startSite();
  try {
    const session = await Session.start({ extension: true, ...options, headless: true, site });
    try {
      await work(session, site);
    } catch (error) {
      await session.screenshot("wrong").catch(() => {});
      throw error;
    } finally {
      await session.close();
    }
    assert.deepEqual(site.seen.forbidden(), [], "events on Meta's pages that no person made");
  } finally {
    await site.close();
  }
}
