/** Mail programs and the systems between cut longer links off: Windows takes about 2,000 characters. */
const longest = 1900;

/** A link that opens the person's mail program. `whole` says whether the letter fits in; else only its subject does. */
export function mailLink(email: string, subject: string, text: string): { href: string; whole: boolean } {
  // RFC 6068, section 5: line breaks in a body are %0D%0A.
  const body = encodeURIComponent(text.replace(/\r?\n/g, "\r\n"));
  const start = `mailto:${encodeURIComponent(email).replace("%40", "@")}?subject=${encodeURIComponent(subject)}`;
  const whole = start.length + body.length <= longest;
  return { href: whole ? `${start}&body=${body}` : start, whole };
}
