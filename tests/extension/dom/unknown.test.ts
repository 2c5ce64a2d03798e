/** Forms that nobody has described: called "looks like one" in each language with words, and nothing else is. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { rules } from "#rules";
import vocabulary from "../../../extension/src/detect/vocabulary.json" with { type: "json" };
import { dictionary, sendButton } from "./form_page.ts";
import { type Meta, startMeta } from "./meta.ts";

const languages = Object.keys(vocabulary.languages);
const host = "www.facebook.com";
const path = "/help/contact/9000000000000001";
const fields = `<label>[practice] Mail <input id="email" type="email"></label>
  <label>[practice] Text <textarea id="text"></textarea></label>${sendButton("[practice] Send")}`;
const main = (words: string, rest = fields) => `<div role="main"><div>[practice] ${words}</div>${rest}</div>`;
/** A sentence that holds a word of each topic. */
const about = (language: string, ...topics: string[]) =>
  topics.map((topic) => dictionary(language, topic)[0]).join(" – ");
const both = (language: string) => about(language, "objecting", "ai");

let meta: Meta;
before(async () => (meta = await startMeta()));
after(() => meta.close());

/** What Objector says to a page, which is never filled. */
async function answer(lang: string, html: string, at: { host?: string; path?: string; head?: string } = {}) {
  const seen = await meta.show({ host, path, ...at, lang, html });
  assert.deepEqual(seen.changed, {}, `something was put into ${html}`);
  return seen.answer;
}

test("each language's own words make a form look like an objection, half of them don't", async () => {
  for (const language of languages) {
    for (const topics of [
      ["objecting", "ai"],
      ["processing", "objecting"],
    ])
      assert.equal(await answer(language, main(about(language, ...topics))), "looks like", language);
    for (const topic of ["objecting", "ai", "processing"])
      assert.equal(await answer(language, main(about(language, topic))), "nothing", `${language} ${topic}`);
    const ordinary = main("Report a problem with a photo or a payment");
    assert.equal(await answer(language, ordinary), "nothing", `an ordinary form, read as ${language}`);
    console.log("count unknown_languages 1");
  }
});

test("in a language without words only a title or label that a rule knows counts", async () => {
  for (const lang of ["tr", "ja", "", "xx-invalid-"])
    for (const language of ["en", "de"])
      assert.equal(await answer(lang, main(both(language))), "nothing", lang);
  const title = rules.flatMap(({ titles }) => titles)[0]!.text;
  assert.equal(await answer("tr", main(title)), "looks like");
  const label = rules.flatMap((rule) => rule.fields).find(({ role }) => role === "reason")!.labels[0]!.text;
  const named = fields.replace("[practice] Text", label);
  assert.equal(await answer("tr", main("", named)), "looks like");
});

test("the language is the page's, whichever way it says so", async () => {
  const html = main(both("de"));
  const says = async (lang: string, at: Parameters<typeof answer>[2]) => {
    const { locale } = await meta.show({ host, path, ...at, lang, html });
    return [locale, await answer(lang, html, at)];
  };
  const og = `<meta property="og:locale" content="de_DE">`;
  assert.deepEqual(await says("de", {}), ["de", "looks like"]);
  assert.deepEqual(await says("", { head: og }), ["de-DE", "looks like"]);
  assert.deepEqual(await says("", { host: "de-de.facebook.com" }), ["de-DE", "looks like"]);
  assert.deepEqual(await says("", { path: `${path}?locale=de_AT` }), ["de-AT", "looks like"]);
  assert.deepEqual(await says("", { path: `${path}?locale2=de_DE` }), ["de-DE", "looks like"]);
  assert.deepEqual(
    await says("de", { path: `${path}?locale=de_CH` }),
    ["de-CH", "looks like"],
    "adds the region",
  );
  assert.deepEqual(
    await says("en", { path: `${path}?locale=de_DE`, head: og }),
    ["en", "nothing"],
    "asked, not got",
  );
  assert.deepEqual(await says("", { path: `${path}?locale=%20javascript:` }), ["", "nothing"]);
});

test("only in the areas where Meta keeps its forms", async () => {
  const html = main(both("en"));
  for (const [at, expected] of [
    [{ host: "help.meta.com", path: "/support/other" }, "looks like"],
    [{ host: "privacycenter.instagram.com", path: "/anything" }, "looks like"],
    [{ host: "www.whatsapp.com", path: "/contact/forms/9000000000000001" }, "looks like"],
    [{ path: "/privacy/new" }, "looks like"],
    [{ path: "/marketplace/item/1" }, "nothing"],
    [{ path: "/" }, "nothing"],
    [{ path: "/groups/help" }, "nothing"],
    [{ host: "www.facebook.com.imitation.example" }, "nothing"],
    [{ host: "privacycenter-instagram.example", path: "/contact/1" }, "nothing"],
    [{ host: "xn--fcebook-2fg.com" }, "nothing"],
  ] as const)
    assert.equal(await answer("en", html, at), expected, JSON.stringify(at));
});

test("pages that only talk of objecting are left alone", async () => {
  const talk = "You have the right to object to your information being used for AI. ".repeat(30);
  const box = `<textarea id="text"></textarea><button type="button">[practice] Send</button>`;
  const mail = `<input id="email" type="email">`;
  const short = both("en");
  const pages: Record<string, string> = {
    "a help article with a box for remarks": main(talk, `<p>[practice] Was this helpful?</p>${box}`),
    "one that also wants an e-mail address": main(
      short,
      `<p>[practice] Was this helpful?</p><button type="button">[practice] Yes</button><button type="button">[practice] No</button>${mail}${box}`,
    ),
    "a post that quotes the form's address, with a comment box": `<div role="main"><article>${short}
      https://www.facebook.com/help/contact/712876720715583 <div contenteditable role="textbox" id="text" style="min-height:2em"></div></article></div>`,
    "a post above somebody's contact form": `<div role="main"><article>${talk}</article><div>[practice] Report a photo</div>${fields}</div>`,
    "a newsletter beside a chat": main(
      short,
      `${mail}<button>[practice] Join</button><div role="dialog"><div contenteditable role="textbox" id="text" style="min-height:2em"></div></div>`,
    ),
    "words in the menu and the foot": `<nav>${short}</nav><div role="main">[practice] Report a photo ${fields}</div><footer>${short}</footer>`,
    "words that nobody sees": main("Report a photo", `<div style="display:none">${short}</div>${fields}`),
    "a log-in that talks of it": main(short, `<form>${mail}<input type="password">${box}</form>`),
    "no e-mail field": main(short, box),
    "no free text": main(short, mail + sendButton("[practice] Send")),
  };
  for (const [name, html] of Object.entries(pages)) {
    assert.equal(await answer("en", html), "nothing", name);
    console.log("count pages_not_taken_for_a_form 1");
  }
  assert.equal(await answer("en", main(short)), "looks like", "and the form itself does");
});
