import type { Rule } from "../protocol/rule.ts";
import { addressMatches, unwrapLink } from "./address.ts";
import { isLive } from "./live.ts";

/** More links than any page of Meta's has; a page with more isn't looked at to the end. */
const most = 2000;

/**
 * The link on a page that leads to one of the forms, the first form of the list before the second. The address decides;
 * the words change with the language and the year.
 */
export function findLink(forms: readonly Rule[]): HTMLAnchorElement | null {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
    .slice(0, most)
    .filter(({ href }) => /contact|l\.php|l\.instagram|help\.meta|privacy/.test(href));
  for (const form of forms) {
    const found = links.find((link) => {
      const target = unwrapLink(link.href);
      return target && form.addresses.some((address) => addressMatches(target, address)) && isLive(link);
    });
    if (found) return found;
  }
  return null;
}
