/**
 * Every page of the catalogue that a rule knows, one after the other in one browser: is it recognised, does the help
 * point at the right control, and do the events say what happened?
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { FieldRole, PageState, PointTarget } from "../../extension/src/protocol/messages.ts";
import type { EventSubmitPressed, Page } from "../../extension/src/protocol/types.ts";
import { catalogue, findable, formAt } from "../site/catalogue.ts";
import type { Group, Visit } from "../site/catalogue.ts";
import { isQuoted } from "../site/labels.ts";
import { localeAt } from "../site/pages.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { hasPanel, Inside, pointsAt } from "./inside.ts";
import type { SeenEvent } from "./inside.ts";
import { until } from "./until.ts";

/** One page: everything that is wrong with it, as sentences. */
class Visitor {
  readonly wrong: string[] = [];
  readonly presses: string[] = [];
  private readonly session: Session;
  private readonly inside: Inside;
  private heard = 0;

  constructor(session: Session, inside: Inside) {
    this.session = session;
    this.inside = inside;
  }

  async visit(group: Group, visit: Visit): Promise<void> {
    try {
      this.heard = (await this.inside.events()).length;
      await this.session.open(visit.address);
      if (visit.answer)
        await this.session.page.click(`[data-practice-target=question] [value=${visit.answer}]`);
      const state = await this.recognised(group, visit);
      if (!state) return;
      const found = targetsOf(state);
      // In English every control that was found; in other languages the one that matters most.
      const first = found.includes("reason") ? ["reason" as const] : found.slice(0, 1);
      const english = localeAt(new URL(visit.address)) === "en_GB";
      for (const target of english ? found : first) await pointsAt(this.session, this.inside, target);
      if (state.stage === "form" && found.length > 0) await this.press(group, visit, state);
    } catch (error) {
      this.wrong.push(`${visit.address}\n    ${(error as Error).message}`);
    }
  }

  /** Waits until the page script knows the page and found on it what can be found. */
  private async recognised(group: Group, visit: Visit): Promise<PageState | undefined> {
    const wanted = findable(visit);
    // Linked accounts are read only where the person asks for it: there the page script has nothing to say.
    const quiet = group.rule?.startsWith("accounts-") === true;
    const fits = (state: PageState | null | undefined): boolean =>
      quiet
        ? state === null
        : state?.page.rule === group.rule &&
          wanted.every((target) => targetsOf(state!).includes(target as PointTarget));
    const state = await until(() => this.inside.state(), fits);
    if (!state) return undefined;
    assert.equal(state.page.subject, group.subject ?? "own_information");
    await until(
      () => hasPanel(this.session),
      (here) => here === (visit.silent !== true),
    );
    if (visit.empty) assert.deepEqual(targetsOf(state), [], "something was found where no form is");
    return state;
  }

  /** Fills what the page demands and presses its button, as a person would; then the events have to be there. */
  private async press(group: Group, visit: Visit, state: PageState): Promise<void> {
    const { page } = this.session;
    const { form } = formAt(visit)!;
    for (const field of await page.$$(
      "[role=main] [data-practice-target]:is(input, textarea, select):required",
    )) {
      const isList = await field.evaluate((element) => element instanceof HTMLSelectElement);
      await (isList ? field.select("DE") : field.type("a"));
    }
    const expected: string[] = [];
    if (state.fields.some(({ role }) => role !== "country")) expected.push("form_opened");
    // A list box is opened and chosen from by hand, and a form that nobody has described records no press.
    const list = visit.address.includes("country=combobox");
    if (state.submit === "present" && group.rule !== "unknown" && !list) {
      await page.click("[data-practice-target=submit]");
      expected.push("submit_pressed");
      if (form.next !== "confirmation") expected.push("code_requested");
      else if (isQuoted(localeAt(new URL(visit.address)), "confirmation")) expected.push("confirmation_seen");
    }
    const events = await until(
      async () => (await this.inside.events()).slice(this.heard),
      (seen) => seen.length >= expected.length,
    );
    this.heard += events.length;
    assert.deepEqual(
      events.map(({ kind }) => kind),
      expected,
    );
    if (expected.includes("code_requested")) await this.asksForCode();
    for (const event of events) this.said(event, group, visit);
    await this.inside.forget();
  }

  private async asksForCode(): Promise<void> {
    const state = await this.inside.state();
    assert.equal(state?.stage, "code");
    await pointsAt(this.session, this.inside, "code");
  }

  /** What an event says of its page. */
  private said({ id, kind, payload }: SeenEvent, group: Group, visit: Visit): void {
    if (kind !== "form_opened" && kind !== "submit_pressed") return;
    const page: Page = (payload as EventSubmitPressed).page;
    const { origin, pathname } = new URL(visit.address);
    assert.deepEqual(
      { rule: page.rule, subject: page.subject, locale: page.locale, address: page.address },
      {
        rule: group.rule,
        subject: group.subject,
        locale: saidLocale(visit),
        address: origin + pathname,
      },
    );
    if (kind === "submit_pressed") this.presses.push(id);
  }
}

/** The locale as an event has it: with the region where the address names one, else the page's own language. */
function saidLocale({ address }: Visit): string {
  const url = new URL(address);
  const locale = localeAt(url).replace("_", "-");
  return /[?&]locale2?=/.test(url.search) || /^..-..\./.test(url.hostname) ? locale : locale.slice(0, 2);
}

/** The controls that were found once: these alone are pointed at and filled. */
function targetsOf(state: PageState): PointTarget[] {
  const roles: FieldRole[] = state.fields.filter(({ found }) => found === "one").map(({ role }) => role);
  return [
    ...roles,
    ...(state.submit === "present" ? (["submit"] as const) : []),
    ...(state.link === "present" ? (["link"] as const) : []),
  ];
}

for (const browser of browserNames) {
  test(`every known page is recognised, pointed at and recorded in ${browser}`, async () => {
    await withSession({ browser, calm: true }, async (session) => {
      const inside = await Inside.open(session);
      const visitor = new Visitor(session, inside);
      const started = performance.now();
      let pages = 0;
      for (const group of catalogue.filter(({ rule }) => rule !== undefined))
        for (const visit of group.pages) {
          await visitor.visit(group, visit);
          pages += 1;
        }
      assert.equal(visitor.wrong.length, 0, `of ${pages} pages wrong:\n${visitor.wrong.join("\n")}`);
      // The ledger holds every press once, under the objections of the account that is logged in.
      const pressed = await until(
        async () =>
          (await session.ledger()).flatMap(({ log }) =>
            log.filter(({ kind }) => kind === "submit_pressed").map(({ id }) => id),
          ),
        (ids) => ids.length >= visitor.presses.length,
      );
      assert.deepEqual(pressed.toSorted(), visitor.presses.toSorted());
      console.log(`${pages} pages in ${browser}, ${Math.round((performance.now() - started) / 1000)} s`);
      count("rule_locale_pages", pages);
      count("presses_recorded", pressed.length);
    });
  });
}
