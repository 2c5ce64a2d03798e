import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { checkContentBundle } from "../../extension/build_steps/content_bundle.mjs";
import { manifestFor } from "../../extension/build_steps/manifest.mjs";
import { readRules } from "../../extension/build_steps/rules.mjs";
import { wholeRule } from "../../extension/build_steps/whole_rule.mjs";

const { rules, words, problems } = readRules();
const copy = mkdtempSync(join(tmpdir(), "rules-"));
after(() => rmSync(copy, { recursive: true }));

/** What the build says about the rules with one file changed; the file is written back afterwards. */
function findings(file: string, change: (data: any) => void): string[] {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  const data = JSON.parse(before);
  change(data);
  writeFileSync(path, JSON.stringify(data));
  const found = readRules(copy).problems;
  writeFileSync(path, before);
  return found;
}
cpSync("extension/rules", copy, { recursive: true });

test("the page rules are in order", () => assert.deepEqual(problems, []));

test("both platforms' forms are known under each of their two numbers", () => {
  const addresses = rules
    .filter((rule) => rule.subject === "own_information" && rule.stage === "form")
    .flatMap((rule) => rule.addresses.map(({ host, path }: any) => host + path));
  for (const known of [
    "*.facebook.com/help/contact/6359191084165019",
    "*.facebook.com/help/contact/712876720715583",
    "help.instagram.com/contact/233964459562201",
    "help.instagram.com/contact/767264225370182",
  ])
    assert.ok(addresses.includes(known), known);
});

test("words that rules share are in each of them, and borrowed button labels count as derived", () => {
  const whole = (id: string) =>
    wholeRule(
      rules.find((rule) => rule.id === id),
      words,
    );
  assert.deepEqual(whole("facebook-objection-form").fields, whole("instagram-objection-form").fields);
  assert.ok(whole("third-party-form").submit.every(({ certainty }: any) => certainty === "derived"));
  assert.ok(whole("facebook-objection-form").submit.some(({ certainty }: any) => certainty === "exact"));
  assert.deepEqual(whole("third-party-form").fields, [], "its long text asks for prompts, not for reasons");
  assert.deepEqual(whole("privacy-request-form").titles, []);
});

test("no form about something else than AI has a field that our text could be put into", () => {
  for (const rule of rules.filter(({ warns }) => warns !== undefined)) {
    const roles = wholeRule(rule, words).fields.map(({ role }: any) => role);
    assert.ok(!roles.includes("reason") && !roles.includes("additional"), rule.id);
  }
});

const form = "facebook-objection-form.json";
const shared = "words/objection-form.json";
const notices = "words/policy-notice.json";
const forms = rules.filter(({ stage }) => stage === "form").map(({ id }) => id);
/** Every kind of mistake: in which file, how it is made, and the whole sentence that the build says. */
const mistakes: [file: string, sentence: string, change: (data: any) => void][] = [
  [
    form,
    "the file has a key adresses that isn't known; did you mean addresses?",
    (rule) => (rule.adresses = []),
  ],
  [
    form,
    "addresses.0 has a key last_verifed that isn't known; did you mean last_verified?",
    (rule) => (rule.addresses[0].last_verifed = "2026-01-01"),
  ],
  [
    form,
    "the file lacks names; What the person is told this page is: a key of the interface texts (panel.page_names)",
    (rule) => delete rule.names,
  ],
  [form, 'stage is "forms"; did you mean form?', (rule) => (rule.stage = "forms")],
  [shared, 'fields.2.role is "raeson"; did you mean reason?', (words) => (words.fields[2].role = "raeson")],
  [form, "version must be integer", (rule) => (rule.version = "1")],
  [form, "id: the file is named as its id; rename it to other.json", (rule) => (rule.id = "other")],
  [
    form,
    "addresses.0: www.facebok.com isn't among the manifest's host_permissions; did you mean *.facebook.com?",
    (rule) => (rule.addresses[0].host = "www.facebok.com"),
  ],
  [
    form,
    "addresses.0: help.instagram.com belongs to platform instagram, not facebook",
    (rule) => (rule.addresses[0].host = "help.instagram.com"),
  ],
  [
    form,
    "addresses.0: help/contact/1/?locale=de has a query, a fragment, a final slash or no first one; write /help/contact/1",
    (rule) => (rule.addresses[0].path = "help/contact/1/?locale=de"),
  ],
  [
    form,
    "addresses.0: last_verified 2026-02-30 is no day; write one as 2026-08-22, or never",
    (rule) => (rule.addresses[0].last_verified = "2026-02-30"),
  ],
  [
    form,
    "addresses.0: /help/contact/712876720715583 is exact without a source; name where it was read",
    (rule) => (rule.addresses[0].source = " "),
  ],
  [
    "third-party-form.json",
    "addresses.0: mbasic.facebook.com/help/contact/712876720715583 is in facebook-objection-form too; an address belongs to one rule, take it out of the other",
    (rule) =>
      Object.assign(rule.addresses[0], {
        host: "mbasic.facebook.com",
        path: "/help/contact/712876720715583",
      }),
  ],
  [
    form,
    "addresses.0: there is no other rule privacy-request-from to follow; did you mean privacy-request-form?",
    (rule) => (rule.addresses[0].successor = "privacy-request-from"),
  ],
  [
    "privacy-genai-facebook.json",
    "leads_to: there is no form's rule facebook-objection-forms; did you mean facebook-objection-form?",
    (rule) => (rule.leads_to = ["facebook-objection-forms"]),
  ],
  [
    "privacy-genai-facebook.json",
    `leads_to: there is no form's rule privacy-genai-instagram; known: ${forms.join(", ")}`,
    (rule) => (rule.leads_to = ["privacy-genai-instagram"]),
  ],
  [
    form,
    "leads_to: a page on the way names the forms it leads to, no other page does; this one's stage is form",
    (rule) => (rule.leads_to = ["third-party-form"]),
  ],
  [
    form,
    "words: there is no words/objection-forms.json; did you mean objection-form?",
    (rule) => (rule.words = "objection-forms"),
  ],
  [
    form,
    "submit: stands here and in words/objection-form.json; keep one of the two",
    (rule) =>
      (rule.submit = [
        { locale: "en", text: "Go", period: "2026", source: "example.org", certainty: "exact" },
      ]),
  ],
  [
    "privacy-request-form.json",
    "submit_like: words/genai-page.json has no submit; take the key out",
    (rule) => (rule.submit_like = "genai-page"),
  ],
  [
    form,
    "names: there is no text own_information_from in src/text; did you mean own_information_form?",
    (rule) => (rule.names = "own_information_from"),
  ],
  [
    "third-party-form.json",
    "warns: there is no text not_own_post in src/text; did you mean not_own_posts?",
    (rule) => (rule.warns = "not_own_post"),
  ],
  [
    "general-objection-form.json",
    "asks: there is no text about_ia in src/text; did you mean about_ai?",
    (rule) => (rule.asks = "about_ia"),
  ],
  [
    shared,
    'submit.0: "[practice] Go" is a practice text; take it out, no rule may match one',
    (words) => (words.submit[0].text = "[practice] Go"),
  ],
  [
    shared,
    'submit.0: "Submit" is exact without a source; name where it was read',
    (words) => (words.submit[0].source = ""),
  ],
  [
    shared,
    "titles.0: EN_us is no language; write it as en or pt-BR",
    (words) => (words.titles[0].locale = "EN_us"),
  ],
  [
    shared,
    "submit.0: a text without letters would match everything; take it out",
    (words) => (words.submit[0].text = " *"),
  ],
  [
    shared,
    'fields.3.labels.0: "PLEASE TELL US how this processing impacts\u00a0you:" names additional, and reason at fields.2.labels.0; keep the one that the source means',
    (words) => (words.fields[3].labels[0].text = "PLEASE TELL US how this processing impacts\u00a0you:"),
  ],
  [
    shared,
    'confirmations.0: "Grazie!" is too short to be safe; quote at least 24 characters',
    (words) => (words.confirmations[0].text = "Grazie!"),
  ],
  [
    notices,
    "notices.0.known_by: isn't in the text; copy a passage of it",
    (words) => (words.notices[0].known_by = "Vous avez le droit de vous opposer"),
  ],
  [
    notices,
    "notices.2: words were left out at […]; quote an unbroken passage in known_by",
    (words) => delete words.notices[2].known_by,
  ],
  [
    notices,
    "notices.0: en-2026-03-offers is in rules/words/genai-page.json too; give it another id",
    (words) => (words.notices[0].id = "en-2026-03-offers"),
  ],
  [
    "whatsapp-general-objection-form.json",
    "texts.0: Xx is no language; write it as xx or pt-BR",
    (rule) => (rule.texts[0].locale = "Xx"),
  ],
];

for (const [file, sentence, change] of mistakes)
  test(`a mistake in a rule is named with its file and place, and a correction: ${sentence}`, () =>
    assert.ok(
      findings(file, change).includes(`rules/${file}: ${sentence}`),
      findings(file, change).join("\n") || "nothing was found",
    ));

test("a file of words that no rule names is found", () => {
  const path = join(copy, "words", "objection-from.json");
  writeFileSync(path, JSON.stringify({ note: "nobody's" }));
  assert.deepEqual(readRules(copy).problems, [
    "rules/words/objection-from.json: no rule names these words; did you mean objection-form?",
  ]);
  rmSync(path);
});

test("a bundle for Meta's pages that could send or press is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  const found = (text: string) => {
    const path = join(folder, "content.js");
    writeFileSync(path, text);
    return checkContentBundle(path).length;
  };
  for (const bad of [
    'fetch("/x")',
    "new XMLHttpRequest",
    "new WebSocket(a)",
    "new EventSource(a)",
    "navigator.sendBeacon(a)",
    "new Image",
    "button.click()",
    "form.submit()",
    "form.requestSubmit()",
    'new MouseEvent("click")',
    'new KeyboardEvent("x")',
    'new PointerEvent("x")',
  ])
    assert.equal(found(`a();${bad};b()`), 1, bad);
  assert.equal(found('a.dispatchEvent(new InputEvent("input"))'), 0);
  rmSync(folder, { recursive: true });
});

test("the manifests ask for what the design names, and allow nothing out", () => {
  for (const browser of ["chromium", "firefox"] as const) {
    const manifest = manifestFor(browser);
    assert.deepEqual(manifest.permissions, [
      "nativeMessaging",
      "storage",
      "unlimitedStorage",
      "scripting",
      "alarms",
      "activeTab",
    ]);
    assert.equal(manifest.incognito, "not_allowed");
    const csp: string = manifest.content_security_policy.extension_pages;
    for (const part of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"])
      assert.ok(csp.includes(part), part);
    assert.deepEqual(manifest.web_accessible_resources[0].resources, ["panel.html"]);
  }
  assert.ok(!("key" in manifestFor("firefox")) && "key" in manifestFor("chromium"));
});
