import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, startBench, type Bench } from "./harness.ts";

const stay = `onsubmit="event.preventDefault()"`;

for (const name of browsers)
  describe(`presses and pointing in ${name}`, () => {
    let bench: Bench;
    before(async () => (bench = await startBench(name)));
    after(() => bench.close());

    async function show(html: string) {
      await bench.show({ html: `<div role="main">${html}</div>` });
      await bench.page.evaluate(() => window.bench.watch());
    }
    const presses = () => bench.page.evaluate(() => window.bench.presses.length);

    test("one press counts once: by mouse, by key, on a real button and on one of Meta's", async () => {
      const native = `<form ${stay}><textarea></textarea><input id="line"><button type="submit" id="s">Submit</button></form>`;
      const div = `<textarea></textarea><div role="button" tabindex="0" id="s"><span id="in">Submit</span></div>`;
      const cases: [string, () => Promise<void>][] = [
        [native, () => bench.page.click("#s")],
        [native, () => bench.page.focus("#s").then(() => bench.page.keyboard.press("Enter"))],
        [native, () => bench.page.focus("#s").then(() => bench.page.keyboard.press(" "))],
        [native, () => bench.page.focus("#line").then(() => bench.page.keyboard.press("Enter"))],
        [div, () => bench.page.click("#in")],
        [div, () => bench.page.focus("#s").then(() => bench.page.keyboard.press("Enter"))],
        [div, () => bench.page.focus("#s").then(() => bench.page.keyboard.press(" "))],
      ];
      for (const [index, [html, press]] of cases.entries()) {
        await show(html);
        await press();
        assert.equal(await presses(), 1, `case ${index}`);
        await press();
        assert.equal(await presses(), 2, `case ${index}, pressed again`);
      }
    });

    test("a double press is one press", async () => {
      for (const html of [
        `<form ${stay}><textarea></textarea><button type="submit" id="s">Submit</button></form>`,
        `<textarea></textarea><div role="button" tabindex="0" id="s">Submit</div>`,
      ]) {
        await show(html);
        await bench.page.click("#s", { count: 2 });
        assert.equal(await presses(), 1);
        await bench.page.click("#s");
        assert.equal(await presses(), 2, "and the next one is another");
      }
    });

    test("what no person did doesn't count, and neither does a press elsewhere", async () => {
      await show(
        `<form ${stay}><textarea id="t"></textarea><button type="submit" id="s">Submit</button></form><p id="p">x</p>`,
      );
      await bench.page.evaluate(() => {
        const button = document.getElementById("s")!;
        for (const type of ["click", "keydown", "submit"])
          button.dispatchEvent(new Event(type, { bubbles: true }));
      });
      await bench.page.click("#p");
      await bench.page.click("#t");
      await bench.page.keyboard.press("Enter");
      assert.equal(await presses(), 0);
    });

    test("a page that stops its events and leaves at once is still seen pressed", async () => {
      await show(`<textarea></textarea><div role="button" tabindex="0" id="s">Submit</div>
        <script>document.addEventListener("click", (event) => event.stopImmediatePropagation(), true)</script>`);
      await bench.page.click("#s");
      assert.equal(await presses(), 1);
    });

    test("pointing changes nothing of the page's own and brings the focus there", async () => {
      await show(`<div style="height:3000px"></div><div role="button" tabindex="0" id="s">Submit</div>`);
      const own = () => bench.page.$eval("body", (body) => body.outerHTML);
      const before = await own();
      const seen = await bench.page.evaluate(() => {
        const pointer = window.bench.point("s");
        const during = {
          body: document.body.outerHTML,
          ours: document.querySelectorAll("objector-pointer").length,
          open: document.querySelector("objector-pointer")?.shadowRoot ?? null,
          focus: document.activeElement?.id,
        };
        pointer.end();
        return { ...during, left: document.querySelectorAll("objector-pointer").length };
      });
      assert.deepEqual(seen, { body: before, ours: 1, open: null, focus: "s", left: 0 });
      await bench.page.waitForFunction(() => scrollY > 0);
      assert.equal(await own(), before);
    });
  });
