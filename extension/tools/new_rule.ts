/**
 * `./dev new rule ID …`: writes a page rule and a practice page of it, checks both and names the next step. Nothing is
 * guessed: what isn't given stays out of the rule, and the practice page's own words carry the [practice] mark.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { suggest } from "../build_steps/nearest.mjs";
import { readRules } from "../build_steps/rules.mjs";
import { hostMatches, plainPath, platformOf } from "../src/detect/address.ts";
import english from "../src/text/en.json" with { type: "json" };
import { type FormPage, formPage, wayPage } from "./practice_page.ts";

const top = join(import.meta.dirname, "../..");
const usage = `./dev new rule ID --address https://… --stage form|way --source WHERE-IT-WAS-READ
    --seen DAY          a source shows the address on that day (2026-08-22); without it: never
    --subject SUBJECT   own_information (as it is), third_party, product_improvement, whatsapp_ai, general
    --names KEY         what the page is called: ${Object.keys(english.panel.page_names).join(", ")}
    --leads-to ID,ID    way: the forms it leads to
    --words FILE        a file of rules/words/ whose words hold here
    --from FILE         form: a description saved by "Save a description of this form"; it stands for --address too`;

function stop(problem: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}

function given() {
  try {
    const option = { type: "string" } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        address: option,
        stage: option,
        source: option,
        seen: option,
        subject: option,
        names: option,
        "leads-to": option,
        words: option,
        from: option,
      },
    });
    return { ...values, id: positionals[0] };
  } catch (error) {
    return stop((error as Error).message);
  }
}

/** The host as a rule has it: one pattern for all of Facebook's hosts that show the same page. */
const hostOf = (host: string) => (hostMatches(host, "*.facebook.com") ? "*.facebook.com" : host);

const words = given();
const saved = words.from ? (JSON.parse(readFileSync(words.from, "utf8")) as FormPage) : null;
const address = words.address ?? (saved ? `https://${saved.host}${saved.path}` : undefined);
const url = address === undefined ? null : URL.parse(address);
const stage = words.stage ?? (saved ? "form" : undefined);
if (!words.id) stop("A rule needs an id, which is its file's name too: my-form");
if (!url) stop("--address: the whole address of the page, https://…");
if (stage !== "form" && stage !== "way") stop("--stage: form or way");
if (!words.source) stop("--source: where the address was read; a rule without a source is refused");
const platform = platformOf(url.hostname);
if (!platform) stop(`--address: ${url.hostname} isn't a host of Meta's`);
const known = Object.keys(english.panel.page_names);
const names = words.names ?? (stage === "form" ? "own_information_form" : "genai_page");
if (!known.includes(names)) stop(`--names: there is no text ${names}; ${suggest(names, known)}`);
const forms = words["leads-to"]?.split(",") ?? ["facebook-objection-form"];

const rule = {
  $schema: "./schema.json",
  id: words.id,
  version: 1,
  platform,
  subject: words.subject ?? "own_information",
  stage,
  names,
  addresses: [
    {
      host: hostOf(url.hostname),
      path: plainPath(url.pathname),
      last_verified: words.seen ?? "never",
      source: words.source,
      certainty: words.seen ? "exact" : "reported",
    },
  ],
  ...(words.words && { words: words.words }),
  ...(stage === "way"
    ? { leads_to: forms }
    : !words.words && {
        fields: [
          { role: "email", kinds: ["input"] },
          { role: "reason", kinds: ["textarea", "contenteditable"] },
        ],
      }),
};
const at = { host: url.hostname, path: url.pathname, locale: saved?.locale ?? "en" };
const target = readRules().rules.find(({ id }) => id === forms[0])?.addresses[0];
const page = stage === "form" ? formPage(words.id, at, saved) : wayPage(words.id, at, target);

const files = {
  rule: join("extension/rules", `${words.id}.json`),
  page: join("tests/extension/forms", `${words.id}.json`),
};
for (const path of Object.values(files))
  if (existsSync(join(top, path))) stop(`${path} is there already; choose another id`);
mkdirSync(join(top, "tests/extension/forms"), { recursive: true });
writeFileSync(join(top, files.rule), `${JSON.stringify(rule, null, 2)}\n`);
writeFileSync(join(top, files.page), `${JSON.stringify(page, null, 2)}\n`);
console.log(`Written: ${files.rule}, and a page of it to practise on: ${files.page}`);
const { problems } = readRules();
for (const problem of problems) console.log(`  mend: ${problem}`);
console.log(`Next: put in the words that a source quotes, then ./dev test extension
  (or only this: node extension/build.mjs && node --test tests/extension/dom/forms.test.ts)`);
process.exitCode = problems.length === 0 ? 0 : 1;
