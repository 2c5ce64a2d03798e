import { compile } from "json-schema-to-typescript";
import { format } from "prettier";
import { common, event, kinds, methods } from "./protocol.mjs";

/** @param {string} name */
const pascal = (name) => name.replace(/(^|[._])(\w)/g, (_, __, letter) => letter.toUpperCase());

/**
 * The protocol as TypeScript, made from the schemas so that the two can't disagree.
 * @returns {Promise<string>}
 */
export async function protocolTypes() {
  /** @type {Record<string, object>} */
  const definitions = {};
  /** @type {string[]} */
  const aliases = [];
  /** @param {object} schema @param {string} title @param {(name: string) => string} local */
  const add = (schema, title, local) => {
    const text = JSON.stringify(schema).replace(
      /"\$ref":"(common\.json)?#\/definitions\/(\w+)"/g,
      (_, shared, name) => `"$ref":"#/definitions/${shared ? pascal(name) : local(name)}"`,
    );
    const part = JSON.parse(text);
    const alias = Object.keys(part).length === 1 && part.$ref?.split("/").at(-1);
    if (alias) aliases.push(`export type ${title} = ${alias};`);
    else definitions[title] = { ...part, title };
  };
  for (const [name, schema] of Object.entries(common.definitions)) add(schema, pascal(name), pascal);
  for (const [name, schema] of Object.entries(event.definitions))
    add(schema, `Event${pascal(name)}`, (local) => `Event${pascal(local)}`);
  for (const [method, schema] of Object.entries(methods))
    for (const [name, part] of Object.entries(schema.definitions))
      add(part, pascal(method) + pascal(name), (local) => pascal(method) + pascal(local));

  const types = await compile({ type: "object", definitions, additionalProperties: false }, "Unused", {
    bannerComment: "",
    unreachableDefinitions: true,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  const rows = Object.entries(methods).map(
    ([method, { title }]) =>
      `/** ${title} */\n"${method}": { params: ${pascal(method)}Params; result: ${pascal(method)}Result };`,
  );
  const payloads = kinds.map((kind) => `${kind}: Event${pascal(kind)};`);
  const text = `/** Made from native-host/protocol by extension/build.mjs --types. Not edited by hand. */
${types.replace(/export interface Unused \{\s*\}/, "").replace(/\/\*\*[^/]*?This interface was referenced by[^/]*?\*\//g, "")}
${aliases.join("\n")}

/** Every method of the host, with what goes in and what comes back. */
export interface Methods {
${rows.join("\n")}
}

/** Every kind of event, with its payload. */
export interface Payloads {
${payloads.join("\n")}
}
`;
  return format(text, { parser: "typescript", printWidth: 110 });
}
