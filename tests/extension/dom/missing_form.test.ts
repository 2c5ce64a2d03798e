import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { browsers, startBench, type Bench } from "./harness.ts";

const realPages = join(import.meta.dirname, "../../../../shared/real-pages");
/** As the archived log-in of a page that is seen logged out (attributes only). */
const login = `<form id="login_form" method="post"><input name="email"><input type="password" name="pass"></form>`;

for (const name of browsers)
  describe(`a form's address without a form, in ${name}`, () => {
    let bench: Bench;
    before(async () => (bench = await startBench(name)));
    after(() => bench.close());
    const missing = async (html: string) => {
      await bench.show({ html });
      return bench.page.evaluate(() => window.bench.missing());
    };

    test("a log-in in the form's place is called one, with or without the form's known id", async () => {
      assert.equal(await missing(`<div role="main">${login}</div>`), "login");
      assert.equal(
        await missing(`<form><input name="u"><input type="password"><input type="checkbox"></form>`),
        "login",
      );
    });

    test("a page with nothing to answer has no form; search and menus are none", async () => {
      assert.equal(await missing(`<div role="main"><p>[practice]</p></div>`), "form");
      assert.equal(
        await missing(`<div role="banner"><input type="search"></div><nav><select></select></nav>`),
        "form",
      );
      assert.equal(await missing(`<input type="hidden" name="x"><input type="submit">`), "form");
      assert.equal(await missing(`<textarea style="display:none"></textarea>`), "form");
    });

    test("anything to answer is a form, beside a log-in in the head too", async () => {
      for (const one of [
        "<textarea></textarea>",
        "<input type=email>",
        `<input type="radio" style="opacity:0">`,
        `<div role="radio" tabindex="0">[practice]</div>`,
        `<div role="combobox" tabindex="0">[practice]</div>`,
        `<div contenteditable>[practice]</div>`,
      ])
        assert.equal(
          await missing(`<div role="banner">${login}</div><div role="main">${one}</div>`),
          null,
          one,
        );
    });

    test("the archived page of Meta's, seen logged out, shows its log-in", (t) => {
      const file = join(realPages, "facebook-eu-ai-terms.2026-08-22.en.html");
      if (!existsSync(file)) return t.skip("the archived pages are not beside the project");
      // Its own scripts and frames would ask for Meta's servers.
      const html = readFileSync(file, "utf8").replace(
        /<script[\s\S]*?<\/script>|<link[^>]*>|<iframe[^>]*>/g,
        "",
      );
      return missing(html).then((seen) => assert.equal(seen, "login"));
    });
  });
