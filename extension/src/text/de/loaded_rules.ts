/** Seitenregeln, die jemand von Hand lädt. */
import type { Texts } from "../en.ts";

export const loaded_rules: Texts["loaded_rules"] = {
  title: "Neuere Seitenregeln",
  what: "An Seitenregeln erkennt Objector die Seiten von Meta. Hat Meta eine Seite geändert, können Sie hier eine neuere Datei davon laden. Nehmen Sie sie nur von jemandem, dem Sie vertrauen.",
  can: "Eine Regel kann erkennen, benennen und zeigen. Sie kann nichts drücken und nichts senden.",
  choose: "Regeldatei wählen",
  refused: "Diese Datei wurde nicht geladen, und nichts hat sich geändert. Das stimmt daran nicht:",
  more: { one: "und 1 weiteres", other: "und {n} weitere" },
  used: "Objector verwendet Seitenregeln, die Sie am {loaded} von Hand geladen haben. Sie tragen das Datum {date}.",
  next_page: "Sie gelten ab der nächsten Seite, die Sie öffnen.",
  broken:
    "Die Seitenregeln, die Sie von Hand geladen haben, passen nicht zu dieser Version. Objector verwendet seine eigenen.",
  hash: "SHA-256:",
  back: "Zurück zu den mitgelieferten Regeln",
};
