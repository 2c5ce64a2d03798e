/**
 * The throw-away place of one run: home, browser profile and ledger in one temporary folder, and the native manifest
 * where that browser looks for it.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export type BrowserName = "chromium" | "firefox";

const top = resolve(import.meta.dirname, "../..");
const browsers = JSON.parse(readFileSync(join(top, "manifests/browsers.json"), "utf8")) as {
  host_name: string;
  description: string;
  extension: { chromium_id: string; gecko_id: string };
};

export const extensionIds = browsers.extension;
/** The host as ./dev build leaves it. */
export const builtHost = join(top, "build/native-host/objector-host");
export const builtExtension = (browser: BrowserName): string => join(top, "build/extension", browser);
export const screenshotFolder = (name: string): string => join(top, "build/screenshots", name);

export interface Profile {
  folder: string;
  home: string;
  /** The browser's own profile. */
  user: string;
  /** OBJECTOR_DATA_DIR: the ledger lies here. */
  data: string;
  /** What the browser and the host get as their environment. */
  environment: Record<string, string>;
  /** Writes the native manifest for this host; undefined takes it away. */
  setHost(path: string | undefined): void;
  remove(): void;
}

/** @param shared the data folder of another profile, whose ledger this one uses too */
export function makeProfile(browser: BrowserName, shared?: string): Profile {
  const folder = mkdtempSync(join(tmpdir(), "objector-"));
  const home = join(folder, "home");
  const user = join(folder, "profile");
  const data = shared ?? join(folder, "data");
  for (const path of [home, user]) mkdirSync(path);
  // Chromium reads the profile it is given, Firefox only $HOME/.mozilla (manifests/browsers.json says so too).
  const manifest = join(
    browser === "chromium"
      ? join(user, "NativeMessagingHosts")
      : join(home, ".mozilla/native-messaging-hosts"),
    `${browsers.host_name}.json`,
  );
  const environment: Record<string, string> = { HOME: home, OBJECTOR_DATA_DIR: data, LANGUAGE: "en_GB" };
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !name.startsWith("XDG_") && !(name in environment)) environment[name] = value;
  }
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // Also when the person ends the program with Ctrl+C.
  process.once("exit", remove);
  return {
    folder,
    home,
    user,
    data,
    environment,
    setHost(path) {
      rmSync(manifest, { force: true });
      if (path === undefined) return;
      mkdirSync(dirname(manifest), { recursive: true });
      const template = readFileSync(join(top, `manifests/native.${browser}.json`), "utf8");
      const values: Record<string, string> = {
        HOST_NAME: browsers.host_name,
        DESCRIPTION: browsers.description,
        BINARY: path,
        CHROMIUM_ID: extensionIds.chromium_id,
        GECKO_ID: extensionIds.gecko_id,
      };
      writeFileSync(
        manifest,
        template.replace(/\$([A-Z_]+)/g, (_, name: string) => values[name]!),
      );
    },
    remove: () => {
      process.removeListener("exit", remove);
      remove();
    },
  };
}

/** Throws a sentence that says what to do, where something isn't built yet. */
export function needBuilt(browser: BrowserName): void {
  for (const path of [builtHost, join(builtExtension(browser), "manifest.json")]) {
    if (!existsSync(path)) throw new Error(`${path} is missing: run ./dev build first.`);
  }
}
