/** Metas E-Mails, Kopien, Erinnerungen, Prüfen und Löschen, auf der Seite des Verzeichnisses. */
import type { Texts } from "../en.ts";

export const mail: Texts["mail"] = {
  title: "E-Mail von Meta hinzufügen",
  intro:
    "Speichern Sie Metas E-Mail als Datei (.eml) oder ihren Text als Textdatei und wählen Sie die Datei hier aus. Objector liest sie auf dieser Seite und bewahrt sie als Beleg auf. In Ihr Postfach sieht es nie.",
  choose: "Datei auswählen",
  drop: "oder hier ablegen",
  too_large: "Diese Datei ist größer als 10 MB. Größere bewahrt Objector nicht auf.",
  unreadable:
    "Diese Datei lässt sich nicht als E-Mail lesen. Speichern Sie den Text der E-Mail als Textdatei und wählen Sie diese.",
  empty: "In dieser Datei steht kein Text.",
  shown: "Die E-Mail",
  from: "Von",
  sent: "Gesendet",
  subject: "Betreff",
  not_said: "nicht angegeben",
  from_care: "Jeder kann jeden Absender angeben. Objector prüft ihn nicht.",
  objection: "Um welchen Widerspruch geht es?",
  says: "Was sagt Meta?",
  known:
    "Objector kennt diesen Wortlaut. Berichtet wurde er bei {source} ({period}). Ändern Sie es, wenn es nicht passt.",
  unknown: "Objector kennt diesen Wortlaut nicht. Bitte wählen Sie aus, was darin steht.",
  kinds: {
    received: "Meta hat ihn erhalten",
    code: "Ein Code zum Eingeben",
    accepted: "Meta nimmt den Widerspruch an",
    declined: "Meta lehnt ab",
    asks_for_more: "Meta möchte mehr wissen",
    announcement: "Eine Ankündigung, keine Antwort",
    unknown: "Etwas anderes",
  },
  day: "Wann kam die E-Mail?",
  day_hint:
    "In der Datei steht es nicht, und Metas Frist kann ab diesem Tag gezählt werden. Nicht sicher? Nehmen Sie den spätesten, der es gewesen sein kann.",
  add: "In das Verzeichnis aufnehmen",
  choose_both: "Wählen Sie zuerst den Widerspruch und was Meta sagt.",
  added: "Aufgenommen: {says}. Auch die E-Mail selbst wird aufbewahrt.",
  added_without:
    "Aufgenommen: {says}. Die E-Mail selbst konnte aber nicht aufbewahrt werden: {problem} Heben Sie die Datei selbst auf oder fügen Sie sie noch einmal hinzu.",
  another: "Weitere E-Mail hinzufügen",
  needs_objection: "Es gibt noch keinen Widerspruch, zu dem eine E-Mail gehören könnte.",
};

export const copies: Texts["copies"] = {
  title: "Kopie speichern",
  intro: "Eine Kopie ist Ihre Sicherung, Ihr Beleg und der Weg auf einen anderen Computer.",
  format: "Wofür?",
  formats: {
    encrypted: "Sicherung, geschützt durch eine Passphrase",
    jsonl: "Sicherung, die jeder lesen kann",
    csv: "Eine Tabelle (CSV) zum Ansehen oder Drucken",
    ics: "Die Fristen (ICS) für Ihren Kalender",
  },
  care: {
    encrypted:
      "Wer die Datei und die Passphrase hat, kann alles lesen. Ohne die Passphrase kann es niemand, auch Sie nicht.",
    jsonl: "Die Datei enthält alles, auch Ihre Gründe. Bewahren Sie sie dort auf, wo sonst niemand liest.",
    csv: "Die Tabelle enthält auch Ihre Gründe. Sie lässt sich nicht wieder einlesen.",
    ics: "Sie enthält nur Tage und nächste Schritte: kein Konto und keinen Grund.",
  },
  passphrase: "Passphrase",
  passphrase_hint:
    "Vier oder mehr Wörter, die für niemanden außer Ihnen zusammengehören. Objector merkt sie sich nicht.",
  again: "Die Passphrase noch einmal",
  differ: "Die beiden Passphrasen unterscheiden sich.",
  missing: "Geben Sie zuerst eine Passphrase ein.",
  save: "Kopie speichern",
  working: "{done} von {of} Einträgen",
  saved: "Gespeichert als {name}.",
  digest: "SHA-256 der Datei",
  digest_why: "Notieren Sie sie, wenn Sie später zeigen möchten, dass die Datei unverändert ist.",
  failed: "Es wurde keine Kopie gespeichert: {problem}",
  nothing_due: "Zurzeit ist keine Antwort von Meta fällig, also gibt es keine Fristen zu speichern.",
  due_first:
    "Meta hat einen Widerspruch angenommen. Speichern Sie jetzt eine Sicherung Ihres Verzeichnisses: Sie ist Ihr Beleg.",
  due_again: "Ihre letzte Sicherung ist über ein Jahr alt.",
};

export const bring_in: Texts["bring_in"] = {
  title: "Kopie einlesen",
  intro:
    "Für einen neuen Computer oder um eine Sicherung zurückzuholen. Ersetzt wird nichts: Was da ist, bleibt, was fehlt, kommt hinzu.",
  choose: "Sicherungsdatei auswählen",
  passphrase: "Ihre Passphrase",
  passphrase_needed: "Diese Sicherung ist geschützt. Geben Sie ihre Passphrase ein.",
  look: "Zeigen, was sich ändern würde",
  working: "{done} von {of}",
  would: "Es käme hinzu:",
  did: "Hinzugekommen ist:",
  new: { one: "1 neuer Eintrag", other: "{n} neue Einträge" },
  known: { one: "1 Eintrag ist schon da", other: "{n} Einträge sind schon da" },
  conflicts: {
    one: "1 Eintrag weicht von dem hiesigen ab. Der hiesige bleibt.",
    other: "{n} Einträge weichen von den hiesigen ab. Die hiesigen bleiben.",
  },
  refused: {
    one: "1 Zeile kann nicht eingelesen werden",
    other: "{n} Zeilen können nicht eingelesen werden",
  },
  erases: {
    one: "1 Eintrag wird hier gelöscht, weil er dort gelöscht wurde",
    other: "{n} Einträge werden hier gelöscht, weil sie dort gelöscht wurden",
  },
  files: { one: "1 aufbewahrte Datei", other: "{n} aufbewahrte Dateien" },
  not_whole: "Das Ende der Datei fehlt, oder sie wurde verändert. Was lesbar ist, wird eingelesen.",
  line: "Zeile {line}: {what}",
  start: "Einlesen",
  nothing_new: "In dieser Datei steht nichts Neues.",
  done: "Fertig.",
  failed: "Das Einlesen ist nicht gelungen: {problem}",
};

export const reminders: Texts["reminders"] = {
  title: "Erinnerungen",
  intro:
    "Wenn Metas Antwort fällig ist, kann der Browser Sie darauf hinweisen: höchstens einmal am Tag, ohne ein Konto oder einen Grund zu nennen.",
  on: "Erinnerungen sind eingeschaltet.",
  next: "Die nächste kommt am {day}.",
  none: "Noch ist kein Tag bekannt.",
  off: "Erinnerungen sind ausgeschaltet.",
  turn_on: "Erinnerungen einschalten",
  turn_off: "Erinnerungen ausschalten",
  not_allowed: "Der Browser erlaubt keine Hinweise. In seinen Einstellungen können Sie sie erlauben.",
  calendar: "Oder speichern Sie die Fristen für Ihren Kalender, unter „Kopie speichern“.",
};

export const check: Texts["check"] = {
  title: "Verzeichnis prüfen",
  intro: "Geht jeden Eintrag durch und sagt, ob einer fehlt oder beschädigt ist.",
  start: "Jetzt prüfen",
  working: "{done} Einträge geprüft …",
  good: { one: "1 Eintrag geprüft. Alles passt.", other: "{n} Einträge geprüft. Alles passt." },
  erased: { one: "1 davon haben Sie gelöscht.", other: "{n} davon haben Sie gelöscht." },
  bad: "Etwas passt nicht:",
  at: "Eintrag {seq}: {what}",
  keep: "Verändert wurde nichts. Speichern Sie jetzt eine Kopie; mit objector-host ledger recover lässt sich lesen, was noch lesbar ist.",
  failed: "Die Prüfung konnte nicht beendet werden: {problem}",
};

export const erase: Texts["erase"] = {
  title: "Löschen",
  intro: "Löschen lässt sich nicht rückgängig machen.",
  what: "Was soll gelöscht werden?",
  account: "Das Konto {account} mit seinen Widersprüchen",
  objection: "Ein Widerspruch: {objection}",
  everything: "Alles",
  look: "Zeigen, was gelöscht würde",
  would: { one: "Damit wird 1 Eintrag gelöscht.", other: "Damit werden {n} Einträge gelöscht." },
  files: { one: "1 aufbewahrte Datei geht mit.", other: "{n} aufbewahrte Dateien gehen mit." },
  meta: "Bei Meta ändert das nichts: Ein gesendeter Widerspruch bleibt gesendet.",
  waiting: {
    one: "1 Eintrag, der hier noch wartet, geht mit, wenn er dazugehört.",
    other: "{n} Einträge, die hier noch warten, gehen mit, wenn sie dazugehören.",
  },
  start: "Jetzt löschen",
  keep: "Behalten",
  working: "{done} von {of} Einträgen gelöscht",
  done: { one: "1 Eintrag wurde gelöscht.", other: "{n} Einträge wurden gelöscht." },
  nothing: "Es gibt nichts zu löschen.",
  failed: "Das Löschen ist nicht gelungen: {problem}",
};

export const proof: Texts["proof"] = {
  toolbar:
    "Um ein Bild dieser Seite als Beleg aufzubewahren, drücken Sie Objectors Knopf in der Symbolleiste des Browsers.",
  take: "Bild dieser Seite als Beleg aufbewahren",
  why: "Das Bild zeigt, was Sie jetzt von der Seite sehen. Es bleibt in Ihrem Verzeichnis auf diesem Computer.",
  taking: "Das Bild wird aufbewahrt …",
  taken: "Das Bild ist aufbewahrt.",
  failed: "Es wurde kein Bild aufbewahrt: {problem}",
};

export const leaving: Texts["leaving"] = {
  title: "Bevor Sie Objector entfernen",
  ledger:
    "Ihr Verzeichnis ist eine Datei auf diesem Computer. Wenn Sie die Erweiterung entfernen, bleibt sie dort. Speichern Sie sicherheitshalber vorher eine Sicherung.",
  nothing: "In diesem Browser wartet nichts: Beim Entfernen der Erweiterung geht nichts verloren.",
  lost: {
    one: "1 Eintrag liegt nur in diesem Browser und nicht in Ihrem Verzeichnis. Beim Entfernen der Erweiterung ginge er verloren.",
    other:
      "{n} Einträge liegen nur in diesem Browser und nicht in Ihrem Verzeichnis. Beim Entfernen der Erweiterung gingen sie verloren.",
  },
  save: "Als Datei speichern",
  file: "objector-nicht-im-verzeichnis.json",
};
