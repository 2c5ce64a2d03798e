/**
 * `./dev texts [LANGUAGE]`: for three typical people, every text that the host writes in the eight whole languages, to be
 * read by people who know the language: the reason in three lengths, each state's next step, and every letter. Of another
 * language that is named, what there is: the one short reason, and the steps.
 */
import { existsSync } from "node:fs";
import { uuidv7 } from "uuidv7";
import { RawPipe } from "./protocol/raw_pipe.ts";
import { examples, people, type Person } from "./text_examples.ts";

type Answer = Record<string, unknown>;
const cleanUp: (() => unknown)[] = [];
const wanted = process.argv[2];
if (wanted && !existsSync(`native-host/data/texts/${wanted}.json`)) {
  console.error(`There is no native-host/data/texts/${wanted}.json.`);
  process.exit(2);
}

/** Where the people live whose texts are shown: in a language without whole texts, where most speak it. */
const countryFor = (language: string): string =>
  examples[language]?.country ?? (language === "pt" ? "PT" : new Intl.Locale(language).maximize().region!);

const dayMs = 86_400_000;
/** A day so many days before today. */
const ago = (days: number) => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10);
const page = {
  platform: "facebook",
  subject: "own_information",
  rule: "facebook-objection-form",
  rule_version: 1,
  address: "https://www.facebook.com/help/contact/",
};

async function ask(host: RawPipe, method: string, params: object): Promise<Answer> {
  const { result, error } = await host.call(method, params);
  if (!result) throw new Error(`${method}: ${error?.message}`);
  return result;
}

function heading(words: string): void {
  console.log(`\n\n════ ${words}\n`);
}

async function hostIn(country: string): Promise<RawPipe> {
  const host = new RawPipe({ after: (work: () => unknown) => void cleanUp.push(work) });
  await host.hello();
  await ask(host, "profile.set", { country, objected_before: "no" });
  return host;
}

/** What happened, each after so many days; the press was 100 days ago. */
const stories: Record<string, [kind: string, after: number, payload: object][]> = {
  pressed: [],
  received: [["confirmation_seen", 70, { wording: "practice", says: "received" }]],
  silent: [["confirmation_seen", 1, { wording: "practice", says: "received" }]],
  "asks for more": [["information_requested", 20, { how: "told" }]],
  accepted: [["accepted", 20, { how: "told" }]],
  declined: [
    ["confirmation_seen", 1, { wording: "practice", says: "received" }],
    ["declined", 20, { how: "told" }],
  ],
  "complained to Meta": [
    ["declined", 20, { how: "told" }],
    ["complaint_lodged", 90, { how: "told", to: "controller" }],
  ],
};

async function objectionWith(host: RawPipe, country: string, story: string, reason: string): Promise<string> {
  const attempt = uuidv7();
  const belongs = { attempt, account: uuidv7() };
  const event = (kind: string, day: string, payload: object) => ({
    id: uuidv7(),
    kind,
    day,
    ...belongs,
    payload,
  });
  const evidence = { platform_id: "61550000000001", how: "seen" };
  const press = { page, evidence, country, objected_before: "no", reason };
  await ask(host, "event.append", {
    events: [
      event("submit_pressed", ago(100), press),
      ...stories[story]!.map(([kind, after, payload]) => event(kind, ago(100 - after), payload)),
    ],
  });
  return attempt;
}

async function reasons(host: RawPipe, language: string, person: Person): Promise<string> {
  const own_sentence = examples[language]?.[person];
  let longest = "";
  for (const max_length of own_sentence ? [20000, 1200, 420] : [420]) {
    const reply = await ask(host, "reason.compose", {
      language,
      help_language: language,
      country: countryFor(language),
      platform: "facebook",
      subject: "own_information",
      grounds: people[person],
      ...(own_sentence && { own_sentence }),
      max_length,
    });
    heading(`${language} · ${person} · reason text, at most ${max_length} characters`);
    console.log(reply["text"]);
    for (const note of reply["notes"] as string[]) console.log(`  [${note}]`);
    longest ||= reply["text"] as string;
  }
  return longest;
}

async function steps(host: RawPipe, language: string): Promise<void> {
  const country = countryFor(language);
  for (const story of Object.keys(stories)) {
    const id = await objectionWith(host, country, story, "…");
    const { objection } = await ask(host, "objection.get", { language, objection: id });
    const { hint, state_words } = objection as {
      hint: Record<string, string> & { due?: { sum: string } };
      state_words: string;
    };
    heading(`${language} · ${country} · ${story}: ${state_words}`);
    console.log([hint["what"], hint["why"], hint["how"], hint.due?.sum ?? ""].join("\n").trim());
  }
  const { topics } = await ask(host, "about.list", { language });
  heading(`${language} · what an objection is about`);
  for (const { title, text } of topics as { title: string; text: string }[]) console.log(`${title}: ${text}`);
}

async function letters(host: RawPipe, language: string, reason: string): Promise<void> {
  const country = countryFor(language);
  const objection = await objectionWith(host, country, "declined", reason);
  const list = (await ask(host, "letter.list", { language, objection }))["letters"] as Answer[];
  for (const { kind, title } of list) {
    const letter = await ask(host, "letter.compose", {
      kind,
      language,
      objection,
      name: "A. B.",
      contact: "a@b.example",
    });
    heading(`${language} · ${country} · ${title as string}`);
    console.log(letter["text"]);
    for (const note of letter["notes"] as string[]) console.log(`  [${note}]`);
  }
}

try {
  for (const language of wanted ? [wanted] : Object.keys(examples)) {
    const host = await hostIn(countryFor(language));
    const whole = language in examples;
    let reason = "";
    // The short reason is the same for everybody.
    for (const person of (whole ? Object.keys(people) : ["parent"]) as Person[])
      reason = await reasons(host, language, person);
    await steps(host, language);
    if (whole) await letters(host, language, reason);
    await host.end();
  }
} finally {
  for (const work of cleanUp) work();
}
