/** Life on a page that changes: when it is looked at, how much of it, and what follows when it draws itself anew. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, startBench, type Bench } from "./harness.ts";

/** Looks that the budget allows after everything was found (watch_page.ts). */
const looksAfterFound = 40;

for (const name of browsers)
  describe(`life in ${name}`, () => {
    let bench: Bench;
    before(async () => (bench = await startBench(name)));
    after(() => bench.close());
    const looks = () => bench.page.evaluate(() => window.bench.looks);

    /** A page that is watched for `selector`, in a time of its own. */
    async function watch(html: string, selector: string) {
      await bench.show({ html: `<main>${html}</main><div id="noise"></div>` });
      await bench.page.evaluate((wanted) => {
        window.bench.clock.take();
        window.bench.watchFor(wanted);
      }, selector);
    }

    /** Lets the page change `perStep` times in each of `steps` steps of ten milliseconds. */
    const busy = (steps: number, perStep: number) =>
      bench.page.evaluate(
        async (count, each) => {
          const noise = document.getElementById("noise")!;
          for (let step = 0; step < count; step += 1) {
            for (let at = 0; at < each; at += 1) noise.replaceChildren(document.createElement("i"));
            await window.bench.clock.pass(10);
          }
        },
        steps,
        perStep,
      );

    test("10,000 changes a second bring five looks a second", async () => {
      await watch("", "#never");
      await busy(1000, 100);
      assert.equal(await looks(), 1 + 10 * 5);
    });

    test("a change after a quiet time is looked at at once", async () => {
      await watch("", "textarea");
      await bench.page.evaluate(() => window.bench.clock.pass(1000));
      assert.equal(await looks(), 1);
      await bench.page.evaluate(() => document.querySelector("main")!.append("x"));
      await bench.page.evaluate(() => window.bench.clock.pass(0));
      assert.equal(await looks(), 2);
    });

    test("a page that never shows what is looked for is given up, until the person does something", async () => {
      await watch(`<button id="b">x</button>`, "#never");
      await busy(10_000, 1);
      const spent = await looks();
      assert.equal(spent, 400);
      await busy(100, 1);
      assert.equal(await looks(), spent);
      await bench.page.click("#b");
      await busy(100, 1);
      assert.ok((await looks()) > spent);
    });

    test("what was found is held: noise brings no look, drawing it anew does", async () => {
      await watch(`<div><section><textarea id="t"></textarea></section></div>`, "textarea");
      await busy(2000, 1);
      const found = await looks();
      assert.equal(found, 1 + looksAfterFound);
      await busy(200, 100);
      assert.equal(await looks(), found, "looked at again for nothing");
      // As React does it: one above goes with all that it holds.
      for (const [what, change] of [
        ["the part around it", () => document.querySelector("main > div")!.remove()],
        ["nothing", () => document.querySelector("main")!.append(document.createElement("textarea"))],
      ] as const) {
        const before = await looks();
        await bench.page.evaluate(change);
        await bench.page.evaluate(() => window.bench.clock.pass(200));
        assert.ok((await looks()) > before, `not noticed after ${what} went`);
      }
      await busy(2000, 1);
      const again = await looks();
      await bench.page.evaluate(() => document.querySelector("main")!.replaceChildren("gone"));
      await bench.page.evaluate(() => window.bench.clock.pass(200));
      assert.ok((await looks()) > again, "the new one is held too");
    });

    test("after its end nothing is looked at", async () => {
      await watch("", "#never");
      await bench.page.evaluate(() => window.bench.end.abort());
      await busy(100, 1);
      assert.equal(await looks(), 1);
    });

    test("a look examines no more of a huge page than of a large one", async () => {
      const part = (count: number) =>
        Array.from(
          { length: count },
          (_, at) =>
            `<div><textarea></textarea><input><button>x</button>` +
            `<a href="https://www.facebook.com/privacy/${at}">y</a></div>`,
        ).join("");
      for (const rule of ["facebook-objection-form", "privacy-genai-facebook"]) {
        const counts: number[] = [];
        for (const count of [3000, 9000]) {
          await bench.show({ html: `<div role="main">${part(count)}</div>` });
          counts.push(await bench.page.evaluate((id) => window.bench.examined(id), rule));
        }
        assert.equal(counts[1], counts[0], `${rule}: ${counts.join(", ")}`);
        assert.ok(counts[0]! < 5000, `${rule}: ${counts[0]}`);
      }
    });

    test("a part too large to be read is left out, the dialog over it isn't", async () => {
      const large = "<i>x</i>".repeat(10_001);
      await bench.show({ html: `<div role="main">${large}</div><div role="dialog">Fatto.</div>` });
      assert.equal(await bench.page.evaluate(() => window.bench.visibleText()), "Fatto.");
    });

    test("the pointer follows what is drawn anew, and leaves the page's place and the focus alone", async () => {
      await bench.show({
        html: `<div style="height:3000px"></div><div id="form"><textarea></textarea></div>`,
      });
      const seen = await bench.page.evaluate(async () => {
        const { pointing } = window.bench;
        const field = () => document.querySelector("textarea");
        const shown = () => document.querySelectorAll("objector-pointer").length;
        await pointing.start("reason", field, () => true);
        document.documentElement.scrollTo({ top: 0, behavior: "instant" });
        const steps: unknown[] = [[shown(), pointing.at, document.activeElement === field()]];
        document.getElementById("form")!.innerHTML = "";
        pointing.follow(field());
        steps.push([shown(), pointing.at ?? null, pointing.wants]);
        document.getElementById("form")!.innerHTML = "<textarea></textarea>";
        pointing.follow(field());
        steps.push([shown(), pointing.at, pointing.held[0] === field(), document.activeElement === field()]);
        document.querySelector("objector-pointer")!.remove();
        pointing.follow(field());
        steps.push([shown()]);
        pointing.end();
        pointing.follow(field());
        steps.push([shown(), pointing.wants ?? null]);
        return { steps, top: scrollY };
      });
      assert.deepEqual(seen, {
        steps: [[1, "reason", true], [0, null, "reason"], [1, "reason", true, false], [1], [0, null]],
        top: 0,
      });
    });
  });
