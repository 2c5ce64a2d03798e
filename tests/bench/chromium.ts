/** A headless Chromium in a throw-away profile, with at most one extension. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { builtHost, makeProfile } from "../e2e/profile.ts";
import type { BenchServer } from "./server.ts";

export interface Started {
  browser: Browser;
  close(): Promise<void>;
}

export async function startChromium(server: BenchServer, extension: string | null): Promise<Started> {
  const profile = makeProfile("chromium");
  profile.setHost(builtHost);
  const browser = await puppeteer.launch({
    // Not the wrapper /usr/bin/chromium: that one also loads every extension that Debian packages install.
    executablePath: "/usr/lib/chromium/chromium",
    headless: true,
    userDataDir: profile.user,
    defaultViewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--no-first-run",
      ...(extension ? [`--load-extension=${extension}`] : []),
      ...server.flags,
    ],
    env: profile.environment,
  });
  const child = browser.process()!;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  // Objector greets a new person in a tab of its own, which would stay in front.
  if (extension && existsSync(join(extension, "welcome.html"))) {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith("/welcome.html"));
    await (await welcome.page())!.close();
  }
  return {
    browser,
    close: async () => {
      child.kill();
      await ended;
      profile.remove();
    },
  };
}
