/** Reads the host's data for the checks beside this file. */
import { readdirSync, readFileSync } from "node:fs";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Fields = { [key: string]: Json };

/** A record with its path from the top folder. */
export interface Entry {
  path: string;
  name: string;
  fields: Fields;
}

const data = "native-host/data";

export function read(path: string): Fields {
  return JSON.parse(readFileSync(`${data}/${path}`, "utf8")) as Fields;
}

/** The kinds of record that have a folder of their own: folder → schema and the field that names the record. */
export const kinds = {
  jurisdictions: { schema: "jurisdiction", key: "code" },
  regimes: { schema: "regime", key: "key" },
  grounds: { schema: "ground", key: "key" },
  controllers: { schema: "controller", key: "id" },
  holidays: { schema: "holiday", key: "country" },
  hints: { schema: "hint", key: "code" },
  about: { schema: "about", key: "key" },
  announced: { schema: "announced", key: "key" },
  "letters/kinds": { schema: "letter", key: "kind" },
  sources: { schema: "source", key: "key" },
} as const;
export type Kind = keyof typeof kinds;

/** Every record of a kind, by name. */
export function entries(kind: Kind): Entry[] {
  return readdirSync(`${data}/${kind}`)
    .sort()
    .map((file) => ({
      path: `${data}/${kind}/${file}`,
      name: file.replace(/\.json$/, ""),
      fields: read(`${kind}/${file}`),
    }));
}

/** The languages that the host has texts of. */
export const languages = readdirSync(`${data}/texts`).map((file) => file.replace(/\.json$/, ""));

/** Whether a language has the reason text in three lengths and letters, not only one short reason text. */
export const isWhole = (language: string): boolean => "letter" in read(`letters/${language}.json`);

export const allEntries = (): Entry[] => (Object.keys(kinds) as Kind[]).flatMap(entries);

/** Calls `visit` with every text inside `value` and the way to it. */
export function eachText(value: Json, visit: (text: string, way: string) => void, way = ""): void {
  if (typeof value === "string") visit(value, way);
  else if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) eachText(inner, visit, way ? `${way}.${key}` : key);
  }
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, swap));
    }
    row = next;
  }
  return row[other.length]!;
}

/** The known name that is spelled most like `wrong`, for a suggested correction. */
export function nearest(wrong: string, known: Iterable<string>): string {
  return [...known].reduce((best, name) => (distance(wrong, name) < distance(wrong, best) ? name : best), "");
}
