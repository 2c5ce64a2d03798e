/** The HTML around every practice page, with the landmarks that Meta's own pages have (meta-flows, 6.1). */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languageOf } from "./labels.ts";
import { localeAt } from "./pages.ts";

/** Class names as Meta generates them: different at every start, so that no rule can use one. */
export interface Style {
  classes: Record<string, string>;
  css: string;
}

/** Gives every class of style.css a random name. */
export function makeStyle(): Style {
  const source = readFileSync(join(import.meta.dirname, "style.css"), "utf8");
  const classes: Record<string, string> = {};
  const css = source.replace(/\.([a-z][a-z_]*)(?=[^{}]*\{)/g, (_, name: string) => {
    classes[name] ??= `x${randomBytes(4).toString("hex")}`;
    return `.${classes[name]}`;
  });
  return { classes, css };
}

export function shell(page: { url: URL; nonce: string; style: Style; early: string }): string {
  const locale = localeAt(page.url);
  const mount = randomBytes(1).toString("hex");
  const boot = JSON.stringify({ locale, classes: page.style.classes, mount }).replaceAll("<", "\\u003c");
  // The title says nothing on Meta's pages, and the root id is "facebook" on the Instagram hosts too.
  return `<!DOCTYPE html>
<html id="facebook" class="${page.style.classes["root"]}" lang="${languageOf(locale).slice(0, 2)}" dir="ltr">
<head><meta charset="utf-8"><title>Facebook</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width">
<script nonce="${page.nonce}">${page.early}</script>
<style nonce="${page.nonce}">${page.style.css}</style></head>
<body><div id="mount_0_0_${mount}"></div>
<script type="application/json" id="practice-boot" nonce="${page.nonce}">${boot}</script>
<script src="/practice/app.js" nonce="${page.nonce}"></script></body></html>`;
}
