import type { PageState } from "../protocol/messages.ts";
import type { Texts } from "../text/text.ts";

/** What this page is called, by the rule that matched it; a rule newer than the texts gets a general name. */
export function pageName(t: Texts, page: PageState): string {
  const names: Record<string, string> = t.panel.page_names;
  if (page.match === "looks_like") return t.panel.page_names.unknown_form;
  const known = page.names === undefined ? undefined : names[page.names];
  return known ?? (page.stage === "way" ? t.panel.page_name_way : t.panel.page_name_form);
}
