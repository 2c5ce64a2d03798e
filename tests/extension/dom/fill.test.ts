import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, startBench, type Bench } from "./harness.ts";

type Filling = Parameters<Window["bench"]["fill"]>[0];

for (const name of browsers)
  describe(`fill in ${name}`, () => {
    let bench: Bench;
    before(async () => (bench = await startBench(name)));
    after(() => bench.close());

    /** Fills, and says what came of it, what React holds now and what stands in the field. */
    async function filled(form: string, filling: Filling, id: string) {
      await bench.show({ form });
      const outcomes = await bench.page.evaluate((given) => window.bench.fill(given), filling);
      const read = (element: Element) => ({
        state: element.getAttribute("data-state"),
        shown: "value" in element ? element.value : element.textContent,
      });
      const field = await bench.page.$eval(`#${id}`, read);
      const untrusted = await bench.page.evaluate(() => window.bench.untrusted);
      assert.deepEqual(untrusted, [], "no press was made up");
      return { results: outcomes.map(({ role, result }) => `${role} ${result}`), ...field };
    }
    const texts = (reason: string) => ({ texts: { reason }, replace: false });

    test("a textarea that React controls holds the text, in React's state too", async () => {
      const text = "Ich widerspreche.\nÄöü 👪 “quotes”";
      const expected = { results: ["reason filled"], state: text, shown: text };
      assert.deepEqual(await filled("eu", texts(text), "reason"), expected);
    });

    test("with two texts and a country each goes where it belongs, and the e-mail field stays as it is", async () => {
      const filling = { texts: { reason: "R", additional: "A" }, country: "BR", replace: false };
      const { results, state } = await filled("both", filling, "reason");
      assert.deepEqual(results, ["country filled", "reason filled", "additional filled"]);
      assert.equal(state, "R");
      const others = ["additional", "country", "email"].map((id) =>
        bench.page.$eval(`#${id}`, (element) => element.getAttribute("data-state")),
      );
      assert.deepEqual(await Promise.all(others), ["A", "BR", ""]);
    });

    test("nothing is put into one of two that qualify", async () => {
      const { results, state } = await filled("unclear", texts("R"), "one");
      assert.deepEqual(results, ["reason choose_yourself"]);
      assert.equal(state, "");
    });

    test("what the person wrote stays until they say that it may go", async () => {
      assert.deepEqual(await filled("written", texts("R"), "reason"), {
        results: ["reason already_filled"],
        state: "mine",
        shown: "mine",
      });
      const { results, state } = await filled("written", { ...texts("R"), replace: true }, "reason");
      assert.deepEqual([results, state], [["reason filled"], "R"]);
    });

    test("a text longer than the field takes isn't cut", async () => {
      const { results, state } = await filled("short", texts("eleven char"), "reason");
      assert.deepEqual([results, state], [["reason too_long"], ""]);
    });

    test("a line takes a text too, and no more than fits", async () => {
      await bench.show({ form: "line" });
      const put = async (reason: string) => {
        const filling = { texts: { reason }, replace: true };
        const [outcome] = await bench.page.evaluate((given) => window.bench.fillLine(given), filling);
        const state = await bench.page.$eval("#line", (element) => element.getAttribute("data-state"));
        return [outcome?.result, state];
      };
      assert.deepEqual(await put("twenty characters!!!"), ["filled", "twenty characters!!!"]);
      assert.deepEqual(await put("twenty-one characters"), ["too_long", "twenty characters!!!"]);
    });

    test("what the page does with a text is read back: kept its own, changed, forgotten or drawn anew", async () => {
      for (const [form, result] of [
        ["keeps_its_own", "reason refused"],
        ["cuts", "reason changed"],
        ["forgets", "reason refused"],
        ["draws_anew", "reason refused"],
      ] as const)
        assert.deepEqual((await filled(form, texts("My reason"), "reason")).results, [result], form);
    });

    test("an editor takes the text, one with its own state too", async () => {
      for (const form of ["editor", "own_state"])
        assert.deepEqual(await filled(form, texts("My reason"), "editor"), {
          results: ["reason filled"],
          state: "My reason",
          shown: "My reason",
        });
    });

    test("Lexical takes a text of several paragraphs, and another in its place only when asked", async () => {
      const held = () => bench.page.$eval("#state", (element) => element.getAttribute("data-state"));
      const text = "I object.\n\n- My photos\n- “My” words 👪\n\nPlease stop.";
      assert.deepEqual((await filled("lexical", texts(text), "editor")).results, ["reason filled"]);
      assert.equal(await held(), text);
      const again = (replace: boolean) =>
        bench.page.evaluate((given) => window.bench.fill(given), {
          texts: { reason: "Another\none" },
          replace,
        });
      assert.deepEqual(await again(false), [{ role: "reason", result: "already_filled" }]);
      assert.equal(await held(), text);
      assert.deepEqual(await again(true), [{ role: "reason", result: "filled" }]);
      assert.equal(await held(), "Another\none");
      assert.deepEqual(await bench.page.evaluate(() => window.bench.untrusted), []);
      // What the person types goes on from there: the editor's own state and its element are one.
      await bench.page.focus("#editor");
      await bench.page.keyboard.press("End");
      await bench.page.keyboard.type("!");
      assert.equal((await held())?.replaceAll("!", ""), "Another\none");
      assert.equal(
        await bench.page.$eval("#editor", (element) => (element as HTMLElement).innerText.trim()),
        await held(),
      );
    });

    test("a country is chosen by its code or by its name; two of the same name are left to the person", async () => {
      const country = (code: string, replace = false) => ({ texts: {}, country: code, replace });
      await bench.show({ form: "named" });
      const byName = await filled("named", country("BR"), "country");
      assert.deepEqual([byName.results, byName.state], [["country filled"], "2"]);
      const twice = await filled("named", country("DE"), "country");
      assert.deepEqual([twice.results, twice.state], [["country choose_yourself"], ""]);
      assert.deepEqual((await filled("both", country("FR"), "country")).results, ["country choose_yourself"]);
      assert.deepEqual((await filled("chosen", country("BR"), "country")).results, [
        "country already_filled",
      ]);
      assert.equal((await filled("chosen", country("BR", true), "country")).state, "BR");
    });

    test("a field that isn't there is said to be missing", async () => {
      const { results } = await filled("eu", { texts: { additional: "A" }, replace: false }, "reason");
      assert.deepEqual(results, ["additional not_found"]);
    });
  });
