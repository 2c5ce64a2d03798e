/** Pages under Meta's own names in a real Chromium, without a network: every request is answered here. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import puppeteer from "puppeteer-core";

/** A page as it is shown: its address, its language and what is in it. */
export interface Shown {
  host: string;
  path: string;
  lang: string;
  html: string;
  head?: string;
}
export type Seen = Awaited<ReturnType<Window["show"]>>;

export interface Meta {
  /** Shows a page, looks at it and fills what may be filled. */
  show(page: Shown): Promise<Seen>;
  close(): Promise<void>;
}

export async function startMeta(): Promise<Meta> {
  const built = await build({
    entryPoints: [join(import.meta.dirname, "meta_page.ts")],
    bundle: true,
    format: "iife",
    write: false,
  });
  const script = built.outputFiles[0]!.text;
  const home = mkdtempSync(join(tmpdir(), "objector-meta-"));
  const browser = await puppeteer.launch({
    executablePath: "/usr/bin/chromium",
    headless: true,
    args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"],
    env: { ...process.env, HOME: home },
  });
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const contentType = "text/html; charset=utf-8";
    void request.respond({ contentType, body: "<!doctype html><html><head></head><body></body></html>" });
  });
  let host = "";
  return {
    async show(shown) {
      if (shown.host !== host) {
        await page.goto(`https://${shown.host}/`);
        await page.evaluate(script);
        host = shown.host;
      }
      return page.evaluate((given) => window.show(given), shown);
    },
    async close() {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
