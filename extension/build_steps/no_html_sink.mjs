import { readFileSync } from "node:fs";

const sink = "t.innerHTML=h.__html)";

/**
 * Takes the one innerHTML assignment out of Preact (dangerouslySetInnerHTML): no screen of ours sets markup from a
 * string, and without the assignment none can.
 * @type {import("esbuild").Plugin}
 */
export const noHtmlSink = {
  name: "no-html-sink",
  setup(builder) {
    builder.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const found = text.split(sink).length - 1;
      if (found !== 1)
        return {
          errors: [{ text: `Preact's innerHTML assignment was found ${found} times, not once: look again` }],
        };
      return { contents: text.replace(sink, "0)"), loader: "js" };
    });
  },
};
