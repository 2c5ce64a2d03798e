/** One press on the way through Meta's menus: Meta's own words, or a step of ours where nobody quoted them. */
export type MenuStep =
  { menu: string } | { link: string } | { answer: string } | { do: "profile" | "gear" | "menu" };

/** A way through Meta's menus in the words of one language, with where and when they were seen (extension/menus). */
export interface Menu {
  platform: "facebook" | "instagram";
  device: "web" | "app" | "any";
  locale: string;
  steps: MenuStep[];
  period: string;
  source: string;
  certainty: "exact" | "derived" | "reported" | "unknown";
}
