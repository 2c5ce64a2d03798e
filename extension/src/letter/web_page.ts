const style =
  "body{font:12pt/1.5 serif;max-width:42em;margin:2.5em auto;padding:0 1.5em;overflow-wrap:anywhere}" +
  "p{white-space:pre-line}@page{margin:25mm}@media print{body{margin:0;padding:0;max-width:none}}";

/** The letter as a web page of its own that prints well: paragraphs, no script, nothing from elsewhere. */
export function webPage(title: string, text: string, language: string): Blob {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  const sheet = page.createElement("style");
  sheet.textContent = style;
  page.head.prepend(charset);
  page.head.append(sheet);
  for (const words of text.trim().split(/\n{2,}/)) {
    const paragraph = page.createElement("p");
    paragraph.textContent = words;
    page.body.append(paragraph);
  }
  return new Blob([`<!doctype html>\n${page.documentElement.outerHTML}\n`], {
    type: "text/html;charset=utf-8",
  });
}
