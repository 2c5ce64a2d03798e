/**
 * Pictures of every state, to look at: build/screenshots/screens/<screen>.<state>.<language>.<scheme>.<width>.png
 * `node tests/extension/screens/screenshots.ts [part of a name]`
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openScreens } from "./browser.ts";
import { states } from "./states.ts";

const folder = join(import.meta.dirname, "../../../build/screenshots/screens");
const wanted = process.argv[2] ?? "";
mkdirSync(folder, { recursive: true });
const screens = await openScreens((text) => console.error(text));
for (const { screen, name, script, wait, then } of states)
  for (const language of ["en", "de"] as const)
    for (const scheme of ["light", "dark", "forced"] as const)
      for (const width of [320, screen === "panel" || screen === "popup" ? 360 : 1000]) {
        const file = `${screen}.${name}.${language}.${scheme}.${width}`;
        if (!file.includes(wanted)) continue;
        const page = await screens.open(screen, script(language), { scheme, width });
        await page.waitForSelector(wait);
        await then?.(page);
        await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
        await page.close();
      }
await screens.close();
