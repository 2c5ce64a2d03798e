/**
 * The words on the practice pages. What a source quotes word for word is in labels.json and is shown as it
 * stands there; everything else carries a visible [practice] mark, so that no page rule can lean on it.
 */
import data from "./labels.json" with { type: "json" };

/** Texts of ours for which no wording of Meta's is known. The mark is added when they are shown. */
const practice = {
  additional: "Anything else that could help the review",
  another_topic: "Another topic",
  code: "Code from the e-mail",
  code_title: "Enter the code we sent to your e-mail address",
  comment: "Write a comment",
  confirmation: "Thank you. Your request arrived.",
  contact_intro: "Tell us what went wrong",
  contact_title: "Report a problem with a photo",
  country: "Country of residence",
  email: "E-mail address",
  feed_title: "News from people you know",
  form_heading: "Your request",
  form_text_honoured: "If your request is granted, it counts from then on.",
  form_text_still: "Some information may be used all the same.",
  form_title: "Object to the use of your information for AI",
  form_title_2024: "Object to the use of your information for AI",
  genai_heading: "How information is used for generative AI",
  login_hint: "You may have to log in to see the forms for your region.",
  notice_heading: "How information is used for AI",
  notice_link: "object",
  notice_text: "You have a right to object to this use.",
  pick_country: "Choose a country",
  policy_heading: "Privacy policy",
  post: "What is on your mind?",
  problem: "What happened?",
  reason: "How does this affect you?",
  reason_2024: "How does this affect you?",
  rights: "You have rights.",
  rights_covers: "An objection counts for the account you are logged into.",
  rights_includes: "Among them is a right to object.",
  rights_links: "You can object through your Facebook , Instagram , or Meta account.",
  search: "Search",
  sections: "Privacy topics",
  submit: "Send",
  third_party: "Anyone can send requests about information from third parties.",
  third_party_concern: "A concern about my personal information",
  third_party_different: "Something else",
  third_party_intro: "Requests about information from third parties",
  third_party_link: "Requests about third parties",
  unknown_intro: "You have the right to object to processing of your information for AI.",
  unknown_reason: "Why do you object to this processing?",
  unknown_title: "Objection to the processing of my information",
  your_name: "Your name",
} as const;

/** The name of one text of the practice pages. */
export type LabelKey = keyof typeof practice;

const known: Record<string, Record<string, { text: string }>> = data.labels;

/** The language part a locale of Meta's stands for: de_DE → de, pt_BR → pt-BR. */
export function languageOf(locale: string): string {
  return locale === "pt_BR" ? "pt-BR" : locale.slice(0, 2);
}

/** The text for `key`: the quoted wording of that language, else our own with its [practice] mark. */
export function label(locale: string, key: LabelKey): string {
  return known[languageOf(locale)]?.[key]?.text ?? `[practice] ${practice[key]}`;
}
