import type { Address } from "../protocol/rule.ts";
import type { Platform } from "../protocol/types.ts";

/** Facebook answers under www, m, mbasic and one host per language (de-de, fr-fr, pt-br). */
const ownHosts = /^(www|m|mbasic|[a-z]{2}-[a-z]{2})$/;

/** `*.name` stands for the name itself and its hosts named above; anything else is compared whole. */
export function hostMatches(host: string, pattern: string): boolean {
  if (!pattern.startsWith("*.")) return host === pattern;
  const name = pattern.slice(2);
  if (host === name) return true;
  return host.endsWith(`.${name}`) && ownHosts.test(host.slice(0, -name.length - 1));
}

/** A path without its final slashes; the root stays "/". */
export function plainPath(path: string): string {
  return path.replace(/\/+$/, "") || "/";
}

/** Meta answers on the usual port alone. */
const isUsual = ({ protocol, port }: URL | Location) => protocol === "https:" && port === "";

/** Whether a rule's address is this one. Query and fragment never count: ?locale= and ?entry_point= come and go. */
export function addressMatches(url: URL | Location, { host, path }: Address): boolean {
  return isUsual(url) && hostMatches(url.hostname, host) && plainPath(url.pathname) === path;
}

/** Where Meta keeps its privacy pages, notices and contact forms; elsewhere nothing but the address is looked at. */
export function inArea(url: URL | Location): boolean {
  const { hostname, pathname } = url;
  if (!isUsual(url) || !platformOf(hostname)) return false;
  if (hostname === "help.meta.com" || hostname.startsWith("privacycenter.")) return true;
  return /^\/(help|contact|privacy)(\/|$)/.test(pathname);
}

/** The platform a host belongs to, by its whole registrable name; null for any other. */
export function platformOf(hostname: string): Platform | null {
  const belongs = (name: string) => hostname === name || hostname.endsWith(`.${name}`);
  if (belongs("facebook.com")) return "facebook";
  if (belongs("instagram.com")) return "instagram";
  if (belongs("whatsapp.com")) return "whatsapp";
  return hostname === "help.meta.com" ? "meta" : null;
}

/** Where a link really leads: Meta wraps links as l.facebook.com/l.php?u=… and l.instagram.com/?u=…. */
export function unwrapLink(href: string): URL | null {
  const url = URL.parse(href);
  if (!url) return null;
  const wrapper =
    (/^lm?\.facebook\.com$/.test(url.hostname) && plainPath(url.pathname) === "/l.php") ||
    url.hostname === "l.instagram.com";
  const inner = wrapper ? url.searchParams.get("u") : null;
  return inner === null ? url : URL.parse(inner);
}

/** An address as it may be kept: scheme, host and path. Queries and fragments can name people. */
export function keptAddress({ origin, pathname }: URL | Location): string {
  return (origin + pathname).slice(0, 500);
}
