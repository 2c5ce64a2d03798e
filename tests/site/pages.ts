/** Which page an address of the practice site shows. Pure: the server and the page itself both ask it. */

/** The layouts of the objection form that sources describe (page.layout in native-host/protocol/common.json). */
export type Layout = "eu2025" | "br2024";

export type Page =
  | { kind: "index" }
  | { kind: "center" }
  | { kind: "genai"; objection: boolean }
  | { kind: "policy"; notice: boolean }
  | { kind: "objection"; form: string; layout: Layout }
  | { kind: "unknown_form"; form: string }
  | { kind: "third_party"; form: string }
  | { kind: "contact"; form: string }
  | { kind: "confirmation" }
  | { kind: "login" }
  | { kind: "feed" };

/** The four form numbers for one's own information, with the layout each shows unless ?layout= says otherwise. */
export const objectionForms: Record<string, Layout> = {
  "712876720715583": "eu2025",
  "767264225370182": "eu2025",
  "6359191084165019": "br2024",
  "233964459562201": "br2024",
};
export const thirdPartyForms = ["1266025207620918", "510058597920541"];
/** A number of ours: an objection form that no rule knows. */
export const unknownForm = "9000000000000001";
/** A number of ours: a contact form that has nothing to do with objections. */
export const ordinaryForm = "9000000000000002";

/** The page at `url`, or undefined where the practice site has none. */
export function pageAt(url: URL): Page | undefined {
  const path = url.pathname.replace(/\/+$/, "") || "/";
  const query = url.searchParams;
  if (path === "/practice") return { kind: "index" };
  if (path === "/privacy/center") return { kind: "center" };
  if (path === "/privacy/genai") return { kind: "genai", objection: query.get("region") !== "us" };
  if (path === "/privacy/policy" || path === "/policy") {
    return { kind: "policy", notice: query.get("notice") !== "none" };
  }
  if (path === "/help/practice-confirmation") return { kind: "confirmation" };
  if (path === "/login") return { kind: "login" };
  if (path === "/")
    return url.hostname === "privacycenter.instagram.com" ? { kind: "center" } : { kind: "feed" };
  const number = /^(?:\/help)?\/contact\/(\d+)$/.exec(path)?.[1];
  if (number === undefined) return undefined;
  const layout = objectionForms[number];
  if (layout !== undefined) {
    const asked = query.get("layout");
    return {
      kind: "objection",
      form: number,
      layout: asked === "eu2025" || asked === "br2024" ? asked : layout,
    };
  }
  if (thirdPartyForms.includes(number)) return { kind: "third_party", form: number };
  if (number === unknownForm) return { kind: "unknown_form", form: number };
  return { kind: "contact", form: number };
}
