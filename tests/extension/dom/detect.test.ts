import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { browsers, startBench, type Bench } from "./harness.ts";

const reason = "Please tell us how this processing impacts you.";
const twin = (id: string) => `
  <div aria-hidden="true"><div role="button" aria-disabled="true" tabindex="-1" id="twin">Submit</div></div>
  <div role="button" tabindex="0" id="${id}"><span><span>Submit</span></span></div>`;
/** Archived pages of Meta's: their words aren't ours to copy, so they lie beside the project where they are at hand. */
const realPages = join(import.meta.dirname, "../../../../shared/real-pages");

for (const name of browsers)
  describe(`detect in ${name}`, () => {
    let bench: Bench;
    before(async () => (bench = await startBench(name)));
    after(() => bench.close());
    const show = (html: string, lang?: string) => bench.show({ html, ...(lang && { lang }) });
    const fields = () => bench.page.evaluate(() => window.bench.fields());
    const submit = () => bench.page.evaluate(() => window.bench.submit());

    test("a field is known by every way a label can be given", async () => {
      for (const html of [
        `<label for="f">${reason}</label><textarea id="f"></textarea>`,
        `<label>${reason}<textarea id="f"></textarea></label>`,
        `<span id="l">${reason}</span><textarea id="f" aria-labelledby="l"></textarea>`,
        `<textarea id="f" aria-label="${reason}"></textarea>`,
        `<div><div>${reason}</div><div><div><textarea id="f"></textarea></div></div></div>`,
      ]) {
        await show(`<div role="main">${html}<label>Other <textarea id="other"></textarea></label></div>`);
        assert.deepEqual(await fields(), { reason: ["f"] }, html);
      }
    });

    test("two texts nobody can tell apart are several; one is sure beside the e-mail field", async () => {
      await show(`<textarea id="a"></textarea><textarea id="b"></textarea>`);
      assert.deepEqual(await fields(), { reason: ["a", "b"] });
      const [state] = await bench.page.evaluate(() => window.bench.states());
      assert.deepEqual([state?.found, state?.canFill], ["several", false]);
      const one = async (html: string) => {
        await show(html);
        const states = await bench.page.evaluate(() => window.bench.states());
        return states.find(({ role }) => role === "reason");
      };
      const text = `<textarea id="a" required maxlength="40"></textarea>`;
      const expected = { role: "reason", found: "one", filled: false, required: true, maxLength: 40 };
      assert.deepEqual(await one(`<input type="email">${text}`), { ...expected, canFill: true });
      assert.deepEqual(await one(`<input type="email" value="a@example.org" disabled>${text}`), {
        ...expected,
        canFill: true,
      });
      for (const apart of [
        text,
        `${text}<input type="email">`,
        `<input type="email"><button>Subscribe</button>${text}`,
        `<input type="email"><article>${text}</article>`,
        `<input type="email"><input aria-label="Name">${text}`,
      ])
        assert.deepEqual(await one(apart), { ...expected, canFill: false }, apart);
    });

    test("hidden, disabled and log-in fields don't count", async () => {
      await show(`
        <div role="banner"><input type="email" id="search"></div>
        <form id="login_form"><input name="email" id="login"></form>
        <div aria-hidden="true"><textarea id="covered"></textarea></div>
        <form><input name="email" id="login2"><input type="password"></form>
        <div style="position:absolute;left:-9999px"><textarea id="beside"></textarea></div>
        <div style="height:0;overflow:hidden"><textarea id="folded"></textarea></div>
        <textarea id="dot" style="width:1px;height:1px;padding:0;border:0"></textarea>
        <textarea id="unreached" tabindex="-1"></textarea>
        <textarea id="off" disabled></textarea><textarea id="gone" style="display:none"></textarea>
        <textarea id="clear" style="opacity:0"></textarea><input type="hidden" name="email">
        <div style="height:50px;overflow:auto" id="scroller"><div style="height:900px"></div>
        <input type="email" id="email"><div style="height:900px"></div><textarea id="reason"></textarea></div>`);
      assert.deepEqual(await fields(), { email: ["email"], reason: ["reason"] });
      // What was scrolled past is still there to be used.
      await bench.page.$eval("#scroller", (scroller) => (scroller.scrollTop = scroller.scrollHeight));
      assert.deepEqual(await fields(), { email: ["email"], reason: ["reason"] });
    });

    test("a list of countries is known without any label, a box of Meta's by its label", async () => {
      const names = [
        "Austria",
        "Belgium",
        "Brazil",
        "Bulgaria",
        "Croatia",
        "Cyprus",
        "Czechia",
        "Denmark",
        "Estonia",
      ];
      const more = [
        "Finland",
        "France",
        "Germany",
        "Greece",
        "Hungary",
        "Ireland",
        "Italy",
        "Latvia",
        "Lithuania",
      ];
      const options = [...names, ...more, "Malta", "Poland", "Portugal"].map(
        (country) => `<option>${country}`,
      );
      await show(
        `<select id="c">${options.join("")}</select><select id="other"><option>Yes<option>No</select>`,
      );
      assert.deepEqual(await fields(), { country: ["c"] });
      await show(`<div role="combobox" tabindex="0" id="c" aria-label="País de residência">-</div>`, "pt");
      assert.deepEqual(await fields(), { country: ["c"] });
      const [state] = await bench.page.evaluate(() => window.bench.states());
      assert.equal(state?.canFill, false);
    });

    test("a code field counts only after a press, and isn't taken for an e-mail field", async () => {
      await show(`<div role="dialog"><label>Code from the e-mail <input id="code"></label></div>`);
      assert.deepEqual(await fields(), { email: ["code"] });
      assert.deepEqual(await bench.page.evaluate(() => window.bench.withCode()), { code: ["code"] });
    });

    test("the live button is found, its hidden twin never", async () => {
      await show(`<div role="main"><textarea></textarea>${twin("live")}</div>`);
      assert.equal(await submit(), "live");
      await show(
        `<form><textarea></textarea><button type="button">Help</button><button type="submit" id="s">?</button></form>`,
      );
      assert.equal(await submit(), "s");
      await show(
        `<div role="main"><textarea></textarea><button>Cancel</button><button id="s">Enviar</button></div>`,
        "pt",
      );
      assert.equal(await submit(), "s");
      await show(
        `<div role="main"><textarea></textarea><button>Cancel</button><button>Onwards</button></div>`,
      );
      assert.equal(await submit(), null);
      for (const other of [
        `<div role="button" tabindex="0">Next</div>`,
        `<button type="button">Upload</button>`,
        `<form><div role="button" tabindex="0">Next</div></form>`,
      ]) {
        await show(`<div role="main"><textarea></textarea>${other}</div>`);
        assert.equal(await submit(), null, `not known to send: ${other}`);
      }
      await show(
        `<div role="main"><textarea></textarea><button>?</button><input type="submit" id="s" value="Wyślij"></div>`,
      );
      assert.equal(await submit(), "s");
      await show(`<div role="main">${twin("live")}</div>`);
      assert.equal(await submit(), null, "no fields, no form to send");
    });

    test("the link to a form is known by its address, wrapped or not, live or not at all", async () => {
      const target = "https://www.facebook.com/help/contact/712876720715583";
      const link = () => bench.page.evaluate(() => window.bench.link());
      await show(
        `<a id="other" href="https://www.facebook.com/help/contact/1">object</a><a id="a" href="${target}?x=1">hier</a>`,
      );
      assert.equal(await link(), "a");
      await show(
        `<a id="a" href="https://l.facebook.com/l.php?u=${encodeURIComponent(target)}&h=AT0">hier</a>`,
      );
      assert.equal(await link(), "a");
      await show(
        `<div aria-hidden="true"><a id="twin" href="${target}">x</a></div><a id="a" href="${target}/">x</a>`,
      );
      assert.equal(await link(), "a");
      await show(
        `<a id="a" href="https://www.facebook.com.imitation.example/help/contact/712876720715583">object</a>`,
      );
      assert.equal(await link(), null);
    });

    test("a confirmation is known by its wording, whatever its quotes and spaces", async () => {
      const text =
        "Fatto.\nCiò significa che la tua richiesta verrà applicata d’ora in avanti allo sviluppo e al " +
        "miglioramento dell’IA in Meta.\u00a0Riceverai una e-mail con i dettagli.";
      const found = await bench.page.evaluate((given) => window.bench.confirmation(given), text);
      assert.equal(found?.says, "received");
      const practice = "[practice] Thank you. We received your objection.";
      assert.equal(await bench.page.evaluate((given) => window.bench.confirmation(given), practice), null);
    });

    test("a description holds roles, labels and order, and no value", async () => {
      await show(`<label>For anna@example.org <input id="id77" class="x1" value="secret"></label>
        <textarea aria-label="Why" required>secret</textarea><button>Go</button>`);
      const described = await bench.page.evaluate(() => window.bench.describe());
      assert.ok(!/secret|id77|x1|anna/.test(JSON.stringify(described)), JSON.stringify(described));
      assert.deepEqual(
        described.fields.map(({ tag, label, required }) => [tag, label, required]),
        [
          ["input", "For [e-mail]", false],
          ["textarea", "Why", true],
        ],
      );
      assert.deepEqual(described.buttons, [{ order: 0, tag: "button", role: "", label: "Go" }]);
    });

    const page = join(realPages, "facebook-eu-ai-terms.2026-08-22.en.html");
    const why = existsSync(page) ? false : "the archived pages aren't here";
    test(
      "Meta's real terms page, full of words of objecting, has no form and no link to one",
      { skip: why },
      async () => {
        // Its own scripts and frames would ask for Meta's servers.
        await show(
          readFileSync(page, "utf8").replace(/<script[\s\S]*?<\/script>|<link[^>]*>|<iframe[^>]*>/g, ""),
        );
        assert.equal(await bench.page.evaluate(() => window.bench.link()), null);
        const roles = await bench.page.evaluate(() => window.bench.unknown());
        assert.ok(!("reason" in roles), JSON.stringify(roles));
      },
    );
  });
