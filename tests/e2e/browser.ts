/** One browser with the extension, the host and an empty ledger, in a throw-away folder. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Frame, Page } from "puppeteer-core";
import type { Site } from "../site/server.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { builtHost, makeProfile, needBuilt, screenshotFolder } from "./profile.ts";
import type { BrowserName, Profile } from "./profile.ts";
import type { Screen } from "./screen.ts";
import { until } from "./until.ts";

export interface Options {
  browser: BrowserName;
  headless: boolean;
  /** The practice site; undefined lets the browser reach the real network (./dev run --live). */
  site?: Site;
  extension: boolean;
  /** The native host to register; undefined: the built one; null: none. */
  host?: string | null;
  /** The data folder of another session: then both have one ledger. */
  data?: string;
  dark?: boolean;
  /** As for a person who wants no motion: nothing glides, so long walks needn't wait for it. */
  calm?: boolean;
  /** Where under build/screenshots/ the pictures go; the browser's name unless told otherwise. */
  variant?: string;
}

/** What differs between the browsers. */
export interface Engine {
  browser: Browser;
  /** Waits for the panel beside the page. */
  panel(page: Page): Promise<Screen>;
  /** Where the outline of what is pointed at lies in the page's window, if there is one now. */
  outline(page: Page): Promise<Box | undefined>;
  /** The panel's frame if there is one now. */
  panelFrame(page: Page): Promise<Frame | undefined>;
  /** Waits for the welcome page, which opens by itself in front of everything when the extension is new. */
  welcome(): Promise<Screen>;
  /** Opens a page of the extension in a tab. */
  screen(path: string): Promise<Screen>;
  /** Opens the toolbar popup as it opens over `page`. */
  popup(page: Page): Promise<Screen>;
  /** Stops the background worker, as the browser itself does after half a minute. */
  stopBackground(): Promise<void>;
}

/** Left, top, width and height in CSS pixels. */
export type Box = [left: number, top: number, width: number, height: number];

/** The place that a style attribute of ours gives in pixels. */
export function boxOf(style: string): Box {
  const pixels = (name: string) => Number(new RegExp(`(?:^|[ ;])${name}: (-?[\\d.]+)px`).exec(style)?.[1]);
  return [pixels("left"), pixels("top"), pixels("width"), pixels("height")];
}

/** One objection as `objector-host ledger list --json` prints it. */
export interface LedgerEntry {
  id: string;
  state: string;
  platform: string;
  subject: string;
  account: { id: string; platform_id?: string; label?: string };
  hint: { what: string; due?: { day: string; conditional: boolean; sum: string } };
  log: { id: string; kind: string; day: string; seq: number }[];
}

/** The browser as it runs now, and the page that the tests look at. */
interface Running {
  engine: Engine;
  page: Page;
}

const execute = promisify(execFile);

async function run(options: Options, profile: Profile): Promise<Running> {
  const start = { chromium: startChromium, firefox: startFirefox }[options.browser];
  const engine = await start(options, profile);
  return { engine, page: await engine.browser.newPage() };
}

export class Session {
  readonly profile: Profile;
  private readonly options: Options;
  private readonly folder: string;
  private running: Running;
  private shots = 0;

  private constructor(options: Options, profile: Profile, running: Running) {
    this.folder = screenshotFolder(options.variant ?? options.browser);
    this.options = options;
    this.profile = profile;
    this.running = running;
  }

  get engine(): Engine {
    return this.running.engine;
  }

  get page(): Page {
    return this.running.page;
  }

  static async start(options: Options): Promise<Session> {
    if (options.extension) needBuilt(options.browser);
    const profile = makeProfile(options.browser, options.data);
    try {
      if (options.host !== null) profile.setHost(options.host ?? builtHost);
      const running = await run(options, profile);
      if (options.extension) await running.engine.welcome();
      await running.page.bringToFront();
      return new Session(options, profile, running);
    } catch (error) {
      profile.remove();
      throw error;
    }
  }

  /** Closes the browser and starts it again on the same profile, as a person does from one day to the next. */
  async restart(): Promise<void> {
    await this.engine.browser.close();
    this.running = await run(this.options, this.profile);
  }

  /** Opens a practice page and waits until its React app has drawn it. */
  async open(address: string): Promise<void> {
    // No load event ever arrives for an extension's frame in Firefox, and goto would wait for it: so go there as a
    // link would, until another document than this one shows the address.
    const leave = (): Promise<boolean> =>
      this.page.evaluate(() => (document.documentElement.dataset["old"] = "go") === "go").catch(() => false);
    await until(leave, (left) => left);
    const drawn = (): Promise<boolean> =>
      this.page
        .evaluate((to) => {
          const { dataset } = document.documentElement;
          if (dataset["old"] === undefined && location.href === to) {
            return document.querySelector("[role=main]") !== null;
          }
          // Only the page that is left goes there: Firefox shows an empty one in between.
          if (dataset["old"] !== "go") return false;
          dataset["old"] = "going";
          setTimeout(() => location.assign(to));
          return false;
        }, address)
        .catch(() => false);
    await until(drawn, (done) => done);
  }

  panel(): Promise<Screen> {
    return this.engine.panel(this.page);
  }

  /** Runs the host on this session's ledger, as a person would at a prompt. */
  async host(...words: string[]): Promise<string> {
    const { stdout } = await execute(builtHost, words, { env: this.profile.environment });
    return stdout;
  }

  /** The objections in the ledger, oldest account first, each with its events. */
  async ledger(): Promise<LedgerEntry[]> {
    return JSON.parse(await this.host("ledger", "list", "--json")) as LedgerEntry[];
  }

  /** The objections in the ledger, once what is on its way there has arrived. */
  async ledgerWith(last: string): Promise<LedgerEntry[]> {
    return until(
      () => this.ledger(),
      (entries) => entries.some((entry) => entry.log.at(-1)?.kind === last),
    );
  }

  /** Waits until the page and the extension have had every chance to show something that they must not show. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 5; turn++) {
      await this.page.evaluate(
        () => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => done(null)))),
      );
      await this.engine.panelFrame(this.page);
    }
  }

  /** Waits until the panel has the height it asked for and nothing in it moves any more. */
  private async still(): Promise<void> {
    const panel = await this.engine.panelFrame(this.page);
    const most = await this.page.evaluate(() => innerHeight - 100);
    const rests = async (): Promise<boolean> =>
      panel?.evaluate(async (high) => {
        await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
        return document.documentElement.scrollHeight <= innerHeight || innerHeight > high;
      }, most) ?? true;
    await until(rests, (done) => done);
  }

  /**
   * The one file that the browser saved with this ending, once it is whole: Firefox puts an empty one there first, and
   * `.part` beside it.
   */
  async saved(ending: string): Promise<string> {
    const folder = join(this.profile.home, "Downloads");
    const found = async () => {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      const whole = names.filter((name) => name.endsWith(ending) && statSync(join(folder, name)).size > 0);
      return whole.length === names.length ? whole : [];
    };
    const [name] = await until(found, (names) => names.length === 1);
    return join(folder, name!);
  }

  /** Saves build/screenshots/<browser or variant>/<nn>-<name>.png. */
  async screenshot(name: string, page: Page = this.page): Promise<void> {
    if (page === this.page) await this.still();
    mkdirSync(this.folder, { recursive: true });
    this.shots += 1;
    const file = `${String(this.shots).padStart(2, "0")}-${name}.png`;
    await page.screenshot({ path: join(this.folder, file) as `${string}.png` });
  }

  async close(): Promise<void> {
    await this.engine.browser.close();
    this.profile.remove();
  }
}
