import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../native-host/protocol");
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));

/** The protocol's schemas, as the host reads them: shared words, events, and one schema per method. */
export const common = read("common.json");
export const event = read("event.json");
/** @type {Record<string, {title: string, definitions: Record<string, object>}>} */
export const methods = Object.fromEntries(
  readdirSync(join(folder, "methods"))
    .sort()
    .map((name) => [name.replace(/\.json$/, ""), read(`methods/${name}`)]),
);
/** @type {string[]} */
export const kinds = event.definitions.kind.enum;
