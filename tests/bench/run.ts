/**
 * `./dev bench`: the program beside references that run in the same minutes, in turns. Ratios and differences, because
 * milliseconds say more about the machine than about the program.
 */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { benchBigLedger } from "./big_ledger.ts";
import { benchCompose } from "./compose.ts";
import { benchHost } from "./host.ts";
import { benchPanelTime } from "./panel_time.ts";
import { isOver, row } from "./report.ts";
import { benchScriptTime } from "./script_time.ts";
import { benchSize } from "./size.ts";

await benchHost();
benchSize();
benchCompose();
await benchBigLedger();
const content = gzipSync(readFileSync("build/extension/chromium/content.js"), { level: 9 }).length;
row("script on every page of Meta's", content / 1024, "KiB", 6, "minified and gzipped");
await benchScriptTime();
await benchPanelTime();
process.exit(isOver() ? 1 : 0);
