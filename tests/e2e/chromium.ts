/** Starts Chromium with the extension, and drives its screens through CDP. */
import puppeteer from "puppeteer-core";
import type { Frame, Page } from "puppeteer-core";
import { boxOf } from "./browser.ts";
import type { Engine, Options } from "./browser.ts";
import { hosts } from "../site/hosts.ts";
import { builtExtension, extensionIds } from "./profile.ts";
import type { Profile } from "./profile.ts";
import { Screen } from "./screen.ts";
import { until } from "./until.ts";

export async function startChromium(options: Options, profile: Profile): Promise<Engine> {
  const { site } = options;
  const rules = hosts
    .map((name) => `MAP ${name}:443 127.0.0.1:${site?.port}`)
    .concat("MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1");
  const browser = await puppeteer.launch({
    // Not the wrapper /usr/bin/chromium: that one also loads every extension that Debian packages install.
    executablePath: "/usr/lib/chromium/chromium",
    headless: options.headless,
    pipe: true,
    userDataDir: profile.user,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    enableExtensions: options.extension ? [builtExtension("chromium")] : true,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--no-first-run",
      ...(options.dark === true ? ["--force-dark-mode"] : []),
      ...(options.calm === true ? ["--force-prefers-reduced-motion"] : []),
      ...(site === undefined
        ? []
        : [
            `--host-resolver-rules=${rules.join(", ")}`,
            `--ignore-certificate-errors-spki-list=${site.spki}`,
          ]),
    ],
    env: profile.environment,
  });
  const origin = `chrome-extension://${extensionIds.chromium_id}`;
  return {
    browser,
    panel: async (page) => {
      const frame = await page.waitForFrame((each) => each.url().includes("/panel.html"), {
        timeout: 15_000,
      });
      return new Screen(frame, framedHands(page, frame));
    },
    // The outline lies in a closed shadow root, which only the debugger sees into.
    outline: async (page) => {
      const client = await page.createCDPSession();
      try {
        const expression = "document.querySelector('objector-pointer')";
        const { result } = await client.send("Runtime.evaluate", { expression });
        if (result.objectId === undefined) return undefined;
        const objectId = result.objectId;
        const { node } = await client.send("DOM.describeNode", { objectId, depth: -1, pierce: true });
        const attributes = node.shadowRoots?.[0]?.children?.[0]?.attributes ?? [];
        return boxOf(attributes[attributes.indexOf("style") + 1] ?? "");
      } finally {
        await client.detach();
      }
    },
    panelFrame: async (page) => page.frames().find((frame) => frame.url().includes("/panel.html")),
    welcome: async () => {
      const target = await browser.waitForTarget((each) => each.url() === `${origin}/welcome.html`);
      return pageScreen((await target.page())!);
    },
    screen: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      return pageScreen(page);
    },
    // As a press on the toolbar's button does it, which hands the extension the tab in front (activeTab).
    popup: async (page) => {
      await page.bringToFront();
      await page.triggerExtensionAction((await browser.extensions()).get(extensionIds.chromium_id)!);
      const target = await browser.waitForTarget((each) => each.url() === `${origin}/popup.html`);
      return pageScreen(await target.asPage());
    },
    // Closing ends the session too, and puppeteer then complains that it can't end it; a worker that is only just
    // starting doesn't hear it. So close until none is there.
    stopBackground: async () => {
      const close = async (): Promise<boolean> => {
        const target = browser
          .targets()
          .find((each) => each.type() === "service_worker" && each.url().startsWith(origin));
        await target
          ?.worker()
          .then((running) => running?.close())
          .catch(() => undefined);
        return target === undefined;
      };
      await until(close, (gone) => gone);
    },
  };
}

function pageScreen(page: Page): Screen {
  return new Screen(page, {
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    key: (name) => page.keyboard.press(name),
  });
}

function framedHands(page: Page, frame: Frame) {
  return {
    press: async (x: number, y: number) => {
      const owner = await frame.frameElement();
      const box = await owner!.boundingBox();
      await page.mouse.click(box!.x + x, box!.y + y);
    },
    type: (text: string) => page.keyboard.type(text),
    key: (name: "Tab" | "Enter" | "Escape" | "Space") => page.keyboard.press(name),
  };
}
