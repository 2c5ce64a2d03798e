import type { FormDescription } from "../src/protocol/messages.ts";

/**
 * A page to practise on: a form's description as the panel saves it, with the rule that should know the page and what
 * each part means. The test shows it in a browser (tests/extension/dom/forms.test.ts).
 */
export interface FormPage {
  rule: string;
  host: string;
  path: string;
  locale: string;
  fields: (Omit<FormDescription["fields"][number], "order"> & { means?: string })[];
  buttons: (Omit<FormDescription["buttons"][number], "order"> & { means?: string })[];
  links?: { address: string; label: string; means?: string }[];
}

type Place = Pick<FormPage, "host" | "path" | "locale">;

/** A form: as somebody described it, else the fields that a new rule starts with. */
export function formPage(rule: string, place: Place, saved: FormPage | null): FormPage {
  if (saved) return { ...saved, ...place, rule };
  const field = { role: "", required: false };
  return {
    rule,
    ...place,
    fields: [
      { ...field, tag: "input", type: "email", label: "[practice] E-mail address", means: "email" },
      { ...field, tag: "textarea", type: "", label: "[practice] How does this affect you?", means: "reason" },
    ],
    buttons: [{ tag: "button", role: "", label: "[practice] Send", means: "submit" }],
  };
}

/** A page on the way, with a link to the form it leads to and one to somewhere else. */
export function wayPage(
  rule: string,
  place: Place,
  target: { host: string; path: string } | undefined,
): FormPage {
  const address = target
    ? `https://${target.host.replace("*.", "www.")}${target.path}`
    : "https://example.org/";
  return {
    rule,
    ...place,
    fields: [],
    buttons: [],
    links: [
      { address: "https://www.facebook.com/help/contact/1", label: "[practice] Another form" },
      { address, label: "[practice] Objection form", means: "link" },
    ],
  };
}
