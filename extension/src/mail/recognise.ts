import accepted from "../../mails/accepted.json" with { type: "json" };
import announcement from "../../mails/announcement.json" with { type: "json" };
import { plainText } from "../detect/text.ts";
import type { EventMailAdded } from "../protocol/types.ts";
import type { Mail } from "./read_mail.ts";

/** What a mail says, and by which known wording. */
export interface Recognised {
  says: EventMailAdded["says"];
  wording: string;
}

/** An acceptance may quote the announcement that it answers, so it is looked for first. */
const known = [accepted, announcement];

/** Says what a mail is where it holds a wording that is known word for word; null where the person has to say. */
export function recognise({ subject, text }: Pick<Mail, "subject" | "text">): Recognised | null {
  const parts = { subject: plainText(subject), body: plainText(text) };
  for (const { says, wordings } of known)
    for (const { id, part, text: words } of wordings)
      if (parts[part as keyof typeof parts].includes(plainText(words)))
        return { says: says as Recognised["says"], wording: id };
  return null;
}

/** Where a known wording was read, and when it was in use. */
export function wordingById(id: string): { source: string; period: string } | null {
  return known.flatMap(({ wordings }) => wordings).find((wording) => wording.id === id) ?? null;
}
