/**
 * Forms built at random from a rule, among other things that can be written into: text in a wrong field never, nothing
 * where two fields qualify, and most of the rest filled all the same.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { rules } from "#rules";
import type { Rule } from "../../../extension/src/protocol/rule.ts";
import { addressOf, control, type Field, labelFor, lostWords, sendButton } from "./form_page.ts";
import { type Meta, startMeta } from "./meta.ts";

const forms = rules.filter(({ fields }) => fields.some(({ role }) => role === "reason"));
const perSeed = Number(process.env["OBJECTOR_ROUNDS"] ?? 250);
/** One that never changes, and one of its own for each run. */
const seeds = [20_261_123, Number(process.env["OBJECTOR_SEED"] ?? Math.floor(Math.random() * 2 ** 31))];
/** Of the forms with one reason field only, how many in a hundred have to be filled. */
const mostFilled = 60;

/** What else is on a page, where: inside the form before the reason or behind it, before the form, after it. */
const besideForm: Record<string, (id: string, label: string) => string> = {
  search: (id) => `<div role="search"><input id="${id}" type="search"></div>`,
  search_text: (id) => `<div><input id="${id}" placeholder="[practice] Search"></div>`,
  comment: (id) =>
    `<article><div>[practice] Anna</div><div id="${id}" contenteditable role="textbox" aria-label="[practice] Comment" style="min-height:2em"></div></article>`,
  remark: (id) =>
    `<div>[practice] Was this helpful?</div><button type="button">[practice] Yes</button><textarea id="${id}"></textarea><button type="button">[practice] Send</button>`,
  chat: (id) =>
    `<div role="complementary"><input id="${id}-mail" type="email"><div id="${id}" contenteditable role="textbox" aria-label="[practice] Aa" style="min-height:2em"></div></div>`,
  chat_dialog: (id) =>
    `<div role="dialog"><div id="${id}" contenteditable role="textbox" style="min-height:2em"></div></div>`,
  newsletter: (id) =>
    `<div>[practice] News<input id="${id}" type="email"><button>[practice] Join</button></div>`,
  log_in: (id) => `<form><input id="${id}" name="email"><input id="${id}-pass" type="password"></form>`,
  quote: (_, label) => `<article><p>${label}</p></article>`,
};

/** Copies of the reason field, with its own words, that no person can use. */
const traps: Record<string, (field: string) => string> = {
  beside: (field) => `<div style="position:absolute;left:-9999px">${field}</div>`,
  above: (field) => `<div style="position:absolute;top:-9999px">${field}</div>`,
  gone: (field) => `<div style="display:none">${field}</div>`,
  clear: (field) => `<div style="opacity:0;position:absolute">${field}</div>`,
  folded: (field) => `<div style="height:0;overflow:hidden">${field}</div>`,
  covered: (field) => `<div aria-hidden="true">${field}</div>`,
  inert: (field) => `<div inert>${field}</div>`,
  unreached: (field) =>
    field.replace(/<(textarea|div id)/, (tag) => tag.replace(/^<\w+/, '$& tabindex="-1"')),
};

const labelled: ((label: string, field: (names: string) => string, id: string) => string)[] = [
  (label, field, id) => `<label for="${id}">${label}</label>${field("")}`,
  (label, field) => `<label><span>${label}</span>${field("")}</label>`,
  (label, field, id) => `<span id="${id}-l">${label}</span><div>${field(`aria-labelledby="${id}-l"`)}</div>`,
  (label, field) => field(`aria-label="${label}"`),
  (label, field) => `<div><div>${label}</div><div><div>${field("")}</div></div></div>`,
];

const variant = fc.record({
  form: fc.nat(),
  locale: fc.nat(),
  long: fc.boolean(),
  kind: fc.nat(3),
  way: fc.nat(labelled.length - 1),
  ending: fc.constantFrom("", "", "*", ":", "\u00a0(optional)", " \u00ad"),
  shouted: fc.boolean(),
  /** Signals lost here and there, as Meta's changes would: a label in other words, bare controls, another order. */
  lost: fc.option(fc.constantFrom("label", "role", "order"), { nil: null, freq: 2 }),
  depth: fc.nat(5),
  inForm: fc.boolean(),
  classes: fc.array(fc.string({ unit: fc.constantFrom(..."abcx129"), minLength: 5, maxLength: 7 }), {
    maxLength: 3,
  }),
  beforeForm: fc.uniqueArray(fc.constantFrom(...Object.keys(besideForm)), { maxLength: 3 }),
  afterForm: fc.uniqueArray(fc.constantFrom(...Object.keys(besideForm)), { maxLength: 3 }),
  trap: fc.option(fc.constantFrom(...Object.keys(traps)), { nil: null, freq: 2 }),
  extra: fc.option(fc.constantFrom("name", "second_email", "box", "twin"), { nil: null, freq: 2 }),
  late: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
});
type Variant = typeof variant extends fc.Arbitrary<infer Value> ? Value : never;

/** A page from choices, and which of its elements are what. */
function build(given: Variant) {
  const rule = forms[given.form % forms.length] as Rule;
  const reason = rule.fields.find(({ role }) => role === "reason")!;
  const locales = [...new Set([...reason.labels.map(({ locale }) => locale), "de", "xx"])];
  const locale = locales[given.locale % locales.length]!;
  const known = reason.labels.some((label) => label.locale === locale) && given.lost !== "label";
  const roles = rule.fields
    .map(({ role }) => role)
    .filter((role) => role !== "code" && (given.long || role === "email" || role === "reason"));
  const fields = roles
    // Free texts come together: one alone behind the e-mail field, in words nobody knows, is taken for the reason.
    .filter((role) => !(given.late && (role === "reason" || role === "additional")))
    .map((role): Field => {
      const { kinds } = rule.fields.find((field) => field.role === role)!;
      const words = given.lost === "label" ? `${lostWords} ${role}` : labelFor(rule, role, locale);
      const label = (given.shouted ? words.toUpperCase() : words) + given.ending;
      return { role, kind: kinds[given.kind % kinds.length]!, label, marked: given.lost !== "role" };
    });
  const nest = (html: string, depth: number): string =>
    depth === 0 ? html : `<div class="${given.classes.join(" ")}">${nest(html, depth - 1)}</div>`;
  const row = (field: Field, id: string) =>
    nest(
      labelled[given.way]!(field.label, (names) => control(field, id, names), id),
      given.depth,
    );
  const rows = fields.map((field) => row(field, field.role));
  const place = Math.max(
    0,
    fields.findIndex(({ role }) => role === "reason"),
  );
  const model: Field = {
    role: "reason",
    kind: "textarea",
    label: labelFor(rule, "reason", locale),
    marked: true,
  };
  if (given.trap) rows.splice(place, 0, traps[given.trap]!(row(model, "trap")));
  const email: Field = { role: "email", kind: "input", label: "[practice] E-mail", marked: true };
  if (given.extra === "name")
    rows.splice(0, 0, row({ ...email, label: "[practice] Name", marked: false }, "name"));
  if (given.extra === "second_email") rows.splice(place, 0, row(email, "email2"));
  // A free text of somebody else's in the midst of the form: where Meta's own is gone too, nobody could tell.
  const box = given.extra === "box" && !given.late;
  if (box) rows.push(row({ ...model, label: "[practice] Box" }, "box"));
  const twin = given.extra === "twin" && !given.late;
  const own = fields.find(({ role }) => role === "reason");
  if (twin && own) rows.push(row(own, "twin"));
  if (given.lost === "order") rows.reverse();
  const send = sendButton(rule.submit[given.kind % rule.submit.length]?.text ?? "[practice] Send");
  const form = rows.join("") + send;
  const beside = (names: string[], where: string) =>
    names.map((name) => besideForm[name]!(`${where}-${name}`, model.label)).join("");
  const whole = given.inForm ? `<form>${form}</form>` : form;
  const main = `<div role="main"><h1>[practice]</h1>${beside(given.beforeForm, "b")}${whole}${beside(given.afterForm, "a")}</div>`;
  // Without the words, two free texts beside each other can't be told apart.
  const severalTexts = twin || (!known && (box || (given.long && roles.includes("additional"))));
  return { rule, locale, html: main, severalTexts, late: given.late };
}

let meta: Meta;
before(async () => (meta = await startMeta()));
after(() => meta.close());

for (const seed of seeds)
  test(`a text never lands in a wrong field, whatever is around (seed ${seed})`, async () => {
    console.log(`seed form_variants ${seed} (again: OBJECTOR_SEED=${seed})`);
    let [tried, several, one, filled] = [0, 0, 0, 0];
    const property = fc.asyncProperty(variant, async (given) => {
      const { rule, locale, html, severalTexts, late } = build(given);
      const seen = await meta.show({ ...addressOf(rule), lang: locale, html });
      tried += 1;
      const right: Record<string, string> = {
        reason: "Objector’s reason",
        additional: "Objector’s addition",
        country: "DE",
      };
      for (const [id, text] of Object.entries(seen.changed))
        assert.ok(text === right[id], `"${text}" stands in ${id}\n${html}`);
      if (severalTexts) {
        several += 1;
        assert.ok(!("reason" in seen.changed), `filled, though two qualify\n${html}`);
      } else if (!late) {
        one += 1;
        if ("reason" in seen.changed) filled += 1;
      }
    });
    await fc.assert(property, { seed, numRuns: perSeed });
    const share = Math.round((filled * 100) / one);
    console.log(
      `${tried} variants: ${several} with several that qualify, ${filled} of ${one} others filled (${share} %)`,
    );
    assert.ok(share >= mostFilled, `only ${share} % of the forms with one reason field were filled`);
    console.log(`count form_variants ${tried}`);
    console.log(`count form_variants_filled ${filled}`);
  });
