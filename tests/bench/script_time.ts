/** Main-thread script time that an extension adds to a page of Meta's which it has nothing to do on. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { builtExtension } from "../e2e/profile.ts";
import { startChromium, type Started } from "./chromium.ts";
import { median, notMeasured, row } from "./report.ts";
import { startServer } from "./server.ts";

const archived = resolve(
  import.meta.dirname,
  "../../../shared/real-pages/facebook-eu-ai-terms.2026-08-22.en.html",
);
const address = "https://www.facebook.com/legal/eu-ai-terms";
/** The first loads fill the caches and aren't counted. */
const warmUps = 3;
const loads = 30;
/** Milliseconds after the load event in which what an extension still does counts too. */
const afterLoad = 400;
/** Milliseconds over a browser without an extension. */
const limit = 2;
const figure = "script time on a page of Meta's";

/** Milliseconds of script in one load, as Chromium's own Performance.getMetrics counts it. */
async function scriptTime({ browser }: Started): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: "load" });
  await wait(afterLoad);
  const { ScriptDuration } = await page.metrics();
  await page.close();
  return ScriptDuration! * 1000;
}

export async function benchScriptTime(): Promise<void> {
  if (!existsSync(archived)) {
    notMeasured(figure, "the archived terms page isn't in ../shared/real-pages");
    return;
  }
  const html = readFileSync(archived);
  const server = await startServer((request, response) => {
    if (request.url !== "/legal/eu-ai-terms") return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  const extensions = {
    none: null,
    one: join(import.meta.dirname, "extensions/one_line"),
    objector: builtExtension("chromium"),
  };
  const started: Record<string, Started> = {};
  const times: Record<string, number[]> = {};
  try {
    for (const [name, extension] of Object.entries(extensions))
      started[name] = await startChromium(server, extension);
    for (let load = -warmUps; load < loads; load++)
      for (const [name, chromium] of Object.entries(started)) {
        const took = await scriptTime(chromium);
        if (load >= 0) (times[name] ??= []).push(took);
      }
  } finally {
    for (const chromium of Object.values(started)) await chromium.close();
    server.close();
  }
  const [none, one, objector] = ["none", "one", "objector"].map((name) => median(times[name]!));
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  row(
    figure,
    objector! - none!,
    "ms",
    limit,
    `over ${ms(none!)} without an extension; one line of script: +${ms(one! - none!)}; ${loads} loads each`,
  );
}
