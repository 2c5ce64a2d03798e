/** Time from the form's fields in the DOM to the panel shown, beside an empty frame of a bare extension. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtExtension } from "../e2e/profile.ts";
import { bundle } from "../site/bundle.ts";
import { makeStyle, shell } from "../site/shell.ts";
import { startChromium, type Started } from "./chromium.ts";
import { median, row } from "./report.ts";
import { startServer } from "./server.ts";

/** The first loads fill the caches and aren't counted. */
const warmUps = 3;
const loads = 30;
const limit = 2;
/** Milliseconds until a frame that never shows ends the bench. */
const patience = 30_000;

/** The extensions measured, each a copy whose frame also says when it has been drawn. */
function extensionCopies(folder: string): Record<string, string> {
  const from = {
    empty: join(import.meta.dirname, "extensions/empty_frame"),
    objector: builtExtension("chromium"),
  };
  return Object.fromEntries(
    Object.entries(from).map(([name, source]) => {
      const copy = join(folder, name);
      cpSync(source, copy, { recursive: true });
      cpSync(join(import.meta.dirname, "extensions/shown.js"), join(copy, "shown.js"));
      return [name, copy];
    }),
  );
}

/** Objector's panel gets the script that the empty frame has too. */
function addScript(file: string): void {
  const html = readFileSync(file, "utf8");
  writeFileSync(file, html.replace("</body>", '<script src="shown.js"></script></body>'));
}

/**
 * Lets the pages take turns: one that handed its time over waits for the answer until it is to load again. No debugger
 * is attached meanwhile, which would hold up every frame of an extension and make the two look alike.
 */
class Turns {
  private readonly waiting = new Map<string, ServerResponse>();
  private readonly measured = new Map<string, (took: number) => void>();

  shown(name: string, took: number, response: ServerResponse): void {
    this.waiting.set(name, response);
    this.measured.get(name)?.(took);
  }

  take(name: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`the frame of "${name}" never showed`)), patience);
      this.measured.set(name, (took) => {
        clearTimeout(late);
        resolve(took);
      });
      this.waiting.get(name)?.writeHead(204).end();
    });
  }
}

export async function benchPanelTime(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "objector-bench-"));
  const copies = extensionCopies(folder);
  addScript(join(copies["objector"]!, "panel.html"));
  const turns = new Turns();
  const scripts = await bundle();
  const style = makeStyle();
  const clock = readFileSync(join(import.meta.dirname, "page_clock.js"), "utf8");
  const server = await startServer((request, response) => {
    const url = new URL(request.url!, "https://www.facebook.com");
    const name = url.searchParams.get("turns");
    if (url.pathname === "/practice/app.js") {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(scripts.app);
    } else if (name !== null && request.method === "POST") {
      request.on("data", (body) => turns.shown(name, Number(body), response));
    } else if (name !== null) {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
      response.end(shell({ url, nonce: "bench", style, early: clock }));
    } else response.writeHead(404).end();
  });
  const started: Record<string, Started> = {};
  const times: Record<string, number[]> = {};
  try {
    for (const [name, extension] of Object.entries(copies)) {
      const chromium = await startChromium(server, extension);
      started[name] = chromium;
      const page = await chromium.browser.newPage();
      const first = turns.take(name);
      await page.goto(`https://www.facebook.com/help/contact/712876720715583?turns=${name}`);
      await chromium.browser.disconnect();
      await first;
    }
    for (let load = -warmUps; load < loads; load++)
      for (const name of Object.keys(copies)) {
        const took = await turns.take(name);
        if (load >= 0) (times[name] ??= []).push(took);
      }
  } finally {
    for (const chromium of Object.values(started)) await chromium.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
  if (process.env.DEBUG) console.log(times);
  const [empty, panel] = [median(times["empty"]!), median(times["objector"]!)];
  const detail = `${panel.toFixed(0)} ms beside ${empty.toFixed(0)} ms; ${loads} loads each`;
  row("fields there to panel ÷ empty frame", panel / empty, "×", limit, detail);
}
