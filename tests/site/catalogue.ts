/**
 * Every page of the practice site worth a visit, with what Objector should make of it. The index shows them; the browser
 * tests walk through them. Written from the sources, not from the page rules: a rule has to be able to be wrong here.
 */
import { secondAccount } from "./accounts.ts";
import { formTable } from "./form_table.ts";
import type { Field, Form, Target } from "./form_table.ts";
import { imitations } from "./hosts.ts";
import { isQuoted, languageOf } from "./labels.ts";
import type { LabelKey } from "./labels.ts";
import { localeAt, notices, ordinaryForm, pageAt, unknownForm } from "./pages.ts";

export interface Visit {
  address: string;
  /** What the index calls it. */
  words: string;
  /** The option that a person chooses before the form shows its fields. */
  answer?: LabelKey;
  /** No panel by itself: nothing to help with, or the link isn't on the page. */
  silent?: true;
  /** The address is known, but the form isn't on the page. */
  empty?: true;
}

export interface Group {
  title: string;
  /** The page rule that has to know these pages, and the subject its events carry. */
  rule?: string;
  subject?: string;
  pages: Visit[];
}

const facebook = "https://www.facebook.com";
const instagramHelp = "https://help.instagram.com";
const instagramCenter = "https://privacycenter.instagram.com";

const languages = new Intl.DisplayNames(["en"], { type: "language" });
const languageName = (locale: string): string => languages.of(languageOf(locale))!;

/** Adds the locale, and says it in words. */
function inLanguages(address: string, locales: string[], words = ""): Visit[] {
  return locales.map((locale) => ({
    address: `${address}${address.includes("?") ? "&" : "?"}locale=${locale}`,
    words: words === "" ? languageName(locale) : `${languageName(locale)}, ${words}`,
  }));
}

/** Languages with a quoted word of the form in that layout; then those where only address and structure are known. */
const locales2025 = ["en_GB", "de_DE", "fr_FR", "it_IT", "nl_NL", "pt_PT", "da_DK"];
const locales2024 = ["en_GB", "it_IT", "sv_SE", "pl_PL"];
const localesUnknown = ["es_ES", "fi_FI", "cs_CZ", "hu_HU", "el_GR", "ja_JP"];

/** A form for one's own information: each layout in each language that has quoted words for it. */
function ownForms(base: string, entry: string, behind: string): Visit[] {
  return [
    ...inLanguages(`${base}/${behind}?layout=2025`, [...locales2025, ...localesUnknown], "layout of 2025"),
    ...inLanguages(`${base}/${entry}?layout=2024`, locales2024, "layout of 2024"),
    ...inLanguages(`${base}/${entry}?layout=br`, ["pt_BR"], "layout of Brazil"),
    // Any layout may stand behind any number.
    ...inLanguages(`${base}/${entry}?layout=2025`, ["en_GB", "de_DE"], `number ${entry}, layout of 2025`),
    ...inLanguages(`${base}/${behind}?layout=2024`, ["en_GB"], `number ${behind}, layout of 2024`),
    ...inLanguages(`${base}/${behind}?layout=br`, ["pt_BR"], `number ${behind}, layout of Brazil`),
  ];
}

/** Each notice in the languages that have a quoted sentence or link word for it. */
function noticePages(base: string): Visit[] {
  const locales = ["en_GB", "de_DE", "fr_FR", "it_IT", "es_ES", "nl_NL", "sv_SE", "fi_FI", "cs_CZ"];
  const quoted = notices.flatMap((name) =>
    inLanguages(
      `${base}?notice=${name}`,
      locales.filter((locale) => isQuoted(locale, `notice_link_${name}`)),
      `notice of ${name.replace("_", "-")}`,
    ),
  );
  return [...quoted, ...inLanguages(`${base}?notice=2025_04`, ["pl_PL"], "a notice without known words")];
}

const silent = (address: string, words: string): Visit => ({ address, words, silent: true });

const centerLocales = ["en_GB", "de_DE", "fr_FR", "pl_PL", "pt_PT", "da_DK", "fi_FI"];

export const catalogue: Group[] = [
  {
    title: "Objection form, Facebook",
    rule: "facebook-objection-form",
    subject: "own_information",
    pages: [
      ...ownForms(`${facebook}/help/contact`, "6359191084165019", "712876720715583"),
      { address: "https://de-de.facebook.com/help/contact/712876720715583", words: "German host" },
      { address: "https://fr-fr.facebook.com/help/contact/712876720715583", words: "French host" },
      { address: "https://m.facebook.com/help/contact/712876720715583", words: "mobile host" },
      { address: "https://mbasic.facebook.com/help/contact/712876720715583", words: "mbasic host" },
      { address: `${facebook}/help/contact/712876720715583?locale2=de_DE`, words: "German by ?locale2=" },
      {
        address: `${facebook}/help/contact/6359191084165019?country=combobox&locale=pt_BR`,
        words: "Brazilian Portuguese, country as a list box",
      },
      {
        address: `${facebook}/help/contact/712876720715583?editor=contenteditable`,
        words: "reason as an editor",
      },
      { address: `${facebook}/help/contact/712876720715583?button=native`, words: "with a native button" },
      { address: `${facebook}/help/contact/712876720715583?wall=1`, words: "log-in wall", empty: true },
      {
        address: `${facebook}/help/contact/712876720715583?gone=1`,
        words: "page not available",
        empty: true,
      },
    ],
  },
  {
    title: "Objection form, Instagram",
    rule: "instagram-objection-form",
    subject: "own_information",
    pages: ownForms(`${instagramHelp}/contact`, "233964459562201", "767264225370182"),
  },
  {
    title: "Information from third parties",
    rule: "third-party-form",
    subject: "third_party",
    pages: [
      ...inLanguages(`${facebook}/help/contact/510058597920541`, ["en_GB", "de_DE"], "as seen in the EU"),
      ...inLanguages(`${facebook}/help/contact/1266025207620918`, ["en_GB", "de_DE"]),
      ...inLanguages(`${facebook}/help/contact/1266025207620918?layout=2023`, ["en_GB"], "layout of 2023"),
    ],
  },
  {
    title: "General right to object",
    rule: "general-objection-form",
    subject: "general",
    pages: ["367438723733209", "1638046109617856"].flatMap((number) =>
      (["general_yes", "general_no"] as const).flatMap((answer) =>
        inLanguages(
          `${facebook}/help/contact/${number}`,
          ["de_DE", "en_GB"],
          `number ${number}, for the answer ${answer.slice(8)}`,
        ).map((visit) => ({ ...visit, answer })),
      ),
    ),
  },
  {
    title: "Privacy requests on help.meta.com",
    rule: "privacy-request-form",
    subject: "general",
    pages: inLanguages("https://help.meta.com/support/privacy/", ["en_GB", "de_DE"]),
  },
  {
    title: "Objection in the settings, Facebook: better products",
    rule: "facebook-settings-objection-form",
    subject: "product_improvement",
    pages: inLanguages(`${facebook}/help/contact/1994830130782319`, ["en_GB", "de_DE"]),
  },
  {
    title: "Objection in the settings, Instagram: better products",
    rule: "instagram-settings-objection-form",
    subject: "product_improvement",
    pages: inLanguages(`${instagramHelp}/contact/117037592428568`, ["en_GB", "de_DE"]),
  },
  {
    title: "WhatsApp: general objection",
    rule: "whatsapp-general-objection-form",
    subject: "general",
    pages: inLanguages("https://www.whatsapp.com/contact/forms/382532939919295/", ["en_GB", "de_DE"]),
  },
  {
    title: "Generative AI, Facebook",
    rule: "privacy-genai-facebook",
    pages: [
      ...inLanguages(`${facebook}/privacy/genai`, ["en_GB", "pt_BR", "de_DE", "pl_PL", "fi_FI"]),
      { address: `${facebook}/privacy/genai/?entry_point=practice&wrapped=1`, words: "links wrapped" },
      silent(`${facebook}/privacy/genai?closed=1`, "sections closed"),
      silent(`${facebook}/privacy/genai?region=us`, "as seen in the US"),
    ],
  },
  {
    title: "Generative AI, Instagram",
    rule: "privacy-genai-instagram",
    pages: [
      ...inLanguages(`${instagramCenter}/privacy/genai/`, ["en_GB", "pt_BR", "de_DE"]),
      silent(`${instagramCenter}/privacy/genai/?closed=1`, "sections closed"),
      silent(`${instagramCenter}/privacy/genai/?region=us`, "as seen in the US"),
    ],
  },
  {
    title: "Privacy Centre, Facebook",
    rule: "privacy-centre-facebook",
    pages: [
      ...inLanguages(`${facebook}/privacy/center/`, centerLocales),
      { address: "https://m.facebook.com/privacy/center/?wrapped=1", words: "mobile host, links wrapped" },
      { address: `${facebook}/privacy/guide/genai/`, words: "guide" },
      { address: `${facebook}/privacy/guide/generative-ai/`, words: "guide, older address" },
      silent(`${facebook}/privacy/center/?notice=none`, "without the notice"),
    ],
  },
  {
    title: "Privacy Centre, Instagram",
    rule: "privacy-centre-instagram",
    pages: [
      ...inLanguages(`${instagramCenter}/`, centerLocales),
      { address: `${instagramCenter}/guide/`, words: "guide" },
      silent(`${instagramCenter}/?notice=none`, "without the notice"),
    ],
  },
  {
    title: "Policy, Facebook",
    rule: "policy-notice-facebook",
    pages: [
      ...noticePages(`${facebook}/privacy/policy/`),
      { address: "https://fr-fr.facebook.com/privacy/explanation/?notice=2024_05", words: "French host" },
      silent(`${facebook}/privacy/policy/?notice=none`, "without a notice"),
      silent(`${facebook}/privacy/policy/?notice=none&cookies=1`, "without a notice, behind cookies"),
      silent("https://mbasic.facebook.com/privacy/policy/printable/?notice=none", "to be printed"),
    ],
  },
  {
    title: "Policy, Instagram",
    rule: "policy-notice-instagram",
    pages: [
      ...noticePages(`${instagramCenter}/policy/`),
      silent(`${instagramCenter}/policy/?notice=none`, "without a notice"),
    ],
  },
  {
    title: "Linked accounts, Facebook",
    rule: "accounts-centre-facebook",
    pages: [{ address: "https://accountscenter.facebook.com/", words: "English", empty: true }],
  },
  {
    title: "Linked accounts, Instagram",
    rule: "accounts-centre-instagram",
    pages: [{ address: "https://accountscenter.instagram.com/", words: "English", empty: true }],
  },
  {
    title: "A form that nobody has described",
    rule: "unknown",
    subject: "unknown_form",
    pages: [{ address: `${facebook}/help/contact/${unknownForm}`, words: "English" }],
  },
  {
    title: "Nothing to help with",
    pages: [
      silent(`${facebook}/`, "home feed"),
      silent(`${facebook}/?cookies=1`, "cookies"),
      silent(`${facebook}/login/`, "log in"),
      silent("https://www.instagram.com/", "Instagram's feed"),
      silent(`${facebook}/help/practice-article`, "a help page about objecting, with a comment box"),
      silent(`${facebook}/practice-friend/posts/9000000000000004`, "a post that quotes a form's address"),
      silent(`${facebook}/marketplace/item/9000000000000003`, "a marketplace page"),
      silent(`${facebook}/help/contact/${ordinaryForm}`, "an ordinary contact form"),
      ...["540977946302970", "1650115808681298", "259518714718624", "341705720996035"].map((number) =>
        silent(`${facebook}/help/contact/${number}`, `contact form ${number}, for another matter`),
      ),
      ...imitations.flatMap((host) =>
        ["/privacy/center/", "/help/contact/712876720715583"].map((path) =>
          silent(`https://${host}${path}`, `imitation: ${host}${path}`),
        ),
      ),
    ],
  },
];

/** Addresses that change who is logged in. */
export const logins: Visit[] = [
  { address: `${facebook}/practice/?login=${secondAccount}`, words: "log in as the second account" },
  { address: `${facebook}/practice/?login=none`, words: "log out" },
];

const isArea = ({ kind }: Field): boolean => kind === "area";
const targets = ["country", "email", "reason", "additional"] satisfies Target[];

/** What a visit's page is: its form, if it is one, and what is shown of it. */
export function formAt({ address, answer }: Visit): { form: Form; shown: Field[] } | undefined {
  const page = pageAt(new URL(address));
  if (page?.kind !== "form") return undefined;
  const form: Form = formTable[page.form];
  return { form, shown: form.fields.filter(({ after }) => after === undefined || after === answer) };
}

/** The controls that Objector has to find on a page: what sources know of its language, and what needs no words. */
export function findable(visit: Visit): Target[] {
  if (visit.silent || visit.empty) return [];
  const url = new URL(visit.address);
  const on = formAt(visit);
  if (on === undefined) return ["link"];
  if (on.form.ours) return [];
  const onlyArea = on.shown.filter(isArea).length === 1;
  const found = on.shown
    .filter(() => !on.form.noHelp)
    .filter((field) => !isArea(field) || onlyArea || isQuoted(localeAt(url), field.label))
    .flatMap(({ is }) => targets.filter((target) => target === is));
  const submit = url.searchParams.get("button") === "native" || isQuoted(localeAt(url), "submit");
  return submit ? [...found, "submit"] : found;
}
