/** Das Verzeichnis der Widersprüche, im Fenster der Symbolleiste und auf eigener Seite. */
import type { Texts } from "../en.ts";

export const ledger: Texts["ledger"] = {
  title: "Ihre Widersprüche",
  loading: "Ihr Verzeichnis wird gelesen …",
  failed: "Das Verzeichnis konnte nicht gelesen werden: {problem}",
  empty: "Noch kein Widerspruch",
  empty_how:
    "Öffnen Sie eine dieser Seiten, während Sie angemeldet sind. Objector erscheint daneben und zeigt den Weg.",
  here: "Hier angemeldet",
  here_none: "Für dieses Konto gibt es noch keinen Widerspruch.",
  account: "{platform}-Konto",
  account_id: "{platform}-Konto, Nummer endet auf {end}",
  others: { one: "1 Widerspruch", other: "{n} Widersprüche" },
  name_account: "Konto benennen",
  rename_account: "Namen ändern",
  name_label: "Wie nennen Sie dieses Konto?",
  name_hint: "Nur in Ihrem Verzeichnis. Zum Beispiel: Mamas Konto.",
  since: "seit dem {day}",
  next: "Als Nächstes",
  tell: "Metas Antwort angeben",
  tell_more: "Noch eine Antwort angeben",
  open: "Was bisher geschah",
  close: "Schließen",
  events_loading: "Wird gelesen …",
  events_failed: "Das konnte nicht gelesen werden: {problem}",
  retracted: "zurückgenommen",
  show_personal: "Persönlichen Text zeigen",
  hide_personal: "Persönlichen Text verbergen",
  full: "Ganzes Verzeichnis öffnen",
  start: "Weiteren Widerspruch beginnen",
};

export const refused: Texts["refused"] = {
  title: "Nicht gespeicherte Einträge",
  count: { one: "1 Eintrag wurde nicht gespeichert.", other: "{n} Einträge wurden nicht gespeichert." },
  text: "Was das Programm endgültig abweist, bleibt hier liegen, damit nichts verloren geht.",
  kinds: {
    form_opened: "Formular geöffnet",
    prefilled: "Text ins Formular gesetzt",
    submit_pressed: "Auf Metas Knopf gedrückt",
    code_requested: "Code verlangt",
    code_entered: "Code eingegeben",
    confirmation_seen: "Bestätigung gesehen",
    told_by_person: "Ihre Angabe",
    account_labelled: "Konto benannt",
    other: "Ein anderer Eintrag",
  },
  reason: "Grund: {message} ({code})",
  remove: "Entfernen",
  remove_sure: "Endgültig entfernen",
  remove_not: "Behalten",
  export: "Als Datei speichern",
  export_hint: "Die Datei kann persönliche Texte von Ihnen enthalten.",
  file: "objector-nicht-gespeichert.json",
};

export const welcome: Texts["welcome"] = {
  title: "Objector hilft Ihnen, Nein zu sagen",
  intro:
    "Meta nutzt öffentliche Beiträge, Kommentare und Chats mit seiner KI, um KI zu entwickeln. Viele Datenschutzgesetze erlauben es Ihnen, zu widersprechen. Objector zeigt Ihnen Metas Formular, hilft beim Ausfüllen und führt darüber Buch, auf Ihrem eigenen Computer.",
  promises_title: "Worauf Sie sich verlassen können",
  promises: {
    submit: "Auf Metas Knopf drücken Sie. Objector tut das nie.",
    stays: "Nichts verlässt Ihren Computer, außer dem, was Sie selbst an Meta schicken.",
    honest: "Abgeschickt heißt nicht bestätigt. Objector sagt, was es weiß und was nicht.",
    little:
      "Es sieht nur in Metas Datenschutz- und Hilfeseiten hinein. Sonst sieht es die Adresse, mehr nicht.",
    yours: "Ihr Verzeichnis ist eine Datei auf Ihrem eigenen Computer, und dort bleibt es.",
  },
  check_title: "Ist alles bereit?",
  ready: "Ja. Das Objector-Programm ist eingerichtet und antwortet.",
  first_title: "Der erste Schritt",
  first:
    "Melden Sie sich mit dem Konto an, für das Sie widersprechen, und öffnen Sie dann die passende Seite:",
  first_then: "Objector erscheint am Rand der Seite und zeigt Ihnen den Link.",
  phone_title: "Ihr Handy",
  phone:
    "In Metas Apps läuft keine Erweiterung. Objector nennt Ihnen die Schritte fürs Handy und hält fest, was Sie dort getan haben.",
  phone_open: "Schritte fürs Handy zeigen",
  popup: "Später finden Sie Ihre Widersprüche hinter Objectors Knopf in der Symbolleiste des Browsers.",
};
