import type { FieldRole } from "./messages.ts";
import type { Page, Platform } from "./types.ts";

/** Where a page rule applies: a whole host, or `*.name` for the name and everything below it. */
export interface Address {
  host: string;
  path: string;
}

/** Words of Meta's, in the language they were seen in. */
export interface Words {
  locale: string;
  text: string;
}

export type FieldKind = "input" | "textarea" | "select" | "contenteditable" | "combobox";

/** A page rule as the bundles carry it; the file in extension/rules/ also holds sources and dates. */
export interface Rule {
  id: string;
  version: number;
  platform: Platform;
  subject: Page["subject"];
  stage: "way" | "form";
  names: string;
  addresses: Address[];
  leads_to: string[];
  fields: { role: FieldRole; kinds: FieldKind[]; labels: Words[] }[];
  submit: Words[];
  confirmations: (Words & { id: string; says: "received" | "accepted" | "declined" })[];
}
