import type { FoundField } from "./fields.ts";
import { areas } from "./live.ts";
import { liveButtons } from "./submit.ts";

const areaOf = ({ element }: FoundField): Element => element.closest(areas) ?? document.documentElement;

const isBefore = (one: Node, other: Node) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/**
 * The fields in groups that a person would read as one form: in one part of the page, one after the other, with no
 * button to press between them.
 * @param found in the page's order
 */
export function groupsOf(found: readonly FoundField[]): FoundField[][] {
  const byArea = Map.groupBy(found, areaOf);
  return [...byArea].flatMap(([area, fields]) => {
    const buttons = liveButtons(area);
    const groups: FoundField[][] = [];
    for (const field of fields) {
      const last = groups.at(-1);
      const before = last?.at(-1)?.element;
      const parted =
        before && buttons.some((button) => isBefore(before, button) && isBefore(button, field.element));
      if (last && !parted) last.push(field);
      else groups.push([field]);
    }
    return groups;
  });
}
