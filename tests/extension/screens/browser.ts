/** Serves the built screens with the extension's own CSP and opens them in Chromium with a stand-in for chrome.*. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { installStandIn, type Script } from "./stand_in.ts";

const top = join(import.meta.dirname, "../../..");
const built = join(top, "build/extension/chromium");
const types: Record<string, string> = { html: "text/html", js: "text/javascript", css: "text/css" };

/** How a screen is looked at. */
export interface Look {
  /** `forced`: forced colours, as in the systems' high-contrast modes. */
  scheme: "light" | "dark" | "forced";
  width: number;
}

export interface Screens {
  open: (screen: string, script: Script, look: Look) => Promise<Page>;
  close: () => Promise<void>;
}

function serve(): Promise<Server> {
  if (!existsSync(built)) throw new Error("build/extension/chromium is missing: run ./dev build first");
  const manifest = JSON.parse(readFileSync(join(built, "manifest.json"), "utf8"));
  const csp: string = manifest.content_security_policy.extension_pages;
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1).replace(/[?#].*/, "");
    const path = join(built, name);
    if (!/^(chunks\/)?[\w-]+\.(html|js|css)$/.test(name) || !existsSync(path))
      return void response.writeHead(404).end();
    const type = types[name.split(".").at(-1) ?? ""] ?? "text/plain";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": csp });
    response.end(readFileSync(path));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** A browser with the screens; every script error, refusal of the CSP and console error fails the caller. */
export async function openScreens(onError: (text: string) => void): Promise<Screens> {
  const server = await serve();
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await puppeteer.launch({
    executablePath: "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const open = async (screen: string, script: Script, look: Look): Promise<Page> => {
    const page = await browser.newPage();
    page.on("pageerror", (error) => onError(`${screen}: ${String(error)}`));
    page.on("console", (message) => {
      const ours = message.type() === "error" && !message.location().url?.endsWith("favicon.ico");
      if (ours) onError(`${screen}: ${message.text()}`);
    });
    await page.setViewport({ width: look.width, height: 700 });
    const features = [
      { name: "prefers-color-scheme", value: look.scheme === "dark" ? "dark" : "light" },
      { name: "prefers-reduced-motion", value: "reduce" },
      { name: "forced-colors", value: look.scheme === "forced" ? "active" : "none" },
    ];
    // By the protocol itself: puppeteer's own list of features doesn't know forced-colors.
    await (await page.createCDPSession()).send("Emulation.setEmulatedMedia", { features });
    await page.evaluateOnNewDocument(installStandIn, script);
    await page.goto(`http://127.0.0.1:${port}/${screen}.html`);
    await page.waitForSelector("#root > *");
    return page;
  };
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { open, close };
}
