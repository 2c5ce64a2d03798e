import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";

const folder = join(import.meta.dirname, "../menus");
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));

/** @returns {{menus: any[], problems: string[]}} every known way through Meta's menus, and what is wrong with them */
export function readMenus() {
  const valid = new Ajv({ allErrors: true, strict: true }).compile(read("schema.json"));
  const menus = [];
  const problems = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".json") || file === "schema.json") continue;
    const menu = read(file);
    menus.push(menu);
    if (!valid(menu)) problems.push(`menus/${file}: ${JSON.stringify(valid.errors)}`);
    else if (`${menu.id}.json` !== file)
      problems.push(`menus/${file}: the file is named as its id; call it ${menu.id}.json`);
  }
  return { menus, problems };
}

/** @param {any[]} menus @returns {string} what the screens read */
export function menuModule(menus) {
  const shown = menus.map(({ platform, device, locale, steps, period, source, certainty }) => ({
    platform,
    device,
    locale,
    steps,
    period,
    source,
    certainty,
  }));
  return `export const menus = ${JSON.stringify(shown)};\n`;
}
