#!/usr/bin/env node
/**
 * Builds the extension for both browsers into build/extension/{chromium,firefox}.
 * `--types` also rewrites src/protocol/types.ts from the protocol's schemas; without it a stale file fails the build.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { checkContentBundle, contentLimit } from "./build_steps/content_bundle.mjs";
import { languageModules, readLanguages, writeLocales } from "./build_steps/languages.mjs";
import { manifestFor } from "./build_steps/manifest.mjs";
import { menuModule, readMenus } from "./build_steps/menus.mjs";
import { noHtmlSink } from "./build_steps/no_html_sink.mjs";
import { protocolTypes } from "./build_steps/protocol_types.mjs";
import { ruleFileModule, validatorModule } from "./build_steps/validators.mjs";

const here = import.meta.dirname;
const source = join(here, "src");
const out = join(here, "..", "build", "extension");
const generated = join(out, "generated");
const screens = ["panel", "popup", "ledger", "letter", "elsewhere", "welcome"];

/** @param {string[]} problems */
function stopOn(problems) {
  if (problems.length === 0) return;
  for (const problem of problems) console.error(`  ${problem}`);
  console.error(`The extension was not built: ${problems.length} problem(s).`);
  process.exit(1);
}

async function generate() {
  mkdirSync(generated, { recursive: true });
  const types = await protocolTypes();
  const file = join(source, "protocol", "types.ts");
  if (process.argv.includes("--types")) writeFileSync(file, types);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== types)
    stopOn([
      "src/protocol/types.ts is older than the protocol's schemas: run node extension/build.mjs --types",
    ]);
  writeFileSync(join(generated, "validators.mjs"), await validatorModule());
  if (!process.features.typescript)
    stopOn([
      "this Node can't read TypeScript: run ./dev build, or node_modules/.bin/node extension/build.mjs",
    ]);
  const { readRules, ruleFile, ruleModules } = await import("./build_steps/rules.mjs");
  const { rules, words, problems } = readRules();
  stopOn(problems);
  for (const [name, text] of Object.entries(ruleModules(rules, words)))
    writeFileSync(join(generated, name), text);
  const ruleSchema = JSON.parse(readFileSync(join(here, "rules", "schema.json"), "utf8"));
  writeFileSync(join(generated, "rule_file.mjs"), await ruleFileModule(ruleSchema));
  writeFileSync(join(out, "rules.json"), JSON.stringify(ruleFile(rules, words), null, 1));
  const { menus, problems: menuProblems } = readMenus();
  stopOn(menuProblems);
  writeFileSync(join(generated, "menus.mjs"), menuModule(menus));
  const { languages, problems: languageProblems } = readLanguages();
  stopOn(languageProblems);
  for (const [name, text] of Object.entries(languageModules(languages)))
    writeFileSync(join(generated, name), text);
  return languages;
}

/** @param {string} target */
function bundle(target) {
  const styles = readdirSync(source).includes("ui")
    ? readdirSync(join(source, "ui"))
        .filter((name) => name.endsWith(".css"))
        .sort()
        .map((name) => `@import "./ui/${name}";`)
    : [];
  const common = {
    bundle: true,
    minify: true,
    legalComments: /** @type {const} */ ("none"),
    target: ["chrome126", "firefox153"],
    logLevel: /** @type {const} */ ("warning"),
    jsx: /** @type {const} */ ("automatic"),
    jsxImportSource: "preact",
    plugins: [noHtmlSink],
  };
  const scripts = build({
    ...common,
    entryPoints: {
      background: join(source, "background/main.ts"),
      content: join(source, "content/main.ts"),
      page: join(source, "content/page.ts"),
    },
    outdir: target,
    format: "iife",
  });
  // A screen loads the words of one language, each a chunk of its own. Each screen is built by itself, so that nothing else
  // is split off it: every further file makes the panel later.
  const pages = screens.map((name) =>
    build({
      ...common,
      entryPoints: { [name]: join(source, name, "main.tsx") },
      outdir: target,
      format: "esm",
      splitting: true,
      chunkNames: "chunks/[name]-[hash]",
    }),
  );
  const sheets = screens.map((name) => {
    const own = existsSync(join(source, name, `${name}.css`)) ? [`@import "./${name}/${name}.css";`] : [];
    return build({
      ...common,
      stdin: { contents: [...styles, ...own].join("\n"), loader: "css", resolveDir: source },
      outfile: join(target, `${name}.css`),
    });
  });
  return Promise.all([scripts, ...pages, ...sheets]);
}

/**
 * @param {"chromium" | "firefox"} browser
 * @param {ReturnType<typeof readLanguages>["languages"]} languages
 */
async function buildFor(browser, languages) {
  const target = join(out, browser);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await bundle(target);
  for (const name of screens) cpSync(join(source, name, `${name}.html`), join(target, `${name}.html`));
  writeLocales(languages, target);
  cpSync(join(here, "icons"), join(target, "icons"), {
    recursive: true,
    filter: (path) => !path.endsWith(".svg"),
  });
  writeFileSync(join(target, "manifest.json"), JSON.stringify(manifestFor(browser), null, 2));
  stopOn(["content", "page"].flatMap((name) => checkContentBundle(join(target, `${name}.js`))));
  return gzipSync(readFileSync(join(target, "content.js")), { level: 9 }).length;
}

const languages = await generate();
const [size = 0] = [await buildFor("chromium", languages), await buildFor("firefox", languages)];
console.log(`content.js: ${size} of ${contentLimit} bytes (minified, gzipped)`);
stopOn(
  size > contentLimit ? [`content.js is larger than ${contentLimit} bytes; move code into page.js`] : [],
);
