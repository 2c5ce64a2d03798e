/** Was außerhalb dieses Browsers geschieht: auf dem Handy, und bevor Objector da war. */
import type { Texts } from "../en.ts";

export const menus: Texts["menus"] = {
  title: { web: "{platform}: der Weg durch die Menüs", app: "{platform}-App: der Weg durch die Menüs" },
  begin: {
    web: "Melden Sie sich auf der Website an. Dann:",
    app: "Melden Sie sich in der App an und öffnen Sie ihr Menü. Dann:",
  },
  press: {
    menu: "Drücken Sie auf „{words}“.",
    link: "Drücken Sie auf die verlinkten Worte „{words}“.",
    answer: "Antworten Sie „{words}“.",
  },
  do: {
    profile: "Drücken Sie auf Ihr Profilbild.",
    gear: "Drücken Sie auf das Zahnrad.",
    menu: "Drücken Sie auf das Menü.",
  },
  described: {
    facebook: {
      first: "Öffnen Sie das Menü für Einstellungen und Privatsphäre.",
      second: "Öffnen Sie das Privacy Center.",
      third: "Drücken Sie auf den Link zum Widerspruch. Er stand in einem Kasten ganz oben.",
    },
    instagram: {
      first: "Öffnen Sie Einstellungen und Aktivität, dann den Teil über Instagram.",
      second: "Öffnen Sie die Datenschutzrichtlinie.",
      third: "Drücken Sie auf den Link zu Ihrem Widerspruchsrecht.",
    },
  },
  not_quoted: "In Metas Menüs kann es anders heißen. In dieser Sprache kennt Objector die Worte nicht.",
  seen: "So hieß es in Metas Menüs (gesehen {period}). Das kann sich geändert haben.",
  reported: "So wurde es berichtet ({period}). Meta kann es etwas anders nennen.",
};

export const elsewhere: Texts["elsewhere"] = {
  open: "Ich habe am Handy oder früher widersprochen",
  title: "Am Handy oder früher",
  intro:
    "Objector arbeitet nur in diesem Browser. Hier finden Sie die Schritte fürs Handy und können festhalten, was Sie dort getan haben, oder lange bevor Sie Objector hatten.",
  steps_title: "Am Handy widersprechen",
  short:
    "Der kurze Weg: Öffnen Sie den Browser Ihres Handys, melden Sie sich an und geben Sie eine dieser Adressen ein.",
  short_why: "Manche berichteten 2024, dass das Formular in der App nicht funktionierte.",
  long: "Oder gehen Sie durch die Menüs der App:",
  record_title: "Festhalten, was Sie getan haben",
  platform: "Wo haben Sie widersprochen?",
  platforms: { facebook: "Facebook", instagram: "Instagram", whatsapp: "WhatsApp", meta: "Ein Meta-Konto" },
  whatsapp_hint: "Ihre Nachrichten an Metas KI in WhatsApp.",
  account: "Für welches Konto?",
  another: "Ein anderes Konto",
  name: "Wie nennen Sie dieses Konto? (freiwillig)",
  what: "Was ist geschehen?",
  says: {
    pressed: "Ich habe das Formular abgeschickt. Noch keine Antwort.",
    received: "Meta schrieb, dass der Widerspruch eingegangen ist.",
    accepted: "Meta schrieb, dass der Widerspruch angenommen ist.",
    declined: "Meta schrieb, dass der Widerspruch abgelehnt ist.",
  },
  sent_day: "Wann haben Sie ihn abgeschickt?",
  sent_day_maybe: "Wann haben Sie ihn abgeschickt? (falls Sie es wissen)",
  answer_day: "Wann kam Metas Antwort?",
  day_hint: "Sie wissen den Tag nicht genau? Nehmen Sie den spätesten, der es gewesen sein kann.",
  record: "Ins Verzeichnis aufnehmen",
  told: "Es wird als Ihre Angabe gespeichert, nicht als etwas, das Objector gesehen hat.",
  missing: {
    platform: "Bitte wählen Sie, wo Sie widersprochen haben.",
    account: "Bitte wählen Sie ein Konto.",
    what: "Bitte wählen Sie, was geschehen ist.",
    sent: "Bitte wählen Sie einen Tag, heute oder früher.",
    answer: "Bitte wählen Sie einen Tag, heute oder früher.",
    order: "Metas Antwort kann nicht vor dem Abschicken gekommen sein. Bitte prüfen Sie beide Tage.",
  },
  done: "In Ihr Verzeichnis aufgenommen: {platform}, {day}.",
  done_waiting:
    "Hier aufgehoben: {platform}, {day}. Es kommt in Ihr Verzeichnis, sobald das Programm es annimmt.",
  again: "Noch etwas festhalten",
};

export const linked: Texts["linked"] = {
  title: "Welche Konten gehören zum selben Accounts Centre?",
  why: "Meta schreibt, dass ein Widerspruch für alle Konten im selben Accounts Centre gilt.",
  unread:
    "Metas Seite dazu kann Objector nicht lesen: Noch hat niemand beschrieben, wie sie aufgebaut ist. Sehen Sie bitte dort nach und kreuzen Sie die Konten hier an.",
  centre: "{platform}: Accounts Centre",
  question: "Diese gehören zum selben Accounts Centre:",
  check: "Weiter",
  fewest: "Bitte kreuzen Sie mindestens zwei Konten an.",
  shown: "Objector hält fest, dass diese zum selben Accounts Centre gehören:",
  record: "Festhalten",
  change: "Ändern",
  recorded:
    "Festgehalten. Ob ein früherer Widerspruch auch für Konten gilt, die Sie später hinzufügen, ist nicht bekannt.",
};
