/** Runs the extension's page code in a page of a real browser, with fields that React controls. */
import { createServer } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import puppeteer, { type Browser, type Page } from "puppeteer-core";

export const browsers = ["chromium", "firefox"] as const;
const programs = { chromium: "/usr/bin/chromium", firefox: "/usr/bin/firefox-esr" };

export interface Bench {
  page: Page;
  /** Shows a page anew: one of page.tsx's React forms, or plain HTML. */
  show(content: { form: string } | { html: string; lang?: string }): Promise<void>;
  close(): Promise<void>;
}

/** The modules under test and the React forms, as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    entryPoints: [join(import.meta.dirname, "page.tsx")],
    bundle: true,
    format: "iife",
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return built.outputFiles[0]!.text;
}

export async function startBench(name: (typeof browsers)[number]): Promise<Bench> {
  const script = await bundle();
  let body = "";
  let lang = "en";
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.writeHead(200, { "content-type": `text/${isScript ? "javascript" : "html"}; charset=utf-8` });
    response.end(
      isScript
        ? script
        : `<!doctype html><html lang="${lang}"><meta charset="utf-8"><script src="/page.js"></script>${body}`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const home = mkdtempSync(join(tmpdir(), "objector-dom-"));
  const browser: Browser = await puppeteer.launch({
    browser: name === "firefox" ? "firefox" : "chrome",
    executablePath: programs[name],
    headless: true,
    args: name === "chromium" ? ["--no-sandbox"] : [],
    env: { ...process.env, HOME: home },
  });
  const page = await browser.newPage();
  return {
    page,
    async show(content) {
      body = "html" in content ? content.html : '<div role="main" id="root"></div>';
      lang = "lang" in content ? (content.lang ?? "en") : "en";
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      if ("form" in content) await page.evaluate((form) => window.bench.render(form), content.form);
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
