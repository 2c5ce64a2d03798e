/**
 * The words on the practice pages. What a source quotes word for word is in labels.json and is shown as it
 * stands there; everything else carries a visible [practice] mark, so that no page rule can lean on it.
 */
import data from "./labels.json" with { type: "json" };

/** Texts of ours for which no wording of Meta's is known. The mark is added when they are shown. */
const practice = {
  accounts_centre: "Accounts in one place",
  accounts_intro: "These accounts belong together.",
  additional: "Anything else that could help the review",
  code: "Code from the e-mail",
  code_title: "Enter the code we sent to your e-mail address",
  comment: "Write a comment",
  confirmation: "Thank you. Your request arrived.",
  contact_intro: "Tell us what went wrong",
  contact_title: "Report a problem with a photo",
  cookies_allow: "Take all cookies",
  cookies_decline: "Take only the needed ones",
  cookies_title: "Cookies on this site",
  country: "Country of residence",
  email: "E-mail address",
  evidence: "A picture of the answer",
  feed_title: "News from people you know",
  first_name: "First name",
  form_heading: "Your request",
  form_text_honoured: "If your request is granted, it counts from then on.",
  form_text_still: "Some information may be used all the same.",
  form_title: "Object to the use of your information for AI",
  form_title_2024: "Object to the use of your information for AI",
  form_title_br: "Object to the use of your information for AI",
  genai_heading: "How information is used for generative AI",
  genai_link: "objection request",
  genai_rights_title: "Your rights",
  general_no: "No",
  general_question: "Is your request about AI?",
  general_reason: "What do you object to, and why?",
  general_title: "Object to the use of your information",
  general_yes: "Yes",
  gone: "You can't see this page right now.",
  guide_title: "Generative AI and your information",
  last_name: "Last name",
  login_email: "E-mail or telephone",
  login_hint: "You may have to log in to see the forms for your region.",
  login_password: "Secret word",
  marketplace_message: "Write to the seller",
  marketplace_text: "A bicycle, hardly used. I object to haggling.",
  marketplace_title: "Bicycle for sale",
  meta_support_ai: "AI",
  meta_support_other: "Something else",
  meta_support_question: "What is your request about?",
  meta_support_title: "Privacy requests",
  notice_2024_05: "We change how your information is used for AI. Read about your right to object.",
  notice_2024_09: "We will use public posts for AI. You have a right to object to this use.",
  notice_2025_04: "We will use public posts for AI. You have a right to object to this use.",
  notice_heading: "How information is used for AI",
  notice_link_2024_05: "right to object",
  notice_link_2024_09: "object",
  notice_link_2025_04: "object",
  other_matter_title: "Write to the people who look after your information",
  phone: "Telephone number",
  pick_country: "Choose a country",
  policy_heading: "Privacy policy",
  policy_link: "to object",
  policy_section: "Your rights",
  post: "What is on your mind?",
  problem: "What happened?",
  reason: "How does this affect you?",
  reason_2024: "How does this affect you?",
  reason_br: "How does this affect you?",
  rights: "You have rights.",
  rights_covers: "An objection counts for the account you are logged into.",
  rights_includes: "Among them is a right to object.",
  rights_links: "You can object through your Facebook , Instagram , or Meta account.",
  search: "Search",
  sections: "Privacy topics",
  send: "Send",
  settings_reason: "What do you object to, and why?",
  settings_title: "Object to the use of your information for better products",
  submit: "Send",
  third_party: "Anyone can send requests about information from third parties.",
  third_party_access: "I want to see my information",
  third_party_choice: "What do you want?",
  third_party_concern: "A concern about my personal information",
  third_party_delete: "I want my information to be deleted",
  third_party_different: "Something else",
  third_party_enter: "Fill in the fields.",
  third_party_intro: "Requests about information from third parties",
  third_party_intro_2023: "Requests about information from third parties",
  third_party_link: "Requests about third parties",
  third_party_object: "I object to the use of information from third parties",
  third_party_prompts: "What did you ask, and what was the answer?",
  third_party_prompts_2023: "What did you ask, and what was the answer?",
  third_party_review: "Each request is looked at.",
  third_party_text: "Information from third parties can't be deleted here.",
  topic_ai: "Generative AI",
  topic_link: "Information you shared",
  unknown_intro: "You have the right to object to processing of your information for AI.",
  unknown_reason: "Why do you object to this processing?",
  unknown_title: "Objection to the processing of my information",
  whatsapp_reason: "What do you object to, and why?",
  whatsapp_title: "Object to the use of your information on WhatsApp",
  your_name: "Your name",
} as const;

/** The name of one text of the practice pages. */
export type LabelKey = keyof typeof practice;

const known: Record<string, Record<string, { text: string }>> = data.labels;

/** The language part a locale of Meta's stands for: de_DE → de; Portuguese has two. */
export function languageOf(locale: string): string {
  return locale.startsWith("pt_") ? locale.replace("_", "-") : locale.slice(0, 2);
}

/** Whether a source quotes this text word for word in that language. */
export function isQuoted(locale: string, key: LabelKey): boolean {
  return known[languageOf(locale)]?.[key] !== undefined;
}

/** The text for `key`: the quoted wording of that language, else our own with its [practice] mark. */
export function label(locale: string, key: LabelKey): string {
  return known[languageOf(locale)]?.[key]?.text ?? `[practice] ${practice[key]}`;
}
