import type { NoticeSays, Rule } from "../protocol/rule.ts";
import { plainText } from "./text.ts";

/** What matters most comes first: several notices may stand on one page. */
const order: NoticeSays[] = ["offers", "mentions", "postponed", "other", "third_party"];

/**
 * What the known notices on a page say about objecting; null where none of the known wordings is there.
 * @param text reads the page's words, which costs time on a long page
 */
export function findNotice({ notices }: Rule, text: () => string): NoticeSays | null {
  if (notices.length === 0) return null;
  const plain = plainText(text());
  const said = notices.filter((notice) => plain.includes(plainText(notice.text))).map(({ says }) => says);
  return order.find((says) => said.includes(says)) ?? null;
}
