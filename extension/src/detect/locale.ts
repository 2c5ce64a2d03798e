/** A language tag as the web writes it (pt-BR), from one as Meta writes it too (pt_BR); null for anything else. */
function canonical(given: string | null | undefined): string | null {
  try {
    return Intl.getCanonicalLocales(given?.trim().replaceAll("_", "-") || [])[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The language of a page: what the page says of itself, then what its address asks for. A place that adds the region to
 * the same language wins over the bare language. Nothing is read from the scripts of the page.
 * @returns "" where nothing says it
 */
export function pageLocale(
  page: Document = document,
  { hostname, search }: URL | Location = location,
): string {
  const query = new URLSearchParams(search);
  const places = [
    page.documentElement.lang,
    page.querySelector("meta[property='og:locale']")?.getAttribute("content"),
    /^([a-z]{2}-[a-z]{2})\.facebook\.com$/.exec(hostname)?.[1],
    query.get("locale"),
    query.get("locale2"),
  ];
  const found = places.map(canonical).filter((locale) => locale !== null);
  const [first = ""] = found;
  return found.find((locale) => locale.startsWith(`${first}-`)) ?? first;
}
