import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const interfaceTexts = join(import.meta.dirname, "..", "src", "text");
const hostData = join(import.meta.dirname, "..", "..", "native-host", "data");

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** What a browser's `_locales` calls a language: Chromium knows Norwegian as "nb", and regions with "_". */
const localeFolder = (/** @type {string} */ code) => code.replace("-", "_");

/**
 * The languages: those that have words of the interface (src/text). The host must have its words of each too.
 * @returns {{ languages: { code: string, name: string, whole: boolean, texts: any }[], problems: string[] }}
 */
export function readLanguages() {
  const codes = readdirSync(interfaceTexts)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""));
  /** @type {string[]} */
  const problems = [];
  const hosts = readdirSync(join(hostData, "texts")).map((file) => file.replace(/\.json$/, ""));
  for (const code of codes)
    if (!hosts.includes(code)) problems.push(`native-host/data/texts/${code}.json is missing`);
  for (const code of hosts)
    if (!codes.includes(code)) problems.push(`extension/src/text/${code}.json is missing`);
  if (problems.length > 0) return { languages: [], problems };
  const languages = codes.map((code) => ({
    code,
    name: readJson(join(hostData, "texts", `${code}.json`)).name,
    whole: "letter" in readJson(join(hostData, "letters", `${code}.json`)),
    texts: readJson(join(interfaceTexts, `${code}.json`)),
  }));
  languages.sort((a, b) => a.name.localeCompare(b.name, "en"));
  return { languages, problems };
}

/**
 * The modules made from them: the list, how to load each one's words, and the few words that stand on Meta's page.
 * @param {ReturnType<typeof readLanguages>["languages"]} languages
 * @returns {Record<string, string>} file name → text
 */
export function languageModules(languages) {
  const list = languages.map(({ code, name, whole }) => ({ code, name, whole }));
  const loaders = languages.map(({ code }) => {
    const path = JSON.stringify(join(interfaceTexts, `${code}.json`));
    return `  ${JSON.stringify(code)}: () => import(${path}, { with: { type: "json" } }),`;
  });
  const pointer = Object.fromEntries(languages.map(({ code, texts }) => [code, texts.pointer]));
  return {
    "languages.mjs": `export const languages = ${JSON.stringify(list)};\n`,
    "texts.mjs": `export const loaders = {\n${loaders.join("\n")}\n};\n`,
    "pointer_words.mjs": `export const pointerWords = ${JSON.stringify(pointer)};\n`,
  };
}

/**
 * The extension's name and description for the browser's own list, which only knows `_locales`.
 * @param {ReturnType<typeof readLanguages>["languages"]} languages
 * @param {string} target
 */
export function writeLocales(languages, target) {
  for (const { code, texts } of languages) {
    const folder = join(target, "_locales", localeFolder(code));
    mkdirSync(folder, { recursive: true });
    const messages = { name: { message: "Objector" }, description: { message: texts.description } };
    writeFileSync(join(folder, "messages.json"), JSON.stringify(messages, null, 2));
  }
}
