/** Every state of every screen, as scripts for the stand-in and the presses that lead there. */
import de from "../../../native-host/data/texts/de.json" with { type: "json" };
import en from "../../../native-host/data/texts/en.json" with { type: "json" };
import { type HostState, otherAccount, type PageState } from "../../../extension/src/protocol/messages.ts";
import type { ObjectionGetResult } from "../../../extension/src/protocol/types.ts";
import type { Page } from "puppeteer-core";
import { keepingStates } from "./keeping_states.ts";
import { letterStates } from "./letter_states.ts";
import {
  accountHint,
  accounts,
  field,
  grounds,
  hint,
  hostOk,
  objection,
  page,
  reasonText,
} from "./examples.ts";
import type { Script } from "./stand_in.ts";

type Language = "en" | "de";

export interface ScreenState {
  screen: "panel" | "popup" | "ledger" | "letter" | "elsewhere" | "welcome";
  name: string;
  script: (language: Language) => Script;
  /** What is waited for before anything is pressed. */
  wait: string;
  then?: (page: Page) => Promise<void>;
}

const countries = ["AT", "BR", "DE", "FR", "GB", "IT", "US"];

function base(language: Language, seen: PageState | null): Script {
  return {
    language,
    page: seen,
    host: hostOk,
    answers: {
      "page.report": { hints: [] },
      "profile.get": { countries, holder: { country: "DE", objected_before: "no" } },
      "ground.list": {
        grounds: grounds[language].map(([key, kind, title, care]) => ({ key, kind, title, care })),
      },
      "reason.compose": {
        text: reasonText[language],
        language,
        notes: [hint[language].why],
        certainty: "derived",
      },
      "objection.list": {
        objections: [
          objection(language, 1, "submitted", accounts.facebook),
          objection(language, 2, "accepted", accounts.facebook, "product_improvement"),
          objection(language, 3, "overdue", accounts.named),
        ],
        accounts: [{ account: accounts.without, hint: accountHint[language] }],
      },
      "objection.get": events(language),
    },
    identity: { platform: "facebook", account: accounts.facebook.id },
    description: {
      host: "www.facebook.com",
      path: "/help/contact/1",
      locale: "en",
      fields: [
        { order: 1, tag: "textarea", type: "", role: "textbox", label: "[practice] Why", required: true },
      ],
      buttons: [{ order: 2, tag: "div", role: "button", label: "[practice] Send" }],
    },
  };
}

function events(language: Language): ObjectionGetResult {
  const event = (n: number, kind: string, words: string) => ({
    id: `01890000-0000-7000-8000-0000000004${String(n).padStart(2, "0")}`,
    kind,
    day: "2026-11-22",
    at: Date.UTC(2026, 10, 22, 13, n),
    words: `${words} [practice]`,
    retracted: n === 3,
    details: n === 4 ? [{ label: "Text", value: reasonText[language], personal: true }] : [],
  });
  return {
    objection: objection(language, 1, "submitted", accounts.facebook),
    events: [
      event(1, "form_opened", "Meta’s form was opened"),
      event(2, "prefilled", "The text was put into the form"),
      event(3, "told_by_person", "You said: it shows an error"),
      event(4, "submit_pressed", "You pressed Meta’s button"),
    ],
  };
}

/** Waits until the control is there and stands still, then presses it. */
const press = (tab: Page, selector: string) => tab.locator(selector).click();
const write = async (tab: Page) => {
  await press(tab, 'input[type="checkbox"]');
  await press(tab, ".composer .button.main");
  await tab.waitForSelector("#text");
};

const way = page({ stage: "way", names: "genai_page", submit: "absent", link: "present" });
const formFields = [field("email", { filled: true, required: true }), field("reason", { maxLength: 5000 })];
const form = page({ fields: formFields, submitLabel: "Submit" });
const layout2024 = page({
  submitLabel: "Submit",
  fields: [
    field("country", { required: true, canFill: false }),
    field("email", { required: true, canFill: false }),
    field("reason", { required: true }),
    field("additional"),
  ],
});
const thirdParty = page({
  ...form,
  names: "third_party_form",
  warns: "not_own_posts",
  page: { ...form.page, rule: "third-party-form", subject: "third_party" },
});
const productImprovement = page({
  ...form,
  names: "product_improvement_form",
  warns: "not_ai",
  page: { ...form.page, rule: "facebook-settings-objection-form", subject: "product_improvement" },
});
const whatsappForm = page({
  ...form,
  names: "whatsapp_objection_form",
  warns: "not_whatsapp_ai",
  page: {
    ...form.page,
    platform: "whatsapp",
    rule: "whatsapp-general-objection-form",
    subject: "general",
  },
});
const generalForm = page({
  ...form,
  names: "general_objection_form",
  asks: "about_ai",
  page: { ...form.page, rule: "general-objection-form", subject: "general" },
});
const pressedAt = Date.UTC(2026, 10, 22, 13, 3);
const after = page({ stage: "after_press", pressedAt });
const unknown = page({
  match: "looks_like",
  submit: "absent",
  page: { ...form.page, subject: "unknown_form" },
});

const panel = (
  name: string,
  seen: PageState | null,
  wait: string,
  more: (script: Script, language: Language) => Partial<Script> = () => ({}),
  then?: (page: Page) => Promise<void>,
): ScreenState => ({
  screen: "panel",
  name,
  wait,
  script: (language) => {
    const script = base(language, seen);
    return { ...script, ...more(script, language) };
  },
  ...(then ? { then } : {}),
});

const report = (withObjection: boolean) => (script: Script, language: Language) => ({
  answers: {
    ...script.answers,
    "page.report": {
      hints: [hint[language]],
      ...(withObjection ? { objection: objection(language, 1, "submitted", accounts.facebook) } : {}),
    },
  },
});
/** What the host says to a page, in its own words. */
const pageHint = (code: keyof typeof en.hints, link?: string) => (script: Script, language: Language) => ({
  answers: {
    ...script.answers,
    "page.report": {
      hints: [
        { code, certainty: "unknown" as const, ...{ en, de }[language].hints[code], ...(link && { link }) },
      ],
    },
  },
});
const trouble = (status: HostState["status"], detail: string) => () => ({
  host: { status, detail, waiting: 2, refused: 0 },
});

const outcomes: Script["filled"] = [
  { role: "reason", result: "already_filled" },
  { role: "country", result: "choose_yourself" },
  { role: "additional", result: "refused" },
];

/** The ledger knows two accounts of Facebook's and Instagram's; a third was only met in this browser. */
const elsewhereBase = (language: Language): Script => ({
  ...base(language, null),
  storage: { "account/facebook/100098765432109": "01890000-0000-7000-8000-000000000903" },
});
const setDay = (tab: Page, selector: string, day: string) =>
  tab.$eval(
    selector,
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    day,
  );
const tellAccepted = async (tab: Page) => {
  await press(tab, '[name="platform"]');
  await tab.waitForSelector('[name="account"]');
  await press(tab, '[name="account"]');
  await press(tab, '.choice:nth-of-type(3) [name="says"]');
  await tab.waitForSelector("#answer-day");
  await setDay(tab, "#answer-day", "2024-06-03");
  await setDay(tab, "#sent-day", "2024-05-29");
};

export const states: ScreenState[] = [
  panel("way", way, ".hint-box", pageHint("way")),
  panel("way-earlier", way, ".notice", report(true)),
  panel("way-pointing", way, ".step-content .button", undefined, (tab) =>
    press(tab, ".step-content .button"),
  ),
  panel("way-absent", { ...way, link: "absent" }, ".meta-pages"),
  panel("questions", form, "#country", (script) => ({
    answers: { ...script.answers, "profile.get": { countries } },
  })),
  panel("grounds", form, ".hint-box", pageHint("form"), (tab) => press(tab, 'input[type="checkbox"]')),
  panel("text", form, "#own", undefined, write),
  panel(
    "filled",
    form,
    "#own",
    () => ({ filled: [{ role: "reason", result: "filled" }] }),
    async (tab) => {
      await write(tab);
      await press(tab, ".reason-text .button.main");
      await tab.waitForSelector(".outcomes");
    },
  ),
  panel(
    "outcomes",
    layout2024,
    "#own",
    () => ({ filled: outcomes }),
    async (tab) => {
      await write(tab);
      await press(tab, ".reason-text .button.main");
      await tab.waitForSelector(".question");
    },
  ),
  panel(
    "other-account",
    form,
    "#own",
    () => ({ fillProblem: otherAccount }),
    async (tab) => {
      await write(tab);
      await press(tab, ".reason-text .button.main");
      await tab.waitForSelector(".question");
    },
  ),
  panel(
    "smaller-field",
    { ...form, fields: [field("reason", { maxLength: 120, required: true })] },
    "#own",
    () => ({ filled: [{ role: "reason", result: "changed" }] }),
    async (tab) => {
      await write(tab);
      await press(tab, ".reason-text .button.main");
      await tab.waitForSelector(".outcomes");
    },
  ),
  panel(
    "third-party",
    thirdParty,
    ".notice .fold",
    pageHint("third_party_form", "https://www.facebook.com/privacy/genai"),
  ),
  panel("third-party-without-host", thirdParty, ".notice .meta-pages", trouble("not_found", "Not found.")),
  panel("product-improvement", productImprovement, ".notice .fold", pageHint("product_improvement_form")),
  panel("whatsapp-form", whatsappForm, ".notice .meta-pages"),
  panel("general-form", generalForm, "#ask-first"),
  panel("general-form-ai", generalForm, "#ask-first", undefined, async (tab) => {
    await press(tab, "#ask-first ~ .button.main");
    await tab.waitForSelector(".notice .meta-pages");
  }),
  panel("general-form-other", generalForm, "#ask-first", undefined, async (tab) => {
    await press(tab, "#ask-first ~ .button:not(.main)");
    await tab.waitForSelector(".steps");
  }),
  panel("login-wall", { ...form, fields: [], submit: "absent", missing: "login" }, ".notice"),
  panel("no-form", { ...form, fields: [], submit: "absent", missing: "form" }, "#try"),
  panel(
    "no-form-moved",
    {
      ...generalForm,
      fields: [],
      submit: "absent",
      missing: "form",
      successor: "https://help.meta.com/support/privacy",
    },
    "#try",
  ),
  panel("press-unseen", { ...form, submit: "absent" }, "#own"),
  panel("after-press", after, "#next", report(true), (tab) => press(tab, '[name="says"]')),
  panel("after-press-switched", { ...after, switched: "other" }, ".notice", report(true)),
  panel("after-press-told", after, "#next", report(true), async (tab) => {
    await press(tab, ".choice:last-child input");
    await press(tab, "form .button.main");
    await tab.waitForSelector(".notice");
    await press(tab, ".fold > summary");
  }),
  panel("after-press-seen", { ...after, confirmation: "accepted" }, ".notice", report(true)),
  panel("code", page({ stage: "code", pressedAt, fields: [field("code")] }), ".code-help", report(true)),
  panel("unknown-form", unknown, ".hint-box", pageHint("unknown_form")),
  panel("unknown-form-described", unknown, ".report .button", undefined, async (tab) => {
    await press(tab, ".report .button");
    await tab.waitForSelector("#description");
  }),
  panel(
    "host-not-found",
    form,
    ".notice",
    trouble("not_found", "Specified native messaging host not found."),
  ),
  panel("host-too-old-for-entries", form, ".notice", () => ({ host: { ...hostOk, waiting: 2, held: 2 } })),
  panel("host-crashed-after-press", after, ".notice", trouble("crashed", "Native host has exited.")),
  panel("loaded-rules", way, ".hash", () => ({ storage: { loaded_rules: loaded } })),
  panel("nothing", null, ".body > p"),
  panel("folded", way, ".step-content .button", undefined, async (tab) => {
    await press(tab, ".head .icon-button");
    await tab.waitForSelector(".panel.folded");
  }),
  { screen: "popup", name: "list", wait: ".card", script: (language) => base(language, null) },
  {
    screen: "popup",
    name: "this-page-form",
    wait: ".this-page",
    script: (language) => base(language, form),
  },
  {
    screen: "popup",
    name: "this-page-absent",
    wait: ".this-page",
    script: (language) => base(language, { ...way, link: "absent" }),
  },
  {
    screen: "popup",
    name: "open",
    wait: ".card",
    script: (language) => base(language, null),
    then: async (tab) => {
      await press(tab, ".open-events");
      await press(tab, ".card [aria-pressed]");
      await tab.waitForSelector(".details");
      await press(tab, ".account-heading .icon-button");
    },
  },
  {
    screen: "popup",
    name: "answer",
    wait: ".card",
    script: (language) => base(language, null),
    then: async (tab) => {
      await press(tab, ".open-events");
      await press(tab, ".hint ~ .stack > .button");
      await press(tab, ".choice:nth-of-type(4) input");
    },
  },
  {
    screen: "popup",
    name: "answer-told",
    wait: ".card",
    script: (language) => base(language, null),
    then: async (tab) => {
      await press(tab, ".open-events");
      await press(tab, ".hint ~ .stack > .button");
      await press(tab, ".choice:nth-of-type(2) input");
      await press(tab, ".choices ~ .button.main");
      await tab.waitForSelector(".card .notice");
    },
  },
  {
    screen: "popup",
    name: "nobody-here",
    wait: ".fold",
    script: (language) => ({ ...base(language, null), identity: undefined }),
  },
  {
    screen: "popup",
    name: "empty",
    wait: ".meta-pages",
    script: (language) => ({ ...base(language, null), answers: { "objection.list": { objections: [] } } }),
  },
  {
    screen: "popup",
    name: "other-account-here",
    wait: ".meta-pages",
    script: (language) => ({ ...base(language, null), identity: { platform: "instagram", account: "new" } }),
  },
  {
    screen: "popup",
    name: "trouble",
    wait: ".notice.stop",
    script: (language) => ({
      ...base(language, null),
      host: { status: "startup_failed", waiting: 1, refused: 1 },
      storage: { "refused/1": refusedEntry },
    }),
  },
  {
    screen: "ledger",
    name: "list",
    wait: ".refused",
    script: (language) => ({ ...base(language, null), storage: { "refused/1": refusedEntry } }),
    then: async (tab) => {
      await press(tab, ".open-events");
      await tab.waitForSelector(".events");
    },
  },
  {
    screen: "ledger",
    name: "linked-accounts",
    wait: ".linked",
    script: (language) => base(language, null),
    then: async (tab) => {
      await press(tab, ".linked summary");
      await press(tab, ".linked .choice:nth-of-type(1) input");
      await press(tab, ".linked .choices + .button");
      await tab.waitForSelector(".linked .problem");
    },
  },
  {
    screen: "ledger",
    name: "linked-accounts-shown",
    wait: ".linked",
    script: (language) => base(language, null),
    then: async (tab) => {
      await press(tab, ".linked summary");
      await press(tab, ".linked .choice:nth-of-type(1) input");
      await press(tab, ".linked .choice:nth-of-type(2) input");
      await press(tab, ".linked .choices + .button");
      await tab.waitForSelector(".linked .buttons");
    },
  },
  {
    screen: "ledger",
    name: "loaded-rules",
    wait: ".hash",
    script: (language) => ({ ...base(language, null), storage: { loaded_rules: loaded } }),
    then: (tab) => press(tab, "main > .fold:last-of-type > summary"),
  },
  {
    screen: "ledger",
    name: "loaded-rules-refused",
    wait: ".hash",
    script: (language) => ({
      ...base(language, null),
      storage: { loaded_rules: { ...loaded, problem: "facebook-objection-form: version 1 is older than …" } },
    }),
    then: async (tab) => {
      await press(tab, "main > .fold:last-of-type > summary");
      await tab.$eval("#rule-file", (input) => {
        const files = new DataTransfer();
        files.items.add(new File(["{}"], "rules.json"));
        (input as HTMLInputElement).files = files.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await tab.waitForSelector(".findings");
    },
  },
  {
    screen: "popup",
    name: "loaded-rules",
    wait: ".hash",
    script: (language) => ({ ...base(language, null), storage: { loaded_rules: loaded } }),
  },
  {
    screen: "elsewhere",
    name: "steps",
    wait: ".fold",
    script: (language) => base(language, null),
    then: async (tab) => {
      for (const summary of await tab.$$(".fold > summary")) await summary.click();
    },
  },
  {
    screen: "elsewhere",
    name: "other-language",
    wait: ".fold",
    script: (language) => ({ ...base(language, null), browserLanguage: "fr-FR" }),
    then: async (tab) => {
      for (const summary of await tab.$$(".fold > summary")) await summary.click();
    },
  },
  {
    screen: "elsewhere",
    name: "missing",
    wait: "form",
    script: elsewhereBase,
    then: (tab) => press(tab, "form .button.main"),
  },
  { screen: "elsewhere", name: "answered", wait: "form", script: elsewhereBase, then: tellAccepted },
  {
    screen: "elsewhere",
    name: "future",
    wait: "form",
    script: elsewhereBase,
    then: async (tab) => {
      await tellAccepted(tab);
      await setDay(tab, "#answer-day", "2999-01-01");
      await press(tab, "form .button.main");
      await tab.waitForSelector("[aria-invalid]");
    },
  },
  {
    screen: "elsewhere",
    name: "recorded",
    wait: "form",
    script: elsewhereBase,
    then: async (tab) => {
      await tellAccepted(tab);
      await press(tab, "form .button.main");
      await tab.waitForSelector(".notice.good");
    },
  },
  { screen: "popup", name: "proof", wait: ".this-page", script: (language) => base(language, after) },
  ...keepingStates(base),
  ...letterStates(base),
  { screen: "welcome", name: "ready", wait: ".notice.good", script: (language) => base(language, null) },
  {
    screen: "welcome",
    name: "host-not-found",
    wait: ".notice.wait",
    script: (language) => ({
      ...base(language, null),
      host: { status: "not_found", waiting: 0, refused: 0 },
    }),
  },
];

const refusedEntry = {
  event: { id: "1", kind: "told_by_person", at: pressedAt, payload: {} },
  error: { code: 101, message: "the event doesn’t fit its schema" },
};

const loaded = {
  at: Date.UTC(2026, 10, 22, 13, 0),
  date: "2026-11-20",
  sha256: "3f1d0c9a7b52e8846d2f0b9c1e7a5d3384c6f2b10a9e8d7c6b5a49382716f5e4",
  addresses: [],
};
