/** Examples for the stand-in. Words a host would say carry [practice]: they are no facts and no advice. */
import type { FieldState, HostState, PageState } from "../../../extension/src/protocol/messages.ts";
import type { Hint, Objection } from "../../../extension/src/protocol/types.ts";

const uuid = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, "0")}`;

export const hostOk: HostState = { status: "ok", waiting: 0, refused: 0 };

export const hint: Record<"en" | "de", Hint> = {
  en: {
    code: "wait_for_answer",
    what: "Wait for Meta’s answer and keep the e-mail. [practice]",
    why: "Meta has one month to say what it did about your request. [practice]",
    how: "If an e-mail comes, note here what it says. [practice]",
    due: {
      day: "2026-12-22",
      conditional: true,
      sum: "22 November 2026 plus one month is 22 December 2026 (a Tuesday). It holds if Meta received it on 22 November. [practice]",
    },
    source: {
      title: "GDPR, Art. 12(3)",
      url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
      date: "2016-04-27",
    },
    certainty: "derived",
  },
  de: {
    code: "wait_for_answer",
    what: "Warten Sie auf Metas Antwort und heben Sie die E-Mail auf. [practice]",
    why: "Meta hat einen Monat Zeit, um zu sagen, was es unternommen hat. [practice]",
    how: "Wenn eine E-Mail kommt, halten Sie hier fest, was darin steht. [practice]",
    due: {
      day: "2026-12-22",
      conditional: true,
      sum: "22. November 2026 plus ein Monat ist der 22. Dezember 2026 (ein Dienstag). Das gilt, falls Meta den Widerspruch am 22. November erhalten hat. [practice]",
    },
    source: {
      title: "DSGVO, Art. 12 Abs. 3",
      url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
      date: "2016-04-27",
    },
    certainty: "derived",
  },
};

export const stateWords = {
  en: {
    submitted: "Pressed, not confirmed [practice]",
    accepted: "Accepted, by your word [practice]",
    overdue: "Overdue: Meta hasn’t answered [practice]",
  },
  de: {
    submitted: "Abgeschickt, nicht bestätigt [practice]",
    accepted: "Angenommen, nach Ihrer Aussage [practice]",
    overdue: "Überfällig: Meta hat nicht geantwortet [practice]",
  },
};

export function objection(
  language: "en" | "de",
  n: number,
  state: keyof typeof stateWords.en,
  account: Objection["account"],
  subject: Objection["subject"] = "own_information",
): Objection {
  const { due: _, ...withoutDue } = hint[language];
  return {
    id: uuid(n),
    account,
    platform: account.platform,
    subject,
    state,
    state_words: stateWords[language][state],
    since: "2026-11-22",
    events: 4,
    hint: state === "accepted" ? withoutDue : hint[language],
  };
}

/** The step of an account that hasn't objected. */
export const accountHint: Record<"en" | "de", Hint> = {
  en: {
    code: "account_uncovered",
    what: "Nothing covers this account yet.",
    why: "Meta says that an objection counts for the account you are logged in to.",
    how: "Log in to this account and object for it.",
    certainty: "exact",
  },
  de: {
    code: "account_uncovered",
    what: "Dieses Konto ist noch nicht erfasst.",
    why: "Meta sagt, dass ein Widerspruch für das Konto gilt, mit dem Sie angemeldet sind.",
    how: "Melden Sie sich bei diesem Konto an und widersprechen Sie dafür.",
    certainty: "exact",
  },
};

export const accounts = {
  facebook: { id: uuid(901), platform: "facebook", platform_id: "100012345678901" },
  named: { id: uuid(902), platform: "instagram", platform_id: "31234567890", label: "Mum’s account" },
  without: { id: uuid(903), platform: "instagram", label: "For work" },
} as const satisfies Record<string, Objection["account"]>;

export const field = (role: FieldState["role"], more: Partial<FieldState> = {}): FieldState => ({
  role,
  found: "one",
  filled: false,
  required: false,
  canFill: true,
  ...more,
});

export function page(more: Partial<PageState>): PageState {
  return {
    attempt: uuid(700),
    stage: "form",
    page: {
      platform: "facebook",
      subject: "own_information",
      rule: "practice",
      rule_version: 1,
      address: "https://www.facebook.com/help/contact/712876720715583",
      locale: "en",
      layout: "email_reason",
    },
    match: "known",
    names: "own_information_form",
    fields: [],
    submit: "present",
    ...more,
  };
}

export const grounds = {
  en: [
    [
      "children_photos",
      "personal",
      "Children in my photos and posts",
      "Meta says it leaves out accounts of under-18s, not minors seen in adults’ posts.",
    ],
    [
      "special_category",
      "personal",
      "Health or other sensitive matters in old posts",
      "Do not write the sensitive fact itself into the form.",
    ],
    [
      "biometrics_face_voice",
      "personal",
      "My face and my voice",
      "A photo is biometric data only when processed technically to identify.",
    ],
    [
      "in_others_posts",
      "personal",
      "I appear in other people’s posts",
      "Meta usually sends this to the third-party form.",
    ],
    [
      "no_way_back",
      "general",
      "What a model has learned can’t be taken out again [practice]",
      "Supports, but should not stand alone. [practice]",
    ],
  ],
  de: [
    [
      "children_photos",
      "personal",
      "Kinder auf meinen Fotos und in meinen Beiträgen",
      "Meta lässt nach eigener Aussage Konten Minderjähriger aus, nicht aber Minderjährige in Beiträgen Erwachsener.",
    ],
    [
      "special_category",
      "personal",
      "Gesundheit oder anderes Sensibles in alten Beiträgen",
      "Schreiben Sie das Sensible selbst nicht ins Formular.",
    ],
    [
      "biometrics_face_voice",
      "personal",
      "Mein Gesicht und meine Stimme",
      "Ein Foto ist nur dann biometrisch, wenn es technisch zur Identifizierung verarbeitet wird.",
    ],
    [
      "in_others_posts",
      "personal",
      "Ich komme in Beiträgen anderer vor",
      "Meta verweist dafür meist auf das Formular zu Daten von Dritten.",
    ],
    [
      "no_way_back",
      "general",
      "Was ein Modell gelernt hat, lässt sich nicht zurückholen [practice]",
      "Unterstützt, reicht aber nicht allein. [practice]",
    ],
  ],
} as const;

export const reasonText = {
  en: "I object to the use of my personal data for the development and improvement of AI at Meta. [practice]\n\nMy situation: pictures and posts of mine show my children, who cannot object themselves. [practice]\n\nPlease confirm in writing that you have stopped. [practice]",
  de: "Hiermit widerspreche ich der Verwendung meiner personenbezogenen Daten für die Entwicklung und Verbesserung von KI bei Meta. [practice]\n\nZu meiner Situation: Meine Bilder und Beiträge zeigen meine Kinder, die selbst nicht widersprechen können. [practice]\n\nBitte bestätigen Sie mir schriftlich, dass Sie die Verwendung beendet haben. [practice]",
};
