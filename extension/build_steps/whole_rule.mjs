/** The lists of words that a rule has itself or takes from its file in words/. */
export const wordLists = ["titles", "texts", "links", "notices", "fields", "submit", "confirmations"];

/**
 * A rule with all its words, wherever they stand.
 * @param {any} rule @param {Record<string, any>} words @returns {any}
 */
export function wholeRule(rule, words) {
  const lists = Object.fromEntries(
    wordLists.map((list) => [list, rule[list] ?? words[rule.words]?.[list] ?? []]),
  );
  if (rule.submit_like)
    lists["submit"] = words[rule.submit_like].submit.map((/** @type {any} */ entry) => ({
      ...entry,
      certainty: "derived",
    }));
  return { ...rule, ...lists };
}
