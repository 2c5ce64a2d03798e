import PostalMime from "postal-mime";

/** One of Meta's mails as it is shown and recognised. */
export interface Mail {
  /** Who the mail says it comes from; anybody can write anything there. */
  from: string;
  subject: string;
  /** When it was sent, in UTC milliseconds; missing where the mail doesn't say or can't be right. */
  sentAt?: number;
  text: string;
}

/** Facebook's first year: an older date is a mistake. */
const earliest = Date.UTC(2004, 0, 1);

/**
 * Reads a saved mail (RFC 5322, with MIME) or plain text that was copied out of one. Runs only in our own page; nothing
 * of the mail is ever shown as markup, loaded or sent.
 * @param now UTC milliseconds: a mail from later is taken as undated
 * @throws where the file is nested or headed beyond all reason (postal-mime's limits)
 */
export async function readMail(bytes: Uint8Array, now: number): Promise<Mail> {
  if (!hasHeader(bytes)) return { from: "", subject: "", text: decode(bytes).trim() };
  const mail = await PostalMime.parse(bytes);
  const sentAt = Date.parse(mail.date ?? "");
  return {
    from: [mail.from?.name, mail.from?.address].filter(Boolean).join(", "),
    subject: mail.subject ?? "",
    text: (mail.text?.trim() || (mail.html ? wordsOf(mail.html) : "")).trim(),
    ...(sentAt >= earliest && sentAt <= now && { sentAt }),
  };
}

/** A mail begins with header lines; copied text doesn't. */
function hasHeader(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, 4096)).replace(/^(?:From .*\r?\n|\s)+/, "");
  return /^[!-9;-~]{2,60}:[ \t]/.test(start) && /^(?:from|date|received|return-path|subject):/im.test(start);
}

/** UTF-8, and where that can't be it the old Western encoding that mail programs save in. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The words of an HTML mail, a line for each block. The document made here is never shown and runs nothing. */
function wordsOf(html: string): string {
  const lined = html.replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^>]*>/gi, "$&\n");
  const { body } = new DOMParser().parseFromString(lined, "text/html");
  for (const hidden of body.querySelectorAll("script, style, title")) hidden.remove();
  return (body.textContent ?? "")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}
