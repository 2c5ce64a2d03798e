import { wholeRule } from "./whole_rule.mjs";

/** @param {any[]} list */
const bare = (list) => list.map(({ locale, text }) => ({ locale, text }));

/**
 * A rule as the bundles carry it, with the words it shares: sources and dates stay in the files, and so do the words of
 * links, which are known by their address.
 * @param {any} written @param {Record<string, any>} words @returns {any}
 */
export function bundledRule(written, words) {
  const rule = wholeRule(written, words);
  const { id, version, platform, subject, stage, names, warns, asks, leads_to } = rule;
  return {
    id,
    version,
    platform,
    subject,
    stage,
    names,
    ...(warns && { warns }),
    ...(asks && { asks }),
    addresses: rule.addresses.map((/** @type {any} */ { host, path, successor }) => ({
      host,
      path,
      ...(successor && { successor }),
    })),
    leads_to: leads_to ?? [],
    titles: bare(rule.titles),
    texts: bare(rule.texts),
    notices: rule.notices.map((/** @type {any} */ { id, says, locale, text, known_by }) => ({
      id,
      says,
      locale,
      text: known_by ?? text,
    })),
    fields: rule.fields.map((/** @type {any} */ { role, kinds, labels }) => ({
      role,
      kinds,
      labels: bare(labels ?? []),
    })),
    submit: bare(rule.submit),
    confirmations: rule.confirmations.map((/** @type {any} */ { id, says, locale, text }) => ({
      id,
      says,
      locale,
      text,
    })),
  };
}
