import type { Texts } from "../en.ts";

/** Was über bekannte Seiten gesagt wird. */
export const known_pages: Texts["known_pages"] = {
  warnings: {
    not_own_posts: {
      title: "Dieses Formular gilt nicht für Ihre eigenen Beiträge",
      text: "Es betrifft Daten über Sie, die Meta anderswoher hat: aus dem Internet oder über Lizenzen. Für Ihre eigenen Beiträge und Ihre Chats mit Metas KI brauchen Sie das andere Formular.",
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
  questions: {
    about_ai: {
      title: "Meta fragt zuerst, worum es geht",
      text: "Wenn das Formular fragt, ob sich Ihre Anfrage auf KI bei Meta bezieht, antworten Sie mit Ja. Dann zeigt Meta das Formular zum Widerspruch gegen die Verwendung für KI.",
    },
  },
};
