/**
 * What each form of the practice site holds, as the sources describe it (meta-flows: form_fields, labels). The order is
 * the page's order; words are keys of labels.ts.
 */
import type { LabelKey } from "./labels.ts";

/** What a control is for; the page marks it with data-practice-target, and posts its value under this name. */
export type Target = "country" | "email" | "reason" | "additional" | "code" | "question" | "submit" | "link";

export interface Field {
  /** `text`: one line; `area`: a long text; `country`: a list; `radio`: one of `options`; `file`: an upload. */
  kind: "text" | "area" | "country" | "radio" | "file";
  is: Target | "name" | "surname" | "phone" | "choice" | "problem" | "prompts" | "evidence";
  label: LabelKey;
  /** The element's name; Meta's are Field<digits> where they say nothing (meta-flows, 6.1). */
  name: string;
  required?: true;
  filledWith?: string;
  options?: LabelKey[];
  /** Shown only once this option of a radio group is chosen. */
  after?: LabelKey;
}

export interface Form {
  title?: LabelKey;
  texts: LabelKey[];
  fields: Field[];
  /** What the submit button says; `submit` where sources quote it. */
  submit?: LabelKey;
  /** No source describes the layout: everything is ours, and only the address can be known. */
  ours?: true;
  /** Nothing is put into this form: the help only says what it is. */
  noHelp?: true;
  /** What follows the press: the confirmation, or a code first, in a dialog or on the same page. */
  next: "confirmation" | "code_dialog" | "code_field";
}

/** The address that a form shows filled in already for somebody who is logged in. */
const known = "practice@example.org";

const country: Field = { kind: "country", is: "country", label: "country", name: "country", required: true };
const email: Field = { kind: "text", is: "email", label: "email", name: "email", required: true };
const effects: LabelKey[] = ["form_text_honoured", "form_text_still"];
const reasonName = "Field258021274378282";

const thirdPartyPerson: Field[] = [
  country,
  { kind: "text", is: "name", label: "first_name", name: "first_name", required: true },
  { kind: "text", is: "surname", label: "last_name", name: "last_name", required: true },
  email,
];
/** The part of the third-party forms that asks for what AI at Meta answered. */
const prompts = (label: LabelKey, after: LabelKey): Field[] => [
  { kind: "area", is: "prompts", label, name: "Field9000000000000012", required: true, after },
  { kind: "file", is: "evidence", label: "evidence", name: "uploadID[0]", after },
];
const choice = (...options: LabelKey[]): Field => ({
  kind: "radio",
  is: "choice",
  label: "third_party_choice",
  name: "practice_request",
  options,
});

export const formTable = {
  own_2024: {
    title: "form_title_2024",
    texts: effects,
    fields: [
      country,
      email,
      { kind: "area", is: "reason", label: "reason_2024", name: reasonName, required: true },
      { kind: "area", is: "additional", label: "additional", name: "Field258021274378283" },
    ],
    next: "code_dialog",
  },
  own_2025: {
    title: "form_title",
    texts: ["form_heading", ...effects],
    fields: [
      { ...email, filledWith: known },
      { kind: "area", is: "reason", label: "reason", name: reasonName },
    ],
    next: "confirmation",
  },
  own_br: {
    title: "form_title_br",
    texts: [],
    fields: [
      country,
      email,
      { kind: "area", is: "reason", label: "reason_br", name: reasonName, required: true },
    ],
    next: "code_field",
  },
  third_party: {
    noHelp: true,
    texts: ["third_party_intro", "third_party_text", "third_party_review", "third_party_enter"],
    fields: [
      choice("third_party_concern", "third_party_different"),
      ...thirdPartyPerson,
      ...prompts("third_party_prompts", "third_party_concern"),
    ],
    next: "confirmation",
  },
  third_party_eu: {
    noHelp: true,
    texts: ["third_party_intro", "third_party_review", "third_party_enter"],
    fields: [
      choice("third_party_object", "third_party_concern", "third_party_different"),
      ...thirdPartyPerson,
      ...prompts("third_party_prompts", "third_party_concern"),
    ],
    next: "confirmation",
  },
  third_party_2023: {
    noHelp: true,
    texts: ["third_party_intro_2023", "third_party_enter"],
    fields: [
      choice("third_party_access", "third_party_delete", "third_party_different"),
      ...thirdPartyPerson,
      ...prompts("third_party_prompts_2023", "third_party_delete"),
    ],
    next: "confirmation",
  },
  general: {
    title: "general_title",
    texts: [],
    fields: [
      {
        kind: "radio",
        is: "question",
        label: "general_question",
        name: "Field9000000000000021",
        options: ["general_yes", "general_no"],
      },
      { ...email, after: "general_yes" },
      {
        kind: "area",
        is: "reason",
        label: "general_reason",
        name: "Field9000000000000022",
        after: "general_no",
      },
    ],
    next: "confirmation",
  },
  meta_support: {
    ours: true,
    submit: "send",
    title: "meta_support_title",
    texts: [],
    fields: [
      {
        kind: "radio",
        is: "question",
        label: "meta_support_question",
        name: "practice_topic",
        options: ["meta_support_ai", "meta_support_other"],
      },
      { ...email, after: "meta_support_ai" },
      {
        kind: "area",
        is: "reason",
        label: "general_reason",
        name: "practice_reason",
        after: "meta_support_ai",
      },
    ],
    next: "confirmation",
  },
  settings: {
    noHelp: true,
    title: "settings_title",
    texts: [],
    fields: [email, { kind: "area", is: "reason", label: "settings_reason", name: "Field9000000000000031" }],
    next: "confirmation",
  },
  whatsapp: {
    ours: true,
    submit: "send",
    title: "whatsapp_title",
    texts: [],
    fields: [
      { kind: "text", is: "phone", label: "phone", name: "mobile_number", required: true },
      email,
      { kind: "area", is: "reason", label: "whatsapp_reason", name: "Field9000000000000041" },
    ],
    next: "confirmation",
  },
  unknown: {
    title: "unknown_title",
    texts: ["unknown_intro"],
    fields: [
      { kind: "text", is: "name", label: "your_name", name: "your_name", filledWith: "A private name" },
      { ...email, filledWith: "private@example.org" },
      { kind: "area", is: "reason", label: "unknown_reason", name: "Field9000000000000001" },
    ],
    next: "confirmation",
  },
  ordinary: {
    title: "contact_title",
    texts: ["contact_intro"],
    fields: [{ kind: "area", is: "problem", label: "problem", name: "Field9000000000000003" }],
    next: "confirmation",
  },
  other_matter: {
    title: "other_matter_title",
    texts: ["contact_intro"],
    fields: [email, { kind: "area", is: "problem", label: "problem", name: "Field9000000000000005" }],
    next: "confirmation",
  },
  marketplace: {
    title: "marketplace_title",
    texts: ["marketplace_text"],
    fields: [email, { kind: "area", is: "problem", label: "marketplace_message", name: "message" }],
    next: "confirmation",
  },
} satisfies Record<string, Form>;

export type FormName = keyof typeof formTable;
