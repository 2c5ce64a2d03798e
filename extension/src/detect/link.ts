import type { Rule } from "../protocol/rule.ts";
import { addressMatches, unwrapLink } from "./address.ts";
import { isLive } from "./live.ts";

/**
 * The link on a page that leads to one of the forms, the first form of the list before the second. The address decides;
 * the words change with the language and the year.
 */
export function findLink(forms: readonly Rule[]): HTMLAnchorElement | null {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter(({ href }) =>
    /contact|l\.php|l\.instagram|help\.meta|privacy/.test(href),
  );
  for (const form of forms) {
    const found = links.find((link) => {
      const target = unwrapLink(link.href);
      return target && form.addresses.some((address) => addressMatches(target, address)) && isLive(link);
    });
    if (found) return found;
  }
  return null;
}
