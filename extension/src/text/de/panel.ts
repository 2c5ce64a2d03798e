/** Die Hilfe neben Metas Seite. */
import type { Texts } from "../en.ts";

export const panel: Texts["panel"] = {
  title: "Objectors Hilfe zu dieser Seite",
  page_names: {
    genai_page: "Metas Seite über generative KI",
    policy_notice: "Metas Datenschutzrichtlinie",
    privacy_centre: "Metas Privacy Center",
    own_information_form: "Metas Widerspruchsformular",
    third_party_form: "Metas Formular zu Daten von Dritten",
    general_objection_form: "Metas allgemeines Widerspruchsformular",
    privacy_request_form: "Metas Seite für Anfragen zum Datenschutz",
    product_improvement_form: "Metas Formular zum Widerspruch gegen Produktverbesserung",
    whatsapp_objection_form: "WhatsApps allgemeines Widerspruchsformular",
    accounts_centre: "Metas Kontenübersicht",
    unknown_form: "Sieht aus wie ein Widerspruchsformular, das ich nicht kenne",
  },
  page_name_way: "Metas Seite zum Datenschutz",
  page_name_form: "Metas Widerspruchsformular",
  fold: "Einklappen",
  unfold: "Objector öffnen",
  close: "Bis zur nächsten Seite schließen",
  step_of: "Schritt {n} von {of}",
  steps: {
    link: "Den Link finden",
    reason: "Begründen",
    press: "Selbst auf Metas Knopf drücken",
    answer: "Was Meta geantwortet hat",
  },
  step_done: "erledigt",
  step_later: "später",
  nothing_here: "Auf dieser Seite sieht Objector nichts, wobei es helfen könnte.",
  page_gone: "Die Verbindung zu Metas Seite ist abgerissen. Laden Sie die Seite neu, um weiterzumachen.",
  earlier: "Für dieses Konto gibt es schon einen Widerspruch",
  earlier_since: "{state}, seit dem {day}",
};

export const way: Texts["way"] = {
  found: "Der Link zu Metas Formular ist auf dieser Seite.",
  show: "Link zeigen",
  shown: "Der Link ist jetzt auf der Seite umrahmt. Drücken Sie selbst darauf, um das Formular zu öffnen.",
  moves: "Metas Seite kann scrollen, wenn der Link ins Bild kommt.",
  unpoint: "Rahmen entfernen",
  absent: "Ich sehe den Link noch nicht.",
  absent_closed:
    "Vielleicht steht er in einem zugeklappten Abschnitt: Klappen Sie die Abschnitte über Ihre Rechte auf.",
  absent_why:
    "Oder Sie sind nicht angemeldet, oder Meta bietet ihn dort nicht an, wo es Sie vermutet. Das heißt nicht, dass er abgeschafft wurde.",
  absent_do:
    "Melden Sie sich mit dem Konto an, für das Sie widersprechen, und öffnen Sie die Seite dann erneut.",
  absent_pages: "Seiten, auf denen der Link stand",
};

export const pages: Texts["pages"] = {
  genai: "{platform}: Metas Seite über generative KI",
  form: "{platform}: das Formular zu KI",
  request: "Metas Seite für Datenschutzanfragen",
};

export const missing: Texts["missing"] = {
  looking: "Metas Formular wird gesucht …",
  login: {
    title: "Meta verlangt zuerst die Anmeldung",
    text: "Melden Sie sich auf dieser Seite mit dem Konto an, für das Sie widersprechen. Danach sollte Meta das Formular zeigen.",
  },
  form: {
    title: "Metas Seite zeigt hier kein Formular",
    text: "Vielleicht sind Sie nicht angemeldet, oder Meta bietet es dort nicht an, wo es Sie vermutet. Das heißt nicht, dass es abgeschafft wurde.",
  },
  try: "Was Sie als Nächstes versuchen können",
  login_first:
    "Melden Sie sich mit dem Konto an, für das Sie widersprechen, und öffnen Sie diese Seite dann erneut.",
  moved: "Metas Links führen inzwischen auf eine andere Seite:",
  successor: "Die neuere Seite öffnen",
  others: "Versuchen Sie Metas Formulare zu KI:",
  general: "Oder Metas Seite für Datenschutzanfragen:",
};

export const this_page: Texts["this_page"] = {
  title: "Diese Seite",
  open: "Hilfe neben der Seite öffnen",
  link: "Der Link zu Metas Formular ist auf dieser Seite.",
  form: "Metas Formular ist auf dieser Seite.",
  unknown: "Das sieht aus wie ein Widerspruchsformular, das noch niemand für Objector beschrieben hat.",
  absent: "Ich sehe den Link zu Metas Formular hier nicht.",
  absent_why:
    "Vielleicht sind Sie nicht angemeldet, oder dies wird dort nicht angeboten, wo Meta Sie vermutet. Das heißt nicht, dass es abgeschafft wurde.",
  absent_do:
    "Melden Sie sich mit dem Konto an, für das Sie widersprechen, und öffnen Sie die Seite erneut, oder versuchen Sie ein Formular direkt:",
  after: "Sie haben hier auf Metas Knopf gedrückt. Das ist noch keine Bestätigung.",
};

export const questions: Texts["questions"] = {
  title: "Zwei Fragen, nur einmal",
  why: "Vom Land hängt ab, welches Gesetz im Text steht und welche Fristen gelten. Beide Antworten speichert Objector nur auf diesem Computer. Fragt Metas Formular nach dem Land, kann es das Land dort eintragen.",
  country: "Wo wohnen Sie?",
  country_choose: "Land auswählen",
  country_known: "Länder, deren Regeln Objector kennt",
  country_other: "Andere Länder",
  before: "Haben Sie der Nutzung für Metas KI schon einmal widersprochen?",
  no: "Nein",
  yes: "Ja",
  unknown: "Ich bin nicht sicher",
  save: "Speichern und weiter",
  missing: "Bitte beantworten Sie beide Fragen.",
  failed: "Die Antworten konnten nicht gespeichert werden: {problem}",
  answered: "Sie wohnen hier: {country}.",
  change: "Ändern",
};

export const reason: Texts["reason"] = {
  required: "Metas Formular verlangt eine Begründung.",
  optional: "Objector sieht keinen Hinweis, dass Meta eine Begründung verlangt.",
  no_field: "Objector findet hier kein Feld für eine Begründung.",
  personal: "Was trifft auf Sie zu?",
  personal_hint:
    "Wählen Sie möglichst mindestens einen dieser Gründe: Viele Gesetze fragen nach der eigenen Situation.",
  general: "Allgemeine Gründe",
  own: "Ein eigener Satz (freiwillig)",
  own_hint: "Bitte keine Namen, Diagnosen, Adressen oder Arbeitgeber. Meta wird ihn lesen.",
  own_count: "{n} von {max} Zeichen",
  language: "Sprache des Textes",
  write: "Text schreiben",
  choose_again: "Gründe ändern",
  write_again: "Neu schreiben",
  write_again_hint: "Das ersetzt den Text unten samt Ihren Änderungen.",
  writing: "Wird geschrieben …",
  failed: "Der Text konnte nicht geschrieben werden: {problem}",
  text: "Ihr Text",
  text_hint: "Sie können jedes Wort ändern.",
  too_long: "Metas Feld fasst {max} Zeichen; dieser Text hat {n}.",
  shorter: "Kürzeren Text schreiben lassen",
  shorter_hint: "Er lässt ganze Sätze weg, nie halbe. Er ersetzt diesen Text samt Ihren Änderungen.",
  in_other_language: "In dieser Sprache gibt es noch keinen Text, deshalb ist er auf {language}.",
  additional: "Für Metas zweites Textfeld (freiwillig)",
  put: "Ins Formular einsetzen",
  put_hint:
    "Füllt Metas Felder aus. Von da an kann Metas Seite es lesen; abschicken müssen Sie selbst, mit Metas Knopf.",
  putting: "Wird eingesetzt …",
  unavailable:
    "Ohne das Programm gibt es hier keinen Textvorschlag. Sie können im Formular eigene Worte schreiben.",
};

export const fields: Texts["fields"] = {
  names: { country: "Land", email: "E-Mail", reason: "Begründung", additional: "Zweiter Text", code: "Code" },
  state: {
    filled: "steht schon da",
    fill: "bitte selbst ausfüllen",
    empty_optional: "kann leer bleiben",
    empty_text: "noch leer, und Metas Formular verlangt es",
    choose: "bitte selbst auswählen",
    several: "mehrere Felder kommen infrage: bitte selbst auswählen",
  },
  several_reason:
    "Für den Text kommen mehrere Felder infrage. Kopieren Sie ihn und fügen Sie ihn selbst ins richtige ein.",
  show: "Das Feld „{field}“ zeigen",
  outcome: {
    filled: "Eingesetzt und auf der Seite nachgelesen.",
    already_filled: "In diesem Feld steht schon etwas.",
    refused: "Metas Seite hat es nicht behalten. Kopieren Sie den Text und fügen Sie ihn selbst ein.",
    changed:
      "Metas Seite hat den Text verändert. Sehen Sie nach, was dort steht; Sie können Ihren auch kopieren und selbst einfügen.",
    too_long: "Der Text ist länger, als das Feld erlaubt. Kürzen Sie ihn, oder fügen Sie einen Teil ein.",
    choose_yourself: "Bitte wählen Sie auf Metas Seite selbst aus.",
    not_found: "Das Feld ist nicht mehr auf der Seite.",
  },
  replace_question: "Ersetzen, was dort steht?",
  replace: "Ersetzen",
  keep: "So lassen",
  other_account:
    "Sie sind bei Meta jetzt anders angemeldet als beim Schreiben dieses Textes. Noch ist nichts eingesetzt.",
  other_account_question: "Trotzdem in dieses Formular einsetzen?",
  put_all_the_same: "Einsetzen",
  put_not: "Nicht einsetzen",
  failed: "Metas Seite hat nicht geantwortet. Kopieren Sie den Text und fügen Sie ihn selbst ein.",
};

export const press: Texts["press"] = {
  now: "Drücken Sie jetzt auf Metas Seite selbst auf „{button}“.",
  now_unnamed: "Drücken Sie jetzt selbst auf den Knopf, mit dem Metas Seite das Formular absendet.",
  never: "Objector drückt nie für Sie.",
  show: "Knopf zeigen",
  absent:
    "Objector sieht den Knopf zum Absenden nicht. Vielleicht erscheint er, wenn alle Felder ausgefüllt sind.",
  check: "Sehen Sie vorher die Felder durch:",
  sent: "Diesen Druck kann Objector nicht sehen. Wenn Sie das Formular abgeschickt haben, halten Sie es fest:",
  sent_button: "Ich habe das Formular abgeschickt",
};

export const after_press: Texts["after_press"] = {
  pressed_today: "Sie haben um {time} Uhr gedrückt.",
  pressed_on: "Sie haben am {day} um {time} Uhr gedrückt.",
  pressed: "Sie haben auf Metas Knopf gedrückt.",
  not_confirmed: "Das ist noch keine Bestätigung.",
  switched: {
    other:
      "Beim Drücken war ein anderes Konto angemeldet als zu Beginn dieser Hilfe. Ihr Verzeichnis ordnet das Absenden dem Konto zu, das dabei angemeldet war.",
    nobody:
      "Beim Drücken hat Objector kein angemeldetes Konto mehr gesehen. Ihr Verzeichnis hält fest, dass Sie gedrückt haben, aber nicht, für welches Konto.",
  },
  seen: {
    received: "Metas Seite hat gemeldet, dass der Widerspruch eingegangen ist.",
    accepted: "Metas Seite hat gemeldet, dass der Widerspruch angenommen ist.",
    declined: "Metas Seite hat gemeldet, dass der Widerspruch abgelehnt ist.",
  },
  question: "Was zeigt Metas Seite jetzt?",
  question_later: "Was steht auf Metas Seite oder in der E-Mail?",
  says: {
    received: "Mein Widerspruch ist eingegangen",
    code_wanted: "Ein Code aus einer E-Mail wird verlangt",
    asks_for_more: "Meta will mehr von mir wissen",
    accepted: "Mein Widerspruch ist angenommen",
    declined: "Mein Widerspruch ist abgelehnt",
    error: "Einen Fehler",
    nothing: "Nichts, was ich erkennen kann",
    other: "Etwas anderes",
  },
  note: "Was steht dort? (freiwillig)",
  note_hint: "Bleibt in Ihrem Verzeichnis auf diesem Computer.",
  record: "Im Verzeichnis festhalten",
  choose_first: "Bitte wählen Sie zuerst eine Antwort.",
  recorded: "Gespeichert als das, was Sie Objector gesagt haben.",
  recorded_waiting: "Hier festgehalten. Es kommt ins Verzeichnis, sobald das Programm es annimmt.",
  say: "Sagen, was Metas Seite zeigt",
  told: "Ihre Angabe: „{says}“.",
  again: "Die Seite zeigt jetzt etwas anderes",
  next: "Wie es weitergeht",
};

export const code: Texts["code"] = {
  sent: "Meta verlangt einen Code, den es per E-Mail schickt.",
  look: "Sehen Sie im Postfach der Adresse nach, die in Metas Formular steht, auch unter Spam und „Soziale Netzwerke“.",
  type: "Geben Sie den Code auf Metas Seite ein und drücken Sie dort auf den Knopf. Lassen Sie die Seite bis dahin offen.",
  show: "Feld für den Code zeigen",
  entered: "Ich habe den Code eingegeben",
  none: "Es kam kein Code",
  none_help:
    "Warten Sie ein paar Minuten und sehen Sie unter Spam nach. Kommt nichts, können Sie auf Metas Seite vielleicht einen neuen Code anfordern.",
};

export const unknown_form: Texts["unknown_form"] = {
  text: "Diese Seite hat die Merkmale eines Widerspruchsformulars, aber niemand hat sie Objector bisher beschrieben. Deshalb setzt es hier nichts ein.",
  changed:
    "Objector kennt diese Adresse, aber Metas Formular sieht anders aus als bekannt. Deshalb setzt es hier nichts ein.",
  copy_below: "Sie können sich einen Text schreiben lassen, ihn kopieren und selbst einfügen.",
};

export const report: Texts["report"] = {
  title: "Helfen Sie Objector, dieses Formular kennenzulernen",
  save: "Beschreibung dieses Formulars für eine Meldung speichern",
  in_it:
    "Darin steht: die Adresse der Seite ohne alles nach dem „?“, ihre Sprache, und Art, Beschriftung und Reihenfolge der Felder und Knöpfe.",
  not_in_it:
    "Was Sie eingegeben haben, steht nicht darin. Eine Beschriftung kann aber Ihren Namen enthalten: Lesen Sie sie zuerst.",
  description: "Die Beschreibung",
  download: "Als Datei speichern",
  copy: "Beschreibung kopieren",
  file: "objector-formular.json",
  failed:
    "Die Beschreibung konnte nicht erstellt werden. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
};
