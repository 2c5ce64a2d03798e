/** Page rules that the person loads by hand. */
export const loaded_rules = {
  title: "Newer page rules",
  what: "Page rules are what Objector knows Meta’s pages by. If Meta changed a page, you can load a newer file of them here. Take it only from someone you trust.",
  can: "A rule can recognise, name and point. It can’t press anything and can’t send anything.",
  choose: "Choose a rule file",
  refused: "This file wasn’t loaded, and nothing has changed. What is wrong with it:",
  more: { one: "and 1 more", other: "and {n} more" },
  used: "Objector uses page rules that you loaded by hand on {loaded}. They are dated {date}.",
  next_page: "They hold from the next page that you open.",
  broken: "The page rules that you loaded by hand don’t work with this version. Objector uses its own.",
  hash: "SHA-256:",
  back: "Back to the bundled rules",
};
