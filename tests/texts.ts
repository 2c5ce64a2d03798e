/** The words of the interface, every language by its code: what a test looks for on a screen. */
import { readdirSync, readFileSync } from "node:fs";
import type { Texts } from "../extension/src/text/load.ts";

const folder = "extension/src/text";

export const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [
      file.replace(/\.json$/, ""),
      JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Texts,
    ]),
) as Record<string, Texts> & Record<"en" | "de", Texts>;
