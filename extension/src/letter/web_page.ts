const style =
  "body{font:12pt/1.5 serif;max-width:42em;margin:2.5em auto;padding:0 1.5em;overflow-wrap:anywhere}" +
  "p{white-space:pre-line}@page{margin:25mm}@media print{body{margin:0;padding:0;max-width:none}}";

/** The letter as a web page of its own that prints well: paragraphs, no script, nothing from elsewhere. */
export function webPage(title: string, text: string, language: string): Blob {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  const charset = page.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  page.head.prepend(charset);
  for (const words of text.trim().split(/\n{2,}/)) {
    const paragraph = page.createElement("p");
    paragraph.textContent = words;
    page.body.append(paragraph);
  }
  // Only in the file: as an element here it would fall under our own policy, which allows no style in a page.
  const whole = page.documentElement.outerHTML.replace("</head>", `<style>${style}</style></head>`);
  return new Blob([`<!doctype html>\n${whole}\n`], {
    type: "text/html;charset=utf-8",
  });
}
