/**
 * Meta's real pages as others archived them, from the folder beside the repository, where there is one: nothing of them
 * is kept here. A file is shown with ?real=<its name>, without its scripts.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const folder = join(import.meta.dirname, "../../../shared/real-pages");

/** Why these pages can't be shown; undefined where they can. */
export const withoutRealPages = existsSync(folder)
  ? undefined
  : "the archived pages (../shared/real-pages, beside the repository) are not on this machine";

/** The HTML of an archived page; null where there is none of that name. `watch` is a script that has to run first. */
export function realPage(name: string, watch: string): string | null {
  const file = join(folder, basename(name));
  if (!existsSync(file)) return null;
  const text = readFileSync(file, "utf8");
  if (name.endsWith(".html")) return text.replace("<head>", `<head>${watch}`);
  const language = /\.(en|fr)\b/.exec(name)?.[1] ?? "en";
  const body = name.endsWith(".md") ? markdown(text) : paragraphs(escaped(text));
  return (
    `<!DOCTYPE html><html id="facebook" lang="${language}" dir="ltr"><head><meta charset="utf-8">` +
    `<title>Facebook</title>${watch}</head><body><div role="main">${body}</div></body></html>`
  );
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const paragraphs = (text: string): string =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `<div>${line}</div>`)
    .join("\n");

/** Lines and links; the rest of Markdown makes no difference here. */
function markdown(text: string): string {
  return paragraphs(
    escaped(text).replace(/\[([^[\]]+)\]\((https:[^()\s]+)\)/g, '<a role="link" href="$2">$1</a>'),
  );
}
