/**
 * `./dev new language CODE --name NAME`: writes a language's three files with English's words in them, and what the
 * platform knows by itself (months, weekdays, countries) in its own. `./dev test build data extension` then names every
 * text that is still English.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const top = join(import.meta.dirname, "../..");
const usage = `./dev new language CODE --name NAME [--whole]
    CODE     as browsers write it: eu, sr, pt-BR
    --name   what the language calls itself
    --whole  reason texts in three lengths and letters too; without it one short reason text`;

type Tree = { [key: string]: string | string[] | Tree };

function stop(problem: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}

function given() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { name: { type: "string" }, whole: { type: "boolean" } },
    });
  } catch (error) {
    return stop((error as Error).message);
  }
}

const { values, positionals } = given();
const code = positionals[0] ?? stop("A language needs its code.");
const name = values.name ?? stop("--name: what the language calls itself");
if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(code)) stop(`CODE: "${code}" isn't written like eu or pt-BR`);

const folders = {
  interface: "extension/src/text",
  texts: "native-host/data/texts",
  letters: "native-host/data/letters",
};
const path = (folder: string, language: string) => join(top, folder, `${language}.json`);
const english = (folder: string) => JSON.parse(readFileSync(path(folder, "en"), "utf8")) as Tree;
for (const folder of Object.values(folders))
  if (existsSync(path(folder, code))) stop(`${folder}/${code}.json is there already`);

function write(folder: string, words: Tree): void {
  writeFileSync(path(folder, code), `${JSON.stringify(words, null, 2)}\n`);
  console.log(`${folder}/${code}.json`);
}

/** A part of a date as the language writes it inside a whole one, where months may take another form. */
function partOf(date: Date, wanted: "month" | "weekday"): string {
  const options = { day: "numeric", month: "long", weekday: "long", timeZone: "UTC" } as const;
  const parts = new Intl.DateTimeFormat(code, options).formatToParts(date);
  return parts.find(({ type }) => type === wanted)!.value;
}

const review = { status: "machine_assisted" };
const regions = new Intl.DisplayNames([code], { type: "region" });
const texts = english(folders.texts);
write(folders.interface, { ...english(folders.interface), review });
write(folders.texts, {
  ...texts,
  language: code,
  name,
  review,
  months: Array.from({ length: 12 }, (_, month) => partOf(new Date(Date.UTC(2026, month, 15)), "month")),
  weekdays: Array.from({ length: 7 }, (_, day) => partOf(new Date(Date.UTC(2026, 2, 1 + day)), "weekday")),
  countries: Object.fromEntries(
    Object.keys(texts["countries"] as Tree).map((country) => [country, regions.of(country) ?? country]),
  ),
});

const letters = english(folders.letters);
const { scopes, openings, asks_in_one, asks_shortest } = letters["reason"] as Tree;
const short = Object.entries(scopes as Tree).map(([key, scope]) => [
  key,
  { short: (scope as Tree)["short"]! },
]);
write(
  folders.letters,
  values.whole
    ? { ...letters, language: code, review }
    : {
        language: code,
        review,
        reason: { scopes: Object.fromEntries(short), openings, asks_in_one, asks_shortest } as Tree,
      },
);
console.log("Put the language's words in. ./dev test build data extension says what is still English.");
