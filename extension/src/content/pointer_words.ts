/** What stands beside the thing pointed at. The words come from the language files, at build. */
import { pointerWords as words } from "#pointer_words";
import type { PointTarget, Settings } from "../protocol/messages.ts";
import { chooseLanguage } from "../text/languages.ts";

/** The words for a target in the help's language: the person's choice, else the browser's, else English. */
export async function pointerWords(at: PointTarget): Promise<string> {
  const { settings } = (await chrome.storage.local.get("settings")) as { settings?: Settings };
  return words[chooseLanguage(settings?.language, navigator.language)]![at];
}
