/**
 * `./dev new country CC …`: writes the record of a country whose law Objector knows already, with its authority. Nothing is
 * guessed: what isn't given stays out, and an authority without a website is marked as unknown.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const data = join(import.meta.dirname, "../../native-host/data");
const usage = `./dev new country CC --name NAME --regime REGIME --authority NAME --authority-en NAME --source KEY
    CC              two letters (ISO 3166-1)
    --regime        a law of data/regimes; for another law write its record first, like its neighbours
    --authority     what the authority calls itself; --authority-en in English
    --source        a record of data/sources that names the authority
    --website       https://… of the authority; --complaints https://… of its page for complaints
    --language      in which it takes complaints (de); may be given several times`;

function stop(problem: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}

type Fields = Record<string, unknown>;
const read = (path: string) => JSON.parse(readFileSync(join(data, path), "utf8")) as Fields;

function given() {
  try {
    const option = { type: "string" } as const;
    return parseArgs({
      allowPositionals: true,
      options: {
        name: option,
        regime: option,
        authority: option,
        "authority-en": option,
        source: option,
        website: option,
        complaints: option,
        language: { type: "string", multiple: true },
      },
    });
  } catch (error) {
    return stop((error as Error).message);
  }
}

const { values: words, positionals } = given();
const code = positionals[0] ?? stop("A country needs its code.");
if (!/^[A-Z]{2}$/.test(code)) stop(`CC: "${code}" isn't two capital letters`);
const path = join(data, "jurisdictions", `${code}.json`);
if (existsSync(path)) stop(`native-host/data/jurisdictions/${code}.json is there already`);
const needed = ["name", "regime", "authority", "authority-en", "source"] as const;
for (const option of needed) if (!words[option]) stop(`--${option} is missing`);
if (!existsSync(join(data, "regimes", `${words.regime}.json`)))
  stop(`--regime: data/regimes has no ${words.regime}.json`);
if (!existsSync(join(data, "sources", `${words.source}.json`)))
  stop(`--source: data/sources has no ${words.source}.json`);
for (const option of ["website", "complaints"] as const)
  if (words[option] && !/^https:\/\/[^ ]+$/.test(words[option])) stop(`--${option}: write https://…`);

const neighbour = readdirSync(join(data, "jurisdictions"))
  .map((file) => read(`jurisdictions/${file}`))
  .find(({ regime }) => regime === words.regime);
if (!neighbour)
  stop(`No country has the law ${words.regime} yet: copy its record from a similar one by hand.`);

const { name, short } = neighbour["law"] as Fields;
const note = "taken from the source named; not checked on the authority's own page";
const record = {
  code,
  name: words.name,
  group: neighbour["group"],
  regime: words.regime,
  law: { name, short },
  deadline: neighbour["deadline"],
  right_to_object: neighbour["right_to_object"],
  meta_form: { status: "not found", certainty: "unknown" },
  controller: neighbour["controller"],
  authorities: [
    {
      name_local: words.authority,
      name_en: words["authority-en"],
      ...(words.website && { website: words.website }),
      ...(words.complaints && { complaint_page: words.complaints }),
      ...(words.language && { complaint_languages: words.language }),
      sources: [words.source],
      certainty: words.website ? "reported" : "unknown",
      certainty_note: note,
    },
  ],
  sources: [words.source],
  certainty: "derived",
  certainty_note: `the law as in ${String(neighbour["name"])}; the authority ${note}`,
};
writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
console.log(`native-host/data/jurisdictions/${code}.json`);
console.log("./dev test build data host says what is missing. Public holidays: native-host/data/holidays.");
