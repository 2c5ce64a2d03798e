/**
 * `./dev run`: opens a browser with the extension and the host on the practice site until it is closed; without a
 * display, or with --headless, walks the main way by itself instead.
 */
import { parseArgs } from "node:util";
import { practiceIndex, startSite } from "../site/server.ts";
import { Session } from "./browser.ts";
import type { BrowserName } from "./profile.ts";
import { screenshotFolder } from "./profile.ts";
import { walk } from "./walk.ts";

const { values: asked } = parseArgs({
  options: {
    headless: { type: "boolean", default: false },
    live: { type: "boolean", default: false },
    browser: { type: "string", default: "chromium" },
  },
});
if (asked.browser !== "chromium" && asked.browser !== "firefox") {
  console.error(`--browser is chromium or firefox, not "${asked.browser}".`);
  process.exit(2);
}
const browser: BrowserName = asked.browser;
const display = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
const headless = asked.headless || display === undefined;
if (asked.live && headless) {
  console.error("--live opens Meta's real page for a person to look at; it needs a display.");
  process.exit(2);
}

async function walkAlone(): Promise<void> {
  const site = await startSite();
  const session = await Session.start({ browser, headless: true, site, extension: true });
  try {
    await walk(session, site, { say: console.log, shots: true });
    console.log(`\nThe ledger now (objector-host ledger list):\n${await session.host("ledger", "list")}`);
    console.log(await session.host("ledger", "verify"));
    console.log(`Events on Meta's pages that no person made: ${site.seen.forbidden().length}`);
    console.log(`Screenshots: ${screenshotFolder(browser)}`);
  } finally {
    await session.close();
    await site.close();
  }
}

async function stayOpen(): Promise<void> {
  const site = asked.live ? undefined : await startSite();
  const session = await Session.start({
    browser,
    headless: false,
    extension: true,
    ...(site === undefined ? {} : { site }),
  });
  await session.page.goto(site === undefined ? "https://www.facebook.com/privacy/genai" : practiceIndex);
  console.log("The browser stays open until you close it. Its profile and ledger go away with it.");
  await new Promise((closed) => session.engine.browser.once("disconnected", closed));
  console.log(`\nThe ledger at the end:\n${await session.host("ledger", "list")}`);
  await session.close();
  await site?.close();
}

try {
  await (headless ? walkAlone() : stayOpen());
} catch (error) {
  console.error(error instanceof Error ? `\n✗ ${error.message}` : error);
  process.exitCode = 1;
}
