import type { FieldRole } from "./messages.ts";
import type { Page, Platform } from "./types.ts";

/** Where a page rule applies: a whole host, or `*.name` for the name and everything below it. */
export interface Address {
  host: string;
  path: string;
  /** Id of the rule whose page took over, where Meta's own links moved. */
  successor?: string;
}

/** Words of Meta's, in the language they were seen in. */
export interface Words {
  locale: string;
  text: string;
}

/** What a notice of Meta's says about objecting: rules/schema.json explains each. */
export type NoticeSays = "offers" | "mentions" | "postponed" | "third_party" | "other";

export type FieldKind = "input" | "textarea" | "select" | "contenteditable" | "combobox";

/** A page rule as the bundles carry it; the file in extension/rules/ also holds sources and dates. */
export interface Rule {
  id: string;
  version: number;
  platform: Platform;
  subject: Page["subject"];
  stage: "way" | "form" | "accounts";
  /** Keys of the interface texts: what the page is, what people mistake it for, what Meta asks first. */
  names: string;
  warns?: string;
  asks?: string;
  addresses: Address[];
  leads_to: string[];
  titles: Words[];
  /** Other sentences known to stand on the page: a further sign of it. */
  texts: Words[];
  /** Each with the passage that it is known by. */
  notices: (Words & { id: string; says: NoticeSays })[];
  fields: { role: FieldRole; kinds: FieldKind[]; labels: Words[] }[];
  submit: Words[];
  confirmations: (Words & { id: string; says: "received" | "accepted" | "declined" })[];
}
