/** Starts Firefox ESR with the extension, and drives its screens through WebDriver BiDi. */
import puppeteer from "puppeteer-core";
import type { Frame, Page } from "puppeteer-core";
import { boxOf } from "./browser.ts";
import type { Engine, Options } from "./browser.ts";
import { hosts } from "../site/hosts.ts";
import { builtExtension, extensionIds } from "./profile.ts";
import type { Profile } from "./profile.ts";
import { Screen } from "./screen.ts";
import type { Hands } from "./screen.ts";
import { until } from "./until.ts";

/** Pinned, so that the tests know where the extension's pages are. */
const uuid = "5b2f6c1e-7a64-4c53-9d0a-0c9b5f3a7e21";
const origin = `moz-extension://${uuid}`;

export async function startFirefox(options: Options, profile: Profile): Promise<Engine> {
  const { site } = options;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: "/usr/bin/firefox-esr",
    headless: options.headless,
    userDataDir: profile.user,
    acceptInsecureCerts: site !== undefined,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: ["-remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [extensionIds.gecko_id]: uuid }),
      "browser.aboutwelcome.enabled": false,
      // 0 is dark, 1 is light.
      "layout.css.prefers-color-scheme.content-override": options.dark === true ? 0 : 1,
      "ui.prefersReducedMotion": options.calm === true ? 1 : 0,
      "datareporting.policy.dataSubmissionEnabled": false,
      ...(site === undefined
        ? {}
        : {
            // Only these names, and every connection to port 443, go to the practice site.
            "network.dns.localDomains": hosts.join(","),
            "network.socket.forcePort": `443=${site.port}`,
            "network.dns.disableIPv6": true,
          }),
    },
    env: profile.environment,
  });
  if (options.extension) await browser.installExtension(builtExtension("firefox"));

  /** Puppeteer calls an extension's page about:blank, so ask the browser itself which frame shows it. */
  async function named(path: string, frames: Frame[]): Promise<Frame | undefined> {
    for (const frame of frames) {
      const { _id: root, browsingContext } = frame as unknown as Inside;
      const { session } = browsingContext.userContext.browser;
      const { contexts } = (
        await session
          .send("browsingContext.getTree", { root, maxDepth: 0 })
          .catch(() => ({ result: { contexts: [] } }))
      ).result as { contexts: { url: string }[] };
      if (contexts[0]?.url === `${origin}/${path}`) return frame;
    }
    return undefined;
  }

  async function waitFor(find: () => Promise<Frame | undefined>): Promise<Screen> {
    const frame = await until(find, (found) => found !== undefined);
    return new Screen(frame!, hands(frame!));
  }

  const panelFrame = (page: Page): Promise<Frame | undefined> => named("panel.html", page.frames().slice(1));

  async function screen(path: string): Promise<Screen> {
    const page = await browser.newPage();
    // No load event ever arrives for an extension's page.
    await page.goto(`${origin}/${path}`, { waitUntil: [] });
    await page.waitForFunction(
      () => location.protocol === "moz-extension:" && document.readyState === "complete",
    );
    return new Screen(page, hands(page.mainFrame()));
  }

  return {
    browser,
    // The outline lies in a closed shadow root; BiDi shows what is in one when asked to.
    outline: async (page) => {
      const { _id: context, browsingContext } = page.mainFrame() as unknown as Inside;
      const { result } = (
        await browsingContext.userContext.browser.session.send("script.evaluate", {
          expression: "document.querySelector('objector-pointer')",
          target: { context },
          awaitPromise: false,
          serializationOptions: { maxDomDepth: 2, includeShadowTree: "all" },
        })
      ).result as { result: RemoteNode };
      const [box] = result.value?.shadowRoot?.value?.children ?? [];
      const style = box?.value?.attributes?.["style"];
      return style === undefined ? undefined : boxOf(style);
    },
    panelFrame,
    panel: (page) => waitFor(() => panelFrame(page)),
    welcome: () =>
      waitFor(async () =>
        named(
          "welcome.html",
          (await browser.pages()).map((page) => page.mainFrame()),
        ),
      ),
    screen,
    // A real popup is no target of BiDi. The same page in a tab is, and asks for the tab in front while it loads.
    popup: async (page) => {
      const popup = await screen("popup.html");
      if (options.headless) await popup.page().setViewport({ width: 360, height: 600 });
      await page.bringToFront();
      // The browser says that a tab is in front a little before its extensions hear it.
      const behind = (): Promise<boolean> =>
        popup.view.evaluate(async () => {
          const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return front !== undefined && front.id !== (await chrome.tabs.getCurrent())?.id;
        });
      await until(behind, (yes) => yes);
      await popup.view.evaluate(() => {
        document.documentElement.dataset["old"] = "";
        location.reload();
      });
      // It shows accounts when it knows who is logged in in front; until then it may still ask.
      const shown = (): Promise<boolean> =>
        popup.view
          .evaluate(
            () =>
              !("old" in document.documentElement.dataset) &&
              document.querySelector("main :is(h2, summary)") !== null,
          )
          .catch(() => false);
      await until(shown, (yes) => yes);
      await popup.page().bringToFront();
      return popup;
    },
    stopBackground: () =>
      Promise.reject(new Error("Firefox's background page can't be stopped from outside.")),
  };
}

/** The BiDi session below puppeteer, for input inside a frame in a closed shadow root, which puppeteer can't place. */
interface Inside {
  _id: string;
  browsingContext: {
    userContext: {
      browser: { session: { send(method: string, params: unknown): Promise<{ result: unknown }> } };
    };
  };
}

/** An element as BiDi describes it. */
interface RemoteNode {
  value?: { attributes?: Record<string, string>; children?: RemoteNode[]; shadowRoot?: RemoteNode };
}

const keys = { Tab: "\uE004", Enter: "\uE007", Escape: "\uE00C", Space: " " };

function hands(frame: Frame): Hands {
  const { _id: context, browsingContext } = frame as unknown as Inside;
  const { session } = browsingContext.userContext.browser;
  const act = async (actions: unknown[]): Promise<void> => {
    await session.send("input.performActions", { context, actions });
    try {
      await session.send("input.releaseActions", { context });
    } catch (error) {
      // A panel that its own button closed has nothing left to release.
      if (!String(error).includes("no such frame")) throw error;
    }
  };
  const type = (characters: Iterable<string>): Promise<void> =>
    act([
      {
        type: "key",
        id: "keyboard",
        actions: [...characters].flatMap((value) => [
          { type: "keyDown", value },
          { type: "keyUp", value },
        ]),
      },
    ]);
  return {
    press: (x, y) =>
      act([
        {
          type: "pointer",
          id: "mouse",
          actions: [
            { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
            { type: "pointerDown", button: 0 },
            { type: "pointerUp", button: 0 },
          ],
        },
      ]),
    type,
    key: (name) => type([keys[name]]),
  };
}
