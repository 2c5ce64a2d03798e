import type { Rule } from "../protocol/rule.ts";
import { plainText } from "./text.ts";

/** Meta's answer on the page, where its wording is known; anything else stays unsaid, and the person is asked. */
export function findConfirmation(
  rules: readonly Rule[],
  text: string,
): { id: string; says: "received" | "accepted" | "declined" } | null {
  const plain = plainText(text);
  for (const { confirmations } of rules)
    for (const { id, says, text: known } of confirmations)
      if (plain.includes(plainText(known))) return { id, says };
  return null;
}
