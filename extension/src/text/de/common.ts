/** Wörter, die mehrere Seiten teilen. */
import type { Texts } from "../en.ts";

export const common: Texts["common"] = {
  platforms: { facebook: "Facebook", instagram: "Instagram", whatsapp: "WhatsApp", meta: "Meta" },
  subjects: {
    own_information: "Ihre eigenen Daten",
    third_party: "Daten über Sie von Dritten",
    product_improvement: "Verbesserung von Metas Produkten",
    whatsapp_ai: "Nachrichten an KI auf WhatsApp",
    general: "Allgemeiner Widerspruch",
    unknown_form: "Ein Formular, das Objector nicht kennt",
  },
  opens_new_tab: "öffnet einen neuen Tab",
  check_again: "Erneut prüfen",
  checking: "Wird geprüft …",
  copy: "Kopieren",
  copy_command: "Befehl kopieren",
  copied: "Kopiert.",
  copy_by_hand: "Der Text ist markiert. Drücken Sie Strg+C, um ihn zu kopieren.",
  show: "Zeigen",
  save: "Speichern",
  cancel: "Abbrechen",
  details: "Technische Einzelheiten",
  language: "Sprache",
};

export const host: Texts["host"] = {
  not_found: {
    wrong:
      "Das Objector-Programm ist für diesen Browser nicht eingerichtet, oder der Browser darf es nicht benutzen.",
    mend: "Öffnen Sie ein Terminal in Objectors eigenem Ordner (darin liegt die Datei README.md) und geben Sie ein:",
    command: "build/native-host/objector-host install",
  },
  startup_failed: {
    wrong: "Das Objector-Programm startet nicht.",
    mend: "Öffnen Sie ein Terminal in Objectors eigenem Ordner und geben Sie dies ein. Es sagt, woran es liegt:",
    command: "build/native-host/objector-host self-test",
  },
  crashed: {
    wrong: "Das Objector-Programm hat sich unerwartet beendet.",
    mend: "Drücken Sie „Erneut prüfen“, um es neu zu starten.",
    command: "",
  },
  no_answer: {
    wrong: "Das Objector-Programm antwortet nicht.",
    mend: "Warten Sie einen Moment und drücken Sie dann „Erneut prüfen“.",
    command: "",
  },
  too_old: {
    wrong: "Das Objector-Programm und diese Erweiterung passen nicht zusammen: Eines von beiden ist zu alt.",
    mend: "Aktualisieren Sie das ältere von beiden. Wenn es das Programm war, geben Sie danach in Objectors eigenem Ordner ein:",
    command: "build/native-host/objector-host install",
  },
  ledger_problem: {
    wrong: "Mit Ihrem Verzeichnis der Widersprüche stimmt etwas nicht.",
    mend: "Das Programm meldet:",
    command: "",
  },
  without: "Bis dahin sehen Sie nur die Schritte, keine Fristen und keinen Text zur Begründung.",
  waiting: {
    one: "1 Eintrag liegt hier bereit und wird gespeichert, sobald das Programm ihn annimmt.",
    other: "{n} Einträge liegen hier bereit und werden gespeichert, sobald das Programm sie annimmt.",
  },
  held: {
    one: "Für 1 Eintrag, der hier bereitliegt, ist das Objector-Programm zu alt.",
    other: "Für {n} Einträge, die hier bereitliegen, ist das Objector-Programm zu alt.",
  },
  held_mend: "Aktualisieren Sie das Programm. Bis dahin geht nichts davon verloren.",
  waiting_ok: {
    one: "1 Eintrag wird gerade gespeichert.",
    other: "{n} Einträge werden gerade gespeichert.",
  },
};

export const hint: Texts["hint"] = {
  why: "Warum",
  due: "Metas Antwort ist fällig bis zum {day}",
  due_other: "Das Datum, auf das es ankommt: {day}",
  due_if: "falls Meta den Widerspruch an dem Tag erhalten hat, an dem Sie gedrückt haben",
  due_details: "So ergibt sich dieses Datum",
  source: "Quelle",
  link: "Die Seite dazu öffnen",
  certainty_label: "Wie sicher",
  certainty: {
    exact: "So steht es in der Quelle.",
    derived: "Aus der Quelle hergeleitet.",
    reported: "Von anderen berichtet. Objector hat es nicht selbst gesehen.",
    unknown: "Nicht sicher.",
  },
};
