/** Which page an address of the practice site shows. Pure: the server and the page itself both ask it. */
import type { FormName } from "./form_table.ts";

/** The three notices that stood on the policy page, by the month they came. */
export const notices = ["2024_05", "2024_09", "2025_04"] as const;
export type NoticeName = (typeof notices)[number];

export type Page =
  | { kind: "index" }
  | { kind: "center"; notice: NoticeName | null }
  | { kind: "guide" }
  | { kind: "genai"; objection: boolean; closed: boolean }
  | { kind: "policy"; notice: NoticeName | null }
  | { kind: "form"; form: FormName; number: string }
  | { kind: "confirmation" }
  | { kind: "gone" }
  | { kind: "login" }
  | { kind: "accounts" }
  | { kind: "help_article" }
  | { kind: "post" }
  | { kind: "feed" };

/** What each number of a contact form is; ?layout= shows another layout of one's own-information form. */
const forms: Record<string, FormName> = {
  "712876720715583": "own_2025",
  "767264225370182": "own_2025",
  "6359191084165019": "own_2024",
  "233964459562201": "own_2024",
  "510058597920541": "third_party_eu",
  "1266025207620918": "third_party",
  "1638046109617856": "general",
  "367438723733209": "general",
  "1994830130782319": "settings",
  "117037592428568": "settings",
  "382532939919295": "whatsapp",
  // Meta's forms for other matters: data protection officer, contact, erasure, transfers.
  "540977946302970": "other_matter",
  "1650115808681298": "other_matter",
  "259518714718624": "other_matter",
  "341705720996035": "other_matter",
};
const layouts: Record<string, FormName> = { "2024": "own_2024", "2025": "own_2025", br: "own_br" };

/** A number of ours: an objection form that no rule knows. */
export const unknownForm = "9000000000000001";
/** A number of ours: a contact form that has nothing to do with objections. */
export const ordinaryForm = "9000000000000002";

const paths: Record<string, Page> = {
  "/practice": { kind: "index" },
  "/privacy/guide/genai": { kind: "guide" },
  "/privacy/guide/generative-ai": { kind: "guide" },
  "/guide": { kind: "guide" },
  "/help/practice-confirmation": { kind: "confirmation" },
  "/help/practice-article": { kind: "help_article" },
  "/login": { kind: "login" },
  "/marketplace/item/9000000000000003": { kind: "form", form: "marketplace", number: "9000000000000003" },
  "/practice-friend/posts/9000000000000004": { kind: "post" },
};

/** The page at `url`, or undefined where the practice site has none. */
export function pageAt(url: URL): Page | undefined {
  const path = url.pathname.replace(/\/+$/, "") || "/";
  const query = url.searchParams;
  // Any address may show these two instead of what it is for.
  if (query.has("wall")) return { kind: "login" };
  if (query.has("gone")) return { kind: "gone" };
  const asked = notices.find((name) => name === query.get("notice"));
  const notice = query.has("notice") ? (asked ?? null) : "2025_04";
  if (path === "/privacy/center" || (path === "/" && url.hostname.startsWith("privacycenter")))
    return { kind: "center", notice };
  if (path === "/privacy/genai")
    return { kind: "genai", objection: query.get("region") !== "us", closed: query.has("closed") };
  if (/^(\/privacy\/policy(\/printable)?|\/policy|\/privacy\/explanation)$/.test(path))
    return { kind: "policy", notice };
  if (path === "/support/privacy" && url.hostname === "help.meta.com")
    return { kind: "form", form: "meta_support", number: "" };
  if (path === "/") return { kind: url.hostname.startsWith("accountscenter.") ? "accounts" : "feed" };
  const number = /^(?:\/help)?\/contact(?:\/forms)?\/(\d+)$/.exec(path)?.[1];
  if (number === undefined) return paths[path];
  const form = forms[number];
  if (form?.startsWith("own_")) {
    const usual = localeAt(url) === "pt_BR" ? "own_br" : form;
    return { kind: "form", form: layouts[query.get("layout") ?? ""] ?? usual, number };
  }
  if (form !== undefined) {
    const older = form === "third_party" && query.get("layout") === "2023";
    return { kind: "form", form: older ? "third_party_2023" : form, number };
  }
  return { kind: "form", form: number === unknownForm ? "unknown" : "ordinary", number };
}

/** The locale of a page: ?locale= or ?locale2= as Meta writes them, else the locale host's, else English. */
export function localeAt(url: URL): string {
  const asked = url.searchParams.get("locale") ?? url.searchParams.get("locale2");
  if (asked !== null) return asked;
  const [, language, country] = /^([a-z]{2})-([a-z]{2})\./.exec(url.hostname) ?? [];
  return language === undefined ? "en_GB" : `${language}_${country!.toUpperCase()}`;
}
