import { suggest } from "./nearest.mjs";

/** @param {string} path a JSON pointer */
const place = (path) => path.slice(1).replaceAll("/", ".") || "the file";

/**
 * What a schema found, in words a newcomer can act on: file, place, what was wrong, what to write instead.
 * @param {string} file @param {import("ajv").ErrorObject[] | null | undefined} errors @returns {string[]}
 */
export function schemaProblems(file, errors) {
  return (errors ?? []).map(({ instancePath, keyword, params, message, parentSchema, data }) => {
    const where = `${file}: ${place(instancePath)}`;
    if (keyword === "additionalProperties")
      return `${where} has a key ${params["additionalProperty"]} that isn't known; ${suggest(params["additionalProperty"], Object.keys(parentSchema?.["properties"] ?? {}))}`;
    if (keyword === "required")
      return `${where} lacks ${params["missingProperty"]}; ${parentSchema?.["properties"]?.[params["missingProperty"]]?.description ?? "add it"}`;
    if (keyword === "enum")
      return `${where} is ${JSON.stringify(data)}; ${suggest(String(data), params["allowedValues"])}`;
    return `${where} ${message}`;
  });
}
