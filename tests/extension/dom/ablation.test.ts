/**
 * Every form of every rule again with one signal lost, and with each pair of them lost: what still works is the table
 * in extension/rules/SIGNALS.md, which this test compares with what it finds.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { format } from "prettier";
import { rules } from "#rules";
import type { Signal } from "../../../extension/src/detect/signals.ts";
import type { FieldRole } from "../../../extension/src/protocol/messages.ts";
import type { Rule } from "../../../extension/src/protocol/rule.ts";
import {
  addressOf,
  dictionary,
  type Field,
  formHtml,
  labelFor,
  lostWords,
  unknownAddress,
} from "./form_page.ts";
import { type Meta, type Seen, startMeta } from "./meta.ts";

const signals: Signal[] = ["address", "label", "role", "order"];
const pairs = signals.flatMap((one, index) => signals.slice(index + 1).map((other) => [one, other]));
const losses: Signal[][] = [[], ...signals.map((signal) => [signal]), ...pairs];
/** A language for which no rule has the label of a free text. */
const withoutWords = "de";
const document = "extension/rules/SIGNALS.md";
const forms = rules.filter(({ stage }) => stage === "form");

/** The layouts of a form: with everything its rule describes, and with e-mail and reason alone. */
function layoutsOf(rule: Rule): FieldRole[][] {
  const all = rule.fields.map(({ role }) => role).filter((role) => role !== "code");
  const short = all.filter((role) => role === "email" || role === "reason");
  return short.length < all.length && short.length === 2 ? [short, all] : [all];
}

/** The languages whose words for the reason a rule knows, and one whose words it doesn't. */
function localesOf(rule: Rule): string[] {
  const known = rule.fields.find(({ role }) => role === "reason")?.labels ?? [];
  return [...new Set([...known.map(({ locale }) => locale), withoutWords])];
}

/** A form with some signals lost. `choice` is which of the kinds of control that the rule allows. */
function page(rule: Rule, layout: FieldRole[], locale: string, choice: number, lost: readonly Signal[]) {
  const fields = layout.map((role): Field => {
    const kinds = rule.fields.find((field) => field.role === role)!.kinds;
    return {
      role,
      kind: kinds[choice % kinds.length]!,
      label: lost.includes("label") ? lostWords : labelFor(rule, role, locale),
      marked: !lost.includes("role"),
    };
  });
  const title =
    rule.titles.find((words) => words.locale === locale)?.text ??
    ["[practice]", dictionary(locale, "objecting")[0], dictionary(locale, "processing")[0]].join(" ");
  const send = rule.submit.find((words) => words.locale === locale)?.text ?? "[practice] Send";
  return {
    ...(lost.includes("address") ? unknownAddress(rule) : addressOf(rule)),
    lang: locale,
    html: formHtml(title, lost.includes("order") ? fields.toReversed() : fields, send),
  };
}

/** What the person gets from Objector, in a word. */
function outcome(seen: Seen): string {
  if (seen.changed["reason"] !== undefined) return "fills";
  if (seen.answer !== "known") return seen.answer;
  return seen.fields.some(({ role }) => role === "reason") ? "points" : "names";
}

let meta: Meta;
before(async () => (meta = await startMeta()));
after(() => meta.close());

test("with one signal lost a form works as far as that is honest, with two it is never filled", async () => {
  const rows = new Map<string, Set<string>[]>();
  let tried = 0;
  for (const rule of forms)
    for (const layout of layoutsOf(rule))
      for (const locale of localesOf(rule))
        for (const choice of layout.length > 0 ? [0, 1] : [0]) {
          const words = rule.fields.some(({ role, labels }) =>
            role === "reason" ? labels.some((each) => each.locale === locale) : false,
          );
          const name = `| ${rule.id} | ${layout.join(", ") || "not known"} | ${words ? "known" : "not known"} |`;
          const cells = rows.get(name) ?? losses.map(() => new Set<string>());
          rows.set(name, cells);
          for (const [index, lost] of losses.entries()) {
            if (lost.includes("order") && layout.length < 2) continue;
            const seen = await meta.show(page(rule, layout, locale, choice, lost));
            const where = `${rule.id}, ${layout.join("+")}, ${locale}, without ${lost.join(" and ")}`;
            const found = `${where}: ${JSON.stringify(seen)}`;
            tried += 1;
            cells[index]!.add(outcome(seen));
            for (const [id, text] of Object.entries(seen.changed)) {
              const right = { reason: "Objector’s reason", additional: "Objector’s addition", country: "DE" };
              assert.equal(text, right[id as keyof typeof right], `something else in ${found}`);
            }
            const all = new Set<Signal>([...lost, ...(words ? [] : (["label"] as const))]);
            if (all.size > 1 || lost.includes("address"))
              assert.ok(!("reason" in seen.changed) && !("additional" in seen.changed), `filled: ${found}`);
            if (lost.length > 1 && layout.includes("reason"))
              assert.ok(seen.answer !== "known", `known with two lost: ${found}`);
            for (const { signals: agreed, found: howMany } of seen.fields)
              if (howMany === "one") assert.ok(!agreed[0]!.some((signal) => lost.includes(signal)), found);
          }
        }
  console.log(`count ablations ${tried}`);

  const head = [["Rule", "Fields", "Words"], ["nothing"], ...losses.slice(1)].flatMap((lost, index) =>
    index === 0 ? lost : [lost.join(" and ")],
  );
  const lines = [...rows].map(([name, cells]) =>
    [name, cells.map((words) => [...words].toSorted().join(" or ") || "–").join(" | "), "|"].join(" "),
  );
  const table = [`| ${head.join(" | ")} |`, `|${" --- |".repeat(head.length)}`, ...lines].join("\n");
  const path = "build/SIGNALS.md";
  const written = readFileSync(document, "utf8");
  const kept = written.slice(0, written.indexOf("\n| "));
  const now = await format(`${kept}\n${table}\n`, { parser: "markdown" });
  mkdirSync("build", { recursive: true });
  writeFileSync(path, now);
  console.log(now.slice(kept.length));
  assert.ok(written === now, `${document} is older than what was found; the new one is ${path}`);
});
