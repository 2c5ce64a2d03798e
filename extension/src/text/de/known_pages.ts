import type { Texts } from "../en.ts";

/** Was über bekannte Seiten gesagt wird. */
export const known_pages: Texts["known_pages"] = {
  warnings: {
    not_own_posts: {
      title: "Dieses Formular gilt nicht für Ihre eigenen Beiträge",
      text: "Es betrifft Daten über Sie, die Meta anderswoher hat: aus dem Internet oder über Lizenzen. Für Ihre eigenen Beiträge und Ihre Chats mit Metas KI brauchen Sie das andere Formular.",
      who: "Gedacht ist es für Menschen, die andere nennen oder zeigen, mit oder ohne Konto.",
      later:
        "In neuerem Wortlaut schreibt Meta dort, dass es zu solchen Daten keine Auskunft gibt und sie weder berichtigt noch löscht.",
    },
    not_ai: {
      title: "In diesem Formular geht es nicht um KI",
      text: "Es betrifft ein anderes Widerspruchsrecht: gegen die Verwendung Ihrer Daten zur Verbesserung von Metas Produkten. Für den Widerspruch zu KI bei Meta brauchen Sie das andere Formular.",
    },
    not_whatsapp_ai: {
      title: "Dies ist nicht das Formular für Meta AI",
      text: "Es ist WhatsApps allgemeines Widerspruchsformular. Für Ihre Nachrichten an KI auf WhatsApp gibt es ein eigenes Formular, auf das Metas Seite zu generativer KI in einigen Ländern verweist. Objector kennt seine Adresse nicht.",
    },
  },
  right_form: "Für Ihre eigenen Beiträge und Ihre Chats mit Metas KI:",
  choose: "Geht es um WhatsApps eigene Nutzung Ihrer Daten, wählen Sie „{words}“.",
  whatsapp_reported:
    "Jemand berichtete 2025: WhatsApp antwortete, der Widerspruch zu KI gehe an Meta, nicht an WhatsApp.",
  questions: {
    about_ai: {
      title: "Meta fragt zuerst, worum es geht",
      ask: "Widersprechen Sie der Verwendung für KI bei Meta?",
      yes: "Ja, es geht um KI",
      no: "Nein, um etwas anderes",
      direct: "Oder gehen Sie direkt zum Formular zu KI:",
      quoted: "Metas Frage lautete auf {language} „{words}“.",
      answer: "Die Antwort: „{words}“.",
      other:
        "Das ist ein anderes Widerspruchsrecht. Objector hält es als allgemeinen Widerspruch fest, nicht als einen zu KI.",
      change: "Antwort ändern",
      text: "Wenn das Formular fragt, ob sich Ihre Anfrage auf KI bei Meta bezieht, antworten Sie mit Ja. Dann zeigt Meta das Formular zum Widerspruch gegen die Verwendung für KI.",
    },
  },
};
